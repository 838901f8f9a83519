import type { Provenance } from '../../domain/grade.ts';
import { listWords } from '../describe.ts';
import { nearest } from '../near.ts';
import type { Findings } from '../problems.ts';
import { changedSource } from '../reading/overlay.ts';
import { unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';

/** Marks by field: grade and key of the source, as a file writes them. */
export type Marks = Readonly<Record<string, Provenance>>;

const sourceKind = { sv: 'källan', en: 'the source' };

/** Keys that a mark may name though no file lists them. */
const ownSources: Readonly<Record<string, string>> = {
  [changedSource]: 'Changed by --set, and no source is stated for the change.',
};

/** A figure that is written without a mark. */
export const unstated: Provenance = { grade: 'D', source: 'No source is stated in the file.' };

/** A group of marks in a file, and what they may stand at. */
export interface MarkedPart {
  readonly source: Source;
  /** Where the marks stand. */
  readonly path: Path;
  readonly marks: Marks;
  readonly fields: readonly string[];
  readonly sources: Readonly<Record<string, string>>;
}

/** Every mark must stand at a field that exists and name a source that exists. */
export function checkMarks({ source, path, marks, fields, sources }: MarkedPart, findings: Findings): void {
  for (const [field, mark] of Object.entries(marks)) {
    const at: Path = [...path, field];
    if (!fields.includes(field)) {
      const near = nearest(field, fields);
      const list = listWords(fields);
      const allowed = { sv: `nycklarna ${list}`, en: `the keys ${list}` };
      findings.add(source.place(at, 'key'), 'unknown-key', {
        key: field,
        allowed,
        ...(near !== undefined && { near }),
      });
    }
    if (!Object.hasOwn(sources, mark.source)) {
      findings.add(source.place(at), 'unknown-id', unknownId(sourceKind, mark.source, Object.keys(sources)));
    }
  }
}

/** A mark with the text of its source in place of the key, so that it can be read away from its file. */
export function spelledOut(
  { grade, source }: Provenance,
  sources: Readonly<Record<string, string>>,
): Provenance {
  const all: Readonly<Record<string, string>> = { ...ownSources, ...sources };
  return { grade, source: Object.hasOwn(all, source) ? (all[source] ?? source) : source };
}

/** What a figure gets that `--set` has changed. */
export const changed: Provenance = spelledOut({ grade: 'D', source: changedSource }, {});
