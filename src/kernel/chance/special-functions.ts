/** Functions behind the cumulative distributions: normal, gamma and beta. Same arithmetic rules as `elementary.ts`. */
import { exp, log, log1p } from '../elementary.ts';

const halfLogTwoPi = 0.9189385332046727;
/** Below this the factorial's series is not yet accurate, and the argument is first raised by the recurrence. */
const seriesFrom = 12;

/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π) for x ≥ 12: Stirling's series, error below 1e-17. */
function stirlingTail(x: number): number {
  const r = 1 / x;
  const r2 = r * r;
  const low = 0.08333333333333333 - r2 * (0.002777777777777778 - r2 * 7.936507936507937e-4);
  return (
    r *
    (low - r2 * r2 * r2 * (5.952380952380953e-4 - r2 * (8.417508417508417e-4 - r2 * 0.0019175269175269176)))
  );
}

/**
 * ln Γ(x) for x > 0. Error below 1e-14, absolute where ln Γ is below 1 and relative above.
 *
 * Stirling's series (Abramowitz & Stegun 1964, 6.1.41) after raising x to 12 by Γ(x + 1) = x Γ(x).
 *
 * @example logGamma(5) // 3.1780538303479506, that is ln 24
 */
export function logGamma(x: number): number {
  let product = 1;
  let raised = x;
  for (; raised < seriesFrom; raised += 1) product *= raised;
  return (raised - 0.5) * log(raised) - raised + halfLogTwoPi + stirlingTail(raised) - log(product);
}

/**
 * x^a e^−x / Γ(a): x times the density of a gamma variable of shape a and scale 1 at x > 0.
 *
 * @param logGammaOfShape logGamma(a), which the caller has at hand.
 */
export function gammaDensityTimesX(a: number, x: number, logGammaOfShape: number): number {
  if (a < seriesFrom) return exp(a * log(x) - x - logGammaOfShape);
  // The large terms cancel on paper, so that none of their rounding is left.
  const away = (x - a) / a;
  const distance = Math.abs(away) < 0.5 ? away - log1p(away) : away - log(x / a);
  return Math.sqrt(a / 6.283185307179586) * exp(-a * distance - stirlingTail(a));
}

const enough = 1e-17;
const smallest = 1e-300;

/** The two tails of a gamma or beta variable; `lower + upper` is 1, and the smaller one keeps its relative accuracy. */
export interface Tails {
  lower: number;
  upper: number;
}

/**
 * Writes P(a, x) and Q(a, x) = 1 − P, the lower and upper tail of a gamma variable of shape a and scale 1, into `tails`.
 * Relative error about 1e-14 for a up to 1e6. x ≤ 0 gives 0 and 1.
 *
 * Series below the mean, continued fraction above: W. Gautschi, ACM Transactions on Mathematical Software 5 (1979).
 */
export function gammaTails(a: number, x: number, logGammaOfShape: number, tails: Tails): void {
  if (!(x > 0)) setLower(tails, 0);
  else if (x === Number.POSITIVE_INFINITY) setUpper(tails, 0);
  else if (x < a + 1) setLower(tails, gammaDensityTimesX(a, x, logGammaOfShape) * gammaSeries(a, x));
  else setUpper(tails, gammaDensityTimesX(a, x, logGammaOfShape) * gammaFraction(a, x));
}

function setLower(tails: Tails, lower: number): void {
  tails.lower = lower;
  tails.upper = 1 - lower;
}

function setUpper(tails: Tails, upper: number): void {
  tails.lower = 1 - upper;
  tails.upper = upper;
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = a + 1; term > sum * enough; n += 1) {
    term *= x / n;
    sum += term;
  }
  return sum;
}

/** Lentz's method, as modified by Thompson & Barnett, Journal of Computational Physics 64 (1986). */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / smallest;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 2e-16 && n < 100_000; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    change = d * c;
    fraction *= change;
  }
  return fraction;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < smallest ? smallest : x;
}

/** ln B(a, b), the logarithm of the beta function; a and b above 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * Writes I_x(a, b) and its complement, the lower and upper tail of a beta variable at x, into `tails`.
 * Relative error about 1e-13 for a and b up to 1e3. x outside [0, 1] counts as the nearer end.
 *
 * Continued fraction 26.5.8 of Abramowitz & Stegun (1964), on the side where it converges fast.
 */
export function betaTails(a: number, b: number, x: number, logBetaOfBoth: number, tails: Tails): void {
  if (!(x > 0)) setLower(tails, 0);
  else if (x >= 1) setUpper(tails, 0);
  else {
    const density = exp(a * log(x) + b * log1p(-x) - logBetaOfBoth);
    if (x * (a + b + 2) < a + 1) setLower(tails, (density * betaFraction(a, b, x)) / a);
    else setUpper(tails, (density * betaFraction(b, a, 1 - x)) / b);
  }
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 2e-16 && n < 100_000; n += 1) {
    const even = (n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    change = d * c;
    fraction *= change;
  }
  return fraction;
}

const normalTails: Tails = { lower: 0.5, upper: 0.5 };
const logGammaOfHalf = 0.5723649429247001; // ½ ln π

/**
 * The probability that a standard normal variable falls below z. Relative error about 1e-14 in both tails;
 * `normalCumulative(-z)` is the upper tail. NaN gives NaN.
 *
 * z² / 2 is a gamma variable of shape ½.
 *
 * @example normalCumulative(1.959963984540054) // 0.975
 */
export function normalCumulative(z: number): number {
  if (Number.isNaN(z)) return z;
  gammaTails(0.5, (z * z) / 2, logGammaOfHalf, normalTails);
  return z < 0 ? normalTails.upper / 2 : 0.5 + normalTails.lower / 2;
}
