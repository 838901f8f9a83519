import type { Place } from '../problems.ts';
import { isPlainMap, type Path, type Source, stepInto } from './source.ts';

/** One value that replaces another, and where the replacement is written. */
export interface Change {
  /** Where the replaced value stands. */
  readonly path: Path;
  readonly value: unknown;
  /** Place of the new value, or of a part of it, in the file (or option) that brings it. */
  place(rest: Path, part: 'value' | 'key'): Place;
}

/** Key of the source of a changed value for which no source is stated. */
export const changedSource = 'changed';

/** The value with one part replaced; maps on the way are made where there are none. Nothing is shared that changes. */
function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  const next = replaced(stepInto(value, step), rest, by);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? next : item));
  return { ...(isPlainMap(value) ? value : {}), [step]: next };
}

function covers(change: Change, path: Path): boolean {
  return change.path.every((step, index) => step === path[index]);
}

/** A source with changes laid over it. Later changes win. Places lead to whatever brought the value. */
export function overlay(source: Source, changes: readonly Change[]): Source {
  if (changes.length === 0) return source;
  const value = changes.reduce(
    (changed, change) => replaced(changed, change.path, change.value),
    source.value,
  );
  return {
    file: source.file,
    value,
    place(path, part = 'value') {
      const change = changes.findLast((candidate) => covers(candidate, path));
      return change === undefined
        ? source.place(path, part)
        : change.place(path.slice(change.path.length), part);
    },
  };
}

/** Changes that a part of one source brings to another: one for each value `depth` steps into it. */
export function changesFrom(
  source: Source,
  base: Path,
  value: unknown,
  depth: number,
  to: Path = [],
): readonly Change[] {
  if (depth === 0 || !isPlainMap(value)) {
    const place: Change['place'] = (rest, part) => source.place([...base, ...rest], part);
    return value === undefined ? [] : [{ path: to, value, place }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    changesFrom(source, [...base, key], inner, depth - 1, [...to, key]),
  );
}
