import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { type BatchOptions, runBatch } from '../../src/experiment/batch.ts';
import type { Task } from '../../src/experiment/evaluate.ts';
import { decide, type StoppingRule, stoppingRule, surelyNeeded } from '../../src/experiment/stopping.ts';
import { openChunks } from '../../src/results/chunks.ts';
import { fingerprint } from '../../src/results/fingerprint.ts';
import { summarise } from '../../src/results/summary.ts';
import { column, rowsOf, type ScenarioTable } from '../../src/results/tables.ts';
import { holdContest } from '../../src/stats/elimination.ts';
import { pairedDifference } from '../../src/stats/paired.ts';
import { inlinePool, threadPool } from './fake-pool.ts';
import { fakeStudy, fakeValue } from './fake-study.ts';

const select = {
  measure: 'inTimeRed',
  smallestDifference: 0.04,
  confidence: 0.95,
  first: 20,
  max: 200,
} as const;
const scenarios = ['calm', 'rough', 'empty'];
const plans = ['near', 'far', 'wild', 'nigh'];
const study = fakeStudy({ scenarios, plans, select });

const whole = (tables: readonly (ScenarioTable | undefined)[]) =>
  tables.filter((table) => table !== undefined);

async function finished(options: BatchOptions): Promise<ScenarioTable[]> {
  return whole((await runBatch(study, options)).tables);
}

/** What the whole procedure gives over all replications at once. */
function contestOf(scenario: string) {
  const red = measureIds.indexOf('inTimeRed');
  const columns = plans.map((plan) =>
    Array.from({ length: 200 }, (_, replication) => fakeValue('fordela', scenario, plan, replication, red)),
  );
  return holdContest(columns, { ...select, better: 'higher' }, 10);
}

describe('a batch that looks for the best plan', () => {
  test('lets plans fall out where the whole procedure would, and runs only who is still in', async () => {
    const tasks: Task[] = [];
    const openPool: BatchOptions['openPool'] = (load) => {
      const inline = inlinePool(load);
      return {
        ...inline,
        compute(task) {
          tasks.push(task);
          return inline.compute(task);
        },
      };
    };
    const [calm, rough, empty] = await finished({ openPool });
    for (const table of [calm!, rough!]) {
      const contest = contestOf(table.scenario);
      expect(table.selection?.left).toEqual(contest.left.map((plan) => plans[plan]));
      expect(table.selection?.eliminated).toEqual(
        contest.eliminated.map(({ plan, at }) => ({ plan: plans[plan], at })),
      );
      expect(table.replications).toBe(contest.used);
    }
    expect(calm).toMatchObject({ why: 'selected', replications: 20 });
    expect(rough?.selection?.eliminated.length).toBeGreaterThan(0);
    expect(rough?.selection?.eliminated.some(({ at }) => at < rough.replications)).toBe(true);
    expect(empty).toMatchObject({ why: 'nothing-to-count', replications: 20 });
    const runs = tasks.reduce(
      (sum, { from, to, plans: asked }) => sum + (to - from) * (asked?.length ?? 4),
      0,
    );
    const rows = [calm!, rough!, empty!].reduce((sum, table) => sum + [...rowsOf(table)].length, 0);
    expect(runs).toBe(rows);
    expect(rows).toBeLessThan((20 + rough!.replications + 20) * 4);
  });

  test('comes to the same with one worker, two, none and after every kind of stop', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'fordela-')), 'chunks');
    const inline = await finished({ openPool: inlinePool });
    const one = await finished({ openPool: threadPool, workers: 1 });
    const two = await finished({ openPool: threadPool, workers: 2 });
    const stop = new AbortController();
    const store = await openChunks(folder, true);
    let seen = 0;
    const onProgress = () => {
      seen += 1;
      if (seen === 7) stop.abort();
    };
    const first = await runBatch(study, { openPool: inlinePool, store, signal: stop.signal }, { onProgress });
    expect(whole(first.tables).length).toBeLessThan(3);
    const second = await runBatch(study, { openPool: threadPool, workers: 2, store });
    expect(second.reused).toBe(first.computed);
    const resumed = whole(second.tables);
    for (const other of [one, two, resumed]) {
      expect(other.map(({ selection }) => selection)).toEqual(inline.map(({ selection }) => selection));
      expect(fingerprint(other)).toBe(fingerprint(inline));
      expect(other.map(({ tallies }) => tallies)).toEqual(inline.map(({ tallies }) => tallies));
    }
  });

  test('uses the chunks of all plans that a fixed number left, and never takes them for chunks of fewer plans', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'fordela-')), 'chunks');
    const store = await openChunks(folder, true);
    const options = { openPool: inlinePool, store };
    await runBatch(study, { ...options, replications: 200 });
    const before = await readdir(folder);
    const { reused, computed, tables } = await runBatch(study, options);
    expect(reused).toBeGreaterThanOrEqual(2 * scenarios.length);
    expect(computed).toBeGreaterThan(0);
    expect((await readdir(folder)).length).toBe(before.length + computed);
    expect(fingerprint(whole(tables))).toBe(fingerprint(await finished({ openPool: inlinePool })));
  });

  test('each plan has its own values and tallies in its place, and none after it fell out', async () => {
    const [, rough] = await finished({ openPool: inlinePool });
    for (const [plan, id] of plans.entries()) {
      const at = rough!.selection!.eliminated.find((out) => out.plan === id)?.at ?? rough!.replications;
      const values = column(rough!, plan, 2);
      expect(Array.from(values)).toEqual(
        Array.from({ length: at }, (_, replication) => fakeValue('fordela', 'rough', id, replication, 2)),
      );
      expect(rough!.tallies[plan * 2]).toBe(at);
    }
  });

  test('progress counts the runs of those still in, and ends where it said it would', async () => {
    const seen: { done: number; expected: number }[] = [];
    const tables = whole(
      (await runBatch(study, { openPool: inlinePool }, { onProgress: (progress) => seen.push(progress) }))
        .tables,
    );
    const rows = tables.reduce((sum, table) => sum + [...rowsOf(table)].length, 0);
    expect(seen.at(-1)).toEqual({ done: rows, expected: rows });
  });

  test('compares plans on the replications both have, with intervals wide enough for every point it could end at', async () => {
    const tables = await finished({ openPool: inlinePool });
    const summary = summarise(study, 'fordela', tables);
    const rough = tables[1]!;
    const red = measureIds.indexOf('inTimeRed');
    const pair = summary.comparisons.find(
      (each) =>
        each.scenario === 'rough' && each.measure === 'inTimeRed' && each.a === 'near' && each.b === 'far',
    );
    const [a, b] = [column(rough, 0, red), column(rough, 1, red)];
    const n = Math.min(a.length, b.length);
    // 6 pairs at 19 points: after 20, 30 … 200.
    const wide = pairedDifference(a.slice(0, n), b.slice(0, n), 6 * 19);
    expect(pair).toMatchObject({ difference: wide.estimate, halfWidth: wide.halfWidth, n: n - 1 });
    expect(summary.selection?.map(({ scenario, looks }) => [scenario, looks])).toEqual(
      scenarios.map((scenario) => [scenario, 19]),
    );
    expect(summary.selection?.[0]).toMatchObject({
      confidence: 0.95,
      smallestDifference: 0.04,
      measure: 'inTimeRed',
    });
  });
});

describe('the rule', () => {
  const rule: StoppingRule = { kind: 'selection', ...select, first: 15, max: 45 };
  const steady = (level: number) => Array.from({ length: 20 }, (_, at) => level + (at % 2) * 0.01);
  const wide = (level: number) => Array.from({ length: 20 }, (_, at) => level + ((at * 7) % 5) - 2);

  test('the first decision falls at the first whole chunk that is not under the first look', () => {
    expect(surelyNeeded(rule, 10)).toBe(20);
    expect(surelyNeeded({ ...rule, max: 12 }, 10)).toBe(12);
  });

  test('says why it stopped: one left, level, undecided at the most allowed, or nobody to count', () => {
    const none = Array(20).fill(Number.NaN);
    expect(decide(rule, 20, 10, [steady(0.5), steady(0.7)], 2)).toMatchObject({
      stop: 'selected',
      left: [1],
    });
    expect(decide(rule, 20, 10, [steady(0.5), steady(0.5)], 2)).toMatchObject({
      stop: 'alike',
      left: [0, 1],
    });
    const open = [wide(0), wide(0).reverse()];
    expect(decide(rule, 20, 10, open, 2).stop).toBeUndefined();
    expect(decide(rule, 45, 10, open, 2).stop).toBe('undecided');
    expect(decide(rule, 20, 10, [none, none], 2).stop).toBe('nothing-to-count');
  });

  test('a number or a precision asked for comes before the study’s selection, and a selection asked for before it', () => {
    expect(stoppingRule(study)).toEqual({ kind: 'selection', ...select });
    expect(stoppingRule(study, { replications: 5 })).toMatchObject({ kind: 'fixed' });
    expect(stoppingRule(study, { precision: { halfWidth: 0.1 } })).toMatchObject({ kind: 'precision' });
    const asked = { smallestDifference: 2, measure: 'deaths' };
    expect(stoppingRule(study, { select: asked })).toEqual({ kind: 'selection', ...select, ...asked });
    expect(stoppingRule(fakeStudy(), { select: { smallestDifference: 0.02 } })).toEqual({
      kind: 'selection',
      measure: 'inTimeRed',
      smallestDifference: 0.02,
      confidence: 0.95,
      first: 20,
      max: 200,
    });
  });

  test('a measure without a better direction, or no difference, cannot choose', () => {
    expect(() => stoppingRule(study, { select: { smallestDifference: 1, measure: 'transfers' } })).toThrow(
      RangeError,
    );
    expect(() => stoppingRule(study, { select: { smallestDifference: 0 } })).toThrow(RangeError);
  });
});
