import type { Minutes } from '../../domain/time.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';

/** Minute of a hospital's alarm: with the incident's, or when a level of coordination first counts on it. Infinity = not yet. */
export function alarmOf({ setting, state }: Incident, hospital: number): Minutes {
  return Math.min(setting.alarm[hospital]!, state.calledUpon[hospital]!);
}

/** Whether a hospital has to do with the incident: those that it cannot touch are as on an ordinary day until called upon. */
export function isConcerned({ setting, state }: Incident, hospital: number): boolean {
  return setting.isTouched[hospital] === 1 || state.calledUpon[hospital]! < Infinity;
}

/** A level that counts on a hospital has come into force: it is alarmed, unless it has been, and looks at its readiness at once. */
export function callUpon(incident: Incident, hospital: number): void {
  const { state, machine, compiled, now } = incident;
  if (alarmOf(incident, hospital) <= now) return;
  state.calledUpon[hospital] = now;
  const slot = compiled.slots.clocks + hospital;
  machine.calendar.cancel(slot);
  incident.plan(slot, code.readinessChanges, hospital, 0);
}
