import { describe, expect, it } from 'vitest';
import { loadKey, loadScenario, loadStudy } from '../../src/scenario/load.ts';
import { at, brief, edited, memoryDisk, problemsOf } from '../support/files.ts';

const disk = memoryDisk(edited());
const read = (...set: readonly string[]) => loadStudy(at.study, { disk, set });
const refused = async (...set: readonly string[]) => await problemsOf(read(...set));

describe('--set changes one value by its path', () => {
  it('in a hospital, on top of what the scenario changes', async () => {
    const [system] = (await read('hospitals.north.icu=30', 'hospitals.south.teams.at8h=9')).systems;
    expect(system?.hospitals.map(({ icu }) => icu)).toEqual([30, 4, 4]);
    expect(system?.hospitals[1]?.teams).toEqual({ at30min: 1, at2h: 2, at8h: 9 });
    expect(system?.provenance['hospitals.north.icu']).toEqual({ grade: 'D', source: 'changed' });
    expect(system?.provenance['hospitals.south.teams']).toEqual({ grade: 'D', source: 'changed' });
  });

  it('in a region, the roads and ordinary care', async () => {
    const study = await read(
      'regions.T-1.ambulances=9',
      'road.blueLightFactor=0.5',
      'ordinary.ed-stay-median=3',
    );
    const [system] = study.systems;
    expect(system?.regions.map(({ ambulances }) => ambulances)).toEqual([9, 5]);
    expect(system?.blueLightFactor).toBe(0.5);
    expect(system?.ordinary.values.edStayMedian).toBe(180);
    expect(system?.provenance['ordinary.edStayMedian']).toEqual({ grade: 'D', source: 'changed' });
  });

  it('in a scenario and its parameters', async () => {
    const set = [
      'sites.hall.casualties=200',
      'sites.yard.starts=2 h',
      'parameters.keyDecision=20',
      'horizon=4 d',
    ];
    const [cell] = (await read(...set)).cells;
    expect(cell?.scenario.sites.map(({ casualties, starts }) => [casualties, starts])).toEqual([
      [200, 0],
      [10, 120],
    ]);
    expect(cell?.parameters.keyDecision).toBe(20);
    expect(cell?.scenario.horizon).toBe(5760);
  });

  it('in a study', async () => {
    const study = await read('precision.max=100', 'chunk=10', 'plans.first.key=quotas');
    expect([study.precision.max, study.chunk, study.plans[0]?.key.id]).toEqual([100, 10, 'quotas']);
  });

  it('in how the best plan is looked for, which a study need not say', async () => {
    expect((await read()).select).toBeUndefined();
    const set = ['select={ measure: inTimeRed, smallestDifference: 0.02, max: 300 }', 'select.first=40'];
    expect((await read(...set)).select).toEqual({
      measure: 'inTimeRed',
      smallestDifference: 0.02,
      confidence: 0.95,
      first: 40,
      max: 300,
    });
  });

  it('in a part that the file leaves to a default', async () => {
    const set = ['sites.yard.walkIn={ red: 0.1, yellow: 0.2, green: 0.3 }'];
    const { scenario } = await loadScenario(at.scenario, { disk, set });
    expect(scenario.sites[1]?.walkIn).toEqual({ red: 0.1, yellow: 0.2, green: 0.3 });
  });

  it('and the last one wins', async () => {
    expect((await read('chunk=10', 'chunk=30')).chunk).toBe(30);
  });
});

describe('--set is refused, and the option itself is the place', () => {
  it.each([
    ['hospitals.north.icu=-3', 21, 'hospitals.north.icu', 'number', /range/],
    ['hospitals.nort.icu=3', 1, 'hospitals.nort.icu', 'set-path', 'mean hospitals.north.icu?'],
    ['hospital.north.icu=3', 1, 'hospital.north.icu', 'set-path', 'mean hospitals.north.icu?'],
    ['hospitals.north.icuu=3', 1, 'hospitals.north.icuu', 'unknown-key', 'mean icu?'],
    ['sites.0.casualties=3', 1, 'sites.0.casualties', 'set-path', /by id, not by number/],
    ['sites.hal.casualties=3', 1, 'sites.hal.casualties', 'set-path', 'mean sites.hall.casualties?'],
    ['parameters.keyDecison=3', 1, 'parameters.keyDecison', 'unknown-key', 'mean keyDecision?'],
    ['parameters.keyDecision=300', 24, 'parameters.keyDecision', 'parameter-range', /range/],
    ['plans.frist.triage=TST', 1, 'plans.frist.triage', 'set-path', 'mean plans.first.triage?'],
    ['precision.mx=3', 1, 'precision.mx', 'unknown-key', 'mean max?'],
    ['ordinary.ed-stay-medan=3', 1, 'ordinary.ed-stay-medan', 'set-path', 'mean ordinary.ed-stay-median?'],
    ['replications=3', 1, 'replications', 'set-path', /something that exists/],
    ['horizon=72', 9, 'horizon', 'duration-unit', /72 h/],
    ['chunk=[1', 7, 'chunk', 'yaml', /close/],
    ['chunk', 1, '.', 'set-form', /equals sign/],
    ['chunk=', 1, 'chunk', 'set-form', /equals sign/],
    ['=3', 1, '.', 'set-form', /equals sign/],
  ])('%s', async (option, column, path, rule, fix) => {
    const problems = await refused(option);
    expect(brief(problems)).toEqual([`--set ${option}:1:${column} ${path} ${rule}`]);
    expect(problems[0]?.fix).toMatch(fix);
  });

  it('together with every other problem', async () => {
    const problems = await refused('chunk=0', 'hospitals.north.icu=x');
    expect(problems.map(({ path }) => path)).toEqual(['chunk', 'hospitals.north.icu']);
  });

  it('without a guess about files that could not be read', async () => {
    const files = edited({ file: 'study', from: 'types/fire', to: 'types/none' });
    const problems = await problemsOf(
      loadStudy(at.study, { disk: memoryDisk(files), set: ['sites.hall.casualties=3'] }),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['no-match']);
  });

  it('for a kind of file that has no such part', async () => {
    const problems = await problemsOf(loadKey(at.key, { disk, set: ['sites.hall.casualties=3'] }));
    expect(problems.map(({ rule }) => rule)).toEqual(['set-path']);
  });
});
