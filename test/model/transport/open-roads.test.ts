import { describe, expect, test } from 'vitest';
import type { TransportKind } from '../../../src/domain/resources/transport.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident } from '../../../src/model/runner.ts';
import {
  minutesBetween,
  minutesFromSite,
  minutesToHospital,
  minutesToSite,
  minutesToTerminal,
} from '../../../src/model/transport/journey.ts';
import { cellOf, exempelregion } from '../../support/cells.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

const { hospitals } = exempelregion;
const terminals = hospitals.slice(0, 2).map(({ id, at }) => ({
  id: `T-${id}`,
  name: id,
  at: { latitude: at.latitude + 0.1, longitude: at.longitude },
}));

/** Journeys of one unit that stands at the first hospital, with the roads of a hospital taking so many times as long. */
function journeys(kind: TransportKind, blocked: number, factor: number) {
  const base = { hospital: hospitals[0]!.id };
  const incident = openIncident(withUnits(cellOf(), [unitOf('one', kind, { base })], terminals), 'roads');
  begin(incident, 0, true);
  incident.state.roadFactor[blocked] = factor;
  return {
    between: minutesBetween(incident, 0, 0, 1),
    back: minutesBetween(incident, 0, 1, 0),
    fromSite: minutesFromSite(incident, 0, 0, 1),
    toSite: minutesToSite(incident, 0, 0),
    toHospital: minutesToHospital(incident, 0, 1),
    leg: minutesToTerminal(incident, 0, 1),
  };
}

describe('blocked roads', () => {
  test('hold up a bus as they do an ambulance, at either end', () => {
    const open = journeys('bus', 1, 1);
    const there = journeys('bus', 1, 3);
    expect(there.between).toBeCloseTo(3 * open.between, 9);
    expect(there.back).toBeCloseTo(3 * open.back, 9);
    expect(there.fromSite).toBeCloseTo(3 * open.fromSite, 9);
    expect(there.toHospital).toBeCloseTo(3 * open.toHospital, 9);
    expect(there.toSite).toBe(open.toSite);
    expect(journeys('bus', 0, 3).toSite).toBeCloseTo(3 * open.toSite, 9);
  });

  test('make the road to and from the terminal longer, and the flight no longer', () => {
    const open = journeys('fixed-wing', 1, 1);
    const blocked = journeys('fixed-wing', 1, 3);
    expect(open.leg).toBeGreaterThan(0);
    expect(blocked.leg).toBeCloseTo(3 * open.leg, 9);
    expect(blocked.between).toBeCloseTo(open.between + 2 * open.leg, 9);
    expect(blocked.back).toBeCloseTo(open.back + 2 * open.leg, 9);
    expect(blocked.toHospital).toBe(open.toHospital);
  });

  test('do not touch what flies from door to door', () => {
    expect(journeys('helicopter', 1, 50)).toEqual(journeys('helicopter', 1, 1));
  });
});
