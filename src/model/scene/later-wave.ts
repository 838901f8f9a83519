import { isInflow, type Site } from '../../domain/scenario.ts';
import { type Minutes, minutesPerHour } from '../../domain/time.ts';

/**
 * Sites that begin later than this after the first are a wave of their own: nobody knows of them beforehand, so ambulances are sent
 * when they are alarmed. Sites nearer in time share out the first wave's ambulances, as scenarios of staggered attacks always did.
 */
export const nextWaveAfter: Minutes = 6 * minutesPerHour;

/** Whether a site is of a later wave than the first. */
export function isLaterWave(site: Site, sites: readonly Site[]): boolean {
  const first = Math.min(...sites.filter((one) => !isInflow(one)).map(({ starts }) => starts));
  return !isInflow(site) && site.starts > first + nextWaveAfter;
}
