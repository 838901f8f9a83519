import { measureIds } from '../domain/measures.ts';
import type { Cell } from '../domain/plan.ts';
import type { Selection } from '../results/selection.ts';
import type { StopReason } from '../results/summary.ts';
import type { ScenarioTable } from '../results/tables.ts';
import { added, type Harvest, joined, spread } from './chunks/harvest.ts';
import { type Chunk, chunksBetween } from './chunks/jobs.ts';
import { countLooks, decide, type StoppingRule, surelyNeeded } from './stopping.ts';

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
  /** Positions of the plans still in. */
  #left: readonly number[];
  /** Plans that fell out, in that order, and the replications they had. */
  readonly #eliminated: { readonly plan: string; readonly at: number }[] = [];

  constructor(scenario: number, cells: readonly Cell[], rule: StoppingRule, chunk: number) {
    this.#scenario = scenario;
    this.#cells = cells;
    this.#rule = rule;
    this.#chunk = chunk;
    this.#needed = surelyNeeded(rule, chunk);
    this.#expected = this.#needed;
    this.#left = [...cells.keys()];
  }

  /** Chunks needed whatever they show. */
  first(): Chunk[] {
    return chunksBetween(this.#scenario, 0, this.#needed, this.#chunk);
  }

  /** About how many runs there will be in all; for the estimate of time only. */
  get expectedRuns(): number {
    const out = this.#eliminated.reduce((sum, { at }) => sum + at, 0);
    return out + this.#expected * this.#left.length;
  }

  get isFinished(): boolean {
    return this.#stop !== undefined;
  }

  /** Takes a finished chunk; gives the chunks that are needed because of it. */
  accept(chunk: Chunk, harvest: Harvest): Chunk[] {
    const whole = chunk.plans ? spread(harvest, chunk.plans, this.#cells.length) : harvest;
    this.#arrived.set(chunk.from, { to: chunk.to, harvest: whole });
    for (let next = this.#arrived.get(this.#complete); next; next = this.#arrived.get(this.#complete)) {
      this.#arrived.delete(this.#complete);
      this.#inOrder.push(next.harvest.values);
      this.#tallies = added(this.#tallies, next.harvest.tallies);
      this.#complete = next.to;
    }
    return this.#complete === this.#needed && !this.isFinished ? this.#goOn() : [];
  }

  #goOn(): Chunk[] {
    const decision = decide(this.#rule, this.#complete, this.#chunk, this.#ruleColumns(), this.#cells.length);
    this.#letGo(decision.left);
    this.#stop = decision.stop;
    this.#expected = decision.expected;
    if (decision.stop !== undefined || this.#rule.kind === 'fixed') return [];
    const from = this.#needed;
    this.#needed = Math.min(this.#rule.max, from + this.#chunk);
    const chunks = chunksBetween(this.#scenario, from, this.#needed, this.#chunk);
    const plans = this.#left;
    return plans.length === this.#cells.length ? chunks : chunks.map((chunk) => ({ ...chunk, plans }));
  }

  /** @param stay positions among the plans still in */
  #letGo(stay: readonly number[] | undefined): void {
    if (stay === undefined) return;
    const left = this.#left.filter((_, at) => stay.includes(at));
    for (const plan of this.#left) {
      if (!left.includes(plan)) this.#eliminated.push({ plan: this.#planId(plan), at: this.#complete });
    }
    this.#left = left;
  }

  #planId(plan: number): string {
    return this.#cells[plan]?.plan.id ?? '';
  }

  /** The rule's measure so far, one column per plan still in. */
  #ruleColumns(): number[][] {
    if (this.#rule.kind === 'fixed') return [];
    const measure = measureIds.indexOf(this.#rule.measure);
    const columns: number[][] = this.#cells.map(() => []);
    for (const values of this.#inOrder) {
      for (let row = 0; row * measureIds.length < values.length; row += 1) {
        columns[row % columns.length]?.push(values[row * measureIds.length + measure] ?? Number.NaN);
      }
    }
    return this.#left.map((plan) => columns[plan] ?? []);
  }

  #selection(): Selection | undefined {
    if (this.#rule.kind !== 'selection') return undefined;
    const { measure, smallestDifference, confidence } = this.#rule;
    const left = this.#left.map((plan) => this.#planId(plan));
    return {
      measure,
      smallestDifference,
      confidence,
      looks: countLooks(this.#rule, this.#chunk),
      eliminated: this.#eliminated,
      left,
      best: this.#stop === 'selected' ? (left[0] ?? null) : null,
    };
  }

  /** The finished table; `undefined` while replications are missing. */
  table(): ScenarioTable | undefined {
    if (this.#stop === undefined) return undefined;
    const selection = this.#selection();
    return {
      scenario: this.#cells[0]?.scenario.id ?? '',
      plans: this.#cells.map((cell) => cell.plan.id),
      replications: this.#complete,
      why: this.#stop,
      values: joined(this.#inOrder),
      tallies: this.#tallies ?? new Float64Array(0),
      ...(selection && { selection }),
    };
  }
}
