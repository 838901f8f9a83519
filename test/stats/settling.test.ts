import { expect, test } from 'vitest';
import { replicationsToSettle } from '../../src/stats/paired.ts';
import { nearestToSettling } from '../../src/stats/settling.ts';

const far = { name: 'far', difference: 0.1, halfWidth: 1, n: 40 };
const near = { name: 'near', difference: 0.6, halfWidth: 1, n: 40 };
const level = { name: 'level', difference: 0, halfWidth: 0, n: 40 };

test('the pair that needs fewest replications is the nearest, and says how many', () => {
  const found = nearestToSettling([far, level, near], 28);
  expect(found).toEqual({ kind: 'about', replications: replicationsToSettle(0.6, 1, 40, 28), pair: near });
});

test('plans that never differed, one replication, and what nobody would run are told apart', () => {
  expect(nearestToSettling([level, level], 28)).toEqual({ kind: 'never-differ' });
  expect(nearestToSettling([{ difference: 0.1, halfWidth: null, n: 1 }], 28)).toEqual({
    kind: 'one-replication',
  });
  expect(nearestToSettling([{ ...far, difference: 0.0001 }, level], 28)).toEqual({ kind: 'too-far' });
});

test('a pair with one replication does not hide one with more', () => {
  expect(nearestToSettling([{ ...far, halfWidth: null, n: 1 }, near], 3)).toMatchObject({ pair: near });
});
