import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SensitivityResult } from '../../src/results/sensitivity/sensitivity-result.ts';
import { fordela } from '../cli/command-line.ts';

test('the example region: the whole list is tried on the same people, and what is said follows from the intervals', {
  timeout: 240_000,
}, async () => {
  const out = await mkdtemp(join(tmpdir(), 'fordela-sensitivity-'));
  const argv = [
    'sensitivity',
    'scenarios/studies/example.yaml',
    '--replications',
    '8',
    '--json',
    '--out',
    out,
  ];
  const ended = await fordela(argv, { isReal: true });
  expect([ended.code, ended.note]).toEqual([0, '']);
  const result = JSON.parse(ended.out) as SensitivityResult;
  expect(result.assumptions).toHaveLength(8);
  const [scenario] = result.scenarios;
  expect(scenario?.ends).toHaveLength(16);
  // The accident is by day: what those called in by night answer changes nothing for anybody.
  const byNight = scenario?.ends.filter(({ assumption }) => assumption === 'call-in') ?? [];
  expect(byNight.map(({ move }) => move)).toEqual(byNight.map(() => ({ estimate: 0, halfWidth: 0, n: 8 })));
  for (const { effect, lead } of scenario?.ends ?? []) {
    const isBehind = lead !== null && (lead.estimate ?? 0) < -(lead.halfWidth ?? 0);
    expect(effect === 'flips' || effect === 'against').toBe(isBehind);
  }
  expect(await readFile(join(out, 'sensitivity.html'), 'utf8')).toContain(
    'Bus accident in the example region',
  );
});
