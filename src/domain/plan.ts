import type { Outlines } from './outline.ts';
import type { Parameters } from './parameters.ts';
import type { Reporting } from './reporting.ts';
import type { BetweenRegions, Coordination } from './resources/coordination.ts';
import type { LendingStrategy } from './resources/lending.ts';
import type { SurgePlan } from './resources/surge.ts';
import type { Transport } from './resources/transport.ts';
import type { Scenario } from './scenario.ts';
import type { System } from './system.ts';
import type { Text } from './text.ts';
import type { TriageChoice } from './triage.ts';

/** A first-wave or second-wave quota: persons of each tag that a hospital takes without being asked. */
export interface Quota {
  readonly hospital: string;
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
}

/** A second wave that is the first one again, times a factor; parts of persons are not counted. */
export interface SecondWaveRule {
  readonly after: 'first';
  readonly factor: number;
}

/** Persons of each tag that the hospitals of a region take together. */
export interface RegionQuota {
  readonly region: string;
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
}

export const keyKinds = [
  'nearest',
  'nearest-capable',
  'trauma-centre',
  'proportional',
  'quota-table',
  'load-balanced',
  'least-time',
  'burn-centres-first',
] as const;
export type KeyKind = (typeof keyKinds)[number];

/** Where a key may be used. Empty lists mean everywhere. */
export interface KeyValidity {
  readonly area: readonly string[];
  readonly types: readonly string[];
  readonly hours: 'any' | 'day' | 'night';
}

/** What every key file says about itself beside its own settings. */
export interface KeyIdentity {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  readonly valid: KeyValidity;
}

/** Settings of a key, by kind. A new kind is added here, in its own file under `policy/distribution`, and in the catalogue. */
export type KeySettings =
  | { readonly kind: 'nearest' }
  | { readonly kind: 'nearest-capable' }
  | { readonly kind: 'trauma-centre' }
  | { readonly kind: 'proportional' }
  | {
      readonly kind: 'quota-table';
      /** `preset` derives a wave by the default rule (knowledge: surgical teams at 30 min and 2 h). */
      readonly firstWave: 'preset' | readonly Quota[];
      readonly secondWave: 'preset' | readonly Quota[] | SecondWaveRule;
      /** What other regions take when both waves are full, each region as a whole. */
      readonly regions: readonly RegionQuota[];
      /** Below so many casualties reported, the key stops spreading and concentrates. */
      readonly stop: { readonly whenSmall: 'concentrate'; readonly below: number };
      readonly overflow: 'load-balanced' | 'nearest-capable';
    }
  | { readonly kind: 'load-balanced' }
  | { readonly kind: 'least-time' }
  | { readonly kind: 'burn-centres-first'; readonly otherwise: 'nearest-capable' | 'load-balanced' };

export interface Key extends KeyIdentity {
  readonly settings: KeySettings;
  /** With a level above the region in force: how a region is chosen first, before the key chooses in it. Absent = not at all. */
  readonly betweenRegions?: BetweenRegions;
}

/** A plan = key + surge + lending + dispatch + triage + transport + coordination, and how it reports. */
export interface Plan {
  readonly id: string;
  readonly key: Key;
  readonly surge: SurgePlan;
  /** Null = regions keep to their own. */
  readonly lending: LendingStrategy | null;
  readonly dispatch: 'by-category';
  readonly triage: TriageChoice;
  /** Units beside the road ambulances; absent = there are none. */
  readonly transport?: Transport;
  /** Absent = hospitals within reach from the first minute, whatever their region. */
  readonly coordination?: Coordination;
  /** Absent = as the scenario's parameters say. */
  readonly reports?: PlanReports;
}

/** How a plan reports, by the name under which a study writes it; null when it is written in the plan itself. */
export interface PlanReports {
  readonly id: string | null;
  readonly values: Reporting;
}

/** One checked scenario under one plan: all that the model needs, as plain data that can be sent to a worker. */
export interface Cell {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly system: System;
  /** Those of the scenario, and in their place what the plan says of its reports. */
  readonly parameters: Parameters;
  /**
   * Whether the hospitals that the incident does not touch are followed too. So it is for every plan of a study in which some
   * plan lends or has a form of coordination wider than hospitals within reach: plans are then measured over the same hospitals.
   */
  readonly followsAll?: boolean;
}

/** Replications until the half-width of `measure` is at most `halfWidth`, never under `min` nor over `max`. */
export interface Precision {
  readonly measure: string;
  readonly halfWidth: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The best plan by `measure` is looked for: plans that are surely not it by `smallestDifference` fall out on the way. Never before
 * `first` replications nor after `max`.
 */
export interface Selecting {
  readonly measure: string;
  /** A lead smaller than this does not matter; in the measure's unit. */
  readonly smallestDifference: number;
  /** Chance, at least, of keeping the best plan when it leads by that much. */
  readonly confidence: number;
  readonly first: number;
  readonly max: number;
}

/** A study: scenarios × plans. Cells stand scenario by scenario, plans in the file's order. */
export interface Study {
  readonly id: string;
  readonly title: Text;
  readonly scenarios: readonly Scenario[];
  readonly plans: readonly Plan[];
  /** One system and parameter set per scenario, same order. */
  readonly systems: readonly System[];
  readonly parameters: readonly Parameters[];
  /**
   * What to draw maps on, one per scenario in the same order; absent in a study made in code. It stands beside the
   * systems and not in them, so that no drawing can change a result, a chunk's name or what a worker is sent.
   */
  readonly outlines?: readonly Outlines[];
  readonly precision: Precision;
  /** When given, it decides how many replications are run, and not the precision. */
  readonly select?: Selecting;
  /** Replications in one chunk: decisions about stopping are taken only at its multiples. */
  readonly chunk: number;
  readonly cells: readonly Cell[];
  /** Files read, with the SHA-256 of their content. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}
