/**
 * Usage: parallel.ts THREADS TASKS. Runs tasks of MCI-20 on a pool of worker threads, or in this very process when THREADS
 * is 0. Work = replications; seconds are of the clock, since two threads use two.
 */
import { Piscina } from 'piscina';
import { runTask } from './task.ts';

const [threads = 2, tasks = 20] = process.argv.slice(2).map(Number);
const replications = 10;
const batches = 4;

const pool =
  threads === 0
    ? undefined
    : new Piscina({
        filename: new URL('task.js', import.meta.url).href,
        name: 'runTask',
        minThreads: threads,
        maxThreads: threads,
      });

for (let batch = 0; batch < batches; batch++) {
  const began = performance.now();
  const list = Array.from({ length: tasks }, (_, task) => ({ first: task * replications, replications }));
  if (pool === undefined) for (const task of list) runTask(task);
  else await Promise.all(list.map((task) => pool.run(task)));
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(`${JSON.stringify({ work: tasks * replications, seconds, answers: [] })}\n`);
}
await pool?.destroy();
