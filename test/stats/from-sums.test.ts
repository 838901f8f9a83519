import { expect } from 'vitest';
import { intervalFromSums, ratioFromSums } from '../../src/stats/from-sums.ts';
import { interval } from '../../src/stats/interval.ts';
import { fc, test } from '../support/chance/property.ts';

test.prop([fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 60 })])(
  'sums give the interval that the values themselves give',
  (values) => {
    const squares = values.reduce((sum, value) => sum + value * value, 0);
    const sum = values.reduce((all, value) => all + value, 0);
    const found = intervalFromSums(values.length, sum, squares);
    const plain = interval(values);
    expect(found.n).toBe(plain.n);
    expect(found.estimate).toBeCloseTo(plain.estimate ?? Number.NaN, 9);
    expect(found.halfWidth).toBeCloseTo(plain.halfWidth ?? Number.NaN, 5);
  },
);

test('nobody counted gives no estimate, one replication no width', () => {
  expect(intervalFromSums(0, 0, 0)).toEqual({ estimate: null, halfWidth: null, n: 0 });
  expect(intervalFromSums(1, 4, 16)).toEqual({ estimate: 4, halfWidth: null, n: 1 });
  const nobody = { part: 0, partSquared: 0, whole: 0, wholeSquared: 0, product: 0 };
  expect(ratioFromSums(5, nobody)).toEqual({ estimate: null, halfWidth: null, n: 0 });
});

test('a share of a whole that is always the same is the mean of the shares', () => {
  const parts = [3, 5, 4, 8];
  const whole = 10;
  const sums = {
    part: 20,
    partSquared: parts.reduce((sum, part) => sum + part * part, 0),
    whole: whole * parts.length,
    wholeSquared: whole * whole * parts.length,
    product: 20 * whole,
  };
  const plain = interval(parts.map((part) => part / whole));
  const found = ratioFromSums(parts.length, sums);
  expect(found.estimate).toBeCloseTo(plain.estimate ?? 0, 12);
  expect(found.halfWidth).toBeCloseTo(plain.halfWidth ?? 0, 12);
});

test('a share that is the same in every replication is certain, however many there are', () => {
  const sums = { part: 15, partSquared: 125, whole: 30, wholeSquared: 500, product: 250 };
  expect(ratioFromSums(2, sums).halfWidth).toBeCloseTo(0, 12);
});
