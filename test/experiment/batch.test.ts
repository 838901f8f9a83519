import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { type BatchOptions, runBatch } from '../../src/experiment/batch.ts';
import type { Pool } from '../../src/experiment/pool.ts';
import { openChunks } from '../../src/results/chunks.ts';
import { fingerprint } from '../../src/results/fingerprint.ts';
import { type ScenarioTable, valueAt } from '../../src/results/tables.ts';
import { inlinePool, threadPool } from './fake-pool.ts';
import { fakeStudy, fakeValue } from './fake-study.ts';

const study = fakeStudy({ scenarios: ['calm', 'rough', 'empty'] });

const whole = (tables: readonly (ScenarioTable | undefined)[]) =>
  tables.filter((table) => table !== undefined);

async function finished(options: BatchOptions): Promise<ScenarioTable[]> {
  const { tables } = await runBatch(study, options);
  expect(whole(tables)).toHaveLength(3);
  return whole(tables);
}

const newFolder = async () => join(await mkdtemp(join(tmpdir(), 'fordela-')), 'chunks');

/** A pool whose tasks end in an order of its own: late ones first. */
const contraryPool: BatchOptions['openPool'] = (load) => {
  const inline = inlinePool(load);
  return {
    ...inline,
    workers: 7,
    async compute(task) {
      await new Promise((resolve) => setTimeout(resolve, 30 - (task.from % 30)));
      return inline.compute(task);
    },
  };
};

test('an adaptive study stops at the same place with one worker, two, none and any order of ending', async () => {
  const inline = await finished({ openPool: inlinePool });
  const one = await finished({ openPool: threadPool, workers: 1 });
  const two = await finished({ openPool: threadPool, workers: 2 });
  const contrary = await finished({ openPool: contraryPool });
  const used = inline.map(({ scenario, replications, why }) => ({ scenario, replications, why }));
  expect(used[0]).toEqual({ scenario: 'calm', replications: 20, why: 'precise' });
  expect(used[1]).toEqual({ scenario: 'rough', replications: 200, why: 'max' });
  expect(used[2]).toEqual({ scenario: 'empty', replications: 20, why: 'nothing-to-count' });
  for (const other of [one, two, contrary]) {
    expect(other.map(({ scenario, replications, why }) => ({ scenario, replications, why }))).toEqual(used);
    expect(fingerprint(other)).toBe(fingerprint(inline));
  }
});

test('a scenario between the bounds stops at a multiple of the chunk', async () => {
  const middling = fakeStudy({ scenarios: ['rough'], precision: { halfWidth: 0.06 } });
  const { tables } = await runBatch(middling, { openPool: inlinePool });
  expect(tables[0]?.why).toBe('precise');
  expect(tables[0]?.replications).toBeGreaterThan(20);
  expect(tables[0]?.replications).toBeLessThan(200);
  expect((tables[0]?.replications ?? 1) % 10).toBe(0);
});

test('every value stands in its place: scenario, plan, replication, measure', async () => {
  const [, rough] = await finished({ openPool: inlinePool, replications: 13, seed: 'here' });
  for (const replication of [0, 3, 12]) {
    for (const [plan, id] of ['near', 'far', 'wild'].entries()) {
      for (const measure of [0, 2, measureIds.length - 1]) {
        const expected = fakeValue('here', 'rough', id, replication, measure);
        expect(valueAt(rough!, plan, replication, measure)).toBe(expected);
      }
    }
  }
});

test('a fixed number of replications is kept to, also between multiples of the chunk', async () => {
  const tables = await finished({ openPool: inlinePool, replications: 13 });
  expect(tables.map(({ replications, why }) => [replications, why])).toEqual(Array(3).fill([13, 'fixed']));
});

test('finished chunks are reused, and torn, foreign or missing ones computed anew', async () => {
  const folder = await newFolder();
  const options = { openPool: inlinePool, replications: 40 };
  const first = await runBatch(study, { ...options, store: await openChunks(folder, true) });
  expect([first.computed, first.reused]).toEqual([12, 0]);
  const names = (await readdir(folder)).sort();
  await truncate(join(folder, names[0]!), 100);
  await writeFile(join(folder, names[1]!), 'something else');
  await rm(join(folder, names[2]!));
  const second = await runBatch(study, { ...options, store: await openChunks(folder, true) });
  expect([second.computed, second.reused]).toEqual([3, 9]);
  expect(fingerprint(whole(second.tables))).toBe(fingerprint(whole(first.tables)));
  const fresh = await runBatch(study, { ...options, store: await openChunks(folder, false) });
  expect([fresh.computed, fresh.reused]).toEqual([12, 0]);
});

test('another seed or another plan finds no chunk of this one', async () => {
  const folder = await newFolder();
  const options = { openPool: inlinePool, replications: 10 };
  await runBatch(study, { ...options, store: await openChunks(folder, true) });
  const seeded = await runBatch(study, { ...options, seed: 'x', store: await openChunks(folder, true) });
  expect(seeded.reused).toBe(0);
  const fewer = fakeStudy({ scenarios: ['calm'], plans: ['near', 'far'] });
  expect((await runBatch(fewer, { ...options, store: await openChunks(folder, true) })).reused).toBe(0);
});

test('a stopped batch keeps what it finished, and going on gives what one run would have', async () => {
  const folder = await newFolder();
  const stop = new AbortController();
  let chunks = 0;
  const onProgress = () => {
    chunks += 1;
    if (chunks === 4) stop.abort();
  };
  const options = { openPool: threadPool, workers: 2 };
  const store = await openChunks(folder, true);
  const first = await runBatch(study, { ...options, store, signal: stop.signal }, { onProgress });
  expect(whole(first.tables).length).toBeLessThan(3);
  expect(await readdir(folder)).toHaveLength(first.computed);
  const second = await runBatch(study, { ...options, store });
  expect(second.reused).toBe(first.computed);
  expect(fingerprint(whole(second.tables))).toBe(fingerprint(await finished({ openPool: inlinePool })));
});

test('shards share the chunks out, and together they are the whole', async () => {
  const folder = await newFolder();
  const options = { openPool: inlinePool, replications: 35, store: await openChunks(folder, true) };
  const parts = [];
  for (const index of [0, 1, 2])
    parts.push(await runBatch(study, { ...options, shard: { index, count: 3 } }));
  expect(parts.map(({ computed }) => computed)).toEqual([4, 4, 4]);
  const all = await runBatch(study, options);
  expect([all.computed, all.reused]).toEqual([0, 12]);
  expect(fingerprint(whole(all.tables))).toBe(
    fingerprint(await finished({ openPool: inlinePool, replications: 35 })),
  );
});

test('a shard without a fixed number of replications is refused', async () => {
  await expect(runBatch(study, { openPool: inlinePool, shard: { index: 0, count: 2 } })).rejects.toThrow(
    RangeError,
  );
});

test('a full disk ends the batch after what is under way, with its own error', async () => {
  let kept = 0;
  const store = {
    find: async () => undefined,
    keep: async () => {
      kept += 1;
      if (kept > 3) throw new Error('disk full');
    },
  };
  await expect(runBatch(study, { openPool: inlinePool, store })).rejects.toThrow('disk full');
  expect(kept).toBeLessThan(10);
});

test('a fault of the model names scenario, plan, seed and replication, through threads too', async () => {
  const broken = fakeStudy({ scenarios: ['calm'], plans: ['near', 'broken'] });
  for (const openPool of [inlinePool, threadPool]) {
    const run = runBatch(broken, { openPool, workers: 2, replications: 30, seed: 'demo' });
    await expect(run).rejects.toThrow(
      'columns are gone (scenario calm, plan broken, seed "demo", replication 12, minute unknown)',
    );
  }
});

test('progress counts runs and ends where it said it would', async () => {
  const seen: { done: number; expected: number }[] = [];
  await runBatch(study, { openPool: inlinePool }, { onProgress: (progress) => seen.push(progress) });
  const last = seen.at(-1);
  expect(last?.done).toBe((20 + 200 + 20) * 3);
  expect(last?.expected).toBe(last?.done);
  expect(seen.every(({ done, expected }) => done <= expected)).toBe(true);
});

test('when few chunks are left the workers share them, and the values are the same', async () => {
  const tasks: number[] = [];
  const counting = (load: Parameters<typeof inlinePool>[0]): Pool => {
    const inline = inlinePool(load);
    return {
      ...inline,
      workers: 4,
      compute(task) {
        tasks.push(task.to - task.from);
        return inline.compute(task);
      },
    };
  };
  const lone = fakeStudy({ scenarios: ['rough'] });
  const shared = await runBatch(lone, { openPool: counting });
  expect(tasks).toContain(3);
  const plain = await runBatch(lone, { openPool: inlinePool });
  expect(fingerprint(whole(shared.tables))).toBe(fingerprint(whole(plain.tables)));
});
