import { expect, test } from 'vitest';
import { readMinute } from '../../../src/cli/situation/at.ts';

const start = { date: '2026-02-14', month: 2, weekday: 5, minuteOfDay: 22 * 60 + 40 };

test.each([
  ['90 min', 90],
  ['90min', 90],
  ['6 h', 360],
  ['1,5 d', 2160],
  ['+2 h 12 min', 132],
  ['+1\u00a0h\u00a07\u00a0min', 67],
  ['0 min', 0],
  ['+03:00', 180],
  ['22:40', 0],
  ['23:10', 30],
  ['00:10', 90],
  ['22:39', 1439],
  ['day 2 03:10', 270],
  ['dag 1 22:50', 10],
  ['Dag 3 22:40', 2880],
])('%s is minute %d of a run that starts 22:40', (written, minute) => {
  expect(readMinute(written, start)).toBe(minute);
});

test.each(['90', '', 'soon', '25:00', '12:60', '-5 min', '3 weeks', '+3', 'day 2', '90 min!', '1h30'])(
  '%j is no time: a plain number could be hours',
  (written) => {
    expect(readMinute(written, start)).toBeUndefined();
  },
);

test('a day before the start is a time before the incident', () => {
  expect(readMinute('day 1 08:00', start)).toBe(8 * 60 - start.minuteOfDay);
});
