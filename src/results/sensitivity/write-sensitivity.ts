import { join } from 'node:path';
import { openFolder, replaceFile } from '../files.ts';
import type { SensitivityResult } from './sensitivity-result.ts';

/** What `fordela sensitivity` leaves in a results folder beside the chunks. */
export const sensitivityFiles = { json: 'sensitivity.json', page: 'sensitivity.html' } as const;

/** The one object that `--json` prints and sensitivity.json holds. */
export function sensitivityText(result: SensitivityResult): string {
  return `${JSON.stringify(result)}\n`;
}

/**
 * Writes the page and last the object, each replaced in one step: whoever finds a new object finds its page too.
 *
 * @throws OutputError when the folder cannot be written
 */
export async function writeSensitivity(
  folder: string,
  result: SensitivityResult,
  page: string,
): Promise<void> {
  await openFolder(folder);
  await replaceFile(join(folder, sensitivityFiles.page), page);
  await replaceFile(join(folder, sensitivityFiles.json), sensitivityText(result));
}
