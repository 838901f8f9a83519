import { z } from 'zod';
import { grades } from '../../domain/grade.ts';
import { type InjuryClassId, injuryClassIds } from '../../domain/injury.ts';
import { type Parameter, parameterCatalogue } from '../../domain/parameters.ts';
import {
  type Ages,
  type Contamination,
  type Disturbance,
  type Release,
  scenarioTypes,
  smokes,
  type WalkIn,
} from '../../domain/scenario.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { ageNames, mixIds } from '../mixes.ts';
import { groupDigits } from '../problems.ts';
import {
  duration,
  fileName,
  id,
  line,
  moment,
  parseDuration,
  position,
  share,
  sources,
  tell,
  text,
  whole,
} from './scalars.ts';

/** Longest time a scenario can speak of. */
export const longest = '90 d';
const anyTime = duration('0 min', longest);

const classShares = Object.fromEntries(
  injuryClassIds.map((injuryClass) => [injuryClass, share.exactOptional()]),
) as Record<InjuryClassId, z.ZodExactOptional<typeof share>>;

/** Name of a default mix, or shares by injury class. */
const mix = z.union([z.enum(mixIds), z.strictObject(classShares)]);

const walkIn = z.union([
  z.literal('default'),
  z.strictObject({ red: share, yellow: share, green: share }) satisfies z.ZodType<WalkIn>,
]);

const years = z.number().min(0).max(110);

const ages = z.union([
  z.enum(ageNames),
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('bands'), under55: share, from55to74: share, from75: share }),
    z.strictObject({ kind: z.literal('normal'), mean: years, sd: z.number().positive().max(50) }),
    z.strictObject({ kind: z.literal('uniform'), from: years, to: years }),
  ]) satisfies z.ZodType<Ages>,
]);

const release = z.discriminatedUnion('pattern', [
  z
    .strictObject({ pattern: z.literal('at-once'), after: anyTime.default(0) })
    .transform((given) => ({ ...given, over: 0 })),
  z.strictObject({ pattern: z.literal('steady'), after: anyTime.default(0), over: anyTime }),
  z.strictObject({ pattern: z.literal('burst'), after: anyTime.default(0), over: anyTime }),
]) satisfies z.ZodType<Release>;

const contamination = z.strictObject({
  agent: z.enum(['chlorine', 'nerve']),
  cleaning: z.enum(['disrobe', 'wash']),
}) satisfies z.ZodType<Contamination>;

/** Most casualties of one scenario: beyond it the model has never been tried. */
export const mostCasualties = 200_000;

const casualties = whole(1, mostCasualties).meta({
  sv: `ett heltal från 1 till ${groupDigits(mostCasualties)} (mostCasualties)`,
  description: `a whole number from 1 to ${groupDigits(mostCasualties)} (mostCasualties)`,
});

/** One place where people are hurt. */
export const site = z.strictObject({
  id,
  at: position,
  region: id.exactOptional(),
  casualties,
  starts: anyTime.default(0),
  injured: z.strictObject({ within: anyTime }),
  released: release,
  mix,
  walkIn: walkIn.default('default'),
  ages: ages.default('adult'),
  smoke: z.enum(smokes).default('ordinary'),
  contamination: contamination.exactOptional(),
});

/** Curves of people who fall ill in whole regions: a table beside the file, and where it comes from. */
const inflow = z.strictObject({
  curves: fileName,
  per: z.literal('day'),
  source: id,
  grade: z.enum(grades).default('D'),
  factor: z.number().positive().max(1_000).default(1),
});

/** Something that goes wrong besides. */
export const disturbance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hospital-loss'), hospital: id, at: anyTime }),
  z.strictObject({
    kind: z.literal('road-blocked'),
    hospital: id,
    at: anyTime,
    lasts: duration('1 min', longest),
    factor: z.number().min(1).max(100),
  }),
]) satisfies z.ZodType<Disturbance>;

/** A value of the catalogue: a number in its unit, or a text with a unit when it is a time. Its range is checked later. */
function parameterValue({ unit }: Parameter) {
  if (unit !== 'min' && unit !== 'h') return z.number();
  return z
    .union([z.number(), z.string()])
    .transform((written, context): number => {
      const minutes = typeof written === 'string' ? parseDuration(written) : written;
      if (minutes === undefined) tell(context, { rule: 'duration' });
      if (minutes === undefined || typeof written === 'number') return minutes ?? z.NEVER;
      return unit === 'h' ? minutes / minutesPerHour : minutes;
    })
    .meta({
      sv: `ett tal (${unit}) eller en tid som 10 min`,
      description: `a number (${unit}) or a time such as 10 min`,
    });
}

/** Overrides of the model's parameters, by id. */
export const parameters = z.strictObject(
  Object.fromEntries(
    Object.entries(parameterCatalogue).map(([name, parameter]) => [
      name,
      parameterValue(parameter).exactOptional(),
    ]),
  ),
);

/** Changed fields of an entry; each is checked where the entry is. */
const changes = z.record(id, z.record(line, z.unknown()));

const system = z.strictObject({
  use: id,
  change: z
    .strictObject({
      hospitals: changes.exactOptional(),
      regions: changes.exactOptional(),
      road: z.strictObject({ blueLightFactor: z.unknown() }).exactOptional(),
    })
    .exactOptional(),
});

/** Format `scenario/1`: one standard type in one place at one hour, or in whole regions over days. `sites` or `inflow` must be there. */
export const scenarioFile = z.strictObject({
  format: z.literal('scenario/1'),
  id,
  type: z.enum(scenarioTypes),
  title: text,
  validity: text,
  sources,
  starts: moment,
  horizon: duration('1 h', longest),
  sites: z.array(site).min(1).max(1_000).exactOptional(),
  inflow: inflow.exactOptional(),
  disturbances: z.array(disturbance).min(1).max(1_000).exactOptional(),
  system,
  parameters: parameters.exactOptional(),
});

export type ScenarioFile = z.infer<typeof scenarioFile>;
export type SiteEntry = z.infer<typeof site>;
