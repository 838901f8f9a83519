import type { Cell } from '../domain/plan.ts';
import { isWide } from '../domain/resources/coordination.ts';
import { isInflow, type Site } from '../domain/scenario.ts';
import type { EdSize, Hospital } from '../domain/system.ts';
import type { Minutes } from '../domain/time.ts';
import { nameWords } from '../kernel/random.ts';
import { byJourney, findCatchment } from '../policy/catchment.ts';
import type { Ground } from '../policy/picture.ts';
import { layOutAbroad, type PlacesAbroad } from './abroad/places.ts';
import { type InflowPlan, planInflow } from './scene/inflow.ts';
import { isLaterWave } from './scene/later-wave.ts';
import { findOthers, type OtherVehicle } from './transport/fleet.ts';

/** A stable name hashed: part of the address of every draw about its bearer. */
export type Words = readonly [hi: number, lo: number];

/** One road ambulance of a fleet that may be sent. */
export interface VehiclePlan {
  /** Stable name: hospital of its station, and number there. */
  readonly name: Words;
  readonly number: number;
  /** Blue-light minutes from its station to each site. */
  readonly toSite: readonly Minutes[];
  /** Hospital of the catchment at or nearest to its station. */
  readonly station: number;
}

/** What a cell says about place, cut down to the hospitals that its incident can touch. */
export interface Setting {
  /** Catchment: hospitals that may receive, in order of id. Indices below are into this list. */
  readonly hospitals: readonly Hospital[];
  readonly names: readonly Words[];
  /** May be sent to from the scene. */
  readonly ground: Ground;
  readonly sites: readonly Site[];
  readonly siteNames: readonly Words[];
  /** Whether some site is of a later wave than the first. */
  readonly hasLaterWaves: boolean;
  /** Blue-light minutes, `site * hospitals.length + hospital`. */
  readonly fromSite: Float64Array;
  /** Blue-light minutes, `from * hospitals.length + to`. */
  readonly between: Float64Array;
  /** Hospitals by journey from each site, nearest first: where walk-ins go. */
  readonly nearest: readonly (readonly number[])[];
  /** Curves by site; undefined where an incident happens. */
  readonly inflows: readonly (InflowPlan | undefined)[];
  /** Whether the incident can touch a hospital: the others are as on an ordinary day, also where they are followed. */
  readonly isTouched: Uint8Array;
  /** Minute of each hospital's alarm; Infinity when there is no incident to be alarmed of. */
  readonly alarm: Float64Array;
  /** Road ambulances; their slots come before those of the others. */
  readonly vehicles: readonly VehiclePlan[];
  /** Aircraft, buses, trains. */
  readonly others: readonly OtherVehicle[];
  /** Undefined where the plan names no place abroad. */
  readonly abroad: PlacesAbroad | undefined;
  /** Places of all vehicles: two for each ambulance, then those of the others. */
  readonly seats: number;
  /** First casualty of each site, and one past the last of all. */
  readonly firstCasualty: readonly number[];
  readonly casualties: number;
}

/** Ambulances stand by size of emergency department (grade D). */
const stationWeight: Readonly<Record<EdSize, number>> = { XL: 4, L: 3, M: 2, S: 1 };

/** Cuts a cell down to the hospitals, vehicles and journeys that its incident can touch. */
export function settle(cell: Cell): Setting {
  const { system, scenario, parameters } = cell;
  const { sites } = scenario;
  const incidents = sites.filter((site) => !isInflow(site));
  const { lending, coordination } = cell.plan;
  const followsAll = cell.followsAll === true || lending !== null || isWide(coordination);
  const { closest, catchment, touched, ground } = findCatchment(system, sites, followsAll);
  const { hospitals } = ground;
  const count = hospitals.length;
  const fromSite = Float64Array.from(sites.flatMap((site) => catchment.map((at) => site.journey[at]!)));
  const between = Float64Array.from(
    catchment.flatMap((from) =>
      catchment.map((to) => system.road[from * system.hospitals.length + to]! * system.blueLightFactor),
    ),
  );
  const vehicles = findVehicles(cell, closest, catchment);
  const seatsBefore = 2 * vehicles.length;
  const abroad = layOutAbroad(coordination?.abroad, hospitals);
  const others = findOthers(cell, { hospitals, fromSite, between, seatsBefore, abroad });
  const firstCasualty = [0];
  for (const site of sites) firstCasualty.push(firstCasualty.at(-1)! + site.casualties);
  return {
    hospitals,
    names: hospitals.map(({ id }) => nameWords(`hospital ${id}`)),
    ground,
    sites,
    hasLaterWaves: sites.some((site) => isLaterWave(site, sites)),
    siteNames: sites.map(({ id }) => nameWords(`site ${id}`)),
    fromSite,
    between,
    nearest: sites.map((_, site) => byJourney(fromSite.subarray(site * count, (site + 1) * count))),
    inflows: sites.map((site) => planInflow(site, hospitals)),
    isTouched: Uint8Array.from(catchment, (at) => (touched.has(at) ? 1 : 0)),
    alarm: Float64Array.from(catchment, (at) => {
      if (!touched.has(at)) return Infinity;
      const first = Math.min(...incidents.map((site) => site.starts));
      return first + parameters.hospitalAlarmAfter + parameters.hospitalAlarmPerJourney * closest[at]!;
    }),
    vehicles,
    others,
    abroad,
    seats: others.reduce((sum, { places }) => sum + places, seatsBefore),
    firstCasualty,
    casualties: firstCasualty.at(-1)!,
  };
}

/**
 * Ambulances of the commanding region and of its neighbours near enough, nearest station first. When people fall ill in
 * whole regions all of the system's are there, by region, for transfers.
 */
function findVehicles(cell: Cell, closest: readonly Minutes[], catchment: readonly number[]): VehiclePlan[] {
  const { system, scenario, parameters } = cell;
  const incidents = scenario.sites.flatMap((site, at) => (isInflow(site) ? [] : [at]));
  const isEverywhere = incidents.length < scenario.sites.length;
  const own = new Set(scenario.sites.map((site) => site.region));
  const vehicles = system.regions.flatMap((region) => {
    const stations = system.hospitals.flatMap((hospital, at) => (hospital.region === region.id ? [at] : []));
    const helps = (at: number) => isEverywhere || own.has(region.id) || closest[at]! <= parameters.helpWithin;
    return spread(
      region.ambulances,
      stations.map((at) => stationWeight[system.hospitals[at]!.edSize]),
    ).flatMap((count, rank) => {
      const at = stations[rank]!;
      return helps(at)
        ? Array.from({ length: count }, (_, number) => vehicleAt(cell, at, number, catchment))
        : [];
    });
  });
  if (incidents.length === 0) return vehicles;
  const closestTo = ({ toSite }: VehiclePlan) => Math.min(...incidents.map((site) => toSite[site]!));
  return vehicles.sort((a, b) => closestTo(a) - closestTo(b));
}

function vehicleAt(cell: Cell, at: number, number: number, catchment: readonly number[]): VehiclePlan {
  const { system, scenario } = cell;
  const minutesTo = catchment.map((to) => system.road[at * system.hospitals.length + to]!);
  return {
    name: nameWords(`ambulance ${system.hospitals[at]!.id}`),
    number,
    toSite: scenario.sites.map((site) => site.journey[at]!),
    station: byJourney(minutesTo)[0]!,
  };
}

/**
 * Spreads a whole number over places by weight, by largest remainder.
 *
 * @example spread(10, [4, 2, 1]) // [6, 3, 1]
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - whole[at]! }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) whole[at]!++;
  return whole;
}
