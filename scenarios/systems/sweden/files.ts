import { Document, isCollection, isMap } from 'yaml';
import { hospitalEntry } from './hospital-entry.ts';
import type { Places } from './ordinary-balance.ts';
import { regionEntry } from './region-entry.ts';
import { sources } from './sources.ts';
import { number, type Tables, text } from './tables.ts';

const heading = ` The Swedish baseline. Written by "npm run system:build" from source/: change the tables there, not this file.
 A starting point that a region is meant to overwrite, not operational data. Grades: A read in the named source,
 B well known, C derived by the stated rule, D to be replaced before a decision rests on it.`;

/** Blue-light minutes over planned minutes (grade D). */
const blueLightFactor = 0.85;

function sortedById<T>(entries: readonly (readonly [id: string, entry: T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The content of `system.yaml`; regions and hospitals sorted by id. */
export function systemContent(tables: Tables) {
  return {
    format: 'system/1',
    id: 'sweden',
    title: { sv: 'Sverige, nationellt utgångsläge', en: 'Sweden, national baseline' },
    fictional: false,
    sources,
    bounds: { south: 55, west: 10.5, north: 69.5, east: 24.5 },
    road: {
      table: 'roads.csv',
      blueLightFactor,
      rule: 'swedish-road-rule',
      grades: { table: 'C/rule-road', blueLightFactor: 'D/rule-blue-light' },
    },
    outlines: 'outlines.geojson',
    regions: sortedById(tables.regions.map((row) => [text(row, 'iso'), regionEntry(row, tables)])),
    hospitals: sortedById(tables.hospitals.map((row) => [text(row, 'id'), hospitalEntry(row)])),
    ordinary: { file: 'ordinary-care.yaml' },
  };
}

export type SystemContent = ReturnType<typeof systemContent>;

/** Ward, intensive-care (without burn) and theatre places of all hospitals together. */
export function systemPlaces(tables: Tables): Places {
  const hospitals = Object.values(systemContent(tables).hospitals);
  const sum = (kind: keyof Places) => hospitals.reduce((all, hospital) => all + hospital[kind], 0);
  return { ward: sum('ward'), icu: sum('icu'), theatres: sum('theatres') };
}

/** Puts small maps and lists on one line, so that a hospital is read at a glance. */
function setFlow(document: Document): void {
  const flow = (path: readonly string[]) => {
    const node = document.getIn(path, true);
    if (isCollection(node)) node.flow = true;
  };
  const keysOf = (section: string) => {
    const map = document.get(section, true);
    return isMap(map) ? map.items.map(({ key }) => String(key)) : [];
  };
  for (const section of ['title', 'bounds', 'road', 'ordinary']) flow([section]);
  for (const id of keysOf('regions')) flow(['regions', id]);
  for (const id of keysOf('hospitals')) {
    for (const part of ['at', 'teams', 'grades']) flow(['hospitals', id, part]);
  }
}

function systemYaml(content: SystemContent): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  document.commentBefore = heading;
  setFlow(document);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function roadsCsv(tables: Tables): string {
  const rows = tables.road.map(
    (row) => `${text(row, 'from')},${text(row, 'to')},${number(row, 'minutes_transfer')}`,
  );
  return `${['from,to,minutes', ...rows].join('\n')}\n`;
}

function outlinesGeojson({ counties }: Tables): string {
  const features = counties.features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { region: properties.iso, name: properties.name },
    geometry,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', attribution: counties.attribution, features })}\n`;
}

/** The text of every file that is written beside `source/`, by file name. */
export function builtFiles(tables: Tables): Readonly<Record<string, string>> {
  return {
    'system.yaml': systemYaml(systemContent(tables)),
    'roads.csv': roadsCsv(tables),
    'outlines.geojson': outlinesGeojson(tables),
  };
}
