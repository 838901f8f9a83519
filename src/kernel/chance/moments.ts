/** Means and variances of distributions, exactly. */
import { exp } from '../elementary.ts';
import type { Distribution, Empirical } from './distribution.ts';
import { logGamma } from './special-functions.ts';
import { empiricalPoints } from './steps.ts';

/**
 * The mean.
 *
 * @example meanOf(gamma(2, 3)) // 6
 */
export function meanOf(distribution: Distribution): number {
  const d = distribution;
  switch (d.kind) {
    case 'constant':
      return d.value;
    case 'uniform':
      return d.min + (d.max - d.min) / 2;
    case 'exponential':
    case 'poisson':
      return d.mean;
    case 'lognormal':
      return d.median * exp((d.sigma * d.sigma) / 2);
    case 'gamma':
      return d.shape * d.scale;
    case 'weibull':
      return d.scale * exp(logGamma(1 + 1 / d.shape));
    case 'triangular':
      return (d.min + d.mode + d.max) / 3;
    case 'beta':
      return d.min + ((d.max - d.min) * d.a) / (d.a + d.b);
    case 'empirical':
      return empiricalMean(d);
  }
}

/**
 * The variance, in the square of the quantity's unit.
 *
 * @example varianceOf(gamma(2, 3)) // 18
 */
export function varianceOf(distribution: Distribution): number {
  const d = distribution;
  switch (d.kind) {
    case 'constant':
      return 0;
    case 'uniform':
      return square(d.max - d.min) / 12;
    case 'exponential':
      return square(d.mean);
    case 'poisson':
      return d.mean;
    case 'lognormal':
      return square(meanOf(d)) * expMinusOne(d.sigma * d.sigma);
    case 'gamma':
      return d.shape * d.scale * d.scale;
    case 'weibull':
      return square(meanOf(d)) * expMinusOne(logGamma(1 + 2 / d.shape) - 2 * logGamma(1 + 1 / d.shape));
    case 'triangular':
      return (square(d.max - d.min) - (d.mode - d.min) * (d.max - d.mode)) / 18;
    case 'beta':
      return (square(d.max - d.min) * d.a * d.b) / (square(d.a + d.b) * (d.a + d.b + 1));
    case 'empirical':
      return empiricalVariance(d);
  }
}

// Not `x ** 2`: the language leaves the last bit of a power to the platform.
function square(x: number): number {
  return x * x;
}

/** e^x − 1 with its digits kept where x is small. */
function expMinusOne(x: number): number {
  if (Math.abs(x) > 1e-3) return exp(x) - 1;
  return x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + x / 5))));
}

function empiricalMean(distribution: Empirical): number {
  const { values, weights, between } = distribution;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (between === 'step')
    return weights.reduce((sum, weight, place) => sum + (weight / total) * values[place]!, 0);
  const { cumulative, value } = empiricalPoints(distribution);
  let mean = 0;
  for (let place = 1; place < value.length; place += 1) {
    mean += (cumulative[place]! - cumulative[place - 1]!) * (value[place - 1]! + value[place]!) * 0.5;
  }
  return mean;
}

function empiricalVariance(distribution: Empirical): number {
  const mean = empiricalMean(distribution);
  if (distribution.between === 'step') {
    const total = distribution.weights.reduce((sum, weight) => sum + weight, 0);
    return distribution.weights.reduce(
      (sum, weight, place) => sum + (weight / total) * square(distribution.values[place]! - mean),
      0,
    );
  }
  const { cumulative, value } = empiricalPoints(distribution);
  let variance = 0;
  for (let place = 1; place < value.length; place += 1) {
    const low = value[place - 1]! - mean;
    const high = value[place]! - mean;
    variance += ((cumulative[place]! - cumulative[place - 1]!) * (low * low + low * high + high * high)) / 3;
  }
  return variance;
}
