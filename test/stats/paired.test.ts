import { expect, test } from 'vitest';
import { pairCount, pairedDifference, replicationsToSettle, verdict } from '../../src/stats/paired.ts';

const a = [0.5, 0.6, 0.7, 0.4];
const b = [0.3, 0.5, 0.45, 0.25];

test('a paired difference has the spread of the differences, not of the plans', () => {
  const { estimate, halfWidth, n } = pairedDifference(a, b, 1);
  expect(estimate).toBeCloseTo(0.175, 12);
  expect(n).toBe(4);
  const deviation = Math.sqrt((0.025 ** 2 + 0.075 ** 2 + 0.075 ** 2 + 0.025 ** 2) / 3);
  expect(halfWidth).toBeCloseTo((3.182446305284 * deviation) / 2, 10);
});

test('a replication missing under one plan is left out of the pair', () => {
  const withGap = [Number.NaN, ...a.slice(1)];
  expect(pairedDifference(withGap, b, 1).n).toBe(3);
});

test('runs of unequal length cannot be paired', () => {
  expect(() => pairedDifference([1, 2], [1], 1)).toThrow(RangeError);
});

test('better and worse follow the direction of the measure', () => {
  const clear = { estimate: 2, halfWidth: 1, n: 10 };
  expect(verdict(clear, 'higher')).toBe('better');
  expect(verdict(clear, 'lower')).toBe('worse');
  expect(verdict({ ...clear, estimate: -2 }, 'lower')).toBe('better');
});

test('no verdict is given for a measure without a better direction', () => {
  expect(verdict({ estimate: 5, halfWidth: 0, n: 10 }, 'neither')).toBe('unsure');
});

test('an interval that touches zero, or has no width yet, leaves the plans unsure', () => {
  expect(verdict({ estimate: 1, halfWidth: 1, n: 10 }, 'higher')).toBe('unsure');
  expect(verdict({ estimate: 0, halfWidth: 0, n: 10 }, 'higher')).toBe('unsure');
  expect(verdict({ estimate: 1, halfWidth: null, n: 1 }, 'higher')).toBe('unsure');
  expect(verdict({ estimate: null, halfWidth: null, n: 0 }, 'higher')).toBe('unsure');
});

test('eight plans make 28 pairs, and a difference that is sure alone may be unsure among them', () => {
  expect(pairCount(8)).toBe(28);
  const x = [0.11, 0.02, 0.16, 0.05, 0.13, 0.01];
  const zero = x.map(() => 0);
  expect(verdict(pairedDifference(x, zero, 1), 'higher')).toBe('better');
  expect(verdict(pairedDifference(x, zero, pairCount(8)), 'higher')).toBe('unsure');
});

test('the replications that would settle a pair make it just sure', () => {
  const n = 40;
  const needed = replicationsToSettle(1, 2, n, 3);
  expect(needed).not.toBeNull();
  // width falls as 1/√n, a little faster while t still falls
  expect(needed).toBeGreaterThan(n * 3.7);
  expect(needed).toBeLessThan(n * 4);
});

test('nothing settles a difference of zero, and nobody runs a million replications', () => {
  expect(replicationsToSettle(0, 2, 40, 3)).toBeNull();
  expect(replicationsToSettle(0.001, 2, 40, 3)).toBeNull();
  expect(replicationsToSettle(null, null, 0, 3)).toBeNull();
});
