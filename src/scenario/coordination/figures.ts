import type { Provenance } from '../../domain/grade.ts';
import type { AbroadLevel } from '../../domain/resources/abroad.ts';
import { type Coordination, type WiderLevel, widerLevels } from '../../domain/resources/coordination.ts';
import type { Change } from '../reading/overlay.ts';
import type { Source } from '../reading/source.ts';
import { unstated } from '../resources/marks.ts';
import { pathsOf, provenanceOf } from '../resources/provenance.ts';
import { type AbroadField, abroadDefault, abroadFigures } from './abroad.ts';
import {
  type CoordinationFigure,
  coordinationDefaults,
  type LevelField,
  levelDefault,
  levelFields,
} from './defaults.ts';
import type { CoordinationFile } from './file.ts';

/** Dotted paths of every figure of a form of coordination: those of what it has, level by level. */
export function coordinationFigures(form: Coordination): readonly string[] {
  const levels = widerLevels.filter((level) => form.levels[level] !== undefined);
  const alarms = ['burns', 'intensive-care'] as const;
  return [
    ...(form.region === null ? [] : ['region.reach', 'region.atLeast']),
    ...levels.flatMap((level) => levelFields.map((field) => `levels.${level}.${field}`)),
    ...alarms.flatMap((alarm) =>
      Object.keys(form.alarms[alarm] ?? {}).map((field) => `alarms.${alarm}.${field}`),
    ),
    ...abroadFigures(form),
    ...(levels.length === 0 ? [] : ['relief.below', 'relief.for', 'sceneShare']),
    ...(isReviewed(form) ? ['reviewEvery'] : []),
  ];
}

/** Whether anything is looked at now and then: a level above the region, an alarm, a place abroad. */
const isReviewed = ({ levels, alarms, abroad = {} }: Coordination): boolean =>
  [levels, alarms, abroad].some((part) => Object.keys(part).length > 0);

/** Groups of figures that may have a mark together. */
export function coordinationGroups(form: Coordination): readonly string[] {
  return [...new Set(coordinationFigures(form).flatMap((path) => pathsOf(path).slice(1)))];
}

function defaultMark(path: string, form: Coordination): Provenance {
  const [group, name, field] = path.split('.');
  if (group === 'abroad' && field === 'places') return unstated;
  const known =
    group === 'abroad'
      ? abroadDefault(name as AbroadLevel, field as AbroadField)
      : group === 'levels'
        ? levelDefault(
            name as WiderLevel,
            field as LevelField,
            form.levels[name as WiderLevel]?.mandate ?? 'voluntary',
          )
        : coordinationDefaults[path as CoordinationFigure];
  return { grade: known.grade, source: known.source };
}

/** Grade and source of every figure of a form by its dotted path. */
export function coordinationProvenance(
  file: CoordinationFile,
  form: Coordination,
  source: Source,
  changes: readonly Change[],
): Readonly<Record<string, Provenance>> {
  return provenanceOf(coordinationFigures(form), { file, source, changes }, (path) =>
    defaultMark(path, form),
  );
}
