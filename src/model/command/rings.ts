import type { Parameters } from '../../domain/parameters.ts';

/**
 * Status reports of one hospital that can be under way at once: all that are written while the slowest of them is on its way,
 * so that a long delay makes the picture old and never thins it out.
 *
 * @example reportsUnderWay({ ...defaultParameters, statusCadence: 15, statusDelayMax: 40 }) // 3
 */
export function reportsUnderWay({ statusCadence, statusCadenceCalm, statusDelayMax }: Parameters): number {
  return Math.floor(statusDelayMax / Math.min(statusCadence, statusCadenceCalm)) + 1;
}

/** Whether any word about a door takes time on its way, so that it needs a place. */
export function sendsDoorWords({ doorTold, refusalTold, refusalToldAfter }: Parameters): boolean {
  return doorTold > 0 || (refusalTold > 0 && refusalToldAfter > 0);
}
