import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Columns, f64, i32, u8 } from '../../src/kernel/columns.ts';

const schema = {
  flag: u8('people'),
  minute: f64('people'),
  pair: i32('people', 2),
  total: f64('one'),
} as const;
const header = { engine: '1.0.0', plan: 'abc', layout: 'l' };

function filled(people: number): Columns<typeof schema> {
  const columns = new Columns(schema, { people, one: 1 });
  for (let at = 0; at < people; at++) {
    columns.views.flag[at] = at;
    columns.views.minute[at] = at / 3;
    columns.views.pair.set([at, -at], 2 * at);
  }
  columns.views.total[0] = Math.PI;
  return columns;
}

describe('columns', () => {
  test('lie in one buffer, each view as long as its group', () => {
    const { views, buffer } = new Columns(schema, { people: 5, one: 1 });
    expect(views.flag).toHaveLength(5);
    expect(views.pair).toHaveLength(10);
    expect(buffer.byteLength).toBe(5 * (1 + 8 + 8) + 8);
    for (const view of Object.values(views)) expect(view.buffer).toBe(buffer);
  });

  test('never overlap, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (people) => {
        const { views } = filled(people);
        expect([...views.flag]).toEqual(Array.from({ length: people }, (_, at) => at));
        expect([...views.minute]).toEqual(Array.from({ length: people }, (_, at) => at / 3));
        expect(views.total[0]).toBe(Math.PI);
      }),
    );
  });

  test('keep every value when a group grows', () => {
    const columns = filled(7);
    columns.grow({ people: 20 });
    expect([...columns.views.flag]).toEqual([0, 1, 2, 3, 4, 5, 6, ...new Array(13).fill(0)]);
    expect([...columns.views.pair.subarray(0, 14)]).toEqual([...filled(7).views.pair]);
    expect(columns.views.total[0]).toBe(Math.PI);
  });

  test('refuse a schema whose group has no size', () => {
    expect(() => new Columns(schema, { people: 5 })).toThrow('no size given for group "one"');
  });

  test('come back from a snapshot bit for bit, also into columns of another size', () => {
    const columns = filled(9);
    columns.views.minute[3] = -0;
    const snapshot = columns.snapshot(header);
    const other = new Columns(schema, { people: 2, one: 1 });
    other.restore(snapshot, header);
    expect(new Uint8Array(other.buffer)).toEqual(new Uint8Array(columns.buffer));
    expect(Object.is(other.views.minute[3], -0)).toBe(true);
    expect(other.sizes).toEqual({ people: 9, one: 1 });
  });

  test('come back in the memory they have when the snapshot is of their own size', () => {
    const columns = filled(9);
    const { buffer } = columns;
    const snapshot = columns.snapshot(header);
    columns.views.minute[3] = 7;
    columns.restore(snapshot, header);
    expect(columns.buffer).toBe(buffer);
    expect(columns.views.minute[3]).toBe(1);
  });
});

describe('a snapshot is refused, and nothing is changed,', () => {
  const snapshot = filled(3).snapshot(header);
  const refusal = (bytes: Uint8Array, expected = header): unknown => {
    const columns = filled(4);
    const before = columns.buffer.slice(0);
    try {
      columns.restore(bytes, expected);
    } catch (error) {
      expect(columns.buffer).toEqual(before);
      expect(columns.sizes['people']).toBe(4);
      return error;
    }
    return undefined;
  };

  test.each([
    ['another engine', { ...header, engine: '1.0.1' }, `the snapshot's engine is "1.0.0", expected "1.0.1"`],
    ['another plan', { ...header, plan: 'abd' }, `the snapshot's plan is "abc", expected "abd"`],
    ['another layout', { ...header, layout: 'm' }, `the snapshot's layout is "l", expected "m"`],
  ])('when it is of %s', (_, expected, message) => {
    const error = refusal(snapshot, expected);
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain(message);
  });

  test('when it is cut off', () => {
    expect(String(refusal(snapshot.subarray(0, snapshot.length - 1)))).toContain('cut off');
  });

  test('when it is noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(refusal(bytes)).toBeInstanceOf(RangeError);
      }),
    );
  });
});
