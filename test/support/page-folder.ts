import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { blocksOf, type Page, root } from './pages.ts';

const shelfOf: Readonly<Record<string, string>> = {
  'key/1': 'keys',
  'scenario/1': 'types',
  'study/1': 'studies',
  'surge/1': 'surge',
  'lending/1': 'lending',
  'staffing/1': 'staffing',
};

/** Writes a file and the folders it lies in. */
export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** A folder as a reader of a page has it: the shipped scenarios, and every whole file and named table of the page under `mine/`. */
export function readersFolder(page: Page): string {
  const folder = mkdtempSync(join(tmpdir(), 'fordela-page-'));
  symlinkSync(join(root, 'scenarios'), join(folder, 'scenarios'));
  for (const { language, file, text } of blocksOf(page)) {
    if (language === 'csv' && file !== undefined) write(join(folder, file), text);
    if (language !== 'yaml' || file !== undefined || !/^format: /m.test(text)) continue;
    const { format, id } = parse(text) as { format: string; id: string };
    write(join(folder, 'mine', shelfOf[format] ?? 'others', `${id}.yaml`), text);
  }
  return folder;
}
