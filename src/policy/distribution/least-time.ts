import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import { isCapable } from '../facts.ts';
import type { DistributionKey, Ground, Picture } from '../picture.ts';
import { choose } from '../picture.ts';
import { preparedByTag } from '../prepared.ts';
import {
  type Cost,
  cheapestOpen,
  hasTraumaRole,
  keyOf,
  noneOfMine,
  type Rule,
  reachableOnes,
} from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'least-time' }>;

export const leastTimeSettings = z.strictObject({
  kind: z.literal('least-time'),
}) satisfies z.ZodType<Settings>;

/**
 * Minutes that a team, an emergency place or a minor-injury place is held by one red, yellow or green casualty, by tag:
 * resuscitation and handing on, 2.5 h in the emergency department, middle of 60–120 min (medical notes 3.4). Grade D.
 */
export const serviceMinutes: readonly Minutes[] = [45, 150, 90];

/** What a red casualty loses by a later transfer from a hospital without the guessed speciality. Grade D. */
export const transferPenalty: Minutes = 90;

/**
 * Minutes this casualty is expected to wait: 0 where something is free, else persons ahead beyond the capacity × service
 * time ÷ capacity. A hospital that has not reported counts with its prepared capacity and own dispatches only.
 */
export function expectedWait(picture: Picture, hospital: number, tag: number, prepared: number): Minutes {
  const reported = picture.capacity(hospital, tag);
  const load = picture.load(hospital, tag);
  const capacity = Number.isNaN(reported) ? prepared : reported;
  const beyond = (Number.isNaN(load) ? 0 : load) + picture.committed(hospital, tag) + 1 - capacity;
  return (Math.max(0, beyond) * serviceMinutes[tag]!) / Math.max(capacity, 1);
}

/** Least journey + expected wait + penalty for a wrong destination; ties by journey, then id. */
export function leastTimeRule(ground: Ground): Rule {
  const { hospitals } = ground;
  const all = reachableOnes(ground);
  const forRed = reachableOnes(ground, hasTraumaRole);
  const prepared = preparedByTag(hospitals);

  const minutesToCare: Cost = (picture, casualty, hospital) => {
    const { tag, seemsNeurosurgery, seemsBurnCentre } = casualty;
    const fits = tag !== code.red || isCapable(hospitals[hospital]!, seemsNeurosurgery, seemsBurnCentre);
    const wait = expectedWait(picture, hospital, tag, prepared[tag]![hospital]!);
    return picture.journey(hospital) + wait + (fits ? 0 : transferPenalty);
  };

  return (picture, casualty, allClosed) => {
    const candidates = casualty.tag === code.red ? forRed : all;
    const best = cheapestOpen(picture, casualty, candidates, allClosed, minutesToCare);
    return best >= 0 ? choose(best, 'least-time') : noneOfMine;
  };
}

export function leastTime(_settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, leastTimeRule(ground));
}
