import { expect, test } from 'vitest';
import { independentDifference } from '../../src/stats/independent.ts';

test('two samples of three give Welch’s interval with four degrees of freedom', () => {
  const { estimate, halfWidth, n } = independentDifference([1, 2, 3], [4, 5, 6], 1);
  expect(estimate).toBe(-3);
  expect(n).toBe(3);
  // variance of each mean 1/3; t(0.975, 4) = 2.776445
  expect(halfWidth).toBeCloseTo(2.7764451051978 * Math.sqrt(2 / 3), 9);
});

test('unequal spreads share the degrees out as Welch says, rounded down', () => {
  // Variances of the means 10/3 · (1/5) and 1000/3 · (1/5): nearly all spread is the other's, so nearly its 4 degrees.
  const narrow = [0, 1, 2, 3, 4];
  const wide = [0, 10, 20, 30, 40];
  const { halfWidth } = independentDifference(narrow, wide, 1);
  expect(halfWidth).toBeCloseTo(2.7764451051978 * Math.sqrt(0.5 + 50), 9);
});

test('what could not be counted is left out, and one outcome has no width', () => {
  expect(independentDifference([1, Number.NaN, 2, 3], [4, 5, 6], 1)).toEqual(
    independentDifference([1, 2, 3], [4, 5, 6], 1),
  );
  expect(independentDifference([Number.NaN], [1, 2], 1)).toEqual({ estimate: null, halfWidth: null, n: 0 });
  expect(independentDifference([3], [1, 2], 1)).toEqual({ estimate: 1.5, halfWidth: null, n: 1 });
});

test('constant samples have a width of zero, and n is what as many of each would be', () => {
  expect(independentDifference([2, 2], [1, 1, 1], 5)).toEqual({ estimate: 1, halfWidth: 0, n: 2 });
  expect(independentDifference(Array(40).fill(0), Array(200).fill(1), 1).n).toBe(66);
});
