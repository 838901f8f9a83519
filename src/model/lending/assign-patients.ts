import { isOverloaded } from '../../policy/lending/trigger.ts';
import { LeastTotalTime } from '../../policy/transfer/least-total-time.ts';
import type { Incident } from '../incident.ts';
import { moveForPlace } from '../scene/transfer.ts';
import { usualMinutes } from '../transport/transfer-units.ts';
import type { LendingPlan } from './lending-plan.ts';
import { hasWaited, reportedFree } from './move-patients.ts';
import type { ReportedRegions } from './region-view.ts';

/** Shares out the patients of all regions that ask at once; does nothing unless the strategy says so. */
export interface PatientAssignment {
  /** A region that may move patients at this review. */
  ask(region: number): void;
  /** After the review: moves patients of all that asked, when the hour has come. */
  settle(): void;
}

/** Makes the assignment of an incident; its working memory is taken once. */
export function patientAssignment(
  incident: Incident,
  plan: LendingPlan,
  picture: ReportedRegions,
): PatientAssignment {
  const { length } = plan.regionOf;
  const problem = new LeastTotalTime(Math.max(1, length));
  const asks = new Uint8Array(plan.ground.regions.length);
  const patients = new Int32Array(length);
  const places = new Int32Array(length);
  const minutes = (from: number, to: number): number =>
    plan.regionOf[from] === plan.regionOf[to] ? Infinity : usualMinutes(incident, from, to);
  return {
    ask: (region) => {
      asks[region] = 1;
    },
    settle: () => {
      if (isHour(incident, plan)) {
        countPatients(incident, plan, asks, patients);
        countPlaces(incident, plan, picture, asks, places);
        problem.solve(patients, places, minutes);
        carryOut(incident, plan, problem.moved, minutes);
      }
      asks.fill(0);
    },
  };
}

/** Whether an hour of decision has come since the review before. */
function isHour({ now, parameters }: Incident, { strategy }: LendingPlan): boolean {
  const every = strategy.assignEvery ?? parameters.lendingReviewEvery;
  return Math.floor(now / every) > Math.floor((now - parameters.lendingReviewEvery) / every);
}

function countPatients(incident: Incident, plan: LendingPlan, asks: Uint8Array, into: Int32Array): void {
  into.fill(0);
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    if (!hasWaited(incident, casualty)) continue;
    const hospital = incident.machine.place[casualty]!;
    if (asks[plan.regionOf[hospital]!] === 1) into[hospital]!++;
  }
}

/** Places reported free in regions that are known, and neither overloaded nor asking. */
function countPlaces(
  incident: Incident,
  plan: LendingPlan,
  picture: ReportedRegions,
  asks: Uint8Array,
  into: Int32Array,
): void {
  for (let hospital = 0; hospital < into.length; hospital++) {
    const region = plan.regionOf[hospital]!;
    const gives =
      asks[region] === 0 && picture.isKnown(region) && !isOverloaded(picture, region, plan.strategy.trigger);
    into[hospital] = gives ? Math.max(0, Math.floor(reportedFree(incident, hospital))) : 0;
  }
}

/** Of a hospital's patients those who have waited longest go first, to the quickest of its places. */
function carryOut(
  incident: Incident,
  plan: LendingPlan,
  moved: Int32Array,
  minutes: (from: number, to: number) => number,
): void {
  const { length } = plan.regionOf;
  for (let from = 0; from < length; from++) {
    for (
      let to = quickest(moved, from, length, minutes);
      to >= 0;
      to = quickest(moved, from, length, minutes)
    ) {
      const casualty = longestWaiting(incident, from);
      // When one leaves, staff are posted anew, and another may have got a place here.
      if (casualty < 0) break;
      moved[from * length + to]!--;
      moveForPlace(incident, casualty, to);
      incident.state.hasBorrowed[plan.regionOf[from]!] = 1;
      incident.state.hasLent[plan.regionOf[to]!] = 1;
    }
  }
}

function quickest(
  moved: Int32Array,
  from: number,
  length: number,
  minutes: (from: number, to: number) => number,
): number {
  let best = -1;
  for (let to = 0; to < length; to++) {
    if (moved[from * length + to]! > 0 && (best < 0 || minutes(from, to) < minutes(from, best))) best = to;
  }
  return best;
}

function longestWaiting(incident: Incident, hospital: number): number {
  const { machine, casualties } = incident;
  let best = -1;
  for (let casualty = 0; casualty < casualties; casualty++) {
    if (machine.place[casualty] !== hospital || !hasWaited(incident, casualty)) continue;
    if (best < 0 || machine.waitingSince[casualty]! < machine.waitingSince[best]!) best = casualty;
  }
  return best;
}
