import type { LenderOrder, LendingTrigger } from '../../../domain/resources/lending.ts';
import type { RegionGround } from '../region-ground.ts';
import { healthcareRegionFirst } from './healthcare-region-first.ts';
import { leastLoaded } from './least-loaded.ts';
import { neighboursUnlessOverloaded } from './neighbours-unless-overloaded.ts';
import { pooledReserve } from './pooled-reserve.ts';
import type { AskOrder } from './ranking.ts';

/**
 * Prepares the order in which lenders are asked. A region at or above the trigger counts as overloaded. A new order is one
 * file, one case here, and its texts. Make one per thread: an order owns its sort keys.
 */
export function askOrder(order: LenderOrder, ground: RegionGround, trigger: LendingTrigger): AskOrder {
  switch (order) {
    case 'neighbours-unless-overloaded':
      return neighboursUnlessOverloaded(ground, trigger);
    case 'healthcare-region-first':
      return healthcareRegionFirst(ground);
    case 'least-loaded':
      return leastLoaded(ground);
    case 'pooled-reserve':
      return pooledReserve(ground);
  }
}
