import type { Provenance } from '../../domain/grade.ts';
import type { Outlines } from '../../domain/outline.ts';
import type { Hospital, Region, RoadMinutes, System } from '../../domain/system.ts';
import { readOutlines } from '../outlines.ts';
import { besideIt, textBeside } from '../reading/beside.ts';
import { type Change, changedSource, overlay } from '../reading/overlay.ts';
import {
  byId,
  follow,
  followUsual,
  inKeyOrder,
  openFile,
  type Session,
  staffingReference,
} from '../reading/session.ts';
import { type Path, type Source, valueAt } from '../reading/source.ts';
import { readRoadTable } from '../road-table.ts';
import type { RoadRule } from '../roads.ts';
import { type Marks, type SystemFile, systemFile } from '../schemas/system.ts';
import { checkShape } from '../shape.ts';
import { checkSystem } from './check-system.ts';
import { type ReadOrdinary, readOrdinary } from './ordinary.ts';
import { type ReadStaffing, readStaffing } from './staffing.ts';

/** A system with the road rule by which journeys from its sites are reckoned, and the outlines of its regions. */
export interface ReadSystem {
  readonly system: System;
  readonly outlines: Outlines;
  readonly roadRule: RoadRule;
}

/** What a scenario brings to the system it uses. */
export interface SystemUse {
  readonly changes: readonly Change[];
  /** Sources that changed values may name, beside the system's own. */
  readonly sources: Readonly<Record<string, string>>;
}

const unstated = 'not-stated';

/** Sources of values for which no file names one. */
const ownSources: Readonly<Record<string, string>> = {
  [unstated]: 'No source is stated in the file.',
  [changedSource]: 'Changed in the scenario or by --set, and no source is stated for the change.',
};

function withoutGrades<T extends { readonly grades: Marks }>({ grades: _, ...rest }: T): Omit<T, 'grades'> {
  return rest;
}

/** Grade and source of every field of every entry; D where the file says nothing. */
function provenanceOf(file: SystemFile, changes: readonly Change[]): Record<string, Provenance> {
  const marks: Record<string, Provenance> = {};
  for (const group of ['regions', 'hospitals'] as const) {
    for (const [id, entry] of Object.entries(file[group])) {
      for (const field of Object.keys(withoutGrades(entry))) {
        marks[`${group}.${id}.${field}`] = entry.grades[field] ?? { grade: 'D', source: unstated };
      }
    }
  }
  for (const [field, mark] of Object.entries(file.road.grades ?? {})) marks[`road.${field}`] = mark;
  for (const { path } of changes) {
    const isGraded = changes.some((other) => isGradeOf(other.path, path));
    if (!path.includes('grades') && !isGraded)
      marks[ownerField(path)] = { grade: 'D', source: changedSource };
  }
  return marks;
}

/** Dotted path of the field that a change lies in: `hospitals.<id>.<field>` or `road.<field>`. */
function ownerField(path: Path): string {
  return path.slice(0, path[0] === 'road' ? 2 : 3).join('.');
}

function isGradeOf(grade: Path, field: Path): boolean {
  return grade[0] === field[0] && grade[1] === field[1] && grade[2] === 'grades' && grade[3] === field[2];
}

function readRoads(session: Session, path: string, hospitals: readonly Hospital[]): RoadMinutes | undefined {
  const { file, text } = textBeside(session, path);
  return text === undefined ? undefined : readRoadTable(file, text, hospitals, session.findings);
}

function readDrawing(session: Session, path: string, regions: SystemFile['regions']): Outlines | undefined {
  const { file, text } = textBeside(session, path);
  return text === undefined ? undefined : readOutlines(file, text, Object.keys(regions), session.findings);
}

function assembleSystem(
  file: SystemFile,
  { changes, sources }: SystemUse,
  parts: {
    hospitals: readonly Hospital[];
    road: RoadMinutes;
    ordinary: ReadOrdinary;
    staffing: ReadStaffing;
  },
): System {
  const regions = Object.entries(file.regions).map(
    ([id, region]): Region => ({ id, ...withoutGrades(region), neighbours: [...region.neighbours].sort() }),
  );
  return {
    id: file.id,
    title: file.title,
    fictional: file.fictional,
    sources: { ...ownSources, ...parts.staffing.sources, ...sources, ...file.sources },
    bounds: file.bounds,
    regions: regions.sort(byId),
    hospitals: parts.hospitals,
    road: parts.road,
    blueLightFactor: file.road.blueLightFactor,
    ordinary: parts.ordinary.care,
    staffing: parts.staffing.staffing,
    provenance: {
      ...provenanceOf(file, changes),
      ...parts.ordinary.provenance,
      ...parts.staffing.provenance,
    },
  };
}

/** The staffing file that the system names; the default one when it names none. */
function readStaffingOf(session: Session, source: Source, path: string): ReadStaffing | undefined {
  const at: Path = ['staffing'];
  const file =
    valueAt(source.value, at) === undefined
      ? followUsual(session, path, staffingReference, source.place(at), 'staffing')
      : follow(session, source, path, at, staffingReference);
  return file === undefined ? undefined : readStaffing(session, file);
}

/** Persons of a hospital by competence, in order. */
function headcounts({
  staff,
  callIn,
}: Pick<Hospital, 'staff' | 'callIn'>): Pick<Hospital, 'staff' | 'callIn'> {
  return { ...(staff && { staff: inKeyOrder(staff) }), ...(callIn && { callIn: inKeyOrder(callIn) }) };
}

const nothing: SystemUse = { changes: [], sources: {} };

/** Reads a system with its roads and its ordinary care. Undefined when something in it is wrong. */
export function readSystem(session: Session, path: string, use: SystemUse = nothing): ReadSystem | undefined {
  const { findings, settings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'system/1');
  if (plain === undefined) return undefined;
  const changes = [...use.changes, ...settings.changesFor('system', plain)];
  const source = overlay(plain, changes);
  const file = checkShape(source, systemFile, findings);
  const table = besideIt(session, path, source, ['road', 'table']);
  const care = besideIt(session, path, source, ['ordinary', 'file']);
  const drawing = besideIt(session, path, source, ['outlines']);
  const ordinary = care === undefined ? undefined : readOrdinary(session, care);
  const staffing = readStaffingOf(session, source, path);
  if (file === undefined) return undefined;
  const hospitals = Object.entries(file.hospitals)
    .map(([id, hospital]): Hospital => ({ id, ...withoutGrades(hospital), ...headcounts(hospital) }))
    .sort(byId);
  checkSystem(file, source, { ...file.sources, ...use.sources, ...ownSources }, findings);
  const road = table === undefined ? undefined : readRoads(session, table, hospitals);
  const outlines = drawing === undefined ? undefined : readDrawing(session, drawing, file.regions);
  if (road === undefined || ordinary === undefined || outlines === undefined || staffing === undefined)
    return undefined;
  if (findings.count > before) return undefined;
  const system = assembleSystem(file, { ...use, changes }, { hospitals, road, ordinary, staffing });
  return { system, outlines, roadRule: file.road.rule };
}
