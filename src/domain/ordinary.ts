/**
 * Coefficients that give every hospital its ordinary patients. A rule is named in the system's file of ordinary care
 * (`ordinary-care.yaml`) in kebab-case and here in camelCase. Times are in minutes, whatever unit the file uses; rates
 * are per day, shares between 0 and 1, `sigma` is the spread of the logarithm.
 */
export const ordinaryRuleIds = [
  'edMajorArrivalsPerWardBedDay',
  'edStayMedian',
  'edStaySigma',
  'edAdmittedShare',
  'edIcuShare',
  'emergencyOperationsPerTheatreDay',
  'electiveOperationsPerTheatreWeekday',
  'operationMedian',
  'operationSigma',
  'electiveIcuShare',
  'postopStayMedian',
  'postopStaySigma',
  'icuStayMean',
  'icuStaySigma',
  'intermediateStayMean',
  'icuToIntermediateShare',
  'wardOccupancy',
  'wardStayMean',
  'icuOccupancyMin',
  'icuOccupancyMax',
  'theatreBusyOffice',
  'theatreBusyNight',
] as const;
export type OrdinaryRuleId = (typeof ordinaryRuleIds)[number];

/** Ordinary care of a system, by rule. Grades stand in `System.provenance` under `ordinary.<rule>` and `ordinary.hourly`. */
export interface OrdinaryCare {
  /** Relative arrivals to the emergency department in the hour that starts at 0, 1, … 23; mean 1. */
  readonly hourly: readonly number[];
  readonly values: Readonly<Record<OrdinaryRuleId, number>>;
}
