import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/domain/plan.ts';
import { parametersInForce } from '../../../src/domain/reliance.ts';
import { studyLedger } from '../../../src/scenario/ledger/ledger.ts';
import { loadStudy } from '../../../src/scenario/load.ts';
import { at, brief, edited, memoryDisk, problemsOf } from '../../support/files.ts';

const written = (reports: string) =>
  ({ file: 'study', from: 'key: nearest', to: `key: nearest, reports: ${reports}` }) as const;

function load(reports: string, set: readonly string[] = []): Promise<Study> {
  return loadStudy(at.study, { disk: memoryDisk(edited(written(reports))), set });
}

const parametersOf = ({ cells }: Study, id: string) => cells.find(({ plan }) => plan.id === id)!.parameters;

describe('a plan that says how it reports', () => {
  test("sets its own parameters and nobody else's", async () => {
    const study = await load('{ cadence: 5 min, delay: 1 h, loss: 0.1, rounding: 5 }');
    const [own, other] = study.plans.map(({ id }) => parametersOf(study, id));
    expect(own).toEqual({
      ...other,
      statusCadence: 5,
      statusDelayMin: 60,
      statusDelayMax: 60,
      statusLoss: 0.1,
      statusRounding: 5,
    });
    expect(study.parameters[0]).toBe(other);
  });

  test('sets every field it can, each its own parameter', async () => {
    const all =
      '{ calmCadence: 6 h, delay: { least: 5 min, most: 20 min }, refusals: 0.5, refusalDelay: 5 min, doors: 1, doorDelay: 2 min, ' +
      'estimateError: 0.5, firstNumber: 2 min, secondNumber: 20 min, doubled: 0.2, false: 0.1, falseMost: 4, decision: 3 min, relay: 1 min }';
    const study = await load(all);
    expect(study.plans[0]!.reports).toEqual({
      id: null,
      values: {
        statusCadenceCalm: 360,
        statusDelayMin: 5,
        statusDelayMax: 20,
        refusalTold: 0.5,
        refusalToldAfter: 5,
        doorTold: 1,
        doorToldAfter: 2,
        sceneEstimateError: 0.5,
        sceneFirstReport: 2,
        sceneSecondReport: 20,
        sceneDoubled: 0.2,
        sceneFalse: 0.1,
        sceneFalseMost: 4,
        keyDecision: 3,
        keyRelay: 1,
      },
    });
  });

  test('is changed by --set like anything else of the plan', async () => {
    const study = await load('{ delay: 30 min }', ['plans.first.reports.loss=0.3']);
    expect(parametersOf(study, 'first')).toMatchObject({ statusDelayMin: 30, statusLoss: 0.3 });
  });

  test('leans on values without a source: they are told with their grade', async () => {
    const study = await load('{ loss: 0.3 }');
    const entry = studyLedger(study).entries.find(({ id }) => id === 'parameters.statusLoss')!;
    expect(entry).toMatchObject({ value: '0, 0.3', grade: 'D', shipped: '0' });
    expect(entry.source).toMatch(/reports of a plan/);
    expect(new Set(parametersInForce(study).map(({ statusLoss }) => statusLoss))).toEqual(new Set([0, 0.3]));
  });
});

describe('what is wrong in how a plan reports is told with its place and how to mend it', () => {
  test.each([
    ['{ delay: 30 }', 'duration-unit'],
    ['{ delay: 30 h }', 'duration-range'],
    ['{ cadence: 0 min }', 'duration-range'],
    ['{ loss: 1 }', 'number'],
    ['{ rounding: 2.5 }', 'number'],
    ['{ rounding: 0 }', 'number'],
    ['{ los: 0.1 }', 'unknown-key'],
    ['{ delay: { least: 40 min, most: 10 min } }', 'bounds-order'],
    ['{ delay: { least: 40 min } }', 'value'],
    ['fast', 'unknown-id'],
  ])('%s: %s', async (reports, rule) => {
    const problems = await problemsOf(load(reports));
    expect(problems.map((one) => one.rule)).toEqual([rule]);
    const [{ path = '' } = {}] = problems;
    expect(path).toMatch(/^plans\.first\.reports/);
  });
});

describe('ways to report that a study names', () => {
  const ways = 'reports:\n  fast: { delay: 0 min }\n  slow: { delay: 1 h }\n';
  const crossing = (axis: string) =>
    memoryDisk(
      edited({
        file: 'study',
        from: 'precision:',
        to: `${ways}cross: { keys: [nearest], reports: ${axis} }\nprecision:`,
      }),
    );

  test('are crossed with keys, and named in the plan ids', async () => {
    const study = await loadStudy(at.study, { disk: crossing('[fast, slow]') });
    const crossed = study.plans.filter(({ reports }) => reports !== undefined);
    expect(crossed.map(({ id, reports }) => [id, reports?.id, reports?.values])).toEqual([
      ['fast', 'fast', { statusDelayMin: 0, statusDelayMax: 0 }],
      ['slow', 'slow', { statusDelayMin: 60, statusDelayMax: 60 }],
    ]);
  });

  test('are changed by --set under their name', async () => {
    const study = await loadStudy(at.study, {
      disk: crossing('[fast, slow]'),
      set: ['reports.fast.delay=3 min'],
    });
    expect(parametersOf(study, 'fast').statusDelayMax).toBe(3);
  });

  test.each([
    ['[fast, slwo]', 'unknown-id'],
    ['[fast, fast]', 'duplicate-id'],
  ])('%s on the axis: %s', async (axis, rule) => {
    const problems = await problemsOf(loadStudy(at.study, { disk: crossing(axis) }));
    expect(brief(problems).map((one) => one.split(' ').at(-1))).toEqual([rule]);
  });
});
