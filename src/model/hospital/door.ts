import { minutesPerDay } from '../../domain/time.ts';
import { code as category } from '../../domain/triage.ts';
import { answer } from '../../kernel/machine.ts';
import { runPenalty } from '../casualty/fate.ts';
import { assess, interveneOnce, isAgentKnown } from '../casualty/triage.ts';
import { draws } from '../chance.ts';
import { flag, scalar, stage } from '../columns.ts';
import { tellDoor } from '../command/door-words.ts';
import { capacityOf, teamLoad } from '../command/reporting.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { leaveVehicle } from '../scene/stretcher.ts';
import { reviewSurge, severeAt } from '../surge/levels.ts';
import { planRestored } from './restored.ts';

/** Door states: open, closed to red, closed to all. */
export const door = { open: 0, closedToRed: 1, closed: 2 } as const;

/** Closes to red when every team is taken, opens when seven in ten are: never sooner than the dwell allows. */
export function updateDoor(incident: Incident, hospital: number): void {
  const { state, parameters } = incident;
  const now = state.doorClosed[hospital];
  if (now === door.closed || incident.now - state.doorSince[hospital]! < parameters.divertDwell) return;
  const teams = capacityOf(incident, pool.team, hospital);
  const load = teams === 0 ? Infinity : teamLoad(incident, hospital) / teams;
  if (now === door.open && load >= parameters.divertCloseAt) setDoor(incident, hospital, door.closedToRed);
  else if (now === door.closedToRed && load <= parameters.divertOpenAt)
    setDoor(incident, hospital, door.open);
}

function setDoor(incident: Incident, hospital: number, to: number): void {
  incident.state.doorClosed[hospital] = to;
  incident.state.doorSince[hospital] = incident.now;
  tellDoor(incident, hospital);
}

/** Whether a hospital truly turns a tag away now. When every hospital within reach is closed, all are open. */
export function isDoorClosed(incident: Incident, hospital: number, tag: number): boolean {
  if (!turnsAway(incident, hospital, tag)) return false;
  if (incident.state.lost[hospital] === 1) return true;
  return incident.inForce.reachable().some((other) => !turnsAway(incident, other, tag));
}

function turnsAway(incident: Incident, hospital: number, tag: number): boolean {
  const now = incident.state.doorClosed[hospital];
  return now === door.closed || (now === door.closedToRed && tag === category.red);
}

/** A hospital is lost: its door never opens again. */
export function closeForGood(incident: Incident, hospital: number): void {
  setDoor(incident, hospital, door.closed);
}

/** A closed department opens again. */
export function openDoor(incident: Incident, hospital: number): void {
  if (incident.state.lost[hospital] === 1) return;
  setDoor(incident, hospital, door.open);
}

/** A hospital is told of, or meets, casualties: where there are so many that its level may rise, it looks at once. */
export function noteLoad(incident: Incident, hospital: number): void {
  const severe = severeAt(incident, hospital);
  if (severe <= incident.compiled.surge.severeLooked[hospital]!) return;
  incident.state.severeNoted[hospital] = incident.now;
  reviewSurge(incident, hospital);
}

/** What casualties do at a hospital's door, by name in the pathways. */
export const doorActions = {
  reachesDoor(incident: Incident, casualty: number): number {
    const { state, machine } = incident;
    const isWalkIn = (state.flags[casualty]! & flag.walksIn) !== 0;
    if (isWalkIn) machine.place[casualty] = state.bound[casualty]!;
    const hospital = machine.place[casualty]!;
    if (isWalkIn) {
      state.scalars[scalar.walkIns]!++;
      noteLoad(incident, hospital);
    }
    state.flags[casualty]! |= flag.reachedHospital;
    state.firstAt[casualty] = hospital;
    state.arrived[casualty] = incident.now;
    state.stages[casualty] = stage.door;
    if ((state.flags[casualty]! & flag.contaminated) === 0) return answer.otherwise;
    state.stages[casualty] = stage.decontamination;
    if (isWalkIn) mayCloseDepartment(incident, casualty, hospital);
    machine.priority[casualty] = Math.min(category.green, state.tag[casualty]!);
    return answer.next;
  },

  walksToWash(incident: Incident, casualty: number): number {
    return incident.state.tag[casualty] === category.green ? answer.next : answer.otherwise;
  },

  leavesStretcher(incident: Incident, casualty: number): number {
    leaveVehicle(incident, casualty);
    return answer.next;
  },

  needsFullWash(incident: Incident, casualty: number): number {
    const site = incident.setting.sites[incident.state.site[casualty]!]!;
    return site.contamination?.cleaning === 'wash' ? answer.next : answer.otherwise;
  },

  isClean(incident: Incident, casualty: number): number {
    incident.state.flags[casualty]! &= ~flag.contaminated;
    return answer.next;
  },

  /** Looked at again at the door, and shown to a bay, an emergency place or minor injuries by the new tag; the ill to the second. */
  isSeenAtDoor(incident: Incident, casualty: number): number {
    const { state, machine, compiled } = incident;
    const hospital = machine.place[casualty]!;
    state.stages[casualty] = stage.door;
    interveneOnce(incident, casualty, () => takeAntidote(incident, casualty, hospital));
    assess(incident, casualty, 'door');
    const tag = state.tag[casualty]!;
    const { entries } = compiled.program;
    const isIll = incident.injuryOf(casualty).treatment.definitive === 'intensive-care';
    if (isIll) paysForWaiting(incident, casualty);
    const entry =
      isIll || tag === category.yellow ? 'emergency' : tag === category.green ? 'minor' : 'resuscitation';
    return entries[entry]!;
  },
} as const;

/**
 * Waiting for intensive care costs the ill as post-operative care instead of it does, from the minute at which free flow would
 * have had them there, wherever they lie: so that no lack of other places spares them.
 */
function paysForWaiting(incident: Incident, casualty: number): void {
  const { state, parameters, now } = incident;
  const { postopPenalty } = parameters;
  const from = Math.max(now, state.freeFlow[casualty]!);
  runPenalty(incident, casualty, from, postopPenalty / minutesPerDay, postopPenalty);
}

/** A dose from the hospital's stock, when the agent is known and one is left. */
export function takeAntidote(incident: Incident, casualty: number, hospital: number): boolean {
  const { state } = incident;
  if (!isAgentKnown(incident, casualty) || state.antidote[hospital]! < 1) return false;
  state.antidote[hospital]!--;
  return true;
}

/** Somebody contaminated walks in before the unit is ready, and may close the department. */
function mayCloseDepartment(incident: Incident, casualty: number, hospital: number): void {
  const { parameters, state } = incident;
  const isReady = capacityOf(incident, pool.disrobe, hospital) > 0;
  if (isReady || incident.luck(casualty, draws.secondary) >= parameters.secondaryContamination) return;
  if (state.doorClosed[hospital] === door.closed) return;
  setDoor(incident, hospital, door.closed);
  planRestored(incident, hospital, parameters.secondaryClosure, 'door');
}
