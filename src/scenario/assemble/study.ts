import type { Cell, Plan, Study } from '../../domain/plan.ts';
import { nearest } from '../near.ts';
import { findFiles, isPattern, possiblePatterns } from '../reading/glob.ts';
import { folderOf } from '../reading/library.ts';
import { overlay } from '../reading/overlay.ts';
import {
  checkOwnName,
  follow,
  keyReference,
  openFile,
  type Session,
  surgeReference,
} from '../reading/session.ts';
import { type Source, stepInto, valueAt } from '../reading/source.ts';
import { type PlanEntry, type StudyFile, studyFile } from '../schemas/study.ts';
import { checkShape } from '../shape.ts';
import { checkKeyAgainst, type ReadKey, readKey } from './key.ts';
import { type ReadScenario, readScenario, type ScenarioReading, type SystemShelf } from './scenario.ts';
import { type ReadSurge, readSurge } from './surge.ts';

function listAt(source: Source, key: string): readonly unknown[] {
  const list = stepInto(source.value, key);
  return Array.isArray(list) ? list : [];
}

/** Scenario files that the study's patterns fit, each once, in the order of the patterns. */
function scenarioPaths({ library, findings }: Session, source: Source, path: string): readonly string[] {
  const files = listAt(source, 'scenarios').flatMap((pattern, at) => {
    if (typeof pattern !== 'string' || pattern.trim() === '') return [];
    const place = source.place(['scenarios', at]);
    if (!isPattern(pattern)) {
      findings.add(place, 'pattern', { found: pattern });
      return [];
    }
    const found = findFiles(library, folderOf(path), pattern);
    if (found.length === 0) {
      const near = nearest(pattern, possiblePatterns(library, folderOf(path), pattern));
      findings.add(place, 'no-match', near === undefined ? {} : { near });
    }
    return found;
  });
  return [...new Set(files)];
}

/** Keys that the study's plans name, by name; what cannot be read is left out. */
function readKeys(session: Session, source: Source, path: string): ReadonlyMap<string, ReadKey> {
  const keys = new Map<string, ReadKey>();
  for (const at of listAt(source, 'plans').keys()) {
    const where = ['plans', at, 'key'];
    const name = String(valueAt(source.value, where));
    const file = follow(session, source, path, where, keyReference);
    if (file === undefined || keys.has(name)) continue;
    const key = readKey(session, file);
    if (key === undefined) continue;
    checkOwnName(key.source, name, session.findings);
    keys.set(name, key);
  }
  return keys;
}

const usualSurge = 'default';

/** Surge plans that the study's plans name, by name; a plan that names none has the usual one. */
function readSurges(session: Session, source: Source, path: string): ReadonlyMap<string, ReadSurge> {
  const { library, findings } = session;
  const surges = new Map<string, ReadSurge>();
  for (const at of listAt(source, 'plans').keys()) {
    const where = ['plans', at, 'surge'];
    const named = valueAt(source.value, where);
    const name = named === undefined ? usualSurge : String(named);
    const file =
      named === undefined
        ? library.find(folderOf(path), surgeReference.file(usualSurge))
        : follow(session, source, path, where, surgeReference);
    if (file === undefined || surges.has(name)) continue;
    const surge = readSurge(session, file);
    if (surge === undefined) continue;
    checkOwnName(surge.source, name, findings);
    surges.set(name, surge);
  }
  return surges;
}

function checkPlans({ plans }: StudyFile, source: Source, { findings }: Session): void {
  const lines = new Map<string, number>();
  for (const [at, { id }] of plans.entries()) {
    const place = source.place(['plans', at, 'id']);
    const first = lines.get(id);
    if (first !== undefined) findings.add(place, 'duplicate-id', { id, first });
    else lines.set(id, place.line);
  }
}

function checkBounds({ precision, select }: StudyFile, source: Source, { findings }: Session): void {
  const { min, max } = precision;
  if (min > max) {
    const names = { sv: 'min högst lika med max', en: 'min at most max' };
    findings.add(source.place(['precision', 'min']), 'bounds-order', { low: min, high: max, names });
  }
  if (select !== undefined && select.first > select.max) {
    const names = { sv: 'first högst lika med max', en: 'first at most max' };
    const bounds = { low: select.first, high: select.max, names };
    findings.add(source.place(['select', 'first']), 'bounds-order', bounds);
  }
}

/** Two scenarios of a study may not have the same id, or their results could not be told apart. */
function checkScenarioIds(scenarios: readonly ScenarioReading[], { findings }: Session): void {
  const files = new Map<string, string>();
  for (const { source } of scenarios) {
    const id = stepInto(source.value, 'id');
    if (typeof id !== 'string') continue;
    const other = files.get(id);
    if (other !== undefined) findings.add(source.place(['id']), 'duplicate-scenario', { id, other });
    else files.set(id, source.file);
  }
}

function planOf(
  { key, surge, ...entry }: PlanEntry,
  keys: ReadonlyMap<string, ReadKey>,
  surges: ReadonlyMap<string, ReadSurge>,
): Plan | undefined {
  const read = keys.get(key);
  const more = surges.get(surge);
  return read && more && { ...entry, key: read.key, surge: more.surge, lending: null };
}

function assembleStudy(
  file: StudyFile,
  reads: readonly ReadScenario[],
  plans: readonly Plan[],
  inputs: Study['inputs'],
): Study {
  const { id, title, precision, select, chunk } = file;
  const cells = reads.flatMap(({ scenario, system, parameters }) =>
    plans.map((plan): Cell => ({ scenario, plan, system, parameters })),
  );
  return {
    id,
    title,
    scenarios: reads.map(({ scenario }) => scenario),
    plans,
    systems: reads.map(({ system }) => system),
    parameters: reads.map(({ parameters }) => parameters),
    outlines: reads.map(({ outlines }) => outlines),
    precision,
    ...(select && { select }),
    chunk,
    cells,
    inputs,
  };
}

/** Reads a study with every file it refers to. Undefined when something is wrong in any of them. */
export function readStudy(session: Session, path: string): Study | undefined {
  const { findings, settings, library } = session;
  const plain = openFile(session, path, 'study/1');
  if (plain === undefined) return undefined;
  const source = overlay(plain, settings.changesFor('study', plain));
  const file = checkShape(source, studyFile, findings);
  const shelf: SystemShelf = new Map();
  const scenarios = scenarioPaths(session, source, path).flatMap(
    (at) => readScenario(session, at, shelf) ?? [],
  );
  const keys = readKeys(session, source, path);
  const surges = readSurges(session, source, path);
  checkScenarioIds(scenarios, session);
  const systems = [...new Set([...shelf.values()].flatMap((read) => (read ? [read.system] : [])))];
  for (const key of keys.values()) checkKeyAgainst(key, systems, findings);
  settings.reportUnused();
  if (file === undefined) return undefined;
  checkPlans(file, source, session);
  checkBounds(file, source, session);
  if (findings.count > 0) return undefined;
  const plans = file.plans.flatMap((entry) => planOf(entry, keys, surges) ?? []);
  const reads = scenarios.flatMap(({ read }) => read ?? []);
  return assembleStudy(file, reads, plans, library.inputs());
}
