import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../../src/domain/parameters.ts';
import type { Cell } from '../../../src/domain/plan.ts';
import type { TransportUnit } from '../../../src/domain/resources/transport.ts';
import { scalar } from '../../../src/model/columns.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident, runToHorizon } from '../../../src/model/runner.ts';
import { askTransferTo } from '../../../src/model/scene/transfer.ts';
import { slotOfOther } from '../../../src/model/transport/availability.ts';
import { cellOf, sweden } from '../../support/cells.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

const airports = [
  { id: 'UME', name: 'Umeå', at: { latitude: 63.792, longitude: 20.283 } },
  { id: 'MMX', name: 'Malmö', at: { latitude: 55.53, longitude: 13.376 } },
  { id: 'ARN', name: 'Arlanda', at: { latitude: 59.652, longitude: 17.919 } },
];
const umea = sweden.hospitals.find(({ id }) => id === 'nus')!;
const plane = unitOf('plane', 'fixed-wing', {
  base: { terminal: 'UME' },
  speed: 600,
  notice: { day: 60, night: 60 },
  packaging: 45,
  handover: 35,
});
const helicopter = unitOf('bird', 'helicopter', { base: { at: umea.at }, purposes: ['transfer'] });

/** One casualty waits at one hospital to be moved to another; the whole country is followed. Who was sent, and when they came. */
function moved(units: readonly TransportUnit[], from: string, to: string, change: Partial<Cell> = {}) {
  const cell = {
    ...cellOf({ system: sweden, casualties: 1, mix: { G1: 1 }, minuteOfDay: 600 }),
    followsAll: true,
    ...change,
  };
  const incident = openIncident(withUnits(cell, units, airports), 'moved');
  begin(incident, 0, true);
  const at = (id: string) => incident.setting.hospitals.findIndex((hospital) => hospital.id === id);
  const { machine, state, compiled } = incident;
  machine.calendar.cancel(0);
  machine.place[0] = at(from);
  machine.pc[0] = compiled.program.entries['moved']!;
  state.tag[0] = 0;
  askTransferTo(incident, 0, at(to));
  const vehicle = state.carrier[0]!;
  return { incident, carrier: nameOf(incident, vehicle), at };
}

function nameOf({ setting }: Incident, vehicle: number): string {
  return vehicle < 0 ? 'nobody' : (setting.others[vehicle - setting.vehicles.length]?.unit.id ?? 'ambulance');
}

describe('a patient is moved by what hands over soonest', () => {
  test('in town an ambulance, a county away a helicopter, across the country an aeroplane', () => {
    const units = [plane, helicopter];
    expect(moved(units, 'danderyd', 'ks-solna').carrier).toBe('ambulance');
    expect(moved(units, 'nus', 'sundsvall').carrier).toBe('bird');
    expect(moved(units, 'nus', 'sus-lund').carrier).toBe('plane');
  });

  test('a unit out of range, off duty, on the ground or without a fitting place does not go', () => {
    const go = (wishes: Partial<TransportUnit>) =>
      moved([{ ...plane, ...wishes }], 'nus', 'akademiska').carrier;
    expect(go({})).toBe('plane');
    expect(go({ range: 300 })).not.toBe('plane');
    expect(go({ hours: { from: 0, to: 300 } })).not.toBe('plane');
    expect(go({ grounded: 1 })).not.toBe('plane');
    expect(go({ capacity: { red: 0, yellow: 4, green: 0 } })).not.toBe('plane');
    expect(go({ least: 2, capacity: { red: 4, yellow: 0, green: 0 } })).not.toBe('plane');
  });

  test('the decision, the notice, the flight and the roads at both ends all take their time', () => {
    const slow = { ...plane, decision: 100, notice: { day: 200, night: 200 } };
    const noAmbulance = { parameters: { ...defaultParameters, busyAtAlarm: 1 } };
    const { incident, at } = moved([slow], 'nus', 'akademiska', noAmbulance);
    let came = 0;
    incident.machine.observe = () => {
      const isThere = incident.machine.place[0] === at('akademiska') && incident.state.carrier[0]! < 0;
      if (isThere && came === 0) came = incident.now;
    };
    runToHorizon(incident);
    // 300 min until it moves; 468 km at 600 km/h; 35 min to hand over.
    expect(came).toBeGreaterThan(300 + 46 + 35);
    expect(incident.state.scalars[scalar.transfers]).toBeGreaterThan(0);
    expect(incident.machine.place[slotOfOther(incident, 0)]).toBeGreaterThanOrEqual(0);
  });

  test('the escort is away from the hospital that lends it, and from none when the unit has its own team', () => {
    const away = (escort: TransportUnit['escort']) => {
      const { incident, at } = moved([{ ...plane, escort }], 'nus', 'akademiska');
      const most = { nus: 0, akademiska: 0 };
      incident.machine.observe = () => {
        for (const id of ['nus', 'akademiska'] as const)
          most[id] = Math.max(most[id], incident.state.escortsAway[at(id)]!);
      };
      incident.machine.run(600);
      return most;
    };
    expect(away('own')).toEqual({ nus: 0, akademiska: 0 });
    expect(away('sending')).toEqual({ nus: 1, akademiska: 0 });
    expect(away('receiving')).toEqual({ nus: 0, akademiska: 1 });
  });
});
