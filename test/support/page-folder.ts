import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { blocksOf, type Page, pageAt, root } from './pages.ts';

const shelfOf: Readonly<Record<string, string>> = {
  'key/1': 'keys',
  'scenario/1': 'types',
  'study/1': 'studies',
  'surge/1': 'surge',
  'lending/1': 'lending',
  'transport/1': 'transport',
  'staffing/1': 'staffing',
  'validation/1': 'validation',
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

/** The page whose reader makes a system by hand. */
export const hospitalPage = 'docs/how-to/add-a-hospital.md';

/** Makes in `folder` the system that the page on hospitals has its reader make: a copy, and the page's pieces put into it. */
export function makeSystemByHand(folder: string): void {
  const pieces = blocksOf(pageAt(hospitalPage)).filter(
    ({ language, text }) => !/^format: /m.test(text) && language !== 'sh' && language !== 'text',
  );
  const piece = (sign: RegExp): string => {
    const [only, ...others] = pieces.filter(({ text }) => sign.test(text));
    if (only === undefined || others.length > 0) throw new Error(`${hospitalPage}: ${sign} is not one piece`);
    return only.text;
  };
  const system = join(folder, 'systems/min-region');
  cpSync(join(root, 'scenarios/systems/exempelregion'), system, { recursive: true });
  const file = join(system, 'system.yaml');
  const copied = readFileSync(file, 'utf8');
  write(
    file,
    copied
      .replace(/^id: .*\ntitle: .*\n/m, piece(/^id: min-region/))
      .replace(/^sources:\n/m, (head) => `${head}${piece(/^ {2}own-count:/m)}`)
      .replace(/^hospitals:\n/m, (head) => `${head}${piece(/^ {2}ostsjukhuset:$/m)}`),
  );
  const roads = join(system, 'roads.csv');
  write(roads, `${readFileSync(roads, 'utf8').trimEnd()}\n${piece(/,ostsjukhuset,/)}`);
}
