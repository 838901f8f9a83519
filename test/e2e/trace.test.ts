import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { csvParse } from 'd3-dsv';
import { afterAll, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const example = fileURLToPath(new URL('../../scenarios/studies/example.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fordela-trace-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const call = async (argv: readonly string[]) =>
  (await promisify(execFile)(process.execPath, [main, ...argv], { maxBuffer: 1e8 })).stdout;

test('each row of a batch that the built command has written is the row that its trace tells', async () => {
  const out = join(folder, 'run');
  await call(['run', example, '--replications', '3', '--out', out, '--quiet']);
  const rows = csvParse(readFileSync(join(out, 'replications.csv'), 'utf8'));
  expect(rows).toHaveLength(6);
  for (const row of rows) {
    const { plan = '', replication = '' } = row;
    const told = await call(['trace', example, '--plan', plan, '--replication', replication, '--json']);
    const { measures, events } = JSON.parse(told);
    for (const [id, value] of Object.entries(measures))
      expect(row[id]).toBe(value === null ? '' : String(value));
    const deaths = events.filter(
      (event: { kind: string; death: unknown }) => event.kind === 'ended' && event.death !== null,
    );
    expect(deaths).toHaveLength(measures.deaths);
  }
});
