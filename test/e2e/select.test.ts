import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Summary } from '../../src/results/summary.ts';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fordela-select-'));
const file = join(folder, 'studies', 'choice.yaml');

/** Four keys in the example region, of which some fall out early and others late. */
const study = `format: study/1
id: choice
title: { sv: Ett val, en: A choice }
scenarios: [types/exempel-olycka]
plans:
  - { id: nearest, key: nearest }
  - { id: proportional, key: proportional }
  - { id: load-balanced, key: load-balanced }
  - { id: least-time, key: least-time }
precision: { measure: inTimeRed, halfWidth: 0.05, min: 20, max: 40 }
select: { measure: inTimeRed, smallestDifference: 0.01, max: 240 }
chunk: 20
`;

beforeAll(() => {
  mkdirSync(join(folder, 'studies'));
  writeFileSync(file, study);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = promisify(execFile);

async function fordela(...argv: string[]): Promise<string> {
  const { stdout } = await call(process.execPath, [main, ...argv], { cwd: folder, maxBuffer: 1e8 });
  return stdout;
}

const run = async (out: string, ...more: string[]): Promise<Summary> =>
  JSON.parse(await fordela('run', file, '--json', '--out', out, ...more)) as Summary;

const chunksIn = (out: string): number => {
  const at = join(folder, out, 'chunks');
  return existsSync(at) ? readdirSync(at).filter((name) => name.endsWith('.chunk')).length : 0;
};

/** Starts a run and kills it with -9 as soon as so many chunks are finished. */
async function killedAt(out: string, chunks: number): Promise<void> {
  const child = spawn(process.execPath, [main, 'run', file, '--out', out], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  while (chunksIn(out) < chunks && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  await ended;
}

/** Several processes one after another, on a machine that may have other work. */
const patience = 600_000;

test('a study that looks for the best plan comes to the same with one worker, two, and after kill -9', {
  timeout: patience,
}, async () => {
  const one = await run('one', '--workers', '1');
  const two = await run('two', '--workers', '2');
  expect(two).toEqual(one);
  expect(one.selection?.[0]?.eliminated.length).toBeGreaterThan(0);
  expect(one.selection?.[0]?.eliminated.some(({ at }) => at < one.replications)).toBe(true);
  for (const chunks of [1, 2, 3]) await killedAt('killed', chunks);
  expect(await run('killed')).toEqual(one);
  const rows = readFileSync(join(folder, 'one/replications.csv'), 'utf8').trimEnd().split('\n').slice(1);
  for (const { plan, at } of one.selection?.[0]?.eliminated ?? []) {
    expect(rows.filter((row) => row.split(',')[1] === plan)).toHaveLength(at);
  }
  expect(readFileSync(join(folder, 'one/report.html'), 'utf8')).toMatch(
    /Chosen: |No choice: |Vald: |Inget val: /,
  );
});

test('a run before and one after an override are compared replication by replication', {
  timeout: patience,
}, async () => {
  const options = ['--replications', '40'];
  await run('before', ...options);
  await run('after', ...options, '--set', 'parameters.keyDecision=25');
  const said = await fordela('compare', 'before', 'after', '--lang', 'en');
  expect(said).toContain('Red in time: before minus after');
  expect(said).toContain('Paired, replication by replication');
  expect(said).toContain('Only in after: --set parameters.keyDecision=25');
  const { comparisons } = JSON.parse(await fordela('compare', 'before', 'after', '--json')) as {
    comparisons: { n: number; difference: number }[];
  };
  expect(comparisons).toHaveLength(4);
  expect(comparisons.some(({ difference }) => difference !== 0)).toBe(true);
});
