import { describe, expect, test } from 'vitest';
import { Columns, type Views } from '../../src/kernel/columns.ts';
import { ImpossibleError } from '../../src/kernel/impossible.ts';
import { components, machineSchema, unlimited } from '../../src/kernel/machine-columns.ts';
import { Pools } from '../../src/kernel/pool.ts';

const [staff, premises, equipment] = [0, 1, 2];

/** Two pools; pool 0 has `units` units, pool 1 is next to it and must never change. */
function poolsOf(units: number): { pools: Pools; views: Views<typeof machineSchema> } {
  const sizes = { slots: 16, pools: 2, buckets: 2, one: 1, marks: 1, sources: 1, visits: 0 };
  const { views } = new Columns(machineSchema, sizes);
  const pools = new Pools(views);
  pools.clear();
  pools.setLimit(0, staff, units, 0);
  pools.setLimit(1, staff, 1, 0);
  return { pools, views };
}

/** Empties the queue by giving units one after another; answers who came when. */
function served(pools: Pools, views: Views<typeof machineSchema>, now = 0): number[] {
  const order: number[] = [];
  pools.setLimit(0, staff, unlimited, now);
  for (let slot = pools.admit(0, now); slot >= 0; slot = pools.admit(0, now)) order.push(slot);
  expect(views.waiting[0]).toBe(0);
  return order;
}

describe('a pool', () => {
  test('gives as many units as it has, and no more', () => {
    const { pools } = poolsOf(2);
    expect([pools.take(0, 0), pools.take(0, 0), pools.take(0, 0)]).toEqual([true, true, false]);
    pools.giveBack(0, 1);
    expect(pools.take(0, 1)).toBe(true);
  });

  test('serves first come, first served within a class, and classes in order', () => {
    const { pools, views } = poolsOf(0);
    for (const [slot, priority] of [2, 1, 1, 0, 3, 0].entries()) {
      views.priority[slot] = priority;
      pools.enqueue(0, slot, 0);
    }
    expect(views.waiting[0]).toBe(6);
    expect(served(pools, views)).toEqual([3, 5, 1, 2, 0, 4]);
  });

  test('admits nobody when nobody waits or nothing is free', () => {
    const { pools } = poolsOf(1);
    expect(pools.admit(0, 0)).toBe(-1);
    pools.take(0, 0);
    pools.enqueue(0, 3, 0);
    expect(pools.admit(0, 0)).toBe(-1);
    pools.giveBack(0, 2);
    expect(pools.admit(0, 2)).toBe(3);
    expect(pools.take(0, 2)).toBe(false);
  });

  test('lets running work finish when capacity falls below use, and admits again only below it', () => {
    const { pools, views } = poolsOf(3);
    for (let unit = 0; unit < 3; unit++) pools.take(0, 0);
    pools.enqueue(0, 5, 0);
    pools.setLimit(0, staff, 1, 1);
    expect(views.inUse[0]).toBe(3);
    pools.giveBack(0, 2);
    expect(pools.admit(0, 2)).toBe(-1);
    pools.giveBack(0, 3);
    expect(pools.admit(0, 3)).toBe(-1);
    pools.giveBack(0, 4);
    expect(pools.admit(0, 4)).toBe(5);
    expect(views.inUse[0]).toBe(1);
  });

  test('admits as many as it grows by', () => {
    const { pools } = poolsOf(0);
    for (const slot of [4, 5, 6]) pools.enqueue(0, slot, 0);
    pools.setLimit(0, staff, 2, 1);
    expect([pools.admit(0, 1), pools.admit(0, 1), pools.admit(0, 1)]).toEqual([4, 5, -1]);
  });

  test('has the least of its components’ limits; staff binds before premises before equipment', () => {
    const { pools, views } = poolsOf(5);
    const bound = (): [number, string] => [views.capacity[0]!, components[views.binding[0]!]!];
    expect(bound()).toEqual([5, 'staff']);
    pools.setLimit(0, equipment, 3, 0);
    expect(bound()).toEqual([3, 'equipment']);
    pools.setLimit(0, premises, 3, 0);
    expect(bound()).toEqual([3, 'premises']);
    pools.setLimit(0, staff, 3, 0);
    expect(bound()).toEqual([3, 'staff']);
    pools.setLimit(0, staff, 9, 0);
    expect(bound()).toEqual([3, 'premises']);
  });

  test('leaves its neighbour alone', () => {
    const { pools, views } = poolsOf(1);
    pools.take(0, 0);
    for (const slot of [1, 2]) pools.enqueue(0, slot, 1);
    pools.leaveQueue(1, 5);
    expect(views.capacity[1]).toBe(1);
    expect(views.inUse[1]).toBe(0);
    expect(pools.take(1, 5)).toBe(true);
  });

  test('refuses more units back than it gave', () => {
    const { pools } = poolsOf(1);
    expect(() => pools.giveBack(0, 0)).toThrow(ImpossibleError);
  });
});

describe('who waits', () => {
  test('goes to the end of the other class when moved', () => {
    const { pools, views } = poolsOf(0);
    for (const slot of [0, 1, 2]) {
      views.priority[slot] = 2;
      pools.enqueue(0, slot, 0);
    }
    views.priority[3] = 0;
    pools.enqueue(0, 3, 0);
    pools.requeue(1, 0);
    expect(views.waiting[0]).toBe(4);
    expect(served(pools, views)).toEqual([3, 1, 0, 2]);
  });

  test.each([
    ['first', 4, [5, 6]],
    ['between others', 5, [4, 6]],
    ['last', 6, [4, 5]],
  ])('can leave the queue when standing %s', (_, slot, rest) => {
    const { pools, views } = poolsOf(0);
    for (const one of [4, 5, 6]) pools.enqueue(0, one, 0);
    pools.leaveQueue(slot, 1);
    expect(views.waitingAt[slot]).toBe(-1);
    expect(served(pools, views, 1)).toEqual(rest);
  });

  test('can be the only one, leave, and come back', () => {
    const { pools, views } = poolsOf(0);
    pools.enqueue(0, 7, 0);
    pools.leaveQueue(7, 1);
    expect(views.waiting[0]).toBe(0);
    pools.enqueue(0, 7, 2);
    expect(served(pools, views, 3)).toEqual([7]);
  });

  test('is known by pool and since when', () => {
    const { pools, views } = poolsOf(0);
    pools.enqueue(0, 2, 12);
    expect([views.waitingAt[2], views.waitingSince[2]]).toEqual([0, 12]);
  });

  test('can be taken out of a list without a unit', () => {
    const { pools, views } = poolsOf(0);
    views.priority[1] = 1;
    pools.enqueue(0, 1, 0);
    pools.enqueue(0, 2, 0);
    expect(pools.firstOf(0, 1)).toBe(1);
    expect([pools.takeFirst(0, 1), pools.takeFirst(0, 1), pools.takeFirst(0, 1)]).toEqual([2, 1, -1]);
    expect(views.inUse[0]).toBe(0);
  });
});

test('use and waiting are summed over time, waiting by the component that bound', () => {
  const { pools, views } = poolsOf(2);
  pools.setLimit(0, premises, 4, 0);
  pools.take(0, 0); // one in use 0–10
  pools.take(0, 10); // two in use 10–30
  pools.enqueue(0, 1, 10); // one waits 10–30, for staff
  pools.enqueue(0, 2, 20); // two wait 20–30, for staff
  pools.setLimit(0, staff, 9, 30); // premises bind at 4
  expect([pools.admit(0, 30), pools.admit(0, 30)]).toEqual([1, 2]); // four in use 30–50
  pools.enqueue(0, 3, 40); // one waits 40–50, for premises
  pools.giveBack(0, 50); // three in use 50–60
  pools.leaveQueue(3, 50);
  pools.touch(0, 60);
  expect(views.busy[0]).toBe(1 * 10 + 2 * 20 + 4 * 20 + 3 * 10);
  expect([...views.waited.subarray(0, 3)]).toEqual([1 * 10 + 2 * 10, 1 * 10, 0]);
  expect(views.waitedBy[0]).toBe(20 + 10 + 10);
});
