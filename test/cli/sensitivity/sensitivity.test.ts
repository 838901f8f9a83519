import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { assumptions, notTried } from '../../../src/experiment/sensitivity/assumptions.ts';
import type { SensitivityResult } from '../../../src/results/sensitivity/sensitivity-result.ts';
import { fordela, inProcess, start, studyFolder } from '../command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const resultOf = (text: string) => JSON.parse(text) as SensitivityResult;

/** In the fake, β is good for plan `near` alone: at +0.5 it leads, at −0.5 it is last. The pace is bad for every plan alike. */
const two = ['--only', 'survival,deterioration'];

describe('fordela sensitivity', () => {
  test('says in words what decides who is best, what surely does not, and never better without surely', async () => {
    const cwd = await studyFolder({ scenarios: ['calm'], plans: ['near', 'far'] });
    const { code, out, note } = await inProcess(['sensitivity', 'study.yaml', ...two], { cwd });
    expect([code, note]).toEqual([0, '']);
    expect(out).toMatch(/At the study's values far is surely best \(\+\d/);
    expect(out).toContain('Surely changes who is best: Survival, every injury class (β) at 0.5.');
    expect(out.replace(/\s+/g, ' ')).toContain('There near is surely better than far.');
    expect(out).toContain('Leaves the answer as it is: Pace of deterioration (κ).');
    expect(out).toContain('Lead = far minus near, percentage points; plus means that far is better.');
    expect(out).not.toMatch(/(?<!surely |that far is )\bbetter\b/);
    const swedish = await inProcess(['sensitivity', 'study.yaml', ...two, '--lang', 'sv'], { cwd });
    expect(swedish.out).toContain(
      'Ändrar säkert vem som är bäst: Överlevnad, alla skadeklasser (β) vid 0,5.',
    );
  });

  test('--json prints one object, the same as sensitivity.json, and the page stands beside it', async () => {
    const cwd = await studyFolder({ scenarios: ['calm', 'empty'] });
    const argv = [
      'sensitivity',
      'study.yaml',
      '--json',
      '--replications',
      '12',
      '--seed',
      'demo',
      '--out',
      'o',
    ];
    const { code, out, note } = await inProcess(argv, { cwd });
    expect([code, note]).toEqual([0, '']);
    expect(await readFile(join(cwd, 'o/sensitivity.json'), 'utf8')).toBe(out);
    expect((await readdir(join(cwd, 'o'))).sort()).toEqual([
      'chunks',
      'sensitivity.html',
      'sensitivity.json',
    ]);
    const result = resultOf(out);
    expect(result).toMatchObject({
      format: 1,
      study: 'fake',
      seed: 'demo',
      replications: 12,
      measure: 'inTimeRed',
      unit: 'share',
      better: 'higher',
      options: { file: 'study.yaml', set: [], vary: [], only: null },
    });
    // The fake has no sites, so nobody can leave one; everything else of the list is tried.
    expect(result.assumptions.map(({ id }) => id)).toEqual(
      assumptions.map(({ id }) => id).filter((id) => id !== 'self-share'),
    );
    const [calm, empty] = result.scenarios;
    expect(calm?.ends).toHaveLength(2 * result.assumptions.length);
    expect(calm?.together).toEqual({ shipped: 3, ends: 3 * 14, moves: 3 * 14 });
    expect(calm?.ends[0]?.move).toMatchObject({ n: 11 });
    expect(empty?.standing).toEqual({ leader: null, runnerUp: null, surelyBest: null, mayBeBest: [] });
    expect(empty?.effects.every(({ effect }) => effect === null)).toBe(true);
  });

  test('what is on the list and cannot be tried is named with the reason', async () => {
    const cwd = await studyFolder({ scenarios: ['calm'] });
    const { out } = await inProcess(['sensitivity', 'study.yaml', '--only', 'survival,self-share'], { cwd });
    expect(out).toContain('Not tried, because:');
    const plain = out.replace(/\s+/g, ' ');
    for (const { title, because } of notTried) expect(plain).toContain(`${title.en}: ${because.en}`);
    expect(plain).toContain('Get to hospital by themselves: nobody in the scenarios of the study leaves');
  });

  test('a value of one’s own is tried beside, and an end that is in force already is not run', async () => {
    const cwd = await studyFolder({ scenarios: ['calm'] });
    const vary = [
      '--only',
      'none',
      '--vary',
      'parameters.betaShift=0..0.5',
      '--vary',
      'parameters.clockFactor=1..1',
    ];
    const { code, out } = await inProcess(['sensitivity', 'study.yaml', '--json', ...vary], { cwd });
    expect(code).toBe(0);
    const result = resultOf(out);
    expect(result.assumptions.map(({ id }) => id)).toEqual(['parameters.betaShift']);
    expect(result.assumptions[0]).toMatchObject({
      shipped: { en: '0' },
      set: { low: ['parameters.betaShift=0'], high: ['parameters.betaShift=0.5'] },
    });
    expect(result.scenarios[0]?.ends.map(({ end }) => end)).toEqual(['high']);
    expect(result.notTried[0]).toMatchObject({ id: 'parameters.clockFactor' });
  });

  test('another measure may be asked for, and where less is better the lead is a minus', async () => {
    const cwd = await studyFolder({ scenarios: ['calm'], plans: ['near', 'far'] });
    const { out } = await inProcess(['sensitivity', 'study.yaml', ...two, '--measure', 'deaths'], { cwd });
    expect(out).toContain('near is surely best');
    expect(out).toContain('minus means that near is better');
    expect(out).toContain('Surely changes who is best: Survival, every injury class (β) at 0.5.');
  });

  test('finished parts are found again, also those of a run of the study; results are the same with any number of workers', async () => {
    const cwd = await studyFolder({ scenarios: ['calm'], chunk: 20 });
    const argv = ['sensitivity', 'study.yaml', '--json', ...two];
    await inProcess(['run', 'study.yaml', '--quiet', '--replications', '20'], { cwd });
    const before = await readdir(join(cwd, 'results/fake/chunks'));
    const first = await inProcess(argv, { cwd });
    const after = await readdir(join(cwd, 'results/fake/chunks'));
    // One chunk at the study's values, which the run had made, and one for each of four ends.
    expect([before.length, after.length]).toEqual([1, 5]);
    const again = await fordela([...argv, '--workers', '2'], { cwd });
    expect(again.out).toBe(first.out);
    expect(await readdir(join(cwd, 'results/fake/chunks'))).toEqual(after);
  });
});

describe('what is wrong is told, and nothing is written', () => {
  test.each([
    [['--only', 'survivel'], 'Did you mean "survival"?'],
    [['--only', 'none'], 'There is nothing to try'],
    [['--vary', 'parameters.betaShift'], 'path=low..high'],
    [['--vary', 'a.b=1..2', '--vary', 'a.b=1..3'], 'a.b is given twice'],
    [['--measure', 'casualties'], 'inTimeRed'],
    [['--replications', '1'], 'a whole number from 2 to'],
    [['--resume'], '--resume'],
  ])('%j', async (argv, said) => {
    const cwd = await studyFolder({ scenarios: ['calm'] });
    const { code, out, note } = await inProcess(['sensitivity', 'study.yaml', ...argv], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(note).toContain(said);
    expect(await readdir(cwd)).toEqual(['study.yaml']);
  });

  test('a measure without a better direction cannot rank plans', async () => {
    const cwd = await studyFolder({ scenarios: ['calm'], precision: { measure: 'casualties' } });
    const { code, note } = await inProcess(['sensitivity', 'study.yaml'], { cwd });
    expect(code).toBe(2);
    expect(note).toContain('Choose one with --measure');
  });

  test('Ctrl-C keeps what is finished and prints the command that goes on, which gives the same answer', async () => {
    const cwd = await studyFolder({ scenarios: ['calm', 'rough'], chunk: 2 });
    const argv = ['sensitivity', 'study.yaml', ...two, '--json', '--workers', '1'];
    const run = start(argv, { cwd, env: { FAKE_MS: '20' } });
    const chunks = join(cwd, 'results/fake/chunks');
    while ((await readdir(chunks).catch(() => [])).length < 2)
      await new Promise((done) => setTimeout(done, 20));
    run.child.kill('SIGINT');
    const { code, out, note } = await run.ended;
    expect([code, out]).toEqual([130, '']);
    expect(note).toContain('fordela sensitivity study.yaml --out results/fake --seed fordela');
    expect(await readdir(join(cwd, 'results/fake'))).toEqual(['chunks']);
    const rest = await fordela(argv, { cwd });
    const whole = await fordela([...argv, '--fresh', '--out', 'other'], { cwd });
    expect(rest.code).toBe(0);
    expect(rest.out).toBe(whole.out);
  });
});
