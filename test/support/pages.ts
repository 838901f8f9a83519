import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page of documentation. */
export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** A fenced block of a page, with the line its text begins on. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** File that the block belongs to, when it says so: ```` ```diff src/domain/plan.ts ````. */
  readonly file: string | undefined;
  readonly text: string;
}

function markdownUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}

const paths = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...markdownUnder('docs'),
  ...markdownUnder('scenarios'),
];

/** Every page of documentation. */
export const pages: readonly Page[] = paths.map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

/** Every fenced block of a page, in order. */
export function blocksOf({ path, text }: Page): readonly Block[] {
  return [...text.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((found) => ({
    page: path,
    line: text.slice(0, found.index).split('\n').length + 1,
    language: found[1] ?? '',
    file: found[2],
    text: found[3] ?? '',
  }));
}

/** Blocks in a language that stand for themselves and belong to no file. */
export function blocks(language: string): readonly Block[] {
  return pages.flatMap(blocksOf).filter((block) => block.language === language && block.file === undefined);
}

export const nameOf = ({ page, line }: Block): string => `${page}:${line}`;

/** Commands of ours in a page's shell blocks. */
export const commandsIn = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.startsWith('npx fordela '));

/** A page by its path. */
export function pageAt(path: string): Page {
  const page = pages.find((one) => one.path === path);
  if (page === undefined) throw new RangeError(`pageAt: there is no page ${path}`);
  return page;
}
