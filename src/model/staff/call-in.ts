import type { Parameters } from '../../domain/parameters.ts';
import type { Staffing } from '../../domain/resources/staff.ts';
import type { Hospital } from '../../domain/system.ts';
import { isOfficeHours, type Minutes, minutesPerHour } from '../../domain/time.ts';
import { uniform } from '../../kernel/random.ts';
import { draws } from '../chance.ts';
import { shiftFields } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { oneTeam, teamsOnDuty, teamsToCall } from './rota.ts';
import { cycleOf } from './shifts.ts';

/** How the people of a hospital come when called: fixed points of its curve. */
export interface Coming {
  /** Teams at the alarm, at 30 min, at 2 h and when all have come. */
  readonly atAlarm: number;
  readonly first: number;
  readonly second: number;
  readonly last: number;
  /** Minutes until intensive care is full. */
  readonly icuFull: Minutes;
}

/** Reads a hospital's curve of those who come. */
export function comingOf(hospital: Hospital, parameters: Parameters): Coming {
  const { at30min, at2h } = hospital.teams;
  const atAlarm = teamsOnDuty(hospital, parameters);
  const last = atAlarm + teamsToCall(hospital, parameters);
  const { icuFullAfterUniversity, icuFullAfterCounty } = parameters;
  return {
    atAlarm,
    first: Math.min(at30min + (at30min > atAlarm ? oneTeam : 0), last),
    second: Math.min(at2h + (at2h > atAlarm ? oneTeam : 0), last),
    last,
    icuFull: hospital.kind === 'university' ? icuFullAfterUniversity : icuFullAfterCounty,
  };
}

/**
 * Minutes from the alarm until a person who answers is in place, at their own luck: so spread that those who have come
 * make the teams of the survey at 30 min, 2 h and 8 h. Intensive-care staff come evenly until intensive care is full.
 * Source: Blimark 2020, tables 2 and 3; straight lines between (casualty-model 5.2).
 */
export function comesAfter(
  { atAlarm, first, second, last, icuFull }: Coming,
  isInTeams: boolean,
  luck: number,
): Minutes {
  if (!isInTeams) return luck * icuFull;
  const reached = atAlarm + luck * (last - atAlarm);
  if (reached <= first) return 30 * share(reached, atAlarm, first);
  if (reached <= second) return 30 + 90 * share(reached, first, second);
  return 120 + 360 * share(reached, second, last);
}

function share(value: number, from: number, to: number): number {
  return to > from ? (value - from) / (to - from) : 1;
}

/** Whether the n-th person called, from 0, is kept for the next shift, so that about this share is. */
function isKept(number: number, reserve: number): boolean {
  return Math.floor((number + 1) * reserve) > Math.floor(number * reserve);
}

/** Calls everybody on a hospital's list: each answers or not, and comes in their own time. */
export function callIn(incident: Incident, hospital: number, from: Minutes): void {
  const { staffing } = incident.cell.system;
  const { callInAnswersDay, callInAnswersNight } = incident.parameters;
  const isDay = isOfficeHours(incident.cell.scenario.starts, from);
  for (let one = 0; one < staffing.competences.length; one++)
    callGroup(incident, hospital, one, from, isDay ? callInAnswersDay : callInAnswersNight);
}

/**
 * Calls the people of one competence; those who come stand in the order in which they do. Luck is by hospital, competence
 * and number: nobody else's draw moves when somebody is added.
 */
function callGroup(incident: Incident, hospital: number, one: number, from: Minutes, answers: number): void {
  const { state, compiled, parameters, machine, cell } = incident;
  const { competences, stopsAfter } = cell.system.staffing;
  const { firstCalled, names, isInTeams, coming } = compiled.staff;
  const roster = hospital * competences.length + one;
  const first = firstCalled[roster]!;
  const persons = firstCalled[roster + 1]! - first;
  const slot = compiled.slots.clocks + hospital;
  const key0 = machine.key[2 * slot]!;
  const key1 = machine.key[2 * slot + 1]!;
  const hi = names[one]![0];
  const lo = names[one]![1];
  const curve = coming[hospital]!;
  let come = 0;
  for (let number = 0; number < persons; number++) {
    const luck = uniform(key0, key1, draws.answers.hi ^ hi, draws.answers.lo ^ lo, number);
    if (luck >= answers) continue;
    const later = isKept(number, parameters.callInReserve) ? stopsAfter : 0;
    // Given that a person answers, this share of their luck is again uniform: one draw settles whether and when.
    const comes = from + later + comesAfter(curve, isInTeams[one]!, luck / answers);
    let at = first + come++;
    for (; at > first && state.comes[at - 1]! > comes; at--) state.comes[at] = state.comes[at - 1]!;
    state.comes[at] = comes;
  }
  beginShifts(incident, roster, come);
}

/** So many people of a group come; nobody's shift has begun. */
function beginShifts(incident: Incident, roster: number, persons: number): void {
  const { state, compiled } = incident;
  state.coming[roster] = persons;
  const earliest = persons > 0 ? state.comes[compiled.staff.firstCalled[roster]!]! : Infinity;
  const { shifts } = state;
  const at = roster * shiftFields;
  shifts[at + shift.begun] = 0;
  shifts[at + shift.tiring] = 0;
  shifts[at + shift.ended] = 0;
  shifts[at + shift.tiringSum] = 0;
  shifts[at + shift.nextBegins] = earliest;
  shifts[at + shift.nextTires] = earliest;
  shifts[at + shift.nextEnds] = earliest;
  shifts[at + shift.changes] = earliest;
}

/** Minutes worked by somebody who came so long ago. */
export function workedAfter(minutes: Minutes, staffing: Staffing): Minutes {
  if (minutes <= 0) return 0;
  const { stopsAfter } = staffing;
  const cycle = cycleOf(staffing);
  const shifts = Math.floor(minutes / cycle);
  return shifts * stopsAfter + Math.min(stopsAfter, minutes - shifts * cycle);
}

/**
 * Places of the figures about shifts: how many have begun, begun to tire and ended so far, when those tiring now began,
 * summed; begin of the one that begins, tires and ends next; when the number at work next changes.
 */
const shift = {
  begun: 0,
  tiring: 1,
  ended: 2,
  tiringSum: 3,
  nextBegins: 4,
  nextTires: 5,
  nextEnds: 6,
  changes: 7,
} as const;

/** Counts who of those called is at work now, by what they are worth. */
export function countCalled(incident: Incident, hospital: number): void {
  const { competences, tiresAfter, stopsAfter, lossPerHour } = incident.cell.system.staffing;
  const { coming, called, shifts } = incident.state;
  const { now } = incident;
  const end = (hospital + 1) * competences.length;
  for (let roster = hospital * competences.length; roster < end; roster++) {
    if (coming[roster] === 0) continue;
    const at = roster * shiftFields;
    if (now < shifts[at + shift.changes]!) continue;
    const isMoving =
      shifts[at + shift.nextBegins]! <= now ||
      shifts[at + shift.nextTires]! + tiresAfter < now ||
      shifts[at + shift.nextEnds]! + stopsAfter <= now;
    if (isMoving) moveShifts(incident, roster, now);
    const ended = shifts[at + shift.ended]!;
    const tiring = shifts[at + shift.tiring]! - ended;
    shifts[at + shift.changes] =
      tiring > 0 ? now : Math.min(shifts[at + shift.nextBegins]!, shifts[at + shift.nextTires]! + tiresAfter);
    const hoursTired = (tiring * (now - tiresAfter) - shifts[at + shift.tiringSum]!) / minutesPerHour;
    called[roster] = shifts[at + shift.begun]! - ended - lossPerHour * hoursTired;
  }
}

/**
 * Moves the shifts of a group on to now. They begin in the order in which the people come, over and over: shift `n` is
 * that of person `n` modulo their number. Counters of shifts begun, tiring and ended only move on, so that nobody is
 * looked at twice.
 */
function moveShifts(incident: Incident, roster: number, now: Minutes): void {
  const { shifts, comes, coming } = incident.state;
  const { firstCalled, cycle } = incident.compiled.staff;
  const { tiresAfter, stopsAfter } = incident.cell.system.staffing;
  const first = firstCalled[roster]!;
  const persons = coming[roster]!;
  const at = roster * shiftFields;
  let tiringSum = shifts[at + shift.tiringSum]!;
  let number = shifts[at + shift.begun]!;
  let begins = shifts[at + shift.nextBegins]!;
  while (begins <= now) begins = beginOf(comes, first, persons, cycle, ++number);
  shifts[at + shift.begun] = number;
  shifts[at + shift.nextBegins] = begins;
  number = shifts[at + shift.tiring]!;
  begins = shifts[at + shift.nextTires]!;
  while (begins + tiresAfter < now) {
    tiringSum += begins;
    begins = beginOf(comes, first, persons, cycle, ++number);
  }
  shifts[at + shift.tiring] = number;
  shifts[at + shift.nextTires] = begins;
  number = shifts[at + shift.ended]!;
  begins = shifts[at + shift.nextEnds]!;
  while (begins + stopsAfter <= now) {
    tiringSum -= begins;
    begins = beginOf(comes, first, persons, cycle, ++number);
  }
  shifts[at + shift.ended] = number;
  shifts[at + shift.nextEnds] = begins;
  shifts[at + shift.tiringSum] = tiringSum;
}

/** When a shift of a group begins, by its number in the order of all their shifts. */
function beginOf(
  comes: Float64Array,
  first: number,
  persons: number,
  cycle: Minutes,
  number: number,
): Minutes {
  if (number < persons) return comes[first + number]!;
  const round = Math.floor(number / persons);
  return comes[first + number - round * persons]! + round * cycle;
}

/** Minutes worked so far by everybody who was called at a hospital. */
export function workedByCalled(incident: Incident, hospital: number): Minutes {
  const { state, compiled, cell, now } = incident;
  const { length } = cell.system.staffing.competences;
  let minutes = state.workedCalled[hospital]!;
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++) {
    const first = compiled.staff.firstCalled[roster]!;
    for (let person = first; person < first + state.coming[roster]!; person++)
      minutes += workedAfter(now - state.comes[person]!, cell.system.staffing);
  }
  return minutes;
}

/** Everybody who was called goes home; what they have worked is kept. */
export function sendHome(incident: Incident, hospital: number): void {
  const { state, cell } = incident;
  const { length } = cell.system.staffing.competences;
  state.workedCalled[hospital] = workedByCalled(incident, hospital);
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++) {
    state.coming[roster] = 0;
    state.called[roster] = 0;
  }
}
