import { describe, expect, it } from 'vitest';
import {
  beta,
  type Distribution,
  DistributionTableBuilder,
  empirical,
  exponential,
  gamma,
  lognormal,
  lognormalByMedian,
  meanOf,
  poisson,
  quantile,
  quantileBeyond,
  survival,
  triangular,
  uniform,
  varianceOf,
  weibull,
} from '../../src/kernel/sampling.ts';
import { drawing, everyDistribution, stratified } from '../../src/verify/sampling/distributions.ts';
import { fc } from '../support/chance/property.ts';

const every = everyDistribution;

describe('every distribution', () => {
  it.each(every)('%s has the mean and variance it says', (_, distribution) => {
    const { mean, variance } = stratified(distribution, 200_000);
    const away = mean - meanOf(distribution);
    const spread = varianceOf(distribution);
    // Strata cut the last 1/n of a long tail, hence the tolerance on the variance.
    expect(Math.abs(away)).toBeLessThanOrEqual(1e-4 * Math.sqrt(spread) + 1e-12 * Math.abs(mean));
    expect(Math.abs(variance - spread)).toBeLessThanOrEqual(2e-3 * spread);
  });

  it.each(every)('%s rises with u and stays within its range', async (_, distribution) => {
    const draw = drawing(distribution);
    const [lowest, highest] = [draw(0), draw(1)];
    await fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other) => {
          const [low, high] = [draw(Math.min(one, other)), draw(Math.max(one, other))];
          return low <= high + 1e-12 * Math.abs(high) && low >= lowest && high <= highest;
        },
      ),
    );
    const values = Array.from({ length: 20_000 }, (_, k) => draw((k + 0.5) / 20_000));
    expect(values.findIndex((value, k) => k > 0 && value < values[k - 1]!)).toBe(-1);
  });

  it.each(every)('%s falls beyond its quantile with probability 1 − u', (_, distribution) => {
    const builder = new DistributionTableBuilder();
    const row = builder.add(distribution);
    const table = builder.build();
    const isDiscrete = ['constant', 'poisson'].includes(distribution.kind) || _ === 'empirical steps';
    for (const u of [2 ** -53, 1e-9, 0.001, 0.3, 0.5, 0.77, 0.999, 1 - 1e-9]) {
      const x = quantile(table, row, u);
      const beyond = survival(table, row, x);
      if (isDiscrete) expect(beyond).toBeLessThanOrEqual(1 - u);
      else expect(Math.abs(beyond - (1 - u))).toBeLessThan(1e-9);
    }
    expect(survival(table, row, -1e-9)).toBe(1);
    expect(survival(table, row, 1e9)).toBeCloseTo(0, 12);
  });

  it.each(every)('%s goes on after a time by its own tail', (_, distribution) => {
    const builder = new DistributionTableBuilder();
    const row = builder.add(distribution);
    const table = builder.build();
    for (const elapsedAt of [0.01, 0.4, 0.9, 0.9999]) {
      const elapsed = quantile(table, row, elapsedAt);
      const left = survival(table, row, elapsed);
      let before = elapsed;
      for (const u of [0.001, 0.3, 0.5, 0.9, 0.999]) {
        const value = quantileBeyond(table, row, elapsed, u);
        expect(value >= before).toBe(true);
        const direct = quantile(table, row, 1 - left * (1 - u));
        if (left > 0) expect(Math.abs(value - direct)).toBeLessThanOrEqual(1e-7 * Math.abs(direct));
        before = value;
      }
    }
    expect(quantileBeyond(table, row, 1e300, 0.5)).toBe(1e300);
  });
});

describe('known quantiles', () => {
  // Computed with SciPy 1.17.
  it.each([
    ['exponential median', exponential(12), 0.5, 12 * Math.LN2],
    ['lognormal median', lognormal(10, 4), 0.5, 10 / Math.sqrt(1.16)],
    ['lognormal by median, 97.5 %', lognormalByMedian(9, 0.5), 0.975, 9 * Math.exp(0.5 * 1.959963984540054)],
    ['uniform quarter', uniform(5, 15), 0.25, 7.5],
    ['triangular median', triangular(0, 1, 4), 0.5, 4 - Math.sqrt(6)],
    ['weibull at scale', weibull(1.5, 20), 1 - Math.exp(-1), 20],
    ['gamma median', gamma(2, 1), 0.5, 1.6783469900166605],
    ['gamma with shape one half is half a squared normal', gamma(0.5, 2), 0.95, 1.959963984540054 ** 2],
    ['gamma with shape 1 is exponential', gamma(1, 12), 0.9, 12 * Math.LN10],
    ['gamma, far lower tail', gamma(3, 1), 1e-15, 1.8171288477027625e-5],
    ['beta median', beta(2, 2), 0.5, 0.5],
    ['beta with a = 1', beta(1, 4), 0.3, 1 - 0.7 ** 0.25],
    ['arcsine law', beta(0.5, 0.5), 0.1, Math.sin(0.1 * (Math.PI / 2)) ** 2],
    ['poisson', poisson(3.5), 0.5, 3],
    ['poisson, far tail', poisson(3.5), 1 - 1e-12, 23],
  ] as const)('%s', (_, distribution, u, expected) => {
    expect(drawing(distribution)(u) / expected).toBeCloseTo(1, 10);
  });

  it('of counts are the smallest with enough probability, checked term by term', () => {
    for (const mean of [0.01, 0.7, 4, 33.3]) {
      const draw = drawing(poisson(mean));
      let share = Math.exp(-mean);
      let cumulative = share;
      // Further out the next count has less probability than the step across its border.
      for (let count = 0; count < mean || share > 1e-8; count += 1) {
        const step = Math.min(1e-12, 1e-10 * cumulative);
        expect(draw(cumulative - step)).toBe(count);
        expect(draw(cumulative + step)).toBe(count + 1);
        share *= mean / (count + 1);
        cumulative += share;
      }
    }
    expect(drawing(poisson(0))(0.99)).toBe(0);
    expect(drawing(poisson(1e6))(0.5)).toBe(1e6);
  });

  it('of observed values are the values themselves, or lines between them', () => {
    const steps = drawing(empirical([4, 6, 9], [1, 2, 1]));
    expect([0, 0.25, 0.26, 0.75, 0.76, 1].map(steps)).toEqual([4, 4, 6, 6, 9, 9]);
    const lines = drawing(empirical([4, 6, 9], undefined, 'linear'));
    expect([0, 0.25, 0.5, 0.75, 1].map(lines)).toEqual([4, 5, 6, 7.5, 9]);
    expect(drawing(empirical([4], [3], 'linear'))(0.7)).toBe(4);
    expect(drawing(empirical([2, 2, 5], undefined, 'linear'))(0.5)).toBe(2);
    expect([1e-9, 1].map(drawing(empirical([1, 2, 3], [0, 1, 0])))).toEqual([2, 2]);
  });
});

describe('the ends of luck', () => {
  it('are the ends of the range', () => {
    const ends = (distribution: Distribution) => [0, 1].map(drawing(distribution));
    expect(ends(lognormal(10, 4))).toEqual([0, Infinity]);
    expect(ends(exponential(12))).toEqual([0, Infinity]);
    expect(ends(gamma(2, 3))).toEqual([0, Infinity]);
    expect(ends(weibull(2, 3))).toEqual([0, Infinity]);
    expect(ends(beta(2, 3, 10, 20))).toEqual([10, 20]);
    expect(ends(uniform(5, 15))).toEqual([5, 15]);
    expect(ends(triangular(5, 8, 20))).toEqual([5, 20]);
  });

  it('keep their digits: tiny luck is a tiny wait', () => {
    expect(drawing(exponential(1))(1e-20) / 1e-20).toBeCloseTo(1, 12);
    expect(drawing(exponential(1))(2 ** -53)).toBe(2 ** -53);
    expect(drawing(weibull(1, 1))(1e-20) / 1e-20).toBeCloseTo(1, 12);
  });

  it('of a distribution without width are its one value', () => {
    for (const distribution of [uniform(5, 5), triangular(5, 5, 5), beta(2, 3, 5, 5), lognormal(5, 0)]) {
      expect([0.1, 0.9].map(drawing(distribution))).toEqual([5, 5]);
    }
  });
});

describe('moments', () => {
  it('of a lognormal are those asked for', () => {
    for (const [mean, sd] of [
      [10, 4],
      [1, 0.4],
      [600, 3000],
      [8, 1e-6],
    ] as const) {
      expect(meanOf(lognormal(mean, sd)) / mean).toBeCloseTo(1, 13);
      expect(Math.sqrt(varianceOf(lognormal(mean, sd))) / sd).toBeCloseTo(1, 9);
    }
  });
});

describe('a table', () => {
  it('keeps rows apart, and equal distributions together', () => {
    const builder = new DistributionTableBuilder();
    const rows = every.map(([, distribution]) => builder.add(distribution));
    expect(rows).toEqual(every.map((_, row) => row));
    expect(builder.add(lognormal(10, 4))).toBe(3);
    const table = builder.build();
    for (const [row, [, distribution]] of every.entries()) {
      expect(quantile(table, row, 0.37)).toBe(drawing(distribution)(0.37));
    }
  });
});
