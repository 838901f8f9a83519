import type { Findings } from '../problems.ts';
import { type Path, type Source, stepInto, valueAt } from '../reading/source.ts';
import { mostPlans, type PlanEntry, type StudyFile } from '../schemas/study.ts';

/** What a plan refers to by id, and where a study can name it: in a plan, or on an axis of `cross`. */
export const planParts = ['key', 'surge', 'lending', 'transport', 'coordination'] as const;
export type PlanPart = (typeof planParts)[number];

/** Names of the axes of `cross`. */
export const axisOf = {
  key: 'keys',
  surge: 'surge',
  lending: 'lending',
  transport: 'transport',
  coordination: 'coordination',
} as const;

function countAt(source: Source, path: Path): number {
  const list = valueAt(source.value, path);
  return Array.isArray(list) ? list.length : 0;
}

/** Every place in which a study names, or could have named, a part of a plan: in each plan, then along the axis. */
export function namesOf(source: Source, part: PlanPart): readonly Path[] {
  const plans = Array.from({ length: countAt(source, ['plans']) }, (_, at): Path => ['plans', at, part]);
  const axis: Path = ['cross', axisOf[part]];
  const isCrossed = stepInto(source.value, 'cross') !== undefined;
  const count = countAt(source, axis);
  const crossed = Array.from({ length: count }, (_, at): Path => [...axis, at]);
  return [...plans, ...(isCrossed && valueAt(source.value, axis) === undefined ? [axis] : crossed)];
}

const longestId = 64;

/** The id of a crossed plan: ids of the axes that have more than one entry, with hyphens between. */
function crossedId(
  { keys, surge, lending, transport, coordination = [], reports = [] }: NonNullable<StudyFile['cross']>,
  plan: Pick<PlanEntry, PlanPart> & { readonly reports?: string },
): string {
  const named = [
    ...(keys.length > 1 ? [plan.key] : []),
    ...(surge.length > 1 ? [plan.surge] : []),
    ...(lending.length > 1 ? [plan.lending] : []),
    ...(transport.length > 1 ? [plan.transport] : []),
    ...(coordination.length > 1 && plan.coordination !== undefined ? [plan.coordination] : []),
    ...(reports.length > 1 && plan.reports !== undefined ? [plan.reports] : []),
  ];
  return named.length === 0 ? plan.key : named.join('-');
}

/**
 * Plans of a cross: every key with every surge plan, lending strategy, transport file, form of coordination and way to report,
 * the key changing slowest. A plan is called
 * by the ids of the axes that have more than one entry, with hyphens between, in that order; by the key when none has.
 *
 * @example cross { keys: [nearest, proportional], lending: [none, neighbours-first] }
 * // nearest-none, nearest-neighbours-first, proportional-none, proportional-neighbours-first
 */
export function crossed({ cross }: StudyFile): readonly PlanEntry[] {
  if (cross === undefined) return [];
  const ways = cross.reports?.map((reports) => ({ reports })) ?? [{}];
  const forms = cross.coordination?.map((coordination) => ({ coordination })) ?? [{}];
  const parts = cross.keys.flatMap((key) =>
    cross.surge.flatMap((surge) =>
      cross.lending.flatMap((lending) =>
        cross.transport.flatMap((transport) =>
          forms.flatMap((form) => ways.map((way) => ({ key, surge, lending, transport, ...form, ...way }))),
        ),
      ),
    ),
  );
  return parts.map(
    (plan): PlanEntry => ({
      id: crossedId(cross, plan),
      ...plan,
      triage: 'START',
      dispatch: 'by-category',
    }),
  );
}

function checkAxes({ cross }: StudyFile, source: Source, findings: Findings): boolean {
  const before = findings.count;
  for (const name of [...planParts.map((part) => axisOf[part]), 'reports'] as const) {
    const axis = cross?.[name] ?? [];
    for (const [at, id] of axis.entries()) {
      const first = axis.indexOf(id);
      if (first === at) continue;
      const { line } = source.place(['cross', name, first]);
      findings.add(source.place(['cross', name, at]), 'duplicate-id', { id, first: line });
    }
  }
  return findings.count === before;
}

function checkThere({ plans = [], cross }: StudyFile, source: Source, findings: Findings): void {
  if (plans.length > 0 || cross !== undefined) return;
  const allowed = {
    sv: 'en lista med planer, eller cross: med keys, surge, lending och transport',
    en: 'a list of plans, or cross: with keys, surge, lending and transport',
  };
  findings.add(source.place(['plans']), 'missing-key', { key: 'plans', allowed });
}

/** Lines of the ids of the plans that are written out, each once. */
function checkWritten({ plans = [] }: StudyFile, source: Source, findings: Findings): ReadonlySet<string> {
  const lines = new Map<string, number>();
  for (const [at, { id }] of plans.entries()) {
    const place = source.place(['plans', at, 'id']);
    const first = lines.get(id);
    if (first !== undefined) findings.add(place, 'duplicate-id', { id, first });
    else lines.set(id, place.line);
  }
  return new Set(lines.keys());
}

/** Plans of a study: those it writes, then those it crosses. Every problem of their ids is told. */
export function plansOf(file: StudyFile, source: Source, findings: Findings): readonly PlanEntry[] {
  checkThere(file, source, findings);
  const ids = new Set(checkWritten(file, source, findings));
  const { plans: written = [] } = file;
  if (!checkAxes(file, source, findings)) return written;
  const more = crossed(file);
  const place = source.place(['cross'], 'key');
  const found = written.length + more.length;
  if (found > mostPlans) {
    findings.add(place, 'too-many-plans', { found, most: mostPlans });
    return written;
  }
  for (const { id } of more) {
    if (id.length > longestId) findings.add(place, 'cross-id', { id, length: id.length, most: longestId });
    if (ids.has(id)) findings.add(place, 'cross-same', { id });
    ids.add(id);
  }
  return [...written, ...more];
}
