import type { Text } from '../text.ts';
import type { Minutes } from '../time.ts';

/** Departments to which staff are posted. `team` is resuscitation and theatre together: one team treats one casualty at a time. */
export const departments = ['team', 'icu', 'postop', 'emergency', 'ward'] as const;
export type Department = (typeof departments)[number];

/** How many patients a member of staff cares for: as usual, stretched, or in crisis. */
export const careStandards = ['conventional', 'contingency', 'crisis'] as const;
export type CareStandard = (typeof careStandards)[number];

/** Share of the number on duty by day that is on duty at other hours. */
export interface ShiftShares {
  readonly evening: number;
  readonly night: number;
  /** Saturday and Sunday by day. */
  readonly weekend: number;
}

/** A group of staff who can do the same work. Named by the staffing file. */
export interface Competence {
  readonly id: string;
  readonly title: Text;
  readonly shifts: ShiftShares;
  /** Persons employed for each post that is kept filled round the clock. */
  readonly personsPerPost: number;
}

/** Somebody of one competence who fills in for another: `effect` of a post each. */
export interface Substitution {
  readonly of: string;
  readonly by: string;
  /** Share of a post that one person fills, above 0 and at most 1: the penalty of not being trained for it. */
  readonly effect: number;
}

/** Persons on duty that one unit of a department takes (a team, a place, a bed), by competence. */
export type UnitNeed = Readonly<Record<string, number>>;

/** Part of the year with fewer on duty, by month and day. */
export interface Season {
  /** `MM-DD`. */
  readonly from: string;
  readonly until: string;
  /** Share of the usual number on duty. */
  readonly share: number;
}

/** Who works in the hospitals of a system, by rule. Counts of one hospital stand at the hospital. */
export interface Staffing {
  /** In order of id. */
  readonly competences: readonly Competence[];
  /** Departments in the order in which staff are posted: the first takes what it needs first. */
  readonly posting: readonly Department[];
  readonly needs: Readonly<Record<Department, UnitNeed>>;
  /** Needs of a unit at a lower standard, where they differ. */
  readonly relaxed: Readonly<
    Record<Exclude<CareStandard, 'conventional'>, Partial<Record<Department, UnitNeed>>>
  >;
  readonly substitutions: readonly Substitution[];
  readonly seasons: readonly Season[];
  /** Hours of a shift after which a person tires, what is lost by the hour then, and when they must stop. */
  readonly tiresAfter: Minutes;
  readonly lossPerHour: number;
  readonly stopsAfter: Minutes;
  /** Rest before the next shift. */
  readonly rest: Minutes;
  /** People called in work shift after shift for so long; after that so much a week beyond the rota. */
  readonly calledFor: Minutes;
  readonly extraPerWeek: Minutes;
  /** So long after the first call they can again be called in full. */
  readonly calledAnewAfter: Minutes;
}

/** Persons by competence. */
export type Headcount = Readonly<Record<string, number>>;
