import { minutesPerHour } from '../../domain/time.ts';
import { isOverloaded } from '../../policy/lending/trigger.ts';
import { fate } from '../columns.ts';
import { lastReceived, reportAt, reported } from '../command/picture.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { moveForPlace } from '../scene/transfer.ts';
import type { LendingPlan } from './lending-plan.ts';
import type { ReportedRegions } from './region-view.ts';

/** Nobody is moved who has waited shorter than this: a place may yet come free (grade D). */
const waitsAtLeast = 4 * minutesPerHour;

/**
 * Places in intensive care that a hospital last reported free, less those promised to patients on their way and those taken by
 * patients who were moved there since the report was written. None at a hospital that is lost: whoever would send a patient calls
 * first, and nobody answers.
 */
export function reportedFree({ state }: Incident, hospital: number): number {
  if (state.lost[hospital] === 1) return 0;
  const at = reportAt(hospital, lastReceived);
  return (
    state.reports[at + reported.icuStaffed]! -
    state.reports[at + reported.icuNeeded]! -
    state.booked[hospital]! -
    (state.movedIn[hospital]! - state.reports[at + reported.movedIn]!)
  );
}

/** Nearest hospital in another region that is not overloaded, with a place reported free; −1 when there is none. */
function placeFor(incident: Incident, plan: LendingPlan, picture: ReportedRegions, from: number): number {
  let best = -1;
  for (let hospital = 0; hospital < plan.regionOf.length; hospital++) {
    const region = plan.regionOf[hospital]!;
    if (region === plan.regionOf[from] || !picture.isKnown(region)) continue;
    if (isOverloaded(picture, region, plan.strategy.trigger) || reportedFree(incident, hospital) < 1)
      continue;
    if (best < 0 || incident.journeyBetween(from, hospital) < incident.journeyBetween(from, best))
      best = hospital;
  }
  return best;
}

/** Whether a casualty lives and has waited for intensive care where they are long enough to be moved. */
export function hasWaited({ machine, state, now, compiled }: Incident, casualty: number): boolean {
  const awaited = machine.waitingAt[casualty]!;
  if (awaited < 0 || awaited !== compiled.poolKinds[pool.icu]!.base + machine.place[casualty]!) return false;
  return now - machine.waitingSince[casualty]! >= waitsAtLeast && state.fates[casualty] !== fate.dead;
}

/** Patients to staff: casualties who have waited long for intensive care in a region go to free places in others. */
export function movePatients(
  incident: Incident,
  plan: LendingPlan,
  picture: ReportedRegions,
  region: number,
): void {
  const { machine, state } = incident;
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    const hospital = machine.place[casualty]!;
    if (!hasWaited(incident, casualty) || plan.regionOf[hospital] !== region) continue;
    const to = placeFor(incident, plan, picture, hospital);
    if (to < 0) return;
    moveForPlace(incident, casualty, to);
    state.hasBorrowed[region] = 1;
    state.hasLent[plan.regionOf[to]!] = 1;
  }
}
