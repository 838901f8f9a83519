import type { Parameters } from '../../domain/parameters.ts';
import type { Staffing } from '../../domain/resources/staff.ts';
import type { Hospital } from '../../domain/system.ts';
import { isOfficeHours, type Minutes } from '../../domain/time.ts';
import { uniform } from '../../kernel/random.ts';
import { draws } from '../chance.ts';
import type { Incident } from '../incident.ts';
import { oneTeam, teamsOnDuty, teamsToCall } from './rota.ts';

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
  const { state, compiled, parameters, setting, cell } = incident;
  const { staffing } = cell.system;
  const { callInAnswersDay, callInAnswersNight, callInReserve } = parameters;
  const answers = isOfficeHours(cell.scenario.starts, from) ? callInAnswersDay : callInAnswersNight;
  const place = setting.hospitals[hospital]!;
  for (let one = 0; one < staffing.competences.length; one++) {
    const isInTeams = (staffing.needs.team[staffing.competences[one]!.id] ?? 0) > 0;
    const first = compiled.staff.firstCalled[hospital * staffing.competences.length + one]!;
    const until = compiled.staff.firstCalled[hospital * staffing.competences.length + one + 1]!;
    for (let person = first; person < until; person++) {
      const number = person - first;
      if (luckOf(incident, hospital, one, draws.answers, number) >= answers) {
        state.comes[person] = Infinity;
        continue;
      }
      const later = isKept(number, callInReserve) ? staffing.stopsAfter : 0;
      const luck = luckOf(incident, hospital, one, draws.comes, number);
      state.comes[person] = from + later + comesAfter(place, isInTeams, luck, parameters);
    }
  }
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

/** From one shift's start to the next: two shifts take turns, and nobody rests less than they must. */
function cycleOf({ stopsAfter, rest }: Staffing): Minutes {
  return stopsAfter + Math.max(rest, stopsAfter);
}

/**
 * What a person does so long after they came: tires past a time, stops at the limit, rests and comes back.
 *
 * @returns share of a person, 0 while they rest
 */
export function effectAfter(minutes: Minutes, staffing: Staffing): number {
  if (minutes < 0) return 0;
  const { tiresAfter, stopsAfter, lossPerHour } = staffing;
  const cycle = cycleOf(staffing);
  const inShift = minutes - Math.floor(minutes / cycle) * cycle;
  if (inShift >= stopsAfter) return 0;
  if (inShift <= tiresAfter) return 1;
  return Math.max(0, 1 - (lossPerHour * (inShift - tiresAfter)) / 60);
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
  const { state, compiled, cell, now } = incident;
  const { staffing } = cell.system;
  const { length } = staffing.competences;
  for (let one = 0; one < length; one++) {
    const roster = hospital * length + one;
    let persons = 0;
    const until = compiled.staff.firstCalled[roster + 1]!;
    for (let person = compiled.staff.firstCalled[roster]!; person < until; person++) {
      if (state.comes[person]! <= now) persons += effectAfter(now - state.comes[person]!, staffing);
    }
    state.called[roster] = persons;
  }
}

/** Everybody who was called goes home; what they have worked is kept. */
export function sendHome(incident: Incident, hospital: number): void {
  const { state, compiled, cell, now } = incident;
  const { length } = cell.system.staffing.competences;
  const until = compiled.staff.firstCalled[(hospital + 1) * length]!;
  for (let person = compiled.staff.firstCalled[hospital * length]!; person < until; person++) {
    state.workedCalled[hospital]! += workedAfter(now - state.comes[person]!, cell.system.staffing);
    state.comes[person] = Infinity;
  }
  countCalled(incident, hospital);
}
