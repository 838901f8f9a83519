import { expect, test } from 'vitest';
import { cellsOf, chunksBetween, cut, isInShard } from '../../../src/experiment/chunks/jobs.ts';
import { fakeStudy } from '../fake-study.ts';

test('chunks are fixed ranges, the last one cut at the end', () => {
  expect(chunksBetween(1, 0, 25, 10)).toEqual([
    { scenario: 1, from: 0, to: 10 },
    { scenario: 1, from: 10, to: 20 },
    { scenario: 1, from: 20, to: 25 },
  ]);
});

test('the cells of a scenario are its plans in study order', () => {
  expect(cellsOf(fakeStudy(), 1).map((cell) => `${cell.scenario.id}/${cell.plan.id}`)).toEqual([
    'rough/near',
    'rough/far',
    'rough/wild',
  ]);
});

test('pieces of a chunk cover it once, in order', () => {
  expect(cut({ scenario: 0, from: 10, to: 20 }, 3).map(({ from, to }) => [from, to])).toEqual([
    [10, 14],
    [14, 18],
    [18, 20],
  ]);
  expect(cut({ scenario: 0, from: 0, to: 2 }, 8)).toHaveLength(2);
  expect(cut({ scenario: 0, from: 0, to: 10 }, 1)).toEqual([{ scenario: 0, from: 0, to: 10 }]);
});

test('every chunk belongs to exactly one shard', () => {
  const chunks = [0, 1, 2].flatMap((scenario) => chunksBetween(scenario, 0, 45, 10));
  for (const chunk of chunks) {
    const owners = [0, 1, 2, 3].filter((index) => isInShard(chunk, { index, count: 4 }, 45, 10));
    expect(owners).toHaveLength(1);
  }
});
