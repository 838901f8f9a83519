import { fileURLToPath } from 'node:url';
import type { System } from '../../src/domain/system.ts';
import { loadSystem } from '../../src/scenario/load.ts';

/**
 * The rule of the shipped curves (grade D). In each region a wave goes up and down over 30 days as (1 − x²)², x from −1 to
 * 1. If its top were held, people who stay the class's 10 days would fill 1.2 times the region's ordinary intensive-care
 * places, so that with the ordinary patients the demand is 2.2 times the places: as in the first wave of 2020, in region
 * after region (knowledge page on Sweden, section 6).
 */
const days = 60;
const halfWidth = 15;
const beyondOrdinary = 1.2;
const stayDays = 10;
/** Tops of the first and the last wave; a wave that comes everywhere at once has its top in the middle. */
const firstTop = 15;
const lastTop = 45;

/** How the tops of the regions' waves lie: one after the other, the largest region first, or all on the same day. */
export type Timing = 'waves' | 'level';

const sweden = await loadSystem(
  fileURLToPath(new URL('../../scenarios/systems/sweden/system.yaml', import.meta.url)),
);

function topsOf({ regions }: System, timing: Timing): ReadonlyMap<string, number> {
  const bySize = [...regions].sort((a, b) => b.population - a.population);
  const step = (lastTop - firstTop) / (bySize.length - 1);
  return new Map(
    bySize.map(({ id }, rank) => [
      id,
      timing === 'waves' ? Math.round(firstTop + step * rank) : (firstTop + lastTop) / 2,
    ]),
  );
}

function personsOn(day: number, top: number, places: number): number {
  const x = (day - top) / halfWidth;
  return Math.abs(x) < 1 ? ((beyondOrdinary * places) / stayDays) * (1 - x * x) ** 2 : 0;
}

/** The table of one of the two shipped scenarios: persons expected on each day in each region of the Swedish system. */
export function curvesTable(timing: Timing): string {
  const tops = topsOf(sweden, timing);
  const ids = sweden.regions.map(({ id }) => id);
  const places = (region: string) =>
    sweden.hospitals.filter((one) => one.region === region).reduce((sum, { icu }) => sum + icu, 0);
  const rows = Array.from({ length: days }, (_, day) => [
    day,
    ...ids.map((id) => Number(personsOn(day, tops.get(id) ?? 0, places(id)).toFixed(3))),
  ]);
  return `${[['day', ...ids], ...rows].map((row) => row.join(',')).join('\n')}\n`;
}
