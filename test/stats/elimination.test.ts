import { describe, expect, test } from 'vitest';
import { continuation, holdContest, type SelectionAim, screen } from '../../src/stats/elimination.ts';

const aim: SelectionAim = { smallestDifference: 1, confidence: 0.95, better: 'higher', first: 4, plans: 2 };

/** Always the same numbers between 0 and 1 for a seed. */
function* uniforms(seed: number): Generator<number, never> {
  let state = (seed * 2_654_435_761) >>> 0;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield (state + 0.5) / 2 ** 32;
  }
}

/** About standard normal: twelve uniforms less six. */
function normal(luck: Generator<number, never>): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw += 1) sum += luck.next().value;
  return sum;
}

/** Plans whose means are `means`, with noise of their own (deviation 1) and a part that all share. */
function contestants(means: readonly number[], length: number, seed: number): number[][] {
  const luck = uniforms(seed);
  const columns: number[][] = means.map(() => []);
  for (let replication = 0; replication < length; replication += 1) {
    const shared = 3 * normal(luck);
    for (const [plan, mean] of means.entries()) columns[plan]!.push(mean + shared + normal(luck));
  }
  return columns;
}

describe('the boundary', () => {
  test('η is that of Kim & Nelson for c = 1', () => {
    for (const [first, plans, confidence] of [
      [20, 8, 0.95],
      [10, 2, 0.95],
      [40, 16, 0.99],
      [2, 3, 0.9],
    ] as const) {
      const published = 0.5 * (((2 * (1 - confidence)) / (plans - 1)) ** (-2 / (first - 1)) - 1);
      expect(Math.abs(continuation(first, plans, confidence) / published - 1)).toBeLessThan(1e-12);
    }
  });

  test('by hand: two plans, four replications, a slack of 3.6416 / r less half the zone', () => {
    // η = ½ (10^(2/3) − 1) = 1.82079…, h² = 6η = 10.92476…; the differences 2, 0, 1, 1 have S² = 2/3, so h²S²/δ² = 7.28318…
    // and W(4) = (7.28318 − 4) / 8 = 0.41040: a lead of 1 is more than that.
    const zero = [0, 0, 0, 0];
    expect(screen([[2, 0, 1, 1], zero], aim)).toEqual({ left: [0], isDecided: true });
    // Differences 1.4, −0.6, 0.4, 0.4: the same spread, a lead of 0.4 is within the slack.
    expect(screen([[1.4, -0.6, 0.4, 0.4], zero], aim)).toEqual({ left: [0, 1], isDecided: false });
    // 0.41 and 0.42 stand on either side of it.
    const shifted = (lead: number) => [lead + 1, lead - 1, lead, lead];
    expect(screen([shifted(0.41), zero], aim).left).toEqual([0, 1]);
    expect(screen([shifted(0.411), zero], aim).left).toEqual([0]);
  });

  test('the spread is that of the first look, however many replications follow', () => {
    const early = [2, 0, 1, 1];
    const wild = [9, -9, 9, -9];
    // W(8) = (7.28318 − 8) / 16 < 0: the zone is closed and the plan ahead stays, wild or not.
    expect(screen([[...early, ...wild], Array(8).fill(0)], aim)).toEqual({ left: [0], isDecided: true });
  });
});

describe('who stays', () => {
  test('the plan ahead of all others always stays', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const columns = contestants([0, 0.2, 0.1, 0], 12, seed);
      const { left } = screen(columns, { ...aim, first: 6, plans: 4, smallestDifference: 0.01 + seed / 100 });
      const sums = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
      expect(left).toContain(sums.indexOf(Math.max(...sums)));
    }
  });

  test('where lower is better the lower one stays', () => {
    const columns = [
      [5, 6, 5, 6],
      [1, 2, 2, 1],
    ];
    expect(screen(columns, { ...aim, better: 'lower' }).left).toEqual([1]);
    expect(screen(columns, aim).left).toEqual([0]);
  });

  test('differences without any spread decide at once, and plans that never differ stay together', () => {
    const same = [0.1, 0.7, 0.3, 0.2];
    expect(screen([same, same.map((value) => value - 0.125)], aim)).toEqual({ left: [0], isDecided: true });
    expect(screen([same, same, same.map((value) => value - 9)], { ...aim, plans: 3 })).toEqual({
      left: [0, 1],
      isDecided: true,
    });
  });

  test('one plan alone is decided', () => {
    expect(screen([[1, 2, 3, 4]], { ...aim, plans: 1 })).toEqual({ left: [0], isDecided: true });
  });

  test('a replication that somebody cannot be counted in is left out for all, never taken as zero', () => {
    const gap = Number.NaN;
    const withGap = screen(
      [
        [2, gap, 0, 1, 1],
        [0, 0, 0, 0, 0],
      ],
      { ...aim, first: 5 },
    );
    expect(withGap).toEqual(
      screen(
        [
          [2, 0, 1, 1],
          [0, 0, 0, 0],
        ],
        aim,
      ),
    );
  });

  test('with nobody to count, or fewer than two replications counted, nobody falls out', () => {
    const gap = Number.NaN;
    expect(
      screen(
        [
          [gap, gap],
          [gap, gap],
        ],
        { ...aim, first: 2 },
      ),
    ).toEqual({ left: [0, 1], isDecided: false });
    expect(
      screen(
        [
          [9, gap],
          [0, 0],
        ],
        { ...aim, first: 2 },
      ).left,
    ).toEqual([0, 1]);
  });

  test('a plan without any value neither falls out nor is decided on', () => {
    const none = Array(4).fill(Number.NaN);
    const found = screen([[2, 0, 1, 1], none, [0, 0, 0, 0]], { ...aim, plans: 3, smallestDifference: 2 });
    expect(found).toEqual({ left: [0, 1], isDecided: false });
  });

  test('an aim without sense, or plans that cannot be paired, are refused', () => {
    const columns = [
      [1, 2],
      [2, 1],
    ];
    expect(() => screen(columns, { ...aim, smallestDifference: 0 })).toThrow(RangeError);
    expect(() => screen(columns, { ...aim, confidence: 1 })).toThrow(RangeError);
    expect(() => screen(columns, { ...aim, first: 1 })).toThrow(RangeError);
    expect(() => screen(columns, { ...aim, plans: 1 })).toThrow(RangeError);
    expect(() => screen([[1, 2], [1]], aim)).toThrow(/same replications/);
  });
});

describe('a whole contest', () => {
  const goal = { smallestDifference: 1, confidence: 0.95, better: 'higher', first: 10 } as const;

  test('goes the same way every time, and falls only at its looks', () => {
    const columns = contestants([0, 0.3, 1.5, 0], 400, 7);
    const found = holdContest(columns, goal, 10);
    expect(holdContest(columns, goal, 10)).toEqual(found);
    expect(found.left).toEqual([2]);
    expect(found.eliminated.map(({ plan }) => plan).sort()).toEqual([0, 1, 3]);
    for (const { at } of found.eliminated) expect(at % 10).toBe(0);
    expect(found.used).toBe(Math.max(...found.eliminated.map(({ at }) => at)));
  });

  test('those who fell out no longer matter: what they would have shown later changes nothing', () => {
    const columns = contestants([0, 0.3, 1.5, 0], 400, 7);
    const found = holdContest(columns, goal, 10);
    const changed = columns.map((column, plan) => {
      const at = found.eliminated.find((each) => each.plan === plan)?.at ?? column.length;
      return column.map((value, replication) => (replication < at ? value : 1_000));
    });
    expect(holdContest(changed, goal, 10)).toEqual(found);
  });

  test('ends undecided when the replications end first', () => {
    const columns = contestants([0, 0.02], 30, 3);
    const found = holdContest(columns, { ...goal, smallestDifference: 0.01 }, 10);
    expect(found).toEqual({ left: [0, 1], eliminated: [], used: 30, isDecided: false });
  });
});
