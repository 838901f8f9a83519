import type { Grade } from './grade.ts';
import type { InjuryClassId } from './injury.ts';
import type { Position } from './place.ts';
import type { Text } from './text.ts';
import type { LocalStart, Minutes } from './time.ts';

/** Standard types (typfall). */
export const scenarioTypes = [
  'burns',
  'ongoing-lethal-violence',
  'cbrn',
  'major-accident',
  'bombing',
  'collapse',
  'armed-attack',
  'war',
  'uneven-load',
  'hospital-loss',
] as const;
export type ScenarioType = (typeof scenarioTypes)[number];

/** Share of each injury class among living casualties; sums to 1. */
export type Mix = Readonly<Partial<Record<InjuryClassId, number>>>;

/** How casualties come free at a site: all `at-once` after the delay, spread `steady` or as a `burst` (front-loaded). */
export interface Release {
  readonly pattern: 'at-once' | 'steady' | 'burst';
  /** First release, minutes after the incident (end of trapping or of the closed hot zone). */
  readonly after: Minutes;
  /** The last is free this long after the first. */
  readonly over: Minutes;
}

/** Shares who leave on their own, by true need. */
export interface WalkIn {
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
}

/** Ages: shares of under 55, 55–74 and 75 and over; or a normal distribution (young venue). */
export type Ages =
  | { readonly kind: 'bands'; readonly under55: number; readonly from55to74: number; readonly from75: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number };

/** Smoke of a fire: as in most fires, or with poisons from burning plastic foam, as at Colectiv 2015. */
export const smokes = ['ordinary', 'toxic'] as const;
export type Smoke = (typeof smokes)[number];

export interface Contamination {
  readonly agent: 'chlorine' | 'nerve';
  /** `disrobe` is enough for a gas; `wash` needs all three stations. */
  readonly cleaning: 'disrobe' | 'wash';
}

/** People of a whole region who fall ill over days, instead of an incident at a site. */
export interface Inflow {
  /** Expected to seek care on each day from minute 0. Beyond the last day nobody comes. */
  readonly perDay: readonly number[];
}

/** Where the curves of a scenario come from. */
export interface InflowOrigin {
  /** Name of the file. */
  readonly file: string;
  /** Who published it and when. */
  readonly source: string;
  readonly grade: Grade;
  /** What every curve of the file has been multiplied by. */
  readonly factor: number;
}

export interface Site {
  readonly id: string;
  readonly at: Position;
  /** Living casualties. */
  readonly casualties: number;
  /** The site's incident happens this many minutes after time zero (staggered attacks). */
  readonly starts: Minutes;
  /** Everybody is injured within this many minutes of the site's start. */
  readonly injuredWithin: Minutes;
  readonly release: Release;
  readonly mixId: string;
  readonly mix: Mix;
  readonly walkIn: WalkIn;
  readonly ages: Ages;
  /** Absent where the smoke is ordinary, or there is none. */
  readonly smoke?: Smoke;
  readonly contamination?: Contamination;
  /** Blue-light minutes from every hospital of the system (same order) to the site, by the road rule. */
  readonly journey: readonly Minutes[];
  /** Region that holds the site (nearest hospital's region unless the file says). */
  readonly region: string;
  /** When given, the site is the region: its people come by this curve on their own, and no ambulance is sent to it. */
  readonly inflow?: Inflow;
}

/** A hospital is lost for the rest of the run. */
export interface HospitalLoss {
  readonly kind: 'hospital-loss';
  readonly hospital: string;
  readonly at: Minutes;
}

/** Roads to and from a hospital are blocked: journeys that begin meanwhile take `factor` times as long. */
export interface BlockedRoad {
  readonly kind: 'road-blocked';
  readonly hospital: string;
  readonly at: Minutes;
  readonly lasts: Minutes;
  /** How many times longer the way round is; at least 1. */
  readonly factor: number;
}

/** Something that goes wrong besides. */
export type Disturbance = HospitalLoss | BlockedRoad;

/** One standard type in one place at one hour. */
export interface Scenario {
  readonly id: string;
  readonly type: ScenarioType;
  readonly title: Text;
  /** Where the results may be used and where not. */
  readonly validity: Text;
  readonly sources: Readonly<Record<string, string>>;
  readonly starts: LocalStart;
  readonly horizon: Minutes;
  /** Sorted by id. */
  readonly sites: readonly Site[];
  /** By minute, then hospital and kind; absent when there are none. */
  readonly disturbances?: readonly Disturbance[];
  /** Only with sites that have an inflow. */
  readonly curves?: InflowOrigin;
}

/** Whether people come from a whole region by a curve, instead of being hurt at a site. */
export function isInflow(site: Site): boolean {
  return site.inflow !== undefined;
}
