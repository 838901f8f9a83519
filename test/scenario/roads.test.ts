import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endsOf } from '../../scenarios/systems/sweden/control.ts';
import { number, readTables } from '../../scenarios/systems/sweden/tables.ts';
import type { Position } from '../../src/domain/place.ts';
import {
  blueLightMinutes,
  type RoadEnd,
  roadMinutes,
  siteJourneys,
  straightKm,
} from '../../src/scenario/roads.ts';

const source = new URL('../../scenarios/systems/sweden/source/', import.meta.url);
const tables = readTables((file) => readFileSync(new URL(file, source), 'utf8'));
const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });
const hospital = (id: string): RoadEnd => {
  const row = tables.hospitals.find((candidate) => candidate['id'] === id)!;
  return { id, at: at(number(row, 'lat'), number(row, 'lon')) };
};
const hospitals = tables.hospitals.map((row) => hospital(row['id']!));
const planned = (from: RoadEnd, to: RoadEnd) => roadMinutes(from, to, 'swedish-road-rule');
const [solna, visby, karlstad] = [hospital('ks-solna'), hospital('visby'), hospital('karlstad')];
const stockholmCity = at(59.33, 18.06);
const fromSite = (site: Position) => siteJourneys(hospitals, site, 'swedish-road-rule', 0.85);
const minutesTo = (id: string, site: Position) => fromSite(site)[hospitals.findIndex((end) => end.id === id)];

describe('the Swedish road rule', () => {
  it('gives the planned minutes of every one of the 2415 hospital pairs back, rounded', () => {
    const differences = tables.road.filter(
      (row) => Math.round(planned(...endsOf(row, tables))) !== number(row, 'minutes_transfer'),
    );
    expect(tables.road).toHaveLength(2415);
    expect(differences).toEqual([]);
  });

  it('gives the blue-light minutes of every pair back, with no gain on the ferry', () => {
    const differences = tables.road.filter((row) => {
      const minutes = blueLightMinutes(...endsOf(row, tables), 'swedish-road-rule', 0.85);
      return Math.round(minutes) !== number(row, 'minutes_blue_light');
    });
    expect(differences).toEqual([]);
  });

  it('gives the straight distance of every pair back to a tenth of a kilometre', () => {
    for (const row of tables.road) {
      const [from, to] = endsOf(row, tables);
      expect(Math.abs(straightKm(from.at, to.at) - number(row, 'straight_km'))).toBeLessThan(0.051);
    }
  });

  it('takes the spot-check minutes of the data set', () => {
    const minutes = (from: string, to: string) => Math.round(planned(hospital(from), hospital(to)));
    expect(minutes('ks-solna', 'akademiska')).toBe(61);
    expect(minutes('karlstad', 'sahlgrenska')).toBe(166);
    expect(minutes('gallivare', 'kiruna')).toBe(92);
    expect(minutes('vasteras', 'malarsjukhuset')).toBe(39);
    expect(minutes('ks-solna', 'visby')).toBe(318);
  });

  it('is the same in both directions', () => {
    for (const [from, to] of [
      [solna, visby],
      [solna, karlstad],
      [karlstad, hospital('lidkoping')],
    ] as const) {
      expect(planned(from, to)).toBeCloseTo(planned(to, from), 9);
    }
  });

  it('drives round Vänern rather than over it', () => {
    const kinnekulle = at(58.6, 13.4);
    const northOfKarlstad = at(59.373 + straightKm(karlstad.at, kinnekulle) / 111.195, 13.482);
    const inOpenCountry = planned(karlstad, { at: northOfKarlstad });
    expect(planned(karlstad, { at: kinnekulle })).toBeGreaterThan(inOpenCountry * 1.2);
  });

  it('reaches a site in the middle of a lake by the way points on its shore', () => {
    const vanern = at(58.9, 13.2);
    expect([...fromSite(vanern)].every((minutes) => Number.isFinite(minutes) && minutes >= 1)).toBe(true);
    expect(minutesTo('karlstad', vanern)).toBeLessThan(minutesTo('ks-solna', vanern)!);
  });

  it('lengthens a journey to a hospital in a sparse road net, and only there', () => {
    const kiruna = hospital('kiruna');
    const site = at(67.6, 21.0);
    expect(planned(kiruna, { at: site })).toBeGreaterThan(planned({ at: kiruna.at }, { at: site }));
    expect(planned(solna, { at: stockholmCity })).toBe(planned({ at: solna.at }, { at: stockholmCity }));
  });
});

describe('Gotland', () => {
  const slite = at(57.7, 18.8);

  it('is reached from every mainland hospital by ferry, never under three hours', () => {
    for (const [index, minutes] of fromSite(slite).entries()) {
      if (hospitals[index]!.id === 'visby') expect(minutes).toBeLessThan(60);
      else expect(minutes).toBeGreaterThan(180);
    }
  });

  it('is left by ferry when the site is on the mainland', () => {
    expect(minutesTo('visby', stockholmCity)).toBeGreaterThan(180);
    expect(minutesTo('sos', stockholmCity)).toBeLessThan(15);
  });

  it('adds the road from Visby to a site elsewhere on the island', () => {
    const beyond = planned(solna, { at: slite }) - planned(solna, visby);
    expect(beyond).toBeCloseTo(planned(visby, { at: slite }), 9);
  });

  it('gives no blue-light gain on the ferry', () => {
    const minutes = blueLightMinutes(solna, { at: slite }, 'swedish-road-rule', 0.85);
    expect(minutes).toBe(planned(solna, { at: slite }));
  });
});

describe('site journeys', () => {
  it('are whole blue-light minutes in the order of the hospitals', () => {
    const journeys = fromSite(stockholmCity);
    for (const [index, end] of hospitals.entries()) {
      const exact = blueLightMinutes(end, { at: stockholmCity }, 'swedish-road-rule', 0.85);
      expect(journeys[index]).toBe(Math.max(1, Math.round(exact)));
    }
  });

  it('take at least a minute, even from the hospital’s own door', () => {
    expect(minutesTo('ks-solna', solna.at)).toBe(1);
  });

  it('are finite from anywhere in the country', () => {
    for (let latitude = 55.2; latitude < 69; latitude += 0.45) {
      for (let longitude = 11; longitude < 24; longitude += 0.7) {
        expect([...fromSite(at(latitude, longitude))].every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('treat a hospital’s own place as the matrix does', () => {
    const journeys = fromSite(hospital('uddevalla').at);
    for (const row of tables.road.filter((pair) => pair['to'] === 'uddevalla')) {
      const index = hospitals.findIndex((end) => end.id === row['from']);
      expect(Math.abs(journeys[index]! - number(row, 'minutes_blue_light'))).toBeLessThanOrEqual(1);
    }
  });
});

describe('the plain road rule', () => {
  it('is 1.3 times the straight distance at 60 km/h', () => {
    const from = { at: at(60, 2) };
    const to = { at: at(61, 2) };
    expect(straightKm(from.at, to.at)).toBeCloseTo(111.195, 2);
    expect(roadMinutes(from, to, 'plain-road-rule')).toBeCloseTo(144.55, 1);
    expect(blueLightMinutes(from, to, 'plain-road-rule', 0.8)).toBeCloseTo(115.64, 1);
  });
});
