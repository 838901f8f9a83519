import { workerData } from 'node:worker_threads';
import { move } from 'piscina';
import { openEvaluator, type Task, type WorkerLoad } from '../../src/experiment/evaluate.ts';
import { openFakeRunner } from './fake-study.ts';

const run = openEvaluator(workerData as WorkerLoad, openFakeRunner);

/** As the product's worker, with the fake model. */
export function evaluate(task: Task): unknown {
  const result = run(task);
  return result instanceof Float64Array ? move(result) : result;
}
