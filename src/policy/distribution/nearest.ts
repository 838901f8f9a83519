import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { DistributionKey, Ground } from '../picture.ts';
import { choose } from '../picture.ts';
import { keyOf, nearestOpen, type Rule, reachableOnes } from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'nearest' }>;

/** This key has nothing to set. */
export const nearestSettings = z.strictObject({
  kind: z.literal('nearest'),
}) satisfies z.ZodType<Settings>;

/** Shortest journey among the hospitals open for the tag, whatever they can do. */
export function nearestRule(ground: Ground): Rule {
  const all = reachableOnes(ground);
  return (picture, { tag }, allClosed) => choose(nearestOpen(picture, tag, all, allClosed), 'nearest');
}

/** Everybody to the nearest open hospital. `keyOf` adds what all keys share: black tags, every door closed, nobody within reach. */
export function nearest(_settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, nearestRule(ground));
}
