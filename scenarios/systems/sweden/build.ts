/**
 * Builds the Swedish baseline from `source/` and checks it against the control totals.
 * `npm run system:build` writes `system.yaml`, `roads.csv` and `outlines.geojson`;
 * `npm run system:build -- --check` writes nothing and fails when a stored file differs from what the sources give.
 * Exit code 1 with every difference when something does not add up; nothing is written then.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { controlDifferences } from './control.ts';
import { builtFiles, systemPlaces } from './files.ts';
import { ordinaryCareDifferences, readOrdinaryCare } from './ordinary-balance.ts';
import { readTables } from './tables.ts';

const fileAt = (name: string) => new URL(name, import.meta.url);
const read = (name: string) => readFileSync(fileAt(name), 'utf8');

const tables = readTables((file) => read(`source/${file}`));
const ordinaryCare = readOrdinaryCare(read('ordinary-care.yaml'));
const differences = [
  ...controlDifferences(tables),
  ...ordinaryCareDifferences(ordinaryCare, systemPlaces(tables)),
];
const files = Object.entries(builtFiles(tables));
const checkOnly = process.argv.includes('--check');

if (checkOnly) {
  for (const [name, content] of files) {
    if (!existsSync(fileAt(name))) differences.push(`${name}: not there; run npm run system:build`);
    else if (read(name) !== content)
      differences.push(`${name}: differs from what source/ gives; run npm run system:build`);
  }
} else if (differences.length === 0) {
  for (const [name, content] of files) writeFileSync(fileAt(name), content);
}

for (const difference of differences) process.stderr.write(`${difference}\n`);
if (differences.length > 0) process.exitCode = 1;
else
  process.stdout.write(
    checkOnly
      ? 'The stored files are what the sources give.\n'
      : `Wrote ${files.map(([name]) => name).join(', ')}.\n`,
  );
