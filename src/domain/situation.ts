import type { Position } from './place.ts';
import type { ScenarioType } from './scenario.ts';
import type { Minutes } from './time.ts';

/** One figure for each tag. */
export type ByTag<T> = Readonly<Record<'red' | 'yellow' | 'green', T>>;

/** What a report says of one kind of place: how many there are, and persons in them or waiting for one. */
export interface ReportedPlaces {
  readonly there: number;
  readonly needed: number;
}

/** The kinds of place that a status report has figures of, in the order they are read in. */
export const reportedKinds = ['teams', 'emergencyPlaces', 'minorPlaces', 'intensiveCare'] as const;
export type ReportedKind = (typeof reportedKinds)[number];

/** Figures that one or more reports carried. */
export interface ReportedFigures extends Readonly<Record<ReportedKind, ReportedPlaces>> {
  /**
   * Sent there from a scene by command and counted as arrived, by the tag they came with. Whoever is moved there from another
   * hospital or comes on their own is not among them.
   */
  readonly arrived: ByTag<number>;
}

/** The last status report of a hospital that has reached command. */
export interface StatusReport extends ReportedFigures {
  readonly writtenMinute: Minutes;
  readonly ageMinutes: Minutes;
}

/** What command believes about one hospital. */
export interface HospitalSituation {
  readonly hospital: string;
  readonly region: string;
  /** Null when no report has come: nothing is known of its places. Never 0. */
  readonly report: StatusReport | null;
  /** Whether the hospital is thought to take a tag; null where neither a report nor a refused crew has said so. */
  readonly takes: ByTag<boolean | null>;
  /** Sent there by command and not yet counted as arrived in the last report: known at once. */
  readonly committed: ByTag<number>;
  /** Sent there by command in all. */
  readonly sent: ByTag<number>;
}

/** How many hospitals are thought to have which door. The four add up to the hospitals that are followed. */
export interface Doors {
  readonly open: number;
  /** Closed to some tags and thought to take others. */
  readonly diverting: number;
  readonly closed: number;
  readonly unknown: number;
}

/** What command believes about several hospitals together: sums over those that have reported, and how many they are. */
export interface LevelSituation {
  /** Hospitals of the system at this level. */
  readonly hospitals: number;
  /** Those of them that this run follows; the rest are as on an ordinary day and say nothing. */
  readonly followed: number;
  /** Those of them from which at least one report has come. */
  readonly reported: number;
  /** Ids of the hospitals followed from which none has come. */
  readonly silent: readonly string[];
  readonly oldestMinutes: Minutes | null;
  readonly newestMinutes: Minutes | null;
  /**
   * Whether every hospital followed has reported, and there are any. Only then do `figures` say how many there are at this level;
   * otherwise the level's own sum is unknown, and they say how many there are at least.
   */
  readonly isComplete: boolean;
  /** Sums over the `reported` hospitals, not over all: null when none has reported. */
  readonly figures: ReportedFigures | null;
  readonly committed: ByTag<number>;
  readonly sent: ByTag<number>;
  readonly doors: Doors;
}

/** A region, with its part of the national situation. */
export interface RegionSituation extends LevelSituation {
  readonly region: string;
}

/** Whether a hazard was seen at a scene, and whether the substance had been identified. */
export type SceneHazard = 'none' | 'suspected' | 'chlorine' | 'nerve';

/** What the crew in command of a scene reported: estimates and tags, never true numbers or needs. */
export interface SceneReport {
  /** 1 = at the first ambulance's arrival, 2 = when the crew has looked round. */
  readonly number: 1 | 2;
  readonly sentMinute: Minutes;
  /** Estimated number of casualties at the site. */
  readonly casualties: number;
  /** Tagged so far by the crews, right or wrong; null in the first report, when nobody has been. */
  readonly tagged: Readonly<Record<'red' | 'yellow' | 'green' | 'black', number>> | null;
  readonly ambulancesThere: number;
  readonly ambulancesOnTheWay: number;
  readonly hazard: SceneHazard;
}

/** A site that command has been alarmed about, with the reports that have come from it, first to last. */
export interface SceneSituation {
  readonly site: string;
  readonly at: Position;
  readonly region: string;
  readonly type: ScenarioType;
  readonly alarmMinute: Minutes;
  readonly reports: readonly SceneReport[];
}

/**
 * What command believes at one minute of one replication: last reports received with age and completeness, its own
 * dispatches, and what the scenes have said. It never holds a figure that no report carried, whatever the truth is.
 */
export interface Situation {
  readonly minute: Minutes;
  /** Region whose command leads. */
  readonly command: string;
  /** Whether the key is in force: before it everybody goes to the nearest hospital. */
  readonly isKeyInForce: boolean;
  /** Sum of the scenes' own estimates; null before any of them has reported. */
  readonly casualtiesReported: number | null;
  readonly nation: LevelSituation;
  /** Every region of the system, in order of id. */
  readonly regions: readonly RegionSituation[];
  /** Every hospital that the run follows, by region and id. */
  readonly hospitals: readonly HospitalSituation[];
  readonly scenes: readonly SceneSituation[];
}
