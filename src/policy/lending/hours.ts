import type { LendingHours } from '../../domain/resources/lending.ts';
import { type Minutes, minutesPerDay, minutesPerHour } from '../../domain/time.ts';

/** Hours of a week: a post kept filled round the clock takes as many. */
export const weekHours = 168;

/** Smaller than any difference in posts or persons that means something, larger than what rounding leaves behind. */
const roundingSlack = 1e-9;

/**
 * Hours under the crisis agreement since 1 July 2021: 48 a week on average (at most 192 in four weeks; SVT 2021), at most eight
 * weeks, then a pause; 36 h rest after the last shift; prolonged by at most two weeks at a time (Akademikerförbundet SSR).
 * All in sweden.md 4, point 5; grade A. A strategy prolongs nobody's stay unless its file says `extension`.
 */
export const crisisAgreementHours = {
  weekly: 48,
  rest: 36 * minutesPerHour,
  longest: 56 * minutesPerDay,
  extension: 14 * minutesPerDay,
} as const satisfies LendingHours;

/** Share of a post round the clock that one person on the ordinary rota fills: 1 ÷ persons per post. 5.6 persons: 0.1786. */
export function postsAtHome(personsPerPost: number): number {
  return 1 / personsPerPost;
}

/**
 * Share of a post round the clock that one person on loan fills: weekly hours ÷ 168, times the effect of somebody in a place
 * that is new to them.
 *
 * @example
 * postsOnLoan(48, 0.85); // 0.242857…: four persons for a post, where 5.6 do it at home with 30 h of presence a week
 */
export function postsOnLoan(weekly: number, effect: number): number {
  return (weekly / weekHours) * effect;
}

/** The whole persons in a number of them that arithmetic gave: nobody below 0, NaN for NaN. 4.9999999999 by rounding is 5. */
export function wholePersons(persons: number): number {
  return Math.max(0, Math.floor(persons + roundingSlack));
}

/** Whole persons on loan who together fill at least these posts. Posts below 0 take nobody. */
export function personsToFill(posts: number, weekly: number, effect: number): number {
  return Math.max(0, Math.ceil(posts / postsOnLoan(weekly, effect) - roundingSlack));
}

/** Hours that one person works during a stay, by the week's average. 14 days at 48 h a week: 96. */
export function hoursWorked(weekly: number, stay: Minutes): number {
  return (weekly * stay) / (7 * minutesPerDay);
}

/**
 * Minute at which a stay that began at `begins` must end, prolonged `extensions` times.
 *
 * @example
 * stayEnds({ weekly: 48, rest: 2160, longest: 80640 }, 0, 3); // 80640: eight weeks; the file says nothing of prolonging
 */
export function stayEnds(hours: LendingHours, begins: Minutes, extensions = 0): Minutes {
  return begins + hours.longest + extensions * (hours.extension ?? 0);
}

/**
 * Minute from which a person back from a loan is on the ordinary rota again: rested since the last shift, and home. The rest
 * counts from the last shift, so the way home falls within it unless it is longer (our reading of sweden.md 4, point 5; grade D).
 *
 * @example
 * backOnRota({ weekly: 48, rest: 2160, longest: 80640 }, 10000, 300); // 12160: 36 h later, whatever the five hours of travel
 */
export function backOnRota(hours: LendingHours, lastShiftEnds: Minutes, travelHome: Minutes): Minutes {
  return lastShiftEnds + Math.max(hours.rest, travelHome);
}
