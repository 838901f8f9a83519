import type { Cell } from '../../domain/plan.ts';
import { departments } from '../../domain/resources/staff.ts';
import type { Hospital } from '../../domain/system.ts';
import { type Minutes, minutesPerDay } from '../../domain/time.ts';
import { nameWords } from '../../kernel/random.ts';
import type { Words } from '../setting.ts';
import { type Coming, comingOf } from './call-in.ts';
import { type Rota, rotaOf, type StaffedPlaces, teamsOnDuty, upwards } from './rota.ts';
import { cycleOf, longCycleOf, seasonShare, sharesOf, shiftKinds } from './shifts.ts';

/** Who works where, as flat tables: everything about staff that does not change in a run. */
export interface StaffPlan {
  readonly rotas: readonly Rota[];
  /** Persons on duty by hospital, part of the week and competence, in an ordinary season. */
  readonly onDuty: Float64Array;
  /** Posts that the staff of planned operations can fill on another rota, by hospital and competence. */
  readonly planned: Float64Array;
  /** Share of the usual number on duty by day of the run; the last holds for all later days. */
  readonly season: Float64Array;
  /** Whether the people of a competence make up teams. */
  readonly isInTeams: readonly boolean[];
  /** Name of each competence, hashed: part of the address of its people's luck. */
  readonly names: readonly Words[];
  /** First person on the call-in list, by hospital and competence, and one past the last of all. */
  readonly firstCalled: Int32Array;
  /** Units of each department on an ordinary day, by hospital. */
  readonly ordinary: Float64Array;
  /** How those who are called come, by hospital. */
  readonly coming: readonly Coming[];
  /** 1 for competences of which one person goes along with a transfer, else 0. */
  readonly isEscort: Uint8Array;
  /** From one shift's start of a person called in to their next. */
  readonly cycle: Minutes;
  /** The same when call-in no longer runs in full. */
  readonly longCycle: Minutes;
  /** Ventilators of each hospital. */
  readonly ventilators: readonly number[];
}

/** Theatre staff work 45 office hours a week; on another rota these are spread over the week's 168 (grade D). */
const officeShareOfWeek = 45 / 168;

/** An intensive-care transfer takes a nurse and a doctor (MODEL 4). */
const escortIds = ['icu-nurse', 'anaesthetist'];

/** Lays out the staff of the hospitals of a cell. */
export function planStaff(
  hospitals: readonly Hospital[],
  places: readonly Omit<StaffedPlaces, 'icu' | 'ward'>[],
  { system, scenario, parameters }: Cell,
): StaffPlan {
  const { staffing } = system;
  const rotas = hospitals.map((hospital, at) =>
    rotaOf(hospital, { ...places[at]!, icu: hospital.icu, ward: hospital.ward }, staffing, parameters),
  );
  const firstCalled = new Int32Array(hospitals.length * staffing.competences.length + 1);
  rotas
    .flatMap(({ callIn }) => callIn)
    .forEach((persons, at) => {
      firstCalled[at + 1] = firstCalled[at]! + persons;
    });
  const { horizon, starts } = scenario;
  const days = Math.floor((starts.minuteOfDay + horizon) / minutesPerDay) + 1;
  return {
    rotas,
    onDuty: Float64Array.from(
      rotas.flatMap(({ forPlaces, forTeams, least }) =>
        shiftKinds.flatMap((_, kind) =>
          staffing.competences.map(({ shifts }, one) => {
            const share = sharesOf(shifts)[kind]!;
            return upwards(forPlaces[one]! + Math.max(least[one]!, forTeams[one]! * share));
          }),
        ),
      ),
    ),
    planned: Float64Array.from(rotas.flatMap(({ planned }) => planned.map((one) => one * officeShareOfWeek))),
    season: Float64Array.from({ length: days }, (_, day) =>
      seasonShare(staffing.seasons, starts, day * minutesPerDay - starts.minuteOfDay),
    ),
    isInTeams: staffing.competences.map(({ id }) => (staffing.needs.team[id] ?? 0) > 0),
    names: staffing.competences.map(({ id }) => nameWords(`competence ${id}`)),
    firstCalled,
    ordinary: Float64Array.from(
      hospitals.flatMap((hospital, at) => {
        const units = {
          ...places[at]!,
          team: teamsOnDuty(hospital, parameters),
          icu: hospital.icu,
          ward: hospital.ward,
        };
        return departments.map((name) => units[name]);
      }),
    ),
    coming: hospitals.map((hospital) => comingOf(hospital, parameters)),
    isEscort: Uint8Array.from(staffing.competences, ({ id }) => (escortIds.includes(id) ? 1 : 0)),
    cycle: cycleOf(staffing),
    longCycle: longCycleOf(staffing),
    ventilators: hospitals.map(({ icu, surgeIcu }) =>
      Math.ceil((icu + surgeIcu) * parameters.ventilatorsPerPlace),
    ),
  };
}
