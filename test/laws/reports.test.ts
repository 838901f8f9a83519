import { describe, expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import type { KeySettings } from '../../src/domain/plan.ts';
import type { Reporting } from '../../src/domain/reporting.ts';
import { scalar } from '../../src/model/columns.ts';
import { openIncident, openRunner } from '../../src/model/runner.ts';
import { openSimulation, simulate } from '../../src/model/simulate.ts';
import { ownDispatches, watch } from '../../src/verify/laws/watchers.ts';
import { type CellWishes, cellOf, mixes, sweden } from '../support/cells.ts';
import { reporting } from '../support/pictures/reports.ts';

const seed = 'reports';
const ways: readonly Reporting[] = [
  { statusCadence: 1, statusDelayMin: 0, statusDelayMax: 0 },
  { statusDelayMin: 120, statusDelayMax: 120 },
  { statusDelayMin: 30, statusDelayMax: 30, statusLoss: 0.5, statusRounding: 5 },
];
const wishes: CellWishes = { system: sweden, casualties: 80, mix: mixes.confined, horizonHours: 24 };
/** No door ever closes to anybody, so that nothing but the picture's numbers can move a key. */
const openDoors = { divertCloseAt: 1_000 };

function row(
  key: KeySettings,
  values: Reporting | undefined,
  parameters = {},
  replication = 0,
): readonly number[] {
  const cell = cellOf({ ...wishes, key, parameters });
  const { measures } = simulate(values === undefined ? cell : reporting(cell, values), {
    seed,
    replication,
  });
  return measureIds.map((id) => measures[id]!);
}

describe('how a plan reports', () => {
  test.each(['nearest', 'nearest-capable', 'trauma-centre', 'proportional'] as const)(
    'moves nothing at all under the key %s, which reads no number, while no door is closed: to the bit',
    (kind) => {
      const usual = row({ kind }, undefined, openDoors);
      for (const way of ways) expect(row({ kind }, way, openDoors)).toEqual(usual);
    },
  );

  test.each(['load-balanced', 'least-time'] as const)('moves the key %s, which reads them', (kind) => {
    const usual = JSON.stringify(row({ kind }, undefined, openDoors));
    const moved = ways.filter((way) => JSON.stringify(row({ kind }, way, openDoors)) !== usual);
    expect(moved.length).toBeGreaterThan(0);
  });

  test('moves even a key that reads no number where doors close, since closed doors are reported too', () => {
    const moved = [1, 2, 3, 4].filter((replication) => {
      const [usual, ...others] = [undefined, ...ways].map((values) =>
        JSON.stringify(row({ kind: 'nearest' }, values, {}, replication)),
      );
      return others.some((other) => other !== usual);
    });
    expect(moved.length).toBeGreaterThan(1);
  });

  test('that says what the scenario says anyway changes nothing, to the bit', () => {
    const same = { statusCadence: 15, statusDelayMin: 15, statusDelayMax: 40, statusLoss: 0 };
    expect(row({ kind: 'least-time' }, same)).toEqual(row({ kind: 'least-time' }, undefined));
    expect(row({ kind: 'least-time' }, {})).toEqual(row({ kind: 'least-time' }, undefined));
  });

  test('lets plans of a study share their ordinary patients: run together they give what each gives alone', () => {
    const cell = cellOf({ ...wishes, key: { kind: 'least-time' } });
    const cells = [cell, ...ways.map((way) => reporting(cell, way))];
    const { length } = measureIds;
    const together = openRunner(cells, seed);
    for (const replication of [0, 1]) {
      const rows = new Float64Array(cells.length * length);
      for (const plan of cells.keys()) together.run(plan, replication, rows, plan * length);
      for (const [plan, one] of cells.entries()) {
        const { measures } = simulate(one, { seed, replication });
        const shared = Array.from(rows.subarray(plan * length, (plan + 1) * length));
        expect(shared).toEqual(measureIds.map((id) => measures[id]!));
      }
    }
  });

  test('plans whose other parameters differ do not share, so that each has its own ordinary day', () => {
    const cell = cellOf(wishes);
    const other = {
      ...cell,
      parameters: { ...cell.parameters, emergencyPlacesL: 12, emergencyPlacesXL: 12 },
    };
    const rows = new Float64Array(2 * measureIds.length);
    const runner = openRunner([cell, other], seed);
    runner.run(0, 0, rows, 0);
    runner.run(1, 0, rows, measureIds.length);
    const { measures } = simulate(other, { seed, replication: 0 });
    expect(rows[measureIds.length + measureIds.indexOf('displacedCare')]).toBe(measures['displacedCare']);
  });
});

describe('what is on the way as command believes', () => {
  const plans = [
    ['patients with burns and head injuries are moved on', {}],
    [
      'reports are late, lost and rounded',
      { statusDelayMin: 60, statusDelayMax: 180, statusLoss: 0.4, statusRounding: 5 },
    ],
    [
      'reports come every minute',
      { statusCadence: 1, statusCadenceCalm: 60, statusDelayMin: 0, statusDelayMax: 0 },
    ],
  ] as const satisfies readonly (readonly [string, Reporting])[];

  test.each(plans)('is never fewer than nobody, at any happening, while %s', (_, values) => {
    let transfers = 0;
    for (const kind of ['nearest', 'load-balanced', 'least-time'] as const) {
      const mix = { N1: 0.3, B2: 0.2, H1: 0.1, M1: 0.4 };
      const cell = cellOf({ ...wishes, mix, key: { kind }, horizonHours: 72 });
      const incident = openIncident(reporting(cell, values), seed);
      expect(watch(incident, [ownDispatches])).toEqual([0]);
      transfers += incident.state.scalars[scalar.transfers]!;
    }
    expect(transfers).toBeGreaterThan(20);
  });
});

describe('what each level knows', () => {
  const told: Reporting = { statusDelayMin: 20, statusDelayMax: 20 };
  const cell = cellOf({ ...wishes, parameters: openDoors });
  const open = (values: Reporting) => openSimulation(reporting(cell, values), { seed, replication: 0 });

  test('is whole when every hospital has been heard from, and otherwise a lower bound with its gaps named', () => {
    const [some, all] = [open({ ...told, statusLoss: 0.6 }), open(told)];
    const partly = new Set<string>();
    for (let minute = 20; minute <= 180; minute += 20) {
      for (const live of [some, all]) live.runUntil(minute);
      const [one, other] = [some.situation(), all.situation()];
      for (const [at, level] of [one.nation, ...one.regions].entries()) {
        const { isComplete, reported, followed, silent, figures } = level;
        expect(isComplete).toBe(reported > 0 && silent.length === 0);
        expect(silent.length).toBe(followed - reported);
        const whole = [other.nation, ...other.regions][at]!;
        for (const tag of ['red', 'yellow', 'green'] as const)
          expect(figures?.arrived[tag] ?? 0).toBeLessThanOrEqual(whole.figures?.arrived[tag] ?? 0);
        if (figures !== null && !isComplete) {
          expect(figures.teams.there).toBeLessThan(whole.figures!.teams.there);
          partly.add('region' in level ? `${level.region}` : 'nation');
        }
      }
    }
    expect(all.situation().nation.isComplete).toBe(true);
    expect(partly.has('nation')).toBe(true);
    expect(partly.size).toBeGreaterThan(1);
  });
});
