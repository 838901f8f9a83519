import type { Position } from '../domain/place.ts';
import type { Minutes } from '../domain/time.ts';

/** The road rules a system may name. Both give planned minutes without priority. */
export const roadRules = ['swedish-road-rule', 'plain-road-rule'] as const;
export type RoadRule = (typeof roadRules)[number];

/** An end of a journey. A hospital's id matters only where the rule knows the hospital's roads; a site has none. */
export interface RoadEnd {
  readonly at: Position;
  readonly id?: string;
}

const earthRadiusKm = 6371.0088;

/** Straight distance in km between two positions (haversine, mean earth radius). */
export function straightKm(from: Position, to: Position): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const alongMeridian = Math.sin(radians(to.latitude - from.latitude) / 2);
  const alongParallel = Math.sin(radians(to.longitude - from.longitude) / 2);
  const narrowing = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(alongMeridian ** 2 + narrowing * alongParallel ** 2));
}

const place = (latitude: number, longitude: number): Position => ({ latitude, longitude });

/** Way points beside Vänern, Vättern and Mälaren, used only where a straight line would cross one of them. */
const wayPoints: readonly Position[] = [
  place(59.31, 14.11), // Kristinehamn
  place(59.38, 13.5), // Karlstad
  place(59.36, 13.1), // Grums
  place(59.14, 12.92), // Säffle
  place(59.05, 12.7), // Åmål
  place(58.7, 12.45), // Mellerud
  place(58.37, 12.32), // Vänersborg
  place(58.34, 12.67), // Grästorp
  place(58.49, 13.16), // Lidköping
  place(58.7, 13.83), // Mariestad
  place(57.79, 14.17), // Jönköping
  place(58.23, 14.66), // Ödeshög
  place(58.54, 15.04), // Motala
  place(58.89, 14.9), // Askersund
  place(58.53, 14.5), // Karlsborg
  place(59.455, 16.325), // Kvicksund
  place(59.63, 17.08), // Enköping
  place(59.533, 17.02), // Hjulsta
  place(59.375, 17.03), // Strängnäs
  place(59.19, 17.62), // Södertälje
  place(59.57, 17.53), // Bålsta
  place(59.35, 18.0), // Stockholm
];

type Corner = readonly [latitude: number, longitude: number];

/** Rough outlines of Vänern, Vättern and Mälaren (west, east): barriers to a straight line. */
const lakes: readonly (readonly Corner[])[] = [
  [
    [59.34, 13.5],
    [59.33, 13.7],
    [59.25, 14.03],
    [59.1, 13.97],
    [58.95, 13.9],
    [58.74, 13.78],
    [58.7, 13.55],
    [58.6, 13.35],
    [58.56, 13.15],
    [58.58, 12.98],
    [58.52, 12.75],
    [58.45, 12.6],
    [58.42, 12.42],
    [58.6, 12.47],
    [58.85, 12.62],
    [59.02, 12.82],
    [59.1, 13.02],
    [59.25, 13.15],
  ],
  [
    [57.83, 14.22],
    [58.03, 14.43],
    [58.24, 14.6],
    [58.45, 14.85],
    [58.54, 14.98],
    [58.68, 14.98],
    [58.83, 14.92],
    [58.86, 14.85],
    [58.7, 14.7],
    [58.54, 14.55],
    [58.4, 14.45],
    [58.28, 14.32],
    [58.1, 14.22],
    [57.95, 14.15],
  ],
  [
    [59.53, 16.5],
    [59.56, 16.75],
    [59.5, 16.97],
    [59.42, 16.97],
    [59.43, 16.6],
    [59.46, 16.5],
  ],
  [
    [59.52, 17.08],
    [59.53, 17.45],
    [59.45, 17.6],
    [59.33, 17.62],
    [59.33, 17.3],
    [59.4, 17.1],
  ],
];

const corner = ({ latitude, longitude }: Position): Corner => [latitude, longitude];

/** On which side of the line a→b the corner c lies; plane geometry in degrees is enough for a barrier. */
function side(a: Corner, b: Corner, c: Corner): number {
  return (b[1] - a[1]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[1] - a[1]);
}

function linesCross(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function crossesLake(from: Position, to: Position): boolean {
  const [a, b] = [corner(from), corner(to)];
  return lakes.some((shore) =>
    shore.some((here, index) => linesCross(a, b, here, shore[(index + 1) % shore.length] ?? here)),
  );
}

/** Straight km to every way point in sight; from within a lake outline, where none is, to every way point. */
function legsToWayPoints(from: Position): readonly number[] {
  const legs = wayPoints.map((point) =>
    crossesLake(from, point) ? Number.POSITIVE_INFINITY : straightKm(from, point),
  );
  return legs.some(Number.isFinite) ? legs : wayPoints.map((point) => straightKm(from, point));
}

/** Shortest chain of straight legs between way points, km (Floyd and Warshall). */
function chainsBetweenWayPoints(): readonly (readonly number[])[] {
  const chains = wayPoints.map((point) => [...legsToWayPoints(point)]);
  for (const via of wayPoints.keys()) {
    const onward = chains[via] ?? [];
    for (const row of chains) {
      const first = row[via] ?? Number.POSITIVE_INFINITY;
      for (const [to, leg] of onward.entries())
        row[to] = Math.min(row[to] ?? Number.POSITIVE_INFINITY, first + leg);
    }
  }
  return chains;
}

const chains = chainsBetweenWayPoints();

/** Way points already follow the road, so the factor is lower than the detour factor. */
const roundLakeFactor = 1.12;

function roundLakesKm(from: Position, to: Position): number {
  const last = legsToWayPoints(to);
  let shortest = Number.POSITIVE_INFINITY;
  for (const [start, leg] of legsToWayPoints(from).entries()) {
    for (const [end, chain] of (chains[start] ?? []).entries()) {
      shortest = Math.min(shortest, leg + chain + (last[end] ?? Number.POSITIVE_INFINITY));
    }
  }
  return shortest * roundLakeFactor;
}

/** Road km over straight km, by straight km. */
function detourFactor(straight: number): number {
  if (straight < 30) return 1.28;
  if (straight < 120) return 1.2;
  return straight < 300 ? 1.17 : 1.18;
}

function landKm(from: Position, to: Position): number {
  if (crossesLake(from, to)) return roundLakesKm(from, to);
  const straight = straightKm(from, to);
  return straight * detourFactor(straight);
}

/** Hospitals in a sparse inland road net, whose roads are longer than the detour factor says. */
const nodeFactors: ReadonlyMap<string, number> = new Map([
  ['kiruna', 1.12],
  ['gallivare', 1.12],
  ['ostersund', 1.06],
]);

function nodeFactor({ id }: RoadEnd): number {
  return id === undefined ? 1 : (nodeFactors.get(id) ?? 1);
}

/** Planned driving: the first 5 km at 35 km/h, the next 15 at 60, the next 40 at 80, the rest at 100. */
function drivingMinutes(km: number): Minutes {
  const segments = [
    [5, 35],
    [15, 60],
    [40, 80],
    [Number.POSITIVE_INFINITY, 100],
  ] as const;
  let left = km;
  let minutes = 0;
  for (const [length, speed] of segments) {
    const part = Math.min(left, length);
    minutes += (part / speed) * 60;
    left -= part;
  }
  return minutes;
}

/** Gotland with its small islands; no point of the mainland or of Öland lies in this rectangle. */
function isOnGotland({ latitude, longitude }: Position): boolean {
  return latitude > 56.85 && latitude < 58.5 && longitude > 17.9 && longitude < 19.6;
}

const ferries = [
  { port: place(58.903, 17.948), sail: 195 }, // Nynäshamn
  { port: place(57.265, 16.465), sail: 180 }, // Oskarshamn
] as const;
const boardingMinutes = 60;

/** From the quay in Visby to the hospital; a journey elsewhere on the island goes on by road from the hospital. */
const quayToHospital = 10;
const visbyHospital = place(57.645, 18.297);

/** The drive to the port has no way points, as in the table; waits for a sailing beyond boarding are not in the rule. */
function ferryMinutes(mainland: RoadEnd, island: RoadEnd): Minutes {
  const crossings = ferries.map(({ port, sail }) => {
    const straight = straightKm(mainland.at, port);
    return drivingMinutes(straight * detourFactor(straight) * nodeFactor(mainland)) + sail + boardingMinutes;
  });
  return Math.min(...crossings) + quayToHospital + drivingMinutes(landKm(visbyHospital, island.at));
}

function needsFerry(from: RoadEnd, to: RoadEnd): boolean {
  return isOnGotland(from.at) !== isOnGotland(to.at);
}

function swedishRoadMinutes(from: RoadEnd, to: RoadEnd): Minutes {
  if (needsFerry(from, to)) return isOnGotland(to.at) ? ferryMinutes(from, to) : ferryMinutes(to, from);
  return drivingMinutes(landKm(from.at, to.at) * nodeFactor(from) * nodeFactor(to));
}

/** The example region's rule: 1.3 × the straight distance at 60 km/h. */
function plainRoadMinutes(from: RoadEnd, to: RoadEnd): Minutes {
  return straightKm(from.at, to.at) * 1.3;
}

/**
 * Planned ambulance minutes by road without priority, not rounded. The Swedish rule is rule 8 of
 * `scenarios/systems/sweden/source/README.md` (grade C) and gives that folder's `od-road.csv` back.
 * @example roadMinutes({ at: uppsala }, { at: solna }, 'swedish-road-rule') // 61 min, ambulance without priority
 */
export function roadMinutes(from: RoadEnd, to: RoadEnd, rule: RoadRule): Minutes {
  return rule === 'swedish-road-rule' ? swedishRoadMinutes(from, to) : plainRoadMinutes(from, to);
}

/** Blue-light minutes by road, not rounded: `factor` × the planned minutes, and no gain where there is a ferry. */
export function blueLightMinutes(from: RoadEnd, to: RoadEnd, rule: RoadRule, factor: number): Minutes {
  const gain = rule === 'swedish-road-rule' && needsFerry(from, to) ? 1 : factor;
  return roadMinutes(from, to, rule) * gain;
}

/**
 * Blue-light minutes between a site and each hospital, in the order of `hospitals`: whole minutes, at least 1.
 * Rounding keeps the last bits of sine and cosine, which differ between platforms, out of every result.
 */
export function siteJourneys(
  hospitals: readonly RoadEnd[],
  site: Position,
  rule: RoadRule,
  blueLightFactor: number,
): Float64Array {
  return Float64Array.from(hospitals, (hospital) =>
    Math.max(1, Math.round(blueLightMinutes(hospital, { at: site }, rule, blueLightFactor))),
  );
}
