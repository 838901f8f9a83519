import { describe, expect, test } from 'vitest';
import { checkGroups } from '../../src/verify/check.ts';
import { inInterval } from '../../src/verify/theory/replications.ts';
import { checks, openTrial, tryAll, type Verdict } from '../../src/verify/verify.ts';

const words = { sv: 'prov', en: 'trial' };

async function listed(all: AsyncIterable<Verdict>): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for await (const verdict of all) verdicts.push(verdict);
  return verdicts;
}

describe('the checks of this engine', () => {
  test('all hold on this machine, in every group, and each says what it expects', async () => {
    const all = await listed(tryAll(checks, openTrial('fordela', true)));
    expect(all.filter(({ holds }) => !holds)).toEqual([]);
    expect([...new Set(all.map(({ group }) => group))]).toEqual(checkGroups);
    expect(all.length).toBeGreaterThan(70);
    expect(new Set(all.map(({ what }) => what.sv)).size).toBe(all.length);
    expect(new Set(all.map(({ what }) => what.en)).size).toBe(all.length);
  });

  test('see the same on the same seed and something else on another', async () => {
    const theory = checks.filter(({ group }) => group === 'theory').slice(0, 1);
    const seen = async (seed: string) =>
      (await listed(tryAll(theory, openTrial(seed, true)))).map(({ observed }) => observed);
    const first = await seen('one');
    expect(await seen('one')).toEqual(first);
    expect(await seen('two')).not.toEqual(first);
  });

  test('that break down are lines that do not hold, and the others are still tried', async () => {
    const down = {
      id: 'down',
      group: 'laws',
      run: () => Promise.reject(new Error('no such place')),
    } as const;
    const rest = checks.filter(({ id }) => id === 'known-answers');
    const all = await listed(tryAll([down, ...rest], openTrial('fordela', true)));
    expect(all.map(({ check, holds }) => [check, holds])).toEqual([
      ['down', false],
      ['known-answers', true],
    ]);
    expect(all[0]?.what.en).toContain('no such place');
  });
});

describe('an interval', () => {
  const values = [9.8, 10.1, 10, 9.9, 10.2, 9.7, 10.3, 10, 9.9, 10.1];

  test('holds round the value of theory', () => {
    expect(inInterval(words, 10, values)).toMatchObject({ holds: true, expected: 10 });
  });

  test('does not hold when theory lies outside it', () => {
    expect(inInterval(words, 11, values).holds).toBe(false);
  });

  test('does not hold when it is too wide to say anything', () => {
    expect(inInterval(words, 10, [1, 19, 2, 18, 5, 15, 10, 10]).holds).toBe(false);
  });
});
