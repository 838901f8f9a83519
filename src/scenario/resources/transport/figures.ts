import type { Provenance } from '../../../domain/grade.ts';
import type { Change } from '../../reading/overlay.ts';
import type { TransportFile, UnitEntry } from '../../schemas/transport.ts';
import { changed, spelledOut, unstated } from '../marks.ts';
import { optionalFigures, type UnitFigures, usualFigures, usualRoadLeg } from './defaults.ts';

/** Figures that mean nothing for what rolls: a bus keeps to the roads of the system. */
const notOnRoads: readonly string[] = ['speed', 'grounded', 'range'];

/** Fields of a unit that have a grade: all that have a default, the base, and those that limit it when they are there. */
export function figuresOf(entry: UnitEntry): readonly string[] {
  const usual = Object.keys(usualFigures[entry.kind]);
  const limits = optionalFigures.filter((field) => entry[field] !== undefined);
  const rolls = entry.kind === 'bus' ? notOnRoads : [];
  return ['base', ...usual, ...limits].filter((field) => !rolls.includes(field));
}

function markOf(field: string, entry: UnitEntry, file: TransportFile): Provenance {
  const written = entry.grades[field];
  if (written !== undefined) return spelledOut(written, file.sources);
  if (entry[field as keyof UnitEntry] !== undefined) return unstated;
  const { grade, source } = usualFigures[entry.kind][field as keyof UnitFigures];
  return { grade, source };
}

function roadLegMark(field: keyof typeof usualRoadLeg, file: TransportFile): Provenance {
  const written = file.grades[`roadLeg.${field}`];
  if (written !== undefined) return spelledOut(written, file.sources);
  if (file.roadLeg[field] !== undefined) return unstated;
  const { grade, source } = usualRoadLeg[field];
  return { grade, source };
}

/** Whether the roads to terminals matter: some unit goes by them. */
export const usesTerminals = ({ units }: TransportFile): boolean =>
  Object.values(units).some(
    ({ kind }) => kind !== 'helicopter' && kind !== 'military-helicopter' && kind !== 'bus',
  );

/** Grade and source of every figure by its dotted path. A file without units has none. */
export function transportProvenance(
  file: TransportFile,
  changes: readonly Change[],
): Readonly<Record<string, Provenance>> {
  const marks: Record<string, Provenance> = {};
  if (usesTerminals(file)) {
    marks['roadLeg.detour'] = roadLegMark('detour', file);
    marks['roadLeg.speed'] = roadLegMark('speed', file);
  }
  for (const [id, entry] of Object.entries(file.units).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const field of figuresOf(entry)) marks[`units.${id}.${field}`] = markOf(field, entry, file);
  for (const { path } of changes) {
    const at = path.slice(0, path[0] === 'units' ? 3 : 2).join('.');
    if (Object.hasOwn(marks, at)) marks[at] = changed;
  }
  return marks;
}
