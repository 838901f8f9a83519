import { answer } from '../../kernel/machine.ts';
import { flag, stage } from '../columns.ts';
import { noteRefusal } from '../command/door-words.ts';
import { countBrought, countSent } from '../command/own-dispatches.ts';
import { isDoorClosed, noteLoad, updateDoor } from '../hospital/door.ts';
import type { Incident } from '../incident.ts';
import { leaveVehicle, nobody, vehicleState } from '../scene/stretcher.ts';
import { matchTransfers } from '../scene/transfer.ts';
import { decide, destinationFrom } from '../scene/transport.ts';
import { mayTravel, otherOf } from './availability.ts';
import { minutesBetween, minutesToHospital, minutesToSite, roadNoise } from './journey.ts';
import { callUnits } from './scene-units.ts';

/** First aboard who is bound for a hospital; −1 when nobody is. */
function firstBoundFor({ state, setting }: Incident, other: number, hospital: number): number {
  const { seatFrom, places } = setting.others[other]!;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    const casualty = state.aboard[seat]!;
    if (casualty >= 0 && state.bound[casualty] === hospital) return casualty;
  }
  return nobody;
}

/** Whether somebody aboard who is bound for a hospital has been turned away before: nobody is twice. */
function isAnyTurnedAway({ state, setting }: Incident, other: number, hospital: number): boolean {
  const { seatFrom, places } = setting.others[other]!;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    const casualty = state.aboard[seat]!;
    if (casualty < 0 || state.bound[casualty] !== hospital) continue;
    if ((state.flags[casualty]! & flag.turnedAway) !== 0) return true;
  }
  return false;
}

/** Those aboard who were bound for one hospital are bound for another. */
function rebind(incident: Incident, other: number, from: number, to: number): void {
  const { state, setting } = incident;
  const { seatFrom, places } = setting.others[other]!;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    const casualty = state.aboard[seat]!;
    if (casualty < 0 || state.bound[casualty] !== from) continue;
    countSent(incident, casualty, to);
  }
  noteLoad(incident, to);
}

/** Nearest hospital that somebody still aboard is bound for; −1 when the vehicle is empty. */
function nextStop(incident: Incident, other: number, here: number): number {
  const { state, setting } = incident;
  const { seatFrom, places } = setting.others[other]!;
  let best = nobody;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    const casualty = state.aboard[seat]!;
    if (casualty < 0) continue;
    const to = state.bound[casualty]!;
    if (best < 0 || minutesBetween(incident, other, here, to) < minutesBetween(incident, other, here, best))
      best = to;
  }
  return best;
}

/** What aircraft and buses do at hospitals and on the way home, by name in the pathways. */
export const doorUnitActions = {
  /** As for an ambulance: a closed door costs minutes and a new decision, once. What may not fly on is let in. */
  unitKnocks(incident: Incident, slot: number): number {
    const { state, machine, parameters, compiled, now } = incident;
    const other = otherOf(incident, slot);
    const hospital = machine.place[slot]!;
    const first = firstBoundFor(incident, other, hospital);
    if (first < 0 || state.stages[first] !== stage.transport) return answer.next;
    updateDoor(incident, hospital);
    if (isAnyTurnedAway(incident, other, hospital) || !isDoorClosed(incident, hospital, state.tag[first]!))
      return answer.next;
    state.flags[first]! |= flag.turnedAway;
    noteRefusal(incident, hospital, first);
    const would = destinationFrom(incident, first, hospital, other);
    const way =
      parameters.closedDoorDelay +
      minutesBetween(incident, other, hospital, would) * roadNoise(incident, other);
    if (would === hospital || !mayTravel(incident, other, now, now + way)) return answer.next;
    const to = decide(incident, first, hospital, true);
    rebind(incident, other, hospital, to);
    machine.place[slot] = to;
    machine.pc[slot] = compiled.program.entries['unit at door']!;
    return machine.hold(slot, way);
  },

  unitHandsOver(incident: Incident, slot: number): number {
    return incident.machine.hold(slot, incident.setting.others[otherOf(incident, slot)]!.unit.handover);
  },

  /** Those who are bound for this hospital go on inside. */
  unitDelivers(incident: Incident, slot: number): number {
    const { state, machine, setting } = incident;
    const { seatFrom, places } = setting.others[otherOf(incident, slot)]!;
    const hospital = machine.place[slot]!;
    for (let seat = seatFrom; seat < seatFrom + places; seat++) {
      const casualty = state.aboard[seat]!;
      if (casualty < 0 || state.bound[casualty] !== hospital) continue;
      countBrought(incident, casualty, hospital);
      leaveVehicle(incident, casualty);
      if (state.stages[casualty] === stage.dead) continue;
      machine.place[casualty] = hospital;
      machine.advance(casualty);
    }
    return answer.next;
  },

  /** On to the next hospital that somebody aboard is bound for; all are let off here when it may not fly on. */
  unitGoesOn(incident: Incident, slot: number): number {
    const { machine, compiled, now } = incident;
    const other = otherOf(incident, slot);
    const here = machine.place[slot]!;
    const stop = nextStop(incident, other, here);
    if (stop < 0) return answer.otherwise;
    const way = minutesBetween(incident, other, here, stop) * roadNoise(incident, other);
    machine.pc[slot] = compiled.program.entries['unit at door']!;
    if (mayTravel(incident, other, now, now + way)) {
      machine.place[slot] = stop;
      return machine.hold(slot, way);
    }
    for (let to = stop; to >= 0 && to !== here; to = nextStop(incident, other, here))
      rebind(incident, other, to, here);
    return compiled.program.entries['unit at door']!;
  },

  /** Home from a hospital, and made ready again. */
  unitReturns(incident: Incident, slot: number): number {
    const other = otherOf(incident, slot);
    const { unit } = incident.setting.others[other]!;
    const here = incident.machine.place[slot]!;
    const way = minutesToHospital(incident, other, here) * roadNoise(incident, other);
    return incident.machine.hold(slot, way + unit.turnaround);
  },

  /** Home from a site where it had nobody to take. */
  unitTurnsBack(incident: Incident, slot: number): number {
    const other = otherOf(incident, slot);
    const { unit } = incident.setting.others[other]!;
    const here = incident.machine.place[slot]!;
    const way = minutesToSite(incident, other, here) * roadNoise(incident, other);
    return incident.machine.hold(slot, way + unit.turnaround);
  },

  unitIsHome(incident: Incident, slot: number): number {
    const { state, setting, machine } = incident;
    const other = otherOf(incident, slot);
    const vehicle = setting.vehicles.length + other;
    machine.place[slot] = setting.others[other]!.station;
    state.serves[vehicle] = nobody;
    state.trips[vehicle]!++;
    state.idle[vehicle] = vehicleState.idle;
    matchTransfers(incident);
    callUnits(incident);
    return answer.wait;
  },
} as const;
