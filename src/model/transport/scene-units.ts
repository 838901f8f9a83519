import { isInflow } from '../../domain/scenario.ts';
import type { Minutes } from '../../domain/time.ts';
import { answer } from '../../kernel/machine.ts';
import { stage } from '../columns.ts';
import { countSent } from '../command/own-dispatches.ts';
import { pool } from '../departments.ts';
import { noteLoad } from '../hospital/door.ts';
import type { Incident } from '../incident.ts';
import { match, sitePool } from '../scene/scene.ts';
import { nobody, vehicleState } from '../scene/stretcher.ts';
import { decide } from '../scene/transport.ts';
import { mayBeOrdered, mayGo, minutesUntilMoving, otherOf, slotOfOther } from './availability.ts';
import { fill, matchOthers } from './boarding.ts';
import { minutesFromSite, minutesToSite, roadNoise } from './journey.ts';
import { firstAboard } from './places.ts';

/**
 * Minutes from landing at a site to handover at the hospital for the severely hurt to which flying saves time against an
 * ambulance that stands there; Infinity when it saves none, or none is within range.
 */
function quickestFlown(incident: Incident, other: number, site: number): Minutes {
  const { setting, parameters } = incident;
  const { unit, ways, kmToSite } = setting.others[other]!;
  let best = Infinity;
  for (const hospital of incident.inForce.reachable()) {
    const { traumaRole, neurosurgery, burnCentre } = setting.hospitals[hospital]!;
    if (traumaRole !== 'trauma-centre' && !neurosurgery && !burnCentre) continue;
    const way = site * setting.hospitals.length + hospital;
    if (kmToSite[site]! + ways.kmFromSite[way]! > (unit.range ?? Infinity)) continue;
    const flown = unit.load + ways.fromSite[way]! + unit.handover;
    const road = incident.siteJourney(site, hospital);
    const driven = parameters.loadMinutes + road + parameters.handoverMinutes;
    if (flown < driven) best = Math.min(best, flown);
  }
  return best;
}

/** Whether a unit at its base is worth calling to a site: quicker in the air, or as full as it must be on the road. */
function isWorthCalling(incident: Incident, other: number, site: number): boolean {
  const { unit, flies } = incident.setting.others[other]!;
  const comes = minutesUntilMoving(incident, other) + minutesToSite(incident, other, site);
  if (comes === Infinity || !mayBeOrdered(incident, other)) return false;
  if (!flies) {
    if (incident.state.numberHeard[site]! - placesCalled(incident, site) < unit.least) return false;
    return mayGo(incident, other, comes + unit.load);
  }
  const flown = quickestFlown(incident, other, site);
  return flown < Infinity && mayGo(incident, other, comes + flown);
}

/** Whether a vehicle is called to a site, stands there or carries people from it. */
function serves({ state, setting }: Incident, other: number, site: number): boolean {
  const vehicle = setting.vehicles.length + other;
  return state.idle[vehicle] !== vehicleState.idle && state.serves[vehicle] === site;
}

/** Places on wheels that have been called to a site. */
function placesCalled(incident: Incident, site: number): number {
  return incident.setting.others.reduce(
    (sum, { flies, places }, other) => sum + (!flies && serves(incident, other, site) ? places : 0),
    0,
  );
}

function flyersCalled(incident: Incident, site: number): number {
  return incident.setting.others.reduce(
    (sum, { flies }, other) => sum + (flies && serves(incident, other, site) ? 1 : 0),
    0,
  );
}

/** Unit nearest in time to a site that is worth calling to it; −1 when there is none. */
function nextToCall(incident: Incident, site: number, isRoomInTheAir: boolean): number {
  const { setting, state } = incident;
  let best = nobody;
  for (let other = 0; other < setting.others.length; other++) {
    if (state.idle[setting.vehicles.length + other] !== vehicleState.idle) continue;
    if (setting.others[other]!.flies && !isRoomInTheAir) continue;
    if (!isWorthCalling(incident, other, site)) continue;
    if (best < 0 || minutesToSite(incident, other, site) < minutesToSite(incident, best, site)) best = other;
  }
  return best;
}

/**
 * Calls units at their bases to sites that have been alarmed and still have people to carry: flying ones no more than ambulances
 * are sent, those on wheels as many as people are reported for.
 */
export function callUnits(incident: Incident): void {
  const { setting, state, machine, compiled, parameters, now } = incident;
  for (const [site, { starts, casualties }] of setting.sites.entries()) {
    if (isInflow(setting.sites[site]!) || state.toLeave[site]! <= 0) continue;
    if (now < starts + parameters.regionAlarmAfter) continue;
    const wanted = 1 + Math.ceil(parameters.ambulancesPerCasualty * casualties);
    for (;;) {
      const other = nextToCall(incident, site, flyersCalled(incident, site) < wanted);
      if (other < 0) break;
      const slot = slotOfOther(incident, other);
      state.idle[setting.vehicles.length + other] = vehicleState.busy;
      state.serves[setting.vehicles.length + other] = site;
      machine.pc[slot] = compiled.program.entries['unit called']!;
      machine.advance(slot);
    }
  }
}

/** Sends home what stands by where nobody is left to carry; and ambulances that wait in vain since others have carried. */
export function clearSites(incident: Incident): void {
  const { setting, state, machine, compiled } = incident;
  for (let site = 0; site < setting.sites.length; site++) {
    if (state.toLeave[site]! > 0 || setting.inflows[site] !== undefined) continue;
    for (let other = 0; other < setting.others.length; other++) {
      const vehicle = setting.vehicles.length + other;
      if (state.idle[vehicle] !== vehicleState.standsBy || state.serves[vehicle] !== site) continue;
      const slot = slotOfOther(incident, other);
      state.idle[vehicle] = vehicleState.busy;
      machine.pc[slot] = compiled.program.entries['unit turns back']!;
      machine.advance(slot);
    }
    if (state.takenByOthers[site] === 0) continue;
    const line = sitePool(incident, pool.line, site);
    while (machine.columns.views.waiting[line]! > 0) {
      const slot = machine.pools.takeFirst(line, incident.now);
      machine.pc[slot] = compiled.program.entries['leaves scene']!;
      machine.advance(slot);
    }
  }
}

/** What aircraft and buses do at a scene, by name in the pathways. */
export const sceneUnitActions = {
  unitSetsOut(incident: Incident, slot: number): number {
    const other = otherOf(incident, slot);
    const site = incident.state.serves[incident.setting.vehicles.length + other]!;
    const way = minutesToSite(incident, other, site) * roadNoise(incident, other);
    return incident.machine.hold(slot, minutesUntilMoving(incident, other) + way);
  },

  /** Stands by until there is somebody for it. */
  unitAtScene(incident: Incident, slot: number): number {
    const { state, setting, machine } = incident;
    const vehicle = setting.vehicles.length + otherOf(incident, slot);
    const site = state.serves[vehicle]!;
    machine.place[slot] = site;
    state.idle[vehicle] = vehicleState.standsBy;
    matchOthers(incident, site);
    return answer.wait;
  },

  /** Takes those who have come ready meanwhile, decides where each goes, and leaves for the nearest of the stops. */
  unitLeaves(incident: Incident, slot: number): number {
    const { setting, machine, state } = incident;
    const other = otherOf(incident, slot);
    const site = machine.place[slot]!;
    fill(incident, other, site);
    decideStops(incident, other, site);
    let stop = nobody;
    const { seatFrom, places } = setting.others[other]!;
    const minutes = (hospital: number) => minutesFromSite(incident, other, site, hospital);
    for (let seat = seatFrom; seat < seatFrom + places; seat++) {
      const casualty = state.aboard[seat]!;
      if (casualty < 0) continue;
      const to = state.bound[casualty]!;
      if (stop < 0 || minutes(to) < minutes(stop)) stop = to;
    }
    machine.place[slot] = stop;
    match(incident, site);
    return machine.hold(slot, minutes(stop) * roadNoise(incident, other));
  },
} as const;

/**
 * Asks the key for each aboard, as long as the vehicle may stop at one more hospital; the rest go
 * where the first goes. Somebody who died aboard goes where the first goes.
 */
function decideStops(incident: Incident, other: number, site: number): void {
  const { setting, state } = incident;
  const { unit, seatFrom, places } = setting.others[other]!;
  let stops = 0;
  const first = firstAboard(incident, other);
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    const casualty = state.aboard[seat]!;
    if (casualty < 0) continue;
    const isFree = casualty === first || (stops < unit.stops && state.stages[casualty] !== stage.dead);
    const hospital = isFree ? decide(incident, casualty, site, false) : state.bound[first]!;
    if (isFree && !isStop(incident, other, hospital, seat)) stops++;
    if (!isFree) incident.witness?.decided(casualty, hospital, first);
    state.reason[casualty] = isFree ? state.reason[casualty]! : state.reason[first]!;
    countSent(incident, casualty, hospital);
    noteLoad(incident, hospital);
  }
}

/** Whether somebody on an earlier place is already bound for a hospital. */
function isStop({ state, setting }: Incident, other: number, hospital: number, before: number): boolean {
  for (let seat = setting.others[other]!.seatFrom; seat < before; seat++)
    if (state.aboard[seat]! >= 0 && state.bound[state.aboard[seat]!] === hospital) return true;
  return false;
}
