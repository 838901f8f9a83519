import { describe, expect, test } from 'vitest';
import { measureIds } from '../../../src/domain/measures.ts';
import type { Cell } from '../../../src/domain/plan.ts';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { begin } from '../../../src/model/history.ts';
import { waitingByRegion } from '../../../src/model/hospital/waited.ts';
import { openIncident, openRunner, runToHorizon } from '../../../src/model/runner.ts';
import { pairedDifference } from '../../../src/stats/paired.ts';
import { type LendingWishes, lendingCell, readily, steadily } from '../../support/lending/lending-cell.ts';

const icuWaiting = measureIds.indexOf('icuWaiting');

/** Waiting for intensive care by plan and replication: the same people meet every plan. */
function waitingOf(cells: readonly Cell[], replications: number): number[][] {
  const runner = openRunner(cells, 'relief');
  const row = new Float64Array(measureIds.length);
  const waiting: number[][] = cells.map(() => []);
  for (let replication = 0; replication < replications; replication++) {
    for (let plan = 0; plan < cells.length; plan++) {
      runner.run(plan, replication, row, 0);
      waiting[plan]!.push(row[icuWaiting]!);
    }
  }
  return waiting;
}

/** Everybody's waiting in some regions, in hours, by replication. */
function regionalWaiting(
  cell: Cell,
  replications: number,
  among = cell.system.regions.map((_, region) => region),
): number[] {
  const incident = openIncident(cell, 'relief');
  const regions = new Float64Array(cell.system.regions.length);
  return Array.from({ length: replications }, (_, replication) => {
    begin(incident, replication, true);
    runToHorizon(incident);
    waitingByRegion(incident, regions);
    return among.reduce((sum, region) => sum + regions[region]!, 0);
  });
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('sustained demand of 1.3 times the own ceiling for seven days, and a lender at .7', () => {
  const days = 7;
  const regions = {
    A: { icu: 8, perDay: steadily(1.3, 8, days) },
    B: { icu: 16, perDay: steadily(0.7, 16, days) },
  };
  const cells = [null, readily].map((lending) => lendingCell({ regions, days, lending }));

  test('waiting for intensive care falls, and the interval is clear of zero', () => {
    const [alone, helped] = waitingOf(cells, 14);
    const { estimate, halfWidth } = pairedDifference(helped!, alone!, 1);
    expect(estimate!).toBeLessThan(0);
    expect(estimate! + halfWidth!).toBeLessThan(0);
  });

  test("everybody's waiting in the region that borrows falls, and the interval is clear of zero", () => {
    const [alone, helped] = cells.map((cell) => regionalWaiting(cell, 14, [0]));
    const { estimate, halfWidth } = pairedDifference(helped!, alone!, 1);
    expect(estimate! + halfWidth!).toBeLessThan(0);
  });
});

describe('identical regions under the same overload throughout have nothing to give each other', () => {
  const days = 8;
  const perDay = steadily(1.7, 6, days);
  const regions = {
    A: { icu: 6, perDay },
    B: { icu: 6, perDay },
    C: { icu: 6, perDay },
    D: { icu: 6, perDay },
  };
  const gainOf = (lending: LendingStrategy) => {
    const [alone, together] = [null, lending].map((one) =>
      regionalWaiting(lendingCell({ regions, days, lending: one }), 4),
    );
    return (mean(alone!) - mean(together!)) / mean(alone!);
  };

  test('the floor keeps everybody at home, so nothing changes', () => {
    expect(Math.abs(gainOf(readily))).toBeLessThan(0.02);
  });

  test('without a floor, people on loan who do as much as at home gain within 2 %', () => {
    // Twice 1/5.6 of a post: the hours of the ordinary rota, at full effect from the first minute, next door.
    const asAtHome: LendingStrategy = {
      ...readily,
      lenders: { order: 'least-loaded', floor: 0, share: 0.2, decline: 0 },
      hours: { weekly: 30, rest: 0, longest: 80_640 },
      effect: 1,
      inductionEffect: 1,
      delays: { activation: 0, decision: 0, mobilise: 0, induction: 0 },
    };
    expect(Math.abs(gainOf(asAtHome))).toBeLessThan(0.02);
  });
});

describe('lending gives less the more regions are overloaded at the same time', () => {
  const days = 30;
  const early = [8, 8];
  const late = [...new Array<number>(16).fill(0), ...early];
  /** The second region's wave: a share of it comes with the first region's, the rest when that is over. */
  const together = (share: number) =>
    late.map((persons, day) => share * (early[day] ?? 0) + (1 - share) * persons);
  const wishes = (share: number): LendingWishes => ({
    regions: { A: { icu: 16, perDay: early }, B: { icu: 16, perDay: together(share) } },
    days,
    lending: null,
  });

  test('the share of waiting that is saved falls from waves after each other over half to one and the same wave', () => {
    const saved = [0, 0.5, 1].map((share) => {
      const [alone, helped] = [null, readily].map((lending) =>
        regionalWaiting(lendingCell({ ...wishes(share), lending }), 8),
      );
      return alone!.map((hours, at) => (hours - helped![at]!) / mean(alone!));
    });
    const [apart, half, same] = saved.map(mean);
    expect(apart!).toBeGreaterThan(half!);
    expect(half!).toBeGreaterThan(same!);
    const { estimate, halfWidth } = pairedDifference(saved[0]!, saved[2]!, 1);
    expect(estimate! - halfWidth!).toBeGreaterThan(0);
  });
});
