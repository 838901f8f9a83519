import { expect, test } from 'vitest';
import { shareOut } from '../../../src/policy/lending/share-out.ts';

function parts(total: number, weights: readonly number[]): readonly number[] {
  const into = new Float64Array(weights.length);
  shareOut(total, weights, weights.length, into, new Float64Array(weights.length));
  return [...into];
}

test('what is left when everybody has the whole part of their quota goes to the largest remainders', () => {
  expect(parts(10, [5, 3, 1])).toEqual([6, 3, 1]);
});

test('remainders that are equal by hand are equal: the first in place gets the one that is left', () => {
  // Quotas 4/3, 1/3 and 1/3; in binary 4/3 − 1 is a hair less than 1/3.
  expect(parts(2, [4, 1, 1])).toEqual([2, 0, 0]);
});

test('with no weight at all nobody gets anything', () => {
  expect(parts(5, [0, 0])).toEqual([0, 0]);
});
