import { code as category } from '../../domain/triage.ts';
import { stage } from '../columns.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { oneFewerAtScene, sitePool } from '../scene/scene.ts';
import { nobody, vehicleState } from '../scene/stretcher.ts';
import { destinationOf } from '../scene/transport.ts';
import { mayTravel, slotOfOther } from './availability.ts';
import { minutesFromSite } from './journey.ts';
import { hasPlaceFor, takePlace } from './places.ts';

/** Triage categories whose casualties are carried from a scene by others than ambulances. */
const carried = [category.red, category.yellow, category.green] as const;

/** Whether an ambulance stands ready at a site, so that whoever is not flown leaves at once. */
function isAmbulanceReady(incident: Incident, site: number): boolean {
  return incident.machine.columns.views.waiting[sitePool(incident, pool.line, site)]! > 0;
}

/**
 * Whether somebody is flown from a site: within range and weather, and sooner handed over than by an ambulance that could leave
 * now, each where the key would send it. Where no ambulance stands ready, anybody is.
 */
function isFlown(incident: Incident, other: number, casualty: number, site: number): boolean {
  const { setting, parameters, now } = incident;
  const { unit, ways, kmToSite } = setting.others[other]!;
  const to = destinationOf(incident, casualty, site, other);
  const way = site * setting.hospitals.length + to;
  if (kmToSite[site]! + ways.kmFromSite[way]! > (unit.range ?? Infinity)) return false;
  const minutes = unit.load + minutesFromSite(incident, other, site, to);
  if (!mayTravel(incident, other, now, now + minutes)) return false;
  if (!isAmbulanceReady(incident, site)) return true;
  const byRoad = destinationOf(incident, casualty, site, nobody);
  const road = parameters.loadMinutes + incident.siteJourney(site, byRoad) + parameters.handoverMinutes;
  return minutes + unit.handover < road;
}

/** Whether a vehicle at a site takes somebody. What rolls takes the green always, others only when no ambulance stands ready. */
function isTaken(incident: Incident, other: number, casualty: number, site: number): boolean {
  if (!hasPlaceFor(incident, other, casualty)) return false;
  if (incident.setting.others[other]!.flies) return isFlown(incident, other, casualty, site);
  return incident.state.tag[casualty] === category.green || !isAmbulanceReady(incident, site);
}

/** First in order of category whom a vehicle at a site takes, of those no ambulance already comes for; −1 when there is nobody. */
function firstTaken(incident: Incident, other: number, site: number): number {
  const { machine, state } = incident;
  const { waiting, behind } = machine.columns.views;
  const ready = sitePool(incident, pool.ready, site);
  if (waiting[ready]! <= state.claims[site]!) return nobody;
  for (const tag of carried) {
    for (let slot = machine.pools.firstOf(ready, tag); slot >= 0; slot = behind[slot]!)
      if (isTaken(incident, other, slot, site)) return slot;
  }
  return nobody;
}

/** Those ready at a site whom a vehicle has places for, as if each came alone. */
function countFitting(incident: Incident, other: number, site: number): number {
  const { machine } = incident;
  const { behind } = machine.columns.views;
  const ready = sitePool(incident, pool.ready, site);
  let count = 0;
  for (const tag of carried) {
    for (let slot = machine.pools.firstOf(ready, tag); slot >= 0; slot = behind[slot]!)
      if (hasPlaceFor(incident, other, slot)) count++;
  }
  return count;
}

/** Takes aboard everybody at the site whom the vehicle takes, as long as it has places. */
export function fill(incident: Incident, other: number, site: number): void {
  const { machine, state } = incident;
  for (;;) {
    const casualty = firstTaken(incident, other, site);
    if (casualty < 0) return;
    machine.pools.leaveQueue(casualty, incident.now);
    takePlace(incident, other, casualty);
    state.stages[casualty] = stage.transport;
    state.takenByOthers[site]!++;
    state.movedBy[incident.setting.others[other]!.mode]!++;
    oneFewerAtScene(incident, site);
  }
}

/** Vehicles that stand by at a site take those they are for, before the ambulances do. */
export function matchOthers(incident: Incident, site: number): void {
  const { state, setting, machine, compiled } = incident;
  for (let other = 0; other < setting.others.length; other++) {
    const vehicle = setting.vehicles.length + other;
    if (state.idle[vehicle] !== vehicleState.standsBy || state.serves[vehicle] !== site) continue;
    const { unit } = setting.others[other]!;
    const enough = Math.max(1, Math.min(unit.least, state.toLeave[site]!));
    if (countFitting(incident, other, site) < enough || firstTaken(incident, other, site) < 0) continue;
    const slot = slotOfOther(incident, other);
    state.idle[vehicle] = vehicleState.busy;
    fill(incident, other, site);
    machine.pc[slot] = compiled.program.entries['unit leaves']!;
    machine.hold(slot, unit.load);
  }
}
