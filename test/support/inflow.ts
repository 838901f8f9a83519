import type { Cell } from '../../src/domain/plan.ts';
import type { Site } from '../../src/domain/scenario.ts';
import { type CellWishes, cellOf, sweden } from './cells.ts';

export interface InflowWishes extends CellWishes {
  /** Persons expected on each day, by region. */
  readonly perDay: Readonly<Record<string, readonly number[]>>;
  /** Whether an incident happens beside the curves. */
  readonly isMixed?: boolean;
}

/** A cell whose people fall ill in whole regions, as a file with `inflow` gives it. */
export function inflowCell({ perDay, isMixed = false, ...wishes }: InflowWishes): Cell {
  const system = wishes.system ?? sweden;
  const cell = cellOf({ ...wishes, system });
  const [incident] = cell.scenario.sites;
  const regions = Object.entries(perDay).map(([region, curve]): Site => {
    const { contamination: _, ...plain } = incident!;
    return {
      ...plain,
      id: region.toLowerCase(),
      region,
      at: system.hospitals.find((hospital) => hospital.region === region)!.at,
      casualties: Math.round(curve.reduce((sum, persons) => sum + persons, 0)),
      starts: 0,
      injuredWithin: 1440 * curve.length,
      release: { pattern: 'at-once', after: 0, over: 0 },
      mixId: 'pandemic',
      mix: { P1: 1 },
      walkIn: { red: 1, yellow: 1, green: 1 },
      inflow: { perDay: curve },
    };
  });
  const sites = [...regions, ...(isMixed ? cell.scenario.sites : [])];
  return { ...cell, scenario: { ...cell.scenario, type: 'uneven-load', sites } };
}
