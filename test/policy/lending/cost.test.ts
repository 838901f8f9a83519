import { describe, expect, test } from 'vitest';
import type { NationalTeams } from '../../../src/domain/resources/lending.ts';
import {
  activationCost,
  CostSplit,
  loanCost,
  payerOf,
  standingCost,
  statePays,
} from '../../../src/policy/lending/cost.ts';
import { crisisAgreementHours, hoursWorked } from '../../../src/policy/lending/hours.ts';

/** Pay of 250 kr an hour is an example; +130 % is the crisis agreement since July 2021. */
const agreement = { hourlyPay: 250, supplement: 1.3, payer: 'borrower' } as const;
const minutesPerDay = 1440;

const teams: NationalTeams = {
  teams: 3,
  mix: { 'icu-nurse': 4 },
  bases: ['a'],
  notice: 360,
  endurance: 14 * minutesPerDay,
  standingCost: 7_300_000,
  activationCost: 125_000,
};

test('four nurses for fourteen days cost 220 800 kr: 4 × 96 h × 250 kr × 2.3', () => {
  const hours = 4 * hoursWorked(crisisAgreementHours.weekly, 14 * minutesPerDay);
  expect(hours).toBe(384);
  expect(loanCost(agreement, hours)).toBe(220_800);
});

test('a cost is in whole kronor, half a krona upwards', () => {
  expect(loanCost({ ...agreement, hourlyPay: 251 }, 1)).toBe(577);
  expect(loanCost({ ...agreement, hourlyPay: 215 }, 1)).toBe(495);
});

test('the borrower, the lender or the state pays', () => {
  expect(payerOf(agreement, 3, 5)).toBe(3);
  expect(payerOf({ ...agreement, payer: 'lender' }, 3, 5)).toBe(5);
  expect(payerOf({ ...agreement, payer: 'state' }, 3, 5)).toBe(statePays);
});

describe('national teams', () => {
  test('three teams of 7.3 million a year stand ready for sixty days at 3 600 000 kr', () => {
    expect(standingCost(teams, 60 * minutesPerDay)).toBe(3_600_000);
  });

  test('each activation costs', () => {
    expect(activationCost(teams, 2)).toBe(250_000);
    expect(activationCost({ ...teams, activationCost: null }, 0)).toBe(0);
  });

  test('an unknown cost is unknown, not 0', () => {
    expect(standingCost({ ...teams, standingCost: null }, 60 * minutesPerDay)).toBeNaN();
    expect(activationCost({ ...teams, activationCost: null }, 1)).toBeNaN();
  });
});

describe('who pays how much', () => {
  test('the parts of regions and state sum to the total, to the krona', () => {
    const split = new CostSplit(3);
    const first = split.addLoan(agreement, 0, 1, 384);
    const second = split.addLoan({ ...agreement, hourlyPay: 251 }, 2, 1, 1);
    const third = split.addLoan({ ...agreement, payer: 'lender' }, 0, 1, 10);
    const fourth = split.addLoan({ ...agreement, payer: 'state' }, 0, 1, 100);
    split.add(statePays, standingCost(teams, 60 * minutesPerDay));
    expect([...split.region]).toEqual([220_800, 5_750, 577]);
    expect(split.state).toBe(57_500 + 3_600_000);
    expect(split.total()).toBe(first + second + third + fourth + 3_600_000);
  });

  test('an unknown part makes the total unknown', () => {
    const split = new CostSplit(1);
    split.addLoan(agreement, 0, 0, 384);
    split.add(statePays, Number.NaN);
    expect(split.region[0]).toBe(220_800);
    expect(split.total()).toBeNaN();
  });

  test('a new replication begins at nothing', () => {
    const split = new CostSplit(2);
    split.addLoan(agreement, 0, 1, 384);
    split.add(statePays, 1);
    split.clear();
    expect(split.total()).toBe(0);
  });
});
