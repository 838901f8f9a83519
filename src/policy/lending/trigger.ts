import type { LendingTrigger } from '../../domain/resources/lending.ts';
import type { Minutes } from '../../domain/time.ts';
import type { RegionPicture } from './region-picture.ts';

/** Whether a region's load is reported and stands at or above the trigger. An unknown load is not overload, nor the lack of it. */
export function isOverloaded(picture: RegionPicture, region: number, { over }: LendingTrigger): boolean {
  return picture.load(region) >= over;
}

/**
 * Since when a region has been overloaded without a break, after another look at the picture; NaN = it is not. An unknown
 * load changes nothing: it neither starts a spell nor ends one.
 *
 * @example
 * overloadedSince(picture, region, { measure: 'icu-load', over: 0.95, for: 360 }, NaN); // load 0.97 at minute 600: 600
 */
export function overloadedSince(
  picture: RegionPicture,
  region: number,
  trigger: LendingTrigger,
  since: Minutes,
): Minutes {
  if (Number.isNaN(picture.load(region))) return since;
  if (!isOverloaded(picture, region, trigger)) return Number.NaN;
  return Number.isNaN(since) ? picture.now : since;
}

/** Whether the overload that began at `since` has lasted long enough to ask for help. The minute itself counts. */
export function isTriggered(now: Minutes, since: Minutes, trigger: LendingTrigger): boolean {
  return now - since >= trigger.for;
}
