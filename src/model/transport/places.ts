import { code as category } from '../../domain/triage.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { nobody } from '../scene/stretcher.ts';

/** How many aboard have at most this tag (0 red, 1 yellow, 2 green): the worse the tag, the fewer places fit. */
function countAboard({ state, setting }: Incident, other: number, tag: number): number {
  const { seatFrom, places } = setting.others[other]!;
  let count = 0;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    const casualty = state.aboard[seat]!;
    if (casualty >= 0 && state.tag[casualty]! <= tag) count++;
  }
  return count;
}

/** Whether a vehicle has a place fit for somebody's tag, and may take them: nobody contaminated, nobody given up. */
export function hasPlaceFor(incident: Incident, other: number, casualty: number): boolean {
  const { state, setting } = incident;
  const { red, yellow, green } = setting.others[other]!.unit.capacity;
  const tag = state.tag[casualty]!;
  if (tag > category.green || (state.flags[casualty]! & flag.contaminated) !== 0) return false;
  const isRoomFor = (worst: number, fit: number) => tag > worst || countAboard(incident, other, worst) < fit;
  return (
    isRoomFor(category.red, red) &&
    isRoomFor(category.yellow, red + yellow) &&
    isRoomFor(category.green, red + yellow + green)
  );
}

/** Puts somebody on a free place. */
export function takePlace(incident: Incident, other: number, casualty: number): void {
  const { state, setting } = incident;
  const { seatFrom, places } = setting.others[other]!;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    if (state.aboard[seat] !== nobody) continue;
    state.aboard[seat] = casualty;
    state.carrier[casualty] = setting.vehicles.length + other;
    return;
  }
  throw incident.impossible('somebody was put aboard a full vehicle');
}

/** First aboard; −1 when there is nobody. */
export function firstAboard({ state, setting }: Incident, other: number): number {
  const { seatFrom, places } = setting.others[other]!;
  for (let seat = seatFrom; seat < seatFrom + places; seat++)
    if (state.aboard[seat]! >= 0) return state.aboard[seat]!;
  return nobody;
}
