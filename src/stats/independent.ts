import { mean, sampleVariance } from 'simple-statistics';
import { confidence, type Interval } from './interval.ts';
import { tQuantile } from './t-quantile.ts';

/** Mean, and variance of the mean, of the values that could be counted. */
function counted(values: ArrayLike<number>): { mean: number; variance: number; n: number } {
  const finite = Array.from(values).filter(Number.isFinite);
  const n = finite.length;
  if (n < 2) return { mean: n === 1 ? mean(finite) : Number.NaN, variance: Number.NaN, n };
  const isConstant = finite.every((value) => value === finite[0]);
  return { mean: mean(finite), variance: isConstant ? 0 : sampleVariance(finite) / n, n };
}

/**
 * Interval of a − b when nothing pairs them (other seeds, other casualties): Welch's, with the degrees of freedom rounded down to a
 * whole number. `n` is the harmonic mean of both numbers, rounded down: as many of each would be about as precise.
 * Source: B. L. Welch (1947), Biometrika 34, 28–35.
 *
 * @param comparisons number of intervals that shall hold together (Bonferroni)
 * @example independentDifference([1, 2, 3], [4, 5, 6], 1).estimate // −3
 */
export function independentDifference(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  comparisons: number,
): Interval {
  const [one, other] = [counted(a), counted(b)];
  const n = Math.floor(2 / (1 / one.n + 1 / other.n));
  if (one.n === 0 || other.n === 0) return { estimate: null, halfWidth: null, n: 0 };
  const estimate = one.mean - other.mean;
  if (one.n < 2 || other.n < 2) return { estimate, halfWidth: null, n: 1 };
  const variance = one.variance + other.variance;
  if (variance === 0) return { estimate, halfWidth: 0, n };
  const spent = one.variance ** 2 / (one.n - 1) + other.variance ** 2 / (other.n - 1);
  const degrees = Math.max(1, Math.floor(variance ** 2 / spent));
  const factor = tQuantile(1 - (1 - confidence) / (2 * comparisons), degrees);
  return { estimate, halfWidth: factor * Math.sqrt(variance), n };
}
