import { z } from 'zod';
import { careStandards } from '../../domain/resources/staff.ts';
import { surgeMeasureKinds, surgeSignals } from '../../domain/resources/surge.ts';
import { duration, id, line, mark, share, sources, text } from './scalars.ts';

const noTime = '0 min';

const trigger = z.strictObject({
  signal: z.enum(surgeSignals),
  over: z.number().min(0).max(1_000).default(0),
  for: duration(noTime, '14 d').prefault(noTime),
});

const kronor = z.number().min(0).max(1_000_000_000);

/** One measure under its id. Its kind is the id unless the file says otherwise. */
const measure = z.strictObject({
  kind: z.enum(surgeMeasureKinds).exactOptional(),
  title: text.exactOptional(),
  owner: line.exactOptional(),
  lead: duration(noTime, '60 d').exactOptional(),
  ramp: duration(noTime, '60 d').exactOptional(),
  requires: z.array(id).max(100).default([]),
  trigger: trigger.exactOptional(),
  cost: z.strictObject({ start: kronor, perHour: kronor }).nullable().default(null),
  undo: duration(noTime, '90 d').nullable().default(null),
  curve: z.literal('survey-2015').exactOptional(),
  extent: share.exactOptional(),
  municipalShare: share.exactOptional(),
  standard: z.enum(careStandards).exclude(['conventional']).exactOptional(),
  below: share.exactOptional(),
  grades: z.record(line, mark).default({}),
});

const level = z
  .array(z.union([id, z.literal('+')]))
  .max(100)
  .exactOptional();

/** One signal or several, of which any is enough. */
const raised = z.union([trigger, z.array(trigger).min(1).max(20)]).exactOptional();

/** Format `surge/1`: what a hospital does to care for more, and at which readiness level. Levels may be spelt with å and ä. */
export const surgeFile = z.strictObject({
  format: z.literal('surge/1'),
  id,
  owner: line.exactOptional(),
  title: text.exactOptional(),
  sources: sources.default({}),
  raise: z
    .strictObject({
      stabslage: raised,
      stabsläge: raised,
      forstarkningslage: raised,
      förstärkningsläge: raised,
      katastroflage: raised,
      katastrofläge: raised,
    })
    .exactOptional(),
  fallAfter: duration(noTime, '30 d').exactOptional(),
  levels: z
    .strictObject({
      stabslage: level,
      stabsläge: level,
      forstarkningslage: level,
      förstärkningsläge: level,
      katastroflage: level,
      katastrofläge: level,
    })
    .default({}),
  measures: z.record(id, measure).default({}),
  grades: z.record(line, mark).default({}),
});

export type SurgeFile = z.infer<typeof surgeFile>;
export type SurgeEntry = z.infer<typeof measure>;
