import type { Minutes } from '../../domain/time.ts';
import type { Incident } from '../incident.ts';
import { nobody, vehicleState } from '../scene/stretcher.ts';
import { mayTravel, slotOfOther } from '../transport/availability.ts';
import { hasPlaceFor } from '../transport/places.ts';
import { minutesToFetch, slowestTeam } from '../transport/transfer-units.ts';

/** Place of a way in a unit's table of ways abroad. */
function wayAt({ setting }: Incident, from: number, place: number): number {
  return from * setting.abroad!.places.length + place;
}

/** Whether a unit of the plan is one that flies patients from a hospital as far as a place abroad, and back. */
function reaches(incident: Incident, other: number, from: number, place: number): boolean {
  const { unit, flies, abroad, kmToHospital } = incident.setting.others[other]!;
  if (!flies || abroad === undefined || !unit.purposes.includes('transfer')) return false;
  const km = kmToHospital[from]! + abroad.km[wayAt(incident, from, place)]!;
  return unit.capacity.red > 0 && km < Infinity && km <= (unit.range ?? Infinity);
}

/** Whether the plan has aircraft that fly a single patient from a hospital to a place abroad: then the flat rule does not hold. */
export function hasAircraftFor(incident: Incident, from: number, place: number): boolean {
  const { others } = incident.setting;
  for (let other = 0; other < others.length; other++)
    if (others[other]!.unit.least <= 1 && reaches(incident, other, from, place)) return true;
  return false;
}

/** Minutes from a hospital's bed to a place abroad by a unit, roads at both ends included. */
export function minutesAbroad(incident: Incident, other: number, from: number, place: number): Minutes {
  return incident.setting.others[other]!.abroad!.minutes[wayAt(incident, from, place)]!;
}

/** Minutes of the flight back, empty. */
export function minutesBack(incident: Incident, other: number, from: number, place: number): Minutes {
  return incident.setting.others[other]!.abroad!.back[wayAt(incident, from, place)]!;
}

/**
 * The idle unit that hands somebody over at a place abroad soonest; −1 when none may go now. `together`: how many go the same way.
 * Equally quick units go in order of id.
 */
export function quickestFlight(
  incident: Incident,
  casualty: number,
  place: number,
  together: number,
): number {
  const { setting, state, machine, parameters, now } = incident;
  const from = machine.place[casualty]!;
  let best = nobody;
  let shortest = Infinity;
  for (let other = 0; other < setting.others.length; other++) {
    const { unit } = setting.others[other]!;
    if (state.idle[setting.vehicles.length + other] !== vehicleState.idle || unit.least > together) continue;
    if (!reaches(incident, other, from, place) || !hasPlaceFor(incident, other, casualty)) continue;
    const { transferMobilise } = parameters;
    const way = unit.packaging + minutesAbroad(incident, other, from, place) + unit.handover;
    const minutes = minutesToFetch(incident, other, from, transferMobilise) + way;
    if (!(minutes < shortest)) continue;
    const slowest = minutesToFetch(incident, other, from, slowestTeam * transferMobilise) + way;
    const back = minutesBack(incident, other, from, place);
    if (!mayTravel(incident, other, now, now + slowest + back)) continue;
    best = other;
    shortest = minutes;
  }
  return best;
}

/** A unit with its patients aboard, still in their beds, sets out to fetch them. */
export function setOutAbroad(incident: Incident, other: number): void {
  const { state, setting, machine, compiled } = incident;
  const slot = slotOfOther(incident, other);
  state.idle[setting.vehicles.length + other] = vehicleState.busy;
  state.serves[setting.vehicles.length + other] = nobody;
  machine.pc[slot] = compiled.program.entries['unit fetches']!;
  machine.advance(slot);
}
