import type { DSVRowString } from 'd3-dsv';
import type { Position } from '../../../src/domain/place.ts';
import { blueLightMinutes, type RoadEnd, roadMinutes } from '../../../src/scenario/roads.ts';
import { systemContent } from './files.ts';
import { number, type Tables, text, total } from './tables.ts';

type Check = readonly [what: string, found: number, expected: number];

const grade = (rows: readonly DSVRowString[], column: string, wanted: string) =>
  rows.filter((row) => row[column] === wanted);

/** Control totals of `source/README.md`. */
function nationalChecks(tables: Tables): readonly Check[] {
  const { hospitals, regions, national } = tables;
  const content = systemContent(tables);
  const built = Object.values(content.hospitals);
  const sum = (of: (hospital: (typeof built)[number]) => number) =>
    built.reduce((all, one) => all + of(one), 0);
  const readIcu = grade(hospitals, 'icu_grade', 'A');
  return [
    ['regions', Object.keys(content.regions).length, 21],
    ['hospitals', built.length, 70],
    ['population', total(regions, 'population_2024'), 10_587_710],
    ['population in national.json', national.population_2024, 10_587_710],
    ['land area, km2', total(regions, 'land_area_km2'), 407_292],
    ['ward beds placed', sum((one) => one.ward), 12_694],
    ['intensive-care places, burn included', sum((one) => one.icu + one.burnIcu), 489],
    ['burn places', sum((one) => one.burnIcu), 8],
    ['intensive-care places of grade A', total(readIcu, 'icu_total'), 181],
    ['hospitals with intensive care of grade A', readIcu.length, 25],
    ['teams at 30 min', sum((one) => one.teams.at30min), 107],
    ['teams at 2 h', sum((one) => one.teams.at2h), 242],
    ['teams at 8 h', sum((one) => one.teams.at8h), 420],
    ['theatres', sum((one) => one.theatres), 453],
    ['decontamination units', built.filter((one) => one.decontamination).length, 40],
    ['burn centres', built.filter((one) => one.burnCentre).length, 2],
    ['private hospitals', built.filter((one) => one.kind === 'private').length, 1],
    ['road ambulances', Object.values(content.regions).reduce((all, one) => all + one.ambulances, 0), 680],
    ['road ambulances in national.json', national.road_ambulances, 680],
    ['hospital pairs', tables.road.length, 2415],
    ['different hospital pairs', new Set(tables.road.map(pairOf)).size, 2415],
    ['county outlines', tables.counties.features.length, 21],
    ['hospitals with an airport', airportHospitals(tables).size, 70],
  ];
}

function airportHospitals({ airports }: Tables): ReadonlySet<string> {
  return new Set(
    airports.flatMap((row) => (row['nearest_hospitals'] ?? '').split(' ').filter((id) => id !== '')),
  );
}

function pairOf(row: DSVRowString): string {
  return [text(row, 'from'), text(row, 'to')].sort().join(' ');
}

/** The survey's five regions, without the hospitals outside the survey that have a floor of grade D. */
function surveyChecks({ hospitals, surveyRegions }: Tables): readonly Check[] {
  return Object.entries(surveyRegions).flatMap(([name, survey]): Check[] => {
    const surveyed = hospitals.filter(
      (row) => survey.counties.includes(text(row, 'region')) && row['surge_grade'] !== 'D',
    );
    return [
      [`survey region ${name}, teams at 8 h`, total(surveyed, 'surgical_teams_8h'), survey.teams_8h],
      [`survey region ${name}, theatres`, total(surveyed, 'theatres_multitrauma'), survey.theatres],
    ];
  });
}

/** What `regions.csv` and `staff.csv` say about hospitals must be the sums over `hospitals.csv`. */
function regionChecks({ hospitals, regions, staff }: Tables): readonly Check[] {
  return regions.flatMap((row): Check[] => {
    const iso = text(row, 'iso');
    const own = hospitals.filter((hospital) => hospital['region'] === iso);
    const people = staff.filter((line) => line['region'] === iso);
    return [
      [`${iso} ward beds`, total(own, 'beds_somatic'), number(row, 'beds_somatic_in_hospitals_csv')],
      [`${iso} intensive-care places`, total(own, 'icu_total'), number(row, 'icu_beds_in_hospitals_csv')],
      [`${iso} teams at 8 h`, total(own, 'surgical_teams_8h'), total(people, 'surgical_teams_8h')],
      [`${iso} hospitals at least one`, Math.min(own.length, 1), 1],
    ];
  });
}

function neighbourDifferences(tables: Tables): readonly string[] {
  const { regions } = systemContent(tables);
  return Object.entries(regions).flatMap(([id, region]) =>
    region.neighbours
      .filter((neighbour) => regions[neighbour]?.neighbours.includes(id) !== true)
      .map((neighbour) => `${id}: ${neighbour} is not its neighbour in return`),
  );
}

/** Even-odd rule over the rings of one county. */
function isInside(point: Position, rings: readonly (readonly (readonly [number, number])[])[]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) {
      const [u, v] = ring.at(index - 1) ?? [x, y];
      const straddles = y > point.latitude !== v > point.latitude;
      if (straddles && point.longitude < ((u - x) * (point.latitude - y)) / (v - y) + x) inside = !inside;
    }
  }
  return inside;
}

function placeDifferences(tables: Tables): readonly string[] {
  const { bounds, hospitals } = systemContent(tables);
  return Object.entries(hospitals).flatMap(([id, { at, region }]) => {
    const [latitude, longitude] = at;
    const county = tables.counties.features.find((feature) => feature.properties.iso === region);
    const within =
      latitude > bounds.south &&
      latitude < bounds.north &&
      longitude > bounds.west &&
      longitude < bounds.east;
    return [
      ...(within ? [] : [`${id}: outside the map bounds`]),
      ...(county && isInside({ latitude, longitude }, county.geometry.coordinates.flat())
        ? []
        : [`${id}: outside the outline of ${region}`]),
    ];
  });
}

/** The two ends of a row of `od-road.csv`. */
export function endsOf(row: DSVRowString, tables: Tables): readonly [RoadEnd, RoadEnd] {
  const end = (id: string): RoadEnd => {
    const hospital = tables.hospitals.find((candidate) => candidate['id'] === id);
    if (!hospital) throw new TypeError(`endsOf: ${id} is not in hospitals.csv`);
    return { id, at: { latitude: number(hospital, 'lat'), longitude: number(hospital, 'lon') } };
  };
  return [end(text(row, 'from')), end(text(row, 'to'))];
}

/** Site journeys use the rule, hospital journeys the matrix: both must say the same, within a minute. */
function roadDifferences(tables: Tables): readonly string[] {
  const { blueLightFactor } = systemContent(tables).road;
  return tables.road.flatMap((row) => {
    const [from, to] = endsOf(row, tables);
    const planned = roadMinutes(from, to, 'swedish-road-rule');
    const blueLight = blueLightMinutes(from, to, 'swedish-road-rule', blueLightFactor);
    const isFar = (minutes: number, column: string) => Math.abs(minutes - number(row, column)) > 1;
    return isFar(planned, 'minutes_transfer') || isFar(blueLight, 'minutes_blue_light')
      ? [
          `${from.id} to ${to.id}: the rule gives ${planned.toFixed(1)} min, the matrix ${row['minutes_transfer']}`,
        ]
      : [];
  });
}

/** Everything in the tables that does not agree with a control total or with another table; empty when all do. */
export function controlDifferences(tables: Tables): readonly string[] {
  const checks = [...nationalChecks(tables), ...surveyChecks(tables), ...regionChecks(tables)];
  return [
    ...checks
      .filter(([, found, expected]) => found !== expected)
      .map(([what, found, expected]) => `${what}: ${found}, the control total is ${expected}`),
    ...neighbourDifferences(tables),
    ...placeDifferences(tables),
    ...roadDifferences(tables),
  ];
}
