import { z } from 'zod';
import { grades } from '../../domain/grade.ts';
import { scenarioTypes } from '../../domain/scenario.ts';
import { triageTools } from '../../domain/triage.ts';
import { quantityIds } from '../../domain/validation.ts';
import { placeholderTypes } from '../validation/placeholder-hospitals.ts';
import { duration, id, line, mark, moment, position, sources, text, whole } from './scalars.ts';
import { disturbance, longest, parameters, site } from './scenario.ts';
import { hospital } from './system.ts';

const { shape } = hospital;

/** What an account may say of a hospital, in place of what its type gives. */
const change = z.strictObject({
  kind: shape.kind.exactOptional(),
  traumaRole: shape.traumaRole.exactOptional(),
  edSize: shape.edSize.exactOptional(),
  burnCentre: shape.burnCentre.exactOptional(),
  neurosurgery: shape.neurosurgery.exactOptional(),
  thoracicSurgery: shape.thoracicSurgery.exactOptional(),
  paediatricIcu: shape.paediatricIcu.exactOptional(),
  decontamination: shape.decontamination.exactOptional(),
  ward: shape.ward.exactOptional(),
  icu: shape.icu.exactOptional(),
  burnIcu: shape.burnIcu.exactOptional(),
  theatres: shape.theatres.exactOptional(),
  teams: shape.teams.exactOptional(),
  surgeIcu: shape.surgeIcu.exactOptional(),
  surgeIntermediate: shape.surgeIntermediate.exactOptional(),
});

const kilometres = z.number().min(0).max(1_000);

const about = {
  id,
  type: z.enum(placeholderTypes),
  change: change.exactOptional(),
  grades: z.record(line, mark).exactOptional(),
};

/** One hospital where it lies, or so many of a type spread evenly round the first site. */
const hospitals = z.union([
  z.strictObject({ ...about, name: line.exactOptional(), at: position }),
  z.strictObject({ ...about, count: whole(1, 200), fromKm: kilometres, toKm: kilometres }),
]);

const figure = z.strictObject({
  quantity: z.enum(quantityIds),
  at: duration('1 min', longest).exactOptional(),
  hospitals: z.array(id).min(1).max(200).exactOptional(),
  number: whole(1, 100_000).exactOptional(),
  value: z.number().min(0).max(10_000_000),
  source: id,
  grade: z.enum(grades),
  fitted: z.boolean().default(false),
});

/** Format `validation/1`: a published event told by its account alone, and the figures to hold the model against. */
export const validationFile = z.strictObject({
  format: z.literal('validation/1'),
  id,
  type: z.enum(scenarioTypes),
  title: text,
  sources,
  starts: moment,
  horizon: duration('1 h', longest),
  deadAtOnce: whole(0, 1_000_000).exactOptional(),
  sites: z.array(site).min(1).max(1_000),
  hospitals: z.array(hospitals).min(1).max(1_000),
  ambulances: z.strictObject({ count: whole(0, 100_000), grade: z.enum(grades), source: id }),
  plan: z.strictObject({
    key: id,
    surge: id.default('default'),
    triage: z.enum(triageTools).default('START'),
    grade: z.enum(grades),
    source: id,
  }),
  disturbances: z.array(disturbance).min(1).max(1_000).exactOptional(),
  parameters: parameters.exactOptional(),
  observed: z.array(figure).min(1).max(1_000),
});

export type ValidationFile = z.infer<typeof validationFile>;
export type HospitalEntry = ValidationFile['hospitals'][number];
export type FigureEntry = ValidationFile['observed'][number];
