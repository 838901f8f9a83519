import type { Cell, Plan, Study } from '../../domain/plan.ts';
import { isWide } from '../../domain/resources/coordination.ts';
import { coordinationReference, type ReadCoordination, readCoordination } from '../coordination/read.ts';
import { nearest } from '../near.ts';
import { findFiles, isPattern, possiblePatterns } from '../reading/glob.ts';
import { folderOf } from '../reading/library.ts';
import { overlay } from '../reading/overlay.ts';
import {
  checkOwnName,
  follow,
  followUsual,
  keyReference,
  lendingReference,
  openFile,
  type ReferenceKind,
  type Session,
  surgeReference,
  transportReference,
} from '../reading/session.ts';
import { type Path, type Source, stepInto, valueAt } from '../reading/source.ts';
import { checkLendingAgainst, noLending } from '../resources/check-lending.ts';
import { checkReports, reportsOf } from '../resources/check-reports.ts';
import { namesOf, type PlanPart, plansOf } from '../resources/cross.ts';
import { checkTransportAgainst, onlyRoad } from '../resources/transport/check.ts';
import { type PlanEntry, type StudyFile, studyFile } from '../schemas/study.ts';
import { checkShape } from '../shape.ts';
import { checkKeyAgainst, type ReadKey, readKey } from './key.ts';
import { type ReadLending, readLending } from './lending.ts';
import { type ReadScenario, readScenario, type ScenarioReading, type SystemShelf } from './scenario.ts';
import { type ReadSurge, readSurge } from './surge.ts';
import { type ReadTransport, readTransport } from './transport.ts';

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

/** What a part of a plan is read from, and how. */
interface PartReader<Read> {
  readonly part: PlanPart;
  readonly reference: ReferenceKind;
  read(session: Session, file: string): Read | undefined;
}

/** Id that a plan without a surge plan means. */
const usualSurge = 'default';

/** Id under which a place names a part of a plan; undefined where nothing is lent, or where no id stands. */
function nameAt({ value }: Source, where: Path, part: PlanPart): string | undefined {
  const named = valueAt(value, where);
  if (named === undefined) return part === 'surge' ? usualSurge : undefined;
  return part === 'lending' && named === noLending ? undefined : String(named);
}

/** Files of one kind that the study's plans name, by name; what cannot be read is left out. */
function readParts<Read extends { readonly source: Source }>(
  session: Session,
  source: Source,
  path: string,
  { part, reference, read }: PartReader<Read>,
): ReadonlyMap<string, Read> {
  const parts = new Map<string, Read>();
  for (const where of namesOf(source, part)) {
    const name = nameAt(source, where, part);
    if (name === undefined) continue;
    const isUsual = valueAt(source.value, where) === undefined;
    const file = isUsual
      ? followUsual(session, path, reference, source.place(where), part)
      : follow(session, source, path, where, reference);
    if (file === undefined || parts.has(name)) continue;
    const found = read(session, file);
    if (found === undefined) continue;
    checkOwnName(found.source, name, session.findings);
    parts.set(name, found);
  }
  return parts;
}

/** What the study's plans refer to. */
interface PlanFiles {
  readonly keys: ReadonlyMap<string, ReadKey>;
  readonly surges: ReadonlyMap<string, ReadSurge>;
  readonly lendings: ReadonlyMap<string, ReadLending>;
  readonly coordinations: ReadonlyMap<string, ReadCoordination>;
  readonly transports: ReadonlyMap<string, ReadTransport>;
}

function readPlanFiles(session: Session, source: Source, path: string): PlanFiles {
  return {
    keys: readParts(session, source, path, { part: 'key', reference: keyReference, read: readKey }),
    surges: readParts(session, source, path, { part: 'surge', reference: surgeReference, read: readSurge }),
    lendings: readParts(session, source, path, {
      part: 'lending',
      reference: lendingReference,
      read: readLending,
    }),
    coordinations: readParts(session, source, path, {
      part: 'coordination',
      reference: coordinationReference,
      read: readCoordination,
    }),
    transports: readParts(session, source, path, {
      part: 'transport',
      reference: transportReference,
      read: readTransport,
    }),
  };
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
  { key, surge, lending, transport, coordination, reports, ...entry }: PlanEntry,
  files: PlanFiles,
  study: StudyFile,
): Plan | undefined {
  const read = files.keys.get(key);
  const more = files.surges.get(surge);
  const lent = lending === noLending ? null : files.lendings.get(lending)?.lending;
  const moves = files.transports.get(transport)?.transport;
  const form = coordination === undefined ? undefined : files.coordinations.get(coordination);
  if (!read || !more || lent === undefined || (coordination !== undefined && !form)) return undefined;
  if (moves === undefined && transport !== onlyRoad) return undefined;
  return {
    ...entry,
    key: read.key,
    surge: more.surge,
    lending: lent,
    // A plan without units is the plan it was before there were any.
    ...(moves !== undefined && moves.units.length > 0 && { transport: moves }),
    ...(form && { coordination: form.coordination }),
    ...reportsOf(reports, study),
  };
}

function assembleStudy(
  file: StudyFile,
  reads: readonly ReadScenario[],
  plans: readonly Plan[],
  inputs: Study['inputs'],
): Study {
  const { id, title, precision, select, chunk } = file;
  const followsAll = plans.some(({ lending, coordination }) => lending !== null || isWide(coordination));
  const cells = reads.flatMap(({ scenario, system, parameters }) =>
    plans.map((plan): Cell => {
      const own = plan.reports && { ...parameters, ...plan.reports.values };
      return { scenario, plan, system, parameters: own ?? parameters, followsAll };
    }),
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
  const files = readPlanFiles(session, source, path);
  checkScenarioIds(scenarios, session);
  const systems = [...new Set([...shelf.values()].flatMap((read) => (read ? [read.system] : [])))];
  for (const key of files.keys.values()) checkKeyAgainst(key, systems, findings);
  for (const lending of files.lendings.values()) checkLendingAgainst(lending, systems, findings);
  for (const transport of files.transports.values()) checkTransportAgainst(transport, systems, findings);
  settings.reportUnused();
  if (file === undefined) return undefined;
  const entries = plansOf(file, source, findings);
  checkBounds(file, source, session);
  checkReports(file, source, findings);
  if (findings.count > 0) return undefined;
  const plans = entries.flatMap((entry) => planOf(entry, files, file) ?? []);
  const reads = scenarios.flatMap(({ read }) => read ?? []);
  return assembleStudy(file, reads, plans, library.inputs());
}
