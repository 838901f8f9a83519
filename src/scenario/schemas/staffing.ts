import { z } from 'zod';
import { departments, type Headcount } from '../../domain/resources/staff.ts';
import { duration, id, line, mark, share, sources, text } from './scalars.ts';

/** Persons by competence: parts of persons are meant where one covers several. */
const need = z.record(id, z.number().positive().max(1_000)) satisfies z.ZodType<Headcount>;

const competence = z.strictObject({
  title: text,
  shifts: z.strictObject({ evening: share, night: share, weekend: share }),
  personsPerPost: z.number().min(1).max(20),
  grades: z.record(line, mark),
});

const lower = need.exactOptional();

/** A department is written out, so that an editor can complete it. */
const needs = z.strictObject({ team: need, icu: need, postop: need, emergency: need, ward: need });
const relaxed = z.strictObject({ team: lower, icu: lower, postop: lower, emergency: lower, ward: lower });

const dayOfYear = z
  .string()
  .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .meta({ sv: 'månad och dag som 06-20', description: 'month and day such as 06-20' });

/** Format `staffing/1`: competences, what places take of them, who fills in for whom, how long they last. */
export const staffingFile = z.strictObject({
  format: z.literal('staffing/1'),
  id,
  title: text,
  sources,
  competences: z.record(id, competence),
  posting: z.array(z.enum(departments)).length(departments.length),
  needs,
  relaxed: z.strictObject({ contingency: relaxed, crisis: relaxed }),
  substitutions: z.array(z.strictObject({ of: id, by: id, effect: z.number().positive().max(1) })).max(1_000),
  seasons: z.array(z.strictObject({ from: dayOfYear, until: dayOfYear, share })).max(20),
  tiresAfter: duration('4 h', '24 h'),
  lossPerHour: share,
  stopsAfter: duration('4 h', '36 h'),
  rest: duration('6 h', '48 h'),
  calledFor: duration('1 d', '60 d'),
  extraPerWeek: duration('0 min', '48 h'),
  calledAnewAfter: duration('1 d', '365 d'),
  grades: z.record(line, mark),
});

export type StaffingFile = z.infer<typeof staffingFile>;
