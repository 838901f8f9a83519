import type { Provenance } from '../../domain/grade.ts';
import type { SurgeMeasureKind, SurgePlan } from '../../domain/resources/surge.ts';
import type { Change } from '../reading/overlay.ts';
import type { Path } from '../reading/source.ts';
import type { SurgeEntry, SurgeFile } from '../schemas/surge.ts';
import { changed, spelledOut, unstated } from './marks.ts';
import { entriesOf, kindOf, spellingOf } from './surge-parts.ts';
import {
  kindWords,
  levelSpellings,
  raisedLevels,
  usualFigureSource,
  usualLeadSource,
} from './surge-words.ts';

const usual: Provenance = { grade: 'D', source: usualFigureSource };

type Provenances = Record<string, Provenance>;

/** Fields of a measure that hold a figure: its lead time, its kind's settings, and what else its file gives. */
function figuresOf({ ramp, trigger, cost, undo }: SurgeEntry, kind: SurgeMeasureKind): readonly string[] {
  return [
    'lead',
    ...(ramp === undefined ? [] : ['ramp']),
    ...(trigger === undefined ? [] : ['trigger']),
    ...(cost === null ? [] : ['cost']),
    ...(undo === null ? [] : ['undo']),
    ...kindWords[kind].settings,
  ];
}

function markOf(field: string, entry: SurgeEntry, sources: SurgeFile['sources']): Provenance {
  const written = entry.grades[field];
  if (written !== undefined) return spelledOut(written, sources);
  if (entry[field as keyof SurgeEntry] !== undefined) return unstated;
  return field === 'lead' ? { grade: 'D', source: usualLeadSource } : usual;
}

function ofMeasures(file: SurgeFile): Provenances {
  const marks: Provenances = {};
  const entries = Object.entries(entriesOf(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [id, entry] of entries) {
    const kind = kindOf(id, entry);
    for (const field of kind === undefined ? [] : figuresOf(entry, kind))
      marks[`measures.${id}.${field}`] = markOf(field, entry, file.sources);
  }
  return marks;
}

function ofPlan(file: SurgeFile, raise: SurgePlan['raise']): Provenances {
  const mark = (path: string, isWritten: boolean): Provenance => {
    const written = file.grades[path];
    if (written !== undefined) return spelledOut(written, file.sources);
    return isWritten ? unstated : usual;
  };
  const marks: Provenances = {};
  for (const level of raisedLevels) {
    const path = `raise.${level}`;
    if (raise[level].length > 0) marks[path] = mark(path, spellingOf(file.raise, level) !== undefined);
  }
  return { ...marks, fallAfter: mark('fallAfter', file.fallAfter !== undefined) };
}

/** The figure that a changed part of the file belongs to; levels by their id, however they are spelt. */
function figureAt(path: Path): string {
  const level = raisedLevels.find((each) => levelSpellings[each].some((spelling) => spelling === path[1]));
  if (path[0] === 'raise' && level !== undefined) return `raise.${level}`;
  return path.slice(0, path[0] === 'measures' ? 3 : 2).join('.');
}

/** Grade and source of every figure of a plan, by its dotted path in the file. A plan without measures has none. */
export function surgeProvenance(
  file: SurgeFile,
  raise: SurgePlan['raise'],
  changes: readonly Change[],
): Readonly<Record<string, Provenance>> {
  const measures = ofMeasures(file);
  const marks = Object.keys(measures).length === 0 ? {} : { ...ofPlan(file, raise), ...measures };
  for (const { path } of changes) {
    const at = figureAt(path);
    if (Object.hasOwn(marks, at)) Object.assign(marks, { [at]: changed });
  }
  return marks;
}
