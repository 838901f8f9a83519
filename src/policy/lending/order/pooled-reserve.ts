import { personsOfShare } from '../offer.ts';
import type { RegionGround } from '../region-ground.ts';
import type { RegionPicture } from '../region-picture.ts';
import { shareOut } from '../share-out.ts';
import { type AskOrder, byId, orderBy } from './ranking.ts';

/** Every region in order of id: in a pool all give at once, each its part, so that the order decides nothing (MODEL 8). */
export function pooledReserve(ground: RegionGround): AskOrder {
  return orderBy(ground, () => 0, byId);
}

/**
 * Persons that each lender is asked for from a pool: `asked` shared out in proportion to what each has left of its pooled share
 * (share × employed − away). A lender whose rosters nobody knows is asked for nobody.
 */
export type PoolSplit = (
  picture: RegionPicture,
  competence: number,
  asked: number,
  lenders: Readonly<Int32Array>,
  count: number,
  into: Float64Array,
) => number;

/**
 * Makes the rule by which a pool is drawn on. It fills `into` by place among `lenders` and gives the sum, at most `asked`;
 * equal remainders by place. Make one per thread: it owns its columns.
 *
 * @param share most of a competence group that a region lends
 * @example
 * // share .1; 100, 60 and 20 employed, nobody away: the pool is 10 + 6 + 2; asked for 9: 5, 3 and 1
 */
export function splitPool({ regions }: RegionGround, share: number): PoolSplit {
  const weights = new Float64Array(regions.length);
  const remainder = new Float64Array(regions.length);
  return (picture, competence, asked, lenders, count, into) => {
    let pool = 0;
    for (let at = 0; at < count; at++) {
      const left = personsOfShare(picture, lenders[at]!, competence, share);
      weights[at] = Number.isNaN(left) ? 0 : left;
      pool += weights[at]!;
    }
    return shareOut(Math.min(asked, pool), weights, count, into, remainder);
  };
}
