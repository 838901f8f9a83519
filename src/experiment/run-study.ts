import type { Study } from '../domain/plan.ts';
import { type Row, rowsOf, type ScenarioTable } from '../results/tables.ts';
import { type BatchOptions, runBatch } from './batch.ts';

/** What `runStudy` may be told; a batch's options without what only a command needs. */
export type StudyOptions = Omit<BatchOptions, 'shard'>;

/** Lets one side wait until the other has something. */
class Bell {
  #ring: () => void = () => undefined;
  #next = this.#fresh();

  #fresh(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve;
    });
  }

  ring(): void {
    const ring = this.#ring;
    this.#next = this.#fresh();
    ring();
  }

  heard(): Promise<void> {
    return this.#next;
  }
}

/**
 * Runs a study and gives one tidy row per scenario × plan × replication, in that order, as soon as a scenario is ready.
 * Leaving the loop early stops the work.
 *
 * @example for await (const row of runStudy(study, { workers: 2, replications: 200 })) console.log(row.inTimeRed);
 */
export async function* runStudy(
  study: Study,
  options: StudyOptions = {},
): AsyncGenerator<Row, void, undefined> {
  const leaving = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, leaving.signal]) : leaving.signal;
  const tables = new Map<number, ScenarioTable>();
  const bell = new Bell();
  const batch = runBatch(
    study,
    { ...options, signal },
    {
      onTable(table, scenario) {
        tables.set(scenario, table);
        bell.ring();
      },
    },
  );
  const ended = batch.then(() => true);
  try {
    for (const scenario of study.scenarios.keys()) {
      let isOver = false;
      while (!tables.has(scenario) && !isOver)
        isOver = await Promise.race([ended, bell.heard().then(() => false)]);
      const table = tables.get(scenario);
      if (table === undefined) return;
      yield* rowsOf(table);
      tables.delete(scenario);
    }
  } finally {
    leaving.abort();
    await batch.catch(() => undefined);
  }
}
