import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Summary } from '../../src/results/summary.ts';
import { inProcess, studyFolder } from './command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const fake = { scenarios: ['calm', 'rough', 'empty'], plans: ['near', 'far', 'wild', 'nigh'] };

test('--select chooses, says what the choice promises and who fell out, and never says surely of a choice', async () => {
  const cwd = await studyFolder(fake);
  const { code, out } = await inProcess(['run', 'study.yaml', '--select', '0.04'], { cwd });
  expect(code).toBe(0);
  expect(out).toMatch(
    /Chosen: \w+ \(right in at least 95 of 100 such studies if the best leads by at least 4\u00a0percentage points, red in time\)\./,
  );
  expect(out).toMatch(
    /Fell out on the way: near \(after 20\).*\. Surely worse than one that was still in: near\./,
  );
  expect(out).toContain('20 replications: one plan was left.');
  expect(out).toMatch(/\d+ runs; with every plan kept all the way they would have been \d/);
  expect(out).toContain('more would teach nothing');
  expect(out).not.toMatch(/(?<!surely )\bbetter\b/);
  const swedish = await inProcess(['run', 'study.yaml', '--select', '0.04', '--lang', 'sv'], { cwd });
  expect(swedish.out).toMatch(/Vald: \w+ \(rätt i minst 95 av 100 sådana studier/);
  expect(swedish.out).toContain('Föll bort på vägen: near (efter 20)');
});

test('undecided at the most allowed says so, who is left, and what would settle it', async () => {
  const cwd = await studyFolder({ scenarios: ['rough'], plans: ['far', 'wild', 'nigh'] });
  const { out } = await inProcess(['run', 'study.yaml', '--select', '0.0001'], { cwd });
  expect(out).toMatch(
    /No choice: .* were still in when the replications ended\. ?\n?(?:About|It would take)/,
  );
  expect(out).toContain('200 replications: the largest number allowed was reached before one plan was left.');
});

test('summary, rows and manifest tell what came of it, and each measure has its own n', async () => {
  const cwd = await studyFolder(fake);
  const { out } = await inProcess(['run', 'study.yaml', '--select', 'deaths=0.04', '--json'], { cwd });
  const summary = JSON.parse(out) as Summary;
  const rough = summary.selection?.find(({ scenario }) => scenario === 'rough');
  expect(rough).toMatchObject({ measure: 'deaths', smallestDifference: 0.04, confidence: 0.95 });
  expect([...rough!.left, ...rough!.eliminated.map(({ plan }) => plan)].sort()).toEqual(
    [...fake.plans].sort(),
  );
  const rows = (await readFile(join(cwd, 'results/fake/replications.csv'), 'utf8'))
    .trimEnd()
    .split('\n')
    .slice(1);
  for (const cell of summary.cells) {
    const of = summary.selection?.find(({ scenario }) => scenario === cell.scenario);
    const got = rows.filter((row) => row.startsWith(`${cell.scenario},${cell.plan},`)).length;
    expect(cell.measures.casualties.n).toBe(got);
    const out = of?.eliminated.find(({ plan }) => plan === cell.plan);
    if (out) expect(got).toBe(out.at);
  }
  const manifest = JSON.parse(await readFile(join(cwd, 'results/fake/manifest.json'), 'utf8'));
  expect(manifest.options.select).toEqual({ measure: 'deaths', smallestDifference: 0.04 });
  expect(manifest.measure).toBe('deaths');
  const used = manifest.replications.find(({ scenario }: { scenario: string }) => scenario === 'rough');
  expect(used.eliminated).toEqual(rough!.eliminated);
});

test('going on keeps to the selection, and a study that has its own needs no option', async () => {
  const cwd = await studyFolder(fake);
  const first = await inProcess(['run', 'study.yaml', '--select', '0.04', '--json'], { cwd });
  expect((await inProcess(['run', '--resume', 'results/fake', '--json'], { cwd })).out).toBe(first.out);
  const select = { measure: 'inTimeRed', smallestDifference: 0.04, confidence: 0.95, first: 20, max: 200 };
  const own = await studyFolder({ ...fake, select });
  expect((await inProcess(['run', 'study.yaml', '--json'], { cwd: own })).out).toBe(first.out);
  const precise = await inProcess(['run', 'study.yaml', '--precision', '0.02', '--json'], { cwd: own });
  expect(JSON.parse(precise.out)).not.toHaveProperty('selection');
});

test('compare reads a folder in which plans fell out, and says the same as its summary', async () => {
  const cwd = await studyFolder(fake);
  const { out } = await inProcess(['run', 'study.yaml', '--select', '0.04', '--json'], { cwd });
  const { comparisons } = JSON.parse(out) as Summary;
  const said = JSON.parse(
    (await inProcess(['compare', 'results/fake', '--plans', 'near,far', '--json'], { cwd })).out,
  );
  const own = comparisons.filter(
    ({ measure, a, b }) => measure === 'inTimeRed' && a === 'near' && b === 'far',
  );
  expect(said.comparisons).toMatchObject(
    own.map(({ difference, halfWidth, n, verdict }) => ({ difference, halfWidth, n, verdict })),
  );
});

test.each([
  [['--select', '0'], /--select <d>: found "0"/],
  [['--select', 'transfers=1'], /allowed: one of the measures inTimeRed,/],
  [['--select', '0.02', '--precision', '0.02'], /--precision, --select each decide the number/],
  [['--select', '0.02', '--replications', '20'], /--replications, --select each decide/],
  [['--select', '0.02', '--shard', '0/2'], /--shard needs a fixed number/],
] as const)('%j is refused in words', async (argv, said) => {
  const cwd = await studyFolder(fake);
  const { code, note } = await inProcess(['run', 'study.yaml', ...argv], { cwd });
  expect([code, note]).toEqual([2, expect.stringMatching(said)]);
});
