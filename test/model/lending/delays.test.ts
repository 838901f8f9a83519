import { describe, expect } from 'vitest';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { postsOnLoan } from '../../../src/policy/lending/hours.ts';
import { fc, test } from '../../support/chance/property.ts';
import {
  LoanDiary,
  lendingCell,
  loansOf,
  overloadedAndSpare,
  readily,
  runLooking,
} from '../../support/lending/lending-cell.ts';

const days = 4;
const delays = fc.record({
  decision: fc.integer({ min: 0, max: 600 }),
  mobilise: fc.integer({ min: 0, max: 600 }),
  induction: fc.integer({ min: 0, max: 600 }),
  road: fc.integer({ min: 20, max: 300 }),
  inductionEffect: fc.constantFrom(0, 0.5),
});
type Delays = typeof delays extends fc.Arbitrary<infer T> ? T : never;

function regionalStrategy({ decision, mobilise, induction, inductionEffect }: Delays): LendingStrategy {
  return { ...readily, delays: { activation: 0, decision, mobilise, induction }, inductionEffect };
}

/** National teams with one base in the other region; notice = decision and mobilising together. */
function nationalStrategy(wish: Delays): LendingStrategy {
  return {
    ...regionalStrategy(wish),
    lenders: { ...readily.lenders, share: 0 },
    nationalTeams: {
      teams: 3,
      mix: { 'icu-nurse': 6, anaesthetist: 2 },
      bases: ['b'],
      notice: wish.decision + wish.mobilise,
      endurance: 20_000,
      standingCost: null,
      activationCost: null,
    },
  };
}

interface Effects {
  /** Most posts that loans filled at once at a place. */
  readonly most: number;
  /** Happenings at which loans filled other posts than the delays allow, reckoned from the minute of agreement. */
  readonly wrong: number;
}

function lookAtEffects(lending: LendingStrategy, { decision, mobilise, induction, road }: Delays): Effects {
  const diary = new LoanDiary();
  const { weekly } = lending.hours;
  let most = 0;
  let wrong = 0;
  runLooking(lendingCell({ regions: overloadedAndSpare(days), days, road, lending }), (incident) => {
    diary.note(incident);
    const { now, state } = incident;
    const { borrowed } = state;
    const wanted = new Float64Array(borrowed.length);
    const { length } = incident.cell.system.staffing.competences;
    for (const { loan, to, competence, persons } of loansOf(incident)) {
      const since = now - diary.minute(loan, 'agreed') - decision - mobilise - road;
      // At the very minute some of the loans of a request have moved and others not yet.
      if (Math.abs(since) < 1e-6 || Math.abs(since - induction) < 1e-6) return;
      const effect = since < 0 ? 0 : since < induction ? lending.inductionEffect : lending.effect;
      wanted[to * length + competence]! += persons * postsOnLoan(weekly, effect);
    }
    for (let at = 0; at < wanted.length; at++) {
      // Before anybody is there it is nothing at all, not nearly nothing.
      const slack = wanted[at] === 0 ? 0 : 1e-6;
      if (Math.abs(borrowed[at]! - wanted[at]!) > slack) wrong++;
      most = Math.max(most, borrowed[at]!);
    }
  });
  return { most, wrong };
}

describe('nobody on loan is of use before they have come', () => {
  test.prop([delays], { numRuns: 12 })(
    "a region's people fill no post before decision, mobilising and travel, and a whole one only after the introduction",
    (wish) => {
      const { most, wrong } = lookAtEffects(regionalStrategy(wish), wish);
      expect(wrong).toBe(0);
      expect(most).toBeGreaterThan(0);
    },
  );

  test.prop([delays], { numRuns: 12 })(
    'national teams fill no post before notice and travel, and a whole one only after the introduction',
    (wish) => {
      const { most, wrong } = lookAtEffects(nationalStrategy(wish), wish);
      expect(wrong).toBe(0);
      expect(most).toBeGreaterThan(0);
    },
  );

  test('hours on loan are exactly 0 in a run that ends before anybody can have come', () => {
    const lending = { ...readily, delays: { ...readily.delays, decision: 2_000, mobilise: 2_000 } };
    const cell = lendingCell({ regions: overloadedAndSpare(days), days: 2, lending });
    const { measures } = simulate(cell, { seed: 'early', replication: 0 });
    expect(measures['lentHours']).toBe(0);
    expect(measures['timeToLoanEffect']).toBeNaN();
    expect(measures['borrowerGain']).toBe(0);
  });
});

describe('the first extra patient is one that loans alone made room for', () => {
  const regions = overloadedAndSpare(6);
  const onlyDoctors = {
    ...regionalStrategy({ decision: 60, mobilise: 60, induction: 60, road: 60, inductionEffect: 0.5 }),
    lenders: { ...readily.lenders, share: 0 },
    nationalTeams: {
      teams: 2,
      mix: { anaesthetist: 4 },
      bases: ['b'],
      notice: 120,
      endurance: 20_000,
      standingCost: null,
      activationCost: null,
    },
  } satisfies LendingStrategy;
  const measuresOf = (lending: LendingStrategy) =>
    simulate(lendingCell({ regions, days: 6, lending }), { seed: 'first', replication: 0 }).measures;

  test('where nurses are missing, doctors on loan make room for nobody', () => {
    const measures = measuresOf(onlyDoctors);
    expect(measures['lentHours']).toBeGreaterThan(0);
    expect(measures['timeToLoanEffect']).toBeNaN();
  });

  test('with nurses on loan it comes, and not before they can be there', () => {
    const measures = measuresOf(readily);
    const { activation, decision, mobilise } = readily.delays;
    expect(measures['timeToLoanEffect']).toBeGreaterThan(activation + decision + mobilise);
  });
});
