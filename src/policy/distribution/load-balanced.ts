import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import type { DistributionKey, Ground, Picture } from '../picture.ts';
import { choose } from '../picture.ts';
import { preparedByTag } from '../prepared.ts';
import {
  type Cost,
  cheapestOpen,
  hasTraumaRole,
  keyOf,
  nearestOpen,
  noneOfMine,
  type Rule,
  reachableOnes,
} from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'load-balanced' }>;

export const loadBalancedSettings = z.strictObject({
  kind: z.literal('load-balanced'),
}) satisfies z.ZodType<Settings>;

/** How much farther than the nearest a hospital may lie to share the load. Grade D. */
export const balanceDetour: Minutes = 45;

/**
 * Persons per unit of capacity at a hospital once this casualty is counted: (load + own dispatches + 1) ÷ capacity.
 * A hospital that has not reported counts with its prepared capacity and a load of its own dispatches only.
 */
export function expectedLoad(picture: Picture, hospital: number, tag: number, prepared: number): number {
  const load = picture.load(hospital, tag);
  const capacity = picture.capacity(hospital, tag);
  const persons = (Number.isNaN(load) ? 0 : load) + picture.committed(hospital, tag) + 1;
  return persons / (Number.isNaN(capacity) ? prepared : capacity);
}

/** Smallest expected load among the open hospitals at most 45 min farther than the nearest; ties by journey, then id. */
export function loadBalancedRule(ground: Ground): Rule {
  const all = reachableOnes(ground);
  const forRed = reachableOnes(ground, hasTraumaRole);
  const prepared = preparedByTag(ground.hospitals);
  const load: Cost = (picture, { tag }, hospital) =>
    expectedLoad(picture, hospital, tag, prepared[tag]![hospital]!);

  return (picture, casualty, allClosed) => {
    const candidates = casualty.tag === code.red ? forRed : all;
    const near = nearestOpen(picture, casualty.tag, candidates, allClosed);
    if (near < 0) return noneOfMine;
    const farthest = picture.journey(near) + balanceDetour;
    return choose(cheapestOpen(picture, casualty, candidates, allClosed, load, farthest), 'load-balanced');
  };
}

export function loadBalanced(_settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, loadBalancedRule(ground));
}
