import { describe, expect, test } from 'vitest';
import { begin } from '../../src/model/history.ts';
import { teamsAt } from '../../src/model/hospital/posting.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { cellOf, exempelregion, sweden } from '../support/cells.ts';

function opened(minuteOfDay: number, system = exempelregion): Incident {
  const incident = openIncident(cellOf({ system, minuteOfDay, casualties: 5, horizonHours: 40 }), 'posting');
  begin(incident, 0, true);
  return incident;
}

/** Teams of a hospital so many minutes after its own alarm. */
function teamsAfter(incident: Incident, id: string, minutes: number): number {
  const hospital = incident.setting.hospitals.findIndex((one) => one.id === id);
  incident.machine.clock[0] = incident.setting.alarm[hospital]! + minutes;
  return teamsAt(incident, hospital);
}

describe('teams after the alarm', () => {
  test('meet the survey figures at 30 min, 2 h and 8 h on a weekday by day', () => {
    const incident = opened(8 * 60);
    expect(teamsAfter(incident, 'norrsjukhuset', 30)).toBe(4);
    expect(teamsAfter(incident, 'norrsjukhuset', 120)).toBe(8);
    expect(teamsAfter(incident, 'norrsjukhuset', 480)).toBe(16);
  });

  test('are half of the 30-min figure at the alarm, and at least one', () => {
    const incident = opened(8 * 60);
    expect(teamsAfter(incident, 'norrsjukhuset', 0)).toBe(2);
    expect(teamsAfter(incident, 'vastlasarettet', 0)).toBe(1);
  });

  test('are seven in ten at night until the day staff have come', () => {
    const incident = opened(60);
    expect(teamsAfter(incident, 'norrsjukhuset', 120)).toBe(6);
    expect(teamsAfter(incident, 'norrsjukhuset', 480)).toBe(16);
  });

  test('fall between 12 and 16 h', () => {
    const incident = opened(8 * 60);
    expect(teamsAfter(incident, 'norrsjukhuset', 720)).toBe(16);
    expect(teamsAfter(incident, 'norrsjukhuset', 960)).toBe(10);
  });

  test('nothing is raised before the alarm or without an incident', () => {
    const incident = opened(8 * 60);
    expect(teamsAfter(incident, 'norrsjukhuset', -4)).toBe(2);
    expect(teamsAfter(incident, 'norrsjukhuset', -50)).toBe(2);
    begin(incident, 0, false);
    expect(teamsAfter(incident, 'norrsjukhuset', 480)).toBe(2);
  });

  test('every Swedish hospital of the catchment meets its own row of the survey', () => {
    const incident = opened(8 * 60, sweden);
    for (const { id, teams } of incident.setting.hospitals) {
      expect([
        teamsAfter(incident, id, 30),
        teamsAfter(incident, id, 120),
        teamsAfter(incident, id, 480),
      ]).toEqual(
        [teams.at30min, teams.at2h, teams.at8h].map((count) =>
          teams.at30min > 0 ? Math.max(1, count) : count,
        ),
      );
    }
  });
});
