import type { Hospital, RoadMinutes } from '../domain/system.ts';
import { quote } from './describe.ts';
import { nearest } from './near.ts';
import type { Findings, Place } from './problems.ts';

const heading = 'from,to,minutes';
const longestRoad = 10_000;

/** Minutes by pair of hospitals, while the table is read. */
interface Reading {
  readonly file: string;
  readonly index: ReadonlyMap<string, number>;
  readonly minutes: Float64Array;
  /** Line on which each pair stands, by cell; 0 = not yet. */
  readonly lines: Uint32Array;
  readonly findings: Findings;
}

function placeIn(file: string, line: number, column: number, path: string): Place {
  return { file, line, column, path: path === '' ? '.' : path.slice(0, 140) };
}

function hospitalAt(reading: Reading, id: string, place: Place): number | undefined {
  const found = reading.index.get(id);
  if (found !== undefined) return found;
  const known = [...reading.index.keys()];
  const near = nearest(id, known);
  const allowed = { sv: 'id för ett av systemets sjukhus', en: "the id of one of the system's hospitals" };
  const values = { kind: { sv: 'sjukhuset', en: 'the hospital' }, found: quote(id), allowed };
  reading.findings.add(place, 'unknown-id', { ...values, ...(near !== undefined && { near }) });
  return undefined;
}

function readRow(reading: Reading, row: string, line: number): void {
  const { file, findings, lines, minutes, index } = reading;
  const cells = row.split(',');
  const [from = '', to = '', written = ''] = cells.map((cell) => cell.trim());
  const path = quote(`${from},${to}`).slice(1, -1);
  if (cells.length !== 3) {
    findings.add(placeIn(file, line, 1, '.'), 'table-columns', { found: cells.length });
    return;
  }
  const [first = '', second = ''] = cells;
  const start = hospitalAt(reading, from, placeIn(file, line, 1, path));
  const end = hospitalAt(reading, to, placeIn(file, line, first.length + 2, path));
  const time = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  if (!(time > 0 && time <= longestRoad)) {
    const place = placeIn(file, line, first.length + second.length + 3, path);
    findings.add(place, 'table-minutes', { found: quote(written) });
    return;
  }
  if (start === undefined || end === undefined) return;
  if (start === end) {
    findings.add(placeIn(file, line, 1, path), 'table-same', { id: from });
    return;
  }
  const cell = start * index.size + end;
  const earlier = lines[cell];
  if (earlier) findings.add(placeIn(file, line, 1, path), 'table-twice', { first: earlier });
  for (const at of [cell, end * index.size + start]) {
    minutes[at] = time;
    lines[at] = line;
  }
}

function reportMissing({ file, index, lines, findings }: Reading): void {
  const ids = [...index.keys()];
  const missing = ids.flatMap((from, start) =>
    ids
      .slice(start + 1)
      .filter((_, after) => lines[start * ids.length + start + 1 + after] === 0)
      .map((to) => `${from},${to}`),
  );
  const [example] = missing;
  if (example === undefined) return;
  findings.add(placeIn(file, 1, 1, example), 'table-missing', { count: missing.length, example });
}

/**
 * Reads a road table: a heading, then each pair of hospitals once, in any order and either way round.
 * Returns planned minutes row by row over `hospitals`, 0 from a hospital to itself.
 */
export function readRoadTable(
  file: string,
  text: string,
  hospitals: readonly Hospital[],
  findings: Findings,
): RoadMinutes {
  const index = new Map(hospitals.map(({ id }, at) => [id, at]));
  const size = hospitals.length ** 2;
  const reading: Reading = {
    file,
    index,
    minutes: new Float64Array(size),
    lines: new Uint32Array(size),
    findings,
  };
  const [first = '', ...rows] = text.split(/\r?\n/);
  if (first.trim() !== heading) {
    findings.add(placeIn(file, 1, 1, '.'), 'table-header', { found: quote(first) });
    return reading.minutes;
  }
  const before = findings.count;
  for (const [at, row] of rows.entries()) if (row.trim() !== '') readRow(reading, row, at + 2);
  if (findings.count === before) reportMissing(reading);
  return reading.minutes;
}
