import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { measureIds, measures } from '../../src/domain/measures.ts';
import type { Summary } from '../../src/results/summary.ts';
import { fordela, inProcess, start, studyFolder } from './command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const number = z.number();
const measured = z.strictObject({
  estimate: number.nullable(),
  halfWidth: number.nullable(),
  n: z.int().nonnegative(),
  unit: z.enum([
    'share',
    'persons',
    'min',
    'patient-hours',
    'person-hours',
    'requests',
    'kronor',
    'load',
    'km',
  ]),
});
/** DESIGN 4.4, key by key. */
const contract = z.strictObject({
  format: z.literal(1),
  engine: z.string().regex(/^\d+\.\d+\.\d+$/),
  study: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.string(),
  replications: z.int(),
  cells: z.array(
    z.strictObject({
      scenario: z.string(),
      type: z.string(),
      plan: z.string(),
      key: z.string(),
      lending: z.string(),
      measures: z.strictObject(Object.fromEntries(measureIds.map((id) => [id, measured]))),
    }),
  ),
  comparisons: z.array(
    z.strictObject({
      scenario: z.string(),
      measure: z.enum(measureIds as [string, ...string[]]),
      a: z.string(),
      b: z.string(),
      difference: number.nullable(),
      halfWidth: number.nullable(),
      n: z.int(),
      verdict: z.enum(['better', 'worse', 'unsure']),
    }),
  ),
});

const summaryOf = (text: string) => JSON.parse(text) as Summary;

test('--json prints the contract’s object and nothing else, with all cells and every pair once', async () => {
  const cwd = await studyFolder({ scenarios: ['calm', 'empty'] });
  const { code, out, note } = await fordela(['run', 'study.yaml', '--json', '--replications', '12'], { cwd });
  expect([code, note]).toEqual([0, '']);
  expect(out.endsWith('}\n')).toBe(true);
  const summary = summaryOf(out);
  contract.parse(summary);
  expect(summary).toMatchObject({ study: 'fake', seed: 'fordela', replications: 12 });
  expect(summary.cells.map((cell) => `${cell.scenario}/${cell.plan}/${cell.key}/${cell.lending}`)).toEqual(
    ['calm', 'empty'].flatMap((scenario) =>
      ['near', 'far', 'wild'].map((plan) => `${scenario}/${plan}/key-${plan}/none`),
    ),
  );
  expect(summary.comparisons).toHaveLength(2 * measureIds.length * 3);
  expect(summary.comparisons.slice(0, 3).map(({ a, b }) => `${a}-${b}`)).toEqual([
    'near-far',
    'near-wild',
    'far-wild',
  ]);
  const [calm, , , empty] = summary.cells;
  expect(calm?.measures.inTimeRed.n).toBe(11);
  expect(calm?.measures.casualties).toEqual({ estimate: 120, halfWidth: 0, n: 12, unit: 'persons' });
  expect(empty?.measures.inTimeRed).toEqual({ estimate: null, halfWidth: null, n: 0, unit: 'share' });
  for (const { measure, difference, halfWidth, verdict } of summary.comparisons) {
    const isClear = Math.abs(difference ?? 0) > (halfWidth ?? 0) && measures[measure].better !== 'neither';
    expect(verdict !== 'unsure').toBe(isClear);
  }
  expect(await readFile(join(cwd, 'results/fake/summary.json'), 'utf8')).toBe(out);
});

test('the results folder holds what the contract names, and the manifest how it was made', async () => {
  const cwd = await studyFolder();
  const argv = [
    'run',
    'study.yaml',
    '--quiet',
    '--seed',
    'demo',
    '--set',
    'a.b=1',
    '--set',
    'c=2',
    '--out',
    'my out',
  ];
  const { code, out, note } = await inProcess(argv, { cwd });
  expect([code, out, note]).toEqual([0, '', '']);
  expect((await readdir(join(cwd, 'my out'))).sort()).toEqual([
    'chunks', 'manifest.json', 'profiles.json', 'replications.csv', 'replications.parquet', 'report.html', 'summary.json',
  ]); // biome-ignore format: names
  const manifest: unknown = JSON.parse(await readFile(join(cwd, 'my out/manifest.json'), 'utf8'));
  expect(manifest).toMatchObject({
    format: 1,
    study: 'fake',
    seed: 'demo',
    inputs: [{ path: 'fake.yaml', sha256: '0'.repeat(64) }],
    options: { file: 'study.yaml', set: ['a.b=1', 'c=2'], replications: null, precision: null },
    environment: { node: process.version },
    replications: [
      { scenario: 'calm', n: 20, why: 'precise' },
      { scenario: 'rough', n: 200, why: 'max' },
    ],
  });
  const csv = await readFile(join(cwd, 'my out/replications.csv'), 'utf8');
  expect(csv.trimEnd().split('\n')).toHaveLength(1 + (20 + 200) * 3);
});

test('the answer says what is sure and what is not, how many replications and why, and where the report is', async () => {
  const cwd = await studyFolder({ scenarios: ['calm', 'rough', 'empty'], plans: ['near', 'far', 'wild'] });
  const english = await inProcess(['run', 'study.yaml'], { cwd });
  expect(english.code).toBe(0);
  expect(english.out).toMatch(
    /Scenario calm \(calm\)\n.*may be best.*Surely worse than some other plan: near\./,
  );
  expect(english.out).toMatch(
    /replications would settle between far and wild|would be needed to tell them apart/,
  );
  expect(english.out).toContain('20 replications: the precision was reached by every plan.');
  expect(english.out).toContain(
    '200 replications: the largest number allowed was reached before the precision.',
  );
  expect(english.out).toContain('No red casualty could be counted');
  expect(english.out).toContain('not a clinical or operational decision tool');
  expect(english.out).toContain('Report: results/fake/report.html');
  expect(english.out).not.toMatch(/(?<!surely )\bbetter\b/);
  const swedish = await inProcess(['run', 'study.yaml', '--lang', 'sv'], { cwd });
  expect(swedish.out).toMatch(/Scenario calm \(sv\)/);
  expect(swedish.out).toContain('kan vara bäst');
  expect(swedish.out).toMatch(/\d,\d\u202f±\u202f\d/);
  expect(await readFile(join(cwd, 'results/fake/report.html'), 'utf8')).toContain('lang="sv"');
});

test('the answer is the same under any locale, time zone and number of workers', async () => {
  const cwd = await studyFolder();
  const environments = [
    { LC_ALL: 'C', TZ: 'UTC' },
    { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' },
    { LC_ALL: 'ar_EG.UTF-8', TZ: 'Pacific/Apia' },
  ];
  const ended = await Promise.all(
    environments.map((env, at) =>
      fordela(
        ['run', 'study.yaml', '--replications', '25', '--out', `out${at}`, '--workers', String(at + 1)],
        {
          cwd,
          env,
        },
      ),
    ),
  );
  expect(ended[0]?.out).toContain('25 replications');
  expect(new Set(ended.map(({ out }) => out.replace(/out\d/, 'out'))).size).toBe(1);
});

test('a reader that goes away does not make a fuss', async () => {
  const cwd = await studyFolder();
  const { child, ended } = start(['run', 'study.yaml', '--json'], { cwd });
  child.stdout?.destroy();
  const { code, note } = await ended;
  expect([code, note]).toEqual([0, '']);
});

test('a fault of ours exits 1, names seed, replication and minute, and shows no stack unless asked', async () => {
  const cwd = await studyFolder({ plans: ['near', 'broken'] });
  const argv = ['run', 'study.yaml', '--seed', 'demo'];
  const { code, out, note } = await fordela(argv, { cwd });
  expect([code, out]).toEqual([1, '']);
  expect(note).toContain('columns are gone');
  expect(note).toContain('seed "demo", replication 12, minute unknown');
  expect(note).toContain('Report it');
  expect(note).toContain('fordela run --resume results/fake');
  expect(note).not.toMatch(/^\s+at /m);
  const debugged = await fordela(argv, { cwd, env: { FORDELA_DEBUG: '1' } });
  expect(debugged.note).toMatch(/^\s+at .*fake-study/m);
});

test('shards compute their part, and the last command puts the parts together', async () => {
  const cwd = await studyFolder();
  const whole = summaryOf(
    (await inProcess(['run', 'study.yaml', '--replications', '30', '--json', '--out', 'w'], { cwd })).out,
  );
  const argv = ['run', 'study.yaml', '--replications', '30', '--out', 's'];
  const [first, second] = [
    await inProcess([...argv, '--shard', '0/2'], { cwd }),
    await inProcess([...argv, '--shard', '1/2', '--json'], { cwd }),
  ];
  expect(first.out).toContain('fordela run --resume s');
  expect(JSON.parse(second.out)).toMatchObject({ shard: '1/2', computed: 3 });
  const together = await inProcess(['run', '--resume', 's', '--json'], { cwd });
  expect(summaryOf(together.out).fingerprint).toBe(whole.fingerprint);
});

test('a chunk folder that fills up or goes away exits 2 and keeps what was finished', async () => {
  const cwd = await studyFolder();
  await mkdir(join(cwd, 'out/replications.csv'), { recursive: true });
  await writeFile(join(cwd, 'out/replications.csv/in-the-way'), '');
  const { code, note } = await inProcess(['run', 'study.yaml', '--out', 'out'], { cwd });
  expect(code).toBe(2);
  expect(note).toContain('out/replications.csv: ');
  expect(note).not.toMatch(/^\s+at /m);
  expect(await readdir(join(cwd, 'out/chunks'))).toHaveLength(2 + 20);
});
