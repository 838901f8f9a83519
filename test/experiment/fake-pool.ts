import type { WorkerLoad } from '../../src/experiment/evaluate.ts';
import { openInline, openPool, type Pool } from '../../src/experiment/pool.ts';
import { openFakeRunner } from './fake-study.ts';

/** The fake model in this thread. */
export const inlinePool = (load: WorkerLoad): Pool => openInline(load, openFakeRunner);

/** The fake model in worker threads. */
export const threadPool = (load: WorkerLoad, workers: number): Pool =>
  openPool(load, workers, new URL('./fake-worker.ts', import.meta.url));
