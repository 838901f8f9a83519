import { z } from 'zod';
import { grades } from '../../domain/grade.ts';
import { id, line, text } from './scalars.ts';

const about = {
  unit: line,
  grade: z.enum(grades),
  source: line,
  range: z.tuple([z.number(), z.number()]).exactOptional(),
};

const rate = z.strictObject({ value: z.number().min(0).max(10_000), ...about });
const spread = z.strictObject({ value: z.number().min(0).max(5), ...about });
const part = z.strictObject({ value: z.number().min(0).max(1), ...about });
const occupancy = z.strictObject({ value: z.number().min(0).max(1.5), ...about });
const stay = z.strictObject({
  value: z.number().positive().max(100_000),
  ...about,
  unit: z.enum(['min', 'h', 'd']),
});

/** Format `ordinary/1`: rule coefficients of ordinary care. */
export const ordinaryFile = z.strictObject({
  format: z.literal('ordinary/1'),
  id,
  title: text,
  coefficients: z.strictObject({
    'ed-major-arrivals-per-ward-bed-day': rate,
    'ed-hourly-pattern': z.strictObject({
      value: z.array(z.number().min(0).max(24)).length(24),
      ...about,
    }),
    'ed-stay-median': stay,
    'ed-stay-sigma': spread,
    'ed-admitted-share': part,
    'ed-icu-share': part,
    'emergency-operations-per-theatre-day': rate,
    'elective-operations-per-theatre-weekday': rate,
    'operation-median': stay,
    'operation-sigma': spread,
    'elective-icu-share': part,
    'postop-stay-median': stay,
    'postop-stay-sigma': spread,
    'icu-stay-mean': stay,
    'icu-stay-sigma': spread,
    'intermediate-stay-mean': stay,
    'icu-to-intermediate-share': part,
    'ward-occupancy': occupancy,
    'icu-occupancy': z.strictObject({
      value: z.tuple([z.number().min(0).max(1.5), z.number().min(0).max(1.5)]).meta({
        sv: '[lägst, högst] andel',
        description: '[least, most] share',
      }),
      ...about,
    }),
    'theatre-busy-office': part,
    'theatre-busy-night': part,
  }),
  balance: z.strictObject({ 'ward-stay-mean': stay }),
});

export type OrdinaryFile = z.infer<typeof ordinaryFile>;
