import type { Provenance } from '../grade.ts';
import type { Text } from '../text.ts';
import type { Minutes } from '../time.ts';
import type { CareStandard } from './staff.ts';

/** Readiness levels of a hospital (normalläge, stabsläge, förstärkningsläge, katastrofläge), lowest first. */
export const readinessLevels = ['normal', 'stabslage', 'forstarkningslage', 'katastroflage'] as const;
export type ReadinessLevel = (typeof readinessLevels)[number];

/**
 * What raises a level or starts a measure, as the hospital itself sees it: `alarm` is 1 from its alarm on; `severe-per-team`
 * counts the red and yellow announced or met per team that it has in half an hour; loads are those in care and waiting per
 * ordinary place.
 */
export const surgeSignals = ['alarm', 'severe-per-team', 'icu-load', 'ward-load'] as const;
export type SurgeSignal = (typeof surgeSignals)[number];

/** A signal above a value for a time. */
export interface SurgeTrigger {
  readonly signal: SurgeSignal;
  readonly over: number;
  readonly for: Minutes;
}

export const surgeMeasureKinds = [
  'call-in',
  'cancel-elective',
  'post-op-as-icu',
  'reverse-triage',
  'stores',
  'care-standard',
  'ration',
] as const;
export type SurgeMeasureKind = (typeof surgeMeasureKinds)[number];

/** One thing a hospital does to care for more. */
export interface SurgeMeasure {
  readonly id: string;
  readonly title: Text;
  readonly owner: string;
  /** Minutes from the decision until it begins to have effect. */
  readonly lead: Minutes;
  /** Minutes from then until it has full effect, in a straight line; 0 = at once. */
  readonly ramp: Minutes;
  /** Measures that must have begun before. */
  readonly requires: readonly string[];
  /** Starts the measure by itself, whatever the level. */
  readonly trigger?: SurgeTrigger;
  /** Kronor when it starts and by the hour while it runs; null = not known. */
  readonly cost: { readonly start: number; readonly perHour: number } | null;
  /** Minutes after the level has fallen until it is undone; null = not undone within the run. */
  readonly undo: Minutes | null;
  readonly settings: SurgeSettings;
}

export type SurgeSettings =
  /** Off-duty staff are called, each answers and comes on their own; `survey-2015` shapes when (Blimark 2020). */
  | { readonly kind: 'call-in'; readonly curve: 'survey-2015' }
  /** Planned operations that have not begun are put off; their staff are free when the day's cases have ended. */
  | { readonly kind: 'cancel-elective' }
  /** Post-operative places become intensive care, up to what the hospital can raise, times `extent`. */
  | { readonly kind: 'post-op-as-icu'; readonly extent: number }
  /** Ordinary patients go home early. Blocked when municipal care takes no more than `municipalShare` of them. */
  | { readonly kind: 'reverse-triage'; readonly extent: number; readonly municipalShare: number }
  /** Blood and antidote are fetched from stores: a full new stock. */
  | { readonly kind: 'stores' }
  /** Fewer staff per patient at a declared penalty. */
  | { readonly kind: 'care-standard'; readonly standard: Exclude<CareStandard, 'conventional'> }
  /** Intensive care is not offered to casualties expected to live less likely than `below`. Off unless a file says so. */
  | { readonly kind: 'ration'; readonly below: number };

/** A hospital's plan for more care: which measures start at which level, and what raises the level. */
export interface SurgePlan {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  readonly measures: readonly SurgeMeasure[];
  /** Measures of each level, those of the lower levels among them. */
  readonly levels: Readonly<Record<ReadinessLevel, readonly string[]>>;
  /** What raises to each level, any of them; none = the level is never reached by itself. */
  readonly raise: Readonly<Record<Exclude<ReadinessLevel, 'normal'>, readonly SurgeTrigger[]>>;
  /** Minutes without any of its signals before a level falls. */
  readonly fallAfter: Minutes;
  /**
   * Grade and source (spelt out) of each figure by its dotted path, e.g. `measures.call-in.lead`. Absent for a plan made
   * in code, not from a file.
   */
  readonly provenance?: Readonly<Record<string, Provenance>>;
}

/** No measures at all: the staff on duty and the places there are. */
export const noSurge: SurgePlan = {
  id: 'none',
  owner: '',
  title: { sv: 'Inga åtgärder', en: 'No measures' },
  measures: [],
  levels: { normal: [], stabslage: [], forstarkningslage: [], katastroflage: [] },
  raise: { stabslage: [], forstarkningslage: [], katastroflage: [] },
  fallAfter: 0,
};
