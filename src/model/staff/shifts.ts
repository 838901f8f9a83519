import type { Season, ShiftShares, Staffing } from '../../domain/resources/staff.ts';
import {
  type LocalStart,
  type Minutes,
  minuteOfDay,
  minutesPerDay,
  minutesPerHour,
  weekday,
} from '../../domain/time.ts';

/** Hours at which shifts change. */
export const shiftChanges = [7, 16, 22] as const;

/** Parts of the week with their own number on duty. */
export const shiftKinds = ['day', 'evening', 'night', 'weekend'] as const;

/** Number of the part of the week that a minute lies in. */
export function shiftAt(starts: LocalStart, now: Minutes): number {
  const hour = minuteOfDay(starts, now) / minutesPerHour;
  if (hour < 7 || hour >= 22) return 2;
  if (hour >= 16) return 1;
  return weekday(starts, now) < 5 ? 0 : 3;
}

/** Share of the weekday's number on duty, by part of the week. */
export function sharesOf({ evening, night, weekend }: ShiftShares): readonly number[] {
  return [1, evening, night, weekend];
}

/** Minutes from now to the next change of shift. */
export function untilShiftChange(starts: LocalStart, now: Minutes): Minutes {
  const minute = minuteOfDay(starts, now);
  for (const hour of shiftChanges) if (minute < hour * minutesPerHour) return hour * minutesPerHour - minute;
  return (24 + shiftChanges[0]) * minutesPerHour - minute;
}

const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Day of a year of 365 days, from 0; 29 February counts as the 28th. */
function dayOfYear(month: number, day: number): number {
  return daysBefore[month - 1]! + Math.min(day, month === 2 ? 28 : 31) - 1;
}

/** Share of the usual number on duty at a time of the year; seasons may run over New Year. */
export function seasonShare(seasons: readonly Season[], starts: LocalStart, now: Minutes): number {
  if (seasons.length === 0) return 1;
  const first = dayOfYear(starts.month, Number(starts.date.slice(8, 10)));
  const today = (first + Math.floor((starts.minuteOfDay + now) / 1440)) % 365;
  for (const { from, until, share } of seasons) {
    const begins = dayOfYear(Number(from.slice(0, 2)), Number(from.slice(3)));
    const ends = dayOfYear(Number(until.slice(0, 2)), Number(until.slice(3)));
    const isIn = begins <= ends ? today >= begins && today <= ends : today >= begins || today <= ends;
    if (isIn) return share;
  }
  return 1;
}

/** Longer than the last of those called comes after the first, so that they begin every shift in the same order. */
const leastBetween = 600;

/**
 * From one shift's start to the next: a person tires past a time, stops at the limit, and is back when the other shift
 * stops; nobody rests less than they must.
 */
export function cycleOf({ stopsAfter, rest }: Staffing): Minutes {
  return stopsAfter + Math.max(rest, stopsAfter, leastBetween);
}

/** From one shift's start to the next of a person who works so much a week beyond the rota; Infinity when none. */
export function longCycleOf({ stopsAfter, extraPerWeek }: Staffing): Minutes {
  return extraPerWeek > 0 ? (stopsAfter * 7 * minutesPerDay) / extraPerWeek : Infinity;
}
