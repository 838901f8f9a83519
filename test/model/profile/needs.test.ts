import { expect, test } from 'vitest';
import { layOutProfile, needsEvery, type ProfileLayout } from '../../../src/domain/profile.ts';
import { minutesPerDay } from '../../../src/domain/time.ts';
import { pool } from '../../../src/model/departments.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { layoutOf } from '../../../src/model/profile/layout.ts';
import { Needs } from '../../../src/model/profile/needs.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { readProfile } from '../../../src/results/profile/read-profile.ts';
import { cellOf, exempelregion } from '../../support/cells.ts';

/** Patients of intensive care and its staffed places. */
interface Unit {
  readonly inUse: number;
  readonly waiting: number;
  readonly capacity: number;
}

const day: ProfileLayout = layOutProfile([], [], ['X'], [], minutesPerDay);

/** Sets every hospital of a region as wished and empties all departments elsewhere. */
function set(incident: Incident, regions: Readonly<Record<string, Unit>>): void {
  const { compiled, setting, machine, state } = incident;
  const { inUse, waiting, capacity } = machine.columns.views;
  state.atWork.fill(0);
  for (const kind of [pool.team, pool.icu, pool.postop, pool.emergency, pool.ward]) {
    const { base } = compiled.poolKinds[kind]!;
    inUse.fill(0, base, base + setting.hospitals.length);
    waiting.fill(0, base, base + setting.hospitals.length);
    capacity.fill(0, base, base + setting.hospitals.length);
  }
  const seen = new Set<string>();
  for (const [at, { region }] of setting.hospitals.entries()) {
    const unit = seen.has(region) ? undefined : regions[region];
    seen.add(region);
    const icu = compiled.poolKinds[pool.icu]!.base + at;
    inUse[icu] = unit?.inUse ?? 0;
    waiting[icu] = unit?.waiting ?? 0;
    capacity[icu] = unit?.capacity ?? 0;
  }
}

const regions = [...new Set(exempelregion.hospitals.map(({ region }) => region))].sort();

test('places are needed by those in care and those who wait, and short is what nobody staffs, run by run', () => {
  const cell = cellOf({ horizonHours: 24 });
  const incident = openIncident(cell, 'needs');
  const layout = layoutOf(incident.setting, cell);
  const needs = new Needs(incident, layout.needs);
  const tallies = new Float64Array(layout.length);
  const [region] = regions;
  // Two replications at the second look: 7 + 5 needed of 8 staffed, then 3 + 0 of 8.
  for (const unit of [
    { inUse: 7, waiting: 5, capacity: 8 },
    { inUse: 3, waiting: 0, capacity: 8 },
  ]) {
    set(incident, { [region!]: unit });
    needs.clear();
    needs.look(1, tallies, 0);
    needs.finish(tallies, 0);
    tallies[layout.replications]!++;
  }
  const profile = readProfile({ scenario: 'x', plan: 'y' }, layout, tallies, 0);
  expect(profile.needs.map((need) => need.region)).toEqual(
    [...new Set(incident.setting.hospitals.map((hospital) => hospital.region))].sort(),
  );
  const { points, average } = profile.needs.find((need) => need.region === region)!;
  // Four places at one look of four in the first replication, none in the second.
  expect(average).toMatchObject({ estimate: 0.5, n: 2 });
  expect(points.map(({ minute }) => minute)).toEqual([360, 720, 1080, 1440]);
  expect(points[1]).toMatchObject({
    needed: { estimate: 7.5 },
    staffed: { estimate: 8, halfWidth: 0 },
    short: { estimate: 2 },
    shortShare: 0.5,
  });
  // 2 ± 12.706 × sqrt(8 ÷ 2): the t interval of 4 and 0.
  expect(points[1]!.short.halfWidth).toBeCloseTo(12.706 * 2, 2);
  expect(points[0]!.short.estimate).toBe(0);
});

test('posts are short hospital by hospital, in hundredths, and looked at once a day', () => {
  const cell = cellOf({ horizonHours: 24 });
  const incident = openIncident(cell, 'posts');
  const layout = layoutOf(incident.setting, cell);
  const needs = new Needs(incident, layout.needs);
  const tallies = new Float64Array(layout.length);
  const [region] = regions;
  set(incident, { [region!]: { inUse: 7, waiting: 3, capacity: 8 } });
  const hospital = incident.setting.hospitals.findIndex((each) => each.region === region);
  const { competences } = cell.system.staffing;
  const nurse = competences.findIndex(({ id }) => id === 'icu-nurse');
  incident.state.atWork[hospital * competences.length + nurse] = 6.5;
  for (const point of [0, 1, 2, 3]) needs.look(point, tallies, 0);
  tallies[layout.replications]!++;
  const { posts } = readProfile({ scenario: 'x', plan: 'y' }, layout, tallies, 0).needs.find(
    (need) => need.region === region,
  )!;
  const short = (id: string) => posts.find(({ competence }) => competence === id)!.points;
  // Ten patients take ten nurses, of whom 6.5 are at work; and a third of an anaesthetist each, of whom nobody is.
  expect(short('icu-nurse')).toEqual([{ minute: minutesPerDay, short: { estimate: 3.5, halfWidth: null } }]);
  expect(short('anaesthetist')[0]!.short.estimate).toBeCloseTo(3.33, 10);
  // Nobody needed a ward nurse, and what is never short is left out.
  expect(posts.map(({ competence }) => competence)).toEqual(['anaesthetist', 'icu-nurse']);
});

test('it is looked every six hours, at most 240 times, and in a longer run more seldom', () => {
  expect([3, 60, 61, 120, 121].map((days) => needsEvery(days * minutesPerDay))).toEqual([
    360, 360, 720, 720, 1080,
  ]);
  expect(layOutProfile([], [], ['X'], ['nurse'], 60 * minutesPerDay).needs).toMatchObject({
    points: 240,
    postPoints: 60,
  });
});

test('the tallies that were there before stand where they stood', () => {
  const { replications, reach, deaths, load, needs, length } = day;
  expect([replications, reach, deaths, load]).toEqual([0, 1, 1 + 3 * (2 + 3 * 50), 1 + 3 * 152 + 12]);
  expect(needs.places).toBe(day.timeline + 48 * 18);
  expect(length).toBe(needs.places + 4 * 7 + 2);
});
