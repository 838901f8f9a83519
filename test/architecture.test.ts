import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Who may import whom among the folders of `src`. Everybody may import from their own folder. */
const ladder: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  domain: [],
  stats: [],
  policy: ['domain'],
  scenario: ['domain', 'policy'],
  model: ['kernel', 'domain', 'policy'],
  results: ['domain', 'stats'],
  experiment: ['kernel', 'domain', 'stats', 'policy', 'scenario', 'model', 'results'],
  report: ['domain', 'stats', 'policy', 'results'],
  verify: ['kernel', 'domain', 'stats', 'policy', 'scenario', 'model', 'results', 'experiment'],
  cli: [
    'kernel',
    'domain',
    'stats',
    'policy',
    'scenario',
    'model',
    'results',
    'experiment',
    'report',
    'verify',
  ],
  index: ['kernel', 'domain', 'stats', 'policy', 'scenario', 'model', 'results', 'experiment', 'report'],
};

/** Where each library, and the file system, may be used: path within `src`, or the beginning of one. */
const fences: Readonly<Record<string, readonly string[]>> = {
  zod: ['policy/', 'scenario/'],
  yaml: ['scenario/'],
  seedrandom: ['kernel/random.ts'],
  'simple-statistics': ['stats/'],
  piscina: ['experiment/'],
  highs: ['experiment/'],
  'hyparquet-writer': ['results/'],
  'd3-dsv': ['results/'],
  'd3-geo': ['report/'],
  'd3-scale': ['report/'],
  commander: ['cli/'],
  'cli-progress': ['cli/'],
  picocolors: ['cli/'],
  'node:fs': ['cli/', 'scenario/', 'results/'],
};

/** Folders in which every machine must compute the same bits and nothing may depend on when it is run. */
const pureFolders = ['kernel/', 'domain/', 'policy/', 'model/'];
const pureMath = ['sqrt', 'abs', 'min', 'max', 'floor', 'ceil', 'trunc', 'round', 'imul', 'clz32', 'fround'];

const mostLines = 300;
const mostWorkerLines = 30;
const mostFiles = 12;
const mostPublicNames = 40;

/** Tables of data, which are as long as what they hold. */
const longFiles = ['src/domain/parameters.ts', 'src/domain/measures.ts', 'test/scenario/bad-values.test.ts'];

/** Folders that are one shelf of many small things of a kind. */
const wideFolders = ['src/domain', 'src/kernel', 'src/scenario/schemas', 'test/kernel', 'test/laws'];

const bannedEndings = [
  'Manager',
  'Helper',
  'Util',
  'Utils',
  'Service',
  'Data',
  'Info',
  'Base',
  'Impl',
  'Handler',
];

const root = fileURLToPath(new URL('../', import.meta.url));
const thisFile = 'test/architecture.test.ts';

interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

function sources(folder: string): SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => `${entry.parentPath}${sep}${entry.name}`)
    .filter((path) => !path.includes(`${sep}peers${sep}`))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}

const product = sources('src').map(({ path, text }) => ({ path: path.slice('src/'.length), text }));
const everything = ['src', 'test', 'docs', 'scenarios', 'benchmarks'].flatMap(sources);

/** What a file imports or re-exports, as written. */
function importsOf({ text }: SourceFile): string[] {
  const written = /^(?:import|export)\b[^;'"]*\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(written)].map(([, from, side, lazy]) => from ?? side ?? lazy ?? '');
}

/** The folder of `src` that a path is in; a file at the root of `src` by its own name. */
function rung(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:fs')) return 'node:fs';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

/** Code without comments and texts. */
function bare(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

const exportedNames = (text: string): string[] =>
  [
    ...text.matchAll(/export (?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type) (\w+)/g),
  ].map(([, name = '']) => name);

describe('the ladder', () => {
  test('every folder of src stands on it', () => {
    expect([...new Set(product.map(({ path }) => rung(path)))].filter((name) => !(name in ladder))).toEqual(
      [],
    );
  });

  test('nobody imports from a folder above their own', () => {
    const broken = product.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.normalize(`${posix.dirname(file.path)}/${specifier}`))
        .filter(
          (target) => rung(target) !== rung(file.path) && !ladder[rung(file.path)]?.includes(rung(target)),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('each library stays inside its fence', () => {
    const broken = product.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .map(packageName)
        .filter((name) => name in fences || !name.startsWith('node:'))
        .filter((name) => !fences[name]?.some((allowed) => file.path.startsWith(allowed)))
        .map((name) => `${file.path} uses ${name}`),
    );
    expect(broken).toEqual([]);
  });
});

/** A whole power of 2 written out is exact everywhere; any other power is not promised to be. */
const isPowerOfTwo = (base: string, exponent: string): boolean =>
  /(?:^|[^\w.])2$/.test(base) && /^-?\d+\b/.test(exponent);

describe('the same bits everywhere', () => {
  const pure = product.filter(({ path }) => pureFolders.some((folder) => path.startsWith(folder)));

  test('kernel, domain, policy and model know no clock and no luck but their own', () => {
    const broken = pure.flatMap(({ path, text }) =>
      [...bare(text).matchAll(/\b(?:Date|performance|Math\.random)\b/g)].map(([word]) => `${path}: ${word}`),
    );
    expect(broken).toEqual([]);
  });

  test('of Math they use only what is exact on every machine', () => {
    const broken = pure.flatMap(({ path, text }) => {
      const code = bare(text);
      const named = [...code.matchAll(/\bMath\.(\w+)/g)].map(([, name = '']) => name);
      const taken = [...code.matchAll(/\{([^{}]*)\} = Math\b/g)].flatMap(([, names = '']) =>
        names.split(/[\s,]+/),
      );
      const strange = [...named, ...taken].filter((name) => name !== '' && !pureMath.includes(name));
      const powers = [...code.matchAll(/(\S+) \*\*=? (\S+)/g)]
        .filter(([, base = '', exponent = '']) => !isPowerOfTwo(base, exponent))
        .map(([use]) => `${path}: ${use}`);
      return [...strange.map((name) => `${path}: Math.${name}`), ...powers];
    });
    expect(broken).toEqual([]);
  });
});

describe('sizes', () => {
  test(`a file has at most ${mostLines} lines`, () => {
    const long = everything
      .filter(({ path, text }) => lineCount(text) > mostLines && !longFiles.includes(path))
      .map(({ path, text }) => `${path}: ${lineCount(text)} lines`);
    expect(long).toEqual([]);
  });

  test(`the worker has at most ${mostWorkerLines} lines`, () => {
    const worker = product.find(({ path }) => path === 'experiment/worker.ts');
    expect(lineCount(worker?.text ?? '')).toBeLessThanOrEqual(mostWorkerLines);
  });

  test(`a folder has at most ${mostFiles} files`, () => {
    const files = new Map<string, number>();
    for (const { path } of everything) files.set(dirname(path), (files.get(dirname(path)) ?? 0) + 1);
    const wide = [...files]
      .filter(([folder, count]) => count > mostFiles && !wideFolders.includes(folder))
      .map(([folder, count]) => `${folder}: ${count} files`);
    expect(wide).toEqual([]);
  });

  test(`the public surface has at most ${mostPublicNames} names, re-exports only`, () => {
    const index = product.find(({ path }) => path === 'index.ts')?.text ?? '';
    const names = [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').filter((name) => name.trim() !== ''),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(mostPublicNames);
    expect(exportedNames(index)).toEqual([]);
    expect(index).not.toMatch(/export \*/);
  });
});

describe('words', () => {
  test('no name says only that it is a thing that does things', () => {
    const ending = new RegExp(`(?:${bannedEndings.join('|')})$`);
    const fileEnding = new RegExp(`(?:^|[-/])(?:${bannedEndings.join('|').toLowerCase()})\\.ts$`);
    const broken = everything.flatMap(({ path, text }) => [
      ...(fileEnding.test(path) ? [path] : []),
      ...exportedNames(text)
        .filter((name) => ending.test(name))
        .map((name) => `${path}: ${name}`),
    ]);
    expect(broken).toEqual([]);
  });

  test('nothing is left for later in a comment, and nothing is exported without a name', () => {
    const broken = everything
      .filter(({ path }) => path !== thisFile)
      .flatMap(({ path, text }) => {
        const later = [...text.matchAll(/\b(?:TODO|FIXME|XXX)\b/g)].map(([word]) => `${path}: ${word}`);
        const nameless = /^export default\b/m.test(text) ? [`${path}: export default`] : [];
        return [...later, ...nameless];
      });
    expect(broken).toEqual([]);
  });
});
