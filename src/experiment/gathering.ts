import { measureIds } from '../domain/measures.ts';
import type { Cell } from '../domain/plan.ts';
import type { StopReason } from '../results/summary.ts';
import type { ScenarioTable } from '../results/tables.ts';
import { added, type Harvest, joined } from './chunks/harvest.ts';
import { type Chunk, chunksBetween } from './chunks/jobs.ts';
import { decide, type StoppingRule, surelyNeeded } from './stopping.ts';

/**
 * The replications of one scenario as they come in. Chunks arrive in any order; they are put in replication order, and
 * whether more are needed is asked only when none is missing.
 */
export class Gathering {
  readonly #scenario: number;
  readonly #cells: readonly Cell[];
  readonly #rule: StoppingRule;
  readonly #chunk: number;
  readonly #arrived = new Map<number, { readonly to: number; readonly harvest: Harvest }>();
  readonly #inOrder: Float64Array[] = [];
  #tallies: Float64Array | undefined;
  #complete = 0;
  #needed: number;
  #expected: number;
  #stop: StopReason | undefined;

  constructor(scenario: number, cells: readonly Cell[], rule: StoppingRule, chunk: number) {
    this.#scenario = scenario;
    this.#cells = cells;
    this.#rule = rule;
    this.#chunk = chunk;
    this.#needed = surelyNeeded(rule, chunk);
    this.#expected = this.#needed;
  }

  /** Chunks needed whatever they show. */
  first(): Chunk[] {
    return chunksBetween(this.#scenario, 0, this.#needed, this.#chunk);
  }

  /** About how many replications will be used; for the estimate of time only. */
  get expected(): number {
    return this.#expected;
  }

  get isFinished(): boolean {
    return this.#stop !== undefined;
  }

  /** Takes a finished chunk; gives the chunks that are needed because of it. */
  accept(chunk: Chunk, harvest: Harvest): Chunk[] {
    this.#arrived.set(chunk.from, { to: chunk.to, harvest });
    for (let next = this.#arrived.get(this.#complete); next; next = this.#arrived.get(this.#complete)) {
      this.#arrived.delete(this.#complete);
      this.#inOrder.push(next.harvest.values);
      this.#tallies = added(this.#tallies, next.harvest.tallies);
      this.#complete = next.to;
    }
    return this.#complete === this.#needed && !this.isFinished ? this.#goOn() : [];
  }

  #goOn(): Chunk[] {
    const decision = decide(this.#rule, this.#complete, this.#chunk, this.#ruleColumns());
    this.#stop = decision.stop;
    this.#expected = decision.expected;
    if (decision.stop !== undefined || this.#rule.kind === 'fixed') return [];
    const from = this.#needed;
    this.#needed = Math.min(this.#rule.max, from + this.#chunk);
    return chunksBetween(this.#scenario, from, this.#needed, this.#chunk);
  }

  /** The rule's measure so far, one column per plan. */
  #ruleColumns(): number[][] {
    if (this.#rule.kind === 'fixed') return [];
    const measure = measureIds.indexOf(this.#rule.measure);
    const columns: number[][] = this.#cells.map(() => []);
    for (const values of this.#inOrder) {
      for (let row = 0; row * measureIds.length < values.length; row += 1) {
        columns[row % columns.length]?.push(values[row * measureIds.length + measure] ?? Number.NaN);
      }
    }
    return columns;
  }

  /** The finished table; `undefined` while replications are missing. */
  table(): ScenarioTable | undefined {
    if (this.#stop === undefined) return undefined;
    return {
      scenario: this.#cells[0]?.scenario.id ?? '',
      plans: this.#cells.map((cell) => cell.plan.id),
      replications: this.#complete,
      why: this.#stop,
      values: joined(this.#inOrder),
      tallies: this.#tallies ?? new Float64Array(0),
    };
  }
}
