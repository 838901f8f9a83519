import { fc } from '../chance/property.ts';
import { goodFiles } from '../files.ts';
import { minutes, tenths } from './scalars.ts';

const hospitalIds = ['north', 'south', 'west'] as const;

/** Hospitals lost, each once, and roads blocked. Minutes are shares of the horizon, in percent. */
export const disturbances = fc
  .record({
    lost: fc.oneof(
      { weight: 3, arbitrary: fc.constant<(typeof hospitalIds)[number][]>([]) },
      { weight: 1, arbitrary: fc.subarray([...hospitalIds]) },
    ),
    lostAt: fc.integer({ min: 0, max: 100 }),
    blocked: fc.array(
      fc.record({
        hospital: fc.constantFrom(...hospitalIds),
        at: fc.integer({ min: 0, max: 100 }),
        lasts: minutes(1, 1440),
        factor: tenths(10, 1000),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ lost, lostAt, blocked }) => (horizonHours: number) => {
    const minute = (percent: number) => `${Math.floor((horizonHours * 60 * percent) / 100)} min`;
    return [
      ...lost.map((hospital) => ({ kind: 'hospital-loss', hospital, at: minute(lostAt) })),
      ...blocked.map((block) => ({ kind: 'road-blocked', ...block, at: minute(block.at) })),
    ];
  });

/** Where the regions of the fixture lie: in the same healthcare region and civil area, or not. */
export const levelsOfNation = fc.record({
  healthcareRegion: fc.constantFrom('T', 'U'),
  civilArea: fc.constantFrom('T', 'U'),
});

/** The fixture's system with its second region laid elsewhere. */
export function systemWith({
  healthcareRegion,
  civilArea,
}: {
  healthcareRegion: string;
  civilArea: string;
}): string {
  return goodFiles.system.replace(
    'T-2: { name: Two, healthcareRegion: T, civilArea: T,',
    `T-2: { name: Two, healthcareRegion: ${healthcareRegion}, civilArea: ${civilArea},`,
  );
}

/** Hours in which everybody is hurt and free, so that a file is right. */
export function horizonFor(hours: number, sites: readonly { readonly starts?: string }[]): number {
  const latest = Math.max(...sites.map(({ starts = '0 min' }) => Number.parseInt(starts, 10)));
  return latest < 60 ? hours : Math.max(hours, Math.ceil((latest + 60) / 60));
}
