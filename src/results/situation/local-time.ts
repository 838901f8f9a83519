import { type LocalStart, type Minutes, minutesPerDay, minutesPerHour } from '../../domain/time.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * A minute of a run as local date and time without a zone: a scenario has a clock on the wall and no more.
 *
 * @example localDateTime({ date: '2026-02-28', month: 2, weekday: 5, minuteOfDay: 1380 }, 90) // '2026-03-01T00:30:00'
 */
export function localDateTime(start: LocalStart, minute: Minutes): string {
  const total = start.minuteOfDay + Math.floor(minute);
  const days = Math.floor(total / minutesPerDay);
  const ofDay = total - days * minutesPerDay;
  const day = new Date(`${start.date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return `${day.toISOString().slice(0, 10)}T${two(Math.floor(ofDay / minutesPerHour))}:${two(ofDay % minutesPerHour)}:00`;
}
