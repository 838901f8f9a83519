import type { Hospital } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';
import { isCapable } from '../facts.ts';

/** Intensive-care places that a transferred casualty would come to: burn places when it is the burn centre that is needed. */
function places(hospital: Hospital, needsBurnCentre: boolean): number {
  return needsBurnCentre ? hospital.burnIcu : hospital.icu;
}

/** Whether A goes before B at equal journeys: more places, then order of id. */
function wins(a: Hospital, b: Hospital, needsBurnCentre: boolean): boolean {
  const more = places(a, needsBurnCentre) - places(b, needsBurnCentre);
  return more > 0 || (more === 0 && a.id < b.id);
}

/**
 * Where a casualty in the wrong hospital is transferred: the nearest other hospital that can give what is needed; more
 * intensive-care places decide between equal journeys, then order of id. `roadMinutes(to)` is the journey from `from`.
 * Returns an index into `hospitals`, or −1 when nobody is capable.
 */
export function chooseTransfer(
  hospitals: readonly Hospital[],
  from: number,
  needsNeurosurgery: boolean,
  needsBurnCentre: boolean,
  roadMinutes: (to: number) => Minutes,
): number {
  let best = -1;
  let shortest = 0;
  for (let to = 0; to < hospitals.length; to++) {
    if (to === from || !isCapable(hospitals[to]!, needsNeurosurgery, needsBurnCentre)) continue;
    const journey = roadMinutes(to);
    const isBetter =
      best < 0 ||
      journey < shortest ||
      (journey === shortest && wins(hospitals[to]!, hospitals[best]!, needsBurnCentre));
    if (!isBetter) continue;
    best = to;
    shortest = journey;
  }
  return best;
}
