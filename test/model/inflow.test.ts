import { describe, expect, test } from 'vitest';
import { flag, stage } from '../../src/model/columns.ts';
import { lastReceived, reportAt } from '../../src/model/command/picture.ts';
import { pool } from '../../src/model/departments.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident, runToHorizon } from '../../src/model/runner.ts';
import { hospitalOfNeed, planInflow } from '../../src/model/scene/inflow.ts';
import { simulate } from '../../src/model/simulate.ts';
import { peopleOf } from '../../src/verify/laws/sameness.ts';
import { sweden, withHospitals } from '../support/cells.ts';
import { inflowCell } from '../support/inflow.ts';

const threeRegions = { 'SE-AB': [8, 12, 4], 'SE-Z': [0, 3, 0], 'SE-I': [2.5, 0, 0.4] };

function ran(cell: Parameters<typeof openIncident>[0], replication = 0): Incident {
  const incident = openIncident(cell, 'inflow');
  begin(incident, replication, true);
  runToHorizon(incident);
  return incident;
}

const everybody = ({ casualties }: Incident) => Array.from({ length: casualties }, (_, one) => one);
const siteOf = ({ setting, state }: Incident, casualty: number) => setting.sites[state.site[casualty]!]!;

describe('people who fall ill by a curve', () => {
  const cell = inflowCell({ perDay: threeRegions, horizonHours: 96 });

  test('are as many as the rounded sum of each region’s curve, each on a day of the curve', () => {
    const incident = ran(cell);
    expect(incident.casualties).toBe(24 + 3 + 3);
    for (const casualty of everybody(incident)) {
      const { inflow } = siteOf(incident, casualty);
      const day = Math.floor(incident.state.injured[casualty]! / 1440);
      expect(inflow?.perDay[day]).toBeGreaterThan(0);
    }
  });

  test('stand at the door of a hospital with intensive care in their own region when they seek care, on their own', () => {
    const incident = ran(cell);
    for (const casualty of everybody(incident)) {
      const { state, setting } = incident;
      const hospital = setting.hospitals[state.firstAt[casualty]!]!;
      expect(hospital.region).toBe(siteOf(incident, casualty).region);
      expect(hospital.icu).toBeGreaterThan(0);
      expect(state.arrived[casualty]).toBe(state.injured[casualty]);
      expect(state.flags[casualty]! & flag.walksIn).toBe(flag.walksIn);
    }
    expect(incident.state.scalars[5]).toBe(incident.casualties);
  });

  test('are the same under every plan, day for day', () => {
    const keys = ['nearest', 'proportional', 'least-time'] as const;
    const people = keys.map((kind) =>
      peopleOf({ ...cell, plan: inflowCell({ perDay: threeRegions, key: { kind } }).plan }, 'same', 3),
    );
    expect(new Set(people).size).toBe(1);
  });

  test('have nobody sent to them: no scene, no key, no alarm, and every ambulance of the country is free or at a call', () => {
    const incident = ran(cell);
    const { state, setting } = incident;
    expect(setting.hospitals.length).toBe(sweden.hospitals.length);
    expect(setting.ground.reachable.length).toBe(sweden.hospitals.length);
    expect(setting.vehicles.length).toBe(sweden.regions.reduce((sum, region) => sum + region.ambulances, 0));
    expect([...setting.alarm].every((minute) => minute === Infinity)).toBe(true);
    expect([...state.command].every((vehicle) => vehicle === -1)).toBe(true);
    expect([...state.sentTo].every((persons) => persons === 0)).toBe(true);
    expect([...state.trips].every((trips) => trips === 0)).toBe(true);
    expect(state.scalars[0]).toBe(0);
  });

  test('are reported about once a day to the horizon', () => {
    const incident = ran(cell);
    for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
      expect(incident.state.reportCount[hospital]).toBe(5);
      const written = incident.state.reports[reportAt(hospital, lastReceived)]!;
      expect(incident.now - written).toBeLessThanOrEqual(1440);
    }
  });

  test('choose among hospitals in shares by intensive-care places, or equally where there are none', () => {
    const [site] = inflowCell({ perDay: { 'SE-M': [10] } }).scenario.sites;
    const shares = (hospitals: typeof sweden.hospitals) => {
      const plan = planInflow(site!, hospitals)!;
      const chosen = Array.from({ length: 6_000 }, (_, at) => hospitalOfNeed(plan, (at + 0.5) / 6_000));
      return Object.fromEntries(
        [...new Set(chosen)].map((at) => [
          hospitals[at]!.id,
          chosen.filter((one) => one === at).length / 6_000,
        ]),
      );
    };
    const own = sweden.hospitals.filter(({ region, icu }) => region === 'SE-M' && icu > 0);
    const places = own.reduce((sum, { icu }) => sum + icu, 0);
    for (const [id, share] of Object.entries(shares(sweden.hospitals)))
      expect(share).toBeCloseTo(own.find((one) => one.id === id)!.icu / places, 3);
    const none = withHospitals(sweden, () => ({ icu: 0 })).hospitals;
    const all = none.filter(({ region }) => region === 'SE-M').length;
    for (const share of Object.values(shares(none))) expect(share).toBeCloseTo(1 / all, 3);
    expect(() => planInflow({ ...site!, region: 'SE-Q' }, sweden.hospitals)).toThrow(RangeError);
  });
});

describe('a patient of the class P1', () => {
  const crowded = inflowCell({ perDay: { 'SE-Z': [40, 40, 40] }, horizonHours: 24 * 20 });

  test('never meets a trauma team or a theatre, whatever the tag, and is treated when intensive care begins', () => {
    const incident = ran(crowded);
    const { state, machine } = incident;
    expect(state.teamed.every((minute) => minute === Infinity)).toBe(true);
    const inCare = everybody(incident).filter((one) => state.stages[one] === stage['intensive-care']);
    expect(inCare.length).toBeGreaterThan(0);
    for (const casualty of inCare) {
      expect((machine.held[casualty]! >> pool.icu) & 1).toBe(1);
      expect(state.definitive[casualty]).toBeLessThan(Infinity);
      expect(state.definitive[casualty]! - state.arrived[casualty]!).toBeGreaterThan(0);
    }
  });

  test('pays for each hour of waiting, at most a day’s, wherever they wait', () => {
    const incident = ran(crowded);
    const { state, parameters } = incident;
    const treated = everybody(incident).filter((one) => state.definitive[one]! < Infinity);
    const waitedLong = treated.filter((one) => state.definitive[one]! - state.arrived[one]! > 3 * 1440);
    expect(waitedLong.length).toBeGreaterThan(3);
    // Whoever then lies in a raised place, or is cared for by staff who fill in, is at the contingency standard beside.
    const { postopPenalty, contingencyPenalty } = parameters;
    for (const casualty of waitedLong) {
      const beyond = state.penalty[casualty]! - postopPenalty;
      expect([0, contingencyPenalty].some((one) => Math.abs(one - beyond) < 1e-9)).toBe(true);
    }
  });

  test('dies more often the longer the wait: nobody is saved by never getting a place', () => {
    const deaths = (icu: number) => {
      const { measures } = simulate(
        {
          ...crowded,
          system: withHospitals(sweden, (hospital) => ({
            icu: hospital.region === 'SE-Z' ? icu : hospital.icu,
          })),
        },
        { seed: 'places', replication: 0 },
      );
      return { all: measures['deaths']!, preventable: measures['preventableDeaths']! };
    };
    expect(deaths(400).preventable).toBeLessThanOrEqual(2);
    expect(deaths(7).preventable).toBeGreaterThan(5);
    expect(deaths(1).all).toBeGreaterThanOrEqual(deaths(7).all);
  });
});

test('an incident beside the curves is met as ever: its ambulances come, the ill go their own way', () => {
  const cell = inflowCell({ perDay: threeRegions, isMixed: true, casualties: 30, horizonHours: 96 });
  const incident = ran(cell);
  const { state, setting } = incident;
  const isIll = (casualty: number) => siteOf(incident, casualty).inflow !== undefined;
  expect(everybody(incident).filter((one) => !isIll(one)).length).toBe(30);
  const carried = everybody(incident).filter(
    (one) => state.trips.length > 0 && !isIll(one) && (state.flags[one]! & flag.walksIn) === 0,
  );
  expect(carried.every((one) => state.arrived[one]! < Infinity || state.died[one]! < Infinity)).toBe(true);
  expect(carried.length).toBeGreaterThan(5);
  for (const [at, site] of setting.sites.entries())
    expect(state.command[at]! >= 0).toBe(site.inflow === undefined);
  expect([...setting.alarm].every((minute) => minute < Infinity)).toBe(true);
  expect(state.scalars[2]).toBe(0);
});
