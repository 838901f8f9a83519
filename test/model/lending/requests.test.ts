import { describe, expect, test } from 'vitest';
import { type LendingStrategy, preconditions } from '../../../src/domain/resources/lending.ts';
import { scalar } from '../../../src/model/columns.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { cellOf } from '../../support/cells.ts';
import {
  type LendingWishes,
  LoanDiary,
  lendingCell,
  loansOf,
  noMeasures,
  overloadedAndSpare,
  raisedPlaces,
  readily,
  regionsSystem,
  runLooking,
} from '../../support/lending/lending-cell.ts';

const days = 5;

/** Requests refused by the condition that they lack, and the run with the minutes of its loans. */
function ran(wishes: Partial<LendingWishes> & { readonly lending: LendingStrategy }) {
  const diary = new LoanDiary();
  const incident = runLooking(
    lendingCell({ regions: overloadedAndSpare(days), days, surge: noMeasures, ...wishes }),
    (one) => diary.note(one),
  );
  const refused = Object.fromEntries(
    preconditions.map((id, at) => [id, incident.state.scalars[scalar.refusedFor + at]!]),
  );
  return { incident, diary, refused };
}

function firstAgreed(diary: LoanDiary): number {
  const minutes = Array.from({ length: diary.loans }, (_, loan) => diary.minute(loan, 'agreed'));
  return Math.min(...minutes);
}

const notOffered = ({ state }: Incident) => state.scalars[scalar.refused]!;

describe('a request that lacks a condition is refused, for that reason', () => {
  test('own measures not used: nobody lends as long as the surge plan has not come into force', () => {
    const asleep = {
      ...raisedPlaces,
      raise: { ...raisedPlaces.raise, forstarkningslage: [], katastroflage: [] },
    };
    const { incident, refused } = ran({
      surge: asleep,
      lending: { ...readily, preconditions: ['own-surge-used'] },
    });
    expect(loansOf(incident)).toEqual([]);
    expect(refused['own-surge-used']).toBeGreaterThan(0);
    expect(notOffered(incident)).toBeGreaterThan(0);
    expect(ran({ surge: asleep, lending: readily }).diary.loans).toBeGreaterThan(0);
  });

  test('own measures used: the same plan in force lets the request through', () => {
    const { diary, refused } = ran({
      surge: raisedPlaces,
      lending: { ...readily, preconditions: ['own-surge-used'] },
    });
    expect(diary.loans).toBeGreaterThan(0);
    expect(refused['usual-partners-asked']! + refused['agreement-active']!).toBe(0);
  });

  test('the agreement not in force: the first loan waits for its activation, and what is asked before is refused', () => {
    const delays = { ...readily.delays, activation: 1_440 };
    const free = ran({ lending: { ...readily, delays } });
    const bound = ran({ lending: { ...readily, delays, preconditions: ['agreement-active'] } });
    expect(free.refused['agreement-active']).toBe(0);
    expect(bound.refused['agreement-active']).toBeGreaterThan(0);
    expect(firstAgreed(bound.diary)).toBe(firstAgreed(free.diary) + 1_440);
  });

  test('partners not asked: a region far off lends only at the review after they were', () => {
    const { A, B } = overloadedAndSpare(days);
    const regions = {
      A: { ...A!, neighbours: ['B'], healthcareRegion: 'H1' },
      B: { ...A!, neighbours: ['A'], healthcareRegion: 'H1' },
      C: { ...B!, neighbours: [], healthcareRegion: 'H2' },
    };
    const free = ran({ regions, lending: readily });
    const bound = ran({ regions, lending: { ...readily, preconditions: ['usual-partners-asked'] } });
    expect(bound.refused['usual-partners-asked']).toBeGreaterThan(0);
    expect(firstAgreed(bound.diary)).toBe(firstAgreed(free.diary) + 360);
  });

  test('partners asked before own measures are used have not been asked', () => {
    const asleep = {
      ...raisedPlaces,
      raise: { ...raisedPlaces.raise, forstarkningslage: [], katastroflage: [] },
    };
    const { incident } = ran({
      surge: asleep,
      lending: { ...readily, preconditions: ['own-surge-used', 'usual-partners-asked'] },
    });
    expect([...incident.state.partnersAsked]).toEqual([0, 0]);
  });

  test('whoever nobody offers is counted once, however many regions say no', () => {
    const { A, B } = overloadedAndSpare(days);
    const unwilling = {
      ...readily,
      mandate: 'voluntary',
      lenders: { ...readily.lenders, decline: 1 },
    } as const;
    const two = ran({ regions: { A: A!, B: B! }, lending: unwilling });
    const four = ran({ regions: { A: A!, B: B!, C: B!, D: B! }, lending: unwilling });
    expect(notOffered(four.incident)).toBe(notOffered(two.incident));
  });
});

describe('a region without intensive care of its own', () => {
  test('asks nobody, though places are raised there and casualties wait for them', () => {
    const lending: LendingStrategy = {
      ...readily,
      trigger: { measure: 'icu-load', over: 0, for: 0 },
      equipment: { sets: 1, icuPlaces: 4, ventilators: 4, staff: {}, bases: ['b'], notice: 60 },
    };
    const regions = {
      A: { icu: 0, hospital: { surgeIcu: 4 } },
      B: { icu: 0, hospital: { surgeIcu: 4 } },
    };
    const system = regionsSystem({ regions, lending, days: 2 });
    const cell = cellOf({ system, casualties: 200, mix: { M1: 0.2, H1: 0.8 }, horizonHours: 48 });
    const { state } = runLooking({ ...cell, plan: { ...cell.plan, lending } }, () => undefined);
    expect(Math.max(...state.icuDemand)).toBeGreaterThan(0);
    expect([...state.hasBorrowed]).toEqual([0, 0]);
  });
});
