import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../../src/domain/parameters.ts';
import { type PoolName, pool } from '../../../src/model/departments.ts';
import { begin } from '../../../src/model/history.ts';
import { postStaff } from '../../../src/model/hospital/posting.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { rotaOf } from '../../../src/model/staff/rota.ts';
import { cellOf, exempelregion, sweden, withHospitals } from '../../support/cells.ts';

const { staffing } = exempelregion;
const at = (id: string) => staffing.competences.findIndex((one) => one.id === id);
const [first] = exempelregion.hospitals;
const places = { icu: 16, postop: 18, emergency: 40, ward: 400 };

const capacityOf = ({ machine, compiled }: Incident, name: PoolName, hospital: number) =>
  machine.columns.views.capacity[compiled.poolKinds[pool[name]]!.base + hospital]!;

describe('a rota by rule', () => {
  test('has a nurse for each intensive-care place and two surgeons for each team on duty', () => {
    const rota = rotaOf(first!, places, staffing, defaultParameters);
    expect(rota.forPlaces[at('icu-nurse')]).toBe(16);
    // Half of four teams at 30 min.
    expect(rota.forTeams[at('surgeon')]).toBe(4);
    expect(rota.least[at('surgeon')]).toBe(2);
    expect(rota.planned[at('theatre-nurse')]).toBe(2 * first!.theatres);
  });

  test('gives way to what the file of a hospital says, competence by competence', () => {
    const own = { ...first!, staff: { 'icu-nurse': 5 }, callIn: { surgeon: 3 } };
    const rota = rotaOf(own, places, staffing, defaultParameters);
    const byRule = rotaOf(first!, places, staffing, defaultParameters);
    expect(rota.forPlaces[at('icu-nurse')]! + rota.forTeams[at('icu-nurse')]!).toBe(5);
    expect(rota.callIn[at('surgeon')]).toBe(3);
    expect(rota.forPlaces[at('ward-nurse')]).toBe(byRule.forPlaces[at('ward-nurse')]);
    expect(rota.callIn[at('icu-nurse')]).toBe(byRule.callIn[at('icu-nurse')]);
  });

  test('staffs every ordinary place of every hospital, at any hour and in both countries', () => {
    for (const system of [exempelregion, sweden]) {
      for (const minuteOfDay of [60, 600, 1100]) {
        const incident = openIncident(cellOf({ system, minuteOfDay }), 'rota');
        begin(incident, 0, false);
        incident.setting.hospitals.forEach(({ icu, ward }, hospital) => {
          const { postop, emergency } = incident.compiled.premises[hospital]!;
          const wanted = { icu, ward, postop, emergency };
          for (const [name, count] of Object.entries(wanted))
            expect(capacityOf(incident, name as PoolName, hospital)).toBe(count);
        });
      }
    }
  });
});

describe('too few to staff the places', () => {
  const few = {
    ...withHospitals(exempelregion, () => ({ staff: { 'icu-nurse': 5 } })),
    staffing: { ...staffing, substitutions: [] },
  };

  test('leave places unstaffed, and a nurse on the road with a patient leaves one more', () => {
    const incident = openIncident(cellOf({ system: few }), 'few');
    begin(incident, 0, false);
    expect(capacityOf(incident, 'icu', 0)).toBe(5);
    incident.state.escortsAway[0]!++;
    postStaff(incident, 0);
    expect(capacityOf(incident, 'icu', 0)).toBe(4);
    incident.state.escortsAway[0]!--;
    postStaff(incident, 0);
    expect(capacityOf(incident, 'icu', 0)).toBe(5);
  });
});
