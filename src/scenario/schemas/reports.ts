import { z } from 'zod';
import { parameterCatalogue } from '../../domain/parameters.ts';
import type { Reporting, ReportingParameter } from '../../domain/reporting.ts';
import type { Text } from '../../domain/text.ts';
import { duration, share, whole } from './scalars.ts';

/** Limits of a time as the catalogue has them. */
function minutesOf(id: ReportingParameter) {
  const [least, most] = parameterCatalogue[id].range;
  return duration(`${least} min`, `${most} min`).exactOptional();
}

const most = (id: ReportingParameter): number => parameterCatalogue[id].range[1];

const delay = duration('0 min', `${most('statusDelayMax')} min`);

/** How a plan reports, in place of the scenario's parameters. Fields that are not given are as in the scenario. */
export const reports = z.strictObject({
  cadence: minutesOf('statusCadence'),
  calmCadence: minutesOf('statusCadenceCalm'),
  delay: z.union([delay, z.strictObject({ least: delay, most: delay })]).exactOptional(),
  loss: z.number().min(0).max(most('statusLoss')).exactOptional(),
  rounding: whole(1, most('statusRounding')).exactOptional(),
  refusals: share.exactOptional(),
  refusalDelay: minutesOf('refusalToldAfter'),
  doors: share.exactOptional(),
  doorDelay: minutesOf('doorToldAfter'),
  estimateError: z.number().min(0).max(most('sceneEstimateError')).exactOptional(),
  firstNumber: minutesOf('sceneFirstReport'),
  secondNumber: minutesOf('sceneSecondReport'),
  doubled: share.exactOptional(),
  false: share.exactOptional(),
  falseMost: z.number().min(1).max(most('sceneFalseMost')).exactOptional(),
  decision: minutesOf('keyDecision'),
  relay: minutesOf('keyRelay'),
});

export type ReportsEntry = z.infer<typeof reports>;

/** Which parameter each field sets; `delay` sets two. */
const sets = {
  cadence: 'statusCadence',
  calmCadence: 'statusCadenceCalm',
  loss: 'statusLoss',
  rounding: 'statusRounding',
  refusals: 'refusalTold',
  refusalDelay: 'refusalToldAfter',
  doors: 'doorTold',
  doorDelay: 'doorToldAfter',
  estimateError: 'sceneEstimateError',
  firstNumber: 'sceneFirstReport',
  secondNumber: 'sceneSecondReport',
  doubled: 'sceneDoubled',
  false: 'sceneFalse',
  falseMost: 'sceneFalseMost',
  decision: 'keyDecision',
  relay: 'keyRelay',
} as const satisfies Readonly<Record<Exclude<keyof ReportsEntry, 'delay'>, ReportingParameter>>;

/**
 * The parameters that a plan's reports set.
 *
 * @example reportingOf({ delay: 30, loss: 0.1 }) // { statusLoss: 0.1, statusDelayMin: 30, statusDelayMax: 30 }
 */
export function reportingOf({ delay: on, ...rest }: ReportsEntry): Reporting {
  const values = Object.entries(sets).flatMap(([field, id]) => {
    const value = rest[field as keyof typeof sets];
    return value === undefined ? [] : [[id, value] as const];
  });
  const [least, longest] = typeof on === 'object' ? [on.least, on.most] : [on, on];
  const delays = on === undefined ? {} : { statusDelayMin: least, statusDelayMax: longest };
  return { ...Object.fromEntries(values), ...delays } as Reporting;
}

const delayWords: Readonly<Record<string, Text>> = {
  delay: {
    sv: 'Lägesrapportens fördröjning: en tid, eller least och most',
    en: 'Status report delay: a time, or least and most',
  },
  'delay.least': parameterCatalogue.statusDelayMin.title,
  'delay.most': parameterCatalogue.statusDelayMax.title,
};

/** What each field of the reports is, where a study has them. */
export const reportsWords: Readonly<Record<string, Text>> = {
  'plans.reports': {
    sv: 'Hur planen rapporterar: id för ett sätt, eller fälten här',
    en: 'How the plan reports: the id of a way, or the fields here',
  },
  reports: { sv: 'Sätt att rapportera, under sitt id', en: 'Ways to report, under their id' },
  'cross.reports': { sv: 'Id för sätten att rapportera', en: 'Ids of the ways to report' },
  ...Object.fromEntries(
    ['plans.reports', 'reports'].flatMap((under) => [
      ...Object.entries(sets).map(([field, id]) => [`${under}.${field}`, parameterCatalogue[id].title]),
      ...Object.entries(delayWords).map(([field, words]) => [`${under}.${field}`, words]),
    ]),
  ),
};
