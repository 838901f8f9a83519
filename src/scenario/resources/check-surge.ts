import { surgeMeasureKinds } from '../../domain/resources/surge.ts';
import { listWords } from '../describe.ts';
import type { Findings } from '../problems.ts';
import { unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import type { SurgeEntry, SurgeFile } from '../schemas/surge.ts';
import { checkMarks } from './marks.ts';
import { entriesOf, isPlainKind, kindOf, levelsOf, spellingOf } from './surge-parts.ts';
import { kindSettings, kindWords, levelSpellings, raisedLevels } from './surge-words.ts';

const kinds = { measure: { sv: 'åtgärden', en: 'the measure' }, kind: { sv: 'sorten', en: 'the kind' } };

/** Fields of every measure that may have a mark. */
const markedFields = ['lead', 'ramp', 'requires', 'trigger', 'cost', 'undo'] as const;

/** Fields of the plan itself that may have a mark. */
const markedOfPlan: readonly string[] = ['fallAfter', ...raisedLevels.map((level) => `raise.${level}`)];

interface Check {
  readonly file: SurgeFile;
  readonly source: Source;
  readonly findings: Findings;
}

/** Spelt in both ways, nobody could say which of the two holds. */
function checkSpellings({ file, source, findings }: Check): void {
  for (const group of ['levels', 'raise'] as const) {
    for (const level of raisedLevels) {
      const [plain, swedish] = levelSpellings[level];
      if (file[group]?.[plain] === undefined || file[group][swedish] === undefined) continue;
      const { line } = source.place([group, plain], 'key');
      findings.add(source.place([group, swedish], 'key'), 'duplicate-key', { key: swedish, first: line });
    }
  }
}

/** Measures that levels and prerequisites name must be described, or be a kind by themselves. */
function checkNames({ file, source, findings }: Check): void {
  const entries = entriesOf(file);
  const known = [
    ...new Set([...Object.keys(file.measures), ...surgeMeasureKinds.filter(isPlainKind)]),
  ].sort();
  const inLevels = raisedLevels.flatMap((level) => {
    const spelling = spellingOf(file.levels, level);
    const named = spelling === undefined ? [] : (file.levels[spelling as typeof level] ?? []);
    return named.map((id, at): { id: string; path: Path } => ({
      id,
      path: ['levels', spelling ?? level, at],
    }));
  });
  for (const { id, path } of inLevels) {
    if (id !== '+' && !Object.hasOwn(entries, id))
      findings.add(source.place(path), 'unknown-id', unknownId(kinds.measure, id, known));
  }
  for (const [id, { requires }] of Object.entries(file.measures)) {
    for (const [at, other] of requires.entries()) {
      if (Object.hasOwn(entries, other)) continue;
      const values = unknownId(kinds.measure, other, Object.keys(entries).sort());
      findings.add(source.place(['measures', id, 'requires', at]), 'unknown-id', values);
    }
  }
}

/** A measure has a kind, and only the settings of that kind. */
function checkKind(id: string, entry: SurgeEntry, { source, findings }: Check): void {
  const kind = kindOf(id, entry);
  if (kind === undefined) {
    const values = unknownId(kinds.kind, id, surgeMeasureKinds);
    findings.add(source.place(['measures', id], 'key'), 'unknown-id', values);
    return;
  }
  const own = kindWords[kind].settings;
  for (const key of kindSettings) {
    if (own.includes(key) || entry[key as keyof SurgeEntry] === undefined) continue;
    const shown = listWords(own);
    const allowed =
      own.length === 0
        ? { sv: `inga egna inställningar för ${kind}`, en: `no settings of its own for ${kind}` }
        : { sv: `${shown} för ${kind}`, en: `${shown} for ${kind}` };
    findings.add(source.place(['measures', id, key], 'key'), 'setting-of-kind', { key, kind, allowed });
  }
  if (kind === 'ration' && entry.below === undefined) {
    const allowed = { sv: 'en chans att leva från 0 till 1', en: 'a chance to live from 0 to 1' };
    findings.add(source.place(['measures', id, 'below']), 'missing-key', { key: 'below', allowed });
  }
}

/** Measures that lead back to themselves through what they require, as a walk; undefined when there are none. */
function circleFrom(start: string, file: SurgeFile): readonly string[] | undefined {
  const walk = (id: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of file.measures[id]?.requires ?? []) {
      if (next === start) return [...way, next];
      if (way.includes(next)) continue;
      const found = walk(next, [...way, next]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

function checkCircles({ file, source, findings }: Check): void {
  const told = new Set<string>();
  for (const id of Object.keys(file.measures).sort()) {
    if (told.has(id)) continue;
    const circle = circleFrom(id, file);
    if (circle === undefined) continue;
    for (const member of circle) told.add(member);
    const values = { circle: circle.join(' → ') };
    findings.add(source.place(['measures', id, 'requires']), 'requires-circle', values);
  }
}

/** What a measure requires must be started too, or the measure never begins. */
function checkStarted({ file, source, findings }: Check): void {
  const levels = levelsOf(file);
  for (const level of raisedLevels) {
    for (const id of levels[level]) {
      for (const [at, other] of (file.measures[id]?.requires ?? []).entries()) {
        const entry = file.measures[other];
        if (levels[level].includes(other) || entry === undefined || entry.trigger !== undefined) continue;
        const place = source.place(['measures', id, 'requires', at]);
        findings.add(place, 'requires-idle', { id, other, level });
      }
    }
  }
}

function checkGrades({ file, source, findings }: Check): void {
  const { sources } = file;
  checkMarks({ source, path: ['grades'], marks: file.grades, fields: markedOfPlan, sources }, findings);
  for (const [id, entry] of Object.entries(file.measures)) {
    const kind = kindOf(id, entry);
    const fields = [...markedFields, ...(kind === undefined ? kindSettings : kindWords[kind].settings)];
    const path: Path = ['measures', id, 'grades'];
    checkMarks({ source, path, marks: entry.grades, fields, sources }, findings);
  }
}

/** Second look at a surge plan whose shape is right: how its parts stand to each other. */
export function checkSurge(file: SurgeFile, source: Source, findings: Findings): void {
  const check: Check = { file, source, findings };
  checkSpellings(check);
  checkNames(check);
  for (const [id, entry] of Object.entries(file.measures)) checkKind(id, entry, check);
  checkCircles(check);
  checkStarted(check);
  checkGrades(check);
}
