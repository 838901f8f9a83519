import type { Season, ShiftShares } from '../../domain/resources/staff.ts';
import { type LocalStart, type Minutes, minuteOfDay, minutesPerHour, weekday } from '../../domain/time.ts';

/** Hours at which shifts change. */
export const shiftChanges = [7, 16, 22] as const;

/** Share of the weekday's number on duty at a minute. */
export function shareOnDuty(shifts: ShiftShares, starts: LocalStart, now: Minutes): number {
  const hour = minuteOfDay(starts, now) / minutesPerHour;
  if (hour < 7 || hour >= 22) return shifts.night;
  if (hour >= 16) return shifts.evening;
  return weekday(starts, now) < 5 ? 1 : shifts.weekend;
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
    const isIn =
      begins <= ends ? today >= begins && today <= ends : today >= begins || today <= ends;
    if (isIn) return share;
  }
  return 1;
}
