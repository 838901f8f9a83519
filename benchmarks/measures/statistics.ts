import { type Line, lineOf, type Measure, medianOf } from '../line.ts';
import { answersOf, mci20, type Rule } from '../workloads/mci-20.ts';

/** Mean minutes to definitive care of reds under a rule, one a replication. */
function outcomes(rule: Rule, replications: number): number[] {
  const run = mci20({ rule });
  return Array.from({ length: replications }, (_, replication) => answersOf(run, replication).definitiveRed);
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/**
 * Replications saved: how many times more an independent comparison needs for the same precision, i.e. the variance of the
 * difference of independent means over that of paired ones.
 */
function saved(one: readonly number[], other: readonly number[]): number {
  return (variance(one) + variance(other)) / variance(one.map((value, at) => value - other[at]!));
}

function pairLine(name: string, rules: readonly [Rule, Rule], replications: number): Line {
  const [one, other] = [outcomes(rules[0], replications), outcomes(rules[1], replications)];
  const part = replications / 3;
  const thirds = [0, 1, 2].map((third) =>
    saved(one.slice(third * part, (third + 1) * part), other.slice(third * part, (third + 1) * part)),
  );
  const line = lineOf(name, 'replications saved (×)', thirds);
  return {
    ...line,
    runs: replications,
    peer: 'independent',
    ratio: saved(one, other),
    median: medianOf(thirds),
  };
}

/** Two static keys, and two dynamic rules, on the same casualties. Ratio = all replications; min and max = thirds of them. */
export const pairing: Measure = async ({ isQuick }) => {
  const theta = (value: number): Rule => ({ kind: 'static', theta: value });
  const load = (k: number): Rule => ({ kind: 'dynamic', k });
  return [
    pairLine('pairing', [theta(1), theta(0)], isQuick ? 300 : 1_500),
    pairLine('pairing-dynamic', [load(25), load(50)], isQuick ? 300 : 1_500),
  ];
};
