import { mean, sampleStandardDeviation } from 'simple-statistics';
import { tQuantile } from './t-quantile.ts';

/** Every interval of the product covers with this chance. */
export const confidence = 0.95;

/** A mean, the half-width of its interval and how many values it rests on. */
export interface Interval {
  /** `null` when nothing could be counted. */
  readonly estimate: number | null;
  /** `null` when fewer than two values could be counted. */
  readonly halfWidth: number | null;
  readonly n: number;
}

/** The factor on the standard error, shared out over `comparisons` intervals that must hold together (Bonferroni). */
export function widthFactor(n: number, comparisons = 1): number {
  return tQuantile(1 - (1 - confidence) / (2 * comparisons), n - 1);
}

/**
 * Mean and 95 % t interval. Values that are not finite (nobody to count) are left out, not taken as zero.
 *
 * @param comparisons number of intervals that shall hold simultaneously; 1 for one on its own
 * @example interval([1, 2, 3]) // { estimate: 2, halfWidth: 2.484…, n: 3 }
 */
export function interval(values: Iterable<number>, comparisons = 1): Interval {
  const counted = [...values].filter((value) => Number.isFinite(value));
  const n = counted.length;
  if (n === 0) return { estimate: null, halfWidth: null, n };
  const estimate = mean(counted);
  if (n === 1) return { estimate, halfWidth: null, n };
  const isConstant = counted.every((value) => value === counted[0]);
  const deviation = isConstant ? 0 : sampleStandardDeviation(counted);
  return { estimate, halfWidth: (widthFactor(n, comparisons) * deviation) / Math.sqrt(n), n };
}
