import { describe, expect, it } from 'vitest';
import {
  beta,
  constant,
  empirical,
  exponential,
  gamma,
  lognormal,
  lognormalByMedian,
  poisson,
  triangular,
  uniform,
  weibull,
} from '../../src/kernel/sampling.ts';

describe('impossible figures', () => {
  it.each([
    [() => constant(Number.NaN), 'constant: value is NaN; it must be a finite number'],
    [() => uniform(5, 4), 'uniform: max is 4, below min, which is 5'],
    [() => exponential(0), 'exponential: mean is 0; it must be above 0'],
    [() => lognormal(-1, 2), 'lognormal: mean is -1; it must be above 0'],
    [() => lognormal(1, -2), 'lognormal: sd is -2; it must be 0 or more'],
    [() => lognormalByMedian(0, 1), 'lognormalByMedian: median is 0; it must be above 0'],
    [() => gamma(0, 1), 'gamma: shape is 0; it must be above 0'],
    [() => weibull(1, Infinity), 'weibull: scale is Infinity; it must be a finite number'],
    [() => triangular(1, 0, 2), 'triangular: mode is 0, below min, which is 1'],
    [() => beta(1, -1), 'beta: b is -1; it must be above 0'],
    [() => poisson(-0.1), 'poisson: mean is -0.1; it must be 0 or more'],
    [() => poisson(1e8), 'poisson: mean is 100000000; at most 10000000 is allowed'],
    [() => empirical([]), 'empirical: there are no values'],
    [() => empirical([2, 1]), 'empirical: values[1] is 1, below values[0], which is 2'],
    [() => empirical([1, 2], [1]), 'empirical: 2 values but 1 weights'],
    [() => empirical([1, 2], [1, -1]), 'empirical: weights[1] is -1; it must be 0 or more'],
    [() => empirical([1, 2], [0, 0]), 'empirical: sum of the weights is 0; it must be above 0'],
  ] as const)('are refused with their value: case %#', (make, message) => {
    expect(make).toThrow(new RangeError(message));
  });
});
