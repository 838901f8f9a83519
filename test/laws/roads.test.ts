import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { BlockedRoad } from '../../src/domain/scenario.ts';
import { openIncident } from '../../src/model/runner.ts';
import { openSimulation, simulate } from '../../src/model/simulate.ts';
import { oneStageEach, oneVehicleEach, watch } from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, exempelregion, mixes } from '../support/cells.ts';

const blocked = exempelregion.hospitals[0]!.id;

/** The incident with the roads of one hospital blocked. */
function withRoads(cell: Cell, ...blocks: readonly Partial<BlockedRoad>[]): Cell {
  const disturbances = blocks.map((block) => ({
    kind: 'road-blocked' as const,
    hospital: blocked,
    at: 0,
    lasts: 600,
    factor: 4,
    ...block,
  }));
  return { ...cell, scenario: { ...cell.scenario, disturbances } };
}

const plain = (more = {}) => cellOf({ casualties: 60, mix: mixes.violence, horizonHours: 24, ...more });
const point = { seed: 'roads', replication: 0 };
const measures = (cell: Cell) => simulate(cell, point).measures;

describe('blocked roads', () => {
  test('a way round that is no longer than the road, and one that comes after the end, change nothing to the bit', () => {
    const open = measures(plain());
    expect(measures(withRoads(plain(), { factor: 1 }))).toEqual(open);
    expect(measures(withRoads(plain(), { at: 24 * 60 + 1 }))).toEqual(open);
    expect(measures(withRoads(plain(), { hospital: 'nowhere' }))).toEqual(open);
  });

  test('journeys that begin meanwhile take the factor as long, blocks that overlap multiply, and after that they are as before', () => {
    const incident = openIncident(
      withRoads(plain(), { at: 60, lasts: 120 }, { at: 100, lasts: 30, factor: 2 }),
      'roads',
    );
    const hospital = incident.setting.hospitals.findIndex(({ id }) => id === blocked);
    const seen = new Map<number, number>();
    watch(incident, [
      ({ state }) => ({
        look: () => void seen.set(state.roadFactor[hospital]!, incident.now),
        broken: () => 0,
      }),
    ]);
    expect([...seen.keys()].sort((a, b) => a - b)).toEqual([1, 4, 8]);
    expect(incident.state.roadFactor[hospital]).toBe(1);
    expect(seen.get(8)!).toBeLessThanOrEqual(130);
    expect(seen.get(4)!).toBeLessThanOrEqual(180);
  });

  test('the way to another hospital is as long from both ends', () => {
    const incident = openIncident(withRoads(plain(), { at: 0 }), 'roads');
    const before = openIncident(plain(), 'roads');
    watch(before, []);
    const live = openIncident(withRoads(plain(), { at: 0, lasts: 1_441 }), 'roads');
    watch(live, []);
    const [one, other] = [0, 1].map((at) => incident.setting.hospitals[at]!.id);
    const at = live.setting.hospitals.findIndex(({ id }) => id === blocked);
    const elsewhere = at === 0 ? 1 : 0;
    expect([one, other]).toContain(live.setting.hospitals[elsewhere]!.id);
    expect(live.journeyBetween(at, elsewhere)).toBe(4 * before.journeyBetween(at, elsewhere));
    expect(live.journeyBetween(elsewhere, at)).toBe(4 * before.journeyBetween(elsewhere, at));
  });

  test.each(everyKey.map((key) => [key.kind, key] as const))(
    'under the key %s nobody is lost on the way',
    (_, key) => {
      const broken = watch(openIncident(withRoads(plain({ key }), { at: 40 }), 'roads'), [
        oneStageEach,
        oneVehicleEach,
      ]);
      expect(broken).toEqual([0, 0]);
    },
  );

  test('fewer red are in time on average when the roads to the nearest hospital are blocked', () => {
    let later = 0;
    for (let replication = 0; replication < 12; replication++) {
      const one = { seed: 'cost', replication };
      later +=
        simulate(plain(), one).measures['inTimeRed']! -
        simulate(withRoads(plain(), { factor: 6 }), one).measures['inTimeRed']!;
    }
    expect(later / 12).toBeGreaterThan(0.01);
  });

  test('what could be done with free flow is the same: a block is part of the incident, not of the yardstick', () => {
    expect(measures(withRoads(plain()))['freeFlowRed']).toBe(measures(plain())['freeFlowRed']);
  });

  test('a snapshot within a block continues as the run that was never stopped', () => {
    const cell = withRoads(plain(), { at: 30 });
    const whole = openSimulation(cell, point);
    whole.runUntil(90);
    const other = openSimulation(cell, point);
    other.restore(whole.snapshot());
    for (const one of [whole, other]) one.runUntil(24 * 60);
    expect(Buffer.from(other.snapshot()).equals(Buffer.from(whole.snapshot()))).toBe(true);
  });
});
