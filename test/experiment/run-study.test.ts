import { expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { compare } from '../../src/experiment/compare.ts';
import { runStudy } from '../../src/experiment/run-study.ts';
import type { Row } from '../../src/results/tables.ts';
import { inlinePool, threadPool } from './fake-pool.ts';
import { fakeStudy } from './fake-study.ts';

async function rowsFrom(options: Parameters<typeof runStudy>[1]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of runStudy(fakeStudy(), options)) rows.push(row);
  return rows;
}

test('rows come by scenario, then plan, then replication, each with every measure', async () => {
  const rows = await rowsFrom({ openPool: threadPool, workers: 2, replications: 12 });
  const order = ['calm', 'rough'].flatMap((scenario) =>
    ['near', 'far', 'wild'].flatMap((plan) =>
      Array.from({ length: 12 }, (_, at) => `${scenario}/${plan}/${at}`),
    ),
  );
  expect(rows.map((row) => `${row.scenario}/${row.plan}/${row.replication}`)).toEqual(order);
  expect(Object.keys(rows[0]!)).toEqual(['scenario', 'plan', 'replication', ...measureIds]);
});

test('leaving the loop early stops the work', async () => {
  let tasks = 0;
  const counting: typeof inlinePool = (load) => {
    const inline = inlinePool(load);
    return {
      ...inline,
      compute(task) {
        tasks += 1;
        return inline.compute(task);
      },
    };
  };
  for await (const row of runStudy(fakeStudy(), { openPool: counting, replications: 5000 })) {
    expect(row.scenario).toBe('calm');
    break;
  }
  expect(tasks).toBeLessThan(1000);
});

test('a fault of the model reaches the reader of the rows', async () => {
  const broken = fakeStudy({ scenarios: ['calm', 'rough'], plans: ['broken'] });
  const reading = async () => {
    for await (const row of runStudy(broken, { openPool: inlinePool, replications: 30 })) void row;
  };
  await expect(reading()).rejects.toThrow('columns are gone');
});

test('an abort ends the rows without a fault', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await rowsFrom({ openPool: inlinePool, replications: 5, signal: stop.signal })).toEqual([]);
});

test('two plans are compared on the replications that both have', async () => {
  const rows = await rowsFrom({ openPool: inlinePool, replications: 30 });
  const result = compare(rows, { scenario: 'calm', measure: 'inTimeRed', a: 'near', b: 'far' });
  expect(result.n).toBe(29);
  expect(result.difference).toBeCloseTo(-0.1, 1);
  expect(result.verdict).toBe('worse');
  const shuffled = rows.slice().reverse();
  expect(compare(shuffled, { scenario: 'calm', measure: 'inTimeRed', a: 'near', b: 'far' })).toEqual(result);
});

test('a comparison over several scenarios, or with an unknown plan, is refused', async () => {
  const rows = await rowsFrom({ openPool: inlinePool, replications: 2 });
  expect(() => compare(rows, { measure: 'deaths', a: 'near', b: 'far' })).toThrow(/name one scenario/);
  expect(() => compare(rows, { scenario: 'calm', measure: 'deaths', a: 'near', b: 'nobody' })).toThrow(
    /no rows of plan "nobody"/,
  );
});
