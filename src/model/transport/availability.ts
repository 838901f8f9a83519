import { type Minutes, minuteOfDay, minutesPerDay, minutesPerHour } from '../../domain/time.ts';
import { draws } from '../chance.ts';
import { coordinating } from '../coordination/columns.ts';
import type { Incident } from '../incident.ts';

/** Weather is drawn anew for each quarter of a day, local time. */
const weatherMinutes = 6 * minutesPerHour;

/** Notice by day holds between these hours. */
const day = { from: 8 * minutesPerHour, to: 20 * minutesPerHour } as const;

/** Slot of an other vehicle in the calendar; vehicles of both sorts have their slots side by side. */
export function slotOfOther({ compiled, setting }: Incident, other: number): number {
  return compiled.slots.vehicles + setting.vehicles.length + other;
}

/** Number among the other vehicles, by slot. */
export function otherOf({ compiled, setting }: Incident, slot: number): number {
  return slot - compiled.slots.vehicles - setting.vehicles.length;
}

/** Whether weather keeps a unit on the ground at a minute. All vehicles of a unit stand at one base, and have one weather. */
export function isGrounded(incident: Incident, other: number, minute: Minutes): boolean {
  const { unit, flies, lead } = incident.setting.others[other]!;
  if (!flies || unit.grounded === 0) return false;
  const span = Math.floor((incident.cell.scenario.starts.minuteOfDay + minute) / weatherMinutes);
  return incident.luck(slotOfOther(incident, lead), draws.weather, span) < unit.grounded;
}

/** Whether a unit's hours hold from one minute to another. */
export function isOnDuty(incident: Incident, other: number, from: Minutes, to: Minutes): boolean {
  const { hours } = incident.setting.others[other]!.unit;
  // From an hour to the same hour is the whole round of the clock, day after day.
  if (hours === undefined || hours.from === hours.to) return true;
  const open = hours.to > hours.from ? hours.to - hours.from : hours.to + minutesPerDay - hours.from;
  const start = minuteOfDay(incident.cell.scenario.starts, from);
  const into = start >= hours.from ? start - hours.from : start + minutesPerDay - hours.from;
  return into + (to - from) <= open;
}

/** Whether a unit may be under way all the time from one minute to another: on duty, and in no span of bad weather. */
export function mayTravel(incident: Incident, other: number, from: Minutes, to: Minutes): boolean {
  if (!isOnDuty(incident, other, from, to)) return false;
  const { minuteOfDay: start } = incident.cell.scenario.starts;
  const last = Math.floor((start + to) / weatherMinutes);
  for (let span = Math.floor((start + from) / weatherMinutes); span <= last; span++)
    if (isGrounded(incident, other, span * weatherMinutes - start)) return false;
  return true;
}

/** Minutes from now until a unit that is wanted moves: the decision to order it, and its notice at the hour of the decision. */
export function minutesUntilMoving(incident: Incident, other: number): Minutes {
  const { decision, notice } = incident.setting.others[other]!.unit;
  const hour = minuteOfDay(incident.cell.scenario.starts, incident.now + decision);
  return decision + (hour >= day.from && hour < day.to ? notice.day : notice.night);
}

/**
 * Whether a unit that is wanted now may be under way from when it moves until a mission that ends so many minutes from now is over:
 * what is decided and made ready at its base needs neither its hours nor fair weather.
 */
export function mayGo(incident: Incident, other: number, minutes: Minutes): boolean {
  const { now } = incident;
  return mayTravel(incident, other, now + minutesUntilMoving(incident, other), now + minutes);
}

/**
 * Whether a unit may be ordered now. One that the nation orders is there for a plan with levels of coordination only while the
 * nation's level is in force; without levels nobody has to be asked.
 */
export function mayBeOrdered({ setting, compiled, state }: Incident, other: number): boolean {
  const { coordination } = compiled;
  if (coordination === undefined || setting.others[other]!.unit.orderedBy === 'region') return true;
  return state.coordination[coordinating.level]! >= coordination.nationFrom;
}
