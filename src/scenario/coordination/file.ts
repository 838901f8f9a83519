import { z } from 'zod';
import { coordinationMandates, widerLevels } from '../../domain/resources/coordination.ts';
import { duration, id, line, mark, share, sources, text, whole } from '../schemas/scalars.ts';
import { abroadEntries } from './abroad.ts';

const noTime = '0 min';
const load = z.number().min(0).max(100);

const ownRegion = z.strictObject({
  reach: duration(noTime, '24 h').exactOptional(),
  atLeast: whole(1, 100).exactOptional(),
});

const level = z.strictObject({
  mandate: z.enum(coordinationMandates).default('voluntary'),
  opens: z.enum(['on-load', 'at-alarm']).default('on-load'),
  over: load.exactOptional(),
  for: duration(noTime, '7 d').exactOptional(),
  decision: duration(noTime, '7 d').exactOptional(),
  decline: share.exactOptional(),
  reach: duration(noTime, '24 h').exactOptional(),
});

const burns = z.strictObject({
  persons: whole(1, 10_000).exactOptional(),
  decision: duration(noTime, '7 d').exactOptional(),
});

const intensiveCare = z.strictObject({
  over: load.exactOptional(),
  for: duration(noTime, '30 d').exactOptional(),
  decision: duration(noTime, '7 d').exactOptional(),
  waited: duration(noTime, '7 d').exactOptional(),
});

/** Format `coordination/1`: who may be sent to, from when, and who decides it. What is left out has a default with a grade. */
export const coordinationFile = z.strictObject({
  format: z.literal('coordination/1'),
  id,
  owner: line.exactOptional(),
  title: text,
  sources: sources.default({}),
  region: ownRegion.exactOptional(),
  levels: z.partialRecord(z.enum(widerLevels), level).default({}),
  alarms: z
    .strictObject({ burns: burns.exactOptional(), 'intensive-care': intensiveCare.exactOptional() })
    .default({}),
  abroad: abroadEntries.exactOptional(),
  relief: z
    .strictObject({ below: load.exactOptional(), for: duration(noTime, '7 d').exactOptional() })
    .default({}),
  sceneShare: share.exactOptional(),
  unknown: z.enum(['prepared', 'waits']).default('prepared'),
  reviewEvery: duration('1 min', '24 h').exactOptional(),
  grades: z.record(line, mark).default({}),
});

export type CoordinationFile = z.infer<typeof coordinationFile>;
export type LevelEntry = z.infer<typeof level>;
