import { measureIds } from '../../domain/measures.ts';

/** What a chunk's work gives: every measure of every run, and the tallies of each plan over the chunk. */
export interface Harvest {
  /** `[(replication − from) * plans + plan] * measures`. */
  readonly values: Float64Array;
  /** By plan. Whole numbers: adding them in any order gives the same bits. */
  readonly tallies: Float64Array;
}

/** Parts a task's result into values, of which there are so many, and tallies. */
export function parted(result: Float64Array, values: number): Harvest {
  return { values: result.subarray(0, values), tallies: result.subarray(values) };
}

/** Adds tallies to others of the same layout; nothing yet counts as none. */
export function added(sum: Float64Array | undefined, more: Float64Array): Float64Array {
  if (sum === undefined) return more.slice();
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (more[at] ?? 0);
  return sum;
}

/**
 * The harvest of some of the plans as one of all: NaN and no tallies where a plan was not run.
 *
 * @param plans positions of the plans that were run
 * @param all number of plans
 */
export function spread({ values, tallies }: Harvest, plans: readonly number[], all: number): Harvest {
  const rows = values.length / (plans.length * measureIds.length);
  const perPlan = tallies.length / plans.length;
  const whole = {
    values: new Float64Array(rows * all * measureIds.length).fill(Number.NaN),
    tallies: new Float64Array(perPlan * all),
  };
  for (const [order, plan] of plans.entries()) {
    whole.tallies.set(tallies.subarray(order * perPlan, (order + 1) * perPlan), plan * perPlan);
    for (let row = 0; row < rows; row += 1) {
      const from = (row * plans.length + order) * measureIds.length;
      const run = values.subarray(from, from + measureIds.length);
      whole.values.set(run, (row * all + plan) * measureIds.length);
    }
  }
  return whole;
}

/** The pieces of a chunk, in order of replication, as one. */
export function united(pieces: readonly Harvest[]): Harvest {
  const tallies = pieces.reduce<Float64Array | undefined>(
    (sum, piece) => added(sum, piece.tallies),
    undefined,
  );
  return {
    values: joined(pieces.map(({ values }) => values)),
    tallies: tallies ?? new Float64Array(0),
  };
}

/** Several arrays as one, in order. */
export function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
