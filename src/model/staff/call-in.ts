import type { Parameters } from '../../domain/parameters.ts';
import type { Staffing } from '../../domain/resources/staff.ts';
import type { Hospital } from '../../domain/system.ts';
import { isOfficeHours, type Minutes, minutesPerHour } from '../../domain/time.ts';
import { uniform } from '../../kernel/random.ts';
import { draws } from '../chance.ts';
import type { Incident } from '../incident.ts';
import { oneTeam, teamsOnDuty, teamsToCall } from './rota.ts';
import { cycleOf } from './shifts.ts';

/**
 * Minutes from the alarm until a person who answers is in place, at their own luck: so spread that those who have come
 * make the teams of the survey at 30 min, 2 h and 8 h. Intensive-care staff come evenly until intensive care is full.
 * Source: Blimark 2020, tables 2 and 3; straight lines between (casualty-model 5.2).
 */
export function comesAfter(
  hospital: Hospital,
  isInTeams: boolean,
  luck: number,
  parameters: Parameters,
): Minutes {
  if (!isInTeams) {
    const { icuFullAfterUniversity, icuFullAfterCounty } = parameters;
    return luck * (hospital.kind === 'university' ? icuFullAfterUniversity : icuFullAfterCounty);
  }
  const { at30min, at2h } = hospital.teams;
  const atAlarm = teamsOnDuty(hospital, parameters);
  const last = atAlarm + teamsToCall(hospital, parameters);
  const first = Math.min(at30min + (at30min > atAlarm ? oneTeam : 0), last);
  const second = Math.min(at2h + (at2h > atAlarm ? oneTeam : 0), last);
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

/** Calls the people of one competence; those who come stand in the order in which they do. */
function callGroup(incident: Incident, hospital: number, one: number, from: Minutes, answers: number): void {
  const { state, compiled, parameters, setting, cell } = incident;
  const { staffing } = cell.system;
  const isInTeams = compiled.staff.isInTeams[one]!;
  const roster = hospital * staffing.competences.length + one;
  const first = compiled.staff.firstCalled[roster]!;
  const persons = compiled.staff.firstCalled[roster + 1]! - first;
  let coming = 0;
  for (let number = 0; number < persons; number++) {
    if (luckOf(incident, hospital, one, draws.answers, number) >= answers) continue;
    const later = isKept(number, parameters.callInReserve) ? staffing.stopsAfter : 0;
    const luck = luckOf(incident, hospital, one, draws.comes, number);
    const comes = from + later + comesAfter(setting.hospitals[hospital]!, isInTeams, luck, parameters);
    let at = first + coming++;
    for (; at > first && state.comes[at - 1]! > comes; at--) state.comes[at] = state.comes[at - 1]!;
    state.comes[at] = comes;
  }
  state.coming[roster] = coming;
  state.shiftsBegun[roster] = 0;
  state.shiftsTiring[roster] = 0;
  state.shiftsEnded[roster] = 0;
  state.tiringSum[roster] = 0;
  state.shiftsChange[roster] = 0;
}

/** Luck of a person by hospital, competence and number: nobody else's draw moves when somebody is added. */
function luckOf(
  incident: Incident,
  hospital: number,
  one: number,
  draw: { readonly hi: number; readonly lo: number },
  number: number,
): number {
  const slot = incident.compiled.slots.clocks + hospital;
  const [hi, lo] = incident.compiled.staff.names[one]!;
  const { key } = incident.machine;
  return uniform(key[2 * slot]!, key[2 * slot + 1]!, draw.hi ^ hi, draw.lo ^ lo, number);
}

/** Minutes worked by somebody who came so long ago. */
export function workedAfter(minutes: Minutes, staffing: Staffing): Minutes {
  if (minutes <= 0) return 0;
  const { stopsAfter } = staffing;
  const cycle = cycleOf(staffing);
  const shifts = Math.floor(minutes / cycle);
  return shifts * stopsAfter + Math.min(stopsAfter, minutes - shifts * cycle);
}

/** Counts who of those called is at work now, by what they are worth. */
export function countCalled(incident: Incident, hospital: number): void {
  const { length } = incident.cell.system.staffing.competences;
  const { coming, called, shiftsChange } = incident.state;
  const { now } = incident;
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++) {
    if (coming[roster]! > 0 && now >= shiftsChange[roster]!) called[roster] = atWorkOf(incident, roster);
  }
}

/**
 * Persons of one competence at work now. Their shifts begin in the order in which they come, over and over: shift `n` is
 * that of person `n` modulo their number. Counters of shifts begun, tiring and ended only move on, so that nobody is
 * looked at twice.
 */
function atWorkOf(incident: Incident, roster: number): number {
  const { shiftsBegun, shiftsTiring, shiftsEnded, tiringSum } = incident.state;
  const { now } = incident;
  const { tiresAfter, stopsAfter, lossPerHour } = incident.cell.system.staffing;
  while (beginOf(incident, roster, shiftsBegun[roster]!) <= now) shiftsBegun[roster]!++;
  for (; beginOf(incident, roster, shiftsTiring[roster]!) + tiresAfter < now; shiftsTiring[roster]!++)
    tiringSum[roster]! += beginOf(incident, roster, shiftsTiring[roster]!);
  for (; beginOf(incident, roster, shiftsEnded[roster]!) + stopsAfter <= now; shiftsEnded[roster]!++)
    tiringSum[roster]! -= beginOf(incident, roster, shiftsEnded[roster]!);
  const tiring = shiftsTiring[roster]! - shiftsEnded[roster]!;
  incident.state.shiftsChange[roster] =
    tiring > 0
      ? now
      : Math.min(
          beginOf(incident, roster, shiftsBegun[roster]!),
          beginOf(incident, roster, shiftsTiring[roster]!) + tiresAfter,
        );
  const hoursTired = (tiring * (now - tiresAfter) - tiringSum[roster]!) / minutesPerHour;
  return shiftsBegun[roster]! - shiftsEnded[roster]! - lossPerHour * hoursTired;
}

/** When a shift of a group begins, by its number in the order of all their shifts. */
function beginOf(incident: Incident, roster: number, shift: number): Minutes {
  const persons = incident.state.coming[roster]!;
  const round = Math.floor(shift / persons);
  const person = incident.compiled.staff.firstCalled[roster]! + shift - round * persons;
  return incident.state.comes[person]! + round * incident.compiled.staff.cycle;
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
