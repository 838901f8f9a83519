/** Quantiles and upper tails of every kind of row; the kinds that are drawn all the time are written out in `sampling.ts`. */
import { exp, log, log1p, normalQuantile, power } from '../elementary.ts';
import { betaQuantile, gammaQuantile } from './gamma-beta.ts';
import { betaTails, gammaTails, normalCumulative, type Tails } from './special-functions.ts';
import { linearCumulative, linearQuantile, stepCumulative, stepQuantile } from './steps.ts';
import { type DistributionTable, tableKind, tableStride } from './table.ts';

const tails: Tails = { lower: 0.5, upper: 0.5 };

/**
 * The value below which the row falls with probability `lower`, and above which with `upper` = 1 − lower. Both are given
 * so that the smaller keeps its digits.
 */
export function tailQuantile(table: DistributionTable, row: number, lower: number, upper: number): number {
  const at = row * tableStride;
  const a = table.parameter[at]!;
  const b = table.parameter[at + 1]!;
  const c = table.parameter[at + 2]!;
  switch (table.kind[row]) {
    case tableKind.constant:
      return a;
    case tableKind.lognormal:
      return exp(a + b * (lower < 0.5 ? normalQuantile(lower) : -normalQuantile(upper)));
    case tableKind.exponential:
      return -a * log(upper);
    case tableKind.uniform:
      return a + lower * (b - a);
    case tableKind.triangular:
      return triangularQuantile(a, b, c, lower, upper);
    case tableKind.weibull:
      return b * power(unitExponentialTail(lower, upper), a);
    case tableKind.gamma:
      return b * gammaQuantile(a, c, lower, upper);
    case tableKind.beta:
      return stretch(table, at, betaQuantile(a, b, c, lower, upper));
    case tableKind.steps:
      return stepQuantile(table.points, a, b, lower);
    default:
      return linearQuantile(table.points, a, b, lower);
  }
}

/** −ln(upper), from whichever of the two keeps its digits. */
function unitExponentialTail(lower: number, upper: number): number {
  return lower < 0.5 ? -log1p(-lower) : -log(upper);
}

function triangularQuantile(min: number, mode: number, max: number, lower: number, upper: number): number {
  const width = max - min;
  return lower * width <= mode - min
    ? min + Math.sqrt(lower * width * (mode - min))
    : max - Math.sqrt(upper * width * (max - mode));
}

function stretch(table: DistributionTable, at: number, share: number): number {
  const min = table.parameter[at + 3]!;
  return min + share * (table.parameter[at + 4]! - min);
}

/**
 * The probability that the row exceeds x: 1 − P(X ≤ x).
 *
 * @example survival(table, exponentialWithMean12, 12) // 0.36787944117144233
 */
export function survival(table: DistributionTable, row: number, x: number): number {
  const at = row * tableStride;
  const a = table.parameter[at]!;
  const b = table.parameter[at + 1]!;
  const c = table.parameter[at + 2]!;
  switch (table.kind[row]) {
    case tableKind.constant:
      return x < a ? 1 : 0;
    case tableKind.lognormal:
      return x > 0 ? normalCumulative((a - log(x)) / b) : 1;
    case tableKind.exponential:
      return x > 0 ? exp(-x / a) : 1;
    case tableKind.uniform:
      return x < a ? 1 : x < b ? (b - x) / (b - a) : 0;
    case tableKind.triangular:
      return triangularSurvival(a, b, c, x);
    case tableKind.weibull:
      return x > 0 ? exp(-power(x / b, 1 / a)) : 1;
    case tableKind.gamma:
      gammaTails(a, x / b, c, tails);
      return tails.upper;
    case tableKind.beta:
      return betaSurvival(table, at, x);
    case tableKind.steps:
      return 1 - stepCumulative(table.points, a, b, x);
    default:
      return 1 - linearCumulative(table.points, a, b, x);
  }
}

function triangularSurvival(min: number, mode: number, max: number, x: number): number {
  if (x < min) return 1;
  if (x >= max) return 0;
  const width = max - min;
  if (x < mode) return 1 - ((x - min) / width) * ((x - min) / (mode - min));
  return ((max - x) / width) * ((max - x) / (max - mode));
}

function betaSurvival(table: DistributionTable, at: number, x: number): number {
  const min = table.parameter[at + 3]!;
  const max = table.parameter[at + 4]!;
  if (x < min) return 1;
  if (x >= max) return 0;
  betaTails(
    table.parameter[at]!,
    table.parameter[at + 1]!,
    (x - min) / (max - min),
    table.parameter[at + 2]!,
    tails,
  );
  return tails.upper;
}
