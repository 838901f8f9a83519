/** Minutes since the incident (float64). Every time in the program is in minutes unless its name says otherwise. */
export type Minutes = number;

export const minutesPerHour = 60;
export const minutesPerDay = 1440;

/** Local wall-clock start of a scenario. It drives day, night, weekend and season. */
export interface LocalStart {
  /** Calendar date, ISO form, e.g. `2026-02-14`. */
  readonly date: string;
  /** 1 = January … 12 = December. */
  readonly month: number;
  /** 0 = Monday … 6 = Sunday. */
  readonly weekday: number;
  /** Minutes after midnight, 0–1439. */
  readonly minuteOfDay: Minutes;
}

/** Minute of the day (0–1439) at `now` minutes after the start. */
export function minuteOfDay(start: LocalStart, now: Minutes): Minutes {
  const total = start.minuteOfDay + now;
  return total - Math.floor(total / minutesPerDay) * minutesPerDay;
}

/** Day of the week (0 = Monday) at `now` minutes after the start. */
export function weekday(start: LocalStart, now: Minutes): number {
  const days = start.weekday + Math.floor((start.minuteOfDay + now) / minutesPerDay);
  return days - Math.floor(days / 7) * 7;
}

/** Office hours: Monday to Friday, 07:00 to 16:00. Outside them staffing is that of nights and weekends. */
export function isOfficeHours(start: LocalStart, now: Minutes): boolean {
  const minute = minuteOfDay(start, now);
  return weekday(start, now) < 5 && minute >= 7 * minutesPerHour && minute < 16 * minutesPerHour;
}
