import { quote } from './describe.ts';
import type { Findings, Place } from './problems.ts';
import { unknownId } from './reading/session.ts';
import { mostCasualties } from './schemas/scenario.ts';

/** Persons who are expected to seek care in a region on each day from 0. */
export interface RegionCurve {
  readonly region: string;
  readonly perDay: readonly number[];
}

/** What a table of curves is read against. */
interface Reading {
  readonly file: string;
  /** Regions of the system, and those of them that have a hospital. */
  readonly regions: readonly string[];
  readonly withHospital: readonly string[];
  readonly findings: Findings;
}

/** A line cut at its commas, with the column at which each part begins. */
interface Cell {
  readonly text: string;
  readonly column: number;
}

function cellsOf(line: string): readonly Cell[] {
  const parts = line.split(',');
  return parts.map((part, at) => {
    const before = parts.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
    return { text: part.trim(), column: before + 1 + (part.length - part.trimStart().length) };
  });
}

function placeIn({ file }: Reading, line: number, column: number, path: string): Place {
  return { file, line, column, path: path === '' ? '.' : path.slice(0, 140) };
}

const regionKind = { sv: 'regionen', en: 'the region' };

/** Regions of the columns in the order of the file; undefined when the heading is not one. */
function readHeading(reading: Reading, heading: string): readonly string[] | undefined {
  const { findings, regions, withHospital } = reading;
  const [first, ...columns] = cellsOf(heading);
  if (first?.text !== 'day' || columns.length === 0) {
    const example = regions.slice(0, 2).join(',');
    findings.add(placeIn(reading, 1, 1, '.'), 'curves-header', { found: quote(heading), example });
    return undefined;
  }
  const seen = new Map<string, number>();
  for (const [at, { text: id, column }] of columns.entries()) {
    const shown = quote(id).slice(1, -1);
    const place = placeIn(reading, 1, column, shown);
    const earlier = seen.get(id);
    if (!regions.includes(id)) findings.add(place, 'unknown-id', unknownId(regionKind, shown, regions));
    else if (!withHospital.includes(id)) findings.add(place, 'curves-no-hospital', { id });
    else if (earlier !== undefined) findings.add(place, 'curves-twice', { id, first: earlier });
    if (earlier === undefined) seen.set(id, at + 2);
  }
  return columns.map(({ text }) => text);
}

/** Numbers of one day by region, NaN where there is none. */
function readDay(
  reading: Reading,
  regions: readonly string[],
  row: string,
  line: number,
  day: number,
): readonly number[] {
  const { findings } = reading;
  const [first, ...rest] = cellsOf(row);
  const written = first?.text ?? '';
  if (!/^\d{1,9}$/.test(written) || Number(written) !== day) {
    const values = { found: quote(written), allowed: String(day) };
    findings.add(placeIn(reading, line, 1, 'day'), 'curves-day', values);
  }
  if (rest.length !== regions.length) {
    const values = { found: rest.length + 1, allowed: regions.length + 1 };
    findings.add(placeIn(reading, line, 1, '.'), 'curves-columns', values);
    return [];
  }
  return rest.map(({ text, column }, at) => {
    const persons = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (persons <= mostCasualties) return persons;
    const place = placeIn(reading, line, column, `${regions[at]}.${day}`);
    findings.add(place, 'curves-number', { found: quote(text), most: mostCasualties });
    return Number.NaN;
  });
}

/**
 * Reads a table of curves: a heading with `day` and ids of regions, then a line for each day from 0 with the persons
 * expected there. Undefined, with every problem among the findings, when something in it is wrong.
 */
export function readCurves(
  file: string,
  text: string,
  places: Pick<Reading, 'regions' | 'withHospital'>,
  findings: Findings,
): readonly RegionCurve[] | undefined {
  const reading: Reading = { file, ...places, findings };
  const before = findings.count;
  const [heading = '', ...rows] = text.split(/\r?\n/);
  const regions = readHeading(reading, heading);
  if (regions === undefined) return undefined;
  const filled = rows.map((row, at) => ({ row, line: at + 2 })).filter(({ row }) => row.trim() !== '');
  const days = filled.map(({ row, line }, day) => readDay(reading, regions, row, line, day));
  if (findings.count > before) return undefined;
  return regions.map((region, at) => ({ region, perDay: days.map((day) => day[at] ?? 0) }));
}
