import type { Grade } from '../../domain/grade.ts';
import type { Text } from '../../domain/text.ts';

/** What kind of value an entry is, in the order they are listed. */
export const entryKinds = [
  'parameter',
  'injury',
  'mix',
  'curves',
  'key',
  'surge',
  'lending',
  'coordination',
  'transport',
  'figure',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One value that the program uses, with all that is known of it. */
export interface LedgerEntry {
  readonly kind: EntryKind;
  /** How it is named in a file and in `--set`, or `injury.H1`, `mixes.violence`, `keys.<id>.table`, `surge.<id>.fallAfter`. */
  readonly id: string;
  readonly title: Text;
  /** The value in force; several when scenarios differ. Words where it is no single number. */
  readonly value: string;
  readonly unit: string;
  readonly range: readonly [number, number] | null;
  readonly grade: Grade;
  /** Key of a source, or the source itself. */
  readonly source: string;
  /** The shipped value where a file or `--set` changed it. */
  readonly shipped: string | null;
  /** Whether it can move the outcome of what is looked at. */
  readonly matters: boolean;
  /** What is missing when it is a placeholder, and what would replace it. */
  readonly missing: Text;
  readonly replacement: Text;
}

/** A number as its file writes it, however many digits. */
export const asWritten = (value: number): string => String(value);
