import { answer } from '../../kernel/machine.ts';
import { chooseTransfer } from '../../policy/transfer/nearest-capable.ts';
import { draws } from '../chance.ts';
import { fate, flag, stage } from '../columns.ts';
import { component, pool } from '../departments.ts';
import { code, kindSpan } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { leaveVehicle } from '../scene/stretcher.ts';
import { askTransferTo, roadFrom } from '../scene/transfer.ts';
import { closeForGood } from './door.ts';
import { countIcuDemand, setLimit } from './posting.ts';
import { endWayToPlace } from './waited.ts';

/** Departments whose places are gone with the hospital; a vehicle at the door can still hand over, in the yard. */
const lostPools = [
  pool.bay, pool.team, pool.emergency, pool.minor, pool.ct, pool.theatre, pool.postop, pool.icu, pool.burnIcu,
  pool.ward, pool.disrobe, pool.wash, pool.robe, pool.litter,
] as const; // biome-ignore format: one kind of thing

/** Where somebody goes on at another hospital, by what they had come to: first that fits. */
const goesOnAt = [
  { kinds: [pool.ward], entry: 'ward' },
  { kinds: [pool.icu, pool.burnIcu], entry: 'awaits intensive care' },
  { kinds: [pool.postop], entry: 'after surgery' },
] as const;

/** Plans the losses of the scenario; a hospital that the incident cannot touch is left out. */
export function planLosses(incident: Incident): void {
  for (const { kind, hospital, at } of incident.cell.scenario.disturbances ?? []) {
    const lost = incident.setting.hospitals.findIndex(({ id }) => id === hospital);
    if (kind === 'hospital-loss' && lost >= 0) planLoss(incident, lost, at);
  }
}

function planLoss(incident: Incident, hospital: number, minute: number): void {
  const { machine } = incident;
  const slot = machine.enter(0, 2 ** 33 + 2 ** 20 + hospital);
  machine.kind[slot] = code.hospitalLost;
  machine.subject[slot] = hospital;
  machine.tie[slot] = code.hospitalLost * kindSpan + machine.order[slot]!;
  machine.plan(slot, minute);
}

/**
 * A hospital is lost for the rest of the run: nobody is let in, and everybody hurt who is inside is evacuated. What that means
 * by where they are stands in the table of interrupts (`casualty/interrupts`). Ordinary patients who are in care are cared for
 * on; whoever comes to it later waits, and that counts as displaced care.
 */
export function loseHospital(incident: Incident, hospital: number): void {
  const { state, compiled, machine } = incident;
  state.lost[hospital] = 1;
  closeForGood(incident, hospital);
  for (const kind of lostPools) setLimit(incident, kind, hospital, component.premises, 0);
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    const at = state.stages[casualty]!;
    const isInside = at >= stage.door && at <= stage.ward && machine.place[casualty] === hospital;
    const waitsToLeave = (state.flags[casualty]! & flag.moved) !== 0;
    if (!isInside || waitsToLeave || state.fates[casualty] === fate.dead) continue;
    state.goesOn[casualty] = compiled.program.entries[entryOf(incident, casualty)]!;
    release(incident, casualty);
    evacuate(incident, casualty);
  }
}

/** Whether somebody holds a place of a kind, or waits for one. */
function isAt({ machine, compiled, setting }: Incident, casualty: number, kind: number): boolean {
  if (((machine.held[casualty]! >> kind) & 1) === 1) return true;
  const from = compiled.poolKinds[kind]!.base;
  const awaited = machine.waitingAt[casualty]!;
  return awaited >= from && awaited < from + setting.hospitals.length;
}

function entryOf(incident: Incident, casualty: number): string {
  const found = goesOnAt.find(({ kinds }) => kinds.some((kind) => isAt(incident, casualty, kind)));
  return found?.entry ?? doorOf(incident, casualty);
}

/** The door with a line for washing, or the one for those who are clean; an ambulance brings them now. */
function doorOf({ state }: Incident, casualty: number): 'door' | 'clean door' {
  state.flags[casualty]! &= ~flag.walksIn;
  return (state.flags[casualty]! & flag.contaminated) !== 0 ? 'door' : 'clean door';
}

/** Lets go of all that somebody holds or waits for. */
function release(incident: Incident, casualty: number): void {
  const { state, machine } = incident;
  const isIntensive = isAt(incident, casualty, pool.icu);
  if (state.stages[casualty] === stage.decontamination) leaveVehicle(incident, casualty);
  const isBusy = machine.waitingAt[casualty]! >= 0 || machine.minute[casualty]! < Infinity;
  if (isBusy || machine.held[casualty] !== 0) machine.interrupt(casualty);
  machine.kind[casualty] = 0;
  machine.tie[casualty] = machine.order[casualty]!;
  if (isIntensive) countIcuDemand(incident, machine.place[casualty]!, -1);
}

/** Waits in the yard for an ambulance to the nearest hospital that stands and can give what is needed; for good when none does. */
function evacuate(incident: Incident, casualty: number): void {
  const { machine, setting, compiled, state } = incident;
  const from = machine.place[casualty]!;
  const { needsNeurosurgery, needsBurnCentre } = incident.injuryOf(casualty).treatment;
  const road = roadFrom(incident, from);
  machine.pc[casualty] = compiled.program.entries['evacuated']!;
  state.stages[casualty] = stage.door;
  for (const [neurosurgery, burnCentre] of [
    [needsNeurosurgery, needsBurnCentre],
    [false, false],
  ] as const) {
    const to = chooseTransfer(setting.hospitals, from, neurosurgery, burnCentre, road);
    if (to < 0 || road(to) === Infinity) continue;
    askTransferTo(incident, casualty, to);
    return;
  }
}

/** Nearest hospital that stands, by road from one that is lost; −1 when none does. */
function nearestStanding(incident: Incident, from: number): number {
  const road = roadFrom(incident, from);
  let nearest = -1;
  for (let to = 0; to < incident.setting.hospitals.length; to++) {
    if (road(to) < Infinity && (nearest < 0 || road(to) < road(nearest))) nearest = to;
  }
  return nearest;
}

/** What casualties do where a hospital may have been lost, by name in the pathways. */
export const lossActions = {
  /**
   * Whoever comes on their own to a hospital that is lost sees it and goes on, without coming in, to the nearest that stands: by
   * ordinary road, with their own luck on that journey. Word of a loss does not reach people on their way or about to leave, but
   * at a ruin they learn which hospitals stand (grade D: in Beirut 2020 one that stood had more than 700 in a few hours, but no
   * account tells how people chose).
   */
  turnsFromRuin(incident: Incident, casualty: number): number {
    const { state, machine, cell } = incident;
    const ruin = state.bound[casualty]!;
    const next = state.lost[ruin] === 1 ? nearestStanding(incident, ruin) : -1;
    if (next < 0) return answer.otherwise;
    state.bound[casualty] = next;
    const ordinaryRoad = incident.journeyBetween(ruin, next) / cell.system.blueLightFactor;
    return machine.hold(casualty, ordinaryRoad * incident.journeyNoise(casualty, draws.journey, next));
  },

  /** Comes to a hospital and goes on inside; where it was lost meanwhile, on to another. */
  findsItStanding(incident: Incident, casualty: number): number {
    const { state, machine, compiled } = incident;
    const hospital = machine.place[casualty]!;
    if (state.lost[hospital] === 0) return answer.next;
    if ((state.flags[casualty]! & flag.moved) !== 0) endTransfer(incident, casualty);
    else state.goesOn[casualty] = compiled.program.entries[doorOf(incident, casualty)]!;
    if (state.stages[casualty] === stage.decontamination) leaveVehicle(incident, casualty);
    evacuate(incident, casualty);
    return answer.wait;
  },

  /** In at another hospital than the one that was lost: goes on where they had come to. */
  isReceived(incident: Incident, casualty: number): number {
    endTransfer(incident, casualty);
    incident.state.stages[casualty] = stage.door;
    return incident.state.goesOn[casualty]!;
  },
} as const;

function endTransfer(incident: Incident, casualty: number): void {
  const { state, machine } = incident;
  state.booked[machine.place[casualty]!]!--;
  state.flags[casualty]! &= ~flag.moved;
  endWayToPlace(incident, casualty);
}
