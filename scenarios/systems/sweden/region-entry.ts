import type { DSVRowString } from 'd3-dsv';
import type { Region } from '../../../src/domain/system.ts';
import type { Mark } from './hospital-entry.ts';
import { number, type Tables, text } from './tables.ts';

/** One region as it stands in `system.yaml`. */
export interface RegionEntry extends Omit<Region, 'id'> {
  readonly grades: Readonly<Record<Exclude<keyof Region, 'id'>, Mark>>;
}

/** One row of `regions.csv` in the program's words, with its road ambulances from `transport.csv`. */
export function regionEntry(row: DSVRowString, tables: Tables): RegionEntry {
  const iso = text(row, 'iso');
  const fleet = tables.transport.filter(
    (unit) => unit['type'] === 'road_ambulance' && unit['region'] === iso,
  );
  return {
    name: text(row, 'region_body'),
    healthcareRegion: text(row, 'samverkansregion'),
    civilArea: text(row, 'civilomrade'),
    population: number(row, 'population_2024'),
    neighbours: (row['neighbours'] ?? '').split(' ').filter((neighbour) => neighbour !== ''),
    ambulances: fleet.reduce((sum, unit) => sum + number(unit, 'count'), 0),
    grades: {
      name: 'B/well-known',
      healthcareRegion: 'A/SFS-1982-777',
      civilArea: 'A/counties-2022',
      population: row['population_grade'] === 'A' ? 'A/SCB-2024' : 'C/rule-population',
      neighbours: 'B/well-known',
      ambulances: fleet.every((unit) => unit['count_grade'] === 'A') ? 'A/SLL-2017' : 'C/rule-ambulances',
    },
  };
}
