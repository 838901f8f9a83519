import type { LendingStrategy } from '../../domain/resources/lending.ts';
import { wholePersons } from './hours.ts';
import type { RegionGround } from './region-ground.ts';
import type { RegionPicture } from './region-picture.ts';

/** Why a lender offers as many as it does: what stopped it first from offering more. */
export const offerReasons = ['in-full', 'floor', 'share', 'declined', 'unknown'] as const;
export type OfferReason = (typeof offerReasons)[number];

/** Persons offered and why, in one number, so that an answer allocates nothing. */
export type Offer = number;

const reasonSlots = 8;

function answer(persons: number, reason: OfferReason): Offer {
  return persons * reasonSlots + offerReasons.indexOf(reason);
}

/** Persons of an offer; 0 = nobody. */
export function offeredPersons(offer: Offer): number {
  return Math.floor(offer / reasonSlots);
}

/** Index into `offerReasons`. */
export function offeredBecause(offer: Offer): number {
  return offer % reasonSlots;
}

/**
 * A region's answer to a request for `asked` persons of a competence. `luck` is the request's own, uniform on (0, 1): nobody
 * else's draw moves when it is used. A pure function of the lender's picture.
 */
export type Answer = (
  picture: RegionPicture,
  lender: number,
  competence: number,
  asked: number,
  luck: number,
) => Offer;

/** Persons that a region may still lend of its share: share × employed, whole persons, less those away; NaN when unknown. */
export function personsOfShare(
  picture: RegionPicture,
  lender: number,
  competence: number,
  share: number,
): number {
  const most = wholePersons(share * picture.employed(lender, competence));
  return Math.max(0, most - picture.away(lender, competence));
}

/**
 * Persons that a region can lend and still fill at least `floor` of the posts its own patients need; NaN when unknown.
 * One who leaves empties 1 ÷ `personsPerPost` of a post at home (medical.md 3.5: a donor keeps a floor, e.g. 90 % of own demand).
 *
 * @example
 * // 20 posts filled, own patients need 20, floor .9, 5.6 persons per post: 2 posts to spare, 11 persons
 */
export function personsAboveFloor(
  picture: RegionPicture,
  lender: number,
  competence: number,
  floor: number,
  personsPerPost: number,
): number {
  const spare = picture.onDuty(lender, competence) - floor * picture.demand(lender, competence);
  return wholePersons(spare * personsPerPost);
}

/**
 * Makes the rule by which lenders of a strategy answer: asked for, but never more than its share of a competence group and never
 * so many that it would fall under its floor; the smaller bound is the reason, the floor when they are equal. A region that
 * does not know its own need or rosters offers nobody: unknown is not free. Under a voluntary or agreed mandate it may say no,
 * by the strategy's chance; a coordinated or ordered loan cannot be declined (S23). Parts are offered (MODEL 8).
 */
export function answerOf(strategy: LendingStrategy, { personsPerPost }: RegionGround): Answer {
  const { mandate, lenders } = strategy;
  const decline = mandate === 'voluntary' || mandate === 'agreed' ? lenders.decline : 0;
  return (picture, lender, competence, asked, luck) => {
    if (luck < decline) return answer(0, 'declined');
    const perPost = personsPerPost[competence]!;
    const aboveFloor = personsAboveFloor(picture, lender, competence, lenders.floor, perPost);
    const ofShare = personsOfShare(picture, lender, competence, lenders.share);
    if (Number.isNaN(aboveFloor) || Number.isNaN(ofShare)) return answer(0, 'unknown');
    if (asked <= aboveFloor && asked <= ofShare) return answer(asked, 'in-full');
    return aboveFloor <= ofShare ? answer(aboveFloor, 'floor') : answer(ofShare, 'share');
  };
}
