import { z } from 'zod';
import type { Provenance } from '../../domain/grade.ts';
import type { Bounds } from '../../domain/place.ts';
import { edSizes, type Hospital, hospitalKinds, type Region, traumaRoles } from '../../domain/system.ts';
import { roadRules } from '../roads.ts';
import { fileName, id, line, mark, position, sources, text, whole } from './scalars.ts';

/** Grades by field of the entry they stand in. */
export type Marks = Readonly<Record<string, Provenance>>;

const places = whole(0, 100_000);
const teams = whole(0, 1_000);

/** Persons by competence of the staffing file. */
const headcount = z.record(id, whole(0, 100_000));

/** One hospital under its id. */
export const hospital = z.strictObject({
  name: line,
  city: line,
  region: id,
  at: position,
  kind: z.enum(hospitalKinds),
  traumaRole: z.enum(traumaRoles),
  edSize: z.enum(edSizes),
  burnCentre: z.boolean(),
  neurosurgery: z.boolean(),
  thoracicSurgery: z.boolean(),
  paediatricIcu: z.boolean(),
  decontamination: z.boolean(),
  ward: places,
  icu: places,
  burnIcu: places,
  theatres: places,
  teams: z.strictObject({ at30min: teams, at2h: teams, at8h: teams }),
  surgeIcu: places,
  surgeIntermediate: places,
  staff: headcount.exactOptional(),
  callIn: headcount.exactOptional(),
  grades: z.record(line, mark),
}) satisfies z.ZodType<Omit<Hospital, 'id'> & { readonly grades: Marks }>;

/** One region under its id. */
export const region = z.strictObject({
  name: line,
  healthcareRegion: line,
  civilArea: line,
  population: whole(0, 2_000_000_000),
  neighbours: z.array(id).max(1_000),
  ambulances: whole(0, 100_000),
  grades: z.record(line, mark),
}) satisfies z.ZodType<Omit<Region, 'id'> & { readonly grades: Marks }>;

const bounds = z.strictObject({
  south: z.number().min(-90).max(90),
  west: z.number().min(-180).max(180),
  north: z.number().min(-90).max(90),
  east: z.number().min(-180).max(180),
}) satisfies z.ZodType<Bounds>;

/** Format `system/1`: regions, hospitals, roads and ordinary care. */
export const systemFile = z.strictObject({
  format: z.literal('system/1'),
  id,
  title: text,
  fictional: z.boolean(),
  sources,
  bounds,
  road: z.strictObject({
    table: fileName,
    blueLightFactor: z.number().min(0.1).max(1),
    rule: z.enum(roadRules),
    grades: z.record(line, mark).exactOptional(),
  }),
  outlines: fileName,
  regions: z.record(id, region),
  hospitals: z.record(id, hospital),
  ordinary: z.strictObject({ file: fileName }),
  staffing: id.exactOptional(),
});

export type SystemFile = z.infer<typeof systemFile>;
