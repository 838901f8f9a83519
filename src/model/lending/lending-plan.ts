import type { Cell } from '../../domain/plan.ts';
import type { LendingStrategy } from '../../domain/resources/lending.ts';
import { departments } from '../../domain/resources/staff.ts';
import type { Hospital } from '../../domain/system.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { nameWords } from '../../kernel/random.ts';
import { type Answer, answerOf } from '../../policy/lending/offer.ts';
import { askOrder } from '../../policy/lending/order/catalogue.ts';
import { type PoolSplit, splitPool } from '../../policy/lending/order/pooled-reserve.ts';
import type { AskOrder } from '../../policy/lending/order/ranking.ts';
import { type RegionGround, regionGround } from '../../policy/lending/region-ground.ts';
import type { Words } from '../setting.ts';
import { teamsOnDuty } from '../staff/rota.ts';
import type { StaffPlan } from '../staff/staff-plan.ts';

/** A lending strategy as flat tables: everything about loans that does not change in a run. */
export interface LendingPlan {
  readonly strategy: LendingStrategy;
  readonly ground: RegionGround;
  readonly ask: AskOrder;
  readonly answer: Answer;
  /** Only for a pooled reserve. */
  readonly split: PoolSplit | undefined;
  /** Competences that are asked for, as places among the staffing's. */
  readonly asked: readonly number[];
  /** Region of each hospital, and the hospitals of each region. */
  readonly regionOf: readonly number[];
  readonly hospitalsOf: readonly (readonly number[])[];
  readonly regionNames: readonly Words[];
  /** Persons employed by region and competence. */
  readonly employed: Float64Array;
  /** Part of a region's people of a competence who work at each hospital, by hospital and competence. */
  readonly partOfRegion: Float64Array;
  /** Posts that everything but intensive care takes on an ordinary day, by hospital and competence. */
  readonly otherPosts: Float64Array;
  /** Posts that one intensive-care patient takes, by competence. */
  readonly icuPosts: Float64Array;
  /** Hospitals where national teams stand, and where equipment does, in the file's order; −1 outside the catchment. */
  readonly teamBases: readonly number[];
  readonly teamsAt: readonly number[];
  readonly equipmentBases: readonly number[];
  /** Loans there can be in all. */
  readonly loans: number;
}

/** More loans than a long run ever has; beyond it the engine says that it is wrong. */
const mostLoans = 16_384;

/** Teams shared out over bases in their order: the first bases have one more where they do not come out even. */
function shared(total: number, places: number): number[] {
  return Array.from(
    { length: places },
    (_, at) => Math.floor(total / places) + (at < total % places ? 1 : 0),
  );
}

type Places = readonly { readonly postop: number; readonly emergency: number }[];

/** Posts that everything but intensive care takes on an ordinary day, by hospital and competence. */
function postsBesideIntensive(
  { system, parameters }: Cell,
  hospitals: readonly Hospital[],
  places: Places,
): Float64Array {
  const { competences, needs } = system.staffing;
  return Float64Array.from(
    hospitals.flatMap((hospital, number) => {
      const units = {
        ...places[number]!,
        ward: hospital.ward,
        icu: 0,
        team: teamsOnDuty(hospital, parameters),
      };
      return competences.map(({ id }) =>
        departments.reduce((sum, name) => sum + (needs[name][id] ?? 0) * units[name], 0),
      );
    }),
  );
}

/** Lays out a cell's lending strategy; undefined when nobody lends. */
export function planLending(
  cell: Cell,
  hospitals: readonly Hospital[],
  places: Places,
  staff: StaffPlan,
): LendingPlan | undefined {
  const { system } = cell;
  const strategy = cell.plan.lending;
  if (strategy === null) return undefined;
  const { competences, needs } = system.staffing;
  const ground = regionGround(system);
  const regionOf = hospitals.map(({ region }) => system.regions.findIndex(({ id }) => id === region));
  const hospitalsOf = system.regions.map((_, region) =>
    hospitals.flatMap((_, at) => (regionOf[at] === region ? [at] : [])),
  );
  const { length } = competences;
  const byDay = (hospital: number, one: number) =>
    staff.rotas[hospital]!.forPlaces[one]! + staff.rotas[hospital]!.forTeams[one]!;
  const inRegion = (region: number, one: number) =>
    hospitalsOf[region]!.reduce((sum, hospital) => sum + byDay(hospital, one), 0);
  const at = (id: string) => hospitals.findIndex((hospital) => hospital.id === id);
  const { nationalTeams, equipment } = strategy;
  return {
    strategy,
    ground,
    ask: askOrder(strategy.lenders.order, ground, strategy.trigger),
    answer: answerOf(strategy, ground),
    split:
      strategy.lenders.order === 'pooled-reserve' ? splitPool(ground, strategy.lenders.share) : undefined,
    asked: competences.flatMap(({ id }, one) => (strategy.competences.includes(id) ? [one] : [])),
    regionOf,
    hospitalsOf,
    regionNames: system.regions.map(({ id }) => nameWords(`region ${id}`)),
    employed: Float64Array.from(
      system.regions.flatMap((_, region) =>
        competences.map(({ personsPerPost }, one) => inRegion(region, one) * personsPerPost),
      ),
    ),
    partOfRegion: Float64Array.from(
      hospitals.flatMap((_, hospital) =>
        competences.map((_, one) => {
          const all = inRegion(regionOf[hospital]!, one);
          return all > 0 ? byDay(hospital, one) / all : 0;
        }),
      ),
    ),
    otherPosts: postsBesideIntensive(cell, hospitals, places),
    icuPosts: Float64Array.from({ length }, (_, one) => needs.icu[competences[one]!.id] ?? 0),
    teamBases: (nationalTeams?.bases ?? []).map(at),
    teamsAt: shared(nationalTeams?.teams ?? 0, nationalTeams?.bases.length ?? 1),
    equipmentBases: (equipment?.bases ?? []).map(at),
    loans: Math.min(mostLoans, 64 + 256 * Math.ceil(cell.scenario.horizon / minutesPerDay)),
  };
}
