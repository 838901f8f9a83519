import type { ParameterId, Parameters } from './parameters.ts';

/**
 * Parameters about what command gets to know and how fast it decides, which a plan may set for itself: how one reports is
 * part of the plan. None of them touches the luck of a casualty, nor ordinary care on a day without an incident.
 */
export const reportingParameters = [
  'statusCadence',
  'statusCadenceCalm',
  'statusDelayMin',
  'statusDelayMax',
  'statusLoss',
  'statusRounding',
  'refusalTold',
  'refusalToldAfter',
  'doorTold',
  'doorToldAfter',
  'sceneEstimateError',
  'sceneFirstReport',
  'sceneSecondReport',
  'sceneDoubled',
  'sceneFalse',
  'sceneFalseMost',
  'keyDecision',
  'keyRelay',
] as const satisfies readonly ParameterId[];

export type ReportingParameter = (typeof reportingParameters)[number];

/** How a plan reports: the parameters that it sets, in place of the scenario's. */
export type Reporting = Readonly<Partial<Pick<Parameters, ReportingParameter>>>;

/**
 * How old command's picture of a hospital is on average while reports come steadily: minutes since the last report received
 * was written. Every report is `cadence` after the one before, lost with chance `loss`, and `delay` on its way, so a report
 * received is renewed after a geometric number of cadences: delay + cadence × (1 + loss) ÷ (2 × (1 − loss)).
 *
 * @example pictureAge({ ...defaultParameters, statusCadence: 15, statusDelayMin: 30, statusDelayMax: 30, statusLoss: 0 }) // 37.5
 */
export function pictureAge({
  statusCadence,
  statusDelayMin,
  statusDelayMax,
  statusLoss,
}: Parameters): number {
  const delay = (statusDelayMin + statusDelayMax) / 2;
  return delay + (statusCadence * (1 + statusLoss)) / (2 * (1 - statusLoss));
}
