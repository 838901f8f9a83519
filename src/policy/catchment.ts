import { isInflow, type Site } from '../domain/scenario.ts';
import type { System } from '../domain/system.ts';
import type { Minutes } from '../domain/time.ts';
import type { Ground } from './picture.ts';

/** Command sends within this many minutes by blue light, and in any case to this many hospitals (grade D). */
export const reachWithin = 60;
export const reachAtLeast = 4;

/** The part of a system that an incident can touch. */
export interface Catchment {
  /** Blue-light minutes from the nearest site with an incident to every hospital of the system; Infinity without one. */
  readonly closest: readonly Minutes[];
  /** Hospitals that may receive, as positions in the system, in order of id. */
  readonly catchment: readonly number[];
  /** Those of them that the incident can touch: they are alarmed. */
  readonly touched: ReadonlySet<number>;
  /** What keys are prepared on; its indices are into the catchment. */
  readonly ground: Ground;
}

/** The region with most casualties commands; of those where an incident happens when there are any. */
function commandRegion(all: readonly Site[], incidents: readonly Site[]): string {
  const sites = incidents.length > 0 ? incidents : all;
  const most = sites.reduce((best, site) => (site.casualties > best.casualties ? site : best));
  return most.region;
}

/** Hospitals by minutes, nearest first; order of id when equal. */
export function byJourney(minutes: ArrayLike<number>): number[] {
  return Array.from(minutes, (_, at) => at).sort((a, b) => minutes[a]! - minutes[b]! || a - b);
}

function findReachable(system: System, closest: readonly Minutes[]): number[] {
  const order = byJourney(closest);
  const withTrauma = order.find((at) => system.hospitals[at]!.traumaRole === 'trauma-centre');
  const chosen = order.filter(
    (at, rank) => closest[at]! <= reachWithin || rank < reachAtLeast || at === withTrauma,
  );
  return chosen.sort((a, b) => a - b);
}

/** The nearest neurosurgical hospital and every burn centre receive transfers, however far. */
function addSpecialists(system: System, closest: readonly Minutes[], reachable: readonly number[]): number[] {
  const order = byJourney(closest);
  const neurosurgery = order.find((at) => system.hospitals[at]!.neurosurgery);
  const burns = order.filter((at) => system.hospitals[at]!.burnCentre);
  const all = new Set([...reachable, ...burns, ...(neurosurgery === undefined ? [] : [neurosurgery])]);
  return [...all].sort((a, b) => a - b);
}

/**
 * Finds which hospitals the command of an incident may send to from the scene, and which may receive at all. When people
 * fall ill in whole regions every hospital may receive and be sent to: a load like that is the whole system's. Where all
 * hospitals are followed, no more of them are sent to or alarmed.
 */
export function findCatchment(system: System, sites: readonly Site[], followsAll = false): Catchment {
  const incidents = sites.filter((site) => !isInflow(site));
  const closest = system.hospitals.map((_, hospital) =>
    Math.min(...incidents.map((site) => site.journey[hospital]!)),
  );
  const isEverywhere = incidents.length < sites.length;
  const reachable = isEverywhere ? system.hospitals.map((_, at) => at) : findReachable(system, closest);
  const touched = isEverywhere ? reachable : addSpecialists(system, closest, reachable);
  const catchment = followsAll ? system.hospitals.map((_, at) => at) : touched;
  const ground: Ground = {
    hospitals: catchment.map((at) => system.hospitals[at]!),
    reachable: reachable.map((at) => catchment.indexOf(at)),
    region: commandRegion(sites, incidents),
  };
  return { closest, catchment, touched: new Set(touched), ground };
}
