import type { Cell } from '../../domain/plan.ts';
import type { Hospital } from '../../domain/system.ts';
import { nameWords } from '../../kernel/random.ts';
import type { Words } from '../setting.ts';
import { type Rota, rotaOf, type StaffedPlaces } from './rota.ts';

/** Who works where, as flat tables: everything about staff that does not change in a run. */
export interface StaffPlan {
  readonly rotas: readonly Rota[];
  /** Name of each competence, hashed: part of the address of its people's luck. */
  readonly names: readonly Words[];
  /** First person on the call-in list, by hospital and competence, and one past the last of all. */
  readonly firstCalled: Int32Array;
  /** Competences that go along with a transfer: one person of each. */
  readonly escorts: readonly number[];
  /** Ventilators of each hospital. */
  readonly ventilators: readonly number[];
}

/** An intensive-care transfer takes a nurse and a doctor (MODEL 4). */
const escortIds = ['icu-nurse', 'anaesthetist'];

/** Lays out the staff of the hospitals of a cell. */
export function planStaff(
  hospitals: readonly Hospital[],
  places: readonly Omit<StaffedPlaces, 'icu' | 'ward'>[],
  { system, parameters }: Cell,
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
  return {
    rotas,
    names: staffing.competences.map(({ id }) => nameWords(`competence ${id}`)),
    firstCalled,
    escorts: staffing.competences.flatMap(({ id }, at) => (escortIds.includes(id) ? [at] : [])),
    ventilators: hospitals.map(({ icu, surgeIcu }) =>
      Math.ceil((icu + surgeIcu) * parameters.ventilatorsPerPlace),
    ),
  };
}
