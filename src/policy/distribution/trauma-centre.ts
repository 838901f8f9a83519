import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import type { DistributionKey, Ground } from '../picture.ts';
import { choose } from '../picture.ts';
import {
  hasTraumaRole,
  isTraumaCentre,
  keyOf,
  nearestOpen,
  noneOfMine,
  type Rule,
  reachableOnes,
} from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'trauma-centre' }>;

export const traumaCentreSettings = z.strictObject({
  kind: z.literal('trauma-centre'),
}) satisfies z.ZodType<Settings>;

/** How much farther than the nearest trauma centre the next one may lie when the nearest is closed. Grade D. */
export const nextCentreDetour: Minutes = 30;

/** All red and yellow to the nearest trauma centre, green to the nearest other hospital. */
export function traumaCentreRule(ground: Ground): Rule {
  const centres = reachableOnes(ground, isTraumaCentre);
  const capable = reachableOnes(ground, hasTraumaRole);
  const others = reachableOnes(ground, (hospital) => !isTraumaCentre(hospital));

  return (picture, { tag }, allClosed) => {
    if (tag === code.green) {
      const other = nearestOpen(picture, tag, others, allClosed);
      return other >= 0 ? choose(other, 'nearest') : noneOfMine;
    }
    const first = nearestOpen(picture, tag, centres, true);
    const centre = nearestOpen(picture, tag, centres, allClosed);
    if (centre >= 0 && picture.journey(centre) <= picture.journey(first) + nextCentreDetour) {
      return choose(centre, 'trauma-centre');
    }
    const unit = nearestOpen(picture, tag, capable, allClosed);
    return unit >= 0 ? choose(unit, 'overflow') : noneOfMine;
  };
}

export function traumaCentre(_settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, traumaCentreRule(ground));
}
