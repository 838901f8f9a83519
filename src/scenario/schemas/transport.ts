import { z } from 'zod';
import {
  escorts,
  transportKinds,
  transportOrderers,
  transportPurposes,
} from '../../domain/resources/transport.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { duration, id, line, mark, position, share, sources, text, whole } from './scalars.ts';

const noTime = '0 min';

/** Minutes of the day between which a unit may be under way. */
const hours = z
  .string()
  .regex(/^\s*(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d\s*$/)
  .transform((written) => {
    const [from = 0, to = 0] = written
      .trim()
      .split('-')
      .map((clock) => clock.split(':').map(Number))
      .map(([hour = 0, minute = 0]) => hour * minutesPerHour + minute);
    return { from, to };
  })
  .meta({
    sv: 'två klockslag som 09:00-21:00',
    description: 'two times of day such as 09:00-21:00',
    written: {
      type: 'string',
      pattern: '^\\s*(?:[01]\\d|2[0-3]):[0-5]\\d-(?:[01]\\d|2[0-3]):[0-5]\\d\\s*$',
      examples: ['09:00-21:00'],
    },
  });

/** A unit stands at a position, at a hospital of the system, or at a terminal of the file. */
const base = z.strictObject({
  at: position.exactOptional(),
  hospital: id.exactOptional(),
  terminal: id.exactOptional(),
});

const unit = z.strictObject({
  title: text.exactOptional(),
  kind: z.enum(transportKinds),
  base,
  count: whole(0, 1_000).exactOptional(),
  speed: z.number().positive().max(2_000).exactOptional(),
  capacity: z
    .strictObject({ red: whole(0, 1_000), yellow: whole(0, 1_000), green: whole(0, 1_000) })
    .exactOptional(),
  notice: z.strictObject({ day: duration(noTime, '30 d'), night: duration(noTime, '30 d') }).exactOptional(),
  hours: hours.exactOptional(),
  grounded: share.exactOptional(),
  busy: share.exactOptional(),
  busyFor: duration(noTime, '7 d').exactOptional(),
  orderedBy: z.enum(transportOrderers).exactOptional(),
  decision: duration(noTime, '30 d').exactOptional(),
  load: duration(noTime, '1 d').exactOptional(),
  packaging: duration(noTime, '1 d').exactOptional(),
  handover: duration(noTime, '1 d').exactOptional(),
  turnaround: duration(noTime, '7 d').exactOptional(),
  range: z.number().positive().max(40_000).exactOptional(),
  least: whole(1, 1_000).exactOptional(),
  stops: whole(1, 100).exactOptional(),
  purposes: z.array(z.enum(transportPurposes)).min(1).max(transportPurposes.length).exactOptional(),
  escort: z.enum(escorts).exactOptional(),
  mishapFactor: z.number().min(0).max(10).exactOptional(),
  grades: z.record(line, mark).default({}),
});

/** Format `transport/1`: what moves people beside the road ambulances. What is left out has a default by kind, with a grade. */
export const transportFile = z.strictObject({
  format: z.literal('transport/1'),
  id,
  owner: line.exactOptional(),
  title: text.exactOptional(),
  sources: sources.default({}),
  terminals: z.record(id, z.strictObject({ name: line, at: position })).default({}),
  roadLeg: z
    .strictObject({ detour: z.number().min(1).max(5), speed: z.number().positive().max(200) })
    .partial()
    .prefault({}),
  units: z.record(id, unit).default({}),
  grades: z.record(line, mark).default({}),
});

export type TransportFile = z.infer<typeof transportFile>;
export type UnitEntry = TransportFile['units'][string];
