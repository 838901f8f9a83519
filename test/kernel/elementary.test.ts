import { describe, expect, it } from 'vitest';
import { logGamma, normalCumulative } from '../../src/kernel/chance/special-functions.ts';
import { exp, log, log1p, normalQuantile, power } from '../../src/kernel/elementary.ts';
import { knownQuantiles } from '../../src/verify/sampling/elementary.ts';

const bits = new Float64Array(1);
const words = new BigInt64Array(bits.buffer);

/** How many float64 numbers lie between two of the same sign. */
function unitsApart(a: number, b: number): number {
  bits[0] = a;
  const first = words[0]!;
  bits[0] = b;
  return Math.abs(Number(first - words[0]!));
}

/** `count` points spread over [from, to], irregular so that no table is met only at its nodes. */
function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => from + ((k * 0.6180339887498949) % 1) * (to - from));
}

function worst(points: readonly number[], error: (x: number) => number): number {
  return points.reduce((most, x) => Math.max(most, error(x)), 0);
}

describe('exp', () => {
  it('agrees with the platform to two units in the last place over its whole range', () => {
    expect(worst(spread(-708, 709.7, 200_000), (x) => unitsApart(exp(x), Math.exp(x)))).toBeLessThanOrEqual(
      2,
    );
    expect(worst(spread(-2, 2, 200_000), (x) => unitsApart(exp(x), Math.exp(x)))).toBeLessThanOrEqual(2);
    expect(worst(spread(-745, -708, 20_000), (x) => unitsApart(exp(x), Math.exp(x)))).toBeLessThanOrEqual(2);
  });

  it('answers exactly where the answer is exact, and at the ends of its range', () => {
    expect([exp(0), exp(-0), exp(1)]).toEqual([1, 1, Math.E]);
    expect([exp(710), exp(Infinity), exp(-746), exp(-Infinity), exp(Number.NaN)]).toEqual([
      Infinity,
      Infinity,
      0,
      0,
      Number.NaN,
    ]);
    expect(exp(709.78)).toBeGreaterThan(1.79e308);
    expect(exp(-745.1)).toBe(5e-324);
  });

  it('rises', () => {
    const points = spread(-20, 20, 200_000).sort((a, b) => a - b);
    expect(points.findIndex((x, k) => k > 0 && exp(x) < exp(points[k - 1]!))).toBe(-1);
  });
});

describe('log', () => {
  it('agrees with the platform to two units in the last place, also around 1', () => {
    const error = (x: number) => unitsApart(log(x), Math.log(x));
    expect(worst(spread(1e-9, 4, 200_000), error)).toBeLessThanOrEqual(2);
    expect(worst(spread(0.98, 1.02, 200_000), error)).toBeLessThanOrEqual(2);
    expect(
      worst(
        spread(-300, 300, 100_000).map((power) => 10 ** power),
        error,
      ),
    ).toBeLessThanOrEqual(2);
    expect(
      worst(
        spread(1, 15, 10_000).map((power) => 1 - 10 ** -power),
        error,
      ),
    ).toBeLessThanOrEqual(2);
  });

  it('answers at the ends of its range', () => {
    expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
    expect([log(-1), log(-Infinity), log(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(log(5e-324)).toBeCloseTo(Math.log(5e-324), 12);
    expect(log(Number.MAX_VALUE)).toBe(Math.log(Number.MAX_VALUE));
  });

  it('keeps the digits of a small number added to 1', () => {
    expect(log1p(1e-20)).toBe(1e-20);
    expect(worst(spread(-0.9, 3, 100_000), (x) => unitsApart(log1p(x), Math.log1p(x)))).toBeLessThanOrEqual(
      3,
    );
    expect([log1p(-1), log1p(Infinity), log1p(-2)]).toEqual([-Infinity, Infinity, Number.NaN]);
  });
});

describe('power', () => {
  it('is e to the exponent times the logarithm', () => {
    expect(power(2, 0.5)).toBeCloseTo(Math.SQRT2, 15);
    expect([power(0, 2), power(7, 0), power(0, 0)]).toEqual([0, 1, 1]);
  });
});

describe('normalQuantile', () => {
  it('gives the textbook values', () => {
    for (const [u, z] of knownQuantiles)
      expect(Math.abs(normalQuantile(u) - z)).toBeLessThanOrEqual(4e-15 * Math.abs(z));
    expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 4);
  });

  it('is undone by the cumulative probability, in both tails', () => {
    const there = (u: number) => Math.abs(normalCumulative(normalQuantile(u)) / u - 1);
    expect(worst(spread(1e-6, 0.5, 50_000), there)).toBeLessThan(3e-14);
    expect(
      worst(
        spread(-250, -1, 20_000).map((p) => 10 ** p),
        there,
      ),
    ).toBeLessThan(1e-11);
    const back = (z: number) => Math.abs(normalQuantile(normalCumulative(z)) - z);
    expect(worst(spread(-36, 2, 50_000), back)).toBeLessThan(5e-14);
  });

  it('is the mirror image of itself about one half', () => {
    for (const u of spread(0.001, 0.499, 5000)) {
      const lattice = Math.round(u * 2 ** 40) / 2 ** 40;
      expect(normalQuantile(1 - lattice)).toBe(-normalQuantile(lattice));
    }
  });

  it('keeps small answers accurate next to one half', () => {
    for (const away of [2 ** -53, 1e-12, 1e-6, 1e-3]) {
      const u = 0.5 + away;
      expect(normalQuantile(u) / ((u - 0.5) * Math.sqrt(2 * Math.PI))).toBeCloseTo(
        1 + ((u - 0.5) ** 2 * Math.PI) / 3,
        10,
      );
    }
  });

  it('rises from slice to slice, but for the last digit', () => {
    for (let power = -53; power < -1; power += 1) {
      for (let slice = 0; slice < 32; slice += 1) {
        const seam = 2 ** power * (1 + slice / 32);
        const below = normalQuantile(seam * (1 - 2 ** -53));
        expect(normalQuantile(seam) - below).toBeGreaterThanOrEqual(-2e-15 * Math.abs(below));
      }
    }
  });

  it('answers outside the open interval', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    for (const u of [-0.1, -0.7, 1.2, 2.3, Infinity, -Infinity, Number.NaN])
      expect(normalQuantile(u)).toBeNaN();
  });
});

describe('the bits', () => {
  it('are the same on every platform and from one version to the next', () => {
    let sum = 17;
    const add = (x: number) => {
      bits[0] = x;
      for (const word of new Int32Array(bits.buffer)) sum = (Math.imul(sum, 31) + word) | 0;
    };
    for (const x of spread(-740, 709, 20_000)) add(exp(x));
    for (const x of spread(0, 10, 20_000)) add(log(x));
    for (const x of spread(0, 1, 20_000)) add(normalQuantile(x));
    for (const x of spread(-100, -1, 20_000)) add(normalQuantile(power(10, x)));
    expect(sum).toMatchInlineSnapshot(`1685840602`);
  });
});

describe('the special functions', () => {
  it('know factorials and half-integers', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14);
  });

  it('know the normal tails', () => {
    expect(normalCumulative(0)).toBe(0.5);
    expect(normalCumulative(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(normalCumulative(-10) / 7.61985302416047e-24).toBeCloseTo(1, 12);
    expect([normalCumulative(-Infinity), normalCumulative(Infinity), normalCumulative(Number.NaN)]).toEqual([
      0,
      1,
      Number.NaN,
    ]);
  });
});
