import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import type { Task } from '../evaluate.ts';
import { openFigureEvaluator, type ValidationLoad } from './figure-runner.ts';

const run = openFigureEvaluator(workerData as ValidationLoad);

/** Does one task of a validation in a worker thread; the values are handed over, not copied. */
export function evaluate(task: Task): unknown {
  const result = run(task);
  return result instanceof Float64Array ? move(result) : result;
}
