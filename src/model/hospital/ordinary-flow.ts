import type { OrdinaryCare } from '../../domain/ordinary.ts';
import type { Hospital } from '../../domain/system.ts';
import { type LocalStart, minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { type ArrivalRates, expectedArrivals, hourlyArrivals } from '../../kernel/chance/arrivals.ts';
import { exp } from '../../kernel/elementary.ts';

/** Streams of ordinary patients that are people: they compete with casualties for the same hour. */
export const streams = ['emergency', 'emergency operation', 'elective'] as const;

/** Where each stream starts in the pathways. */
export const streamStarts = ['emergency patient', 'emergency operation', 'elective'] as const;

/** Ordinary care of one hospital when nothing has happened: grade D throughout. */
export interface OrdinaryFlow {
  /** Arrivals by hour of the week from the hour in which the scenario starts, by stream, repeated. */
  readonly arrivals: readonly ArrivalRates[];
  /** Expected arrivals before minute 0 of the scenario within that first hour, by stream. */
  readonly before: readonly number[];
  /** Minutes from the start of that hour to minute 0. */
  readonly offset: number;
  readonly emergencyIntensiveShare: number;
  readonly electiveIntensiveShare: number;
  readonly admittedShare: number;
  /** Mean minutes that a ward patient stays, from the hospital's own inflow. */
  readonly wardStay: number;
  /** Discharges relative to the mean, by hour of the day (grade D: most go home before the evening). */
  readonly dischargePattern: readonly number[];
  readonly meanEmergencyStay: number;
  readonly meanOperation: number;
}

const weekHours = 168;
const officeHours = { from: 7, until: 16 };
const weekdayShare = 5 / 7;

/** Hours of the day when ward patients go home: 08–20, relative to the mean (grade D). */
const dischargePattern = Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 20 ? 1.8 : 0.2));

/** The rule of the ordinary-care file applied to one hospital, so that each is stationary by Little's law. */
export function ordinaryFlows(hospital: Hospital, ordinary: OrdinaryCare, starts: LocalStart): OrdinaryFlow {
  const { values, hourly } = ordinary;
  const emergencyPerDay = values.edMajorArrivalsPerWardBedDay * hospital.ward;
  const operationsPerDay = values.emergencyOperationsPerTheatreDay * hospital.theatres;
  const electivesPerWeekday = values.electiveOperationsPerTheatreWeekday * hospital.theatres;
  const electivesPerDay = electivesPerWeekday * weekdayShare;
  const icuInflow = emergencyPerDay * values.edIcuShare + electivesPerDay * values.electiveIcuShare;
  const occupancy = (values.icuOccupancyMin + values.icuOccupancyMax) / 2;
  const icuDays = values.icuStayMean / minutesPerDay;
  const factor = icuInflow > 0 ? (occupancy * hospital.icu) / (icuDays * icuInflow) : 0;
  const emergencyIntensiveShare = Math.min(0.5, values.edIcuShare * factor);
  const wardInflow = emergencyPerDay * values.edAdmittedShare + electivesPerDay;
  const offset = starts.minuteOfDay % minutesPerHour;
  const arrivals = [
    fromStart(starts, (_, hour) => (emergencyPerDay / 24) * (hourly[hour] ?? 1)),
    fromStart(starts, () => operationsPerDay / 24),
    fromStart(starts, (day, hour) =>
      isOffice(day, hour) ? electivesPerWeekday / (officeHours.until - officeHours.from) : 0,
    ),
  ].map(hourlyArrivals);
  return {
    arrivals,
    before: arrivals.map((rates) => expectedArrivals(rates, offset)),
    offset,
    emergencyIntensiveShare,
    electiveIntensiveShare: Math.min(0.5, values.electiveIcuShare * factor),
    admittedShare: Math.max(
      0,
      (values.edAdmittedShare - emergencyIntensiveShare) / (1 - emergencyIntensiveShare),
    ),
    wardStay:
      wardInflow > 0
        ? ((values.wardOccupancy * hospital.ward) / wardInflow) * minutesPerDay
        : values.wardStayMean,
    dischargePattern,
    meanEmergencyStay: lognormalMean(values.edStayMedian, values.edStaySigma),
    meanOperation: lognormalMean(values.operationMedian, values.operationSigma),
  };
}

function isOffice(day: number, hour: number): boolean {
  return day < 5 && hour >= officeHours.from && hour < officeHours.until;
}

function lognormalMean(median: number, sigma: number): number {
  return median * exp((sigma * sigma) / 2);
}

/** Hour by hour of a week, from the hour in which the scenario starts. */
function fromStart(starts: LocalStart, rate: (day: number, hour: number) => number): number[] {
  const first = Math.floor(starts.minuteOfDay / minutesPerHour) + 24 * starts.weekday;
  return Array.from({ length: weekHours }, (_, passed) => {
    const hour = (first + passed) % weekHours;
    return rate(Math.floor(hour / 24), hour % 24);
  });
}
