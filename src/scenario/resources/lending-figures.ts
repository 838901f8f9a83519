import type { Provenance } from '../../domain/grade.ts';
import type { LendingStrategy } from '../../domain/resources/lending.ts';
import type { Change } from '../reading/overlay.ts';
import { type Source, valueAt } from '../reading/source.ts';
import type { LendingFile } from '../schemas/lending.ts';
import { type LendingFigure, lendingDefaults, usualDecline } from './lending-defaults.ts';
import { provenanceOf } from './provenance.ts';

/** Groups whose fields have a mark each, or one mark together. */
export const lendingGroups = [
  'trigger',
  'lenders',
  'delays',
  'hours',
  'nationalTeams',
  'equipment',
  'costs',
] as const;

/** Words that choose are no figures. */
const noFigures: readonly string[] = ['trigger.measure', 'costs.payer'];

/** Dotted paths of everything in a strategy that has a grade. An unknown cost is no figure. */
export function lendingFigures(strategy: LendingStrategy): readonly string[] {
  const inGroups = lendingGroups.flatMap((group) =>
    Object.keys(strategy[group] ?? {}).map((field) => `${group}.${field}`),
  );
  const shared = strategy.assignEvery === undefined ? [] : ['assignEvery'];
  return [...inGroups, 'preconditions', 'competences', 'inductionEffect', 'effect', ...shared]
    .filter((path) => !noFigures.includes(path))
    .filter((path) => valueAt(strategy, path.split('.')) !== null);
}

const usual: Provenance = { grade: 'D', source: 'Default of the program: assumed, no figure was found.' };

function defaultMark(path: string, strategy: LendingStrategy): Provenance {
  const isKnown = Object.hasOwn(lendingDefaults, path);
  if (!isKnown && path !== 'lenders.decline') return usual;
  const known = isKnown ? lendingDefaults[path as LendingFigure] : usualDecline(strategy.mandate);
  return { grade: known.grade, source: known.source };
}

/** Grade and source of every figure of a strategy by its dotted path. */
export function lendingProvenance(
  file: LendingFile,
  strategy: LendingStrategy,
  source: Source,
  changes: readonly Change[],
): Readonly<Record<string, Provenance>> {
  return provenanceOf(lendingFigures(strategy), { file, source, changes }, (path) =>
    defaultMark(path, strategy),
  );
}
