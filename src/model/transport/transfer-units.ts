import type { Minutes } from '../../domain/time.ts';
import { answer } from '../../kernel/machine.ts';
import { minutesAbroad } from '../abroad/flights.ts';
import { draws } from '../chance.ts';
import { flag, scalar, stage } from '../columns.ts';
import { keepOnly } from '../hospital/care.ts';
import { postStaff } from '../hospital/posting.ts';
import { planRestored } from '../hospital/restored.ts';
import type { Incident } from '../incident.ts';
import { leaveVehicle, nobody, vehicleState } from '../scene/stretcher.ts';
import { mayBeOrdered, mayGo, minutesUntilMoving, otherOf, slotOfOther } from './availability.ts';
import { minutesBetween, minutesToHospital, minutesToTerminal, roadNoise } from './journey.ts';
import { firstAboard, hasPlaceFor, takePlace } from './places.ts';

/** Longest that a team takes to be ready, over the usual time: the end of the distribution's range. */
export const slowestTeam = 1.5;

/**
 * Minutes until a unit has somebody ready to be packed: the team is ready, and the unit there. What goes from a terminal may come
 * there as late as its patient does. What is reckoned on has no noise; the journey has its own.
 */
export function minutesToFetch(
  incident: Incident,
  other: number,
  from: number,
  mobilised: Minutes,
  noise = 1,
): Minutes {
  const { unit } = incident.setting.others[other]!;
  const comes = minutesUntilMoving(incident, other) + minutesToHospital(incident, other, from) * noise;
  const leg = minutesToTerminal(incident, other, from);
  const spare = leg > 0 ? unit.packaging + leg : 0;
  return Math.max(mobilised, comes - spare);
}

/** Minutes from the request until somebody is handed over at the other hospital. */
function minutesInAll(
  incident: Incident,
  other: number,
  from: number,
  to: number,
  mobilised: Minutes,
): Minutes {
  const { unit } = incident.setting.others[other]!;
  const fetch = minutesToFetch(incident, other, from, mobilised);
  return fetch + unit.packaging + minutesBetween(incident, other, from, to) + unit.handover;
}

/** Minutes by which patients are usually moved between two hospitals with what there is: by road, or by the quickest unit. */
export function usualMinutes(incident: Incident, from: number, to: number): Minutes {
  const { setting, parameters } = incident;
  const { transferMobilise, loadMinutes, handoverMinutes } = parameters;
  let best = transferMobilise + loadMinutes + incident.journeyBetween(from, to) + handoverMinutes;
  for (let other = 0; other < setting.others.length; other++) {
    if (!setting.others[other]!.unit.purposes.includes('transfer') || !mayBeOrdered(incident, other))
      continue;
    best = Math.min(best, minutesInAll(incident, other, from, to, transferMobilise));
  }
  return best;
}

/** Those who wait for the same journey as somebody and fit aboard beside them, themselves included. */
function countTogether(incident: Incident, other: number, casualty: number): number {
  const { machine, state } = incident;
  const { behind } = machine.columns.views;
  const list = machine.waitingAt[casualty]!;
  let count = 0;
  for (let queue = 0; queue < 4; queue++) {
    for (let slot = machine.pools.firstOf(list, queue); slot >= 0; slot = behind[slot]!) {
      const isSame =
        machine.place[slot] === machine.place[casualty] && state.bound[slot] === state.bound[casualty];
      if (isSame && hasPlaceFor(incident, other, slot)) count++;
    }
  }
  return count;
}

function canFetch(incident: Incident, other: number, casualty: number): boolean {
  const { setting, state, machine, parameters } = incident;
  const { unit, ways, kmToHospital } = setting.others[other]!;
  if (state.idle[setting.vehicles.length + other] !== vehicleState.idle) return false;
  if (!mayBeOrdered(incident, other)) return false;
  if (!unit.purposes.includes('transfer') || !hasPlaceFor(incident, other, casualty)) return false;
  const [from, to] = [machine.place[casualty]!, state.bound[casualty]!];
  const km = kmToHospital[from]! + ways.kmBetween[from * setting.hospitals.length + to]!;
  if (km > (unit.range ?? Infinity) || km === Infinity) return false;
  if (unit.least > 1 && countTogether(incident, other, casualty) < unit.least) return false;
  const longest = minutesInAll(incident, other, from, to, slowestTeam * parameters.transferMobilise);
  return mayGo(incident, other, longest);
}

/**
 * The unit that moves somebody sooner than `road` minutes, quickest first; −1 when the road is as quick, or no unit may go.
 * Equally quick units go in order of id.
 */
export function quickestUnit(incident: Incident, casualty: number, road: Minutes): number {
  const { setting, state, machine, parameters } = incident;
  const [from, to] = [machine.place[casualty]!, state.bound[casualty]!];
  let best = nobody;
  let shortest = road;
  for (let other = 0; other < setting.others.length; other++) {
    const minutes = minutesInAll(incident, other, from, to, parameters.transferMobilise);
    if (!(minutes < shortest) || !canFetch(incident, other, casualty)) continue;
    best = other;
    shortest = minutes;
  }
  return best;
}

/** Sends a unit for somebody on the list, and for all who wait for the same journey and fit aboard. */
export function sendUnit(incident: Incident, other: number, casualty: number): void {
  const { machine, state, setting, compiled } = incident;
  const { behind } = machine.columns.views;
  const list = machine.waitingAt[casualty]!;
  const [from, to] = [machine.place[casualty]!, state.bound[casualty]!];
  const take = (slot: number) => {
    machine.pools.leaveQueue(slot, incident.now);
    takePlace(incident, other, slot);
  };
  take(casualty);
  for (let queue = 0; queue < 4; queue++) {
    for (let slot = machine.pools.firstOf(list, queue); slot >= 0; ) {
      const next = behind[slot]!;
      if (machine.place[slot] === from && state.bound[slot] === to && hasPlaceFor(incident, other, slot))
        take(slot);
      slot = next;
    }
  }
  const slot = slotOfOther(incident, other);
  state.idle[setting.vehicles.length + other] = vehicleState.busy;
  state.serves[setting.vehicles.length + other] = nobody;
  machine.pc[slot] = compiled.program.entries['unit fetches']!;
  machine.advance(slot);
}

/** Minutes to the place abroad that somebody is flown to; 0 for everybody else. */
function minutesIfAbroad(incident: Incident, other: number, casualty: number): Minutes {
  const place = incident.state.abroad[casualty]!;
  return place < 0 ? 0 : minutesAbroad(incident, other, incident.machine.place[casualty]!, place);
}

/** Who goes along is away from the hospital that lends the escort; nobody is when the unit brings its own team. */
function takeEscort(incident: Incident, other: number, casualty: number): void {
  const { state, machine, chances, setting, parameters } = incident;
  const { escort, mishapFactor } = setting.others[other]!.unit;
  const isOwn = escort === 'own';
  if (!isOwn) {
    const hospital = escort === 'sending' ? machine.place[casualty]! : state.bound[casualty]!;
    // Somebody flown abroad is bound for no hospital of the system: whom the place abroad sends is not counted.
    if (hospital >= 0) {
      const away = incident.sample(chances.escort, casualty, draws.escort);
      state.escortsAway[hospital]!++;
      postStaff(incident, hospital);
      planRestored(
        incident,
        hospital,
        Math.max(away, 2 * minutesIfAbroad(incident, other, casualty)),
        'escort',
      );
    }
  }
  if (state.frailty2[casualty]! >= parameters.transferMishap * (isOwn ? mishapFactor : 1)) return;
  state.flags[casualty]! |= flag.mishap;
  state.scalars[scalar.mishaps]!++;
}

/** Moves between hospitals by others than ambulances, by name in the pathways. */
export const transferUnitActions = {
  unitFetches(incident: Incident, slot: number): number {
    const { machine, chances } = incident;
    const other = otherOf(incident, slot);
    const casualty = firstAboard(incident, other);
    const from = machine.place[casualty]!;
    machine.place[slot] = from;
    const mobilised = incident.sample(chances.mobilise, casualty, draws.mobilise);
    return machine.hold(slot, minutesToFetch(incident, other, from, mobilised, roadNoise(incident, other)));
  },

  /** Those who still live leave their places; with nobody left the unit goes home. */
  unitPacks(incident: Incident, slot: number): number {
    const { state, machine, setting } = incident;
    const other = otherOf(incident, slot);
    const { unit, seatFrom, places, mode } = setting.others[other]!;
    let moved = 0;
    for (let seat = seatFrom; seat < seatFrom + places; seat++) {
      const casualty = state.aboard[seat]!;
      if (casualty < 0) continue;
      if (state.stages[casualty] === stage.dead) {
        leaveVehicle(incident, casualty);
        continue;
      }
      state.stages[casualty] = stage.transfer;
      state.scalars[scalar.transfers]!++;
      state.movedBy[mode]!++;
      moved++;
      keepOnly(incident, casualty, 31);
      takeEscort(incident, other, casualty);
    }
    return moved === 0 ? answer.otherwise : machine.hold(slot, unit.packaging);
  },

  unitCarries(incident: Incident, slot: number): number {
    const { state, machine, compiled } = incident;
    const other = otherOf(incident, slot);
    const first = firstAboard(incident, other);
    if (state.abroad[first]! >= 0) return compiled.program.entries['unit flies abroad']!;
    const to = state.bound[first]!;
    const way = minutesBetween(incident, other, machine.place[slot]!, to) * roadNoise(incident, other);
    machine.place[slot] = to;
    return machine.hold(slot, way);
  },
} as const;
