import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownEngine } from '../built.ts';
import { type Batch, batchesOf, outputOf } from '../engine.ts';
import { type Line, lineAgainst, lineOf, type Measure, note } from '../line.ts';

/** Work a second of the clock in the later half of the batches. */
function rate(batches: readonly Batch[]): number {
  const timed = batches.slice(batches.length >> 1);
  return (
    timed.reduce((sum, { work }) => sum + work, 0) / timed.reduce((sum, { seconds }) => sum + seconds, 0)
  );
}

/** Two worker threads against two separate processes that run at the same time. */
export const parallel: Measure = async ({ isQuick }) => {
  const tasks = isQuick ? 10 : 30;
  const [pool, process] = [
    await ownEngine('pool', 'parallel', [2, 2 * tasks]),
    await ownEngine('process', 'parallel', [0, tasks]),
  ];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < (isQuick ? 3 : 7); round++) {
    ours.push(rate(await batchesOf(pool)));
    const both = await Promise.all([batchesOf(process), batchesOf(process)]);
    theirs.push(both.reduce((sum, batches) => sum + rate(batches), 0));
  }
  return [lineAgainst('parallel', 'replications/s', ours, 'two processes', theirs)];
};

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const study = fileURLToPath(new URL('../../scenarios/studies/standard.yaml', import.meta.url));
const clock = '/usr/bin/time';

/** Seconds, and peak MB where the system's `time` is there, of one run of the standard study. */
async function runStudy(): Promise<{ seconds: number; peak: number | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'fordela-study-'));
  const peakFile = join(folder, 'peak');
  const run = [
    process.execPath,
    program,
    'run',
    study,
    '--fresh',
    '--out',
    join(folder, 'results'),
    '--json',
  ];
  const timed = existsSync(clock) ? [clock, '-f', '%M', '-o', peakFile, ...run] : run;
  const began = performance.now();
  await outputOf(timed[0]!, timed.slice(1));
  const seconds = (performance.now() - began) / 1_000;
  const peak = existsSync(peakFile) ? Number(await outputOf('cat', [peakFile])) / 1_024 : null;
  await rm(folder, { recursive: true });
  return { seconds, peak };
}

/** The main job as a user runs it. */
export const standardStudy: Measure = async ({ isQuick }) => {
  if (!existsSync(program) || !existsSync(study)) {
    note('bench: standard-study needs the built program and the standard study; run `npm run build` first');
    return [];
  }
  const runs: Awaited<ReturnType<typeof runStudy>>[] = [];
  for (let one = 0; one < (isQuick ? 1 : 3); one++) runs.push(await runStudy());
  const lines: Line[] = [
    lineOf(
      'standard-study',
      's',
      runs.map(({ seconds }) => seconds),
    ),
  ];
  const peaks = runs.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  if (peaks.length > 0) lines.push(lineOf('standard-study-memory', 'MB', peaks));
  return lines;
};
