import { describe, expect, test } from 'vitest';
import { type End, type PlanValues, sensitivity, strongest } from '../../src/stats/sensitivity.ts';

/** Uniform numbers around zero from a counter: the same on every machine. */
function noise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32 - 0.5;
  };
}

const replications = 20;

/** Plans whose values are a level, what all share in a replication, and something of their own. */
function plansAt(levels: Readonly<Record<string, number>>, seed: number, own = 0.1): PlanValues[] {
  const shared = noise(1);
  const common = Array.from({ length: replications }, () => shared());
  const mine = noise(seed);
  return Object.entries(levels).map(([plan, level]) => ({
    plan,
    values: common.map((each) => level + each + own * mine()),
  }));
}

const end = (assumption: string, levels: Readonly<Record<string, number>>, seed: number): End => ({
  assumption,
  end: 'high',
  plans: plansAt(levels, seed),
});

describe('which assumptions change who is best', () => {
  const shipped = plansAt({ near: 0.6, far: 0.4, wild: 0.3 }, 2);
  const answer = sensitivity(
    shipped,
    [
      end('turns', { near: 0.4, far: 0.6, wild: 0.3 }, 3),
      end('narrows', { near: 0.5, far: 0.5, wild: 0.3 }, 4),
      end('lifts everybody', { near: 0.8, far: 0.6, wild: 0.5 }, 5),
    ],
    'higher',
  );
  const [turns, narrows, lifts] = answer.ends;

  test('at the shipped values the best plan is surely so, and by how much stands there', () => {
    expect(answer.standing).toEqual({
      leader: 'near',
      runnerUp: 'far',
      surelyBest: 'near',
      mayBeBest: ['near'],
    });
    expect(answer.lead?.estimate).toBeCloseTo(0.2, 1);
    expect(answer.together).toEqual({ shipped: 3, ends: 9, moves: 9 });
  });

  test('an end where the best plan becomes surely worse than another flips the answer', () => {
    expect(turns?.effect).toBe('flips');
    expect(turns?.overtakenBy).toEqual(['far']);
    expect(turns?.standing.surelyBest).toBe('far');
    expect(turns?.lead?.estimate).toBeCloseTo(-0.2, 1);
    expect(turns?.leadMove?.estimate).toBeCloseTo(-0.4, 1);
  });

  test('an end where the lead surely goes away, and no more, makes it unsure', () => {
    expect(narrows?.effect).toBe('unsettles');
    expect(narrows?.overtakenBy).toEqual([]);
  });

  test('an end that moves the measure for everybody alike leaves the answer', () => {
    expect(lifts?.effect).toBe('keeps');
    expect(lifts?.move.estimate).toBeCloseTo(0.2, 1);
    expect(Math.abs(lifts?.leadMove?.estimate ?? 1)).toBeLessThan(lifts?.leadMove?.halfWidth ?? 0);
  });

  test('where less is better everything is the other way round', () => {
    const other = sensitivity(shipped, [end('turns', { near: 0.4, far: 0.6, wild: 0.1 }, 3)], 'lower');
    expect(other.standing).toMatchObject({ leader: 'wild', runnerUp: 'far', surelyBest: 'wild' });
    expect(other.ends[0]?.effect).toBe('keeps');
    const flipped = sensitivity(shipped, [end('turns', { near: 0.4, far: 0.6, wild: 0.8 }, 3)], 'lower');
    expect(flipped.ends[0]).toMatchObject({ effect: 'flips', overtakenBy: ['near', 'far'] });
  });
});

describe('what is not sure is not said', () => {
  const level = plansAt({ near: 0.5, far: 0.5 }, 7);

  test('where no plan is surely best, an end can decide for one or against the one in front', () => {
    const { standing } = sensitivity(level, [], 'higher');
    const [leader, other] = [standing.leader ?? '', standing.runnerUp ?? ''];
    expect(standing.surelyBest).toBeNull();
    const answer = sensitivity(
      level,
      [
        end('for', { near: 0.4, far: 0.4, [leader]: 0.6 }, 8),
        end('against', { near: 0.4, far: 0.4, [other]: 0.6 }, 9),
        end('neither', { near: 0.4, far: 0.4 }, 10),
      ],
      'higher',
    );
    expect(answer.ends.map(({ effect }) => effect)).toEqual(['settles', 'against', 'open']);
  });

  test('a sure lead that an end’s wider interval cannot see is open, not lost', () => {
    const shipped = plansAt({ near: 0.5, far: 0.47 }, 11, 0.1);
    const ends = Array.from({ length: 12 }, (_, at) => ({
      ...end(`a${at}`, { near: 0.5, far: 0.478 }, 20 + at),
    }));
    const answer = sensitivity(shipped, ends, 'higher');
    expect(answer.standing.surelyBest).toBe('near');
    const unsure = answer.ends.filter(({ standing }) => standing.surelyBest === null);
    expect(unsure.length).toBeGreaterThan(0);
    expect(unsure.map(({ effect }) => effect)).toEqual(unsure.map(() => 'open'));
  });

  test('an end at which nothing differs in any replication keeps a sure lead, however wide its intervals', () => {
    const shipped = plansAt({ near: 0.5, far: 0.476 }, 11, 0.1);
    const ends = Array.from({ length: 60 }, (_, at) => ({
      assumption: `a${at}`,
      end: 'low' as const,
      plans: shipped,
    }));
    const answer = sensitivity(shipped, ends, 'higher');
    expect(answer.standing.surelyBest).toBe('near');
    expect(answer.ends[0]?.standing.surelyBest).toBeNull();
    expect(new Set(answer.ends.map(({ effect }) => effect))).toEqual(new Set(['keeps']));
  });

  test('rounding is no change of a lead: every plan lifted alike gives exactly 0', () => {
    const values = { near: [0.7, 0.8, 0.9], far: [0.6, 0.7, 0.8] };
    const at = (lift: number): PlanValues[] =>
      Object.entries(values).map(([plan, each]) => ({ plan, values: each.map((value) => value + lift) }));
    const { ends } = sensitivity(at(0), [{ assumption: 'x', end: 'low', plans: at(0.1) }], 'higher');
    expect(0.8 - 0.7 - (0.7 - 0.6)).not.toBe(0);
    expect(ends[0]?.leadMove).toEqual({ estimate: 0, halfWidth: 0, n: 3 });
  });

  test('a plan that never differs from the one in front is passed over as second, and bars neither from a shared place', () => {
    const [near, far] = plansAt({ near: 0.6, far: 0.4 }, 2);
    const twin = { plan: 'twin', values: near?.values ?? [] };
    const { standing } = sensitivity([twin, ...(near && far ? [near, far] : [])], [], 'higher');
    expect(standing).toEqual({
      leader: 'twin',
      runnerUp: 'far',
      surelyBest: null,
      mayBeBest: ['twin', 'near'],
    });
    expect(sensitivity([twin, ...(near ? [near] : [])], [], 'higher').standing.runnerUp).toBe('near');
  });

  test('one plan has nobody to be compared with; nobody to count has no leader', () => {
    const alone = sensitivity(plansAt({ near: 1 }, 1), [end('x', { near: 2 }, 2)], 'higher');
    expect(alone.standing).toMatchObject({ leader: 'near', runnerUp: null, surelyBest: null });
    expect(alone.ends[0]).toMatchObject({ effect: null, lead: null, leadMove: null });
    expect(alone.ends[0]?.move.estimate).toBeCloseTo(1, 1);
    const nobody = { plan: 'near', values: [Number.NaN, Number.NaN] };
    expect(sensitivity([nobody, { ...nobody, plan: 'far' }], [], 'higher').standing).toEqual({
      leader: null,
      runnerUp: null,
      surelyBest: null,
      mayBeBest: [],
    });
  });

  test('replications that do not belong together are refused', () => {
    const short = { plan: 'far', values: [1, 2] };
    expect(() => sensitivity([...plansAt({ near: 1 }, 1), short], [], 'higher')).toThrow(RangeError);
  });

  test('where nothing matters, a change of who is best is said in at most 5 of 100 studies', () => {
    const studies = 400;
    const levels = { a: 0, b: 0, c: 0, d: 0 };
    let wrong = 0;
    for (let study = 0; study < studies; study += 1) {
      const shipped = plansAt(levels, 1000 * study + 1);
      const ends = Array.from({ length: 6 }, (_, at) => end(`x${at}`, levels, 1000 * study + 100 * (at + 1)));
      const { ends: said } = sensitivity(shipped, ends, 'higher');
      if (said.some(({ effect }) => effect === 'flips' || effect === 'against')) wrong += 1;
    }
    expect(wrong / studies).toBeLessThanOrEqual(0.05);
    // An interval for each pair alone would say so in far more: the test can tell.
    const shipped = plansAt(levels, 5);
    expect(sensitivity(shipped, [], 'higher').together.shipped).toBe(6);
  });

  test('where an assumption does nothing, a sure lead is not said to be lost', () => {
    let lost = 0;
    for (let study = 0; study < 200; study += 1) {
      const levels = { a: 0.03, b: 0, c: 0 };
      const shipped = plansAt(levels, 77 * study + 1);
      const ends = Array.from({ length: 6 }, (_, at) => end(`x${at}`, levels, 77 * study + 10 * (at + 1)));
      const { ends: said } = sensitivity(shipped, ends, 'higher');
      if (said.some(({ effect }) => effect === 'unsettles' || effect === 'flips')) lost += 1;
    }
    expect(lost / 200).toBeLessThanOrEqual(0.05);
  });
});

test('of what the two ends do, the stronger is said of the assumption', () => {
  expect(strongest(['keeps', 'flips'])).toBe('flips');
  expect(strongest(['keeps', 'open'])).toBe('open');
  expect(strongest([null, null])).toBeNull();
});
