/** Chance with which a prediction interval covers the next outcome. */
export const predictionCoverage = 0.9;

/** Outcomes that a prediction interval needs at least: with fewer, even the smallest and largest cover too seldom. */
export const fewestOutcomes = 19;

/** Where one more outcome like these will lie. */
export interface Prediction {
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly n: number;
}

/**
 * 90 % prediction interval of one more outcome, by order statistics: of n outcomes in order the r-th and the r-th from the
 * end, r = ⌊0.05 (n + 1)⌋, enclose the next one with chance (n + 1 − 2r)/(n + 1) ≥ 0.9, whatever the distribution (Wilks
 * 1941, Determination of sample sizes for setting tolerance limits, Ann. Math. Statist. 12). Nothing is assumed normal, and
 * an outcome that never came about is Infinity.
 *
 * @throws RangeError with fewer than 19 outcomes, or one that is not a number
 * @example prediction(outcomes1to99) // { low: 5, high: 95, median: 50, n: 99 } of the outcomes 1, 2, … 99
 */
export function prediction(outcomes: Iterable<number>): Prediction {
  const inOrder = Float64Array.from(outcomes).sort();
  const n = inOrder.length;
  if (n < fewestOutcomes) throw new RangeError(`prediction: needs ${fewestOutcomes} outcomes, found ${n}`);
  if (inOrder.some(Number.isNaN)) throw new RangeError('prediction: an outcome is not a number');
  // The small addition keeps 0.05 × 100 from falling just under 5.
  const rank = Math.floor(((1 - predictionCoverage) / 2) * (n + 1) + 1e-9);
  const at = (order: number): number => inOrder[order - 1] ?? Number.NaN;
  const middle = at(Math.floor((n + 1) / 2));
  const other = at(Math.ceil((n + 1) / 2));
  return {
    low: at(rank),
    high: at(n + 1 - rank),
    median: middle === other ? middle : (middle + other) / 2,
    n,
  };
}

/** What an observed figure says of the model; a wide interval covers anything and says nothing. */
export const verdicts = ['narrow', 'uninformative', 'missed'] as const;
export type Verdict = (typeof verdicts)[number];

/** Half the width of an informative interval is at most this share of its centre. */
export const narrowShare = 0.5;

/**
 * Holds an observed figure against a prediction. Inside and narrow: covered, and half the width at most half the centre.
 * Inside but uninformative: covered by an interval so wide that it would cover much else. Missed: not covered, however wide.
 *
 * @example judge(121, { low: 100, high: 140, median: 118, n: 99 }) // 'narrow'
 */
export function judge(observed: number, { low, high }: Prediction): Verdict {
  if (observed < low || observed > high) return 'missed';
  const centre = (low + high) / 2;
  return (high - low) / 2 <= narrowShare * Math.abs(centre) && Number.isFinite(centre)
    ? 'narrow'
    : 'uninformative';
}
