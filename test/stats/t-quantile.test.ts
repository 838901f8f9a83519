import { expect, test } from 'vitest';
import { tCoverage, tQuantile } from '../../src/stats/t-quantile.ts';

/** Computed with SciPy 1.x `scipy.stats.t.ppf`; the 0.975 and 0.995 columns stand in every printed table. */
const table: readonly (readonly [probability: number, degrees: number, quantile: number])[] = [
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 3, 3.1824463052837078],
  [0.975, 9, 2.262157162798205],
  [0.975, 30, 2.0422724563012378],
  [0.975, 99, 1.9842169515864174],
  [0.975, 1000, 1.9623390808264083],
  [0.995, 1, 63.656741162871526],
  [0.995, 10, 3.16927267261695],
  [0.9, 7, 1.4149239276505086],
  [1 - 0.05 / 56, 39, 3.353409611022939],
  [1 - 0.05 / 56, 200, 3.1662615197045203],
];

test.each(table)(
  'the %f quantile at %i degrees of freedom agrees with the tables to 1e-8',
  (probability, degrees, quantile) => {
    expect(Math.abs(tQuantile(probability, degrees) / quantile - 1)).toBeLessThan(1e-10);
  },
);

test('the lower tail mirrors the upper one and the middle is zero', () => {
  expect(tQuantile(0.025, 12)).toBe(-tQuantile(0.975, 12));
  expect(tQuantile(0.5, 12)).toBe(0);
});

test('the coverage of a quantile is the probability it was asked for', () => {
  for (const degrees of [1, 2, 5, 40, 41, 399]) {
    expect(tCoverage(tQuantile(0.99, degrees), degrees)).toBeCloseTo(0.98, 13);
  }
});

test('a probability of 0 or 1, or half a degree of freedom, is refused', () => {
  expect(() => tQuantile(1, 5)).toThrow(RangeError);
  expect(() => tQuantile(0, 5)).toThrow(RangeError);
  expect(() => tQuantile(0.9, 2.5)).toThrow(/degrees must be a whole number/);
  expect(() => tQuantile(0.9, 0)).toThrow(RangeError);
});
