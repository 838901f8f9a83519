import { type MeasureId, type MeasureUnit, measureIds, measures } from '../domain/measures.ts';
import type { Cell, Study } from '../domain/plan.ts';
import type { ScenarioType } from '../domain/scenario.ts';
import { interval } from '../stats/interval.ts';
import { pairedDifference, type Verdict, verdict } from '../stats/paired.ts';
import { engineVersion } from './engine.ts';
import { fingerprint } from './fingerprint.ts';
import { judgedTogether, type ScenarioSelection } from './selection.ts';
import { column, type ScenarioTable } from './tables.ts';

export type { Verdict } from '../stats/paired.ts';

/** Mean of one measure in one cell with the half-width of its own 95 % interval. */
export interface MeasureSummary {
  /** `null` when no replication had anybody to count (`n` = 0); unknown is never 0. */
  readonly estimate: number | null;
  /** `null` when fewer than two replications could be counted: one outcome has no width. */
  readonly halfWidth: number | null;
  /** Replications counted in the estimate; others had nobody to count. */
  readonly n: number;
  readonly unit: MeasureUnit;
}

/** One scenario under one plan. */
export interface CellSummary {
  readonly scenario: string;
  readonly type: ScenarioType;
  readonly plan: string;
  readonly key: string;
  /** Id of the lending strategy, or `none`. */
  readonly lending: string;
  readonly measures: Readonly<Record<MeasureId, MeasureSummary>>;
}

/** Plan `a` minus plan `b` on paired replications; `a` stands before `b` in the study. */
export interface ComparisonSummary {
  readonly scenario: string;
  readonly measure: MeasureId;
  readonly a: string;
  readonly b: string;
  /** `null` when no replication could be counted under both plans. */
  readonly difference: number | null;
  /**
   * Half-width of the 95 % interval, simultaneous over all pairs of the scenario and measure, and where the best plan was looked for
   * over every point at which that could have ended; `null` when `n` < 2.
   */
  readonly halfWidth: number | null;
  readonly n: number;
  readonly verdict: Verdict;
}

/** The `--json` object of `fordela run`, also written as summary.json. */
export interface Summary {
  readonly format: 1;
  readonly engine: string;
  readonly study: string;
  readonly fingerprint: string;
  readonly seed: string;
  /** Largest number of replications of any scenario. */
  readonly replications: number;
  /** Scenario by scenario, plans in study order. */
  readonly cells: readonly CellSummary[];
  /** All pairs of plans for every measure: by scenario, measure, a, b. */
  readonly comparisons: readonly ComparisonSummary[];
  /** Where the best plan was looked for: what came of it, by scenario. */
  readonly selection?: readonly ScenarioSelection[];
}

/**
 * Which rule ended the replications of a scenario: asked for by number · the precision was reached by every plan ·
 * the largest number allowed was reached first · nobody to count in any plan, so more would teach nothing. Where the best plan was
 * looked for: one plan was left · several were left that are level · the largest number allowed was reached with several left.
 */
export const stopReasons = [
  'fixed',
  'precise',
  'max',
  'nothing-to-count',
  'selected',
  'alike',
  'undecided',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** How many replications a scenario got, and why not more. */
export interface ReplicationsUsed {
  readonly scenario: string;
  /** Of the plans that got most. */
  readonly n: number;
  readonly why: StopReason;
  /** Plans that fell out before, and how many they got. */
  readonly eliminated?: ScenarioSelection['eliminated'];
}

/** How many replications a table has, and why not more. */
export function replicationsUsed({
  scenario,
  replications,
  why,
  selection,
}: ScenarioTable): ReplicationsUsed {
  const { eliminated = [] } = selection ?? {};
  return { scenario, n: replications, why, ...(eliminated.length > 0 && { eliminated }) };
}

function summariseCell(cell: Cell, table: ScenarioTable, plan: number): CellSummary {
  const entries = measureIds.map((measure, at) => [
    measure,
    { ...interval(column(table, plan, at)), unit: measures[measure].unit },
  ]);
  return {
    scenario: cell.scenario.id,
    type: cell.scenario.type,
    plan: cell.plan.id,
    key: cell.plan.key.id,
    lending: cell.plan.lending?.id ?? 'none',
    measures: Object.fromEntries(entries) as Record<MeasureId, MeasureSummary>,
  };
}

/** All pairs of plans of one scenario for one measure. */
function compareAll(table: ScenarioTable, measure: MeasureId, at: number): ComparisonSummary[] {
  const columns = table.plans.map((id, plan) => ({ id, values: column(table, plan, at) }));
  const comparisons = judgedTogether(columns.length, table.selection);
  return columns.flatMap((a, index) =>
    columns.slice(index + 1).map((b): ComparisonSummary => {
      const shared = Math.min(a.values.length, b.values.length);
      const [first, second] = [a.values.subarray(0, shared), b.values.subarray(0, shared)];
      const difference = pairedDifference(first, second, comparisons);
      return {
        scenario: table.scenario,
        measure,
        a: a.id,
        b: b.id,
        difference: difference.estimate,
        halfWidth: difference.halfWidth,
        n: difference.n,
        verdict: verdict(difference, measures[measure].better),
      };
    }),
  );
}

/** Estimates and paired comparisons of a finished study; `tables` in the study's order of scenarios. */
export function summarise(study: Study, seed: string, tables: readonly ScenarioTable[]): Summary {
  const plans = study.plans.length;
  const selection = tables.flatMap((table) =>
    table.selection ? [{ scenario: table.scenario, ...table.selection }] : [],
  );
  return {
    format: 1,
    engine: engineVersion,
    study: study.id,
    fingerprint: fingerprint(tables),
    seed,
    replications: Math.max(0, ...tables.map((table) => table.replications)),
    cells: tables.flatMap((table, scenario) =>
      study.cells
        .slice(scenario * plans, (scenario + 1) * plans)
        .map((cell, plan) => summariseCell(cell, table, plan)),
    ),
    comparisons: tables.flatMap((table) =>
      measureIds.flatMap((measure, at) => compareAll(table, measure, at)),
    ),
    ...(selection.length > 0 && { selection }),
  };
}
