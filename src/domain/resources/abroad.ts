import type { Position } from '../place.ts';
import type { Text } from '../text.ts';
import type { Minutes } from '../time.ts';

/** Levels above the nation, in the order in which they are asked. */
export const abroadLevels = ['nordic', 'eu'] as const;
export type AbroadLevel = (typeof abroadLevels)[number];

/** Kinds of places abroad: burn intensive care for large burns, general intensive care for others. */
export const abroadKinds = ['burns', 'intensive-care'] as const;
export type AbroadKind = (typeof abroadKinds)[number];

/**
 * A hospital abroad that takes patients over. It is in no system: no key, ambulance or walk-in knows it, it never sends anybody
 * back within a run, and what else goes on there is not modelled.
 */
export interface PlaceAbroad {
  readonly id: string;
  readonly title: Text;
  readonly at: Position;
  /** Persons whom it takes in all, by kind of care; a place that has been used is not offered again. */
  readonly offers: Readonly<Record<AbroadKind, number>>;
}

/** When a level abroad is asked, and what it may do then. */
export interface AbroadRule {
  /** At least so many more wait for a place than the nation has free, as last reported, beyond what the levels before still offer. */
  readonly persons: number;
  /** So long without a break. */
  readonly for: Minutes;
  /** From asking until the level is in force. */
  readonly decision: Minutes;
  /** From in force until the first patient can be flown. */
  readonly prepares: Minutes;
  /** Nobody is flown who has waited shorter in the queue for intensive care. */
  readonly waited: Minutes;
  /** From bed to bed, where no aircraft of the plan reaches the place. */
  readonly journey: Minutes;
  /** In order of id. */
  readonly places: readonly PlaceAbroad[];
}

/** Places abroad by the level that opens them; only the levels that a file names. */
export type Abroad = Readonly<Partial<Record<AbroadLevel, AbroadRule>>>;
