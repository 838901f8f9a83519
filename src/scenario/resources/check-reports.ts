import type { PlanReports } from '../../domain/plan.ts';
import type { Findings } from '../problems.ts';
import { unknownId } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import { type ReportsEntry, reportingOf } from '../schemas/reports.ts';
import type { PlanEntry, StudyFile } from '../schemas/study.ts';

const kind = { sv: 'sättet att rapportera', en: 'the way to report' };
const names = { sv: 'least högst lika med most', en: 'least at most most' };

function checkDelay({ delay }: ReportsEntry, where: Path, source: Source, findings: Findings): void {
  if (typeof delay !== 'object' || delay.least <= delay.most) return;
  const bounds = { low: `${delay.least} min`, high: `${delay.most} min`, names };
  findings.add(source.place([...where, 'delay', 'least']), 'bounds-order', bounds);
}

/** Every way to report that a study writes makes sense, and every one that it names is there. */
export function checkReports(file: StudyFile, source: Source, findings: Findings): void {
  const { reports = {}, plans = [], cross } = file;
  const known = Object.keys(reports);
  const checkName = (id: string, where: Path): void => {
    if (!known.includes(id)) findings.add(source.place(where), 'unknown-id', unknownId(kind, id, known));
  };
  for (const [id, entry] of Object.entries(reports)) checkDelay(entry, ['reports', id], source, findings);
  for (const [at, plan] of plans.entries()) {
    const where: Path = ['plans', at, 'reports'];
    if (typeof plan.reports === 'string') checkName(plan.reports, where);
    else if (plan.reports !== undefined) checkDelay(plan.reports, where, source, findings);
  }
  for (const [at, id] of (cross?.reports ?? []).entries()) checkName(id, ['cross', 'reports', at]);
}

/** How a plan reports, from what its entry says; nothing where it says nothing. */
export function reportsOf(
  entry: PlanEntry['reports'],
  { reports = {} }: StudyFile,
): { readonly reports?: PlanReports } {
  if (entry === undefined) return {};
  const isNamed = typeof entry === 'string';
  const fields = isNamed ? reports[entry] : entry;
  if (fields === undefined) throw new TypeError(`reportsOf: no way to report is called "${String(entry)}"`);
  return { reports: { id: isNamed ? entry : null, values: reportingOf(fields) } };
}
