import { measureIds } from '../../src/domain/measures.ts';
import { defaultParameters } from '../../src/domain/parameters.ts';
import type { Cell, Plan, Precision, Selecting, Study } from '../../src/domain/plan.ts';
import { noSurge } from '../../src/domain/resources/surge.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import type { System } from '../../src/domain/system.ts';
import type { OpenRunner } from '../../src/experiment/evaluate.ts';

const text = (word: string) => ({ sv: `${word} (sv)`, en: word });

const system = {
  id: 'nowhere',
  title: text('Nowhere'),
  fictional: true,
  sources: {},
  bounds: { south: 55, west: 11, north: 69, east: 24 },
  regions: [],
  hospitals: [],
  road: new Float64Array(0),
  blueLightFactor: 0.8,
  provenance: {},
} as unknown as System;

const scenario = (id: string): Scenario => ({
  id,
  type: 'burns',
  title: text(`Scenario ${id}`),
  validity: text('nowhere'),
  sources: {},
  starts: { date: '2026-02-14', month: 2, weekday: 5, minuteOfDay: 1360 },
  horizon: 1440,
  sites: [],
});

const plan = (id: string): Plan => ({
  id,
  key: {
    id: `key-${id}`,
    owner: 'nobody',
    title: text(`Key ${id}`),
    valid: { area: [], types: [], hours: 'any' },
    settings: { kind: 'nearest' },
  },
  surge: noSurge,
  lending: null,
  dispatch: 'by-category',
  triage: 'START',
});

export interface FakeStudy {
  readonly scenarios?: readonly string[];
  readonly plans?: readonly string[];
  readonly precision?: Partial<Precision>;
  readonly chunk?: number;
  readonly select?: Selecting;
}

/** A checked study without files: enough for everything but the model. */
export function fakeStudy({
  scenarios: scenarioIds = ['calm', 'rough'],
  plans: planIds = ['near', 'far', 'wild'],
  precision = {},
  chunk = 10,
  select,
}: FakeStudy = {}): Study {
  const scenarios = scenarioIds.map(scenario);
  const plans = planIds.map(plan);
  const cells = scenarios.flatMap((each): Cell[] =>
    plans.map((one) => ({ scenario: each, plan: one, system, parameters: defaultParameters })),
  );
  return {
    id: 'fake',
    title: text('A fake study'),
    scenarios,
    plans,
    systems: scenarios.map(() => system),
    parameters: scenarios.map(() => defaultParameters),
    precision: { measure: 'inTimeRed', halfWidth: 0.02, min: 20, max: 200, ...precision },
    chunk,
    ...(select && { select }),
    cells,
    inputs: [{ path: 'fake.yaml', sha256: '0'.repeat(64) }],
  } as unknown as Study;
}

/** A number in [0, 1) that is a function of the text alone. */
export function luck(address: string): number {
  let state = 2166136261;
  for (let at = 0; at < address.length; at += 1) state = Math.imul(state ^ address.charCodeAt(at), 16777619);
  for (let round = 0; round < 3; round += 1) state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
}

/** How far the fake's values spread by scenario: `calm` is settled early, `rough` late, `empty` has nobody to count. */
const spread: Readonly<Record<string, number>> = { calm: 0.02, rough: 0.3, empty: Number.NaN };

/** A value of the fake model; replication 3 has nobody red, `casualties` is the same for every plan. */
export function fakeValue(
  seed: string,
  scenarioId: string,
  planId: string,
  replication: number,
  at: number,
): number {
  const measure = measureIds[at];
  if (measure === 'casualties') return 120;
  if (measure === 'inTimeRed' && replication === 3) return Number.NaN;
  const shared = luck(`${seed}/${scenarioId}/${replication}/${at}`) - 0.5;
  const own = luck(`${seed}/${scenarioId}/${planId}/${replication}/${at}`) - 0.5;
  const level = planId === 'near' ? 0.5 : 0.6;
  return level + (spread[scenarioId] ?? 0.1) * (2 * shared + own);
}

/** Waits without giving way, as the model does. */
function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** A runner of the fake model. `FAKE_MS` makes each run take that long; plan `broken` breaks at replication 12. */
export const openFakeRunner: OpenRunner = (cells, seed) => {
  const slow = Number(process.env['FAKE_MS'] ?? 0);
  return {
    tallies: 2,
    run(planAt, replication, into, at, tallies, tallyAt = 0) {
      if (tallies !== undefined) {
        tallies[tallyAt] = (tallies[tallyAt] ?? 0) + 1;
        tallies[tallyAt + 1] = (tallies[tallyAt + 1] ?? 0) + replication * (planAt + 1);
      }
      const cell = cells[planAt]!;
      if (slow > 0) busyFor(slow);
      if (cell.plan.id === 'broken' && replication === 12) throw new TypeError('columns are gone');
      for (const measure of measureIds.keys()) {
        const value = fakeValue(seed, cell.scenario.id, cell.plan.id, replication, measure);
        // What the parameters change: β is good for plan `near` alone, the pace is bad for everybody.
        const { betaShift, clockFactor } = cell.parameters;
        into[at + measure] = value + (cell.plan.id === 'near' ? betaShift : 0) - 0.1 * (clockFactor - 1);
      }
    },
  };
};
