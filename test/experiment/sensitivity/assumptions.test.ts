import { describe, expect, test } from 'vitest';
import { parameterCatalogue } from '../../../src/domain/parameters.ts';
import { assumptions, notTried } from '../../../src/experiment/sensitivity/assumptions.ts';
import { ownAssumption } from '../../../src/experiment/sensitivity/own-range.ts';
import { planTrial } from '../../../src/experiment/sensitivity/variants.ts';
import { loadStudy, loadVariants } from '../../../src/scenario/load.ts';
import { ScenarioError } from '../../../src/scenario/problems.ts';

const path = 'scenarios/studies/example.yaml';
const study = await loadStudy(path);
const load = (sets: readonly (readonly string[])[]) => loadVariants(path, sets);

describe('the list of what must be tried', () => {
  test('each is once in it, tried or not, and every end is within what the files may say', async () => {
    const ids = [...assumptions, ...notTried].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const trial = await planTrial(study, assumptions, [], load);
    expect(trial.notTried).toEqual([]);
    expect(trial.variants).toHaveLength(2 * assumptions.length);
  });

  test('what casualty-model 2 and medical 9 name is there with the ends they name', () => {
    const setOf = (id: string) => {
      const found = assumptions.find((each) => each.id === id);
      return [found?.low.set, found?.high.set];
    };
    expect(setOf('survival')).toEqual([['parameters.betaShift=-0.5'], ['parameters.betaShift=0.5']]);
    expect(setOf('deterioration')).toEqual([['parameters.clockFactor=0.5'], ['parameters.clockFactor=2']]);
    expect(setOf('stage-factors')).toEqual([['parameters.stageFactor=0.5'], ['parameters.stageFactor=2']]);
    expect(setOf('report-delay')[1]).toEqual([
      'parameters.statusDelayMin=60',
      'parameters.statusDelayMax=60',
    ]);
    expect(setOf('call-in')).toEqual([
      ['parameters.callInAnswersNight=0.35'],
      ['parameters.callInAnswersNight=0.65'],
    ]);
    const { contingencyPenalty } = parameterCatalogue;
    expect(setOf('care-penalties')[0]?.[0]).toBe(
      `parameters.contingencyPenalty=${contingencyPenalty.range[0]}`,
    );
  });
});

describe('ends of a study', () => {
  test('settings of the run stay in force under every end, and an end wins over them', async () => {
    const own = ownAssumption('parameters.loadingPlaces', '2', '8');
    const set = ['parameters.loadingPlaces=3', 'parameters.loadMinutes=6'];
    const base = await loadStudy(path, { set });
    const { variants } = await planTrial(base, [own], set, load);
    expect(
      variants.map((variant) => [
        variant.study.parameters[0]?.loadingPlaces,
        variant.study.parameters[0]?.loadMinutes,
      ]),
    ).toEqual([
      [2, 6],
      [8, 6],
    ]);
    expect(own.shipped(base)).toEqual({ sv: '3', en: '3' });
  });

  test('who leaves by themselves changes at every site, reds and yellows in proportion, and in the cells that run', async () => {
    const self = assumptions.filter(({ id }) => id === 'self-share');
    const { variants } = await planTrial(study, self, [], load);
    const before = study.scenarios[0]?.sites[0]?.walkIn ?? { red: 0, yellow: 0, green: 1 };
    for (const [at, green] of [0.4, 0.9].entries()) {
      for (const { scenario } of variants[at]?.study.cells ?? []) {
        const { walkIn } = scenario.sites[0] ?? { walkIn: before };
        expect(walkIn.green).toBe(green);
        expect(walkIn.red / before.red).toBeCloseTo(green / before.green, 12);
        expect(walkIn.yellow / before.yellow).toBeCloseTo(green / before.green, 12);
      }
    }
    expect(study.scenarios[0]?.sites[0]?.walkIn).toEqual(before);
  });

  test('a path that leads nowhere or a value that is not allowed is told as for --set', async () => {
    for (const own of [
      ownAssumption('parameters.loadingPlace', '2', '8'),
      ownAssumption('parameters.loadingPlaces', '2', '800'),
      ownAssumption('hospitals.nowhere.icu', '2', '8'),
    ]) {
      await expect(planTrial(study, [own], [], load)).rejects.toThrow(ScenarioError);
    }
  });

  test('reading many variants gives what reading each by itself gives', async () => {
    const [first] = study.systems[0]?.hospitals ?? [];
    const all = [[], ['parameters.betaShift=0.5'], [`hospitals.${first?.id}.icu=3`], []];
    const [together, alone] = await Promise.all([
      load(all),
      Promise.all(all.map((set) => loadStudy(path, { set }))),
    ]);
    expect(together.map(({ cells, inputs }) => ({ cells, inputs }))).toEqual(
      alone.map(({ cells, inputs }) => ({ cells, inputs })),
    );
  });
});
