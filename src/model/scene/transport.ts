import { code as category } from '../../domain/triage.ts';
import { answer } from '../../kernel/machine.ts';
import { quantile } from '../../kernel/sampling.ts';
import { type Choice, choose, chosenHospital, chosenReason, type Glimpse } from '../../policy/picture.ts';
import { draws } from '../chance.ts';
import { flag, scalar, stage } from '../columns.ts';
import { noteRefusal } from '../command/door-words.ts';
import { countBrought, countSent } from '../command/own-dispatches.ts';
import { reportScene } from '../command/scene-report.ts';
import { reportFromScene } from '../command/scene-word.ts';
import { pool } from '../departments.ts';
import { isDoorClosed, noteLoad, updateDoor } from '../hospital/door.ts';
import type { Incident } from '../incident.ts';
import { isCleared } from './later-waves.ts';
import { countHands, match, oneFewerAtScene, sitePool } from './scene.ts';
import { leaveVehicle, nobody, vehicleState } from './stretcher.ts';

/** Number of a vehicle by its slot. */
export function vehicleOf(incident: Incident, slot: number): number {
  return slot - incident.compiled.slots.vehicles;
}

/** What is believed of a casualty at the scene; one object, reused. */
const glimpse: { -readonly [K in keyof Glimpse]: Glimpse[K] } = {
  tag: 0,
  seemsBurnCentre: false,
  seemsNeurosurgery: false,
  luck: 0,
};

/** What the key (or, before it is in force, the rule everybody follows: the nearest) answers about a casualty now. */
function ask(incident: Incident, casualty: number, from: number, fromHospital: boolean, by: number): Choice {
  const { state, picture } = incident;
  picture.aim(casualty, from, fromHospital, by);
  glimpse.tag = state.tag[casualty]!;
  glimpse.seemsBurnCentre = (state.flags[casualty]! & flag.seemsBurn) !== 0;
  glimpse.seemsNeurosurgery = (state.flags[casualty]! & flag.seemsHead) !== 0;
  glimpse.luck = incident.luck(casualty, draws.keyLuck);
  return answerAbout(incident, glimpse);
}

/** The answer about whom the picture is aimed at, when they look so. */
function answerAbout(incident: Incident, seen: Glimpse): Choice {
  const { state, picture } = incident;
  const inForce = state.scalars[scalar.keyInForce] === 1;
  return inForce
    ? incident.inForce.key(seen.seemsBurnCentre)(picture, seen)
    : choose(nearestOpen(incident, seen.tag), 'key-not-in-force');
}

/** Where a casualty at a site would be sent now by an aircraft or a bus, or by a road ambulance (−1). Settles nothing. */
export function destinationOf(incident: Incident, casualty: number, site: number, by: number): number {
  const chosen = chosenHospital(ask(incident, casualty, site, false, by));
  return chosen >= 0 ? chosen : nearestOpen(incident, glimpse.tag);
}

/** Where somebody who looks so would be sent now from where the picture is aimed. Settles nothing. */
export function destinationFor(incident: Incident, seen: Glimpse): number {
  const chosen = chosenHospital(answerAbout(incident, seen));
  return chosen >= 0 ? chosen : nearestOpen(incident, seen.tag);
}

/** Where a casualty turned away at a hospital would be sent from there now, by whom. Settles nothing. */
export function destinationFrom(incident: Incident, casualty: number, hospital: number, by: number): number {
  const chosen = chosenHospital(ask(incident, casualty, hospital, true, by));
  return chosen >= 0 ? chosen : nearestOpen(incident, glimpse.tag);
}

/** Decides where a casualty who is aboard a vehicle goes, and remembers why. */
export function decide(incident: Incident, casualty: number, from: number, fromHospital: boolean): number {
  const by = Math.max(nobody, incident.state.carrier[casualty]! - incident.setting.vehicles.length);
  const choice = ask(incident, casualty, from, fromHospital, by);
  incident.state.reason[casualty] = chosenReason(choice);
  const chosen = chosenHospital(choice);
  const hospital = chosen >= 0 ? chosen : nearestOpen(incident, glimpse.tag);
  if (incident.witness !== undefined) incident.witness.decided(casualty, hospital);
  return hospital;
}

/** Nearest reachable hospital that is thought to take the casualty the picture is aimed at; the nearest when none is. */
function nearestOpen(incident: Incident, tag: number): number {
  const { picture } = incident;
  let best = nobody;
  let closest = nobody;
  for (const hospital of incident.inForce.reachable()) {
    if (closest < 0 || picture.journey(hospital) < picture.journey(closest)) closest = hospital;
    if (!picture.isOpen(hospital, tag)) continue;
    if (best < 0 || picture.journey(hospital) < picture.journey(best)) best = hospital;
  }
  return best >= 0 ? best : closest;
}

/** What vehicles do on primary transports, by name in the pathways. */
export const transportActions = {
  setsOut(incident: Incident, slot: number): number {
    const vehicle = vehicleOf(incident, slot);
    const site = incident.state.serves[vehicle]!;
    incident.state.heading[site]!++;
    const minutes = incident.setting.vehicles[vehicle]!.toSite[site]!;
    return incident.machine.hold(
      slot,
      incident.parameters.mobilisation + minutes * tripNoise(incident, slot),
    );
  },

  /** The first ambulance takes command, reports, and does not transport. */
  reachesScene(incident: Incident, slot: number): number {
    const { state, machine, parameters } = incident;
    const vehicle = vehicleOf(incident, slot);
    const site = state.serves[vehicle]!;
    state.heading[site]!--;
    machine.place[slot] = site;
    if (state.trips[vehicle]! <= 1) state.doses[site]! += parameters.antidoteAmbulance;
    if (state.command[site]! < 0) {
      state.command[site] = slot;
      reportScene(incident, site);
      countHands(incident, site);
      return answer.otherwise;
    }
    state.present[site]!++;
    countHands(incident, site);
    return answer.next;
  },

  /** Reports what it sees, looks round, and reports again. */
  commands(incident: Incident, slot: number): number {
    reportFromScene(incident, incident.machine.place[slot]!, 0);
    return incident.machine.hold(slot, incident.parameters.sceneSecondReport);
  },

  reportsAgain(incident: Incident, slot: number): number {
    const site = incident.machine.place[slot]!;
    reportFromScene(incident, site, 1);
    return isCleared(incident, site) ? answer.next : answer.wait;
  },

  joinsLine(incident: Incident, slot: number): number {
    const site = incident.machine.place[slot]!;
    if (isCleared(incident, site)) return answer.otherwise;
    incident.machine.pools.enqueue(sitePool(incident, pool.line, site), slot, incident.now);
    match(incident, site);
    return answer.wait;
  },

  /** Takes the first in order of category; somebody green may sit beside somebody who is not red. */
  takesAboard(incident: Incident, slot: number): number {
    const { state, machine, chances } = incident;
    const vehicle = vehicleOf(incident, slot);
    const site = machine.place[slot]!;
    const ready = sitePool(incident, pool.ready, site);
    state.claims[site]!--;
    const first = machine.pools.takeFirst(ready, incident.now);
    if (first < 0) return answer.otherwise;
    load(incident, vehicle, 0, first, site);
    const tag = state.tag[first]!;
    const second =
      tag === category.yellow || tag === category.green
        ? machine.pools.firstOf(ready, category.green)
        : nobody;
    state.aboard[2 * vehicle + 1] = nobody;
    // Somebody whom another vehicle already comes for is left to it.
    if (second >= 0 && machine.columns.views.waiting[ready]! > state.claims[site]!) {
      machine.pools.leaveQueue(second, incident.now);
      load(incident, vehicle, 1, second, site);
    }
    return machine.hold(slot, incident.sample(chances.load, first, draws.load));
  },

  /** Leaves the scene for the hospital that is decided now. */
  departs(incident: Incident, slot: number): number {
    const { state, machine } = incident;
    const vehicle = vehicleOf(incident, slot);
    const site = machine.place[slot]!;
    state.present[site]!--;
    countHands(incident, site);
    const first = state.aboard[2 * vehicle]!;
    const hospital = decide(incident, first, site, false);
    sendTo(incident, vehicle, hospital);
    machine.place[slot] = hospital;
    const noise = incident.journeyNoise(first, draws.journey, hospital);
    return machine.hold(slot, incident.siteJourney(site, hospital) * noise);
  },

  /** A closed door costs minutes, then the key decides again from there, same vehicle. Nobody is turned away twice. */
  knocks(incident: Incident, slot: number): number {
    const { state, machine, parameters, compiled } = incident;
    const vehicle = vehicleOf(incident, slot);
    const first = state.aboard[2 * vehicle]!;
    const hospital = machine.place[slot]!;
    updateDoor(incident, hospital);
    const wasTurnedAway = (state.flags[first]! & flag.turnedAway) !== 0;
    if (wasTurnedAway || !isDoorClosed(incident, hospital, state.tag[first]!)) return answer.next;
    state.flags[first]! |= flag.turnedAway;
    noteRefusal(incident, hospital, first);
    const other = decide(incident, first, hospital, true);
    if (other === hospital) return answer.next;
    sendTo(incident, vehicle, other);
    machine.place[slot] = other;
    machine.pc[slot] = compiled.program.entries['at door']!;
    const journey =
      incident.journeyBetween(hospital, other) * incident.journeyNoise(first, draws.journey, other);
    return machine.hold(slot, parameters.closedDoorDelay + journey);
  },

  handsOver(incident: Incident, slot: number): number {
    const { state, chances, machine } = incident;
    const first = state.aboard[2 * vehicleOf(incident, slot)]!;
    return machine.hold(slot, first < 0 ? 0 : incident.sample(chances.handover, first, draws.handover));
  },

  /** Those aboard go on inside; the contaminated keep the stretcher until their washing begins. */
  delivers(incident: Incident, slot: number): number {
    const { state, machine } = incident;
    const vehicle = vehicleOf(incident, slot);
    const hospital = machine.place[slot]!;
    for (let seat = 0; seat < 2; seat++) {
      const casualty = state.aboard[2 * vehicle + seat]!;
      if (casualty < 0) continue;
      countBrought(incident, casualty, hospital);
      if (state.stages[casualty] === stage.dead) {
        leaveVehicle(incident, casualty);
        continue;
      }
      machine.place[casualty] = hospital;
      if ((state.flags[casualty]! & flag.contaminated) === 0) leaveVehicle(incident, casualty);
      machine.advance(casualty);
    }
    return answer.next;
  },

  waitsForStretcher(incident: Incident, slot: number): number {
    const { state } = incident;
    const vehicle = vehicleOf(incident, slot);
    if (state.aboard[2 * vehicle]! < 0 && state.aboard[2 * vehicle + 1]! < 0) return answer.next;
    state.idle[vehicle] = vehicleState.heldAtDoor;
    return answer.wait;
  },

  /** Goes back to a site that still needs it, or stands idle where it is. */
  returns(incident: Incident, slot: number): number {
    const { state, machine } = incident;
    const vehicle = vehicleOf(incident, slot);
    state.idle[vehicle] = vehicleState.busy;
    state.trips[vehicle]!++;
    const hospital = machine.place[slot]!;
    const site = siteInNeed(incident, hospital);
    if (site < 0) return answer.otherwise;
    state.serves[vehicle] = site;
    state.heading[site]!++;
    return machine.hold(slot, incident.siteJourney(site, hospital) * tripNoise(incident, slot));
  },
} as const;

function load(incident: Incident, vehicle: number, seat: number, casualty: number, site: number): void {
  const { state } = incident;
  state.aboard[2 * vehicle + seat] = casualty;
  state.carrier[casualty] = vehicle;
  state.stages[casualty] = stage.transport;
  oneFewerAtScene(incident, site);
}

/** Everybody aboard is sent to a hospital, or to another one now. */
function sendTo(incident: Incident, vehicle: number, hospital: number): void {
  for (let seat = 0; seat < 2; seat++) {
    const casualty = incident.state.aboard[2 * vehicle + seat]!;
    if (casualty >= 0) countSent(incident, casualty, hospital);
  }
  noteLoad(incident, hospital);
}

/** Nearest site with more left to carry than vehicles on their way or standing there. */
function siteInNeed(incident: Incident, hospital: number): number {
  const { state, setting } = incident;
  let best = nobody;
  for (let site = 0; site < setting.sites.length; site++) {
    if (state.alarmed[site] === 0 || state.toLeave[site]! <= state.heading[site]! + state.present[site]!)
      continue;
    if (best < 0 || incident.siteJourney(site, hospital) < incident.siteJourney(best, hospital)) best = site;
  }
  return best;
}

/** Noise of a vehicle's own empty journeys, keyed by vehicle and trip. */
export function tripNoise(incident: Incident, slot: number): number {
  const trip = incident.state.trips[vehicleOf(incident, slot)]!;
  return quantile(incident.chances.table, incident.chances.journey, incident.luck(slot, draws.journey, trip));
}
