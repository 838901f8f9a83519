import { type Declaration, declarationOf, homeOf, reExports } from './declarations.ts';
import { pageOf } from './markdown.ts';

const index = new URL('../../src/index.ts', import.meta.url);

interface Placed extends Declaration {
  readonly file: URL;
}

/** @throws Error when no file of ours declares the name */
function place(name: string, from: URL): Placed {
  const file = homeOf(name, from) ?? from;
  return { ...declarationOf(name, file), file };
}

/** Types that exported signatures mention and the library does not export, each once, in order of first mention. */
function mentionedBy(exported: readonly Placed[]): readonly Placed[] {
  const known = new Set(exported.map(({ name }) => name));
  return exported.flatMap(({ mentions, file }) =>
    mentions.flatMap((name) => {
      const isNew = !known.has(name) && homeOf(name, file) !== undefined;
      known.add(name);
      return isNew ? [place(name, file)] : [];
    }),
  );
}

/** Prose of a doc comment: what it throws and its example on lines of their own. */
function prose(comment: string): string {
  const [text = '', ...tags] = comment.split(/^@/m);
  const said = tags.map((tag) => {
    const [word = '', ...rest] = tag.trim().split(/\s+/);
    const sentence = rest.join(' ');
    return word === 'example'
      ? `Example: \`${sentence}\``
      : `*${word[0]?.toUpperCase()}${word.slice(1)}* ${sentence}`;
  });
  return [text.trim().replaceAll('\n', ' '), ...said].filter((part) => part !== '').join('\n\n');
}

const section = ({ name, comment, signature }: Placed): readonly string[] => [
  `### \`${name}\``,
  prose(comment),
  `\`\`\`typescript\n${signature}\n\`\`\``,
];

function group(title: string, members: readonly Placed[]): readonly string[] {
  return members.length === 0 ? [] : [`## ${title}`, ...members.flatMap(section)];
}

/** The reference page of the library: every export with its signature and comment. */
export function libraryPage(): string {
  const exported = reExports(index).map(({ name, from }) => place(name, from));
  const ofKind = (...kinds: readonly Declaration['kind'][]) =>
    exported.filter(({ kind }) => kinds.includes(kind));
  return pageOf(
    '# The library',
    "What `import … from 'fordela'` gives. Made from the signatures and comments of [index.ts](../../src/index.ts) and the files behind it by `npm run docs:generate`. A first program stands in the [README](../../README.md#start), a comparison in the [tutorial](../tutorial/first-comparison.md#9-the-same-from-a-program).",
    'ES modules, with types. Nothing here prints, and only `loadStudy` reads files. A wrong file is a `ScenarioError`, a wrong argument a `RangeError` or `TypeError`, and `ImpossibleError` is a fault of ours.',
    ...group('Functions', ofKind('function')),
    ...group('Errors', ofKind('class')),
    ...group('Values', ofKind('value')),
    ...group('Types', ofKind('type')),
    ...group('Types that those mention', mentionedBy(exported)),
  );
}
