import { csvFormatRows } from 'd3-dsv';
import { type MeasureId, measureIds } from '../domain/measures.ts';
import { replicationsGot, type Selection } from './selection.ts';
import type { StopReason } from './summary.ts';

/** Every measure of every replication of one scenario. */
export interface ScenarioTable {
  readonly scenario: string;
  /** Plan ids in study order. */
  readonly plans: readonly string[];
  /** Of the plans that got most. */
  readonly replications: number;
  /** Which rule ended the replications. */
  readonly why: StopReason;
  /** `values[(replication * plans + plan) * measures + measure]`; NaN = nobody to count, or not run. */
  readonly values: Float64Array;
  /** Tallies of each plan over its replications, one after another; see domain/profile. */
  readonly tallies: Float64Array;
  /** Where the best plan was looked for; plans that fell out have fewer replications. */
  readonly selection?: Selection;
}

/** One value; NaN when there was nobody to count. */
export function valueAt(table: ScenarioTable, plan: number, replication: number, measure: number): number {
  const row = replication * table.plans.length + plan;
  return table.values[row * measureIds.length + measure] ?? Number.NaN;
}

/** Replications of one plan. */
export function replicationsOf(table: ScenarioTable, plan: number): number {
  return replicationsGot(table, table.plans[plan]);
}

/** One measure of one plan, in order of replication. */
export function column(table: ScenarioTable, plan: number, measure: number): Float64Array {
  return Float64Array.from({ length: replicationsOf(table, plan) }, (_, replication) =>
    valueAt(table, plan, replication, measure),
  );
}

/** One scenario × plan × replication. A measure is NaN when there was nobody to count. */
export type Row = {
  readonly scenario: string;
  readonly plan: string;
  readonly replication: number;
} & Readonly<Record<MeasureId, number>>;

/** Tidy rows of one scenario: by plan, then replication. */
export function* rowsOf(table: ScenarioTable): Generator<Row> {
  for (const [plan, id] of table.plans.entries()) {
    for (let replication = 0; replication < replicationsOf(table, plan); replication += 1) {
      const entries = measureIds.map((measure, at) => [measure, valueAt(table, plan, replication, at)]);
      const values = Object.fromEntries(entries) as Record<MeasureId, number>;
      yield { scenario: table.scenario, plan: id, replication, ...values };
    }
  }
}

/** Names of the columns that say which row it is. */
export const rowKeys = ['scenario', 'plan', 'replication'] as const;

/** The rows as comma-separated text with a head; a missing value is an empty cell. */
export function toCsv(tables: readonly ScenarioTable[]): string {
  const rows: string[][] = [[...rowKeys, ...measureIds]];
  for (const table of tables) {
    for (const row of rowsOf(table)) {
      const values = measureIds.map((measure) => (Number.isNaN(row[measure]) ? '' : String(row[measure])));
      rows.push([row.scenario, row.plan, String(row.replication), ...values]);
    }
  }
  return `${csvFormatRows(rows)}\n`;
}
