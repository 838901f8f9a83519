import type { Outlines } from '../../domain/outline.ts';
import type { Plan } from '../../domain/plan.ts';
import type { ObservedFigure, ValidationEvent } from '../../domain/validation.ts';
import { checkScenario } from '../assemble/check-scenario.ts';
import { checkKeyAgainst, readKey } from '../assemble/key.ts';
import { readOrdinary } from '../assemble/ordinary.ts';
import { assembleScenario } from '../assemble/scenario.ts';
import { readStaffing } from '../assemble/staffing.ts';
import { readSurge } from '../assemble/surge.ts';
import { folderOf } from '../reading/library.ts';
import { overlay } from '../reading/overlay.ts';
import {
  checkOwnName,
  follow,
  followUsual,
  keyReference,
  openFile,
  type ReferenceKind,
  type Session,
  staffingReference,
  surgeReference,
} from '../reading/session.ts';
import { type Source, valueAt } from '../reading/source.ts';
import type { ScenarioFile } from '../schemas/scenario.ts';
import { type FigureEntry, type ValidationFile, validationFile } from '../schemas/validation.ts';
import { checkShape } from '../shape.ts';
import { checkValidation } from './check-validation.ts';
import { type Borrowed, makeSystem } from './make-system.ts';

/** No account draws a map, and nothing is reckoned from one. */
const noOutlines: Outlines = { attribution: '', regions: [] };

const ordinaryCare = 'systems/sweden/ordinary-care.yaml';
const ordinaryKind = { sv: 'den ordinarie vården', en: 'ordinary care' };

/** Ordinary care and staffing, which events have from the Swedish baseline. */
function readBorrowed(session: Session, source: Source, path: string): Borrowed | undefined {
  const { library, findings } = session;
  const place = source.place(['hospitals'], 'key');
  const care = library.find(folderOf(path), ordinaryCare);
  if (care === undefined)
    findings.add(place, 'usual-missing', { kind: ordinaryKind, file: ordinaryCare, key: 'hospitals' });
  const people = followUsual(session, path, staffingReference, place, 'hospitals');
  const ordinary = care === undefined ? undefined : readOrdinary(session, care);
  const staffing = people === undefined ? undefined : readStaffing(session, people);
  return ordinary && staffing && { ordinary, staffing, outlines: noOutlines };
}

/** The file of a part of the plan: the one named, or the usual one where none is. */
function partOf(
  session: Session,
  source: Source,
  path: string,
  part: 'key' | 'surge',
  reference: ReferenceKind,
): string | undefined {
  const at = ['plan', part];
  return valueAt(source.value, at) === undefined && part === 'surge'
    ? followUsual(session, path, reference, source.place(at), part)
    : follow(session, source, path, at, reference);
}

interface PlanParts {
  readonly key: ReturnType<typeof readKey>;
  readonly surge: ReturnType<typeof readSurge>;
}

function readPlanParts(session: Session, source: Source, path: string): PlanParts {
  const key = partOf(session, source, path, 'key', keyReference);
  const surge = partOf(session, source, path, 'surge', surgeReference);
  const parts = {
    key: key === undefined ? undefined : readKey(session, key),
    surge: surge === undefined ? undefined : readSurge(session, surge),
  };
  if (parts.key)
    checkOwnName(parts.key.source, String(valueAt(source.value, ['plan', 'key'])), session.findings);
  return parts;
}

function figureOf({
  quantity,
  at,
  hospitals,
  number,
  value,
  source,
  grade,
  fitted,
}: FigureEntry): ObservedFigure {
  return {
    quantity,
    ...(at !== undefined && { at }),
    ...(hospitals && { hospitals: [...hospitals].sort() }),
    ...(number !== undefined && { number }),
    value,
    source,
    grade,
    isFitted: fitted,
  };
}

/** The scenario that an event is, as a scenario file would have it. */
function asScenario(file: ValidationFile): ScenarioFile {
  const { id, type, title, sources, starts, horizon, sites, disturbances, parameters } = file;
  return {
    format: 'scenario/1',
    id,
    type,
    title,
    validity: title,
    sources,
    starts,
    horizon,
    sites,
    system: { use: id },
    ...(disturbances && { disturbances }),
    ...(parameters && { parameters }),
  };
}

/** Reads a published event with its hospitals made and its plan found. Undefined when something in it is wrong. */
export function readValidation(session: Session, path: string): ValidationEvent | undefined {
  const { findings, settings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'validation/1');
  if (plain === undefined) return undefined;
  const source = overlay(plain, settings.changesFor('scenario', plain));
  const file = checkShape(source, validationFile, findings);
  const borrowed = readBorrowed(session, source, path);
  const parts = readPlanParts(session, source, path);
  if (file === undefined || borrowed === undefined) return undefined;
  const where = makeSystem(file, borrowed);
  checkValidation(file, source, where.system.hospitals, findings);
  checkScenario(asScenario(file), source, where.system, findings);
  if (parts.key) checkKeyAgainst(parts.key, [where.system], findings);
  if (findings.count > before || parts.key === undefined || parts.surge === undefined) return undefined;
  const { scenario, system, parameters } = assembleScenario(asScenario(file), where, undefined);
  const { triage } = file.plan;
  const plan: Plan = {
    id: 'account',
    key: parts.key.key,
    surge: parts.surge.surge,
    lending: null,
    dispatch: 'by-category',
    triage,
  };
  return {
    id: file.id,
    title: file.title,
    sources: file.sources,
    cell: { scenario, plan, system, parameters, followsAll: false },
    deadAtOnce: file.deadAtOnce ?? null,
    figures: file.observed.map(figureOf),
  };
}
