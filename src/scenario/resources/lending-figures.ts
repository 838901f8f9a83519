import type { Provenance } from '../../domain/grade.ts';
import type { LendingStrategy } from '../../domain/resources/lending.ts';
import type { Change } from '../reading/overlay.ts';
import { type Source, valueAt } from '../reading/source.ts';
import type { LendingFile } from '../schemas/lending.ts';
import { type LendingFigure, lendingDefaults, usualDecline } from './lending-defaults.ts';
import { changed, spelledOut, unstated } from './marks.ts';

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

const isWithin = (path: readonly unknown[], group: readonly unknown[]): boolean =>
  group.every((step, at) => step === path[at]);

/** Grade and source of every figure by its dotted path: its own mark, else its group's, else that none is stated. */
export function lendingProvenance(
  file: LendingFile,
  strategy: LendingStrategy,
  source: Source,
  changes: readonly Change[],
): Readonly<Record<string, Provenance>> {
  const markOf = (path: string): Provenance => {
    const steps = path.split('.');
    if (changes.some((change) => isWithin(change.path, steps) || isWithin(steps, change.path)))
      return changed;
    const isWritten = valueAt(source.value, steps) !== undefined;
    const mark = file.grades[path] ?? (isWritten ? file.grades[steps[0] ?? ''] : undefined);
    if (mark !== undefined) return spelledOut(mark, file.sources);
    return isWritten ? unstated : defaultMark(path, strategy);
  };
  return Object.fromEntries(lendingFigures(strategy).map((path) => [path, markOf(path)]));
}
