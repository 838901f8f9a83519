import { expect, test } from 'vitest';
import { places } from '../../src/stats/ranking.ts';

test('places are ranges: open where unsure, and all that begin at 1 may be best', () => {
  const pairs = [
    { a: 'x', b: 'y', verdict: 'unsure' },
    { a: 'x', b: 'z', verdict: 'better' },
    { a: 'y', b: 'z', verdict: 'unsure' },
  ] as const;
  expect(places(['x', 'y', 'z'], pairs)).toEqual([
    { plan: 'x', from: 1, to: 2 },
    { plan: 'y', from: 1, to: 3 },
    { plan: 'z', from: 2, to: 3 },
  ]);
});

test('a plan surely better than every other has place 1 alone', () => {
  const pairs = [
    { a: 'x', b: 'y', verdict: 'worse' },
    { a: 'y', b: 'z', verdict: 'better' },
    { a: 'x', b: 'z', verdict: 'unsure' },
  ] as const;
  expect(places(['x', 'y', 'z'], pairs)[1]).toEqual({ plan: 'y', from: 1, to: 1 });
});
