import type { Minutes } from '../../domain/time.ts';
import type { Incident } from '../incident.ts';
import { tripNoise } from '../scene/transport.ts';
import { slotOfOther } from './availability.ts';

/** Noise of the road for what rolls, by vehicle and trip; what flies keeps its cruise. */
export function roadNoise(incident: Incident, other: number): number {
  return incident.setting.others[other]!.flies ? 1 : tripNoise(incident, slotOfOther(incident, other));
}

/** Minutes with people aboard between two hospitals, terminals and their roads included. */
export function minutesBetween({ setting }: Incident, other: number, from: number, to: number): Minutes {
  return setting.others[other]!.ways.between[from * setting.hospitals.length + to]!;
}
