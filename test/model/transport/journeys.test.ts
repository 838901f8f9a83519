import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import type { Site } from '../../../src/domain/scenario.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { trace } from '../../../src/model/simulate.ts';
import { cellOf, exempelregion } from '../../support/cells.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

const options = { seed: 'journeys', replication: 0 };

/** An accident beside a hospital that the road goes round an hour to, as over a fjord. No door ever closes. */
function overTheFjord(): { readonly cell: Cell; readonly beside: string } {
  const wishes = { casualties: 40, minuteOfDay: 600, horizonHours: 6, walkIn: 0, mix: { C1: 1 } };
  const made = cellOf({ ...wishes, parameters: { divertCloseAt: 1_000 } });
  const [site] = made.scenario.sites as [Site];
  const nearest = site.journey.indexOf(Math.min(...site.journey));
  const journey = site.journey.map((minutes, at) => (at === nearest ? minutes + 60 : minutes));
  const scenario = { ...made.scenario, sites: [{ ...site, journey }] };
  return { cell: { ...made, scenario }, beside: exempelregion.hospitals[nearest]!.id };
}

/** Decisions at the scene about those whom a unit carries, and about those whom an ambulance does. */
function decisions(cell: Cell) {
  const decided = trace(cell, options).events.flatMap((event) => (event.kind === 'decided' ? [event] : []));
  const first = decided.filter(({ turnedAwayFrom }) => turnedAwayFrom === null);
  const by = (kind: 'unit' | 'ambulance') => first.filter(({ place }) => place.kind === kind);
  return { flown: by('unit'), driven: by('ambulance') };
}

describe('the journey that a key reckons with', () => {
  const base = { hospital: exempelregion.hospitals[0]!.id };
  const birds = unitOf('bird', 'helicopter', { count: 6, base });

  test('is that of the vehicle that carries them: in the air over the fjord, on the road round it to another hospital', () => {
    const { cell, beside } = overTheFjord();
    const { flown, driven } = decisions(withUnits(cell, [birds]));
    expect(flown.length).toBeGreaterThan(2);
    expect(driven.length).toBeGreaterThan(2);
    expect(new Set(flown.map(({ hospital }) => hospital))).toEqual(new Set([beside]));
    expect(driven.map(({ hospital }) => hospital)).not.toContain(beside);
    for (const { journeyMinutes } of flown) expect(journeyMinutes).toBeLessThan(20);
  });

  test('is the way in the air between hospitals for who is turned away in it', () => {
    const { cell, beside } = overTheFjord();
    const live = openIncident(withUnits(cell, [birds]), options.seed);
    begin(live, 0, true);
    const at = (id: string) => live.setting.hospitals.findIndex((hospital) => hospital.id === id);
    const { between } = live.setting.others[0]!.ways;
    const from = at(beside);
    live.picture.aim(0, from, true, 0);
    for (const to of live.setting.hospitals.keys())
      expect(live.picture.journey(to)).toBe(between[from * live.setting.hospitals.length + to]);
    live.picture.aim(0, from, true, -1);
    for (const to of live.setting.hospitals.keys())
      expect(live.picture.journey(to)).toBe(live.journeyBetween(from, to));
  });
});
