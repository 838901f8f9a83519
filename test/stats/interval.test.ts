import { expect, test } from 'vitest';
import { interval } from '../../src/stats/interval.ts';

test('three values give the textbook interval', () => {
  const { estimate, halfWidth, n } = interval([1, 2, 3]);
  expect(estimate).toBe(2);
  expect(n).toBe(3);
  expect(halfWidth).toBeCloseTo(4.302652729749 / Math.sqrt(3), 10);
});

test('missing values are left out and never counted as zero', () => {
  expect(interval([4, Number.NaN, 6, Number.NaN])).toEqual(interval([4, 6]));
});

test('nothing counted gives no estimate, and one value gives no width', () => {
  expect(interval([])).toEqual({ estimate: null, halfWidth: null, n: 0 });
  expect(interval([Number.NaN])).toEqual({ estimate: null, halfWidth: null, n: 0 });
  expect(interval([7])).toEqual({ estimate: 7, halfWidth: null, n: 1 });
});

test('equal values have a width of exactly zero, whatever the rounding', () => {
  expect(interval(Array.from({ length: 7 }, () => 0.1)).halfWidth).toBe(0);
});

test('an interval that must hold together with others is wider', () => {
  const values = [1, 4, 2, 8, 5, 7];
  const alone = interval(values).halfWidth ?? 0;
  const amongTen = interval(values, 10).halfWidth ?? 0;
  // t(1 − 0.05/2, 5) = 2.5706, t(1 − 0.05/20, 5) = 4.7733
  expect(amongTen / alone).toBeCloseTo(4.773341 / 2.570582, 5);
});
