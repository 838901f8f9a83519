import type { Hospital, Region, System } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';

/** Facts of the regions that do not change during a run. Every index is a position in `regions` or in `competences`. */
export interface RegionGround {
  readonly regions: readonly Region[];
  /** Position of each region in order of id. It settles ties, so that the order regions stand in decides nothing. */
  readonly rank: Readonly<Int32Array>;
  /** 1 where `from * regions.length + to` share a border. */
  readonly border: Readonly<Uint8Array>;
  /** Which healthcare region (samverkansregion) each belongs to; equal numbers = the same. */
  readonly healthcareRegion: Readonly<Int32Array>;
  /** Minutes by road, `from * regions.length + to`; NaN where a region has no hospital. */
  readonly travel: Readonly<Float64Array>;
  /** Ids, in order. */
  readonly competences: readonly string[];
  /** Persons employed for each post kept filled round the clock, by competence. */
  readonly personsPerPost: Readonly<Float64Array>;
}

/** A region's main hospital: most intensive-care places, then most ward beds, then order of id; −1 when it has none. */
function mainHospital(hospitals: readonly Hospital[], region: string): number {
  const own = hospitals.flatMap((hospital, at) => (hospital.region === region ? [at] : []));
  const [main = -1] = own.sort((a, b) => {
    const left = hospitals[a]!;
    const right = hospitals[b]!;
    return right.icu - left.icu || right.ward - left.ward || (left.id < right.id ? -1 : 1);
  });
  return main;
}

/** Road minutes between main hospitals, planned, without blue light: staff on loan travel in ordinary traffic. Grade C. */
function travelOf({ regions, hospitals, road }: System): Float64Array {
  const main = regions.map(({ id }) => mainHospital(hospitals, id));
  const minutes = (from: number, to: number): Minutes =>
    from < 0 || to < 0 ? Number.NaN : (road[from * hospitals.length + to] ?? Number.NaN);
  return Float64Array.from(main.flatMap((from) => main.map((to) => minutes(from, to))));
}

/**
 * Gathers what lending needs to know of a system. Borders are read both ways: a border that one of two regions names counts.
 *
 * @example
 * const ground = regionGround(sweden); // Uppsala borders on Stockholm and belongs to Mellansverige
 */
export function regionGround(system: System): RegionGround {
  const { regions, staffing } = system;
  const sorted = regions.map(({ id }) => id).sort((a, b) => (a < b ? -1 : 1));
  const healthcare = [...new Set(regions.map(({ healthcareRegion }) => healthcareRegion))];
  const isBorder = (a: Region, b: Region): boolean =>
    a !== b && (a.neighbours.includes(b.id) || b.neighbours.includes(a.id));
  return {
    regions,
    rank: Int32Array.from(regions, ({ id }) => sorted.indexOf(id)),
    border: Uint8Array.from(regions.flatMap((a) => regions.map((b) => (isBorder(a, b) ? 1 : 0)))),
    healthcareRegion: Int32Array.from(regions, (region) => healthcare.indexOf(region.healthcareRegion)),
    travel: travelOf(system),
    competences: staffing.competences.map(({ id }) => id),
    personsPerPost: Float64Array.from(staffing.competences, ({ personsPerPost }) => personsPerPost),
  };
}

/** Whether two different regions share a border. */
export function areNeighbours({ regions, border }: RegionGround, a: number, b: number): boolean {
  return border[a * regions.length + b] === 1;
}

/** Whether two regions belong to the same healthcare region. */
export function shareHealthcareRegion({ healthcareRegion }: RegionGround, a: number, b: number): boolean {
  return healthcareRegion[a] === healthcareRegion[b];
}

/** Minutes by road between the main hospitals of two regions; NaN where one has none. */
export function travelMinutes({ regions, travel }: RegionGround, from: number, to: number): Minutes {
  return travel[from * regions.length + to]!;
}

/**
 * Whether a region is one of those that another turns to in everyday life: a neighbour, or one of the same healthcare region.
 * Our reading of the partners that are to be asked before a national alert (sweden.md 4, point 4; grade D).
 */
export function isUsualPartner(ground: RegionGround, borrower: number, lender: number): boolean {
  return (
    borrower !== lender &&
    (areNeighbours(ground, borrower, lender) || shareHealthcareRegion(ground, borrower, lender))
  );
}
