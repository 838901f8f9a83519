import type { AbroadKind } from '../../domain/resources/abroad.ts';
import { fate, flag } from '../columns.ts';
import { reported } from '../command/picture.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { reportedFree } from '../lending/move-patients.ts';

/** Whether somebody stands in the queue for intensive care at the hospital where they are. */
export function isInIntensiveQueue({ machine, compiled }: Incident, casualty: number): boolean {
  return machine.waitingAt[casualty] === compiled.poolKinds[pool.icu]!.base + machine.place[casualty]!;
}

/** Whether somebody lives and nobody has promised to take them elsewhere. */
function isFree({ state }: Incident, casualty: number): boolean {
  return state.fates[casualty] !== fate.dead && (state.flags[casualty]! & flag.moved) === 0;
}

/** A large burn without a burn place: in general intensive care elsewhere than at a burn centre, or in the queue for it. */
export function waitsForBurnPlace(incident: Incident, casualty: number): boolean {
  if (!incident.injuryOf(casualty).treatment.needsBurnCentre || !isFree(incident, casualty)) return false;
  const awaits = incident.compiled.program.entries['awaits burn centre']!;
  const isElsewhere =
    incident.machine.pc[casualty] === awaits && incident.machine.minute[casualty]! < Infinity;
  return isElsewhere || isInIntensiveQueue(incident, casualty);
}

/** Somebody in the queue for general intensive care who needs neither a burn centre nor neurosurgery. */
export function waitsForIntensiveCare(incident: Incident, casualty: number): boolean {
  const { needsBurnCentre, needsNeurosurgery } = incident.injuryOf(casualty).treatment;
  if (needsBurnCentre || needsNeurosurgery || !isFree(incident, casualty)) return false;
  return isInIntensiveQueue(incident, casualty);
}

/** What a hospital reports of burns: burn places free and not promised, and large burns it has without one. */
export function burnsToReport(incident: Incident, hospital: number): { free: number; waiting: number } {
  const { machine, compiled, state } = incident;
  const unit = compiled.poolKinds[pool.burnIcu]!.base + hospital;
  const { capacity, inUse } = machine.columns.views;
  let waiting = 0;
  for (let casualty = 0; casualty < incident.casualties; casualty++)
    if (machine.place[casualty] === hospital && waitsForBurnPlace(incident, casualty)) waiting++;
  return { free: Math.max(0, capacity[unit]! - inUse[unit]! - state.booked[hospital]!), waiting };
}

/** The nation's free places of a kind as last reported; NaN while a hospital that has such places has not been heard from. */
export function freeOnPicture(incident: Incident, kind: AbroadKind): number {
  const { hospitals } = incident.setting;
  let free = 0;
  for (let hospital = 0; hospital < hospitals.length; hospital++) {
    if (kind === 'burns') {
      if (hospitals[hospital]!.burnCentre) free += incident.picture.figure(hospital, reported.burnFree);
    } else free += incident.picture.isKnown(hospital) ? Math.max(0, reportedFree(incident, hospital)) : NaN;
  }
  return free;
}

/** Persons who wait for a place of a kind, as last reported; nobody at a hospital that has not been heard from. */
export function waitingOnPicture({ picture, setting }: Incident, kind: AbroadKind): number {
  let waiting = 0;
  for (let hospital = 0; hospital < setting.hospitals.length; hospital++) {
    if (!picture.isKnown(hospital)) continue;
    waiting +=
      kind === 'burns'
        ? picture.figure(hospital, reported.burnsWaiting)
        : Math.max(
            0,
            picture.figure(hospital, reported.icuNeeded) - picture.figure(hospital, reported.icuStaffed),
          );
  }
  return waiting;
}
