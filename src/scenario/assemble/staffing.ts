import type { Provenance } from '../../domain/grade.ts';
import { type Department, departments, type Staffing, type UnitNeed } from '../../domain/resources/staff.ts';
import { type Change, changedSource, overlay } from '../reading/overlay.ts';
import { byId, inKeyOrder, openFile, type Session, unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import { checkMarks } from '../resources/marks.ts';
import { type StaffingFile, staffingFile } from '../schemas/staffing.ts';
import { checkShape } from '../shape.ts';

/** Staffing with the grade and source of each figure, under `staffing.<field>` and `staffing.competences.<id>.<field>`. */
export interface ReadStaffing {
  readonly staffing: Staffing;
  readonly provenance: Readonly<Record<string, Provenance>>;
  readonly sources: Readonly<Record<string, string>>;
}

const unstated: Provenance = { grade: 'D', source: 'not-stated' };
const gradedFields = [
  'needs',
  'relaxed',
  'substitutions',
  'seasons',
  'tiresAfter',
  'lossPerHour',
  'stopsAfter',
  'rest',
  'calledFor',
  'extraPerWeek',
  'calledAnewAfter',
] as const;

const kind = { sv: 'kompetensen', en: 'the competence' };

/** Every competence that is named somewhere in the file must be one of its own. */
function checkCompetences(file: StaffingFile, source: Source, { findings }: Session): void {
  const known = Object.keys(file.competences).sort();
  const named: { readonly competence: string; readonly path: Path }[] = [
    ...departments.flatMap((department) => namesIn(file.needs[department], ['needs', department])),
    ...(['contingency', 'crisis'] as const).flatMap((standard) =>
      departments.flatMap((department) =>
        namesIn(file.relaxed[standard][department] ?? {}, ['relaxed', standard, department]),
      ),
    ),
    ...file.substitutions.flatMap(({ of, by }, at) => [
      { competence: of, path: ['substitutions', at, 'of'] },
      { competence: by, path: ['substitutions', at, 'by'] },
    ]),
  ];
  for (const { competence, path } of named) {
    if (!known.includes(competence))
      findings.add(source.place(path), 'unknown-id', unknownId(kind, competence, known));
  }
}

function namesIn(need: UnitNeed, path: Path): { competence: string; path: Path }[] {
  return Object.keys(need).map((competence) => ({ competence, path: [...path, competence] }));
}

function checkOrder(file: StaffingFile, source: Source, { findings }: Session): void {
  for (const [at, department] of file.posting.entries()) {
    const first = file.posting.indexOf(department);
    if (first !== at) {
      const { line } = source.place(['posting', first]);
      findings.add(source.place(['posting', at]), 'duplicate-id', { id: department, first: line });
    }
  }
  if (file.tiresAfter > file.stopsAfter) {
    const names = { sv: 'tiresAfter högst lika med stopsAfter', en: 'tiresAfter at most stopsAfter' };
    const bounds = { low: file.tiresAfter, high: file.stopsAfter, names };
    findings.add(source.place(['tiresAfter']), 'bounds-order', bounds);
  }
}

const gradedOfCompetence = ['shifts', 'personsPerPost'] as const;

function checkGrades(file: StaffingFile, source: Source, { findings }: Session): void {
  const { sources } = file;
  const own = { path: ['grades'], marks: file.grades, fields: gradedFields };
  checkMarks({ source, sources, ...own }, findings);
  for (const [id, { grades }] of Object.entries(file.competences)) {
    const path: Path = ['competences', id, 'grades'];
    checkMarks({ source, sources, path, marks: grades, fields: gradedOfCompetence }, findings);
  }
}

/** Key of a staffing source among those of the system, which may have one of the same name. */
const sourceKey = (key: string): string => `staffing-${key}`;

function provenanceOf(file: StaffingFile, changes: readonly Change[]): Record<string, Provenance> {
  const marks: Record<string, Provenance> = {};
  const markOf = (mark: Provenance | undefined): Provenance =>
    mark === undefined ? unstated : { grade: mark.grade, source: sourceKey(mark.source) };
  for (const field of gradedFields) marks[`staffing.${field}`] = markOf(file.grades[field]);
  for (const [id, { grades }] of Object.entries(inKeyOrder(file.competences))) {
    for (const field of gradedOfCompetence)
      marks[`staffing.competences.${id}.${field}`] = markOf(grades[field]);
  }
  for (const { path } of changes) {
    const at = ['staffing', ...path.slice(0, path[0] === 'competences' ? 3 : 1)].join('.');
    if (Object.hasOwn(marks, at)) marks[at] = { grade: 'D', source: changedSource };
  }
  return marks;
}

/** Needs with departments and competences in order, so that the order in the file changes nothing. */
function inOrder(
  needs: Readonly<Partial<Record<Department, UnitNeed>>>,
): Partial<Record<Department, UnitNeed>> {
  return Object.fromEntries(
    departments.flatMap((department) => {
      const need = needs[department];
      return need === undefined ? [] : [[department, inKeyOrder(need)]];
    }),
  );
}

/** Reads who works in the hospitals of a system. Undefined when something in the file is wrong. */
export function readStaffing(session: Session, path: string): ReadStaffing | undefined {
  const { findings } = session;
  const before = findings.count;
  const plain = openFile(session, path, 'staffing/1');
  if (plain === undefined) return undefined;
  const changes = session.settings.changesFor('staffing', plain);
  const source = overlay(plain, changes);
  const file = checkShape(source, staffingFile, findings);
  if (file === undefined) return undefined;
  checkCompetences(file, source, session);
  checkOrder(file, source, session);
  checkGrades(file, source, session);
  if (findings.count > before) return undefined;
  const competences = Object.entries(file.competences)
    .map(([id, { grades: _, ...competence }]) => ({ id, ...competence }))
    .sort(byId);
  const { posting, substitutions, seasons, tiresAfter, lossPerHour, stopsAfter, rest } = file;
  const { calledFor, extraPerWeek, calledAnewAfter } = file;
  const needs = inOrder(file.needs) as Staffing['needs'];
  const relaxed = { contingency: inOrder(file.relaxed.contingency), crisis: inOrder(file.relaxed.crisis) };
  return {
    staffing: {
      competences,
      posting,
      needs,
      relaxed,
      substitutions,
      seasons,
      tiresAfter,
      lossPerHour,
      stopsAfter,
      rest,
      calledFor,
      extraPerWeek,
      calledAnewAfter,
    },
    provenance: provenanceOf(file, changes),
    sources: Object.fromEntries(Object.entries(file.sources).map(([key, text]) => [sourceKey(key), text])),
  };
}
