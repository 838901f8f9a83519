import { type LocalStart, type Minutes, minutesPerDay, minutesPerHour } from '../../domain/time.ts';

const perUnit: Readonly<Record<string, number>> = { min: 1, h: minutesPerHour, d: minutesPerDay };

/** Times with units, one after the other: `90 min`, `+2 h 12 min`, `1.5 d`. */
function lengths(text: string): Minutes | undefined {
  if (!/^\+?\s*\d+(?:[.,]\d+)?\s*(?:min|h|d)(?:\s+\d+(?:[.,]\d+)?\s*(?:min|h|d))*$/.test(text))
    return undefined;
  const parts = [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*(min|h|d)/g)];
  return parts.reduce(
    (sum, [, number = '', unit = '']) => sum + Number(number.replace(',', '.')) * (perUnit[unit] ?? 0),
    0,
  );
}

/** Hours and minutes since the incident: `+03:00`. */
function sinceStart(text: string): Minutes | undefined {
  const [, hours, minutes] = /^\+(\d{1,4}):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * minutesPerHour + Number(minutes);
}

/** The clock on the wall, as the trace prints it: `15:30`, `day 2 03:10`, `dag 2 03:10`. */
function clock(text: string, { minuteOfDay }: LocalStart): Minutes | undefined {
  const [, day, hour, minute] =
    /^(?:(?:day|dag)\s+([1-9]\d{0,2}),?\s+)?([01]?\d|2[0-3]):([0-5]\d)$/i.exec(text) ?? [];
  if (hour === undefined) return undefined;
  const ofDay = Number(hour) * minutesPerHour + Number(minute);
  if (day !== undefined) return (Number(day) - 1) * minutesPerDay + ofDay - minuteOfDay;
  return ofDay >= minuteOfDay ? ofDay - minuteOfDay : ofDay + minutesPerDay - minuteOfDay;
}

/**
 * Reads a minute of a run: a time since the incident with its unit, hours and minutes since it, or the clock on the wall (its first
 * time then, unless the day is given). Undefined when it is none of them.
 *
 * @example readMinute('1 h 30 min', start) // 90
 * @example readMinute('00:10', { date: '2026-02-14', month: 2, weekday: 5, minuteOfDay: 1360 }) // 90
 */
export function readMinute(written: string, start: LocalStart): Minutes | undefined {
  const text = written.trim().replace(/\s+/g, ' ');
  return lengths(text) ?? sinceStart(text) ?? clock(text, start);
}
