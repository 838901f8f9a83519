import type { Hospital } from '../domain/system.ts';

/** Whether a hospital can give what the guess at the scene asks for. */
export function isCapable(hospital: Hospital, needsNeurosurgery: boolean, needsBurnCentre: boolean): boolean {
  return (!needsNeurosurgery || hospital.neurosurgery) && (!needsBurnCentre || hospital.burnCentre);
}
