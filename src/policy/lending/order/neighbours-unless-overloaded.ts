import type { LendingTrigger } from '../../../domain/resources/lending.ts';
import { areNeighbours, type RegionGround } from '../region-ground.ts';
import { isOverloaded } from '../trigger.ts';
import { type AskOrder, byLoad, orderBy } from './ranking.ts';

/**
 * Neighbours first, least loaded first, then all others by load. A neighbour at or above the trigger has no place among the
 * neighbours: it stands by its load among the others. Neighbours bear a special responsibility unless themselves overloaded;
 * if nobody can, the least loaded regions are sought (SKR 2022, in sweden.md 4, point 4).
 *
 * @example
 * // trigger 0.95; neighbours B 0.97 and C 0.8, others D 0.7 and E unknown: C, D, B, E
 */
export function neighboursUnlessOverloaded(ground: RegionGround, trigger: LendingTrigger): AskOrder {
  return orderBy(
    ground,
    (picture, borrower, lender) =>
      areNeighbours(ground, borrower, lender) && !isOverloaded(picture, lender, trigger) ? 0 : 1,
    byLoad,
  );
}
