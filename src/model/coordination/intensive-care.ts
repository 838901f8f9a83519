import type { Minutes } from '../../domain/time.ts';
import { hasLasted, spellOf } from '../../policy/coordination/escalation.ts';
import { fate } from '../columns.ts';
import { reported } from '../command/picture.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { reportedFree } from '../lending/move-patients.ts';
import { moveForPlace } from '../scene/transfer.ts';
import type { CoordinationPlan } from './coordination-plan.ts';

/** A region's load on intensive care as last reported; NaN while one of its hospitals has not been heard from, or has no place. */
export function reportedIcuLoad({ picture }: Incident, hospitals: readonly number[]): number {
  let needed = 0;
  let staffed = 0;
  for (const hospital of hospitals) {
    needed += picture.figure(hospital, reported.icuNeeded);
    staffed += picture.figure(hospital, reported.icuStaffed);
  }
  return staffed > 0 ? needed / staffed : Number.NaN;
}

/**
 * Whether a region cares for casualties as far as command knows: it is hit, or somebody has been sent there. When people fall ill
 * in whole regions every one does. The others' ordinary load is no matter for an alarm.
 */
function hasCasualties(
  { state }: Incident,
  { isHit, hospitalsOf }: CoordinationPlan,
  region: number,
): boolean {
  if (isHit[region] === 1 || !isHit.includes(1)) return true;
  for (const hospital of hospitalsOf[region]!)
    for (let tag = 0; tag < 4; tag++) if (state.sentTo[hospital * 4 + tag]! > 0) return true;
  return false;
}

/** Regions over the threshold for long enough are helped from the decision on, until they no longer are. */
export function reviewIntensiveCare(incident: Incident, plan: CoordinationPlan): void {
  const alarm = plan.form.alarms['intensive-care'];
  if (alarm === undefined || plan.hospitalsOf.length < 2) return;
  const { state, now } = incident;
  for (let region = 0; region < plan.hospitalsOf.length; region++) {
    if (!hasCasualties(incident, plan, region)) continue;
    const load = reportedIcuLoad(incident, plan.hospitalsOf[region]!);
    const since = spellOf(load, alarm.over, state.icuOverSince[region]!, now);
    state.icuOverSince[region] = since;
    if (Number.isNaN(since)) state.icuHelpFrom[region] = Infinity;
    else if (hasLasted(since, alarm.for, now) && state.icuHelpFrom[region] === Infinity) {
      state.icuHelpFrom[region] = now + alarm.decision;
      if (incident.witness !== undefined)
        incident.witness.alarmRaised('intensive-care', region, now + alarm.decision);
    }
    if (now >= state.icuHelpFrom[region]!) moveFrom(incident, plan, region, alarm.over, alarm.waited);
  }
}

/** Nearest hospital in a region that is known and not over the threshold itself, with a place reported free; −1 when there is none. */
function placeFor(incident: Incident, plan: CoordinationPlan, from: number, over: number): number {
  let best = -1;
  for (let hospital = 0; hospital < plan.regionOf.length; hospital++) {
    const region = plan.regionOf[hospital]!;
    if (region === plan.regionOf[from]) continue;
    if (!(reportedIcuLoad(incident, plan.hospitalsOf[region]!) <= over)) continue;
    if (reportedFree(incident, hospital) < 1) continue;
    if (best < 0 || incident.journeyBetween(from, hospital) < incident.journeyBetween(from, best))
      best = hospital;
  }
  return best;
}

/** Casualties who have waited long for intensive care in a region go to free places in others, longest on the list first by name. */
function moveFrom(
  incident: Incident,
  plan: CoordinationPlan,
  region: number,
  over: number,
  waited: Minutes,
): void {
  const { machine, state, now, compiled } = incident;
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    const awaited = machine.waitingAt[casualty]!;
    const hospital = machine.place[casualty]!;
    if (awaited < 0 || plan.regionOf[hospital] !== region) continue;
    if (awaited !== compiled.poolKinds[pool.icu]!.base + hospital) continue;
    if (now - machine.waitingSince[casualty]! < waited || state.fates[casualty] === fate.dead) continue;
    const to = placeFor(incident, plan, hospital, over);
    if (to < 0) return;
    moveForPlace(incident, casualty, to);
  }
}
