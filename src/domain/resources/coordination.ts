import type { Provenance } from '../grade.ts';
import type { Text } from '../text.ts';
import type { Minutes } from '../time.ts';
import type { Abroad } from './abroad.ts';

/** Levels of coordination, narrowest first. `nordic` and `eu` have no hospitals of a system, but places of their own (`abroad`). */
export const coordinationLevels = [
  'region',
  'healthcare-region',
  'civil-area',
  'nation',
  'nordic',
  'eu',
] as const;
export type CoordinationLevel = (typeof coordinationLevels)[number];

/** The levels above the region and within the nation, in the order in which they are asked. */
export const widerLevels = ['healthcare-region', 'civil-area', 'nation'] as const;
export type WiderLevel = (typeof widerLevels)[number];

/** Who may order whom: a region that is asked may decline, but under an order. */
export const coordinationMandates = ['voluntary', 'agreed', 'ordered'] as const;
export type CoordinationMandate = (typeof coordinationMandates)[number];

/** Alarms that open something at once for some casualties. */
export const coordinationAlarms = ['burns', 'intensive-care'] as const;
export type CoordinationAlarm = (typeof coordinationAlarms)[number];

/** Ways to choose a region before the key chooses a hospital in it. */
export const betweenRegionsKinds = ['nearest', 'least-loaded', 'proportional'] as const;
export type BetweenRegions = (typeof betweenRegionsKinds)[number];

/** The regions that are hit: which of their own hospitals command sends to. */
export interface OwnRegionRule {
  /** Minutes by blue light from the nearest site. */
  readonly reach: Minutes;
  /** So many hospitals in any case, the nearest ones, and the nearest trauma centre. */
  readonly atLeast: number;
}

/** When a level above the region comes into force, and what it may do then. */
export interface LevelRule {
  readonly mandate: CoordinationMandate;
  /** `on-load` waits for the threshold; `at-alarm` is asked at the region's alarm, and after a relief again by the threshold. */
  readonly opens: 'on-load' | 'at-alarm';
  /** Need over capacity, on the picture, at the hospitals of the level in force until now. */
  readonly over: number;
  /** So long without a break. */
  readonly for: Minutes;
  /** From asking until the level is in force and the scene knows. */
  readonly decision: Minutes;
  /** Chance that a region says no; 0 under an order. */
  readonly decline: number;
  /** The farthest hospital, in minutes by blue light from the nearest site. */
  readonly reach: Minutes;
}

/** Those who seem to need a burn centre may go to any of the system's, whatever level is in force. */
export interface BurnsAlarm {
  /** So many who seem to need one have been tagged. */
  readonly persons: number;
  readonly decision: Minutes;
}

/** Whoever waits for intensive care in an overloaded region is moved to a free place in another. */
export interface IntensiveCareAlarm {
  /** Intensive-care load of the region as reported: (in care + waiting) over staffed places. */
  readonly over: number;
  readonly for: Minutes;
  readonly decision: Minutes;
  /** Nobody is moved who has waited shorter. */
  readonly waited: Minutes;
}

/** A form of coordination: who may be sent to, from when, and who decides it. */
export interface Coordination {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  /** Null: hospitals within reach of the site from the first minute, whatever their region. */
  readonly region: OwnRegionRule | null;
  /** Only the levels that the file names. */
  readonly levels: Readonly<Partial<Record<WiderLevel, LevelRule>>>;
  readonly alarms: { readonly burns?: BurnsAlarm; readonly 'intensive-care'?: IntensiveCareAlarm };
  /** Places abroad, by the level that opens them; absent = nobody is flown abroad. */
  readonly abroad?: Abroad;
  /** A level is left when the hospitals of the one below would stand under `below` for so long. */
  readonly relief: { readonly below: number; readonly for: Minutes };
  /** Share of those reported and not yet sent who count as in need of a team. */
  readonly sceneShare: number;
  /** A hospital that has not been heard from: counts as prepared, or makes the load unknown. */
  readonly unknown: 'prepared' | 'waits';
  readonly reviewEvery: Minutes;
  /** Grade and source of each figure by its dotted path; absent for one made in code. */
  readonly provenance?: Readonly<Record<string, Provenance>>;
}

/** Whether anybody can be sent to who is not within reach today: then every hospital of the system has to be followed. */
export function isWide(coordination: Coordination | undefined): boolean {
  return coordination !== undefined && (coordination.region !== null || looksFar(coordination));
}

function looksFar({ alarms, abroad }: Coordination): boolean {
  return alarms.burns !== undefined || alarms['intensive-care'] !== undefined || abroad !== undefined;
}
