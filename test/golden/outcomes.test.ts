import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenFile, goldenScenarios, outcomesOf } from './histories.ts';

const stored = JSON.parse(readFileSync(goldenFile, 'utf8')) as Record<
  string,
  Record<string, Record<string, string>>
>;

describe('stored outcomes of every shipped scenario, to the last bit', () => {
  test('no scenario is missing and none is left over', () => {
    expect(Object.keys(stored)).toEqual([...goldenScenarios]);
  });

  for (const id of goldenScenarios) {
    test(id, async () => {
      expect(await outcomesOf(id)).toEqual(stored[id]);
    });
  }
});
