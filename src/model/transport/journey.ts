import type { Minutes } from '../../domain/time.ts';
import type { Incident } from '../incident.ts';
import { tripNoise } from '../scene/transport.ts';
import { slotOfOther } from './availability.ts';

/** Noise of the road for what rolls, by vehicle and trip; what flies keeps its cruise. */
export function roadNoise(incident: Incident, other: number): number {
  return incident.setting.others[other]!.flies ? 1 : tripNoise(incident, slotOfOther(incident, other));
}

/** How many times longer the roads to and from two hospitals take now for what keeps to them all the way: the worse of the two ends. */
function roadsOfBus({ setting, state }: Incident, other: number, from: number, to: number): number {
  const isBus = setting.others[other]!.unit.kind === 'bus';
  return isBus ? Math.max(state.roadFactor[from]!, state.roadFactor[to]!) : 1;
}

/** Minutes by road between a hospital and its terminal, on the roads that are open now; 0 for what goes from door to door. */
export function minutesToTerminal({ setting, state }: Incident, other: number, hospital: number): Minutes {
  return setting.others[other]!.ways.toTerminal[hospital]! * state.roadFactor[hospital]!;
}

/** What a block adds to the road between a hospital and its terminal. */
function detour(incident: Incident, other: number, hospital: number): Minutes {
  const leg = incident.setting.others[other]!.ways.toTerminal[hospital]!;
  return leg === 0 ? 0 : minutesToTerminal(incident, other, hospital) - leg;
}

/** Minutes with people aboard between two hospitals, terminals and their roads included, on the roads that are open now. */
export function minutesBetween(incident: Incident, other: number, from: number, to: number): Minutes {
  const { setting } = incident;
  const minutes = setting.others[other]!.ways.between[from * setting.hospitals.length + to]!;
  const detours = detour(incident, other, from) + detour(incident, other, to);
  return minutes * roadsOfBus(incident, other, from, to) + detours;
}

/** Minutes with people aboard from a site to a hospital. */
export function minutesFromSite(incident: Incident, other: number, site: number, to: number): Minutes {
  const { setting } = incident;
  const minutes = setting.others[other]!.ways.fromSite[site * setting.hospitals.length + to]!;
  return minutes * roadsOfBus(incident, other, to, to);
}

/** Minutes from base to a site, or back. */
export function minutesToSite(incident: Incident, other: number, site: number): Minutes {
  const { toSite, station } = incident.setting.others[other]!;
  return toSite[site]! * roadsOfBus(incident, other, station, station);
}

/** Minutes from base to where a hospital's patients are fetched, or back. */
export function minutesToHospital(incident: Incident, other: number, hospital: number): Minutes {
  const { toHospital, station } = incident.setting.others[other]!;
  return toHospital[hospital]! * roadsOfBus(incident, other, station, hospital);
}
