import { ownEngine } from '../built.ts';
import { batchesOf, interleave } from '../engine.ts';
import { type Line, lineOf, type Measure, medianOf, note } from '../line.ts';

/** Nanoseconds a happening at growing size: twice a hundred times the size may cost at most twice as much each. */
export const scale: Measure = async ({ isQuick }) => {
  const sizes = [
    { casualties: 1_000, replications: 60 },
    { casualties: 10_000, replications: 6 },
    { casualties: 100_000, replications: 1 },
  ];
  const engines = await Promise.all(
    sizes.map(({ casualties, replications }) =>
      ownEngine(`${casualties}`, 'scale', [casualties, replications, isQuick ? 4 : 6]),
    ),
  );
  const rates = await interleave(engines, isQuick ? 2 : 6, []);
  const costs = rates.map((list) => list.map((rate) => 1e9 / rate));
  const lines = sizes.map(({ casualties }, at) => lineOf(`scale-${casualties}`, 'ns/happening', costs[at]!));
  const growth = costs[2]!.map((cost, round) => cost / costs[0]![round]!);
  const total: Line = {
    ...lineOf('scale', 'cost at 100 000 / at 1 000', growth),
    peer: '1 000 casualties',
    ratio: medianOf(growth),
  };
  return [total, ...lines];
};

/** Snapshot and restore of a running incident. */
export const snapshot: Measure = async ({ isQuick }) => {
  const lines: Line[] = [];
  for (const which of ['mci-20', 'national']) {
    const batches = await batchesOf(await ownEngine(which, 'snapshot', [which, isQuick ? 4 : 10]));
    if (batches.length === 0) {
      note(`bench: no ${which} incident to take a snapshot of`);
      continue;
    }
    const name = which === 'mci-20' ? 'snapshot' : `snapshot-${which}`;
    const timed = batches.slice(1);
    lines.push(
      lineOf(
        name,
        'ms',
        timed.map(({ work, seconds }) => (1_000 * seconds) / work),
      ),
    );
    lines.push(
      lineOf(
        `${name}-size`,
        'MB',
        timed.map(({ answers }) => answers[0]!),
      ),
    );
  }
  return lines;
};

/** JS heap that a replication of MCI-20 allocates. */
export const memory: Measure = async ({ isQuick }) => {
  const flags = ['--max-semi-space-size=512', '--min-semi-space-size=512'];
  const batches = await batchesOf(await ownEngine('memory', 'memory', [50, isQuick ? 4 : 8], flags));
  return [
    lineOf(
      'memory',
      'MB/replication',
      batches.slice(2).map(({ work }) => work / 50),
    ),
  ];
};

/** CPU seconds on one core of a replication over the whole country, its happenings, and memory of the whole process. */
async function replicationOf(name: 'uneven-load' | 'war', isQuick: boolean): Promise<readonly Line[]> {
  const batches = await batchesOf(await ownEngine(name, name, [isQuick ? 4 : 10]));
  // The first replication warms up.
  const timed = batches.slice(1);
  return [
    lineOf(
      name,
      's/replication',
      timed.map(({ work, seconds }) => seconds / work),
    ),
    lineOf(
      `${name}-happenings`,
      'happenings/replication',
      timed.map(({ answers }) => answers[0]!),
    ),
    lineOf(`${name}-memory`, 'MB', [timed.at(-1)!.answers[1]!]),
  ];
}

/** A replication of weeks. */
export const unevenLoad: Measure = ({ isQuick }) => replicationOf('uneven-load', isQuick);

/** A replication of ten days of war with 5 000 casualties. */
export const war: Measure = ({ isQuick }) => replicationOf('war', isQuick);
