import { describe, expect, test } from 'vitest';
import type { LocalStart } from '../../../src/domain/time.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { cycleOf, seasonShare, shiftAt, untilShiftChange } from '../../../src/model/staff/shifts.ts';
import { cellOf, exempelregion } from '../../support/cells.ts';

/** Midnight as a Wednesday begins. */
const wednesday: LocalStart = { date: '2026-03-04', month: 3, weekday: 2, minuteOfDay: 0 };
const hours = (hour: number) => 60 * hour;

describe('shifts', () => {
  test('are by day, evening and night, and their own at weekends by day', () => {
    const day = [6, 7, 15, 16, 21, 22].map((hour) => shiftAt(wednesday, hours(hour)));
    expect(day).toEqual([2, 0, 0, 1, 1, 2]);
    expect(
      [hours(3 * 24 + 12), hours(4 * 24 + 12), hours(5 * 24 + 12)].map((now) => shiftAt(wednesday, now)),
    ).toEqual([3, 3, 0]);
  });

  test('change at the next of 7, 16 and 22, past midnight too', () => {
    expect(
      [0, 6.5, 7, 15.9, 16, 21, 23].map((hour) => untilShiftChange(wednesday, hours(hour)) / 60),
    ).toEqual([7, 0.5, 9, expect.closeTo(0.1), 6, 1, 8]);
  });

  test('follow a season to its last day, over New Year too', () => {
    const seasons = [{ from: '12-20', until: '01-06', share: 0.8 }];
    const from = (date: string, month: number): LocalStart => ({ date, month, weekday: 0, minuteOfDay: 0 });
    expect(seasonShare(seasons, from('2026-12-19', 12), 0)).toBe(1);
    expect(seasonShare(seasons, from('2026-12-19', 12), hours(24))).toBe(0.8);
    expect(seasonShare(seasons, from('2027-01-06', 1), hours(23))).toBe(0.8);
    expect(seasonShare(seasons, from('2027-01-06', 1), hours(24))).toBe(1);
    expect(seasonShare([], from('2026-07-01', 7), 0)).toBe(1);
  });

  test('begin anew only when a person has rested, and the other shift has stopped', () => {
    const { staffing } = exempelregion;
    for (const rest of [0, hours(11), hours(30)]) {
      const cycle = cycleOf({ ...staffing, rest });
      expect(cycle).toBeGreaterThanOrEqual(staffing.stopsAfter + rest);
      expect(cycle).toBeGreaterThanOrEqual(2 * staffing.stopsAfter);
    }
  });
});

/** Persons of a competence free to be posted at the first hospital. */
function atWork(cell: ReturnType<typeof cellOf>, id: string): number {
  const incident = openIncident(cell, 'shifts');
  begin(incident, 0, false);
  return incident.state.atWork[cell.system.staffing.competences.findIndex((one) => one.id === id)]!;
}

describe('who is on duty', () => {
  test('is seven in ten of those who make teams at night, never less than one team, and everybody who keeps places', () => {
    const teams = { at30min: 20, at2h: 30, at8h: 40 };
    const system = { ...exempelregion, hospitals: exempelregion.hospitals.map((one) => ({ ...one, teams })) };
    const [day, night] = [600, 60].map((minuteOfDay) => cellOf({ system, minuteOfDay }));
    // Ten teams of two surgeons by day; seven at night.
    expect(atWork(day!, 'surgeon')).toBe(20);
    expect(atWork(night!, 'surgeon')).toBe(14);
    expect(atWork(night!, 'icu-nurse')).toBe(atWork(day!, 'icu-nurse'));
    expect(atWork(cellOf({ minuteOfDay: 60 }), 'surgeon')).toBeGreaterThanOrEqual(2);
  });

  test('is a share of the usual in a season', () => {
    const plain = cellOf({ minuteOfDay: 600 });
    const seasons = [{ from: '03-01', until: '03-31', share: 0.5 }];
    const staffing = { ...exempelregion.staffing, seasons };
    const low = cellOf({ minuteOfDay: 600, system: { ...exempelregion, staffing } });
    expect(atWork(low, 'icu-nurse')).toBe(Math.ceil(0.5 * atWork(plain, 'icu-nurse')));
  });
});
