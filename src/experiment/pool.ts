import { setImmediate } from 'node:timers/promises';
import { Piscina } from 'piscina';
import {
  type OpenRunner,
  openEvaluator,
  type Task,
  type TaskResult,
  valuesOrThrow,
  type WorkerLoad,
} from './evaluate.ts';

/** Something that does tasks, several at once. */
export interface Pool {
  /** Tasks that run at the same time. */
  readonly workers: number;
  /** @throws ImpossibleError when the model broke an invariant */
  compute(task: Task): Promise<Float64Array>;
  close(): Promise<void>;
}

/** The worker beside this file: its source in tests, its build in the product. */
const ownWorker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** Worker threads; each is sent the load once and compiles a scenario at its first task. */
export function openPool(load: WorkerLoad, workers: number, worker: URL = ownWorker): Pool {
  return openThreads(load, workers, worker);
}

/** Worker threads that do tasks of any kind: each runs the worker's `evaluate` on the load it was sent. */
export function openThreads(load: unknown, workers: number, worker: URL): Pool {
  const threads = new Piscina<Task, TaskResult>({
    filename: worker.href,
    name: 'evaluate',
    minThreads: workers,
    maxThreads: workers,
    workerData: load,
  });
  return {
    workers,
    compute: async (task) => valuesOrThrow(await threads.run(task)),
    close: () => threads.destroy(),
  };
}

/** The same in this thread; signals and timers get their turn between tasks. */
export function openInline(load: WorkerLoad, openRunner: OpenRunner): Pool {
  const run = openEvaluator(load, openRunner);
  return {
    workers: 1,
    async compute(task) {
      await setImmediate();
      return valuesOrThrow(run(task));
    },
    close: () => Promise.resolve(),
  };
}
