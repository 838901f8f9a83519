import type { Path } from '../reading/source.ts';

/** Kinds of file, as the line `format: kind/version` names them. */
export const fileKinds = [
  'system',
  'scenario',
  'key',
  'study',
  'ordinary',
  'staffing',
  'surge',
  'lending',
  'coordination',
  'transport',
  'validation',
] as const;
export type FileKind = (typeof fileKinds)[number];

/** A part of a file that stands elsewhere, or reads otherwise, in the next version. */
export interface Move {
  readonly from: Path;
  readonly to: Path;
  /** The value as the next version writes it; the same unless given. */
  readonly change?: (value: unknown) => unknown;
}

/**
 * How a file of one version becomes one of the next. Only what moves is named; parts that a file does not have are
 * passed over. A version that changes what the same words mean gets a step too, never a silent new reading.
 */
export interface Step {
  readonly kind: FileKind;
  /** Version it starts from; it leads to the next. */
  readonly from: number;
  readonly moves: readonly Move[];
}
