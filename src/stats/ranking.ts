import type { Verdict } from './paired.ts';

/** A judged pair: the verdict is about `a`. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** The places a plan may have, both ends included; 1 is best. */
export interface PlaceRange {
  readonly plan: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Places as ranges, in the order given. A plan stands behind those surely better and before those surely worse;
 * everything else is open. Every plan whose range begins at 1 may be the best.
 */
export function places(plans: readonly string[], pairs: readonly JudgedPair[]): PlaceRange[] {
  const better = new Map<string, number>();
  const worse = new Map<string, number>();
  const count = (map: Map<string, number>, plan: string) => map.set(plan, (map.get(plan) ?? 0) + 1);
  for (const { a, b, verdict } of pairs) {
    if (verdict === 'unsure') continue;
    count(worse, verdict === 'better' ? a : b);
    count(better, verdict === 'better' ? b : a);
  }
  return plans.map((plan) => ({
    plan,
    from: 1 + (better.get(plan) ?? 0),
    to: plans.length - (worse.get(plan) ?? 0),
  }));
}
