import { describe, expect, it } from 'vitest';
import {
  arrivalRates,
  arrivalTime,
  expectedArrivals,
  hourlyArrivals,
  unitExponential,
} from '../../src/kernel/sampling.ts';
import { fc, test } from '../support/chance/property.ts';

describe('arrivals', () => {
  it('come when the expected number reaches the sum', () => {
    const once = arrivalRates([1, 0, 3], [0, 60, 120], 180, false);
    expect([0, 30, 60, 61.5, 240, 240.1].map((sum) => arrivalTime(once, sum))).toEqual([
      0,
      30,
      60,
      120.5,
      180,
      Infinity,
    ]);
    const again = arrivalRates([1, 0, 3], [0, 60, 120], 180, true);
    expect(arrivalTime(again, 2 * 240 + 30)).toBe(390);
    expect(arrivalTime(arrivalRates([0], [0], 60, true), 1)).toBe(Infinity);
    expect(arrivalTime(arrivalRates([0.5], [0], Infinity, false), 1000)).toBe(2000);
  });

  test.prop([
    fc
      .array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 24, maxLength: 24 })
      .filter((r) => r.some((x) => x > 0.1)),
    fc.double({ min: 0.001, max: 1000, noNaN: true }),
    fc.double({ min: 0, max: 10, noNaN: true }),
  ])('are undone by the expected number, and rise with the sum', (perHour, sum, more) => {
    const rates = hourlyArrivals(perHour);
    const time = arrivalTime(rates, sum);
    expect(expectedArrivals(rates, time)).toBeCloseTo(sum, 7);
    expect(arrivalTime(rates, sum + more)).toBeGreaterThanOrEqual(time);
  });

  it('of a Poisson process have mean and variance equal to the expected number', () => {
    const rates = hourlyArrivals(Array.from({ length: 24 }, (_, hour) => (hour < 12 ? 2 : 6)));
    let state = 1;
    const luck = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const runs = 20_000;
    let sum = 0;
    let square = 0;
    for (let run = 0; run < runs; run += 1) {
      let count = 0;
      for (let reached = unitExponential(luck()); arrivalTime(rates, reached) < 1.5 * 1440; count += 1) {
        reached += unitExponential(luck());
      }
      sum += count - 120;
      square += (count - 120) ** 2;
    }
    expect(Math.abs(sum / runs)).toBeLessThan(4 * Math.sqrt(120 / runs));
    expect(square / runs / 120).toBeGreaterThan(0.95);
    expect(square / runs / 120).toBeLessThan(1.05);
  });

  it.each([
    [() => arrivalRates([], [], 1, false), 'arrivalRates: there are no rates'],
    [() => arrivalRates([1], [0, 1], 2, false), 'arrivalRates: 1 rates but 2 starts'],
    [() => arrivalRates([1], [3], 2, false), 'arrivalRates: starts[0] is 3; the first step starts at 0'],
    [() => arrivalRates([1, 1], [0, 5], 5, false), 'arrivalRates: step 1 starts at 5 and ends at 5'],
    [
      () => arrivalRates([-1], [0], 5, false),
      'arrivalRates: rates[0] is -1; it must be a finite number, 0 or more',
    ],
    [
      () => arrivalRates([1], [0], Infinity, true),
      'arrivalRates: end is Infinity; it must be finite to repeat',
    ],
  ] as const)('are refused with impossible figures: case %#', (make, message) => {
    expect(make).toThrow(new RangeError(message));
  });
});
