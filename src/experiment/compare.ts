import { type MeasureId, measures } from '../domain/measures.ts';
import type { Row } from '../results/tables.ts';
import { pairedDifference, type Verdict, verdict } from '../stats/paired.ts';

/** Which two plans to compare, where, in what. */
export interface CompareOptions {
  readonly measure: MeasureId;
  readonly a: string;
  readonly b: string;
  /** Needed when the rows are of several scenarios. */
  readonly scenario?: string;
  /** Number of pairs that are judged together; widens the interval (Bonferroni). 1 when this is the only question. */
  readonly comparisons?: number;
}

/** Plan a minus plan b on the same replications. */
export interface PlanComparison {
  readonly difference: number | null;
  /** Half-width of the 95 % interval. */
  readonly halfWidth: number | null;
  readonly n: number;
  /** About `a`. */
  readonly verdict: Verdict;
}

function byReplication(rows: readonly Row[], plan: string, measure: MeasureId): Map<number, number> {
  return new Map(rows.filter((row) => row.plan === plan).map((row) => [row.replication, row[measure]]));
}

/**
 * Compares two plans on the replications both have: they met the same casualties, so the difference is paired.
 *
 * @throws RangeError when the rows are of several scenarios and none is named, or a plan has no rows
 */
export function compare(rows: Iterable<Row>, options: CompareOptions): PlanComparison {
  const { measure, a, b, scenario, comparisons = 1 } = options;
  const asked = [...rows].filter((row) => scenario === undefined || row.scenario === scenario);
  const scenarios = new Set(asked.map((row) => row.scenario));
  if (scenarios.size > 1) {
    throw new RangeError(`compare: name one scenario of ${[...scenarios].join(', ')}`);
  }
  const ofA = byReplication(asked, a, measure);
  const ofB = byReplication(asked, b, measure);
  for (const [plan, found] of [
    [a, ofA],
    [b, ofB],
  ] as const) {
    if (found.size === 0) throw new RangeError(`compare: there are no rows of plan "${plan}"`);
  }
  const shared = [...ofA.keys()].filter((replication) => ofB.has(replication)).sort((x, y) => x - y);
  const valuesOf = (found: Map<number, number>) =>
    shared.map((replication) => found.get(replication) ?? Number.NaN);
  const difference = pairedDifference(valuesOf(ofA), valuesOf(ofB), comparisons);
  return {
    difference: difference.estimate,
    halfWidth: difference.halfWidth,
    n: difference.n,
    verdict: verdict(difference, measures[measure].better),
  };
}
