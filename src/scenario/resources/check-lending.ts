import type { LendingStrategy } from '../../domain/resources/lending.ts';
import type { System } from '../../domain/system.ts';
import type { Findings } from '../problems.ts';
import { unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import type { LendingFile } from '../schemas/lending.ts';
import { lendingFigures, lendingGroups } from './lending-figures.ts';
import { checkMarks } from './marks.ts';

/** Plans say this where nothing is lent; no file may be called so. */
export const noLending = 'none';

const kinds = {
  competence: { sv: 'kompetensen', en: 'the competence' },
  hospital: { sv: 'sjukhuset', en: 'the hospital' },
};

function checkMandate({ mandate, lenders }: LendingFile, source: Source, findings: Findings): void {
  const { decline = 0, order } = lenders;
  const mayDecline = mandate === 'voluntary' || mandate === 'agreed';
  if (decline > 0 && !mayDecline)
    findings.add(source.place(['lenders', 'decline']), 'declined-order', { decline, mandate });
  if (order === 'pooled-reserve' && mandate === 'voluntary')
    findings.add(source.place(['lenders', 'order']), 'pool-not-agreed');
}

/** Persons who are still being introduced fill no more of a post than those who know the place. */
function checkEffects(
  { inductionEffect, effect }: LendingStrategy,
  source: Source,
  findings: Findings,
): void {
  if (inductionEffect <= effect) return;
  const names = { sv: 'inductionEffect högst lika med effect', en: 'inductionEffect at most effect' };
  const bounds = { low: inductionEffect, high: effect, names };
  findings.add(source.place(['inductionEffect']), 'bounds-order', bounds);
}

function checkMoved(file: LendingFile, source: Source, findings: Findings): void {
  for (const key of ['assignment', 'assignEvery'] as const) {
    const isIdle =
      file.movePatients === 'no' || (key === 'assignEvery' && file.assignment !== 'least-total-time');
    if (file[key] !== undefined && isIdle)
      findings.add(source.place([key], 'key'), 'nobody-assigned', { key });
  }
  if (file.movePatients !== 'only') return;
  for (const key of ['nationalTeams', 'equipment'] as const) {
    if (file[key] !== undefined) findings.add(source.place([key], 'key'), 'moved-instead', { key });
  }
}

function checkTwice(list: readonly string[], path: Path, source: Source, findings: Findings): void {
  for (const [at, id] of list.entries()) {
    const first = list.indexOf(id);
    if (first === at) continue;
    const { line } = source.place([...path, first]);
    findings.add(source.place([...path, at]), 'duplicate-id', { id, first: line });
  }
}

/** Second look at a lending strategy whose shape is right: how its parts stand to each other. */
export function checkLending(
  file: LendingFile,
  strategy: LendingStrategy,
  source: Source,
  findings: Findings,
): void {
  if (file.id === noLending) findings.add(source.place(['id']), 'reserved-id', { id: noLending });
  checkMandate(file, source, findings);
  checkEffects(strategy, source, findings);
  checkMoved(file, source, findings);
  checkTwice(file.preconditions, ['preconditions'], source, findings);
  checkTwice(file.competences ?? [], ['competences'], source, findings);
  const fields = [...lendingFigures(strategy), ...lendingGroups];
  checkMarks({ source, path: ['grades'], marks: file.grades, fields, sources: file.sources }, findings);
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

function competencesNamed({ competences, nationalTeams, equipment }: LendingStrategy): readonly Named[] {
  return [
    ...competences.map((id, at) => ({ id, path: ['competences', at] })),
    ...Object.keys(nationalTeams?.mix ?? {}).map((id) => ({ id, path: ['nationalTeams', 'mix', id] })),
    ...Object.keys(equipment?.staff ?? {}).map((id) => ({ id, path: ['equipment', 'staff', id] })),
  ];
}

function basesNamed({ nationalTeams, equipment }: LendingStrategy): readonly Named[] {
  return [
    ...(nationalTeams?.bases ?? []).map((id, at) => ({ id, path: ['nationalTeams', 'bases', at] })),
    ...(equipment?.bases ?? []).map((id, at) => ({ id, path: ['equipment', 'bases', at] })),
  ];
}

/** Competences and bases that a strategy names must exist in every system of the study. */
export function checkLendingAgainst(
  { lending, source }: { readonly lending: LendingStrategy; readonly source: Source },
  systems: readonly System[],
  findings: Findings,
): void {
  for (const system of systems) {
    const competences = system.staffing.competences.map(({ id }) => id);
    for (const { id, path } of competencesNamed(lending)) {
      if (!competences.includes(id))
        findings.add(source.place(path, 'key'), 'unknown-id', unknownId(kinds.competence, id, competences));
    }
    const hospitals = system.hospitals.map(({ id }) => id);
    for (const { id, path } of basesNamed(lending)) {
      if (!hospitals.includes(id))
        findings.add(source.place(path), 'unknown-id', unknownId(kinds.hospital, id, hospitals));
    }
  }
}
