import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { openRunner } from '../model/runner.ts';
import { openEvaluator, type Task, type WorkerLoad } from './evaluate.ts';

const run = openEvaluator(workerData as WorkerLoad, openRunner);

/** Does one task in a worker thread; the values are handed over, not copied. */
export function evaluate(task: Task): unknown {
  const result = run(task);
  return result instanceof Float64Array ? move(result) : result;
}
