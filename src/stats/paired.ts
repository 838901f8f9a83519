import { type Interval, interval, widthFactor } from './interval.ts';

/** Which direction of a measure is better. */
export type Better = 'higher' | 'lower' | 'neither';

/** What may be said of the first of two plans. */
export type Verdict = 'better' | 'worse' | 'unsure';

/** Number of pairs among so many. */
export function pairCount(things: number): number {
  return (things * (things - 1)) / 2;
}

/**
 * Interval of a − b over paired replications. A pair with a missing half is left out.
 *
 * @param comparisons number of pairs that are judged together (Bonferroni)
 * @throws RangeError when the two do not have the same length: they would not be paired
 */
export function pairedDifference(a: ArrayLike<number>, b: ArrayLike<number>, comparisons: number): Interval {
  if (a.length !== b.length) {
    throw new RangeError(`pairedDifference: ${a.length} and ${b.length} replications cannot be paired`);
  }
  const differences = Array.from(a, (value, replication) => value - (b[replication] ?? Number.NaN));
  return interval(differences, comparisons);
}

/** “Better” or “worse” only when the interval is clear of zero and the measure has a better direction. */
export function verdict(difference: Interval, better: Better): Verdict {
  const { estimate, halfWidth } = difference;
  if (estimate === null || halfWidth === null || better === 'neither') return 'unsure';
  if (Math.abs(estimate) <= halfWidth) return 'unsure';
  return estimate > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** Beyond this many replications the honest answer is “more than can be run”. */
const mostReplications = 100_000;

/** The factor hardly moves for large n; one table is enough beyond this. */
const largeN = 2_000;

/**
 * About how many replications in all would make an unsure pair sure, if difference and spread stay as they are.
 *
 * @param halfWidth simultaneous half-width at `n` replications
 * @param comparisons number of pairs judged together
 * @returns `null` when there is nothing to go by (no difference, no width) or when it would take more than 100 000
 */
export function replicationsToSettle(
  difference: number | null,
  halfWidth: number | null,
  n: number,
  comparisons: number,
): number | null {
  if (difference === null || halfWidth === null || difference === 0 || n < 2) return null;
  const deviation = (halfWidth * Math.sqrt(n)) / widthFactor(n, comparisons);
  let needed = n;
  for (let round = 0; round < 20; round += 1) {
    const factor = widthFactor(Math.min(needed, largeN), comparisons);
    const next = Math.floor(((factor * deviation) / difference) ** 2) + 1;
    if (next === needed) break;
    needed = Math.max(2, next);
    if (needed > mostReplications) return null;
  }
  return Math.max(n, needed);
}
