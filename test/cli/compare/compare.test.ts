import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Summary } from '../../../src/results/summary.ts';
import { replicationsToSettle } from '../../../src/stats/paired.ts';
import { inProcess, studyFolder } from '../command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

let cwd = '';
const run = (out: string, ...more: string[]) =>
  inProcess(['run', 'study.yaml', '--quiet', '--replications', '30', '--out', out, ...more], { cwd });
const compare = (...argv: string[]) => inProcess(['compare', ...argv], { cwd });

beforeEach(async () => {
  cwd = await studyFolder({ scenarios: ['calm', 'rough', 'empty'] });
  await run('one');
});

test('two plans of a folder get the difference, interval and verdict of its own report', async () => {
  const { code, out, note } = await compare('one', '--plans', 'far,near', '--json');
  expect([code, note]).toEqual([0, '']);
  const { summary, said } = {
    summary: JSON.parse(await readFile(join(cwd, 'one/summary.json'), 'utf8')) as Summary,
    said: JSON.parse(out),
  };
  expect(said).toMatchObject({
    format: 1,
    measure: 'inTimeRed',
    unit: 'share',
    plans: ['far', 'near'],
    paired: true,
  });
  const reversed = summary.comparisons
    .filter(({ measure, a, b }) => measure === 'inTimeRed' && a === 'near' && b === 'far')
    .map(({ scenario, difference, halfWidth, n, verdict }) => ({
      scenario,
      difference: difference === null ? null : -difference,
      halfWidth,
      n,
      verdict: { better: 'worse', worse: 'better', unsure: 'unsure' }[verdict],
    }));
  expect(reversed.map(({ scenario }) => scenario)).toEqual(['calm', 'rough', 'empty']);
  for (const [at, expected] of reversed.entries()) {
    const { a, b, settledBy, ...rest } = said.comparisons[at];
    expect([a, b]).toEqual(['far', 'near']);
    expect({ ...rest, difference: null, halfWidth: null }).toEqual({
      ...expected,
      difference: null,
      halfWidth: null,
    });
    if (expected.difference === null) expect([rest.difference, rest.halfWidth]).toEqual([null, null]);
    else {
      expect(rest.difference).toBeCloseTo(expected.difference, 12);
      expect(rest.halfWidth).toBeCloseTo(expected.halfWidth ?? Number.NaN, 12);
    }
    const isOpen = expected.verdict === 'unsure' && expected.difference !== null;
    expect(settledBy).toBe(isOpen ? replicationsToSettle(rest.difference, rest.halfWidth, rest.n, 3) : null);
  }
});

test('the text says what is sure in words, and how many replications would settle what is not', async () => {
  const english = await compare('one', '--plans', 'far,near');
  expect(english.out).toContain('Red in time: far minus near\nPaired, replication by replication');
  expect(english.out).toMatch(/calm\n.*\n {2}far − near {3}\+\d.*29 {3}surely better$/m);
  expect(english.out).toMatch(/empty\n.*\n {2}far − near.*nobody to count$/m);
  expect(english.out).toContain('not a clinical or operational decision tool');
  expect(english.out).not.toMatch(/(?<!surely )\bbetter\b/);
  const unsure = await compare('one', '--plans', 'far,wild', '--lang', 'sv');
  expect(unsure.out).toContain('Röda i tid: far minus wild');
  expect(unsure.out).toMatch(/ingen säker skillnad {3}(?:omkring \d+|mer än 100 000) upprepningar/);
  const neither = await compare('one', '--plans', 'far,near', '--measure', 'transfers');
  expect(neither.out).toContain('not judged');
  expect((await compare('one', '--plans', 'far,near', '--quiet')).out).toBe('');
});

test('two folders of one seed are paired plan by plan; the same run twice never differs and says so', async () => {
  await run('two');
  const { code, out } = await compare('one', 'two');
  expect(code).toBe(0);
  expect(out).toContain('Red in time: one minus two\nPaired');
  expect(out).toContain('this is the same run twice');
  expect(out.match(/never differed/g)).toHaveLength(6);
  const json = JSON.parse((await compare('one', 'two', '--json', '--measure', 'deaths')).out);
  expect(json.comparisons).toHaveLength(9);
  expect(json.comparisons[0]).toEqual({
    scenario: 'calm',
    a: 'near',
    b: 'near',
    difference: 0,
    halfWidth: 0,
    n: 30,
    verdict: 'unsure',
    settledBy: null,
  });
});

test('another seed is told, is not paired, and the interval carries the spread of both', async () => {
  await run('other', '--seed', 'another');
  const { out } = await compare('one', 'other');
  expect(out).toContain('Not paired: different seeds (fordela and another)');
  const rough = JSON.parse((await compare('one', 'other', '--json')).out);
  expect(rough.paired).toBe(false);
  expect(rough.unlike.seed).toBe(true);
  const [, , , near] = rough.comparisons;
  // Both halves spread by .3 × √(4 + 1) × deviation of a uniform; 29 values each.
  const deviation = 0.3 * Math.sqrt(5 / 12);
  expect(near.halfWidth).toBeGreaterThan(2.4 * deviation * Math.sqrt(2 / 29) * 0.7);
  expect(near.n).toBe(29);
});

test('other files, another version and other overrides are told; what only one has is named and left out', async () => {
  await writeFile(
    join(cwd, 'study.yaml'),
    JSON.stringify({ scenarios: ['calm', 'rough'], plans: ['near', 'far'] }),
  );
  await run('fewer', '--set', 'hospitals.x.icu=30');
  const path = join(cwd, 'fewer/manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const inputs = [{ path: '/somewhere/scenarios/types/a.yaml', sha256: '1'.repeat(64) }];
  await writeFile(path, JSON.stringify({ ...manifest, engine: '9.9.9', inputs }));
  const { out } = await compare('one', 'fewer');
  expect(out).toContain('different versions of the program (0.1.0 and 9.9.9)');
  expect(out).toContain('the files are not the same: fake.yaml, scenarios/types/a.yaml');
  expect(out).toContain('Only in fewer: --set hospitals.x.icu=30');
  expect(out).toContain('Only in one, not compared: empty, calm/wild, rough/wild.');
  expect(out).not.toContain('wild   ');
});

test('folders that are missing, foreign, unfinished or torn are told one a line, with exit 2', async () => {
  await mkdir(join(cwd, 'foreign'));
  await run('torn');
  const csv = join(cwd, 'torn/replications.csv');
  await writeFile(csv, (await readFile(csv, 'utf8')).replace(/0\.5/, '0.4'));
  const { code, out, note } = await compare('nowhere', 'foreign');
  expect([code, out]).toEqual([2, '']);
  expect(note.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/^nowhere: there is no such folder/),
    expect.stringMatching(/^foreign: is not a results folder of fordela \(manifest\.json/),
  ]);
  expect((await compare('one', 'torn')).note).toMatch(
    /^torn: the files do not belong together \(replications\.csv/,
  );
  await rm(join(cwd, 'torn/summary.json'));
  expect((await compare('torn', 'one')).note).toMatch(/^torn: the run is not finished \(summary\.json\)/);
  await run('half');
  const manifest = JSON.parse(await readFile(join(cwd, 'half/manifest.json'), 'utf8'));
  await writeFile(join(cwd, 'half/manifest.json'), JSON.stringify({ ...manifest, replications: null }));
  const swedish = await compare('half', 'one', '--lang', 'sv');
  expect([swedish.code, swedish.note]).toEqual([2, expect.stringMatching(/^half: körningen är inte färdig/)]);
});

test.each([
  [['one'], /Name a second results folder.*Plans here: near, far, wild/],
  [['one', 'one', '--plans', 'near,far'], /give only one of them/],
  [['one', '--plans', 'near,fra'], /no plan "fra"\. Did you mean "far"\?/],
  [['one', '--plans', 'near'], /two different plans with a comma/],
  [['one', '--plans', 'near,near'], /two different plans/],
  [['one', '--plans', 'near,far', '--measure', 'luck'], /one of the measures inTimeRed,/],
  [['one', 'two', 'three'], /Too many arguments/],
  [[], /Argument <folder> is missing/],
] as const)('%j is refused in words, with exit 2', async (argv, said) => {
  const { code, out, note } = await compare(...argv);
  expect(note).toMatch(said);
  expect([code, out]).toEqual([2, '']);
});
