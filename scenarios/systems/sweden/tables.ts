import { csvParse, type DSVRowString } from 'd3-dsv';

/** The tables of `source/`, as rows of text: every figure is checked when it is read. */
export interface Tables {
  readonly hospitals: readonly DSVRowString[];
  readonly regions: readonly DSVRowString[];
  readonly transport: readonly DSVRowString[];
  readonly staff: readonly DSVRowString[];
  readonly road: readonly DSVRowString[];
  readonly airports: readonly DSVRowString[];
  readonly national: { readonly population_2024: number; readonly road_ambulances: number };
  readonly surveyRegions: Readonly<Record<string, SurveyRegion>>;
  readonly counties: Outlines;
}

/** Totals of one survey region in Blimark et al. 2020. */
export interface SurveyRegion {
  readonly counties: readonly string[];
  readonly teams_8h: number;
  readonly theatres: number;
  readonly icu_8h: number;
}

type Ring = readonly (readonly [longitude: number, latitude: number])[];

/** The county outlines, GeoJSON; coordinates are longitude, latitude. */
export interface Outlines {
  readonly attribution: string;
  readonly features: readonly {
    readonly properties: { readonly iso: string; readonly name: string };
    readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
  }[];
}

/** Reads every table by way of `read`, which returns the text of a file in `source/`. */
export function readTables(read: (file: string) => string): Tables {
  const national = JSON.parse(read('national.json')) as {
    national: Tables['national'];
    five_region_check: Tables['surveyRegions'];
  };
  return {
    hospitals: csvParse(read('hospitals.csv')),
    regions: csvParse(read('regions.csv')),
    transport: csvParse(read('transport.csv')),
    staff: csvParse(read('staff.csv')),
    road: csvParse(read('od-road.csv')),
    airports: csvParse(read('airports.csv')),
    national: national.national,
    surveyRegions: national.five_region_check,
    counties: JSON.parse(read('counties.geojson')) as Outlines,
  };
}

/** A cell that must not be empty. */
export function text(row: DSVRowString, column: string): string {
  const value = row[column];
  if (value === undefined || value === '')
    throw new TypeError(`text: column ${column} is empty in ${JSON.stringify(row)}`);
  return value;
}

/** A cell that must hold a number. */
export function number(row: DSVRowString, column: string): number {
  const value = Number(text(row, column));
  if (Number.isNaN(value))
    throw new TypeError(`number: column ${column} is not a number in ${JSON.stringify(row)}`);
  return value;
}

/** A cell that must hold 0 or 1. */
export function flag(row: DSVRowString, column: string): boolean {
  const value = number(row, column);
  if (value !== 0 && value !== 1)
    throw new TypeError(`flag: column ${column} is neither 0 nor 1 in ${JSON.stringify(row)}`);
  return value === 1;
}

/** Sum of one column over rows. */
export function total(rows: readonly DSVRowString[], column: string): number {
  return rows.reduce((sum, row) => sum + number(row, column), 0);
}
