import type { Parameters } from '../../domain/parameters.ts';
import type { Staffing } from '../../domain/resources/staff.ts';
import type { Hospital } from '../../domain/system.ts';

/** Places of a hospital's departments that take staff. */
export type StaffedPlaces = Readonly<Record<'icu' | 'postop' | 'emergency' | 'ward', number>>;

/** Who works at a hospital, in the order of the staffing's competences. */
export interface Rota {
  /** Persons on duty for the places of the departments, round the clock; parts of persons where one covers several. */
  readonly forPlaces: readonly number[];
  /** Persons on duty for acute teams by day on a weekday, and the least at any hour: one team where there is any. */
  readonly forTeams: readonly number[];
  readonly least: readonly number[];
  /** Persons off duty who are called at an alarm. */
  readonly callIn: readonly number[];
  /** Persons who staff the planned operations of a weekday; free for others only when those are put off. */
  readonly planned: readonly number[];
}

/** Teams on duty when the alarm comes: half of the 30-min figure, at least one where that is not none (casualty-model 5.2). */
export function teamsOnDuty({ teams }: Hospital, parameters: Parameters): number {
  const half = teams.at30min * parameters.teamsAtAlarm;
  return teams.at30min > 0 ? Math.max(1, half) : 0;
}

/** Intensive-care places beyond those that are ordinarily free, as far as the hospital can raise them. */
export function icuToRaise({ icu, surgeIcu }: Hospital): number {
  return Math.max(0, surgeIcu - icu * ordinarilyFree);
}

/** Share of intensive-care places that stand empty on an ordinary day (ordinary care: 93–100 % full). */
const ordinarilyFree = 0.035;

/**
 * Persons by competence. What the hospital's file says holds; the rest follows by rule from its places and teams, so
 * that on a weekday every place is staffed and nobody is to spare. Those called are as many as make the teams of 8 h and
 * the raised intensive care, when only some of them answer and some are kept for the next shift.
 */
export function rotaOf(
  hospital: Hospital,
  places: StaffedPlaces,
  staffing: Staffing,
  parameters: Parameters,
): Rota {
  const { needs, competences } = staffing;
  const atAlarm = teamsOnDuty(hospital, parameters);
  const placed = competences.map(({ id }) =>
    staffedPlaces.reduce((sum, at) => sum + (needs[at][id] ?? 0) * places[at], 0),
  );
  const byDay = competences.map(
    ({ id }, one) => hospital.staff?.[id] ?? upwards(placed[one]! + (needs.team[id] ?? 0) * atAlarm),
  );
  const forPlaces = placed.map((persons, one) => Math.min(persons, byDay[one]!));
  const forTeams = byDay.map((persons, one) => persons - forPlaces[one]!);
  return {
    forPlaces,
    forTeams,
    least: competences.map(({ id }, one) =>
      atAlarm >= 1 ? Math.min(forTeams[one]!, needs.team[id] ?? 0) : 0,
    ),
    callIn: competences.map(
      ({ id }) => hospital.callIn?.[id] ?? calledFor(id, hospital, staffing, parameters),
    ),
    planned: competences.map(({ id }) => (needs.team[id] ?? 0) * hospital.theatres),
  };
}

const staffedPlaces = ['icu', 'postop', 'emergency', 'ward'] as const;

/** Persons on the list of a competence, so many that those who answer make the teams of 8 h and the raised intensive care. */
function calledFor(id: string, hospital: Hospital, { needs }: Staffing, parameters: Parameters): number {
  const { callInAnswersDay, callInReserve } = parameters;
  const teams = teamsToCall(hospital, parameters);
  const posts = (needs.team[id] ?? 0) * teams + (needs.icu[id] ?? 0) * icuToRaise(hospital);
  return upwards((posts * parameters.callInSpare) / (callInAnswersDay * (1 - callInReserve)));
}

/** Teams that the call-in is to make, and one more: a team is whole or none. */
export function teamsToCall(hospital: Hospital, parameters: Parameters): number {
  const more = hospital.teams.at8h - teamsOnDuty(hospital, parameters);
  return more > 0 ? more + oneTeam : 0;
}

/** A team is whole or none, so staff for one more come by every point of the curve (fitted, see `callInSpare`). */
export const oneTeam = 1;

/** Whole persons; a sum that misses a whole number by rounding is that number. */
export function upwards(persons: number): number {
  return Math.ceil(persons - 1e-9);
}
