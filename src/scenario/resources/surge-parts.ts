import {
  type SurgeMeasureKind,
  type SurgePlan,
  type SurgeTrigger,
  surgeMeasureKinds,
} from '../../domain/resources/surge.ts';
import type { SurgeEntry, SurgeFile } from '../schemas/surge.ts';
import { levelSpellings, type RaisedLevel, raisedLevels } from './surge-words.ts';

/** The kind of a measure: what the file says, else its id when that is a kind. */
export function kindOf(id: string, entry: SurgeEntry | undefined): SurgeMeasureKind | undefined {
  return entry?.kind ?? surgeMeasureKinds.find((known) => known === id);
}

/** A measure that says nothing of itself. */
const plainEntry: SurgeEntry = { requires: [], cost: null, undo: null, grades: {} };

/** The key under which a file writes a level; undefined when it does not. */
export function spellingOf(
  part: Partial<Record<string, unknown>> | undefined,
  level: RaisedLevel,
): string | undefined {
  return levelSpellings[level].find((spelling) => part?.[spelling] !== undefined);
}

function namedAt({ levels }: SurgeFile, level: RaisedLevel): readonly string[] {
  const [plain, swedish] = levelSpellings[level];
  return levels[plain] ?? levels[swedish] ?? [];
}

/** Whether a level may name a measure that the file does not describe: one of a kind that needs no settings. */
export const isPlainKind = (id: string): boolean =>
  id !== 'ration' && surgeMeasureKinds.some((kind) => kind === id);

/** Measures of the file and those that its levels name by their kind alone, by id. */
export function entriesOf(file: SurgeFile): Readonly<Record<string, SurgeEntry>> {
  const named = raisedLevels.flatMap((level) => namedAt(file, level)).filter(isPlainKind);
  return { ...Object.fromEntries(named.map((id) => [id, plainEntry])), ...file.measures };
}

/** Measures that a level starts; `+` stands for those of the level below. */
export function levelsOf(file: SurgeFile): SurgePlan['levels'] {
  const all: Record<RaisedLevel, readonly string[]> = {
    stabslage: [],
    forstarkningslage: [],
    katastroflage: [],
  };
  let below: readonly string[] = [];
  for (const level of raisedLevels) {
    below = [...new Set(namedAt(file, level).flatMap((id) => (id === '+' ? below : [id])))];
    all[level] = below;
  }
  return { normal: [], ...all };
}

/** What raises to a level that has measures, when the file does not say (assumed, grade D). */
const usualRaise: SurgePlan['raise'] = {
  stabslage: [{ signal: 'alarm', over: 0, for: 0 }],
  forstarkningslage: [{ signal: 'alarm', over: 0, for: 0 }],
  katastroflage: [{ signal: 'severe-per-team', over: 1, for: 0 }],
};

/** What raises to each level. A file with measures and no `raise` means the usual signals, or nothing would ever start. */
export function raiseOf(file: SurgeFile, levels: SurgePlan['levels']): SurgePlan['raise'] {
  const raise: Record<RaisedLevel, readonly SurgeTrigger[]> = {
    stabslage: [],
    forstarkningslage: [],
    katastroflage: [],
  };
  for (const level of raisedLevels) {
    const [plain, swedish] = levelSpellings[level];
    const written = file.raise?.[plain] ?? file.raise?.[swedish];
    if (written !== undefined) raise[level] = Array.isArray(written) ? written : [written];
    else if (file.raise === undefined && levels[level].length > 0) raise[level] = usualRaise[level];
  }
  return raise;
}
