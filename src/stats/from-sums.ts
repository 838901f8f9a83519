import { type Interval, widthFactor } from './interval.ts';

/**
 * Mean and 95 % t interval of `n` values of which only the sum and the sum of squares were kept.
 *
 * @example intervalFromSums(3, 6, 14) // { estimate: 2, halfWidth: 2.484…, n: 3 }
 */
export function intervalFromSums(n: number, sum: number, sumOfSquares: number): Interval {
  if (n === 0) return { estimate: null, halfWidth: null, n };
  const estimate = sum / n;
  if (n === 1) return { estimate, halfWidth: null, n };
  const variance = Math.max(0, sumOfSquares - sum * estimate) / (n - 1);
  return { estimate, halfWidth: widthFactor(n) * Math.sqrt(variance / n), n };
}

/** Sums over replications of a count, of the whole it is part of, and of their products. */
export interface RatioSums {
  readonly part: number;
  readonly partSquared: number;
  readonly whole: number;
  readonly wholeSquared: number;
  readonly product: number;
}

/**
 * Share of a whole that differs between replications, Σpart ÷ Σwhole, with its 95 % interval by linearisation.
 * Source: Cochran (1977), Sampling Techniques, 6.4, without correction for a finite population.
 *
 * @returns no estimate where the whole is nobody
 * @example ratioFromSums(2, { part: 3, partSquared: 5, whole: 6, wholeSquared: 20, product: 10 }).estimate // 0.5
 */
export function ratioFromSums(n: number, sums: RatioSums): Interval {
  if (n === 0 || sums.whole === 0) return { estimate: null, halfWidth: null, n: 0 };
  const estimate = sums.part / sums.whole;
  if (n === 1) return { estimate, halfWidth: null, n };
  const squares = sums.partSquared - 2 * estimate * sums.product + estimate * estimate * sums.wholeSquared;
  const mean = sums.whole / n;
  const variance = Math.max(0, squares) / (n - 1) / (mean * mean);
  return { estimate, halfWidth: widthFactor(n) * Math.sqrt(variance / n), n };
}
