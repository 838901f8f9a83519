import { describeValue, listWords } from '../describe.ts';
import { currentVersions } from '../formats/catalogue.ts';
import { writtenFormat } from '../formats/upgrade.ts';
import { nearest } from '../near.ts';
import { Findings, type Place } from '../problems.ts';
import { id as idForm } from '../schemas/scalars.ts';
import { type Disk, folderOf, Library, searchFolders, within } from './library.ts';
import { Settings } from './settings.ts';
import { isPlainMap, type Path, type Source, stepInto, valueAt } from './source.ts';

/** File formats that the program reads, with their version. */
export const formats = [
  'system/1',
  'scenario/1',
  'key/1',
  'study/1',
  'ordinary/1',
  'staffing/1',
  'surge/1',
  'lending/1',
  'coordination/1',
  'transport/1',
  'validation/1',
] as const;
export type Format = (typeof formats)[number];

/** All that belongs to the reading of one study or file: what has been found wrong, read and set. */
export interface Session {
  readonly findings: Findings;
  readonly library: Library;
  readonly settings: Settings;
}

/** Begins a reading; files that an earlier one found right are not read again. */
export function openSession(disk: Disk, set: readonly string[] = [], known?: Library): Session {
  const findings = new Findings();
  return { findings, library: new Library(disk, findings, known), settings: new Settings(set, findings) };
}

/** The format that a file says it has; undefined, with a problem, when it says none that is known. */
export function formatOf(source: Source, findings: Findings): Format | undefined {
  const { value } = source;
  const allowed = { sv: `ett av ${formats.join(', ')}`, en: `one of ${formats.join(', ')}` };
  const written = stepInto(value, 'format');
  const format = formats.find((known) => known === written);
  if (format !== undefined) return format;
  const newer = writtenFormat(value);
  if (newer !== undefined && newer.version > currentVersions[newer.kind]) {
    const current = `${newer.kind}/${currentVersions[newer.kind]}`;
    findings.add(source.place(['format']), 'format-newer', { found: String(written), current });
  } else if (!isPlainMap(value)) {
    const start = { sv: 'nycklar med värden, först format:', en: 'keys with values, format: first' };
    findings.add(source.place([]), 'value', { found: describeValue(value), allowed: start });
  } else if (written === undefined) {
    findings.add(source.place(['format']), 'missing-key', { key: 'format', allowed });
  } else {
    const near = typeof written === 'string' ? nearest(written, formats) : undefined;
    const values = { found: describeValue(written), allowed, ...(near !== undefined && { near }) };
    findings.add(source.place(['format']), 'format', values);
  }
  return undefined;
}

/** Reads a YAML file that must have one format. */
export function openFile({ library, findings }: Session, path: string, format: Format): Source | undefined {
  const source = library.yaml(path);
  if (source === undefined) return undefined;
  const found = formatOf(source, findings);
  if (found === format) return source;
  const place = source.place(['format']);
  if (found === 'scenario/1' && format === 'study/1') findings.add(place, 'needs-study');
  else if (found !== undefined) findings.add(place, 'wrong-format', { found, allowed: format });
  return undefined;
}

/** A kind of file that is referred to by its id. */
export interface ReferenceKind {
  readonly kind: { readonly sv: string; readonly en: string };
  /** Folder of all of them, and the file of one. */
  readonly folder: string;
  file(id: string): string;
}

export const systemReference: ReferenceKind = {
  kind: { sv: 'systemet', en: 'the system' },
  folder: 'systems',
  file: (id) => `systems/${id}/system.yaml`,
};

export const keyReference: ReferenceKind = {
  kind: { sv: 'nyckeln', en: 'the key' },
  folder: 'keys',
  file: (id) => `keys/${id}.yaml`,
};

export const staffingReference: ReferenceKind = {
  kind: { sv: 'bemanningen', en: 'the staffing' },
  folder: 'staffing',
  file: (id) => `staffing/${id}.yaml`,
};

export const surgeReference: ReferenceKind = {
  kind: { sv: 'kapacitetsplanen', en: 'the surge plan' },
  folder: 'surge',
  file: (id) => `surge/${id}.yaml`,
};

export const lendingReference: ReferenceKind = {
  kind: { sv: 'lånestrategin', en: 'the lending strategy' },
  folder: 'lending',
  file: (id) => `lending/${id}.yaml`,
};

export const transportReference: ReferenceKind = {
  kind: { sv: 'transportfilen', en: 'the transport file' },
  folder: 'transport',
  file: (id) => `transport/${id}.yaml`,
};

/** Id of the file that holds when nobody names one. */
const usualId = 'default';

/** Path of the usual file of a kind; a problem at the key that could have named another when it is not there. */
export function followUsual(
  { library, findings }: Session,
  from: string,
  { kind, file }: ReferenceKind,
  place: Place,
  key: string,
): string | undefined {
  const usual = file(usualId);
  const found = library.find(folderOf(from), usual);
  if (found === undefined) findings.add(place, 'usual-missing', { kind, file: usual, key });
  return found;
}

/** Ids that a reference could name. */
function idsOf({ library }: Session, start: string, { folder, file }: ReferenceKind): readonly string[] {
  const folders = searchFolders(start, library.disk.shipped);
  const ids = folders.flatMap((root) =>
    library
      .names(within(root, folder))
      .map((name) => name.replace(/\.yaml$/, ''))
      .filter((id) => library.has(within(root, file(id)))),
  );
  return [...new Set(ids)].sort();
}

/** Path of the file that an id in a source refers to: nearest folder upwards first, shipped ones last. */
export function follow(
  session: Session,
  source: Source,
  from: string,
  path: Path,
  reference: ReferenceKind,
): string | undefined {
  const id = valueAt(source.value, path);
  if (!idForm.safeParse(id).success) return undefined;
  const found = session.library.find(folderOf(from), reference.file(String(id)));
  if (found !== undefined) return found;
  const known = idsOf(session, folderOf(from), reference);
  session.findings.add(source.place(path), 'unknown-id', unknownId(reference.kind, String(id), known));
  return undefined;
}

/** What the message about an id that does not exist is filled with. */
export function unknownId(kind: ReferenceKind['kind'], id: string, known: Iterable<string>) {
  const all = [...known];
  const near = nearest(id, all);
  const shown = listWords(all);
  const allowed =
    all.length === 0
      ? { sv: 'inget, för det finns inga', en: 'none, for there are none' }
      : { sv: shown, en: shown };
  return { kind, found: id, allowed, ...(near !== undefined && { near }) };
}

/** In order of id, by code unit: the same on every machine. */
export function byId<T extends { readonly id: string }>(a: T, b: T): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** A map in order of its keys, so that the order in a file changes nothing. */
export function inKeyOrder<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A file or folder must be called what its id says. */
export function checkOwnName(source: Source, name: string, findings: Findings): void {
  const id = stepInto(source.value, 'id');
  if (typeof id !== 'string' || id === name) return;
  findings.add(source.place(['id']), 'own-name', { found: id, allowed: name });
}
