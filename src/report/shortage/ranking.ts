import { minutesPerDay } from '../../domain/time.ts';
import type { CellProfile, NeedPoint, RegionNeed } from '../../results/profile/profile.ts';
import { sureShare } from '../profile/waiting.ts';

/** Whether anything was short there in any replication. */
export function wasShort({ average }: RegionNeed): boolean {
  return (average.estimate ?? 0) > 0;
}

/** Regions by shortage on average, greatest first, ties by id; those of which nothing is known stand last. */
export function byShortage({ needs }: Pick<CellProfile, 'needs'>): readonly RegionNeed[] {
  return [...needs].sort(
    (a, b) => (b.average.estimate ?? -1) - (a.average.estimate ?? -1) || (a.region < b.region ? -1 : 1),
  );
}

/** Regions whose shortage may be as great as the greatest: own intervals meet. None where it is surely the greatest. */
export function mayLackAsMuch([first, ...others]: readonly RegionNeed[]): readonly RegionNeed[] {
  if (first === undefined) return [];
  const { estimate, halfWidth } = first.average;
  // One outcome has no width: nothing is sure of it.
  if (estimate === null || halfWidth === null) return others.filter(wasShort);
  return others.filter(({ average }) => {
    if (average.estimate === null || average.halfWidth === null) return false;
    return average.estimate + average.halfWidth >= estimate - halfWidth;
  });
}

/** The look at which most was short; the first of them. */
export function worstPoint({ points }: RegionNeed): NeedPoint | undefined {
  return points.reduce<NeedPoint | undefined>(
    (worst, point) =>
      worst === undefined || (point.short.estimate ?? 0) > (worst.short.estimate ?? 0) ? point : worst,
    undefined,
  );
}

/** Whether places were surely short at a look. Of one outcome nothing is sure. */
export function isSurelyShort({ average }: RegionNeed, { shortShare }: NeedPoint): boolean {
  return average.n > 1 && shortShare >= sureShare;
}

/** The longest run of looks at which places were surely short; the first of them. Its ends in minutes. */
export function sureSpan(need: RegionNeed): readonly [from: number, to: number] | undefined {
  let best: readonly [number, number] | undefined;
  let from: number | undefined;
  for (const point of need.points) {
    const { minute } = point;
    if (!isSurelyShort(need, point)) from = undefined;
    else {
      from ??= minute;
      if (best === undefined || minute - from > best[1] - best[0]) best = [from, minute];
    }
  }
  return best;
}

/** Day of a minute, the first being day 1. */
export function dayOf(minute: number): number {
  return Math.max(1, Math.ceil(minute / minutesPerDay));
}
