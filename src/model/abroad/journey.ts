import type { Minutes } from '../../domain/time.ts';
import { answer } from '../../kernel/machine.ts';
import { beginDefinitiveCare, stopPenalty } from '../casualty/fate.ts';
import { draws } from '../chance.ts';
import { fate, flag, scalar, stage } from '../columns.ts';
import { keepOnly } from '../hospital/care.ts';
import { postStaff } from '../hospital/posting.ts';
import { planRestored } from '../hospital/restored.ts';
import { endWayToPlace } from '../hospital/waited.ts';
import type { Incident } from '../incident.ts';
import { leaveVehicle } from '../scene/stretcher.ts';
import { otherOf } from '../transport/availability.ts';
import { firstAboard } from '../transport/places.ts';
import { minutesAbroad, minutesBack } from './flights.ts';
import { kindFor } from './leaving.ts';

/** Minutes from bed to bed by the flat rule of the level that a place belongs to. */
function flatJourney({ setting }: Incident, place: number): Minutes {
  return setting.abroad!.levels.find(({ to }) => place < to)!.rule.journey;
}

/** Where everybody aboard is flown; those who have died on the way are still aboard. */
function boundFor(incident: Incident, other: number): number {
  return incident.state.abroad[firstAboard(incident, other)]!;
}

/** What happens to those who are flown abroad, by name in the pathways. */
export const abroadActions = {
  /** By the flat rule: leaves the place, with an escort who is away at least there and back. */
  leavesAbroad(incident: Incident, casualty: number): number {
    const { state, machine, chances, parameters } = incident;
    const from = machine.place[casualty]!;
    const way = flatJourney(incident, state.abroad[casualty]!);
    state.stages[casualty] = stage.transfer;
    state.scalars[scalar.transfers]!++;
    keepOnly(incident, casualty, 31);
    state.escortsAway[from]!++;
    postStaff(incident, from);
    const away = Math.max(2 * way, incident.sample(chances.escort, casualty, draws.escort));
    planRestored(incident, from, away, 'escort');
    if (state.frailty2[casualty]! < parameters.transferMishap) {
      state.flags[casualty]! |= flag.mishap;
      state.scalars[scalar.mishaps]!++;
    }
    return machine.hold(casualty, way);
  },

  /** In at a place abroad: burn-centre care, or intensive care, begins there at once. */
  reachesAbroad(incident: Incident, casualty: number): number {
    const { state, now } = incident;
    state.stages[casualty] = stage.abroad;
    state.flags[casualty] = (state.flags[casualty]! & ~flag.moved) | flag.abroad;
    endWayToPlace(incident, casualty);
    stopPenalty(incident, casualty);
    if (kindFor(incident, casualty) === 'burns' && state.burnCared[casualty] === Infinity)
      state.burnCared[casualty] = now;
    const isIll = incident.injuryOf(casualty).treatment.definitive === 'intensive-care';
    if (isIll || state.fates[casualty] === fate.open) beginDefinitiveCare(incident, casualty);
    return answer.next;
  },

  unitFliesAbroad(incident: Incident, slot: number): number {
    const other = otherOf(incident, slot);
    const { unit } = incident.setting.others[other]!;
    const way = minutesAbroad(incident, other, incident.machine.place[slot]!, boundFor(incident, other));
    return incident.machine.hold(slot, way + unit.handover);
  },

  /** Hands over whoever still lives, and flies back the way it came. */
  unitLandsAbroad(incident: Incident, slot: number): number {
    const { state, setting, machine } = incident;
    const other = otherOf(incident, slot);
    const { seatFrom, places } = setting.others[other]!;
    const place = boundFor(incident, other);
    for (let seat = seatFrom; seat < seatFrom + places; seat++) {
      const casualty = state.aboard[seat]!;
      if (casualty < 0) continue;
      leaveVehicle(incident, casualty);
      if (state.stages[casualty] !== stage.dead) machine.advance(casualty);
    }
    return machine.hold(slot, minutesBack(incident, other, machine.place[slot]!, place));
  },
} as const;
