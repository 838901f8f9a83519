import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { scalar } from '../../../src/model/columns.ts';
import { lastReceived, reportAt, reported } from '../../../src/model/command/picture.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { lendingCell, loansOf, readily, runLooking, steadily } from '../../support/lending/lending-cell.ts';

const days = 6;
const regions = (load: number, spare: number) => ({
  A: { icu: 8, perDay: steadily(load, 8, days) },
  B: { icu: 16, perDay: steadily(spare, 16, days) },
  C: { icu: 12, perDay: steadily(spare, 12, days) },
});

const rules = fc.record({
  floor: fc.double({ min: 0, max: 1.2, noNaN: true }),
  share: fc.double({ min: 0, max: 0.6, noNaN: true }),
  order: fc.constantFrom('neighbours-unless-overloaded', 'least-loaded', 'pooled-reserve' as const),
  load: fc.double({ min: 1.3, max: 2.5, noNaN: true }),
  spare: fc.double({ min: 0.6, max: 1, noNaN: true }),
});
type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never;

const lendingBy = ({ floor, share, order }: Rules): LendingStrategy => ({
  ...readily,
  lenders: { order: order as LendingStrategy['lenders']['order'], floor, share, decline: 0 },
});

/** Nurses of intensive care that a region's last reports say its patients need: one each. */
function nursesNeeded({ state, compiled }: Incident, region: number): number {
  let needed = 0;
  compiled.regionOf.forEach((of, hospital) => {
    if (of === region) needed += state.reports[reportAt(hospital, lastReceived) + reported.icuNeeded]!;
  });
  return needed;
}

describe('a lender keeps what its own patients need', () => {
  test.prop([rules], { numRuns: 20 })(
    'whoever is lent leaves nurses for the floor of what was last reported, all who are away counted',
    (wish) => {
      const cell = lendingCell({ regions: regions(wish.load, wish.spare), days, lending: lendingBy(wish) });
      const nurse = cell.system.staffing.competences.findIndex(({ id }) => id === 'icu-nurse');
      const perPost = cell.system.staffing.competences[nurse]!.personsPerPost;
      let seen = 0;
      runLooking(cell, (incident) => {
        const { state } = incident;
        const loans = loansOf(incident);
        for (const { loan, from, competence } of loans.slice(seen)) {
          if (competence !== nurse || loan < seen) continue;
          const { icu } = cell.system.hospitals[from]!;
          const away = state.personsAway[from * cell.system.staffing.competences.length + nurse]!;
          // Nobody but the loans changes the nurses of these hospitals: as many as places, day and night; those borrowed stay.
          const borrowed = state.borrowed[from * cell.system.staffing.competences.length + nurse]!;
          expect(icu + borrowed - away / perPost).toBeGreaterThanOrEqual(
            wish.floor * nursesNeeded(incident, from) - 1e-6,
          );
        }
        seen = loans.length;
      });
    },
  );

  test.prop([rules], { numRuns: 10 })('nobody lends more than their share of those employed', (wish) => {
    const cell = lendingCell({ regions: regions(wish.load, wish.spare), days, lending: lendingBy(wish) });
    let most = 0;
    runLooking(cell, ({ state, compiled }) => {
      const { employed } = compiled.lending!;
      for (let at = 0; at < employed.length; at++)
        if (employed[at]! > 0) most = Math.max(most, state.personsAway[at]! / employed[at]!);
    });
    expect(most).toBeLessThanOrEqual(wish.share + 1e-9);
  });

  test.each([
    ['voluntary', false],
    ['agreed', false],
    ['coordinated', true],
    ['ordered', true],
  ] as const)(
    'when every region would rather not, under a mandate that is %s, somebody lends: %s',
    (mandate, isLent) => {
      const lending = { ...readily, mandate, lenders: { ...readily.lenders, decline: 1 } };
      const { state } = runLooking(
        lendingCell({ regions: regions(2, 0.7), days: 3, lending }),
        () => undefined,
      );
      expect(state.scalars[scalar.loans]! > 0).toBe(isLent);
      expect(state.scalars[scalar.refused]! > 0).toBe(!isLent);
    },
  );
});
