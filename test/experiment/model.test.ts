import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runBatch } from '../../src/experiment/batch.ts';
import { openInline } from '../../src/experiment/pool.ts';
import { openRunner } from '../../src/model/runner.ts';
import { fingerprint } from '../../src/results/fingerprint.ts';
import { loadStudy } from '../../src/scenario/load.ts';

const example = fileURLToPath(new URL('../../scenarios/studies/example.yaml', import.meta.url));

test('the model gives the same bits in this thread, in one worker and in two', async () => {
  const study = await loadStudy(example);
  const fingerprints = [];
  for (const options of [
    { openPool: (load: Parameters<typeof openInline>[0]) => openInline(load, openRunner) },
    { workers: 1 },
    { workers: 2 },
  ]) {
    const { tables } = await runBatch(study, { ...options, replications: 24, seed: 'worker test' });
    fingerprints.push(fingerprint(tables.filter((table) => table !== undefined)));
  }
  expect(new Set(fingerprints).size).toBe(1);
});
