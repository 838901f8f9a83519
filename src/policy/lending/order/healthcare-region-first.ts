import { type RegionGround, shareHealthcareRegion } from '../region-ground.ts';
import { type AskOrder, byLoad, orderBy } from './ranking.ts';

/**
 * The borrower's own healthcare region first, then all others; least loaded first in both (MODEL 8).
 *
 * @example
 * // same healthcare region: B 0.97 and C 0.8; others D 0.7: C, B, D
 */
export function healthcareRegionFirst(ground: RegionGround): AskOrder {
  return orderBy(
    ground,
    (_picture, borrower, lender) => (shareHealthcareRegion(ground, borrower, lender) ? 0 : 1),
    byLoad,
  );
}
