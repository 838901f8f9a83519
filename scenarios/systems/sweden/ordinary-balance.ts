import { parse } from 'yaml';

/** Ids of the rule coefficients of ordinary care, in the order of `ordinary-care.yaml`. */
export const ordinaryCareIds = [
  'ed-major-arrivals-per-ward-bed-day',
  'ed-hourly-pattern',
  'ed-stay-median',
  'ed-stay-sigma',
  'ed-admitted-share',
  'ed-icu-share',
  'emergency-operations-per-theatre-day',
  'elective-operations-per-theatre-weekday',
  'operation-median',
  'operation-sigma',
  'elective-icu-share',
  'postop-stay-median',
  'postop-stay-sigma',
  'icu-stay-mean',
  'icu-stay-sigma',
  'intermediate-stay-mean',
  'icu-to-intermediate-share',
  'ward-occupancy',
  'icu-occupancy',
  'theatre-busy-office',
  'theatre-busy-night',
] as const;
export type OrdinaryCareId = (typeof ordinaryCareIds)[number];

interface Coefficient {
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly grade: string;
  readonly source: string;
}

/** An `ordinary-care.yaml` as read; `balance` holds what only the balance needs. */
export interface OrdinaryCare {
  readonly format: string;
  readonly coefficients: Readonly<Record<OrdinaryCareId, Coefficient>>;
  readonly balance: { readonly 'ward-stay-mean': Coefficient };
}

/** Staffed places of a hospital, or of all hospitals of a system; burn places are not in `icu`. */
export interface Places {
  readonly ward: number;
  readonly icu: number;
  readonly theatres: number;
}

/** What the coefficients imply: flows per day averaged over the week, and shares of places in use. */
export interface Balance {
  readonly emergencyArrivals: number;
  readonly emergencyAdmissions: number;
  readonly emergencyOperations: number;
  readonly electiveOperations: number;
  readonly icuInflow: number;
  readonly icuOccupancy: number;
  readonly wardInflow: number;
  readonly wardOccupancy: number;
  readonly theatreBusyOffice: number;
  readonly theatreBusyNight: number;
}

const minutesPerDay = 1440;
/** Office hours 07–16, as in the domain's `isOfficeHours`. */
const officeMinutes = 540;
const weekdayShare = 5 / 7;

/** The text of an `ordinary-care.yaml` as an object. */
export function readOrdinaryCare(text: string): OrdinaryCare {
  return parse(text) as OrdinaryCare;
}

function numbersOf({ value }: Coefficient): readonly number[] {
  return typeof value === 'number' ? [value] : value;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Little's law over the coefficients: inflow per day × stay in days = patients present. */
export function balanceOf(care: OrdinaryCare, places: Places): Balance {
  const at = (id: OrdinaryCareId) => mean(numbersOf(care.coefficients[id]));
  const operationMinutes = at('operation-median') * Math.exp(at('operation-sigma') ** 2 / 2);
  const emergencyArrivals = at('ed-major-arrivals-per-ward-bed-day') * places.ward;
  const emergencyAdmissions = emergencyArrivals * at('ed-admitted-share');
  const electiveOperations = at('elective-operations-per-theatre-weekday') * weekdayShare * places.theatres;
  const icuInflow = emergencyArrivals * at('ed-icu-share') + electiveOperations * at('elective-icu-share');
  const wardInflow = emergencyAdmissions + electiveOperations;
  const theatreBusyNight = (at('emergency-operations-per-theatre-day') * operationMinutes) / minutesPerDay;
  const elective = (at('elective-operations-per-theatre-weekday') * operationMinutes) / officeMinutes;
  return {
    emergencyArrivals,
    emergencyAdmissions,
    emergencyOperations: at('emergency-operations-per-theatre-day') * places.theatres,
    electiveOperations,
    icuInflow,
    icuOccupancy: (icuInflow * at('icu-stay-mean')) / places.icu,
    wardInflow,
    wardOccupancy: (wardInflow * mean(numbersOf(care.balance['ward-stay-mean']))) / places.ward,
    theatreBusyOffice: theatreBusyNight + elective,
    theatreBusyNight,
  };
}

/** How far, as a share, an implied figure may be from its coefficient. */
const tolerance = 0.02;

function formDifferences(care: OrdinaryCare): string[] {
  const found = Object.keys(care.coefficients);
  const known: readonly string[] = ordinaryCareIds;
  return [
    ...(care.format === 'ordinary/1' ? [] : [`format: ${care.format}, expected ordinary/1`]),
    ...known.filter((id) => !found.includes(id)).map((id) => `${id}: missing`),
    ...found.filter((id) => !known.includes(id)).map((id) => `${id}: unknown`),
    ...Object.entries(care.coefficients)
      .filter(([, { grade, source, unit }]) => grade !== 'D' || !source || !unit)
      .map(([id]) => `${id}: must have a unit, grade D and a source`),
  ];
}

/** Every place where an `ordinary-care.yaml` lacks a coefficient or does not balance; empty when it holds. */
export function ordinaryCareDifferences(care: OrdinaryCare, places: Places): readonly string[] {
  const form = formDifferences(care);
  if (form.length > 0) return form.map((difference) => `ordinary-care.yaml: ${difference}`);
  const balance = balanceOf(care, places);
  const at = (id: OrdinaryCareId) => mean(numbersOf(care.coefficients[id]));
  const pattern = numbersOf(care.coefficients['ed-hourly-pattern']);
  const implied: readonly (readonly [what: string, implied: number, expected: number])[] = [
    ['ward-occupancy', balance.wardOccupancy, at('ward-occupancy')],
    ['icu-occupancy (middle of the range)', balance.icuOccupancy, at('icu-occupancy')],
    ['theatre-busy-office', balance.theatreBusyOffice, at('theatre-busy-office')],
    ['theatre-busy-night', balance.theatreBusyNight, at('theatre-busy-night')],
    ['mean of ed-hourly-pattern', mean(pattern), 1],
  ];
  const differences = implied
    .filter(([, value, expected]) => !(Math.abs(value / expected - 1) <= tolerance))
    .map(
      ([what, value, expected]) =>
        `${what}: the coefficients imply ${value.toFixed(3)}, stated ${expected.toFixed(3)}`,
    );
  if (pattern.length !== 24) differences.push(`ed-hourly-pattern: ${pattern.length} hours, expected 24`);
  if (balance.emergencyOperations > balance.emergencyAdmissions) {
    differences.push('emergency operations: more than the emergency department admits');
  }
  return differences.map((difference) => `ordinary-care.yaml: ${difference}`);
}

/**
 * The factor on both intensive-care shares of one hospital that makes its intensive care stationary:
 * occupancy × places / (stay × inflow); 0 where there are no places.
 */
export function icuShareFactor(care: OrdinaryCare, hospital: Places): number {
  const { icuOccupancy } = balanceOf(care, hospital);
  return hospital.icu === 0 ? 0 : mean(numbersOf(care.coefficients['icu-occupancy'])) / icuOccupancy;
}

/** Mean ward stay in days of one hospital: occupancy × beds / inflow. */
export function wardStayOf(care: OrdinaryCare, hospital: Places): number {
  const occupancy = mean(numbersOf(care.coefficients['ward-occupancy']));
  return (occupancy * hospital.ward) / balanceOf(care, hospital).wardInflow;
}
