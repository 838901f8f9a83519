import { describe, expect } from 'vitest';
import { inspectFile, loadStudy } from '../../src/scenario/load.ts';
import { formatProblem } from '../../src/scenario/problems.ts';
import { fc, test } from '../support/chance/property.ts';
import { at, edited, type FileName, goodFiles, memoryDisk, problemsOf } from '../support/files.ts';

/** Values that people, editors and enemies write. */
const oddities = [
  '', ' ', '\t', '~', 'null', 'true', '.nan', '-.inf', '1e999', '-0', '0x1F', '1:30', '1_000', '9007199254740993',
  '{}', '[]', '{a: }', '[,]', '&a', '*a', '&a [*a]', '!!str', '|', '>', '"', "'", '#', ': ', '- ', '? ', '---', '...',
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'åäö', '\u2028', '😀', 'x'.repeat(300), '../../..', '/', '*',
  '2026-02-14 22:40', '10 min', '36 h', '14 d', 'default', 'vehicle', 'north', 'T-1', '$x', '{found}', '$&', '\\',
] as const; // biome-ignore format: one screen of them

const file = fc.constantFrom(...(Object.keys(goodFiles) as FileName[]));
const spot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Changes a text at a place given as a share of its length. */
type Mutate = (text: string) => string;

const position = (text: string, share: number) => Math.floor(share * text.length);

const replaceWord = fc.tuple(spot, fc.constantFrom(...oddities)).map(
  ([share, odd]): Mutate =>
    (text) => {
      const words = [...text.matchAll(/[^\s,:{}[\]]+/g)];
      const word = words[Math.floor(share * words.length)];
      return word === undefined
        ? odd
        : text.slice(0, word.index) + odd + text.slice(word.index + word[0].length);
    },
);
const insert = fc.tuple(spot, fc.constantFrom(...oddities)).map(
  ([share, odd]): Mutate =>
    (text) => {
      const where = position(text, share);
      return text.slice(0, where) + odd + text.slice(where);
    },
);
const remove = fc.tuple(spot, fc.integer({ min: 1, max: 40 })).map(
  ([share, length]): Mutate =>
    (text) => {
      const where = position(text, share);
      return text.slice(0, where) + text.slice(where + length);
    },
);
const moveLine = fc.tuple(spot, spot).map(
  ([from, to]): Mutate =>
    (text) => {
      const lines = text.split('\n');
      const [line = ''] = lines.splice(Math.floor(from * lines.length), 1);
      lines.splice(Math.floor(to * lines.length), 0, line);
      return lines.join('\n');
    },
);
const repeatLine = spot.map(
  (share): Mutate =>
    (text) => {
      const lines = text.split('\n');
      const at = Math.floor(share * lines.length);
      return [...lines.slice(0, at + 1), ...lines.slice(at)].join('\n');
    },
);
const noise = fc.tuple(spot, fc.string({ unit: 'binary', maxLength: 20 })).map(
  ([share, odd]): Mutate =>
    (text) => {
      const where = position(text, share);
      return text.slice(0, where) + odd + text.slice(where);
    },
);

const mutation = fc.tuple(
  file,
  fc.oneof(replaceWord, replaceWord, insert, remove, moveLine, repeatLine, noise),
);

function mutated(mutations: readonly (readonly [FileName, Mutate])[]): Record<string, string> {
  const files = edited();
  for (const [name, mutate] of mutations) files[at[name]] = mutate(files[at[name]] ?? '');
  return files;
}

/** Number of lines in each file, as messages name them. */
function linesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text.split('\n').length]));
}

describe('a study with random mistakes', () => {
  test.prop([fc.array(mutation, { minLength: 1, maxLength: 4 })], { numRuns: 400 })(
    'ends in a study or in problems that stand in its files, never in another error',
    async (mutations) => {
      const files = mutated(mutations);
      const lines = linesOf(files);
      const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
      for (const problem of problems) {
        expect(lines.has(problem.file)).toBe(true);
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(problem.line).toBeLessThanOrEqual(lines.get(problem.file) ?? 0);
        expect(problem.column).toBeGreaterThanOrEqual(1);
        expect(formatProblem(problem, 'sv')).toMatch(
          /^[^\n]+:\d+:\d+ [^\n]+: fann [^\n]+, tillåtet: [^\n]+, åtgärd: [^\n]+$/,
        );
      }
    },
  );

  test.prop([fc.array(mutation, { minLength: 1, maxLength: 3 }), file], { numRuns: 200 })(
    'can be checked file by file without another error',
    async (mutations, name) => {
      const disk = memoryDisk(mutated(mutations));
      const { problems, summary } = await inspectFile(at[name], { disk });
      expect(problems.length === 0).toBe(summary !== undefined);
    },
  );

  test.prop([fc.array(mutation, { minLength: 1, maxLength: 3 })], { numRuns: 100 })(
    'gives the same problems every time',
    async (mutations) => {
      const files = mutated(mutations);
      const again = async () => await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
      expect(await again()).toEqual(await again());
    },
  );

  const option = fc.tuple(
    fc.array(
      fc.constantFrom(
        'hospitals',
        'north',
        'icu',
        'sites',
        'hall',
        'parameters',
        'ordinary',
        '0',
        '',
        ...oddities,
      ),
      { minLength: 1, maxLength: 4 },
    ),
    fc.constantFrom(...oddities),
  );
  test.prop([fc.array(option, { minLength: 1, maxLength: 3 })], { numRuns: 300 })(
    'or random --set options, ends in a study or in problems',
    async (options) => {
      const set = options.map(([path, value]) => `${path.join('.')}=${value}`);
      const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(edited()), set }));
      for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/\p{Cc}/u);
    },
  );
});
