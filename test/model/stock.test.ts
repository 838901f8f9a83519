import { expect, test } from 'vitest';
import { type MeasureId, measureIds } from '../../src/domain/measures.ts';
import { code } from '../../src/domain/triage.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident, openRunner } from '../../src/model/runner.ts';
import { noLoans, takeStock } from '../../src/model/stock.ts';
import { cellOf } from '../support/cells.ts';

const at = (row: Float64Array, measure: MeasureId) => row[measureIds.indexOf(measure)]!;

test("a replication's row holds its measures and leaves the rows before and after it alone", () => {
  const untouched = -7;
  const rows = new Float64Array(3 * measureIds.length).fill(untouched);
  openRunner([cellOf({ casualties: 20 })], 'stock').run(0, 0, rows, measureIds.length);
  const around = [...rows.subarray(0, measureIds.length), ...rows.subarray(2 * measureIds.length)];
  expect(new Set(around)).toEqual(new Set([untouched]));
  const own = rows.subarray(measureIds.length, 2 * measureIds.length);
  expect(at(own, 'casualties')).toBe(20);
  expect([...own]).not.toContain(untouched);
});

test.each([
  ['at the very minute of the limit is in time', 0, 1],
  ['a minute after the limit is too late', 1, 0],
])('definitive care %s', (_, after, share) => {
  const incident = openIncident(cellOf({ casualties: 20, mix: { H1: 1 } }), 'stock');
  begin(incident, 0, true);
  const { state } = incident;
  const limit = incident.injuryOf(0).limit!;
  state.need.fill(code.red);
  state.injured.fill(0);
  state.released.fill(0);
  state.definitive.fill(limit + after);
  const row = new Float64Array(measureIds.length);
  takeStock(incident, 0, row, 0, noLoans);
  expect([at(row, 'inTimeRed'), at(row, 'inTimeRedFromReach')]).toEqual([share, share]);
});
