import type { RegionGround } from '../region-ground.ts';
import { type AskOrder, byLoad, orderBy } from './ranking.ts';

/**
 * Least loaded first, wherever in the country (MODEL 8).
 *
 * @example
 * // loads B 0.97, C 0.8, D 0.7, E unknown: D, C, B, E
 */
export function leastLoaded(ground: RegionGround): AskOrder {
  return orderBy(ground, () => 0, byLoad);
}
