import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { DistributionKey, Ground } from '../picture.ts';
import { burnCentresFirst, burnCentresFirstSettings } from './burn-centres-first.ts';
import { leastTime, leastTimeSettings } from './least-time.ts';
import { loadBalanced, loadBalancedSettings } from './load-balanced.ts';
import { nearest, nearestSettings } from './nearest.ts';
import { nearestCapable, nearestCapableSettings } from './nearest-capable.ts';
import { proportional, proportionalSettings } from './proportional.ts';
import { quotaTable, quotaTableSettings } from './quota-table.ts';
import { traumaCentre, traumaCentreSettings } from './trauma-centre.ts';

/** Settings of every built-in distribution key. A new key is one file, one line here and one case below. */
export const keySettings = z.discriminatedUnion('kind', [
  nearestSettings,
  nearestCapableSettings,
  traumaCentreSettings,
  proportionalSettings,
  quotaTableSettings,
  loadBalancedSettings,
  leastTimeSettings,
  burnCentresFirstSettings,
]) satisfies z.ZodType<KeySettings>;

/**
 * Prepares a key for one system and place. The key is a pure function of picture and casualty and allocates nothing.
 * Make one per replication thread: a key may own a scratch column.
 */
export function distributionKey(settings: KeySettings, ground: Ground): DistributionKey {
  switch (settings.kind) {
    case 'nearest':
      return nearest(settings, ground);
    case 'nearest-capable':
      return nearestCapable(settings, ground);
    case 'trauma-centre':
      return traumaCentre(settings, ground);
    case 'proportional':
      return proportional(settings, ground);
    case 'quota-table':
      return quotaTable(settings, ground);
    case 'load-balanced':
      return loadBalanced(settings, ground);
    case 'least-time':
      return leastTime(settings, ground);
    case 'burn-centres-first':
      return burnCentresFirst(settings, ground);
  }
}
