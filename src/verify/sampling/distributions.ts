import {
  beta,
  constant,
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
  triangular,
  uniform,
  varianceOf,
  weibull,
} from '../../kernel/sampling.ts';
import { allowedDeviations, type Check, type Finding, type Trial, within } from '../check.ts';
import { casualtyOf, luckOf, replicationOf } from '../generator/draws.ts';

/** The quantile function of one distribution. */
export function drawing(distribution: Distribution): (u: number) => number {
  const builder = new DistributionTableBuilder();
  const row = builder.add(distribution);
  const table = builder.build();
  return (u) => quantile(table, row, u);
}

/** One of every distribution, and the shapes of each that are hard to draw. */
export const everyDistribution: readonly (readonly [en: string, distribution: Distribution, sv: string])[] = [
  ['constant', constant(7), 'konstant'],
  ['uniform', uniform(5, 15), 'likformig'],
  ['exponential', exponential(12), 'exponentiell'],
  ['lognormal', lognormal(10, 4), 'lognormal'],
  ['lognormal, narrow', lognormal(10, 1e-3), 'lognormal, smal'],
  ['lognormal by median', lognormalByMedian(9, 0.8), 'lognormal efter median'],
  ['gamma, shape below 1', gamma(0.4, 3), 'gamma, form under 1'],
  ['gamma', gamma(2.5, 3), 'gamma'],
  ['gamma, large shape', gamma(400, 0.1), 'gamma, stor form'],
  ['weibull, falling hazard', weibull(0.8, 20), 'weibull, fallande risk'],
  ['weibull, rising hazard', weibull(2.5, 20), 'weibull, stigande risk'],
  ['triangular', triangular(5, 8, 20), 'triangulär'],
  ['triangular, mode at an end', triangular(5, 5, 20), 'triangulär, topp i en ände'],
  ['beta', beta(2, 5, 10, 30), 'beta'],
  ['beta, two peaks', beta(0.5, 0.7), 'beta, två toppar'],
  ['poisson, rare', poisson(0.3), 'poisson, sällan'],
  ['poisson', poisson(12.5), 'poisson'],
  ['poisson, many', poisson(5000), 'poisson, många'],
  ['empirical steps', empirical([1, 2, 4, 8], [0.1, 0.4, 0, 0.5]), 'empirisk, steg'],
  ['empirical lines', empirical([1, 2, 4, 8], [1, 4, 2, 3], 'linear'), 'empirisk, linjer'],
];

/** Mean and variance of the quantiles at the middles of `n` equal strata: no luck in it. */
export function stratified(
  distribution: Distribution,
  n: number,
): { readonly mean: number; readonly variance: number } {
  const draw = drawing(distribution);
  const middle = meanOf(distribution);
  let sum = 0;
  let square = 0;
  for (let k = 0; k < n; k += 1) {
    const away = draw((k + 0.5) / n) - middle;
    sum += away;
    square += away * away;
  }
  return { mean: middle + sum / n, variance: square / n };
}

/** Mean of draws by the luck of a seed. */
function luckyMean(distribution: Distribution, seed: string, n: number): number {
  const draw = drawing(distribution);
  const luck = luckOf(`${seed} sampling`);
  let sum = 0;
  for (let k = 0; k < n; k += 1) sum += draw(luck(replicationOf(k), casualtyOf(k)));
  return sum / n;
}

/** Variances are compared within this share: strata cut the last 1/n of a long tail. */
const varianceShare = 5e-3;

function moments({ seed, isQuick }: Trial): readonly Finding[] {
  const n = isQuick ? 20_000 : 100_000;
  return everyDistribution.flatMap(([en, distribution, sv]) => {
    const mean = meanOf(distribution);
    const variance = varianceOf(distribution);
    const rounding = 1e-9 * Math.abs(mean);
    const tolerance = allowedDeviations * Math.sqrt(variance / n) + rounding;
    return [
      within(
        { sv: `${sv}: medelvärde av dragningar`, en: `${en}: mean of draws` },
        mean,
        luckyMean(distribution, seed, n),
        tolerance,
      ),
      within(
        { sv: `${sv}: varians`, en: `${en}: variance` },
        variance,
        stratified(distribution, 100_000).variance,
        varianceShare * variance,
      ),
    ];
  });
}

/** Every distribution has the mean and variance that its formula says. */
export const samplingChecks: readonly Check[] = [{ id: 'moments', group: 'sampling', run: moments }];
