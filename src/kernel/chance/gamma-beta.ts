/** Quantiles of gamma and beta variables: Newton's steps on the logarithm of the smaller tail, kept inside a bracket. */
import { exp, log, normalQuantile } from '../elementary.ts';
import { betaTails, gammaDensityTimesX, gammaTails, type Tails } from './special-functions.ts';

const tails: Tails = { lower: 0.5, upper: 0.5 };
/** Everything below e^−745 is 0 as a float64, and every quantile of interest lies below e^709. */
const lowestLogarithm = -745;
const highestLogarithm = 709;
const mostRounds = 200;

/**
 * The x below which a gamma variable of the given shape and scale 1 falls with probability `lower`, above which it lies
 * with probability `upper` = 1 − lower. Both are given so that the smaller keeps its digits. Relative error about 1e-13.
 * lower = 0 gives 0, upper = 0 gives Infinity.
 *
 * @param logGammaOfShape logGamma(shape).
 * @example gammaQuantile(2, logGamma(2), 0.5, 0.5) // 1.6783469900166663
 */
export function gammaQuantile(shape: number, logGammaOfShape: number, lower: number, upper: number): number {
  if (!(lower > 0)) return 0;
  if (!(upper > 0)) return Number.POSITIVE_INFINITY;
  const fromBelow = lower <= 0.5;
  const goal = log(fromBelow ? lower : upper);
  const sign = fromBelow ? 1 : -1;
  let y = openBracket(gammaStart(shape, logGammaOfShape, lower, upper), highestLogarithm);
  for (let round = 0; round < mostRounds; round += 1) {
    const x = exp(y);
    gammaTails(shape, x, logGammaOfShape, tails);
    const tail = fromBelow ? tails.lower : tails.upper;
    const next = narrow(y, sign * (log(tail) - goal), gammaDensityTimesX(shape, x, logGammaOfShape) / tail);
    if (isClose(next, y)) return exp(next);
    y = next;
  }
  return exp(y);
}

/** ln x by Wilson & Hilferty (1931) near the middle, by the first term of the series in the lower tail. */
function gammaStart(shape: number, logGammaOfShape: number, lower: number, upper: number): number {
  const series = (log(lower) + log(shape) + logGammaOfShape) / shape;
  const z = lower < 0.5 ? normalQuantile(lower) : -normalQuantile(upper);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  return root > 0.2 ? log(shape) + 3 * log(root) : Math.min(series, log(shape));
}

/**
 * The x in [0, 1] below which a beta(a, b) variable falls with probability `lower` = 1 − upper. Error about 1e-13 of x
 * in the lower half, of 1 − x in the upper.
 *
 * @param logBetaOfBoth logBeta(a, b).
 * @example betaQuantile(2, 2, logBeta(2, 2), 0.5, 0.5) // 0.5000000000000008
 */
export function betaQuantile(
  a: number,
  b: number,
  logBetaOfBoth: number,
  lower: number,
  upper: number,
): number {
  if (lower > 0.5) return 1 - betaQuantile(b, a, logBetaOfBoth, upper, lower);
  if (!(lower > 0)) return 0;
  const goal = log(lower);
  const start = (goal + log(a) + logBetaOfBoth) / a;
  let y = openBracket(Math.min(start, log(a / (a + b)) / 2), 0);
  for (let round = 0; round < mostRounds; round += 1) {
    const x = exp(y);
    betaTails(a, b, x, logBetaOfBoth, tails);
    const densityTimesX = x < 1 ? exp(a * log(x) + (b - 1) * log(1 - x) - logBetaOfBoth) : 0;
    const next = narrow(y, log(tails.lower) - goal, densityTimesX / tails.lower);
    if (isClose(next, y)) return exp(next);
    y = next;
  }
  return exp(y);
}

/** Between which ln x the root is known to lie. */
const bracket = new Float64Array(2);

function openBracket(start: number, highest: number): number {
  bracket[0] = lowestLogarithm;
  bracket[1] = highest;
  return Math.min(Math.max(start, lowestLogarithm), highest);
}

/** Newton's next ln x, or the middle of the bracket where Newton would leave it; the error rises with ln x. */
function narrow(y: number, error: number, slope: number): number {
  bracket[error < 0 ? 0 : 1] = y;
  const next = y - error / slope;
  const isInside = next > bracket[0]! && next < bracket[1]!;
  return isInside || isClose(next, y) ? next : (bracket[0]! + bracket[1]!) / 2;
}

/** Newton's steps square the error, so the one after a step this small would change nothing. */
function isClose(next: number, y: number): boolean {
  return Math.abs(next - y) <= 1e-9 * Math.min(1, Math.abs(y)) + 1e-16;
}
