import { describe, expect, test } from 'vitest';
import type { LendingCosts } from '../../../src/domain/resources/lending.ts';
import { begin } from '../../../src/model/history.ts';
import { costOfLoans } from '../../../src/model/lending/loan-stock.ts';
import { openIncident, runToHorizon } from '../../../src/model/runner.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { CostSplit } from '../../../src/policy/lending/cost.ts';
import { type OneLoan, oneLoanOfFour } from '../../support/lending/one-loan-of-four.ts';

/** 4 nurses × 48 h × 1 week = 192 h; × 250 kr × (1 + 1.3) = 110 400 kr. */
const fourNurses = 110_400;
const stay = { longest: 7 * 1_440, rest: 20_000 };
const paidBy = (payer: LendingCosts['payer']): LendingCosts => ({ hourlyPay: 250, supplement: 1.3, payer });

const team: OneLoan['more'] = {
  lenders: { order: 'least-loaded', floor: 0, share: 0, decline: 0 },
  nationalTeams: {
    teams: 1,
    mix: { 'icu-nurse': 4 },
    bases: ['b'],
    notice: 300,
    endurance: 7 * 1_440,
    standingCost: 365_000,
    activationCost: 5_000,
  },
};

function split(loan: OneLoan): CostSplit {
  const { cell } = oneLoanOfFour(loan);
  const incident = openIncident(cell, 'hand');
  begin(incident, 0, true);
  runToHorizon(incident);
  const parts = new CostSplit(2);
  expect(costOfLoans(incident, parts)).toBe(parts.state + parts.region[0]! + parts.region[1]!);
  expect(parts.total()).toBe(simulate(cell, { seed: 'hand', replication: 0 }).measures['lendingCost']);
  return parts;
}

describe('the cost of loans equals a calculation by hand to the krona, and its parts sum to it', () => {
  test('the borrower pays', () => {
    const parts = split({ ...stay, costs: paidBy('borrower') });
    expect([...parts.region, parts.state]).toEqual([fourNurses, 0, 0]);
  });

  test('the lender pays', () => {
    const parts = split({ ...stay, costs: paidBy('lender') });
    expect([...parts.region, parts.state]).toEqual([0, fourNurses, 0]);
  });

  test('the state pays', () => {
    const parts = split({ ...stay, costs: paidBy('state') });
    expect([...parts.region, parts.state]).toEqual([0, 0, fourNurses]);
  });

  test('a national team costs its pay, ten days of standing ready and one activation, and no region pays for it', () => {
    const parts = split({ ...stay, costs: paidBy('borrower'), more: team });
    expect([...parts.region, parts.state]).toEqual([0, 0, fourNurses + 10_000 + 5_000]);
  });

  test('a region pays for hours of regions and the state for those of teams, side by side', () => {
    const { lenders: _, ...teams } = team!;
    const parts = split({ ...stay, costs: paidBy('borrower'), more: teams });
    expect([...parts.region, parts.state]).toEqual([fourNurses, 0, fourNurses + 15_000]);
  });

  test('staff who come with equipment are paid, by the state', () => {
    const more: OneLoan['more'] = {
      lenders: { order: 'least-loaded', floor: 0, share: 0, decline: 0 },
      equipment: {
        sets: 1,
        icuPlaces: 2,
        ventilators: 2,
        staff: { 'icu-nurse': 4 },
        notice: 300,
        bases: ['b'],
      },
    };
    expect(split({ ...stay, costs: paidBy('borrower'), more }).state).toBe(fourNurses);
  });

  test('a cost that is not known makes the sum unknown, not 0', () => {
    const more = { ...team, nationalTeams: { ...team!.nationalTeams!, standingCost: null } };
    const { cell } = oneLoanOfFour({ ...stay, more });
    expect(simulate(cell, { seed: 'hand', replication: 0 }).measures['lendingCost']).toBeNaN();
  });
});
