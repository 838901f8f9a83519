import type { OutlineRing, Outlines, RegionOutline } from '../domain/outline.ts';
import type { Text } from '../domain/text.ts';
import { quote } from './describe.ts';
import type { Findings, Place } from './problems.ts';
import { unknownId } from './reading/session.ts';
import { isPlainMap, stepInto } from './reading/source.ts';

const shapes = {
  collection: {
    sv: 'en FeatureCollection med features',
    en: 'a FeatureCollection with features',
  },
  attribution: { sv: 'attribution: vem som gjort kartan', en: 'attribution: who made the map' },
  feature: {
    sv: 'en Feature med properties.region och en Polygon eller MultiPolygon',
    en: 'a Feature with properties.region and a Polygon or MultiPolygon',
  },
  ring: {
    sv: 'slutna ringar av minst fyra [longitud, latitud] i grader',
    en: 'closed rings of at least four [longitude, latitude] in degrees',
  },
} as const satisfies Record<string, Text>;

/** Longest name of a map maker, as of any other line of a file. */
const longestLine = 1_000;

function isPoint(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude]: unknown[] = value;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return false;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

function isRing(value: unknown): value is OutlineRing {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPoint)) return false;
  const [first, last] = [value[0], value.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function polygonsOf(geometry: unknown): readonly unknown[] | undefined {
  const coordinates = stepInto(geometry, 'coordinates');
  const type = stepInto(geometry, 'type');
  if (!Array.isArray(coordinates)) return undefined;
  if (type === 'Polygon') return [coordinates];
  return type === 'MultiPolygon' ? coordinates : undefined;
}

const isPolygon = (value: unknown): value is readonly OutlineRing[] =>
  Array.isArray(value) && value.every(isRing);

/** While one file is read. */
interface Reading {
  readonly place: (path: string) => Place;
  readonly regions: readonly string[];
  readonly findings: Findings;
}

function readFeature(feature: unknown, at: number, reading: Reading): RegionOutline | undefined {
  const { findings, place, regions } = reading;
  const path = `features.${at}`;
  const region = stepInto(stepInto(feature, 'properties'), 'region');
  const polygons = polygonsOf(stepInto(feature, 'geometry'));
  if (typeof region !== 'string' || polygons === undefined) {
    findings.add(place(path), 'outlines-shape', { allowed: shapes.feature });
    return undefined;
  }
  if (!regions.includes(region)) {
    const kind = { sv: 'regionen', en: 'the region' };
    findings.add(
      place(`${path}.properties.region`),
      'unknown-id',
      unknownId(kind, quote(region).slice(1, -1), regions),
    );
    return undefined;
  }
  if (!polygons.every(isPolygon)) {
    findings.add(place(`${path}.geometry`), 'outlines-shape', { allowed: shapes.ring });
    return undefined;
  }
  return { region, polygons };
}

function parsed(text: string, reading: Reading): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    reading.findings.add(reading.place('.'), 'outlines-json', { detail: detail.slice(0, 140) });
    return undefined;
  }
}

/**
 * Reads the outlines of a system's regions: GeoJSON, one feature per region. A region without one has no land on maps.
 *
 * @param regions ids that the system knows
 */
export function readOutlines(
  file: string,
  text: string,
  regions: readonly string[],
  findings: Findings,
): Outlines | undefined {
  const reading: Reading = { place: (path) => ({ file, line: 1, column: 1, path }), regions, findings };
  const before = findings.count;
  const value = parsed(text, reading);
  if (findings.count > before) return undefined;
  const features = stepInto(value, 'features');
  if (!isPlainMap(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(features)) {
    findings.add(reading.place('.'), 'outlines-shape', { allowed: shapes.collection });
    return undefined;
  }
  const { attribution } = value;
  if (typeof attribution !== 'string' || attribution.trim() === '' || attribution.length > longestLine) {
    findings.add(reading.place('attribution'), 'outlines-shape', { allowed: shapes.attribution });
    return undefined;
  }
  const read = features.flatMap((feature, at) => readFeature(feature, at, reading) ?? []);
  return findings.count > before ? undefined : { attribution, regions: read };
}
