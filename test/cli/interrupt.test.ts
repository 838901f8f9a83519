import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import type { Summary } from '../../src/results/summary.ts';
import { inProcess, start, studyFolder } from './command-line.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

/** Each run takes 4 ms, so a chunk of 10 × 3 runs takes 120 ms and the study a few seconds. */
const slowly = { FAKE_MS: '4' };
const argv = ['run', 'study.yaml', '--json', '--workers', '2'];

const fingerprintOf = (text: string) => (JSON.parse(text) as Summary).fingerprint;

const chunksIn = async (cwd: string): Promise<number> => {
  const folder = join(cwd, 'results/fake/chunks');
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names.filter((name) => name.endsWith('.chunk')).length;
};

async function untilChunks(cwd: string, count: number): Promise<void> {
  while ((await chunksIn(cwd)) < count) await wait(10);
}

test('Ctrl-C keeps the finished chunks, prints the resume command and exits 130; going on gives the same', async () => {
  const cwd = await studyFolder();
  const straight = await inProcess([...argv, '--out', 'straight'], { cwd });
  const { child, ended } = start(argv, { cwd, env: slowly });
  await untilChunks(cwd, 3);
  child.kill('SIGINT');
  const { code, out, note } = await ended;
  expect([code, out]).toEqual([130, '']);
  expect(note).toContain('Finished parts are kept. Go on with: fordela run --resume results/fake');
  const kept = await chunksIn(cwd);
  expect(kept).toBeGreaterThanOrEqual(3);
  expect(kept).toBeLessThan(22);
  expect(existsSync(join(cwd, 'results/fake/summary.json'))).toBe(false);
  const resumed = await inProcess(['run', '--resume', 'results/fake', '--json'], { cwd });
  expect(resumed.code).toBe(0);
  expect(fingerprintOf(resumed.out)).toBe(fingerprintOf(straight.out));
});

test('a second Ctrl-C stops at once', async () => {
  const cwd = await studyFolder({ chunk: 100, precision: { min: 100 } });
  // The only chunk would take 100 × 3 runs of 100 ms: whoever waits for it finds it kept.
  const { child, ended, said } = start(argv, { cwd, env: { FAKE_MS: '100' } });
  while (!existsSync(join(cwd, 'results/fake/chunks'))) await wait(10);
  await wait(1000);
  child.kill('SIGINT');
  await said('Ctrl-C again');
  await wait(400);
  child.kill('SIGINT');
  const { code, note } = await ended;
  expect(code).toBe(130);
  expect(await chunksIn(cwd)).toBe(0);
  expect(note).toContain('fordela run --resume results/fake');
});

test('killed with -9 at any moment, a run goes on to the same fingerprint', async () => {
  const cwd = await studyFolder();
  const straight = await inProcess([...argv, '--out', 'straight', '--seed', 'nine'], { cwd });
  for (const chunks of [1, 4, 9]) {
    const { child, ended } = start([...argv, '--seed', 'nine'], { cwd, env: slowly });
    await untilChunks(cwd, chunks);
    child.kill('SIGKILL');
    await ended;
  }
  const resumed = await inProcess(['run', 'study.yaml', '--resume', '--json'], { cwd });
  expect(resumed.code).toBe(0);
  expect(fingerprintOf(resumed.out)).toBe(fingerprintOf(straight.out));
});

test('going on takes the options of the run that was stopped, unless others are given', async () => {
  const cwd = await studyFolder();
  const first = await inProcess(['run', 'study.yaml', '--seed', 'mine', '--replications', '14', '--json'], {
    cwd,
  });
  const again = await inProcess(['run', '--resume', 'results/fake', '--json'], { cwd });
  expect(again.out).toBe(first.out);
  const more = await inProcess(['run', '--resume', 'study.yaml', '--replications', '16', '--json'], { cwd });
  expect(JSON.parse(more.out)).toMatchObject({ seed: 'mine', replications: 16 });
});
