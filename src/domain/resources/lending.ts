import type { Provenance } from '../grade.ts';
import type { Text } from '../text.ts';
import type { Minutes } from '../time.ts';
import type { Headcount } from './staff.ts';

/** How a loan comes about: from free will to an order by the state. Only a voluntary or agreed loan can be declined. */
export const mandates = ['voluntary', 'agreed', 'coordinated', 'ordered'] as const;
export type Mandate = (typeof mandates)[number];

/** What a region must have done before it may ask. */
export const preconditions = ['own-surge-used', 'usual-partners-asked', 'agreement-active'] as const;
export type Precondition = (typeof preconditions)[number];

/** Whom a request goes to. A usual partner is a neighbour or a region of the same healthcare region. */
export const requestTargets = ['usual-partner', 'other-region', 'national-team'] as const;
export type RequestTarget = (typeof requestTargets)[number];

/** Whom a region asks first. */
export const lenderOrders = [
  'neighbours-unless-overloaded',
  'healthcare-region-first',
  'least-loaded',
  'pooled-reserve',
] as const;
export type LenderOrder = (typeof lenderOrders)[number];

/**
 * Where moved patients go: each to the nearest region with a free place, or all shared out together so that the journeys take the
 * least time in all.
 */
export const assignments = ['nearest', 'least-total-time'] as const;
export type Assignment = (typeof assignments)[number];

/** Load over a value for a time, on the picture. `icu-load` = (in care + waiting) ÷ staffed places of the region. */
export interface LendingTrigger {
  readonly measure: 'icu-load';
  readonly over: number;
  readonly for: Minutes;
}

/** Steps from request to effect. */
export interface LendingDelays {
  /** Activation of the crisis agreement by two decisions, once. */
  readonly activation: Minutes;
  /** From request to offer. */
  readonly decision: Minutes;
  /** From offer until they leave home. */
  readonly mobilise: Minutes;
  /** Introduction at the new place, with `inductionEffect` of a post each. */
  readonly induction: Minutes;
}

/** Limits on work away from home (crisis agreement since July 2021). */
export interface LendingHours {
  /** Hours a week on average. */
  readonly weekly: number;
  /** Rest after the last shift before the ordinary rota. */
  readonly rest: Minutes;
  /** Longest stay. */
  readonly longest: Minutes;
  /** Longest prolongation at a time past `longest`; absent = nobody stays longer. */
  readonly extension?: Minutes;
}

/** Teams that the nation keeps ready beside the regions' own staff. */
export interface NationalTeams {
  readonly teams: number;
  /** Persons of one team by competence. */
  readonly mix: Headcount;
  /** Hospitals (ids) where teams stand, shared out in this order. */
  readonly bases: readonly string[];
  readonly notice: Minutes;
  /** Days that a team can stay. */
  readonly endurance: Minutes;
  /** Kronor a year for one team standing ready, and for one activation; null = not known. */
  readonly standingCost: number | null;
  readonly activationCost: number | null;
}

/** Beds with equipment, and staff of their own, that can be moved (field hospital, intensive-care sets). */
export interface LentEquipment {
  readonly sets: number;
  /** Intensive-care places of one set. */
  readonly icuPlaces: number;
  readonly ventilators: number;
  /** Staff that come with one set; none = the places need the borrower's own. */
  readonly staff: Headcount;
  readonly notice: Minutes;
  readonly bases: readonly string[];
}

export interface LendingCosts {
  /** Kronor for an hour of one person's ordinary pay. */
  readonly hourlyPay: number;
  /** Supplement as a share of ordinary pay: 1.3 = +130 %. */
  readonly supplement: number;
  /** Who pays: the region that borrows, the lender, or the state. */
  readonly payer: 'borrower' | 'lender' | 'state';
}

/** A lending strategy: who lends whom to whom, when, under which rules. */
export interface LendingStrategy {
  readonly id: string;
  readonly owner: string;
  readonly title: Text;
  readonly mandate: Mandate;
  readonly trigger: LendingTrigger;
  readonly preconditions: readonly Precondition[];
  readonly lenders: {
    readonly order: LenderOrder;
    /** A lender keeps staff for at least this share of its own demand. */
    readonly floor: number;
    /** Chance that a region says no. */
    readonly decline: number;
    /** Most of a competence group that a region lends, as a share of those employed. */
    readonly share: number;
  };
  /** Competences that are asked for. */
  readonly competences: readonly string[];
  readonly delays: LendingDelays;
  /** Share of a post that a person fills during and after the introduction. */
  readonly inductionEffect: number;
  readonly effect: number;
  readonly hours: LendingHours;
  readonly nationalTeams?: NationalTeams;
  readonly equipment?: LentEquipment;
  /** Patients are moved to free intensive-care places: instead of staff, or beside them. */
  readonly movePatients: 'no' | 'only' | 'also';
  /** Absent = nearest. */
  readonly assignment?: Assignment;
  /** How often patients are shared out together; with `least-total-time` only. */
  readonly assignEvery?: Minutes;
  readonly costs: LendingCosts;
  /**
   * Grade and source (spelt out) of each figure by its dotted path, e.g. `delays.decision`. Absent for a strategy made in
   * code, not from a file.
   */
  readonly provenance?: Readonly<Record<string, Provenance>>;
}
