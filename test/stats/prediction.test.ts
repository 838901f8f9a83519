import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestOutcomes, judge, prediction } from '../../src/stats/prediction.ts';
import { test as law } from '../support/chance/property.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at + 1);

describe('where one more outcome will lie', () => {
  test('of 99 outcomes the 5th and the 95th enclose the next with chance 90/100', () => {
    expect(prediction(upTo(99).reverse())).toEqual({ low: 5, high: 95, median: 50, n: 99 });
  });

  test('of 19, the fewest, it is the smallest and the largest: 18/20', () => {
    expect(prediction(upTo(19))).toEqual({ low: 1, high: 19, median: 10, n: 19 });
    expect(() => prediction(upTo(fewestOutcomes - 1))).toThrow('needs 19 outcomes, found 18');
  });

  test('between two ranks the wider interval is taken, never the narrower', () => {
    // 0.05 × 31 = 1.55: the first and the last, which cover 29/31, since the second would cover only 27/31.
    expect(prediction(upTo(30))).toMatchObject({ low: 1, high: 30, median: 15.5 });
  });

  test('what never came about is the largest, and no number is refused', () => {
    const some = [...upTo(92), ...Array.from({ length: 7 }, () => Infinity)];
    expect(prediction(some)).toMatchObject({ low: 5, high: Infinity, median: 50 });
    expect(() => prediction([...upTo(20), Number.NaN])).toThrow('not a number');
  });

  law.prop([fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 20, maxLength: 120 })])(
    'left out one by one, at least 90 % of outcomes lie within the interval of the others, but for ties and rounding',
    (outcomes) => {
      const inside = outcomes.filter((one, at) => {
        const { low, high } = prediction(outcomes.toSpliced(at, 1));
        return one >= low && one <= high;
      });
      // The interval of n − 1 others has ranks r and n − r; at most 2r of n outcomes lie beyond, r ≤ 0.05 n.
      expect(inside.length).toBeGreaterThanOrEqual(0.9 * outcomes.length);
    },
  );
});

describe('a verdict', () => {
  const from = (low: number, high: number) => ({ low, high, median: (low + high) / 2, n: 99 });

  test('is inside and narrow when the interval covers and half its width is at most half its centre', () => {
    expect(judge(121, from(100, 140))).toBe('narrow');
    expect(judge(100, from(100, 140))).toBe('narrow');
    expect(judge(10, from(10, 30))).toBe('narrow');
  });

  test('is uninformative when an interval covers that would cover much else', () => {
    expect(judge(10, from(9, 30))).toBe('uninformative');
    expect(judge(0, from(0, 5))).toBe('uninformative');
    expect(judge(50, from(40, Infinity))).toBe('uninformative');
  });

  test('is a miss when it does not cover, however wide', () => {
    expect(judge(99, from(100, 140))).toBe('missed');
    expect(judge(31, from(0, 30))).toBe('missed');
  });

  test('none where none ever came about is narrow', () => expect(judge(0, from(0, 0))).toBe('narrow'));
});
