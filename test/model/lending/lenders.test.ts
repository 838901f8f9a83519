import { describe, expect } from 'vitest';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { scalar } from '../../../src/model/columns.ts';
import { lastReceived, reportAt, reported } from '../../../src/model/command/picture.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { fc, test } from '../../support/chance/property.ts';
import { lendingCell, loansOf, readily, runLooking, steadily } from '../../support/lending/lending-cell.ts';

const days = 6;
const regions = (load: number, spare: number) => ({
  // Worse from day to day, so that the region asks again and again; its emergency department is large enough for all who wait.
  A: { icu: 8, perDay: Array.from({ length: days }, () => 4 * load), hospital: { edSize: 'XL' as const } },
  B: { icu: 8, perDay: steadily(spare, 8, days) },
  C: { icu: 6, perDay: steadily(spare, 6, days) },
});

/** Evenly spread, which doubles of fast-check are not: most of those are nearly 0. */
const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((one) => one / 100);

const rules = fc.record({
  floor: hundredths(0, 120),
  share: hundredths(0, 100),
  order: fc.constantFrom<LendingStrategy['lenders']['order']>(
    'neighbours-unless-overloaded',
    'least-loaded',
    'pooled-reserve',
  ),
  load: hundredths(130, 250),
  spare: hundredths(60, 100),
});
type Rules = typeof rules extends fc.Arbitrary<infer T> ? T : never;

const lendingBy = ({ floor, share, order }: Rules): LendingStrategy => ({
  ...readily,
  lenders: { order, floor, share, decline: 0 },
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

  test('the share and the floor are what stops the lending here: with more of either, more are lent', () => {
    const awayUnder = (floor: number, share: number) => {
      const lending = { ...readily, lenders: { order: 'least-loaded', floor, share, decline: 0 } } as const;
      let most = 0;
      runLooking(lendingCell({ regions: regions(2, 0.7), days, lending }), ({ state }) => {
        most = Math.max(
          most,
          state.personsAway.reduce((sum, persons) => sum + persons, 0),
        );
      });
      return most;
    };
    expect(awayUnder(0.5, 0.1)).toBeLessThan(awayUnder(0.5, 1));
    expect(awayUnder(1, 1)).toBeLessThan(awayUnder(0.5, 1));
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
