import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import { code } from '../../domain/triage.ts';
import type { DistributionKey, Ground } from '../picture.ts';
import { choose } from '../picture.ts';
import { loadBalancedRule } from './load-balanced.ts';
import { nearestCapableRule } from './nearest-capable.ts';
import { type Cost, cheapestOpen, keyOf, type Rule, reachableOnes } from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'burn-centres-first' }>;

export const burnCentresFirstSettings = z.strictObject({
  kind: z.literal('burn-centres-first'),
  otherwise: z.enum(['nearest-capable', 'load-balanced']),
}) satisfies z.ZodType<Settings>;

/** Burn casualties sent to a burn centre per burn intensive-care place before the key turns to others. Grade D. */
export const perBurnPlace = 2;

/**
 * Red and yellow who seem to need a burn centre go to the burn centres in turn, least sent per burn place first, until
 * two per place are sent; everybody else by the `otherwise` key. Ties by journey, then id. The picture does not tell
 * burns from others, so every red and yellow that was sent there counts.
 */
export function burnCentresFirstRule({ otherwise }: Settings, ground: Ground): Rule {
  const { hospitals } = ground;
  const centres = reachableOnes(ground, (hospital) => hospital.burnCentre && hospital.burnIcu > 0);
  const other = otherwise === 'load-balanced' ? loadBalancedRule(ground) : nearestCapableRule(ground);

  const sentPerPlace: Cost = (picture, _casualty, hospital) => {
    const sent = picture.sent(hospital, code.red) + picture.sent(hospital, code.yellow);
    const share = sent / hospitals[hospital]!.burnIcu;
    return share < perBurnPlace ? share : Number.NaN;
  };

  return (picture, casualty, allClosed) => {
    const isBurn = casualty.seemsBurnCentre && casualty.tag !== code.green;
    const centre = isBurn ? cheapestOpen(picture, casualty, centres, allClosed, sentPerPlace) : -1;
    return centre >= 0 ? choose(centre, 'burn-centre') : other(picture, casualty, allClosed);
  };
}

export function burnCentresFirst(settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, burnCentresFirstRule(settings, ground));
}
