import type { Provenance } from '../../domain/grade.ts';
import type { Change } from '../reading/overlay.ts';
import { type Source, valueAt } from '../reading/source.ts';
import { changed, type Marks, spelledOut, unstated } from './marks.ts';

/** A file whose figures have marks, and what has been changed on top of it. */
export interface MarkedFile {
  readonly file: { readonly grades: Marks; readonly sources: Readonly<Record<string, string>> };
  readonly source: Source;
  readonly changes: readonly Change[];
}

/** A figure's path and every group that holds it, narrowest first. */
export function pathsOf(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, at) => steps.slice(0, steps.length - at).join('.'));
}

const isWithin = (path: readonly unknown[], group: readonly unknown[]): boolean =>
  group.every((step, at) => step === path[at]);

/**
 * Grade and source of every figure by its dotted path: that it was changed, else its own mark, else that of its narrowest group, else
 * that none is stated. A figure that the file leaves out has its own mark or that of the default; no group's.
 */
export function provenanceOf(
  figures: readonly string[],
  { file, source, changes }: MarkedFile,
  defaultMark: (path: string) => Provenance,
): Readonly<Record<string, Provenance>> {
  const markOf = (path: string): Provenance => {
    const steps = path.split('.');
    if (changes.some((change) => isWithin(change.path, steps) || isWithin(steps, change.path)))
      return changed;
    const isWritten = valueAt(source.value, steps) !== undefined;
    const marked = isWritten ? pathsOf(path) : [path];
    const mark = marked.flatMap((group) => file.grades[group] ?? []).at(0);
    if (mark !== undefined) return spelledOut(mark, file.sources);
    return isWritten ? unstated : defaultMark(path);
  };
  return Object.fromEntries(figures.map((path) => [path, markOf(path)]));
}
