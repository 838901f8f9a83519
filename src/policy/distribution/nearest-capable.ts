import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import type { Choice, DistributionKey, Ground, Picture } from '../picture.ts';
import { choose } from '../picture.ts';
import {
  type Candidates,
  guessedNeed,
  hasTraumaRole,
  isTraumaCentre,
  keyOf,
  nearestOpen,
  noneOfMine,
  type Rule,
  reachableByNeed,
  reachableOnes,
} from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'nearest-capable' }>;

export const nearestCapableSettings = z.strictObject({
  kind: z.literal('nearest-capable'),
}) satisfies z.ZodType<Settings>;

/** How much farther a red casualty is driven to a hospital with the guessed speciality. Grade D. */
export const specialityDetour: Minutes = 30;

/** How much farther a green casualty is driven to keep the trauma centre free. Grade D. */
export const greenDetour: Minutes = 10;

/** The nearest open candidate if it is at most `detour` minutes farther than `from`, or −1. */
function openWithin(
  picture: Picture,
  tag: number,
  candidates: Candidates,
  allClosed: boolean,
  from: number,
  detour: Minutes,
): number {
  const hospital = nearestOpen(picture, tag, candidates, allClosed);
  if (hospital < 0 || from < 0) return hospital;
  return picture.journey(hospital) <= picture.journey(from) + detour ? hospital : -1;
}

/**
 * Red and yellow to the nearest open trauma centre or trauma unit; red with a guessed special need to a hospital that
 * meets it if the detour is at most 30 min; green to the nearest hospital outside the trauma centres if within 10 min more.
 */
export function nearestCapableRule(ground: Ground): Rule {
  const all = reachableOnes(ground);
  const capable = reachableOnes(ground, hasTraumaRole);
  const others = reachableOnes(ground, (hospital) => !isTraumaCentre(hospital));
  const byNeed = reachableByNeed(ground);

  const green = (picture: Picture, allClosed: boolean): Choice => {
    const near = nearestOpen(picture, code.green, all, allClosed);
    const aside = openWithin(picture, code.green, others, allClosed, near, greenDetour);
    return choose(aside >= 0 ? aside : near, aside >= 0 ? 'nearest-capable' : 'nearest');
  };

  return (picture, casualty, allClosed) => {
    const { tag } = casualty;
    if (tag === code.green) return green(picture, allClosed);
    const near = nearestOpen(picture, tag, capable, allClosed);
    const need = tag === code.red ? guessedNeed(casualty) : 0;
    if (need > 0) {
      const from = near >= 0 ? near : nearestOpen(picture, tag, all, allClosed);
      const special = openWithin(picture, tag, byNeed[need]!, allClosed, from, specialityDetour);
      if (special >= 0) return choose(special, 'special-need');
    }
    return near >= 0 ? choose(near, 'nearest-capable') : noneOfMine;
  };
}

export function nearestCapable(_settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, nearestCapableRule(ground));
}
