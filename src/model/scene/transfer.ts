import type { Minutes } from '../../domain/time.ts';
import { answer } from '../../kernel/machine.ts';
import { chooseTransfer } from '../../policy/transfer/nearest-capable.ts';
import { beginDefinitiveCare, stopPenalty } from '../casualty/fate.ts';
import { draws } from '../chance.ts';
import { flag, scalar, stage } from '../columns.ts';
import { pool } from '../departments.ts';
import { keepOnly } from '../hospital/care.ts';
import { countIcuDemand, postStaff } from '../hospital/posting.ts';
import { planRestored } from '../hospital/restored.ts';
import { beginWayToPlace, endWayToPlace } from '../hospital/waited.ts';
import type { Incident } from '../incident.ts';
import { quickestUnit, sendUnit } from '../transport/transfer-units.ts';
import { leaveVehicle, vehicleState } from './stretcher.ts';
import { tripNoise, vehicleOf } from './transport.ts';

/** How often a burn centre that was full is asked again, minutes. */
const askAgainAfter = 360;

function transferList(incident: Incident): number {
  return incident.compiled.poolKinds[pool.transferList]!.base;
}

/** Idle vehicle nearest to a hospital, −1 when all are busy. */
function nearestIdle(incident: Incident, hospital: number): number {
  const { state, machine, compiled, setting } = incident;
  let best = -1;
  let closest = Infinity;
  for (let vehicle = 0; vehicle < setting.vehicles.length; vehicle++) {
    if (state.idle[vehicle] !== vehicleState.idle) continue;
    const minutes = incident.journeyBetween(machine.place[compiled.slots.vehicles + vehicle]!, hospital);
    if (minutes >= closest) continue;
    best = vehicle;
    closest = minutes;
  }
  return best;
}

/** Minutes until an ambulance has somebody handed over at the other hospital, as is reckoned on; Infinity without one. */
function minutesByRoad(incident: Incident, vehicle: number, casualty: number): Minutes {
  if (vehicle < 0) return Infinity;
  const { machine, compiled, parameters, state } = incident;
  const from = machine.place[casualty]!;
  const drive = incident.journeyBetween(machine.place[compiled.slots.vehicles + vehicle]!, from);
  const { transferMobilise, loadMinutes, handoverMinutes } = parameters;
  const way = incident.journeyBetween(from, state.bound[casualty]!);
  return Math.max(drive, transferMobilise) + loadMinutes + way + handoverMinutes;
}

/** Sends an idle vehicle for the first who waits for a transfer, as long as there are both: whatever is there soonest. */
export function matchTransfers(incident: Incident): void {
  const { state, machine, compiled } = incident;
  const list = transferList(incident);
  const hasOthers = incident.setting.others.length > 0;
  const { waiting } = machine.columns.views;
  while (waiting[list]! > 0) {
    const first = Math.max(machine.pools.firstOf(list, 0), -1);
    const casualty = first >= 0 ? first : firstOfAny(incident, list);
    const vehicle = nearestIdle(incident, machine.place[casualty]!);
    const unit = hasOthers
      ? quickestUnit(incident, casualty, minutesByRoad(incident, vehicle, casualty))
      : -1;
    if (unit >= 0) {
      sendUnit(incident, unit, casualty);
      continue;
    }
    if (vehicle < 0) return;
    machine.pools.leaveQueue(casualty, incident.now);
    state.idle[vehicle] = vehicleState.busy;
    state.aboard[2 * vehicle] = casualty;
    state.aboard[2 * vehicle + 1] = -1;
    state.carrier[casualty] = vehicle;
    machine.advance(compiled.slots.vehicles + vehicle);
  }
}

function firstOfAny(incident: Incident, list: number): number {
  for (let queue = 1; queue < 4; queue++) {
    const slot = incident.machine.pools.firstOf(list, queue);
    if (slot >= 0) return slot;
  }
  throw incident.impossible('the transfer list counts somebody who is not in it');
}

/** Burn place free at a hospital and not promised to somebody on the way: the burn centre is asked by telephone, and knows. */
function hasBurnPlace(incident: Incident, hospital: number): boolean {
  const { capacity, inUse } = incident.machine.columns.views;
  const unit = incident.compiled.poolKinds[pool.burnIcu]!.base + hospital;
  return inUse[unit]! + incident.state.booked[hospital]! < capacity[unit]!;
}

/** Nearest burn centre with a place, −1 when all are full. */
export function burnCentreWithPlace(incident: Incident, from: number): number {
  const { setting } = incident;
  let best = -1;
  for (let hospital = 0; hospital < setting.hospitals.length; hospital++) {
    if (!setting.hospitals[hospital]!.burnCentre || !hasBurnPlace(incident, hospital)) continue;
    if (best < 0 || incident.journeyBetween(from, hospital) < incident.journeyBetween(from, best))
      best = hospital;
  }
  return best;
}

/** Somebody leaves the queue for intensive care for a place elsewhere, and waits on until they are there. */
export function leaveQueueForPlace(incident: Incident, casualty: number): void {
  const { machine } = incident;
  machine.pools.leaveQueue(casualty, incident.now);
  if (machine.minute[casualty] !== Infinity) machine.calendar.cancel(casualty);
  machine.kind[casualty] = 0;
  machine.tie[casualty] = machine.order[casualty]!;
  machine.held[casualty]! &= ~(1 << pool.icu);
  beginWayToPlace(incident, casualty);
  countIcuDemand(incident, machine.place[casualty]!, -1);
}

/** Takes a casualty who waits for intensive care out of the queue, to be moved to a hospital that has a place. */
export function moveForPlace(incident: Incident, casualty: number, to: number): void {
  const { state, machine, compiled } = incident;
  machine.pc[casualty] = compiled.program.entries['moved']!;
  state.bound[casualty] = to;
  state.booked[to]!++;
  state.flags[casualty]! |= flag.moved;
  leaveQueueForPlace(incident, casualty);
  machine.pools.enqueue(transferList(incident), casualty, incident.now);
  matchTransfers(incident);
}

/** Minutes by road from a hospital to each other one; Infinity to those that are lost. */
export function roadFrom(incident: Incident, from: number): (to: number) => Minutes {
  return (to) => (incident.state.lost[to] === 1 ? Infinity : incident.journeyBetween(from, to));
}

/** Somebody waits for an ambulance to another hospital. */
export function askTransferTo(incident: Incident, casualty: number, to: number): void {
  const { state, machine } = incident;
  state.bound[casualty] = to;
  state.booked[to]!++;
  state.flags[casualty]! |= flag.moved;
  machine.pools.enqueue(transferList(incident), casualty, incident.now);
  matchTransfers(incident);
}

/** Moves between hospitals, by name in the pathways. Same fleet as from the scene, with an escort from the sending hospital. */
export const transferActions = {
  /** Waits in intensive care until stable and until a burn centre has a place. */
  awaitsBurnCentre(incident: Incident, casualty: number): number {
    const { state, machine, setting, parameters, compiled } = incident;
    const hospital = machine.place[casualty]!;
    if (!incident.injuryOf(casualty).treatment.needsBurnCentre) return answer.otherwise;
    if (setting.hospitals[hospital]!.burnCentre || !setting.hospitals.some((other) => other.burnCentre))
      return answer.otherwise;
    const early = state.injured[casualty]! + parameters.burnTransferAfter - incident.now;
    const destination = early > 0 ? -1 : burnCentreWithPlace(incident, hospital);
    if (destination < 0) {
      machine.pc[casualty] = compiled.program.entries['awaits burn centre']!;
      return machine.hold(casualty, early > 0 ? early : askAgainAfter);
    }
    state.bound[casualty] = destination;
    return answer.next;
  },

  asksForTransfer(incident: Incident, casualty: number): number {
    const { state, machine, setting } = incident;
    const from = machine.place[casualty]!;
    const { needsNeurosurgery, needsBurnCentre } = incident.injuryOf(casualty).treatment;
    if (needsNeurosurgery) {
      state.bound[casualty] = chooseTransfer(
        setting.hospitals,
        from,
        needsNeurosurgery,
        needsBurnCentre,
        roadFrom(incident, from),
      );
    }
    askTransferTo(incident, casualty, state.bound[casualty]!);
    return answer.wait;
  },

  standsIdle(incident: Incident, slot: number): number {
    incident.state.idle[vehicleOf(incident, slot)] = vehicleState.idle;
    matchTransfers(incident);
    return answer.wait;
  },

  /** The team gets ready while the vehicle drives to the sending hospital. */
  fetches(incident: Incident, slot: number): number {
    const { state, machine, chances } = incident;
    const casualty = state.aboard[2 * vehicleOf(incident, slot)]!;
    const origin = machine.place[casualty]!;
    const drive = incident.journeyBetween(machine.place[slot]!, origin) * tripNoise(incident, slot);
    machine.place[slot] = origin;
    return machine.hold(slot, Math.max(drive, incident.sample(chances.mobilise, casualty, draws.mobilise)));
  },

  /** Leaves the place; an intensive-care nurse and a doctor go along and are away for hours. */
  loadsTransfer(incident: Incident, slot: number): number {
    const { state, machine, chances, compiled } = incident;
    const vehicle = vehicleOf(incident, slot);
    const casualty = state.aboard[2 * vehicle]!;
    if (state.stages[casualty] === stage.dead) {
      leaveVehicle(incident, casualty);
      return compiled.program.entries['returns']!;
    }
    const origin = machine.place[casualty]!;
    state.stages[casualty] = stage.transfer;
    state.scalars[scalar.transfers]!++;
    keepOnly(incident, casualty, 31);
    state.escortsAway[origin]!++;
    postStaff(incident, origin);
    planRestored(incident, origin, incident.sample(chances.escort, casualty, draws.escort), 'escort');
    if (state.frailty2[casualty]! < incident.parameters.transferMishap) {
      state.flags[casualty]! |= flag.mishap;
      state.scalars[scalar.mishaps]!++;
    }
    return machine.hold(slot, incident.sample(chances.load, casualty, draws.load, 1));
  },

  carries(incident: Incident, slot: number): number {
    const { state, machine } = incident;
    const casualty = state.aboard[2 * vehicleOf(incident, slot)]!;
    const from = machine.place[slot]!;
    const to = state.bound[casualty]!;
    machine.place[slot] = to;
    return machine.hold(
      slot,
      incident.journeyBetween(from, to) * incident.journeyNoise(casualty, draws.journey, to),
    );
  },

  /** In at the right hospital: for a head injury this is definitive care. */
  isAdmitted(incident: Incident, casualty: number): number {
    const { state, machine, setting } = incident;
    const hospital = machine.place[casualty]!;
    state.booked[hospital]!--;
    state.movedIn[hospital]!++;
    state.flags[casualty]! &= ~flag.moved;
    endWayToPlace(incident, casualty);
    state.stages[casualty] = stage.door;
    // Whoever needs intensive care itself has it only when it begins.
    if (incident.injuryOf(casualty).treatment.definitive !== 'intensive-care')
      beginDefinitiveCare(incident, casualty);
    if (setting.hospitals[hospital]!.burnCentre && incident.injuryOf(casualty).treatment.needsBurnCentre) {
      stopPenalty(incident, casualty);
      if (state.burnCared[casualty] === Infinity) state.burnCared[casualty] = incident.now;
    }
    return answer.next;
  },
} as const;
