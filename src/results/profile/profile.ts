import type { DeathClass, FollowedNeed, Holdup, WaitingPlace } from '../../domain/profile.ts';
import type { Minutes } from '../../domain/time.ts';
import type { Category } from '../../domain/triage.ts';
import type { Interval } from '../../stats/interval.ts';

/** Share of the persons with a need whose definitive care has begun so long after the injury. */
export interface ReachPoint {
  readonly minute: Minutes;
  readonly share: Interval;
}

/** How soon persons with a need reach definitive care. Those who never do are in the denominator, so it may end below 1. */
export interface ReachCurve {
  readonly need: FollowedNeed;
  /** Persons with the need in a replication, on average. */
  readonly persons: number;
  readonly points: readonly ReachPoint[];
  /** Minute at which half of them, and nine in ten, have; `null` when it is never reached. */
  readonly median: Minutes | null;
  readonly ninety: Minutes | null;
}

export type Component = 'P' | 'L' | 'U' | 'S';

/** Something that red or yellow casualties were seen waiting for. */
export interface Shortage {
  readonly holdup: Holdup;
  readonly component: Component;
  /** Share of replications in which somebody was seen waiting for it. */
  readonly share: number;
  /** When they were first seen waiting, in those replications; looked at every ten minutes. */
  readonly first: Interval;
}

/** What held up most of those who waited in one box of the timeline. */
export interface WaitingBox {
  readonly from: Minutes;
  readonly to: Minutes;
  readonly holdup: Holdup;
  readonly component: Component;
  /** Share of replications in which it did. */
  readonly share: number;
}

/** Waiting at a site, in a hospital or in the hospitals of a region during the first day. */
export interface PlaceWaiting {
  readonly place: WaitingPlace;
  /** Earliest first, by the mean first minute. */
  readonly shortages: readonly Shortage[];
  /** In order of time; boxes in which nobody was ever seen waiting are left out. */
  readonly boxes: readonly WaitingBox[];
}

/** Highest load of a hospital's teams: those treated or waiting over teams posted; 1 is what is staffed. */
export interface HospitalLoad {
  readonly hospital: string;
  readonly highest: Interval;
  /** Share of replications in which it was above 1. */
  readonly overShare: number;
}

/** Persons taken from a site to the first hospital they reached, on average; `null` = none within the horizon. */
export interface Flow {
  readonly site: string;
  readonly hospital: string | null;
  readonly persons: Readonly<Record<Category, number>>;
}

/** Persons moved between hospitals, on average. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly persons: number;
}

/** Deaths of one class in a replication: a model quantity. */
export interface DeathCount {
  readonly deathClass: DeathClass;
  readonly outOfHospital: Interval;
  readonly inHospital: Interval;
}

/** A mean and its half-width; how many replications it is over stands in the profile. */
export type Level = Pick<Interval, 'estimate' | 'halfWidth'>;

/** Intensive care of a region at a point of time: places that are needed (in use or waited for) and staffed. */
export interface NeedPoint {
  readonly minute: Minutes;
  readonly needed: Level;
  readonly staffed: Level;
  /** Needed beyond what is staffed, never below 0 in any replication: more than the difference of the two means. */
  readonly short: Level;
  /** Share of replications in which any place was short. */
  readonly shortShare: number;
}

/** Posts of one competence that nobody at work filled, in the hospitals of a region. */
export interface PostShortage {
  readonly competence: string;
  readonly points: readonly { readonly minute: Minutes; readonly short: Level }[];
}

/** What the hospitals of a region needed and had, as it was in the model and not as it was reported. */
export interface RegionNeed {
  readonly region: string;
  /** Places short on average over the run. */
  readonly average: Interval;
  /** In order of time, evenly spaced; none in a run shorter than one step. */
  readonly points: readonly NeedPoint[];
  /** Competences of which a post was ever short, in the order of the staffing file. */
  readonly posts: readonly PostShortage[];
}

/** What a report draws of one scenario under one plan beside its measures. */
export interface CellProfile {
  readonly scenario: string;
  readonly plan: string;
  readonly replications: number;
  readonly reach: readonly ReachCurve[];
  readonly waiting: readonly PlaceWaiting[];
  readonly loads: readonly HospitalLoad[];
  readonly flows: readonly Flow[];
  readonly moves: readonly Move[];
  readonly deaths: readonly DeathCount[];
  /** Regions with a hospital that may receive, in order of id. */
  readonly needs: readonly RegionNeed[];
}
