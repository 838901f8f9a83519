import { describe, expect } from 'vitest';
import { simulate } from '../../../src/model/simulate.ts';
import { fc, test } from '../../support/chance/property.ts';
import {
  LoanDiary,
  lendingCell,
  overloadedAndSpare,
  readily,
  runLooking,
} from '../../support/lending/lending-cell.ts';
import { oneLoanOfFour } from '../../support/lending/one-loan-of-four.ts';

const days = 6;
const hours = fc.record({
  weekly: fc.integer({ min: 20, max: 60 }),
  rest: fc.integer({ min: 0, max: 2_160 }),
  longest: fc.integer({ min: 60, max: 4_000 }),
});

describe('hours of work away from home', () => {
  test.prop([hours, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 30, max: 300 })], { numRuns: 20 })(
    'nobody stays longer than allowed, nor is back on the rota at home before they have rested and travelled',
    (rules, induction, road) => {
      const diary = new LoanDiary();
      const delays = { ...readily.delays, induction };
      const lending = { ...readily, delays, hours: rules };
      runLooking(lendingCell({ regions: overloadedAndSpare(days), days, road, lending }), (incident) =>
        diary.note(incident),
      );
      expect(diary.loans).toBeGreaterThan(0);
      let ended = 0;
      for (let loan = 0; loan < diary.loans; loan++) {
        const ends = diary.minute(loan, 'resting');
        const back = diary.minute(loan, 'none');
        if (Number.isNaN(ends)) continue;
        expect(ends - diary.minute(loan, 'introduced')).toBeLessThanOrEqual(rules.longest + 1e-6);
        if (Number.isNaN(back)) continue;
        expect(back - ends).toBeGreaterThanOrEqual(Math.max(rules.rest, road) - 1e-6);
        ended++;
      }
      if (rules.longest < 1_000 && rules.rest < 1_000) expect(ended).toBeGreaterThan(0);
    },
  );

  test('those away are off the rota at home until they are back', () => {
    const { cell, nurse } = oneLoanOfFour({ longest: 1_440, rest: 2_160 });
    const diary = new LoanDiary();
    runLooking(cell, (incident) => {
      diary.note(incident);
      const { state, now } = incident;
      if (diary.loans === 0) return;
      const isAway = now >= diary.minute(0, 'travelling') && !(now >= diary.minute(0, 'none'));
      const lent = state.lentPosts[incident.cell.system.staffing.competences.length + nurse]!;
      if (isAway) expect(lent).toBeCloseTo(4 / 5.6, 9);
    });
    expect(diary.minute(0, 'none') - diary.minute(0, 'travelling')).toBeCloseTo(75 + 1_440 + 2_160, 6);
  });

  test('four nurses for a week at 48 hours: 192 hours on loan', () => {
    const { cell } = oneLoanOfFour({ longest: 7 * 1_440, rest: 20_000 });
    const { measures } = simulate(cell, { seed: 'hand', replication: 0 });
    expect(measures['lentHours']).toBeCloseTo(192, 9);
  });

  test('a stay that the run cuts short counts as far as it came', () => {
    const { cell } = oneLoanOfFour({ longest: 7 * 1_440, rest: 20_000 }, 4);
    const diary = new LoanDiary();
    runLooking(cell, (incident) => diary.note(incident));
    const { measures } = simulate(cell, { seed: 'lending', replication: 0 });
    const stayed = 4 * 1_440 - diary.minute(0, 'introduced');
    expect(measures['lentHours']).toBeCloseTo((4 * (48 / 168) * stayed) / 60, 6);
  });
});
