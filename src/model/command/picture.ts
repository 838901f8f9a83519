import type { Minutes } from '../../domain/time.ts';
import type { Picture } from '../../policy/picture.ts';
import { flag, reportFields, scalar } from '../columns.ts';
import type { Incident } from '../incident.ts';

/** Fields of a status report. */
export const reported = {
  written: 0,
  capacity: 1,
  load: 4,
  arrived: 7,
  isOpen: 10,
  icuStaffed: 13,
  icuNeeded: 14,
  movedIn: 15,
  /** Burn places free, and large burns without one; told only where a plan has places abroad. */
  burnFree: 16,
  burnsWaiting: 17,
  /** Only of the last one received: when the hospital or a refused crew last sent word of the door beside the reports, by tag. */
  doorToldAt: 18,
} as const;

/** Where a report begins among those kept of a hospital: command keeps the last one received. */
export const lastReceived = 0;

/** First figure of the last report received from a hospital. */
export function reportAt(hospital: number, kept: typeof lastReceived): number {
  return hospital * reportFields + kept;
}

/** First figure of a report under way, by hospital and place in the ring. */
export function underWayAt({ compiled }: Incident, hospital: number, place: number): number {
  return (hospital * compiled.ring + place) * reportFields;
}

/** Whether a door in a state (open, closed to red, closed) is open to a tag: 1 or 0. */
export function isOpenTo(door: number, tag: number): 0 | 1 {
  return door === 2 || (door === 1 && tag === 0) ? 0 : 1;
}

/**
 * Command's picture: last reports received and own dispatches, never the truth. One object per incident, aimed at one
 * casualty before each decision.
 */
export class ReportedPicture implements Picture {
  private readonly incident: Incident;
  private casualty = 0;
  private from = 0;
  private fromHospital = false;
  private by = -1;

  constructor(incident: Incident) {
    this.incident = incident;
  }

  /**
   * Aims the picture at a casualty who is at a site (or, turned away, at a hospital) and will be carried by an aircraft or a bus,
   * by its number among those; −1 = by a road ambulance.
   */
  aim(casualty: number, from: number, fromHospital: boolean, by: number): void {
    this.by = by;
    this.casualty = casualty;
    this.from = from;
    this.fromHospital = fromHospital;
  }

  get now(): Minutes {
    return this.incident.now;
  }

  get casualtiesReported(): number {
    const reportedCount = this.incident.state.scalars[scalar.reported]!;
    return reportedCount > 0 ? reportedCount : Number.NaN;
  }

  /** Minutes by the vehicle that will carry them. */
  journey(hospital: number): Minutes {
    const { incident, from, fromHospital, by } = this;
    if (by < 0)
      return fromHospital ? incident.journeyBetween(from, hospital) : incident.siteJourney(from, hospital);
    const { between, fromSite } = incident.setting.others[by]!.ways;
    return (fromHospital ? between : fromSite)[from * incident.setting.hospitals.length + hospital]!;
  }

  isKnown(hospital: number): boolean {
    return this.incident.state.reports[reportAt(hospital, lastReceived)]! > -Infinity;
  }

  age(hospital: number): Minutes {
    return this.isKnown(hospital)
      ? this.incident.now - this.incident.state.reports[reportAt(hospital, lastReceived)]!
      : Number.NaN;
  }

  /**
   * Somebody contaminated is sent only where there is a unit to wash them: that is known beforehand. A crew that has been turned
   * away knows that door to be closed, whatever command has heard.
   */
  isOpen(hospital: number, tag: number): boolean {
    if (this.fromHospital && hospital === this.from) return false;
    const { state, setting } = this.incident;
    const isContaminated = (state.flags[this.casualty]! & flag.contaminated) !== 0;
    if (isContaminated && !setting.hospitals[hospital]!.decontamination) return false;
    return state.reports[reportAt(hospital, lastReceived) + reported.isOpen + Math.min(2, tag)] !== 0;
  }

  capacity(hospital: number, tag: number): number {
    return this.figure(hospital, reported.capacity + Math.min(2, tag));
  }

  load(hospital: number, tag: number): number {
    return this.figure(hospital, reported.load + Math.min(2, tag));
  }

  free(hospital: number, tag: number): number {
    return this.capacity(hospital, tag) - this.load(hospital, tag) - this.committed(hospital, tag);
  }

  committed(hospital: number, tag: number): number {
    const { sentTo, reports } = this.incident.state;
    const counted = this.isKnown(hospital)
      ? reports[reportAt(hospital, lastReceived) + reported.arrived + Math.min(2, tag)]!
      : 0;
    return sentTo[hospital * 4 + tag]! - counted;
  }

  sent(hospital: number, tag: number): number {
    return this.incident.state.sentTo[hospital * 4 + tag]!;
  }

  /** A figure of the last report received, by its place in `reported`; NaN when none has come. */
  figure(hospital: number, field: number): number {
    return this.isKnown(hospital)
      ? this.incident.state.reports[reportAt(hospital, lastReceived) + field]!
      : Number.NaN;
  }
}
