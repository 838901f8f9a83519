import { availableParallelism } from 'node:os';
import type { Cell, Study } from '../domain/plan.ts';
import type { ChunkStore } from '../results/chunks.ts';
import { engineBuild } from '../results/engine.ts';
import { chunkName, scenarioHash } from '../results/identity.ts';
import type { ScenarioTable } from '../results/tables.ts';
import { ChunkQueue } from './chunks/chunk-queue.ts';
import { type Harvest, joined, parted, united } from './chunks/harvest.ts';
import { type Chunk, cellsIn, cellsOf, chunksBetween, cut, isInShard, type Shard } from './chunks/jobs.ts';
import { countValues, type WorkerLoad } from './evaluate.ts';
import { Gathering } from './gathering.ts';
import { openPool, type Pool } from './pool.ts';
import { type PrecisionWish, type SelectionWish, type StoppingRule, stoppingRule } from './stopping.ts';

/** Seed when none is given. */
export const defaultSeed = 'fordela';

export interface BatchOptions {
  readonly seed?: string;
  /** Fixed number of replications instead of the study's precision. */
  readonly replications?: number;
  readonly precision?: PrecisionWish;
  /** Look for the best plan instead, and let the others fall out on the way. */
  readonly select?: SelectionWish;
  /** Worker threads; as many as the machine has processors unless given. Never changes a result. */
  readonly workers?: number;
  /** Where finished chunks are found and kept; without it nothing is. */
  readonly store?: ChunkStore;
  /** Only this part of the chunks; needs `replications`. */
  readonly shard?: Shard;
  /** Stops after the chunks under way. */
  readonly signal?: AbortSignal;
  /** Opens what computes, instead of worker threads running the model. */
  readonly openPool?: (load: WorkerLoad, workers: number) => Pool;
}

/** How far a batch has come, in runs (one scenario, one plan, one replication). */
export interface BatchProgress {
  readonly done: number;
  /** About how many there will be; adaptive studies learn it as they go. */
  readonly expected: number;
}

export interface BatchEvents {
  onProgress?(progress: BatchProgress): void;
  /** A scenario has all its replications. Scenarios finish in any order. */
  onTable?(table: ScenarioTable, scenario: number): void;
}

export interface BatchResult {
  /** In study order; `undefined` where a scenario is not finished (stopped, or only a shard was asked for). */
  readonly tables: readonly (ScenarioTable | undefined)[];
  /** Chunks computed now, and found finished. */
  readonly computed: number;
  readonly reused: number;
}

/** One batch at work: the study, its rule and where each scenario stands. */
class Batch {
  readonly #study: Study;
  readonly #rule: StoppingRule;
  readonly #options: BatchOptions;
  readonly #events: BatchEvents;
  readonly #queue = new ChunkQueue();
  readonly #scenarios: readonly { cells: readonly Cell[]; hash: string; gathering: Gathering }[];
  readonly #engine: string | undefined;
  readonly #saves: Promise<void>[] = [];
  /** Of parts that many cells share, so that each is read once. */
  readonly #hashes = new WeakMap<object, string>();
  #failure: { readonly error: unknown } | undefined;
  #doneRuns = 0;
  #computed = 0;
  #reused = 0;

  constructor(study: Study, options: BatchOptions, events: BatchEvents) {
    this.#study = study;
    this.#options = options;
    this.#events = events;
    this.#rule = stoppingRule(study, options);
    if (options.shard && this.#rule.kind !== 'fixed') {
      throw new RangeError('runBatch: a shard needs a fixed number of replications');
    }
    this.#engine = options.store && engineBuild();
    this.#scenarios = study.scenarios.map((_, scenario) => {
      const cells = cellsOf(study, scenario);
      const gathering = new Gathering(scenario, cells, this.#rule, study.chunk);
      return { cells, hash: scenarioHash(cells, this.#hashes), gathering };
    });
  }

  get #seed(): string {
    return this.#options.seed ?? defaultSeed;
  }

  async run(): Promise<BatchResult> {
    const { signal, workers = availableParallelism(), openPool: open = openPool } = this.#options;
    const scenarios = Object.fromEntries(this.#scenarios.map(({ hash, cells }) => [hash, cells]));
    const pool = open({ seed: this.#seed, scenarios }, workers);
    const stop = () => this.#queue.close();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      if (signal?.aborted) stop();
      this.#queue.add(this.#firstChunks());
      await Promise.all(Array.from({ length: pool.workers }, () => this.#lane(pool)));
      await Promise.all(this.#saves);
    } finally {
      signal?.removeEventListener('abort', stop);
      await pool.close();
    }
    if (this.#failure) throw this.#failure.error;
    return {
      tables: this.#scenarios.map(({ gathering }) => gathering.table()),
      computed: this.#computed,
      reused: this.#reused,
    };
  }

  /**
   * With a fixed number scenario by scenario, so that finished ones can be read early. Else breadth first, so that all
   * scenarios come to their decisions early and the end of the batch keeps everybody busy.
   */
  #firstChunks(): Chunk[] {
    const { shard } = this.#options;
    const all = this.#scenarios.flatMap(({ gathering }) => gathering.first());
    const { chunk } = this.#study;
    const fixed = this.#rule.kind === 'fixed' ? this.#rule.replications : 0;
    const mine = shard ? all.filter((each) => isInShard(each, shard, fixed, chunk)) : all;
    return fixed > 0 ? mine : mine.sort((a, b) => a.from - b.from || a.scenario - b.scenario);
  }

  /** Takes chunks until there are no more. After a failure the others finish what they have begun. */
  async #lane(pool: Pool): Promise<void> {
    for (let chunk = await this.#queue.take(); chunk; chunk = await this.#queue.take()) {
      try {
        await this.#settle(pool, chunk);
      } catch (error) {
        this.#fail(error);
      }
      this.#queue.done();
    }
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#queue.close();
  }

  async #settle(pool: Pool, chunk: Chunk): Promise<void> {
    const scenario = this.#scenarios[chunk.scenario];
    if (scenario === undefined) return;
    const { from, to } = chunk;
    const { store } = this.#options;
    const cells = cellsIn(chunk, scenario.cells);
    const engine = this.#engine ?? '';
    // The plans still in belong to a chunk's identity; with all of them it is the scenario's own.
    const hash = chunk.plans ? scenarioHash(cells, this.#hashes) : scenario.hash;
    const name = chunkName({ engine, scenario: hash, seed: this.#seed, from, to });
    const found = await store?.find(name);
    const harvest = found
      ? parted(found, countValues(to - from, cells.length))
      : await this.#compute(pool, chunk, scenario.hash, cells.length);
    if (found) this.#reused += 1;
    else this.#computed += 1;
    if (store && !found) {
      const whole = joined([harvest.values, harvest.tallies]);
      this.#saves.push(store.keep(name, whole).catch((error) => this.#fail(error)));
    }
    this.#queue.add(scenario.gathering.accept(chunk, harvest));
    this.#tell(chunk, scenario.gathering);
  }

  /** A chunk is shared out when there are too few for everybody; the values are the same. */
  async #compute(pool: Pool, chunk: Chunk, hash: string, plans: number): Promise<Harvest> {
    const pieces = cut(chunk, this.#queue.open < pool.workers ? pool.workers : 1);
    const parts = pieces.map(async ({ from, to, plans: asked }) => {
      const task = { scenario: hash, from, to, ...(asked && { plans: asked }) };
      return parted(await pool.compute(task), countValues(to - from, plans));
    });
    return united(await Promise.all(parts));
  }

  #tell(chunk: Chunk, gathering: Gathering): void {
    const { cells } = this.#scenarios[chunk.scenario] ?? { cells: [] };
    this.#doneRuns += (chunk.to - chunk.from) * cellsIn(chunk, cells).length;
    this.#events.onProgress?.({ done: this.#doneRuns, expected: this.#expectedRuns() });
    const table = gathering.table();
    if (table) this.#events.onTable?.(table, chunk.scenario);
  }

  #expectedRuns(): number {
    if (this.#options.shard === undefined) {
      return this.#scenarios.reduce((sum, { gathering }) => sum + gathering.expectedRuns, 0);
    }
    const plans = this.#study.plans.length;
    return this.#firstChunks().reduce((sum, { from, to }) => sum + (to - from) * plans, 0);
  }
}

/**
 * Runs a study's replications until its rule is met, reusing finished chunks. Results depend on the study, the seed and
 * the engine alone: not on workers, timing, reuse or earlier stops.
 *
 * @throws ImpossibleError when the model broke an invariant · OutputError when a chunk cannot be kept; what was
 *   finished is kept in both cases
 */
export async function runBatch(
  study: Study,
  options: BatchOptions = {},
  events: BatchEvents = {},
): Promise<BatchResult> {
  return await new Batch(study, options, events).run();
}

/** Every chunk of a run with a fixed number of replications; shards share these out. */
export function countChunks(study: Study, replications: number): number {
  return study.scenarios.length * chunksBetween(0, 0, replications, study.chunk).length;
}
