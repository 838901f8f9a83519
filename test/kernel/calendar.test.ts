import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CalendarQueue } from '../../src/kernel/calendar.ts';
import { CalendarPair, type Step, viewsFor } from '../../src/verify/machinery/calendar-pair.ts';

const slots = 64;

const delay = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 10, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 5, 60) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e-6, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: 1e3, max: 1e9, noNaN: true }) },
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('push' as const), amount: delay }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pop' as const), amount: fc.constant(Infinity) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pop' as const), amount: delay }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('cancel' as const), amount: fc.nat(1000) }) },
);

describe('the calendar queue takes out in the same order as the heap', () => {
  test('whatever is pushed, popped up to a limit and cancelled', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), fc.constantFrom(2, 8, 64), (steps, buckets) => {
        const pair = new CalendarPair(slots, buckets);
        for (const one of steps) pair.follow(one);
        pair.popAll();
        expect(pair.disagreements).toBe(0);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  test('with many at few different minutes, so that ties decide', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: slots }), (minutes) => {
        const pair = new CalendarPair(slots, 8);
        for (const minute of minutes) pair.push(minute);
        pair.popAll();
        expect(pair.disagreements).toBe(0);
      }),
      { numRuns: 200, seed: 12 },
    );
  });

  test('in bursts of thousands at one minute, between far ends', () => {
    const pair = new CalendarPair(6_000, 512);
    for (let burst = 0; burst < 3; burst++) {
      for (let one = 0; one < 2_000; one++) pair.push(burst * 1e5);
      for (let one = 0; one < 50; one++) pair.push(one * 1e4);
    }
    pair.popAll();
    expect(pair.disagreements).toBe(0);
  });

  test('while the pace goes up and down by eight powers of ten', () => {
    const pair = new CalendarPair(2_000, 128);
    let seed = 1;
    const next = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    for (const pace of [1, 1e-4, 1e4, 1e-2, 1e3, 1e-4]) {
      for (let one = 0; one < 1_000; one++) pair.push(next() * pace * 100);
      for (let one = 0; one < 4_000; one++) {
        pair.pop(Infinity);
        pair.push(-Math.log(next()) * pace * 50);
      }
    }
    pair.popAll();
    expect(pair.disagreements).toBe(0);
  });

  test('when somebody is planned before a look ahead that found only far ends in narrow buckets', () => {
    const pair = new CalendarPair(4_000, 64);
    // A dense burst makes the buckets as narrow as they get; then only a far end is left.
    for (let one = 0; one < 2_000; one++) pair.push(((one * 7919) % 2_000) * 1e-9);
    for (let one = 0; one < 1_990; one++) pair.pop(Infinity);
    pair.popAll();
    expect(pair.disagreements).toBe(0);
    pair.push(5_000);
    pair.pop(pair.now + 10);
    for (const minutes of [700, 0.5, 4_990, 3, 4_000]) pair.push(minutes);
    pair.cancel(2);
    pair.popAll();
    expect(pair.disagreements).toBe(0);
  });
});

describe('a calendar queue', () => {
  test('answers −1 and stands still when nothing is planned', () => {
    const queue = new CalendarQueue(viewsFor(4, 2));
    expect(queue.pop(Infinity)).toBe(-1);
    expect(queue.size).toBe(0);
    expect(queue.takenAt).toBe(0);
  });

  test('lets cancel be asked for a slot that is not pending', () => {
    const queue = new CalendarQueue(viewsFor(4, 2));
    queue.push(1, 3);
    queue.cancel(2);
    expect(queue.size).toBe(1);
    queue.cancel(1);
    queue.cancel(1);
    expect(queue.size).toBe(0);
  });

  test('forgets everything when cleared', () => {
    const queue = new CalendarQueue(viewsFor(4, 2));
    queue.push(1, 3);
    queue.push(2, 1e6);
    queue.clear();
    expect(queue.size).toBe(0);
    expect(queue.pop(Infinity)).toBe(-1);
  });

  test.each([Infinity, Number.NaN])('refuses to plan at minute %s', (minute) => {
    const queue = new CalendarQueue(viewsFor(4, 2));
    expect(() => queue.push(0, minute)).toThrow(/minute/);
  });

  test.each([
    ['first', 0],
    ['next', 1e6],
  ])(
    'keeps the width of the %s window until inserting has walked four steps a bucket and 256 more',
    (_, minute) => {
      const views = viewsFor(200, 64);
      views.tie.set(views.tie.map((_tie, slot) => slot));
      const queue = new CalendarQueue(views);
      queue.push(0, minute);
      queue.pop(Infinity);
      const width = views.span[1]!;
      // All at one minute, before the last of them: each one walks past all that came before it.
      queue.push(199, minute);
      let walked = 0;
      for (let slot = 1; walked + slot - 1 <= 4 * 64 + 256; slot++) {
        queue.push(slot, minute);
        walked += slot - 1;
        expect(views.span[1]).toBe(width);
      }
      queue.push(198, minute);
      expect(views.span[1]).toBe(width / 8);
    },
  );

  test('goes on identically from copied views', () => {
    const views = viewsFor(slots, 8);
    const queue = new CalendarQueue(views);
    for (let slot = 0; slot < slots; slot++) queue.push(slot, ((slot * 37) % 64) ** 2);
    for (let one = 0; one < 20; one++) queue.pop(Infinity);
    const copy = new CalendarQueue(structuredClone(views));
    expect(copy.takenAt).toBe(queue.takenAt);
    for (let slot = queue.pop(Infinity); slot >= 0; slot = queue.pop(Infinity)) {
      expect(copy.pop(Infinity)).toBe(slot);
    }
    expect(copy.pop(Infinity)).toBe(-1);
  });
});
