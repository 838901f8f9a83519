import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { waitingByRegion } from '../../../src/model/hospital/waited.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { bitsOf } from '../../../src/verify/laws/sameness.ts';
import {
  lendingCell,
  noMeasures,
  overloadedAndSpare,
  readily,
  runLooking,
} from '../../support/lending/lending-cell.ts';

const days = 6;
const regions = overloadedAndSpare(days);

/** Places and ventilators with nobody to staff them. */
const equipmentOnly: LendingStrategy = {
  ...readily,
  lenders: { ...readily.lenders, share: 0 },
  equipment: { sets: 4, icuPlaces: 3, ventilators: 3, staff: {}, notice: 600, bases: ['b'] },
};

function placesSetUp(cell: Cell): number {
  let most = 0;
  runLooking(cell, ({ state }) => {
    for (const places of state.lentPlaces) most = Math.max(most, places);
  });
  return most;
}

describe('equipment without staff', () => {
  const both = (wishes: { readonly fillsIn?: boolean }) =>
    [null, equipmentOnly].map((lending) => lendingCell({ regions, days, lending, ...wishes }));

  test('changes nothing, to the bit, where staff bind everywhere', () => {
    const [without, with_] = both({});
    expect(placesSetUp(with_!)).toBeGreaterThan(0);
    for (const replication of [0, 1, 2])
      expect(withoutRequests(with_!, replication)).toEqual(withoutRequests(without!, replication));
  });

  test('nor where others fill in for nurses of intensive care: what staff there are do not become more', () => {
    const [without, with_] = both({ fillsIn: true });
    for (const replication of [0, 1])
      expect(withoutRequests(with_!, replication)).toEqual(withoutRequests(without!, replication));
  });

  test('gives places where premises are what is missing', () => {
    const staffed = {
      A: {
        ...regions['A']!,
        hospital: { staff: { 'icu-nurse': 20, anaesthetist: 12, 'anaesthesia-nurse': 8 } },
      },
      B: regions['B']!,
    };
    const [without, with_] = [null, equipmentOnly].map((lending) =>
      lendingCell({ regions: staffed, days, lending, surge: noMeasures }),
    );
    const waiting = (cell: Cell) => {
      const hours = new Float64Array(2);
      waitingByRegion(
        runLooking(cell, () => undefined),
        hours,
      );
      return hours[0]!;
    };
    expect(waiting(with_!)).toBeLessThan(0.8 * waiting(without!));
  });
});

/** Measures of a replication to the bit, those about requests themselves left out: somebody has asked. */
function withoutRequests(cell: Cell, replication: number): unknown {
  const bits = bitsOf(cell, 'equipment', replication);
  const { measures } = simulate(cell, { seed: 'equipment', replication });
  const asked = Object.keys(measures).indexOf('loansRefused');
  return bits.filter((_, at) => at !== asked);
}
