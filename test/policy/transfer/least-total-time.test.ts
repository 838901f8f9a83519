import { describe, expect } from 'vitest';
import { LeastTotalTime } from '../../../src/policy/transfer/least-total-time.ts';
import { fc, test } from '../../support/chance/property.ts';

interface Problem {
  readonly patients: readonly number[];
  readonly places: readonly number[];
  /** Whole minutes; 0 stands for a pair between which nobody may be moved. */
  readonly minutes: readonly (readonly number[])[];
}

const problems: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 4 }).chain((n) =>
  fc.record({
    patients: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
    places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
    minutes: fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: n, maxLength: n }), {
      minLength: n,
      maxLength: n,
    }),
  }),
);

const timeOf =
  ({ minutes }: Problem) =>
  (from: number, to: number) =>
    minutes[from]![to]! || Infinity;

/** Every way to move patients one by one: most moved first, then least time. */
function byTrial(problem: Problem): { moved: number; minutes: number } {
  const senders = problem.patients.flatMap((count, from) => Array<number>(count).fill(from));
  const room = [...problem.places];
  const time = timeOf(problem);
  let best = { moved: 0, minutes: 0 };
  const place = (at: number, moved: number, minutes: number): void => {
    if (moved > best.moved || (moved === best.moved && minutes < best.minutes)) best = { moved, minutes };
    if (at === senders.length) return;
    place(at + 1, moved, minutes);
    for (let to = 0; to < room.length; to++) {
      const each = time(senders[at]!, to);
      if (room[to]! <= 0 || each === Infinity) continue;
      room[to]!--;
      place(at + 1, moved + 1, minutes + each);
      room[to]!++;
    }
  };
  place(0, 0, 0);
  return best;
}

function bySolving(problem: Problem, assignment = new LeastTotalTime(problem.patients.length)) {
  const moved = assignment.solve(problem.patients, problem.places, timeOf(problem));
  const n = problem.patients.length;
  let minutes = 0;
  assignment.moved.forEach((count, pair) => {
    if (count > 0) minutes += count * timeOf(problem)(Math.floor(pair / n), pair % n);
  });
  return { moved, minutes, flow: [...assignment.moved] };
}

describe('patients are shared out over places in the least total time', () => {
  test.prop([problems], { numRuns: 400 })('as good as the best of all ways', (problem) => {
    const { moved, minutes } = bySolving(problem);
    expect({ moved, minutes }).toEqual(byTrial(problem));
  });

  test.prop([problems], { numRuns: 200 })(
    'nobody is moved who is not there, and no place is used twice',
    (problem) => {
      const { flow, moved } = bySolving(problem);
      const n = problem.patients.length;
      for (let at = 0; at < n; at++) {
        const left = flow.slice(at * n, (at + 1) * n).reduce((sum, one) => sum + one, 0);
        const came = flow.reduce((sum, one, pair) => sum + (pair % n === at ? one : 0), 0);
        expect(left).toBeLessThanOrEqual(problem.patients[at]!);
        expect(came).toBeLessThanOrEqual(problem.places[at]!);
      }
      expect(Math.min(...flow)).toBeGreaterThanOrEqual(0);
      expect(flow.reduce((sum, one) => sum + one, 0)).toBe(moved);
    },
  );

  test.prop([problems, problems], { numRuns: 100 })(
    'an earlier problem leaves nothing behind',
    (one, other) => {
      if (one.patients.length !== other.patients.length) return;
      const reused = new LeastTotalTime(one.patients.length);
      bySolving(one, reused);
      expect(bySolving(other, reused)).toEqual(bySolving(other));
    },
  );

  test('who is nearest to a place gives it up when that saves more for another', () => {
    // Both are nearest to the third hospital; the first has another near, the second has none.
    const minutes = [
      [0, 0, 30, 40],
      [0, 0, 35, 300],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    const { flow } = bySolving({ patients: [1, 1, 0, 0], places: [0, 0, 1, 1], minutes });
    expect([flow[3], flow[6]]).toEqual([1, 1]);
  });

  test('a number of hospitals that is none is refused', () => {
    expect(() => new LeastTotalTime(0)).toThrow(/whole number from 1, found 0/);
  });
});
