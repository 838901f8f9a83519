import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { ObservedFigure, ValidationEvent } from '../../domain/validation.ts';
import { fewestOutcomes, judge, type Prediction, prediction, type Verdict } from '../../stats/prediction.ts';
import { type BatchProgress, defaultSeed } from '../batch.ts';
import { type Chunk, chunksBetween } from '../chunks/jobs.ts';
import { valuesOrThrow } from '../evaluate.ts';
import { openThreads, type Pool } from '../pool.ts';
import { openFigureEvaluator, type ValidationLoad } from './figure-runner.ts';

/** Replications unless told otherwise: the least with which every 90 % interval is exact (ranks 5 and 95). */
export const usualReplications = 99;

/** Replications of one task. */
const taskSize = 5;

/** A figure of an account held against the model. */
export interface JudgedFigure {
  readonly figure: ObservedFigure;
  readonly prediction: Prediction;
  readonly verdict: Verdict;
}

/** An event with all its figures judged. */
export interface JudgedEvent {
  readonly event: ValidationEvent;
  readonly figures: readonly JudgedFigure[];
}

export interface ValidateOptions {
  readonly seed?: string;
  readonly replications?: number;
  /** Worker threads; 0 runs in this one. Never changes a result. */
  readonly workers?: number;
  readonly signal?: AbortSignal;
  onProgress?(progress: BatchProgress): void;
}

/** The worker beside this file: its source in tests, its build in the product. */
const figureWorker = new URL(
  import.meta.url.endsWith('.ts') ? './figure-worker.ts' : './figure-worker.js',
  import.meta.url,
);

function openHere(load: ValidationLoad): Pool {
  const run = openFigureEvaluator(load);
  return {
    workers: 1,
    async compute(task) {
      await setImmediate();
      return valuesOrThrow(run(task));
    },
    close: () => Promise.resolve(),
  };
}

/** Values of every event, `[replication * figures + figure]`; undefined when it was stopped before the end. */
async function runAll(
  events: readonly ValidationEvent[],
  replications: number,
  pool: Pool,
  { signal, onProgress }: ValidateOptions,
): Promise<readonly Float64Array[] | undefined> {
  const values = events.map(({ figures }) => new Float64Array(replications * figures.length));
  const waiting: Chunk[] = events.flatMap((_, order) => chunksBetween(order, 0, replications, taskSize));
  const expected = events.length * replications;
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !signal?.aborted; next = waiting.shift()) {
      const { scenario, from, to } = next;
      const event = events[scenario];
      if (event === undefined) continue;
      const part = await pool.compute({ scenario: event.id, from, to }).catch((error: unknown) => {
        // The others finish what they have begun and take no more.
        waiting.length = 0;
        throw error;
      });
      values[scenario]?.set(part, from * event.figures.length);
      done += to - from;
      onProgress?.({ done, expected });
    }
  };
  await Promise.all(Array.from({ length: pool.workers }, lane));
  return done === expected ? values : undefined;
}

function judged(event: ValidationEvent, values: Float64Array | undefined, replications: number): JudgedEvent {
  const { length } = event.figures;
  const figures = event.figures.map((figure, order): JudgedFigure => {
    const outcomes = Array.from(
      { length: replications },
      (_, one) => values?.[one * length + order] ?? Number.NaN,
    );
    const predicted = prediction(outcomes);
    return { figure, prediction: predicted, verdict: judge(figure.value, predicted) };
  });
  return { event, figures };
}

/**
 * Runs published events and judges every figure of their accounts against the 90 % prediction interval of one replication.
 * The result depends on the files, the seed, the replications and the engine alone.
 *
 * @returns undefined when it was stopped before the end
 * @throws RangeError with fewer than 19 replications · ImpossibleError when the model broke an invariant
 */
export async function validateEvents(
  events: readonly ValidationEvent[],
  options: ValidateOptions = {},
): Promise<readonly JudgedEvent[] | undefined> {
  const { seed = defaultSeed, replications = usualReplications } = options;
  const { workers = availableParallelism() } = options;
  if (!(replications >= fewestOutcomes))
    throw new RangeError(`validateEvents: needs ${fewestOutcomes} replications, found ${replications}`);
  const load: ValidationLoad = {
    seed,
    events: Object.fromEntries(events.map(({ id, cell, figures }) => [id, { cell, figures }])),
  };
  const pool = workers === 0 ? openHere(load) : openThreads(load, workers, figureWorker);
  try {
    const values = await runAll(events, replications, pool, options);
    return values && events.map((event, order) => judged(event, values[order], replications));
  } finally {
    await pool.close();
  }
}
