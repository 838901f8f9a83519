import { describe, expect, test } from 'vitest';
import { scalar } from '../../../src/model/columns.ts';
import { pool } from '../../../src/model/departments.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { sitePool } from '../../../src/model/scene/scene.ts';
import { vehicleState } from '../../../src/model/scene/stretcher.ts';
import { callUnits } from '../../../src/model/transport/scene-units.ts';
import { type Watcher, watch } from '../../../src/verify/laws/watchers.ts';
import { cellOf, exempelregion, sweden } from '../../support/cells.ts';
import { regionAlone, under } from '../../support/coordination/forms.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

/** Sites that vehicles beside the ambulances have been called to. */
const calledTo = ({ state, setting }: ReturnType<typeof openIncident>) =>
  setting.others.flatMap((_, other) =>
    state.idle[setting.vehicles.length + other] === vehicleState.idle
      ? []
      : [state.serves[setting.vehicles.length + other]!],
  );

describe('units called to a scene', () => {
  test('buses go to the site that people are reported from, not to another for their sake', () => {
    const cell = cellOf({ system: sweden, sites: 2 });
    const bus = unitOf('bus', 'bus', { capacity: { red: 0, yellow: 4, green: 16 }, least: 10, count: 2 });
    const base = { hospital: sweden.hospitals.find(({ traumaRole }) => traumaRole === 'trauma-centre')!.id };
    const incident = openIncident(withUnits(cell, [{ ...bus, base }]), 'called');
    begin(incident, 0, true);
    incident.machine.clock[0] = 12;
    // Forty are reported from the second site, nobody yet from the first.
    incident.state.scalars[scalar.reported] = 40;
    incident.state.numberHeard[1] = 40;
    callUnits(incident);
    expect(calledTo(incident)).toEqual([1, 1]);
  });

  test('an aircraft is not called for a hospital that command may not send to', () => {
    const base = { at: { latitude: 59.4, longitude: 18.1 } };
    const cell = withUnits(cellOf({ system: sweden, minuteOfDay: 600 }), [
      unitOf('bird', 'helicopter', { base, speed: 3_000, load: 0, handover: 0 }),
    ]);
    const wide = openIncident(cell, 'called');
    const own = under(cell, { ...regionAlone, region: { reach: 0, atLeast: 1 } });
    const hospital = own.system.hospitals.map((one) => ({
      ...one,
      traumaRole: one.region === cell.scenario.sites[0]!.region ? ('trauma-unit' as const) : one.traumaRole,
      neurosurgery: false,
      burnCentre: one.region !== cell.scenario.sites[0]!.region,
    }));
    const narrow = openIncident({ ...own, system: { ...own.system, hospitals: hospital } }, 'called');
    for (const incident of [wide, narrow]) {
      begin(incident, 0, true);
      incident.machine.clock[0] = 6;
      callUnits(incident);
    }
    expect(calledTo(wide)).toEqual([0]);
    expect(calledTo(narrow)).toEqual([]);
  });

  test('ambulances that waited in vain drive to where they stand idle: it takes them time', () => {
    const base = { hospital: exempelregion.hospitals[0]!.id };
    const birds = unitOf('bird', 'helicopter', {
      base,
      count: 9,
      speed: 900,
      load: 1,
      handover: 1,
      notice: { day: 0, night: 0 },
    });
    const cell = withUnits(
      cellOf({
        casualties: 12,
        walkIn: 0,
        horizonHours: 8,
        parameters: { busyAtAlarm: 0.2, ambulancesPerCasualty: 1 },
      }),
      [{ ...birds, capacity: { red: 3, yellow: 3, green: 3 } }],
    );
    const seen = { left: 0 };
    const arriveAtOnce: Watcher = (incident) => {
      let broken = 0;
      const inLine = new Set<number>();
      return {
        look() {
          const { state, machine, setting, compiled } = incident;
          const line = sitePool(incident, pool.line, 0);
          for (let vehicle = 0; vehicle < setting.vehicles.length; vehicle++) {
            const slot = compiled.slots.vehicles + vehicle;
            if (machine.waitingAt[slot] === line) inLine.add(vehicle);
            else if (inLine.delete(vehicle)) {
              const isEmpty = state.aboard[2 * vehicle]! < 0;
              if (isEmpty && state.toLeave[0] === 0) seen.left++;
              if (state.idle[vehicle] === vehicleState.idle) broken++;
            }
          }
        },
        broken: () => broken,
      };
    };
    const incident = openIncident(cell, 'in vain');
    expect(watch(incident, [arriveAtOnce])).toEqual([0]);
    expect(seen.left).toBeGreaterThan(0);
  });
});
