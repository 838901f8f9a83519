import { describe, expect } from 'vitest';
import { openIncident } from '../../src/model/runner.ts';
import { betterThanFreeFlow, outOfOrder } from '../../src/verify/laws/people.ts';
import { isSameAfterSnapshot } from '../../src/verify/laws/sameness.ts';
import { oneStageEach, oneVehicleEach, unitsAreHeld, watch } from '../../src/verify/laws/watchers.ts';
import { exempelregion, mixes } from '../support/cells.ts';
import { fc, test } from '../support/chance/property.ts';
import { inflowCell } from '../support/inflow.ts';

/** Curves of a few days over the fictional region, with or without an incident beside them. */
const wishes = fc.record({
  curve: fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 }),
  isMixed: fc.boolean(),
  casualties: fc.integer({ min: 1, max: 30 }),
  mix: fc.constantFrom(...Object.values(mixes)),
  horizonHours: fc.integer({ min: 6, max: 168 }),
});
type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const made = ({ curve, ...rest }: Wishes) =>
  inflowCell({ ...rest, system: exempelregion, perDay: { 'EX-1': [...curve, 1] } });

describe('laws of every load by curves', () => {
  test.prop([wishes], { numRuns: 25 })(
    'nobody is lost or in two places, no place is used twice, and minutes run forwards',
    (wish) => {
      const incident = openIncident(made(wish), 'laws');
      expect(watch(incident, [oneStageEach, unitsAreHeld, oneVehicleEach])).toEqual([0, 0, 0]);
      expect(outOfOrder(incident)).toEqual([]);
      expect(betterThanFreeFlow(incident)).toEqual([]);
    },
  );

  test.prop([wishes, fc.integer({ min: 1, max: 4_000 })], { numRuns: 8 })(
    'a snapshot continued equals the run that was never stopped',
    (wish, minute) => {
      expect(isSameAfterSnapshot(made(wish), 'snap', minute, 6_000)).toBe(true);
    },
  );
});
