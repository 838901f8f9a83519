import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';

/** Command sends a casualty from a scene to a hospital; whoever was on the way to another one no longer is. */
export function countSent({ state }: Incident, casualty: number, hospital: number): void {
  const tag = state.tag[casualty]!;
  if ((state.flags[casualty]! & flag.sent) !== 0) state.sentTo[state.bound[casualty]! * 4 + tag]!--;
  state.flags[casualty]! |= flag.sent;
  state.sentTo[hospital * 4 + tag]!++;
  state.bound[casualty] = hospital;
}

/**
 * A vehicle brings a casualty, alive or not, to a hospital. A report counts those whom command sent there from a scene, and
 * nobody who is moved there from another hospital: so whom command has sent, less whom a report counts, are never fewer than none.
 */
export function countBrought({ state }: Incident, casualty: number, hospital: number): void {
  const tag = state.tag[casualty]!;
  state.received[hospital * 4 + tag]!++;
  if ((state.flags[casualty]! & flag.sent) === 0) return;
  state.flags[casualty]! &= ~flag.sent;
  state.sentArrived[hospital * 4 + tag]!++;
}
