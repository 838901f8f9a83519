import { expect, test } from 'vitest';
import { before } from '../../../src/policy/dispatch/by-category.ts';

test('red leaves before yellow however long yellow has waited', () => {
  expect(before(0, 90, 1, 5)).toBe(true);
  expect(before(1, 5, 0, 90)).toBe(false);
});

test('within a category who was ready first leaves first', () => {
  expect(before(1, 5, 1, 6)).toBe(true);
  expect(before(1, 6, 1, 5)).toBe(false);
});

test('equal on both, neither is before the other', () => {
  expect(before(2, 7, 2, 7)).toBe(false);
});
