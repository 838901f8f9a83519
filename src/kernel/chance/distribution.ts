/**
 * The distributions a parameter may have, as plain values: made by the constructors here (which refuse impossible
 * figures), compiled into a table by `sampling.ts`. Units are those of the quantity, usually minutes or persons.
 */
import { log1p } from '../elementary.ts';

/** Always the same value. */
export interface Constant {
  readonly kind: 'constant';
  readonly value: number;
}

/** Equally likely anywhere from min to max. */
export interface Uniform {
  readonly kind: 'uniform';
  readonly min: number;
  readonly max: number;
}

/** Memoryless waiting with the given mean. */
export interface Exponential {
  readonly kind: 'exponential';
  readonly mean: number;
}

/** A quantity whose natural logarithm is normal with mean ln median and standard deviation sigma. */
export interface Lognormal {
  readonly kind: 'lognormal';
  readonly median: number;
  readonly sigma: number;
}

/** Gamma with mean shape × scale. */
export interface Gamma {
  readonly kind: 'gamma';
  readonly shape: number;
  readonly scale: number;
}

/** Weibull: survival e^−(x/scale)^shape. */
export interface Weibull {
  readonly kind: 'weibull';
  readonly shape: number;
  readonly scale: number;
}

/** Density rising in a straight line from min to mode and falling to max. */
export interface Triangular {
  readonly kind: 'triangular';
  readonly min: number;
  readonly mode: number;
  readonly max: number;
}

/** Beta(a, b) stretched from [0, 1] to [min, max]. */
export interface Beta {
  readonly kind: 'beta';
  readonly a: number;
  readonly b: number;
  readonly min: number;
  readonly max: number;
}

/** Number of independent rare happenings. */
export interface Poisson {
  readonly kind: 'poisson';
  readonly mean: number;
}

/**
 * Observed values, ascending, with weights.
 * `step`: only the observed values occur, each in proportion to its weight.
 * `linear`: the quantile function runs in straight lines through the values, each placed at the middle of its weight,
 * stretched so that the first value is at 0 and the last at 1 (with equal weights: type 7 of Hyndman & Fan 1996).
 */
export interface Empirical {
  readonly kind: 'empirical';
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly between: 'step' | 'linear';
}

/** Any distribution; `kind` tells which. */
export type Distribution =
  | Constant
  | Uniform
  | Exponential
  | Lognormal
  | Gamma
  | Weibull
  | Triangular
  | Beta
  | Poisson
  | Empirical;

/** Largest Poisson mean: its table of probabilities then holds about 60 000 rows. */
export const largestPoissonMean = 1e7;

/**
 * Always `value`.
 *
 * @throws RangeError unless value is finite.
 * @example constant(15) // { kind: 'constant', value: 15 }
 */
export function constant(value: number): Constant {
  return { kind: 'constant', value: finite('constant', 'value', value) };
}

/**
 * Equally likely anywhere from `min` to `max`; min = max gives that value.
 *
 * @throws RangeError unless both are finite and min ≤ max.
 * @example uniform(5, 15) // { kind: 'uniform', min: 5, max: 15 }
 */
export function uniform(min: number, max: number): Uniform {
  ascending('uniform', { min, max });
  return { kind: 'uniform', min, max };
}

/**
 * Memoryless waiting with mean `mean`.
 *
 * @throws RangeError unless the mean is positive and finite.
 * @example exponential(12) // { kind: 'exponential', mean: 12 }
 */
export function exponential(mean: number): Exponential {
  return { kind: 'exponential', mean: positive('exponential', 'mean', mean) };
}

/**
 * Lognormal with the given mean and standard deviation of the quantity itself (not of its logarithm); sd 0 is a constant.
 *
 * @throws RangeError unless the mean is positive and sd is 0 or more, both finite.
 * @example lognormal(10, 4) // { kind: 'lognormal', median: 9.284766908852593, sigma: 0.38525317015992655 }
 */
export function lognormal(mean: number, sd: number): Lognormal {
  positive('lognormal', 'mean', mean);
  const variation = notNegative('lognormal', 'sd', sd) / mean;
  const spread = 1 + variation * variation;
  return {
    kind: 'lognormal',
    median: mean / Math.sqrt(spread),
    sigma: Math.sqrt(log1p(variation * variation)),
  };
}

/**
 * Lognormal with the given median and standard deviation of the logarithm.
 *
 * @throws RangeError unless the median is positive and sigma is 0 or more, both finite.
 * @example lognormalByMedian(9, 0.5) // { kind: 'lognormal', median: 9, sigma: 0.5 }
 */
export function lognormalByMedian(median: number, sigma: number): Lognormal {
  positive('lognormalByMedian', 'median', median);
  return { kind: 'lognormal', median, sigma: notNegative('lognormalByMedian', 'sigma', sigma) };
}

/**
 * Gamma with mean shape × scale and variance shape × scale².
 *
 * @throws RangeError unless both are positive and finite.
 * @example gamma(2, 3) // { kind: 'gamma', shape: 2, scale: 3 }
 */
export function gamma(shape: number, scale: number): Gamma {
  return {
    kind: 'gamma',
    shape: positive('gamma', 'shape', shape),
    scale: positive('gamma', 'scale', scale),
  };
}

/**
 * Weibull with survival e^−(x/scale)^shape; shape below 1 has a falling hazard, above 1 a rising one.
 *
 * @throws RangeError unless both are positive and finite.
 * @example weibull(1.5, 20) // { kind: 'weibull', shape: 1.5, scale: 20 }
 */
export function weibull(shape: number, scale: number): Weibull {
  return {
    kind: 'weibull',
    shape: positive('weibull', 'shape', shape),
    scale: positive('weibull', 'scale', scale),
  };
}

/**
 * Triangular from `min` over `mode` to `max`, as expert guesses are often given.
 *
 * @throws RangeError unless all are finite and min ≤ mode ≤ max.
 * @example triangular(5, 8, 20) // { kind: 'triangular', min: 5, mode: 8, max: 20 }
 */
export function triangular(min: number, mode: number, max: number): Triangular {
  ascending('triangular', { min, mode, max });
  return { kind: 'triangular', min, mode, max };
}

/**
 * Beta(a, b) from `min` to `max`, by default from 0 to 1.
 *
 * @throws RangeError unless a and b are positive, all are finite and min ≤ max.
 * @example beta(2, 5) // { kind: 'beta', a: 2, b: 5, min: 0, max: 1 }
 */
export function beta(a: number, b: number, min = 0, max = 1): Beta {
  ascending('beta', { min, max });
  return { kind: 'beta', a: positive('beta', 'a', a), b: positive('beta', 'b', b), min, max };
}

/**
 * Poisson with the given mean; mean 0 is always 0.
 *
 * @throws RangeError unless the mean lies in [0, 1e7].
 * @example poisson(3.5) // { kind: 'poisson', mean: 3.5 }
 */
export function poisson(mean: number): Poisson {
  notNegative('poisson', 'mean', mean);
  if (mean > largestPoissonMean)
    throw new RangeError(`poisson: mean is ${mean}; at most ${largestPoissonMean} is allowed`);
  return { kind: 'poisson', mean };
}

/**
 * Observed values with weights (all 1 if left out); `between` says whether values between the observed ones occur.
 *
 * @throws RangeError unless the values are finite and ascending (equal neighbours are allowed), there is at least one,
 *   and there are as many weights, none negative and not all zero.
 * @example empirical([4, 6, 9]).between // 'step'
 */
export function empirical(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
  between: 'step' | 'linear' = 'step',
): Empirical {
  if (values.length === 0) throw new RangeError('empirical: there are no values');
  if (weights.length !== values.length) {
    throw new RangeError(`empirical: ${values.length} values but ${weights.length} weights`);
  }
  ascending('empirical', Object.fromEntries(values.map((value, place) => [`values[${place}]`, value])));
  for (const [place, weight] of weights.entries()) notNegative('empirical', `weights[${place}]`, weight);
  positive(
    'empirical',
    'sum of the weights',
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  return { kind: 'empirical', values: [...values], weights: [...weights], between };
}

function finite(caller: string, name: string, value: number): number {
  if (!Number.isFinite(value))
    throw new RangeError(`${caller}: ${name} is ${value}; it must be a finite number`);
  return value;
}

function positive(caller: string, name: string, value: number): number {
  if (finite(caller, name, value) > 0) return value;
  throw new RangeError(`${caller}: ${name} is ${value}; it must be above 0`);
}

function notNegative(caller: string, name: string, value: number): number {
  if (finite(caller, name, value) >= 0) return value;
  throw new RangeError(`${caller}: ${name} is ${value}; it must be 0 or more`);
}

function ascending(caller: string, values: Readonly<Record<string, number>>): void {
  let before: [string, number] | undefined;
  for (const [name, value] of Object.entries(values)) {
    finite(caller, name, value);
    if (before && value < before[1]) {
      throw new RangeError(`${caller}: ${name} is ${value}, below ${before[0]}, which is ${before[1]}`);
    }
    before = [name, value];
  }
}
