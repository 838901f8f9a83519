import type { Hospital } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import { isCapable } from '../facts.ts';
import type { Choice, DistributionKey, Glimpse, Ground, Picture, Reason } from '../picture.ts';
import { choose, chosenHospital } from '../picture.ts';

/** Hospitals that a key may choose among: indices into `Ground.hospitals`, in order of id so that file order decides nothing. */
export type Candidates = Readonly<Int32Array>;

/**
 * The heart of a key: chooses for a red, yellow or green casualty, or gives `noneOfMine` when its rule finds nobody.
 * `allClosed` is true when no reachable hospital says that it takes the tag: then every door counts as open.
 */
export type Rule = (picture: Picture, casualty: Glimpse, allClosed: boolean) => Choice;

/** A rule's answer when it finds nobody; the common rules then send to the nearest open hospital. */
export const noneOfMine: Choice = choose(-1, 'nobody-fits');

/** The same hospital for another reason; nobody stays nobody. */
export function withReason(choice: Choice, reason: Reason): Choice {
  const hospital = chosenHospital(choice);
  return hospital < 0 ? noneOfMine : choose(hospital, reason);
}

const anyHospital = (): boolean => true;

/** Whether the hospital takes part in trauma care. One without a role has a limited emergency intake (data set, hospitals.csv). */
export const hasTraumaRole = (hospital: Hospital): boolean => hospital.traumaRole !== 'none';

export const isTraumaCentre = (hospital: Hospital): boolean => hospital.traumaRole === 'trauma-centre';

/** The reachable hospitals that `accepts` lets through, in order of id. */
export function reachableOnes(
  ground: Ground,
  accepts: (hospital: Hospital) => boolean = anyHospital,
): Candidates {
  const { hospitals } = ground;
  const fits = ground.reachable.filter((index) => accepts(hospitals[index]!));
  return Int32Array.from(fits.sort((a, b) => (hospitals[a]!.id < hospitals[b]!.id ? -1 : 1)));
}

/** Whether a hospital may be sent somebody of this tag. */
export function takes(picture: Picture, hospital: number, tag: number, allClosed: boolean): boolean {
  return allClosed || picture.isOpen(hospital, tag);
}

/** The open candidate with the shortest journey, first in order of id when journeys are equal; −1 when none is open. */
export function nearestOpen(
  picture: Picture,
  tag: number,
  candidates: Candidates,
  allClosed: boolean,
): number {
  let best = -1;
  let shortest = 0;
  for (let at = 0; at < candidates.length; at++) {
    const hospital = candidates[at]!;
    if (!takes(picture, hospital, tag, allClosed)) continue;
    const journey = picture.journey(hospital);
    if (best >= 0 && journey >= shortest) continue;
    best = hospital;
    shortest = journey;
  }
  return best;
}

/**
 * Reachable hospitals by special need: [none, neurosurgery, burn centre, both]. Where no hospital has both, the head
 * injury decides: its limit is 240 min, that of a burn centre 1,440 (casualty model, section 2).
 */
export type ByNeed = readonly [Candidates, Candidates, Candidates, Candidates];

export function reachableByNeed(ground: Ground): ByNeed {
  const neurosurgery = reachableOnes(ground, (hospital) => isCapable(hospital, true, false));
  const burnCentres = reachableOnes(ground, (hospital) => isCapable(hospital, false, true));
  const both = reachableOnes(ground, (hospital) => isCapable(hospital, true, true));
  const either = neurosurgery.length > 0 ? neurosurgery : burnCentres;
  return [reachableOnes(ground), neurosurgery, burnCentres, both.length > 0 ? both : either];
}

/** Index into `ByNeed` of what the guess at the scene asks for; 0 = nothing special. */
export function guessedNeed(casualty: Glimpse): number {
  return (casualty.seemsNeurosurgery ? 1 : 0) + (casualty.seemsBurnCentre ? 2 : 0);
}

/**
 * What sending a casualty to a hospital costs by one key's lights, smaller is better; NaN = not for this casualty.
 * Made once with the key, never per decision.
 */
export type Cost = (picture: Picture, casualty: Glimpse, hospital: number) => number;

/**
 * The open candidate of least cost at most `farthest` minutes away; ties by shorter journey, then order of id; −1 when
 * there is none.
 */
export function cheapestOpen(
  picture: Picture,
  casualty: Glimpse,
  candidates: Candidates,
  allClosed: boolean,
  cost: Cost,
  farthest: Minutes = Infinity,
): number {
  let best = -1;
  let least = 0;
  let shortest = 0;
  for (let at = 0; at < candidates.length; at++) {
    const hospital = candidates[at]!;
    const journey = picture.journey(hospital);
    if (journey > farthest || !takes(picture, hospital, casualty.tag, allClosed)) continue;
    const price = cost(picture, casualty, hospital);
    if (Number.isNaN(price)) continue;
    if (best >= 0 && (price > least || (price === least && journey >= shortest))) continue;
    best = hospital;
    least = price;
    shortest = journey;
  }
  return best;
}

function isAnyOpen(picture: Picture, tag: number, candidates: Candidates): boolean {
  for (let at = 0; at < candidates.length; at++) if (picture.isOpen(candidates[at]!, tag)) return true;
  return false;
}

/** The nearest open hospital, or the nearest of all when every door is closed. */
function sendToNearest(picture: Picture, tag: number, all: Candidates, reason: Reason): Choice {
  const open = nearestOpen(picture, tag, all, false);
  return open >= 0 ? choose(open, reason) : choose(nearestOpen(picture, tag, all, true), 'all-closed');
}

/**
 * Makes a key of a rule by adding what all keys share: nobody reachable → nobody fits · all closed → all count as open,
 * and that is the recorded reason · black → nearest hospital open for green · the rule finds nobody → nearest open hospital.
 */
export function keyOf(ground: Ground, rule: Rule): DistributionKey {
  const all = reachableOnes(ground);
  return (picture, casualty) => {
    if (all.length === 0) return noneOfMine;
    if (casualty.tag > code.green) return sendToNearest(picture, code.green, all, 'nearest');
    const allClosed = !isAnyOpen(picture, casualty.tag, all);
    const choice = rule(picture, casualty, allClosed);
    if (choice === noneOfMine) return sendToNearest(picture, casualty.tag, all, 'overflow');
    return allClosed ? withReason(choice, 'all-closed') : choice;
  };
}
