import type { Grade } from '../../domain/grade.ts';
import type { LenderOrder, Mandate } from '../../domain/resources/lending.ts';
import type { Text } from '../../domain/text.ts';
import { minutesPerDay, minutesPerHour } from '../../domain/time.ts';

/** A figure that holds when a lending strategy does not say, with how well it is known. */
export interface LendingDefault {
  readonly value: number;
  readonly grade: Grade;
  readonly source: string;
}

const steps =
  'Assumed steps of a loan (medical 3.5): decision 4–24 h, mobilising 6–24 h, introduction 4–8 h at half effect, then 80–90 % for the first three shifts, stay 7–14 d, the lender keeps 90 % of its own demand.';
const placeholder = 'No figure was found; a placeholder that says so.';
const hoursOfAgreement =
  'Crisis agreement from 1 July 2021: at most eight weeks for each person and 36 h of rest after the last shift (Akademikerförbundet SSR).';

/**
 * Figures of a lending strategy by dotted path. Rules of the crisis agreement were read (A); the steps of a loan and what
 * regions would do are placeholders (D) until somebody measures them.
 */
export const lendingDefaults = {
  'trigger.for': { value: 6 * minutesPerHour, grade: 'D', source: placeholder },
  'lenders.floor': { value: 0.9, grade: 'D', source: steps },
  'lenders.share': {
    value: 0.03,
    grade: 'D',
    source: 'lendable_share of the Swedish tables: 3 % of a competence within 24 h, a pure placeholder.',
  },
  'delays.activation': {
    value: 12 * minutesPerHour,
    grade: 'D',
    source:
      'Two decisions activate the crisis agreement; Skåne asked one day and had the answer that evening (Läkartidningen 2020-12). 12 h is assumed, 6–48 h possible.',
  },
  'delays.decision': { value: 12 * minutesPerHour, grade: 'D', source: steps },
  'delays.mobilise': { value: 12 * minutesPerHour, grade: 'D', source: steps },
  'delays.induction': { value: 8 * minutesPerHour, grade: 'D', source: steps },
  inductionEffect: { value: 0.5, grade: 'D', source: steps },
  effect: { value: 0.85, grade: 'D', source: steps },
  'hours.weekly': {
    value: 48,
    grade: 'A',
    source: 'Crisis agreement: 48 h a week on average over four weeks, at most 192 h (SVT Norrbotten 2021).',
  },
  'hours.rest': { value: 36 * minutesPerHour, grade: 'A', source: hoursOfAgreement },
  'hours.longest': { value: 56 * minutesPerDay, grade: 'A', source: hoursOfAgreement },
  'nationalTeams.notice': { value: 12 * minutesPerHour, grade: 'D', source: steps },
  'nationalTeams.endurance': { value: 14 * minutesPerDay, grade: 'D', source: steps },
  'equipment.notice': { value: 24 * minutesPerHour, grade: 'D', source: placeholder },
  assignEvery: { value: 6 * minutesPerHour, grade: 'D', source: placeholder },
  'costs.hourlyPay': {
    value: 250,
    grade: 'D',
    source:
      'No figure was found; 250 kronor an hour is a round placeholder for ordinary pay. Put your own in its place.',
  },
  'costs.supplement': {
    value: 1.3,
    grade: 'A',
    source:
      'Crisis agreement from July 2021: +130 % (230 % in all); emergency overtime +180 % (Akademikerförbundet SSR).',
  },
} as const satisfies Readonly<Record<string, LendingDefault>>;

export type LendingFigure = keyof typeof lendingDefaults;

/** Chance that a region says no where it may; 0 where it may not. No figure was found. */
export function usualDecline(mandate: Mandate): LendingDefault {
  return mandate === 'voluntary' || mandate === 'agreed'
    ? { value: 0.2, grade: 'D', source: placeholder }
    : { value: 0, grade: 'C', source: `A loan that is ${mandate} cannot be declined.` };
}

/** Competences that are asked for when a file does not say: those that an intensive-care place takes. */
export const usualCompetences: readonly string[] = ['anaesthetist', 'icu-nurse'];

/** What a strategy is called when it does not say: whom it asks first. */
export const orderTitles: Readonly<Record<LenderOrder, Text>> = {
  'neighbours-unless-overloaded': { sv: 'Grannar först', en: 'Neighbours first' },
  'healthcare-region-first': { sv: 'Sjukvårdsregionen först', en: 'Healthcare region first' },
  'least-loaded': { sv: 'Minst belastad först', en: 'Least loaded first' },
  'pooled-reserve': { sv: 'Gemensam reserv', en: 'Pooled reserve' },
};
