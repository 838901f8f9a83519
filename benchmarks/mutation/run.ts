import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * A mutation run: does some test fail when a line of kernel, model or policy is changed? All lines would take a day, so
 * lines are drawn by a seed, and the share of changes that are caught is an estimate with an interval.
 *
 * `npm run mutation -- 120 1` draws 120 lines by seed 1; `npm run mutation -- --lines src/model/stock.ts:101,…` takes these.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = ['src/kernel', 'src/model', 'src/policy'];
/** Tests that try these folders, without those that take minutes or need the built command. */
const tests = [
  'test/kernel',
  'test/model',
  'test/policy',
  'test/catalogue',
  'test/golden',
  'test/theory',
  'test/laws/{conservation,fate,determinism,ordinary,profile}.test.ts',
  'test/report/sections/key-cards.test.ts',
];
const cache = `${root}node_modules/.cache/mutation`;

const packages = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/vitest-runner@9.6.1'];

function refuseWithoutStryker(): void {
  const { resolve } = createRequire(import.meta.url);
  try {
    resolve('@stryker-mutator/core/package.json');
    resolve('@stryker-mutator/vitest-runner/package.json');
  } catch {
    process.stderr.write(`Stryker is not installed: npm install --no-save ${packages.join(' ')}\n`);
    process.exit(2);
  }
}

/** A number between 0 and 1 that follows from the text alone. */
function luckOf(text: string): number {
  let state = 2166136261;
  for (const letter of text) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  for (let round = 0; round < 4; round++) state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
}

/** Lines that do something: no comment, import, type or lone bracket. */
function linesOf(path: string): string[] {
  return readFileSync(`${root}${path}`, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const isCode =
        /[a-z]/i.test(line) && !/^\s*(\/\/|\/?\*|import\b|export type|interface|readonly|declare)/.test(line);
      return isCode ? [`${path}:${at + 1}-${at + 1}`] : [];
    });
}

function draw(count: number, seed: string): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
  return files
    .sort()
    .flatMap(linesOf)
    .map((line) => ({ line, luck: luckOf(`${seed} ${line}`) }))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, count)
    .map(({ line }) => line);
}

/** `path:line` parted by commas, as the list of what was missed writes them. */
function readLines(list: string): string[] {
  return list.split(',').map((one) => {
    const [, path = '', line = ''] = /^(src\/.+\.ts):(\d+)$/.exec(one) ?? [];
    if (!existsSync(`${root}${path}`) || line === '') {
      process.stderr.write(`--lines: "${one}" is no line of a file, such as src/model/stock.ts:101\n`);
      process.exit(2);
    }
    return `${path}:${line}-${line}`;
  });
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

/** Share caught with its 95 % Wilson interval, and every change that was not, or that only time has caught: a busy machine runs out of time too. */
function tell(): void {
  const report = JSON.parse(readFileSync(`${cache}/report.json`, 'utf8')) as {
    files: Record<string, { mutants: readonly Mutant[] }>;
  };
  const all = Object.entries(report.files).flatMap(([path, { mutants }]) =>
    mutants.map((mutant) => ({ path, mutant })),
  );
  const caught = all.filter(({ mutant }) => ['Killed', 'Timeout'].includes(mutant.status)).length;
  const late = all.filter(({ mutant }) => mutant.status === 'Timeout');
  const missed = all.filter(({ mutant }) => ['Survived', 'NoCoverage'].includes(mutant.status));
  const n = caught + missed.length;
  const share = caught / n;
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  const percent = (value: number) => (100 * value).toFixed(1);
  process.stdout.write(
    `${caught} of ${n} caught: ${percent(share)} % (${percent(middle - half)}–${percent(middle + half)}), ${late.length} of them by running out of time\n`,
  );
  for (const { path, mutant } of [...missed, ...late]) {
    const line = `${path}:${mutant.location.start.line}`;
    process.stdout.write(`${mutant.status} ${line} ${mutant.mutatorName}: ${mutant.replacement ?? ''}\n`);
  }
}

refuseWithoutStryker();
const [first = '120', second = '1'] = process.argv.slice(2);
const hasLines = first === '--lines';
mkdirSync(cache, { recursive: true });
writeFileSync(
  `${cache}/vitest.config.mjs`,
  `export default { test: { include: ${JSON.stringify(tests.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`)))}, testTimeout: 120000 } };\n`,
);
writeFileSync(
  `${cache}/stryker.json`,
  JSON.stringify({
    testRunner: 'vitest',
    vitest: { configFile: `${cache}/vitest.config.mjs`, related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: hasLines ? readLines(second) : draw(Number(first), second),
    ignorePatterns: ['/results', '/dist', '/coverage'],
    reporters: ['clear-text', 'json'],
    clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
    jsonReporter: { fileName: `${cache}/report.json` },
    tempDirName: '.stryker-tmp',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    timeoutMS: 60000,
    timeoutFactor: 3,
    disableTypeChecks: false,
    // What runs while a module loads (tables and texts, mostly) needs every test run anew: too slow for many lines.
    ignoreStatic: !hasLines,
  }),
);
rmSync(`${cache}/report.json`, { force: true });
const run = spawnSync('npx', ['stryker', 'run', `${cache}/stryker.json`], { cwd: root, stdio: 'inherit' });
if (existsSync(`${cache}/report.json`)) tell();
process.exitCode = run.status ?? 1;
