import { z } from 'zod';
import { assignments, lenderOrders, mandates, preconditions } from '../../domain/resources/lending.ts';
import type { Headcount } from '../../domain/resources/staff.ts';
import { duration, id, line, mark, share, sources, text, whole } from './scalars.ts';

const noTime = '0 min';

/** Whole persons by competence of the staffing file. */
const persons = z.record(id, whole(0, 10_000)) satisfies z.ZodType<Headcount>;

const kronor = z.number().min(0).max(1_000_000_000_000);

const bases = z.array(id).min(1).max(1_000);

const nationalTeams = z.strictObject({
  teams: whole(1, 1_000),
  mix: persons,
  bases,
  notice: duration(noTime, '30 d').exactOptional(),
  endurance: duration('1 h', '365 d').exactOptional(),
  standingCost: kronor.nullable().exactOptional(),
  activationCost: kronor.nullable().exactOptional(),
});

const equipment = z.strictObject({
  sets: whole(1, 1_000),
  icuPlaces: whole(0, 1_000),
  ventilators: whole(0, 1_000).exactOptional(),
  staff: persons.exactOptional(),
  notice: duration(noTime, '30 d').exactOptional(),
  bases,
});

/** Format `lending/1`: who lends staff to whom, when, under which rules. What is left out has a default with a grade. */
export const lendingFile = z.strictObject({
  format: z.literal('lending/1'),
  id,
  owner: line.exactOptional(),
  title: text.exactOptional(),
  sources: sources.default({}),
  mandate: z.enum(mandates).default('voluntary'),
  trigger: z.strictObject({
    measure: z.literal('icu-load'),
    over: z.number().min(0).max(100),
    for: duration(noTime, '30 d').exactOptional(),
  }),
  preconditions: z.array(z.enum(preconditions)).max(preconditions.length),
  lenders: z.strictObject({
    order: z.enum(lenderOrders),
    floor: z.number().min(0).max(2).exactOptional(),
    decline: share.exactOptional(),
    share: share.exactOptional(),
  }),
  competences: z.array(id).max(100).exactOptional(),
  delays: z
    .strictObject({
      activation: duration(noTime, '30 d').exactOptional(),
      decision: duration(noTime, '30 d').exactOptional(),
      mobilise: duration(noTime, '30 d').exactOptional(),
      induction: duration(noTime, '30 d').exactOptional(),
    })
    .default({}),
  inductionEffect: share.exactOptional(),
  effect: share.exactOptional(),
  hours: z
    .strictObject({
      weekly: z.number().positive().max(168).exactOptional(),
      rest: duration(noTime, '14 d').exactOptional(),
      longest: duration('1 h', '365 d').exactOptional(),
    })
    .default({}),
  nationalTeams: nationalTeams.exactOptional(),
  equipment: equipment.exactOptional(),
  movePatients: z.enum(['no', 'only', 'also']).default('no'),
  assignment: z.enum(assignments).exactOptional(),
  assignEvery: duration('15 min', '7 d').exactOptional(),
  costs: z
    .strictObject({
      hourlyPay: z.number().min(0).max(100_000).exactOptional(),
      supplement: z.number().min(0).max(10).exactOptional(),
      payer: z.enum(['borrower', 'lender', 'state']).default('borrower'),
    })
    .prefault({}),
  grades: z.record(line, mark).default({}),
});

export type LendingFile = z.infer<typeof lendingFile>;
