import type { Site } from '../../domain/scenario.ts';
import type { Hospital, System } from '../../domain/system.ts';
import { type Category, categories } from '../../domain/triage.ts';
import type { CellProfile, Flow } from '../../results/profile/profile.ts';

/** Persons by need, on average. */
export type Persons = Flow['persons'];

/** Persons taken to one hospital first, on average. */
export interface Arrivals {
  readonly hospital: Hospital;
  readonly isHome: boolean;
  readonly need: Persons;
  readonly persons: number;
  readonly bySite: readonly { readonly site: Site; readonly persons: number }[];
}

/** Where the casualties of a scenario first come under one plan. */
export interface FlowTally {
  /** Most persons first, then by id. */
  readonly arrivals: readonly Arrivals[];
  /** Persons in all, to hospital, to hospitals of regions without a site, and to none within the horizon. */
  readonly total: number;
  readonly reached: number;
  readonly away: number;
  readonly none: number;
  readonly noneByNeed: Persons;
  /** Moved between hospitals afterwards. */
  readonly moved: number;
}

const nobody: Persons = { red: 0, yellow: 0, green: 0, black: 0 };

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** Persons of every need together. */
export const personsOf = (need: Persons): number => sum(categories.map((each) => need[each]));

function added(flows: readonly Flow[]): Persons {
  const all = (need: Category) => sum(flows.map(({ persons }) => persons[need]));
  return flows.length === 0
    ? nobody
    : { red: all('red'), yellow: all('yellow'), green: all('green'), black: all('black') };
}

/** Regions that hold a site: the others are elsewhere. */
export function homeRegions(sites: readonly Site[]): readonly string[] {
  return [...new Set(sites.map(({ region }) => region))];
}

/** Adds the flows of a profile up by hospital. Hospitals that nobody came to are left out. */
export function tallyFlows({ flows, moves }: CellProfile, system: System, sites: readonly Site[]): FlowTally {
  const home = homeRegions(sites);
  const arrivals = system.hospitals.flatMap((hospital): Arrivals[] => {
    const own = flows.filter((flow) => flow.hospital === hospital.id);
    const need = added(own);
    const persons = personsOf(need);
    if (persons === 0) return [];
    const bySite = sites.flatMap((site) => {
      const from = sum(own.filter((flow) => flow.site === site.id).map((flow) => personsOf(flow.persons)));
      return from === 0 ? [] : [{ site, persons: from }];
    });
    return [{ hospital, isHome: home.includes(hospital.region), need, persons, bySite }];
  });
  const noneByNeed = added(flows.filter(({ hospital }) => hospital === null));
  const none = personsOf(noneByNeed);
  const reached = sum(arrivals.map(({ persons }) => persons));
  return {
    arrivals: arrivals.sort((a, b) => b.persons - a.persons || (a.hospital.id < b.hospital.id ? -1 : 1)),
    total: reached + none,
    reached,
    away: sum(arrivals.filter(({ isHome }) => !isHome).map(({ persons }) => persons)),
    none,
    noneByNeed,
    moved: sum(moves.map(({ persons }) => persons)),
  };
}
