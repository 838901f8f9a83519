import type { Place } from '../problems.ts';
import { isPlainMap, type Path, type Source, stepInto, valueAt } from '../reading/source.ts';
import { type FileKind, fileKinds, type Move, type Step } from './step.ts';

/** A line `format: kind/version`, apart. */
export interface WrittenFormat {
  readonly kind: FileKind;
  readonly version: number;
}

/** What a file says it is; undefined when it names no known kind with a whole version. */
export function writtenFormat(value: unknown): WrittenFormat | undefined {
  const written = stepInto(value, 'format');
  const [, name, version] = /^([a-z]+)\/([1-9]\d{0,3})$/.exec(String(written)) ?? [];
  const kind = fileKinds.find((each) => each === name);
  return kind && { kind, version: Number(version) };
}

function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined || !isPlainMap(value) || !Object.hasOwn(value, step)) return value;
  if (rest.length > 0) return { ...value, [step]: without(value[step], rest) };
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}

function withPart(value: unknown, [step, ...rest]: Path, part: unknown): unknown {
  if (step === undefined) return part;
  return { ...(isPlainMap(value) ? value : {}), [step]: withPart(stepInto(value, step), rest, part) };
}

function moved(value: unknown, moves: readonly Move[]): unknown {
  const parts = moves.map((move) => ({ move, part: valueAt(value, move.from) }));
  const left = moves.reduce((rest, { from }) => without(rest, from), value);
  return parts.reduce(
    (next, { move, part }) =>
      part === undefined ? next : withPart(next, move.to, move.change ? move.change(part) : part),
    left,
  );
}

const startsWith = (path: Path, start: Path): boolean => start.every((step, at) => step === path[at]);

/** Where a part of the new form stands in the file as it was written. */
function placeBefore(source: Source, moves: readonly Move[], path: Path, part: 'value' | 'key'): Place {
  const move = moves.find(({ to }) => startsWith(path, to));
  if (move === undefined) return source.place(path, part);
  // Inside a part that was rewritten, the nearest honest place is the part itself.
  const rest = move.change === undefined ? path.slice(move.to.length) : [];
  return source.place([...move.from, ...rest], part);
}

function take(source: Source, { kind, from, moves }: Step): Source {
  const value = withPart(moved(source.value, moves), ['format'], `${kind}/${from + 1}`);
  return {
    file: source.file,
    value,
    place: (path, part = 'value') => placeBefore(source, moves, path, part),
  };
}

/**
 * The same file in the newest form that the steps lead to. Problems still name the line and column where the user wrote
 * it. A file of the newest version, or of none that is known, comes back as it is.
 */
export function upgrade(source: Source, steps: readonly Step[]): Source {
  const format = writtenFormat(source.value);
  const step = format && steps.find(({ kind, from }) => kind === format.kind && from === format.version);
  return step === undefined ? source : upgrade(take(source, step), steps);
}
