import type { Provenance } from '../../domain/grade.ts';
import type { OrdinaryCare, OrdinaryRuleId } from '../../domain/ordinary.ts';
import { minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { type Change, changedSource, overlay } from '../reading/overlay.ts';
import { openFile, type Session } from '../reading/session.ts';
import type { Path, Source } from '../reading/source.ts';
import { type OrdinaryFile, ordinaryFile } from '../schemas/ordinary.ts';
import { checkShape } from '../shape.ts';

/** Ordinary care with the grade and source of each coefficient, under `ordinary.<rule>`. */
export interface ReadOrdinary {
  readonly care: OrdinaryCare;
  readonly provenance: Readonly<Record<string, Provenance>>;
}

type Coefficients = OrdinaryFile['coefficients'];
type Stay = Coefficients['ed-stay-median'];

const minutesPer = { min: 1, h: minutesPerHour, d: minutesPerDay } as const;

function minutes({ value, unit }: Stay): number {
  return value * minutesPer[unit];
}

function camelCase(rule: string): string {
  return rule.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function valuesOf(given: Coefficients, wardStay: Stay): Record<OrdinaryRuleId, number> {
  const [icuOccupancyMin, icuOccupancyMax] = given['icu-occupancy'].value;
  return {
    edMajorArrivalsPerWardBedDay: given['ed-major-arrivals-per-ward-bed-day'].value,
    edStayMedian: minutes(given['ed-stay-median']),
    edStaySigma: given['ed-stay-sigma'].value,
    edAdmittedShare: given['ed-admitted-share'].value,
    edIcuShare: given['ed-icu-share'].value,
    emergencyOperationsPerTheatreDay: given['emergency-operations-per-theatre-day'].value,
    electiveOperationsPerTheatreWeekday: given['elective-operations-per-theatre-weekday'].value,
    operationMedian: minutes(given['operation-median']),
    operationSigma: given['operation-sigma'].value,
    electiveIcuShare: given['elective-icu-share'].value,
    postopStayMedian: minutes(given['postop-stay-median']),
    postopStaySigma: given['postop-stay-sigma'].value,
    icuStayMean: minutes(given['icu-stay-mean']),
    icuStaySigma: given['icu-stay-sigma'].value,
    intermediateStayMean: minutes(given['intermediate-stay-mean']),
    icuToIntermediateShare: given['icu-to-intermediate-share'].value,
    wardOccupancy: given['ward-occupancy'].value,
    wardStayMean: minutes(wardStay),
    icuOccupancyMin,
    icuOccupancyMax,
    theatreBusyOffice: given['theatre-busy-office'].value,
    theatreBusyNight: given['theatre-busy-night'].value,
  };
}

/** Grade and source of every coefficient; a changed one is grade D, whatever the file said of the old value. */
function provenanceOf(file: OrdinaryFile, changes: readonly Change[]): Record<string, Provenance> {
  const rules = Object.entries({ ...file.coefficients, ...file.balance });
  const isChanged = (rule: string) => changes.some(({ path }) => path[1] === rule);
  const marks: Record<string, Provenance> = Object.fromEntries(
    rules.map(([rule, { grade, source }]) => [
      `ordinary.${camelCase(rule)}`,
      isChanged(rule) ? { grade: 'D', source: changedSource } : { grade, source },
    ]),
  );
  const { 'ordinary.icuOccupancy': icu, 'ordinary.edHourlyPattern': hourly, ...rest } = marks;
  return {
    ...rest,
    ...(icu && { 'ordinary.icuOccupancyMin': icu, 'ordinary.icuOccupancyMax': icu }),
    ...(hourly && { 'ordinary.hourly': hourly }),
  };
}

/** Hourly weights may be this far from a mean of 1, for rounding in the file. */
const meanTolerance = 0.005;

function checkValues(file: OrdinaryFile, source: Source, session: Session): void {
  const { findings } = session;
  for (const group of ['coefficients', 'balance'] as const) {
    for (const [rule, { value, range }] of Object.entries(file[group])) {
      const path: Path = [group, rule, 'value'];
      if (range === undefined || typeof value !== 'number') continue;
      const [low, high] = range;
      if (value < low || value > high)
        findings.add(source.place(path), 'own-range', { found: value, low, high });
    }
  }
  const weights = file.coefficients['ed-hourly-pattern'].value;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  if (Math.abs(mean - 1) > meanTolerance) {
    const place = source.place(['coefficients', 'ed-hourly-pattern', 'value']);
    findings.add(place, 'weights', { mean: Number(mean.toFixed(4)) });
  }
  const [low, high] = file.coefficients['icu-occupancy'].value;
  if (low > high) {
    const place = source.place(['coefficients', 'icu-occupancy', 'value']);
    findings.add(place, 'bounds-order', {
      low,
      high,
      names: { sv: 'lägst före högst', en: 'least before most' },
    });
  }
}

/** Reads a file of ordinary care. Undefined when something in it is wrong. */
export function readOrdinary(session: Session, path: string): ReadOrdinary | undefined {
  const plain = openFile(session, path, 'ordinary/1');
  if (plain === undefined) return undefined;
  const changes = session.settings.changesFor('ordinary', plain);
  const source = overlay(plain, changes);
  const file = checkShape(source, ordinaryFile, session.findings);
  if (file === undefined) return undefined;
  checkValues(file, source, session);
  const care: OrdinaryCare = {
    hourly: file.coefficients['ed-hourly-pattern'].value,
    values: valuesOf(file.coefficients, file.balance['ward-stay-mean']),
  };
  return { care, provenance: provenanceOf(file, changes) };
}
