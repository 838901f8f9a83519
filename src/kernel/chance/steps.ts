/** Distributions kept as a list of points: counts and observed values. One list holds the probabilities, then the values. */
import { exp, log } from '../elementary.ts';
import type { Empirical } from './distribution.ts';
import { logGamma } from './special-functions.ts';

/** Points of a quantile function: `value[k]` belongs to the probability `cumulative[k]`; both ascend. */
export interface Points {
  readonly cumulative: readonly number[];
  readonly value: readonly number[];
}

/**
 * Every count that a Poisson variable takes with probability above 1e-18 of its commonest, with P(count or fewer).
 *
 * @example poissonPoints(0) // { cumulative: [1], value: [0] }
 */
export function poissonPoints(mean: number): Points {
  if (mean === 0) return { cumulative: [1], value: [0] };
  const commonest = Math.floor(mean);
  const top = exp(commonest * log(mean) - mean - logGamma(commonest + 1));
  const negligible = top * 1e-18;
  const below: number[] = [];
  for (let count = commonest, share = top; count > 0 && share > negligible; count -= 1) {
    share *= count / mean;
    below.push(share);
  }
  const shares = below.reverse();
  const first = commonest - shares.length;
  for (let count = commonest, share = top; share > negligible; share *= mean / count) {
    shares.push(share);
    count += 1;
  }
  return { cumulative: runningShare(shares), value: shares.map((_, place) => first + place) };
}

/** The points of observed values, as `Empirical` says. Values without weight cannot be drawn. */
export function empiricalPoints({ values, weights, between }: Empirical): Points {
  if (between === 'step') return { cumulative: runningShare(weights), value: values };
  if (values.length === 1) return { cumulative: [0, 1], value: [values[0]!, values[0]!] };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const before = weights[0]! / 2;
  const span = total - before - weights.at(-1)! / 2;
  let sum = 0;
  const cumulative = weights.map((weight) => {
    sum += weight;
    return (sum - weight / 2 - before) / span;
  });
  cumulative[cumulative.length - 1] = 1;
  return { cumulative, value: values };
}

/** Partial sums as shares of the whole; exactly 1 from the last share above zero. */
function runningShare(shares: readonly number[]): number[] {
  const sums: number[] = [];
  let sum = 0;
  for (const share of shares) {
    sum += share;
    sums.push(sum);
  }
  return sums.map((partial) => partial / sum);
}

/** First of `count` ascending entries from `start` that is at least `wanted`; the last entry if none is. */
export function firstAtLeast(entries: Float64Array, start: number, count: number, wanted: number): number {
  let low = start;
  let high = start + count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Smallest value whose cumulative probability is at least u. */
export function stepQuantile(points: Float64Array, start: number, count: number, u: number): number {
  return points[firstAtLeast(points, start, count, u) + count]!;
}

/** The value on the straight line between the two points around u. */
export function linearQuantile(points: Float64Array, start: number, count: number, u: number): number {
  const right = Math.max(firstAtLeast(points, start, count, u), start + 1);
  const from = points[right - 1]!;
  const width = points[right]! - from;
  const low = points[right - 1 + count]!;
  const high = points[right + count]!;
  if (!(width > 0)) return high;
  const share = (u - from) / width;
  return share >= 1 ? high : low + share * (high - low);
}

/** P(value ≤ x) of a step distribution. */
export function stepCumulative(points: Float64Array, start: number, count: number, x: number): number {
  const values = start + count;
  const above = firstAbove(points, values, count, x) - values;
  return above === 0 ? 0 : points[start + above - 1]!;
}

/** P(value ≤ x) of a linear distribution. */
export function linearCumulative(points: Float64Array, start: number, count: number, x: number): number {
  const values = start + count;
  const above = firstAbove(points, values, count, x) - values;
  if (above === 0) return 0;
  if (above === count) return 1;
  const low = points[values + above - 1]!;
  const from = points[start + above - 1]!;
  return from + ((x - low) / (points[values + above]! - low)) * (points[start + above]! - from);
}

/** First of `count` ascending entries from `start` that is above x; `start + count` if none is. */
function firstAbove(entries: Float64Array, start: number, count: number, x: number): number {
  let low = start;
  let high = start + count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
