import { z } from 'zod';
import { judgedMeasureIds, measureIds } from '../../domain/measures.ts';
import type { Precision, Selecting } from '../../domain/plan.ts';
import { triageTools } from '../../domain/triage.ts';
import { reports } from './reports.ts';
import { id, line, text, whole } from './scalars.ts';

/** Replications in one chunk unless the file says otherwise. */
const usualChunk = 20;

const replications = whole(2, 1_000_000);

/** A tool by id (mode A), or a tool's confusion (mode B). */
const triage = z.union([z.enum(triageTools), z.strictObject({ confusion: z.enum(triageTools) })]);

const plan = z.strictObject({
  id,
  key: id,
  triage: triage.default('START'),
  surge: id.default('default'),
  lending: id.default('none'),
  transport: id.default('road'),
  dispatch: z.literal('by-category').default('by-category'),
  coordination: id.exactOptional(),
  reports: z.union([id, reports]).exactOptional(),
});

const axis = z.array(id).min(1).max(100);

/** Every key with every surge plan, lending strategy, transport file, form of coordination and way to report. */
const cross = z.strictObject({
  keys: axis,
  surge: axis.default(['default']),
  lending: axis.default(['none']),
  transport: axis.default(['road']),
  coordination: axis.exactOptional(),
  reports: axis.exactOptional(),
});

const precision = z.strictObject({
  measure: z.enum(measureIds),
  halfWidth: z.number().positive().max(1_000_000),
  min: replications,
  max: replications,
}) satisfies z.ZodType<Precision>;

/** Confidence, and replications before the first plan may fall out, unless the file says otherwise. */
const usualConfidence = 0.95;
const usualFirst = 20;

const select = z.strictObject({
  measure: z.enum(judgedMeasureIds),
  smallestDifference: z.number().positive().max(1_000_000),
  confidence: z.number().min(0.5).max(0.999).default(usualConfidence),
  first: replications.default(usualFirst),
  max: replications,
}) satisfies z.ZodType<Selecting>;

/** Most plans of a study, written and crossed together. */
export const mostPlans = 1_000;

/** Format `study/1`: scenarios × plans, and how sure the answer has to be. */
export const studyFile = z.strictObject({
  format: z.literal('study/1'),
  id,
  title: text,
  scenarios: z.array(line).min(1).max(1_000),
  plans: z.array(plan).min(1).max(mostPlans).exactOptional(),
  cross: cross.exactOptional(),
  reports: z.record(id, reports).exactOptional(),
  precision,
  select: select.optional(),
  chunk: whole(1, 10_000).default(usualChunk),
});

export type StudyFile = z.infer<typeof studyFile>;
export type PlanEntry = z.infer<typeof plan>;
