import { type AbroadKind, abroadKinds } from '../../domain/resources/abroad.ts';
import { hasLasted, spellOf } from '../../policy/coordination/escalation.ts';
import { draws } from '../chance.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { burnCentreWithPlace, leaveQueueForPlace } from '../scene/transfer.ts';
import { hasPlaceFor, takePlace } from '../transport/places.ts';
import { hasAircraftFor, quickestFlight, setOutAbroad } from './flights.ts';
import { type LevelAbroad, type PlacesAbroad, takenAt } from './places.ts';
import {
  freeOnPicture,
  isInIntensiveQueue,
  waitingOnPicture,
  waitsForBurnPlace,
  waitsForIntensiveCare,
} from './waiting.ts';

/** No level abroad has been asked, and nobody is to be flown. */
export function startAbroad({ state }: Incident): void {
  state.abroadSince.fill(Number.NaN);
  state.abroadFrom.fill(Infinity);
}

/** Command looks at the picture: asks the next level abroad, and flies those who wait to places that are open. */
export function reviewAbroad(incident: Incident): void {
  const { abroad } = incident.setting;
  if (abroad === undefined) return;
  for (let at = 0; at < abroad.levels.length; at++)
    if (incident.state.abroadFrom[at] === Infinity) reviewLevel(incident, abroad, at);
  if (isAnyOpen(incident, abroad)) flyThoseWhoWait(incident, abroad);
}

/** Places of a kind that are left among some. */
function placesLeft(
  { state }: Incident,
  { places }: PlacesAbroad,
  kind: AbroadKind,
  from: number,
  to: number,
) {
  let left = 0;
  for (let place = from; place < to; place++)
    left += Math.max(0, places[place]!.offers[kind] - state.abroadTaken[takenAt(place, kind)]!);
  return left;
}

/**
 * How many more wait for a place on the picture than the nation has free and the levels before still offer; NaN while a hospital with
 * such places has not been heard from.
 */
function shortage(incident: Incident, abroad: PlacesAbroad, { from }: LevelAbroad, kind: AbroadKind): number {
  const offered = placesLeft(incident, abroad, kind, 0, from);
  return waitingOnPicture(incident, kind) - freeOnPicture(incident, kind) - offered;
}

/** 1 when a level is called for by a kind that it has places of, 0 when not, NaN when the nation's free places are not known. */
function isCalledFor(incident: Incident, abroad: PlacesAbroad, level: LevelAbroad, kind: AbroadKind): number {
  if (placesLeft(incident, abroad, kind, level.from, level.to) === 0) return 0;
  const persons = shortage(incident, abroad, level, kind);
  return Number.isNaN(persons) ? persons : Number(persons >= level.rule.persons);
}

/** A level that has been called for long enough without a break is asked, once. It is in force after the decision. */
function reviewLevel(incident: Incident, abroad: PlacesAbroad, at: number): void {
  const { state, now, witness } = incident;
  const level = abroad.levels[at]!;
  let called = 0;
  let by: AbroadKind = 'burns';
  for (const kind of abroadKinds) {
    const one = isCalledFor(incident, abroad, level, kind);
    if (called === 1 || one === 0) continue;
    called = one;
    by = kind;
  }
  const since = spellOf(called, 0, state.abroadSince[at]!, now);
  state.abroadSince[at] = since;
  if (called !== 1 || !hasLasted(since, level.rule.for, now)) return;
  state.abroadFrom[at] = now + level.rule.decision;
  if (witness !== undefined) witness.abroadAsked(at, by, shortage(incident, abroad, level, by));
}

/** Whether patients can be flown to the places of a level now. */
function isOpen({ state, now }: Incident, { levels }: PlacesAbroad, at: number): boolean {
  return now >= state.abroadFrom[at]! + levels[at]!.rule.prepares;
}

function isAnyOpen(incident: Incident, abroad: PlacesAbroad): boolean {
  for (let at = 0; at < abroad.levels.length; at++) if (isOpen(incident, abroad, at)) return true;
  return false;
}

/** Whether the nation has nothing for somebody: no burn centre has a place, or no more intensive care is free than there are who wait. */
function isFullAtHome(incident: Incident, casualty: number, kind: AbroadKind): boolean {
  return kind === 'burns'
    ? burnCentreWithPlace(incident, incident.machine.place[casualty]!) < 0
    : waitingOnPicture(incident, kind) >= freeOnPicture(incident, kind);
}

/** What somebody may be flown abroad for now, undefined for nothing: large burns when stable, others when they have waited. */
function neededAbroad(incident: Incident, casualty: number): AbroadKind | undefined {
  const { state, parameters, now } = incident;
  if (waitsForBurnPlace(incident, casualty)) {
    const isStable = now >= state.injured[casualty]! + parameters.burnTransferAfter;
    return isStable ? 'burns' : undefined;
  }
  return waitsForIntensiveCare(incident, casualty) ? 'intensive-care' : undefined;
}

/** Nearest place that is open and has something left for somebody, a level at a time; −1 when there is none. */
function placeFor(incident: Incident, abroad: PlacesAbroad, casualty: number): number {
  const kind = neededAbroad(incident, casualty);
  if (kind === undefined) return -1;
  const { machine, now } = incident;
  const { levels } = abroad;
  const queued = isInIntensiveQueue(incident, casualty) ? now - machine.waitingSince[casualty]! : Infinity;
  for (let at = 0; at < levels.length; at++) {
    const { rule, from, to } = levels[at]!;
    if (!isOpen(incident, abroad, at) || queued < rule.waited) continue;
    if (placesLeft(incident, abroad, kind, from, to) === 0) continue;
    if (!isFullAtHome(incident, casualty, kind)) continue;
    return nearestLeft(incident, abroad, casualty, kind, levels[at]!);
  }
  return -1;
}

/** Nearest place of a level with something of a kind left; −1 when there is none. */
function nearestLeft(
  incident: Incident,
  abroad: PlacesAbroad,
  casualty: number,
  kind: AbroadKind,
  { from, to }: LevelAbroad,
): number {
  const { places, km } = abroad;
  const row = incident.machine.place[casualty]! * places.length;
  let best = -1;
  for (let place = from; place < to; place++) {
    if (placesLeft(incident, abroad, kind, place, place + 1) === 0) continue;
    if (best < 0 || km[row + place]! < km[row + best]!) best = place;
  }
  return best;
}

/** In the order of their names: nobody is chosen by how ill they are, for no rule of that kind was found. */
function flyThoseWhoWait(incident: Incident, abroad: PlacesAbroad): void {
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    const place = placeFor(incident, abroad, casualty);
    if (place < 0) continue;
    const together = countTogether(incident, abroad, casualty, place);
    const other = quickestFlight(incident, casualty, place, together);
    if (other >= 0) flyTogether(incident, abroad, other, casualty, place);
    else if (!hasAircraftFor(incident, incident.machine.place[casualty]!, place))
      leaveByRule(incident, casualty, place);
  }
}

/** Those from somebody on, at the same hospital, who would be flown to the same place for the same care now; no more than it takes. */
function countTogether(incident: Incident, abroad: PlacesAbroad, first: number, place: number): number {
  const { machine } = incident;
  const kind = neededAbroad(incident, first)!;
  let count = 0;
  for (let casualty = first; casualty < incident.casualties; casualty++)
    if (machine.place[casualty] === machine.place[first] && neededAbroad(incident, casualty) === kind)
      if (placeFor(incident, abroad, casualty) === place) count++;
  return Math.min(count, placesLeft(incident, abroad, kind, place, place + 1));
}

/** A unit takes somebody, and all at the same hospital who go the same way and fit aboard. */
function flyTogether(
  incident: Incident,
  abroad: PlacesAbroad,
  other: number,
  first: number,
  place: number,
): void {
  const { machine, compiled } = incident;
  const from = machine.place[first]!;
  for (let casualty = first; casualty < incident.casualties; casualty++) {
    if (machine.place[casualty] !== from || !hasPlaceFor(incident, other, casualty)) continue;
    if (placeFor(incident, abroad, casualty) !== place) continue;
    promise(incident, casualty, place);
    takePlace(incident, other, casualty);
    machine.pc[casualty] = compiled.program.entries['reaches abroad']!;
  }
  setOutAbroad(incident, other);
}

/** No aircraft of the plan reaches the place: a team gets ready, and the flat rule of the level holds. */
function leaveByRule(incident: Incident, casualty: number, place: number): void {
  const { machine, compiled, chances } = incident;
  promise(incident, casualty, place);
  machine.pc[casualty] = compiled.program.entries['leaves abroad']!;
  machine.hold(casualty, incident.sample(chances.mobilise, casualty, draws.mobilise));
}

/** Somebody has a place abroad. They wait for the flight where they are, in their bed or where they queued from. */
function promise(incident: Incident, casualty: number, place: number): void {
  const { state, machine } = incident;
  state.abroadTaken[takenAt(place, neededAbroad(incident, casualty)!)]!++;
  const isQueueing = isInIntensiveQueue(incident, casualty);
  state.abroad[casualty] = place;
  state.bound[casualty] = -1;
  state.flags[casualty]! |= flag.moved;
  if (isQueueing) leaveQueueForPlace(incident, casualty);
  else machine.calendar.cancel(casualty);
}
