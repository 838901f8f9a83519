import { type MeasureId, measureIds } from '../../domain/measures.ts';
import { column, type ScenarioTable } from '../tables.ts';

/** How the outcomes of a measure spread over the replications of one plan: one event may turn out so, not the mean. */
export interface Spread {
  readonly scenario: string;
  readonly plan: string;
  readonly measure: MeasureId;
  /** Replications that could be counted. */
  readonly n: number;
  /** Half, and nine in ten, of the counted were at most so much; `null` when none was counted. */
  readonly median: number | null;
  readonly ninety: number | null;
}

/** The least outcome that at least a share of them do not exceed. */
function nearestRank(sorted: Float64Array, share: number): number | null {
  return sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? null;
}

/**
 * Spread of a measure by scenario and plan, by nearest rank.
 *
 * @example spreadsOf(tables, 'timeToLoanEffect') // outcomes 3, 5, 9, –: { n: 3, median: 5, ninety: 9 }
 */
export function spreadsOf(tables: readonly ScenarioTable[], measure: MeasureId): Spread[] {
  const at = measureIds.indexOf(measure);
  return tables.flatMap((table) =>
    table.plans.map((plan, which): Spread => {
      const sorted = column(table, which, at).filter(Number.isFinite).sort();
      const [median, ninety] = [nearestRank(sorted, 0.5), nearestRank(sorted, 0.9)];
      return { scenario: table.scenario, plan, measure, n: sorted.length, median, ninety };
    }),
  );
}
