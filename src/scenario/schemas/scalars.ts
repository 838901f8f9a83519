import { z } from 'zod';
import { type Grade, grades, type Provenance } from '../../domain/grade.ts';
import type { Position } from '../../domain/place.ts';
import type { Text } from '../../domain/text.ts';
import { type LocalStart, type Minutes, minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import type { Told } from '../shape.ts';

/** Fails a check of ours with a rule of the catalogue, so that the message is in both languages. */
export function tell(context: z.core.$RefinementCtx, { rule, values = {} }: Told): void {
  context.addIssue({ code: 'custom', message: rule, params: { rule, values } });
}

/** Names of hospitals, sites, plans and files. */
export const id = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/)
  .meta({
    sv: 'bokstäver a-z, siffror och bindestreck, högst 64 tecken',
    description: 'letters a-z, digits and hyphens, at most 64 characters',
  });

/** A text of one line. */
export const line = z.string().trim().min(1).max(500);

/** A text in both languages. */
export const text = z.strictObject({ sv: line, en: line }) satisfies z.ZodType<Text>;

/** Texts of the sources, by key. */
export const sources = z.record(id, line);

export const share = z.number().min(0).max(1);

/** A whole number; −0 becomes 0. */
export const whole = (least: number, most: number) =>
  z
    .int()
    .min(least)
    .max(most)
    .transform((value) => value + 0);

const minutesPer: Readonly<Record<string, Minutes>> = { min: 1, h: minutesPerHour, d: minutesPerDay };

/** Minutes of a text such as `90 min`, `1.5 h` or `14 d`; undefined when it is none. */
export function parseDuration(written: string): Minutes | undefined {
  const [, amount, unit = ''] = /^(\d{1,9}(?:\.\d{1,6})?) ?(min|h|d)$/.exec(written.trim()) ?? [];
  const factor = minutesPer[unit];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

/** How a length of time is written, for published schemas. */
export const durationForm = {
  type: 'string',
  pattern: '^\\s*\\d{1,9}(?:\\.\\d{1,6})? ?(?:min|h|d)\\s*$',
  examples: ['10 min', '1.5 h', '14 d'],
} as const;

/** A length of time with its unit, in minutes inside the program. A plain number is refused: it could be hours. */
export function duration(least: string, most: string) {
  const [low = 0, high = 0] = [least, most].map(parseDuration);
  return z
    .union([z.string(), z.number()])
    .transform((written, context): Minutes => {
      if (typeof written === 'number') {
        tell(context, { rule: 'duration-unit' });
        return z.NEVER;
      }
      const minutes = parseDuration(written);
      if (minutes === undefined) tell(context, { rule: 'duration' });
      else if (minutes < low || minutes > high) tell(context, { rule: 'duration-range' });
      return minutes ?? z.NEVER;
    })
    .meta({
      sv: `en tid från ${least} till ${most}, skriven som 90 min, 36 h eller 14 d`,
      description: `a time from ${least} to ${most}, written like 90 min, 36 h or 14 d`,
      written: durationForm,
    });
}

const daysInMonth = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** Day of the week, 0 = Monday, by counting days since a Monday in year 1. */
function weekdayOf(year: number, month: number, day: number): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let earlier = 1; earlier < month; earlier++) days += daysInMonth(year, earlier);
  return (days + day - 1) % 7;
}

/** The start of a text such as `2026-02-14 22:40`; undefined when there is no such day or hour. */
export function parseMoment(written: string): LocalStart | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(written.trim());
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const isDay = year >= 1900 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay || hour > 23 || minute > 59) return undefined;
  return {
    date: written.trim().slice(0, 10),
    month,
    weekday: weekdayOf(year, month, day),
    minuteOfDay: hour * minutesPerHour + minute,
  };
}

/** A file beside the one that names it. */
export const fileName = line.regex(/^[\w-]+(?:\.[\w-]+)*$/).meta({
  sv: 'namnet på en fil i samma mapp',
  description: 'the name of a file in the same folder',
});

/** Local date and time of day. */
export const moment = z
  .string()
  .transform((written, context): LocalStart => {
    const start = parseMoment(written);
    if (start === undefined) tell(context, { rule: 'moment' });
    return start ?? z.NEVER;
  })
  .meta({
    sv: 'en dag och ett klockslag som 2026-02-14 22:40',
    description: 'a day and a time such as 2026-02-14 22:40',
    written: {
      type: 'string',
      pattern: '^\\s*\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]) (?:[01]\\d|2[0-3]):[0-5]\\d\\s*$',
      examples: ['2026-02-14 22:40'],
    },
  });

/** `[latitude, longitude]` in degrees. */
export const position = z
  .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
  .transform(([latitude, longitude]): Position => ({ latitude, longitude }))
  .meta({ sv: '[latitud, longitud] i grader', description: '[latitude, longitude] in degrees' });

/** Grade and source of a value, written `A/source-key`. */
export const mark = z
  .string()
  .transform((written, context): Provenance => {
    const [grade = '', source = ''] = written.split(/\/(.*)/s);
    if (!isGrade(grade) || !id.safeParse(source).success) {
      tell(context, { rule: 'mark', values: { example: id.safeParse(source).success ? source : 'S1' } });
      return z.NEVER;
    }
    return { grade, source };
  })
  .meta({
    sv: 'grad (A, B, C, D), snedstreck och källans nyckel',
    description: 'grade (A, B, C, D), slash and the key of the source',
    written: {
      type: 'string',
      pattern: '^[ABCD]/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$',
      examples: ['A/S1', 'D/own-estimate'],
    },
  });

function isGrade(written: string): written is Grade {
  return (grades as readonly string[]).includes(written);
}
