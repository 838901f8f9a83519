import { join } from 'node:path';
import { openFolder, replaceFile } from './files.ts';
import { toParquet } from './parquet.ts';
import { inColumns } from './profile/in-columns.ts';
import type { CellProfile } from './profile/profile.ts';
import type { Summary } from './summary.ts';
import { type ScenarioTable, toCsv } from './tables.ts';

/** What stands in a results folder beside manifest.json. */
export const resultFiles = {
  chunks: 'chunks',
  csv: 'replications.csv',
  parquet: 'replications.parquet',
  summary: 'summary.json',
  profiles: 'profiles.json',
  report: 'report.html',
} as const;

/** The one object that `--json` prints and summary.json holds. */
export function summaryText(summary: Summary): string {
  return `${JSON.stringify(summary)}\n`;
}

/** What profiles.json holds: the numbers behind the charts of the report. Shares, minutes and persons as they are named. */
export function profilesText(profiles: readonly CellProfile[]): string {
  const written = profiles.map((profile) => ({ ...profile, needs: profile.needs.map(inColumns) }));
  return `${JSON.stringify({ format: 1, profiles: written })}\n`;
}

/**
 * Writes the tables, the report and last the summary, each replaced in one step: whoever finds a new summary finds the
 * rest new too.
 *
 * @throws OutputError when the folder cannot be written
 */
export async function writeResults(
  folder: string,
  tables: readonly ScenarioTable[],
  summary: Summary,
  profiles: readonly CellProfile[],
  report: string,
): Promise<void> {
  await openFolder(folder);
  await replaceFile(join(folder, resultFiles.csv), toCsv(tables));
  await replaceFile(join(folder, resultFiles.parquet), toParquet(tables));
  await replaceFile(join(folder, resultFiles.profiles), profilesText(profiles));
  await replaceFile(join(folder, resultFiles.report), report);
  await replaceFile(join(folder, resultFiles.summary), summaryText(summary));
}
