import { describe, expect, test } from 'vitest';
import { noSurge } from '../../../src/domain/resources/surge.ts';
import { pool } from '../../../src/model/departments.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { siteJourneys } from '../../../src/scenario/roads.ts';
import { cellOf, exempelregion, sweden } from '../../support/cells.ts';

/** An incident that alarms every hospital of the nation five minutes after the start. */
function nation(minuteOfDay: number): Incident {
  const cell = cellOf({ system: sweden, casualties: 1, minuteOfDay, horizonHours: 40 });
  const [model] = cell.scenario.sites;
  const sites = sweden.hospitals.map(({ at, region }, number) => ({
    ...model!,
    id: `site-${number}`,
    at,
    region,
    starts: 0,
    journey: Array.from(siteJourneys(sweden.hospitals, at, 'swedish-road-rule', sweden.blueLightFactor)),
  }));
  return openIncident({ ...cell, scenario: { ...cell.scenario, sites } }, 'teams');
}

function teamsOf(incident: Incident): number {
  const { capacity } = incident.machine.columns.views;
  const first = incident.compiled.poolKinds[pool.team]!.base;
  return incident.setting.hospitals.reduce((sum, _, at) => sum + capacity[first + at]!, 0);
}

/** Mean number of teams of the nation, so many minutes after the alarm. */
function meanTeams(minuteOfDay: number, minutes: readonly number[], replications = 6): number[] {
  const incident = nation(minuteOfDay);
  const sums = minutes.map(() => 0);
  for (let replication = 0; replication < replications; replication++) {
    begin(incident, replication, true);
    minutes.forEach((minute, at) => {
      incident.machine.run(Math.max(...incident.setting.alarm) + minute);
      sums[at]! += teamsOf(incident);
    });
  }
  return sums.map((sum) => sum / replications);
}

describe('teams of the nation, each person answering for themselves', () => {
  test('are within a tenth of 107, 242 and 420 at 30 min, 2 h and 8 h on a weekday by day (Blimark 2020)', () => {
    const [at30min = 0, at2h = 0, at8h = 0] = meanTeams(8 * 60, [30, 120, 480]);
    expect(Math.abs(at30min / 107 - 1)).toBeLessThan(0.1);
    expect(Math.abs(at2h / 242 - 1)).toBeLessThan(0.1);
    expect(Math.abs(at8h / 420 - 1)).toBeLessThan(0.1);
  });

  test('are about seven in ten of that at night', () => {
    const day = meanTeams(8 * 60, [120, 360]);
    const night = meanTeams(60, [120, 360]);
    night.forEach((teams, at) => {
      expect(teams / day[at]!).toBeGreaterThan(0.6);
      expect(teams / day[at]!).toBeLessThan(0.8);
    });
  });

  test('fall past 12 h as people tire, and further past 16 h when they must stop', () => {
    const [at12h = 0, at16h = 0, at20h = 0] = meanTeams(8 * 60, [720, 955, 1200], 3);
    expect(at16h).toBeLessThan(at12h);
    expect(at20h).toBeLessThan(0.8 * at16h);
  });
});

describe('a hospital that calls nobody in', () => {
  test('has the teams that are on duty, and no more', () => {
    const incident = openIncident(cellOf({ casualties: 5, surge: noSurge, minuteOfDay: 8 * 60 }), 'none');
    begin(incident, 0, true);
    const before = teamsOf(incident);
    incident.machine.run(300);
    expect(teamsOf(incident)).toBe(before);
    // Half of 4, of 2 and of 1, at least one each.
    expect(before).toBe(2 + 1 + 1);
  });

  test('has nobody more in the no-incident twin than its shifts say', () => {
    const incident = openIncident(cellOf({ casualties: 5, minuteOfDay: 8 * 60 }), 'twin');
    begin(incident, 0, false);
    const before = teamsOf(incident);
    incident.machine.run(300);
    expect(teamsOf(incident)).toBe(before);
    expect(exempelregion.hospitals.length).toBe(3);
  });
});
