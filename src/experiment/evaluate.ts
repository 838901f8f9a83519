import { measureIds } from '../domain/measures.ts';
import type { Cell } from '../domain/plan.ts';
import { ImpossibleError, type RunPoint } from '../kernel/impossible.ts';
import type { ScenarioRunner } from '../model/runner.ts';

/** How a scenario's cells become something that runs; the model's own, or another in tests. */
export type OpenRunner = (cells: readonly Cell[], seed: string) => ScenarioRunner;

/** All that a worker is sent, once, when it starts: the checked cells of every scenario under their hash. */
export interface WorkerLoad {
  readonly seed: string;
  readonly scenarios: Readonly<Record<string, readonly Cell[]>>;
}

/** One task: replications `from` to `to` − 1 of the scenario with this hash, under some or all of its plans. */
export interface Task {
  readonly scenario: string;
  readonly from: number;
  readonly to: number;
  /** Positions of the plans to run; all when left out. */
  readonly plans?: readonly number[];
}

/** An error in words: errors lose their class and fields on the way between threads. */
export interface Failure {
  readonly what: string;
  readonly point: RunPoint | undefined;
  readonly stack: string | undefined;
}

/**
 * The values of a task, `[(replication − from) * plans + plan] * measures`, then the tallies of each plan over the task's
 * replications, of the plans asked for; or what went wrong.
 */
export type TaskResult = Float64Array<ArrayBuffer> | Failure;

/** Where in a task the work stands, for the words of a failure. */
interface Place {
  plan: string;
  replication: number;
}

/** An error in words, with the point of the run where it is known. */
export function describeFailure(error: unknown, cells: readonly Cell[], seed: string, place: Place): Failure {
  const stack = error instanceof Error ? error.stack : undefined;
  if (error instanceof ImpossibleError && error.point !== undefined) {
    return { what: error.what, point: error.point, stack };
  }
  const what = error instanceof Error ? error.message : String(error);
  const where = `scenario ${cells[0]?.scenario.id}, plan ${place.plan}, seed "${seed}"`;
  return {
    what: `${what} (${where}, replication ${place.replication}, minute unknown)`,
    point: undefined,
    stack,
  };
}

/**
 * Opens the function that does tasks. A scenario is compiled at its first task and kept.
 *
 * @returns a function that never throws: what goes wrong comes back as a `Failure`
 */
export function openEvaluator(load: WorkerLoad, openRunner: OpenRunner): (task: Task) => TaskResult {
  const compiled = new Map<string, ScenarioRunner>();
  return ({ scenario, from, to, plans }) => {
    const cells = load.scenarios[scenario] ?? [];
    const asked = plans ?? [...cells.keys()];
    const place: Place = { plan: '-', replication: from };
    try {
      const runner = compiled.get(scenario) ?? openRunner(cells, load.seed);
      compiled.set(scenario, runner);
      const tallyAt = countValues(to - from, asked.length);
      const values = new Float64Array(tallyAt + asked.length * runner.tallies);
      let at = 0;
      for (let replication = from; replication < to; replication += 1) {
        for (const [order, plan] of asked.entries()) {
          place.plan = cells[plan]?.plan.id ?? '-';
          place.replication = replication;
          runner.run(plan, replication, values, at, values, tallyAt + order * runner.tallies);
          at += measureIds.length;
        }
      }
      return values;
    } catch (error) {
      compiled.delete(scenario);
      return describeFailure(error, cells, load.seed, place);
    }
  };
}

/** Values of so many replications under so many plans; what follows them in a task's result is tallies. */
export function countValues(replications: number, plans: number): number {
  return replications * plans * measureIds.length;
}

/** The values and tallies of a task; throws the failure again where it can be told to people. */
export function valuesOrThrow(result: TaskResult): Float64Array {
  if (result instanceof Float64Array) return result;
  const error = new ImpossibleError(result.what, result.point);
  if (result.stack !== undefined) error.stack = result.stack;
  throw error;
}
