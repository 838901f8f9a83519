import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { trace } from '../../../src/model/simulate.ts';
import { eventColumns, eventTable } from '../../../src/results/trace/event-table.ts';
import { recount } from '../../../src/results/trace/recount.ts';
import { cellOf, mixes, sweden } from '../../support/cells.ts';

const told = trace(
  cellOf({ casualties: 60, system: sweden, mix: mixes.confined, key: { kind: 'least-time' } }),
  {
    seed: 'table',
    replication: 0,
  },
);
const rows = csvParse(eventTable(told, told.events));

test('there is one row per event, with one head, and every column that is measured says its unit', () => {
  expect(rows.columns).toEqual([...eventColumns]);
  expect(rows).toHaveLength(told.events.length);
  const measured = eventColumns.filter((column) =>
    rows.some((row) => row[column] !== '' && !Number.isNaN(Number(row[column]))),
  );
  expect(measured.filter((column) => !/_(?:min|teams|places)$/.test(column))).toEqual([]);
});

test('minutes are kept to the last digit, and what is unknown is empty, never 0', () => {
  for (const [at, row] of rows.entries()) expect(Number(row['time_min'])).toBe(told.events[at]!.minute);
  const unknown = told.events.findIndex(
    (event) => event.kind === 'decided' && event.believed.ageMinutes === null,
  );
  expect(unknown).toBeGreaterThan(0);
  expect(rows[unknown]).toMatchObject({
    event: 'decided',
    report_age_min: '',
    believed_free_red_teams: '',
    believed_open: 'true',
  });
});

test('the table alone counts up to the measures: somebody with a spreadsheet gets the same', () => {
  const { measures } = recount(told);
  const ended = rows.filter((row) => row['event'] === 'ended');
  expect(ended).toHaveLength(measures.casualties!);
  expect(ended.filter((row) => row['death_class'] !== '')).toHaveLength(measures.deaths!);
  expect(ended.filter((row) => row['death_class'] === 'preventable')).toHaveLength(
    measures.preventableDeaths!,
  );
  expect(rows.filter((row) => row['event'] === 'transferred')).toHaveLength(measures.transfers!);
  const red = rows.filter((row) => row['event'] === 'definitive' && row['need'] === 'red');
  const inTime = red.filter((row) => row['in_time'] === 'true').length;
  expect(inTime / recount(told).red.counted).toBe(measures.inTimeRed);
  expect(told.measures.inTimeRed).toBe(measures.inTimeRed);
});

test('a table of one casualty has only their rows', () => {
  const id = told.casualties[3]!.id;
  const own = told.events.filter((event) => 'casualty' in event && event.casualty === id);
  const few = csvParse(eventTable(told, own));
  expect(few.length).toBe(own.length);
  expect(new Set(few.map((row) => row['casualty']))).toEqual(new Set([id]));
});
