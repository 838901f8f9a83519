import type { Text } from '../../domain/text.ts';
import type { NetworkRun } from '../../kernel/network.ts';
import { tQuantile } from '../../stats/t-quantile.ts';
import type { Finding, Trial } from '../check.ts';

/** Chance that the interval misses a right engine: so small that hundreds of checks never do. */
const missChance = 1e-6;

/** An interval wider than this share of the value would let a wrong engine pass. */
const widestShare = 0.15;

/**
 * Holds when theory's value lies in the 99.9999 % t interval of independent replications, and the interval says
 * something. Runs start empty; they are long enough for the bias of that to lie far below the half-width.
 */
export function inInterval(what: Text, theory: number, values: readonly number[]): Finding {
  const n = values.length;
  const observed = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - observed) ** 2, 0) / (n - 1);
  const tolerance = tQuantile(1 - missChance / 2, n - 1) * Math.sqrt(variance / n);
  const holds = tolerance <= widestShare * theory && Math.abs(observed - theory) <= tolerance;
  return { what, expected: theory, observed, tolerance, holds };
}

/** Runs replications and takes measures of each; one list of values a measure. */
export function measured(
  run: NetworkRun,
  { isQuick }: Trial,
  measures: readonly ((run: NetworkRun) => number)[],
): readonly (readonly number[])[] {
  const replications = isQuick ? 40 : 80;
  const values = measures.map((): number[] => []);
  for (let replication = 0; replication < replications; replication++) {
    run.toEnd(replication);
    for (const [at, measure] of measures.entries()) values[at]!.push(measure(run));
  }
  return values;
}
