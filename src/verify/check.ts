import type { Study } from '../domain/plan.ts';
import type { Text } from '../domain/text.ts';

/** What a check belongs to, in the order of the table. */
export const checkGroups = ['theory', 'generator', 'sampling', 'machinery', 'laws'] as const;
export type CheckGroup = (typeof checkGroups)[number];

/** One line of the table: what theory or law says, what was seen, and how far apart they may lie. */
export interface Finding {
  readonly what: Text;
  readonly expected: number;
  readonly observed: number;
  /** Largest distance that holds; 0 = must be equal. */
  readonly tolerance: number;
  readonly holds: boolean;
}

/** On which luck and how thoroughly a check is run. */
export interface Trial {
  readonly seed: string;
  /** Fewer draws: a few seconds for all. */
  readonly isQuick: boolean;
  /** A shipped study by its id, loaded once. */
  study(id: string): Promise<Study>;
}

/** One thing that is tried. A right engine fails it less than once in a million seeds. */
export interface Check {
  readonly id: string;
  readonly group: CheckGroup;
  run(trial: Trial): readonly Finding[] | Promise<readonly Finding[]>;
}

/** Holds when observed and expected lie at most `tolerance` apart. NaN never holds. */
export function within(what: Text, expected: number, observed: number, tolerance: number): Finding {
  return { what, expected, observed, tolerance, holds: Math.abs(observed - expected) <= tolerance };
}

/** Holds when observed and expected are the same number. */
export function exactly(what: Text, expected: number, observed: number): Finding {
  return within(what, expected, observed, 0);
}

/** Standard deviations that luck is allowed: beyond them falls one normal number in two million. */
export const allowedDeviations = 5;
