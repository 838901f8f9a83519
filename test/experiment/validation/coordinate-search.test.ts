import { describe, expect, test } from 'vitest';
import { coordinateSearch, type Setting } from '../../../benchmarks/validation/coordinate-search.ts';
import { fc, test as property } from '../../support/chance/property.ts';

const knobs = [
  { id: 'a', tried: [0, 1, 2] },
  { id: 'b', tried: [0, 1] },
] as const;

/** A search by a table of distances `a b`, with every setting that was asked for. */
async function searched(distances: Readonly<Record<string, number>>, worthwhile = 0.05) {
  const asked: Setting[] = [];
  const found = await coordinateSearch(
    knobs,
    (setting) => {
      asked.push(setting);
      return Promise.resolve(distances[`${setting['a']} ${setting['b']}`] ?? 10);
    },
    worthwhile,
  );
  return { ...found, asked };
}

describe('a coordinate search', () => {
  test('goes on from the best so far, in rounds, until no turn gains enough', async () => {
    // a = 2 only helps once b = 1, which only the first round can find.
    const { setting, distance, rounds } = await searched({ '0 1': 8, '2 1': 5 });
    expect(setting).toEqual({ a: 2, b: 1 });
    expect(distance).toBe(5);
    expect(rounds.map(({ turns }) => turns.map(({ knob, to }) => `${knob} ${to}`))).toEqual([
      ['b 1'],
      ['a 2'],
      [],
    ]);
  });

  test('takes the best value of a knob, not the first that gains', async () => {
    const { setting } = await searched({ '1 0': 8, '2 0': 6 });
    expect(setting).toEqual({ a: 2, b: 0 });
  });

  test('moves nothing for a gain under the threshold, and tells the best that was not worth it', async () => {
    const { setting, distance, rounds } = await searched({ '1 0': 9.6 });
    expect(setting).toEqual({ a: 0, b: 0 });
    expect(distance).toBe(10);
    expect(rounds).toEqual([{ turns: [], distance: 10, bestNotTaken: { knob: 'a', to: 1, distance: 9.6 } }]);
  });

  property.prop([fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 6, maxLength: 6 })])(
    'asks only for permitted values, ends, and no single turn from where it ends is worth it',
    async (values) => {
      const distances = Object.fromEntries(
        values.map((value, at) => [`${at % 3} ${Math.floor(at / 3)}`, value]),
      );
      const { setting, distance, asked } = await searched(distances);
      for (const { a, b } of asked) expect([0, 1, 2].includes(a!) && [0, 1].includes(b!)).toBe(true);
      expect(distance).toBe(distances[`${setting['a']} ${setting['b']}`]);
      for (const a of [0, 1, 2])
        expect(distances[`${a} ${setting['b']}`]!).toBeGreaterThan(distance * 0.95 - 1e-9);
      for (const b of [0, 1])
        expect(distances[`${setting['a']} ${b}`]!).toBeGreaterThan(distance * 0.95 - 1e-9);
    },
  );
});
