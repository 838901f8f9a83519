/**
 * `npm run -s bench -- <name>… [--json] [--quick] [--record]`: see README.md beside this file.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { inlineMore } from '../src/kernel/inlining.ts';
import { asTable, type Line, type Measure, note } from './line.ts';
import { kn } from './measures/selection.ts';
import { memory, scale, snapshot, unevenLoad, war } from './measures/size.ts';
import { mci20, mm1 } from './measures/speed.ts';
import { pairing } from './measures/statistics.ts';
import { parallel, standardStudy } from './measures/whole.ts';

const measures: Readonly<Record<string, Measure>> = {
  mm1,
  'mci-20': mci20,
  pairing,
  kn,
  snapshot,
  scale,
  memory,
  'uneven-load': unevenLoad,
  war,
  parallel,
  'standard-study': standardStudy,
};

/** Keeps the lines, with what they were measured on, in `results/<date>-<machine>.json`. */
async function record(lines: readonly Line[]): Promise<void> {
  const date = new Date().toISOString();
  const machine = cpus()[0]?.model.trim() ?? 'unknown';
  const slug = machine.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const folder = new URL('results/', import.meta.url);
  const file = new URL(`${date.slice(0, 10)}-${slug}.json`, folder);
  const kept = { date, machine, cores: availableParallelism(), node: process.version, lines };
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
  note(`bench: kept in benchmarks/results/${date.slice(0, 10)}-${slug}.json`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, quick: { type: 'boolean' }, record: { type: 'boolean' } },
});
const asked = positionals.length === 0 || positionals.includes('all') ? Object.keys(measures) : positionals;
const unknown = asked.filter((name) => measures[name] === undefined);

if (unknown.length > 0) {
  note(
    `bench: no benchmark is named ${unknown.join(', ')}; there are all, ${Object.keys(measures).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  inlineMore();
  const lines: Line[] = [];
  for (const name of asked) {
    const measured = await measures[name]!({ isQuick: values.quick === true });
    lines.push(...measured);
    if (values.json) for (const line of measured) process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  if (!values.json) process.stdout.write(`${asTable(lines)}\n`);
  if (values.record) await record(lines);
}
