/**
 * Draws by inverse quantile: one uniform number, one answer. A duration is a row of the table (the distribution at that
 * place) applied to a u (that person's luck), so the same casualty treated elsewhere keeps their luck.
 *
 * Rows are compiled once into typed columns; drawing allocates nothing. Answers rise with u (but for the last digits of a
 * float64), with a relative error below 1e-11.
 */
import { unitExponential } from './chance/arrivals.ts';
import { type DistributionTable, tableKind } from './chance/table.ts';
import { survival, tailQuantile } from './chance/tails.ts';
import { exp, normalQuantile } from './elementary.ts';

export {
  type ArrivalRates,
  arrivalRates,
  arrivalTime,
  expectedArrivals,
  hourlyArrivals,
  unitExponential,
} from './chance/arrivals.ts';
export {
  beta,
  constant,
  type Distribution,
  empirical,
  exponential,
  gamma,
  lognormal,
  lognormalByMedian,
  poisson,
  triangular,
  uniform,
  weibull,
} from './chance/distribution.ts';
export { meanOf, varianceOf } from './chance/moments.ts';
export { type DistributionTable, DistributionTableBuilder } from './chance/table.ts';
export { survival } from './chance/tails.ts';

// Compared before all others; a constant of the module's own is folded into the code, an imported one is not always.
const lognormalKind = tableKind.lognormal;
const exponentialKind = tableKind.exponential;
const constantKind = tableKind.constant;
const rowShift = 3;

/**
 * The value of a row that luck u stands for: the smallest x with P(X ≤ x) ≥ u. u lies in (0, 1), as `uniform` of
 * `random.ts` gives it; 0 and 1 give the ends of the range (Infinity where there is none).
 *
 * @example quantile(table, row, 0.5) // the median of that row
 */
export function quantile(table: DistributionTable, row: number, u: number): number {
  const kind = table.kind[row]!;
  const { parameter } = table;
  const at = row << rowShift;
  if (kind === lognormalKind) return exp(parameter[at]! + parameter[at + 1]! * normalQuantile(u));
  if (kind === exponentialKind) return parameter[at]! * unitExponential(u);
  if (kind === constantKind) return parameter[at]!;
  return tailQuantile(table, row, u, 1 - u);
}

/**
 * The value of a row that luck u stands for, given that it exceeds `elapsed`: what remains unrevealed of an activity that
 * still goes on after that time. Keeps its accuracy far out in the tail; `elapsed` itself where nothing lies beyond it.
 *
 * @example quantileBeyond(table, exponentialWithMean12, 30, u) // 30 + quantile(table, exponentialWithMean12, u)
 */
export function quantileBeyond(table: DistributionTable, row: number, elapsed: number, u: number): number {
  const upper = survival(table, row, elapsed) * (1 - u);
  return upper > 0 ? Math.max(elapsed, tailQuantile(table, row, 1 - upper, upper)) : elapsed;
}
