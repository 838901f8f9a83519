import type { Parameters } from '../../domain/parameters.ts';
import type { Hospital } from '../../domain/system.ts';
import { isOfficeHours, type Minutes } from '../../domain/time.ts';
import { uniform } from '../../kernel/random.ts';
import { draws } from '../chance.ts';
import type { Incident } from '../incident.ts';
import { beginShifts, workedByCalled } from './called-shifts.ts';
import { oneTeam, teamsOnDuty, teamsToCall } from './rota.ts';

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
  incident.state.fullRounds[hospital] = fullRoundsFrom(incident, hospital, from);
  for (let one = 0; one < staffing.competences.length; one++)
    callGroup(incident, hospital, one, from, isDay ? callInAnswersDay : callInAnswersNight);
}

/** Shifts in a row that everybody called from now on works: what is left of the days for which call-in runs in full. */
function fullRoundsFrom({ state, cell, compiled }: Incident, hospital: number, from: Minutes): number {
  const { calledFor, calledAnewAfter } = cell.system.staffing;
  if (from >= state.firstCalledAt[hospital]! + calledAnewAfter) state.firstCalledAt[hospital] = from;
  const left = state.firstCalledAt[hospital]! + calledFor - from;
  return left > 0 ? Math.ceil(left / compiled.staff.cycle) : 0;
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
  beginShifts(incident, hospital, roster, come);
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
