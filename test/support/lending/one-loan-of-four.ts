import type { Cell } from '../../../src/domain/plan.ts';
import type { LendingCosts, LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { lendingCell, overloadedAndSpare, readily } from './lending-cell.ts';

export interface OneLoan {
  readonly longest: number;
  readonly rest: number;
  readonly costs?: LendingCosts;
  readonly more?: Partial<LendingStrategy>;
}

/**
 * A run in which region B lends A four nurses of intensive care once, so that every sum can be done by hand: B employs 16 × 5.6 = 89.6
 * of them and lends at most 5 %, A is overloaded far beyond what they can do, and the rest keeps them from being lent again.
 */
export function oneLoanOfFour(
  { longest, rest, costs = readily.costs, more = {} }: OneLoan,
  days = 10,
): { readonly cell: Cell; readonly nurse: number } {
  const lending: LendingStrategy = {
    ...readily,
    competences: ['icu-nurse'],
    lenders: { order: 'least-loaded', floor: 0, share: 0.05, decline: 0 },
    hours: { weekly: 48, rest, longest },
    costs,
    ...more,
  };
  const { A, B } = overloadedAndSpare(days);
  const cell = lendingCell({ regions: { A: A!, B: { ...B!, perDay: [0] } }, days, lending });
  return { cell, nurse: cell.system.staffing.competences.findIndex(({ id }) => id === 'icu-nurse') };
}
