import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { minutesPerHour } from '../../src/domain/time.ts';
import { stage } from '../../src/model/columns.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { alarmSite } from '../../src/model/scene/later-waves.ts';
import { vehicleState } from '../../src/model/scene/stretcher.ts';
import { askTransferTo } from '../../src/model/scene/transfer.ts';
import { openSimulation } from '../../src/model/simulate.ts';
import {
  oneStageEach,
  oneVehicleEach,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, mixes } from '../support/cells.ts';

const waves = 3;
const apart = 20 * minutesPerHour;

/** Attacks on three days at three places. */
function threeDays(more: Parameters<typeof cellOf>[0] = {}): Cell {
  const cell = cellOf({ casualties: 30, sites: waves, mix: mixes.confined, horizonHours: 90, ...more });
  const sites = cell.scenario.sites.map((site, at) => ({ ...site, starts: at * apart }));
  return { ...cell, scenario: { ...cell.scenario, sites } };
}

/** Counts ambulances on their way to a site, or there, before it is alarmed. */
const nobodyForeknows: Watcher = (incident: Incident) => {
  let broken = 0;
  return {
    look() {
      const { state, setting, parameters, now } = incident;
      for (const [at, { starts }] of setting.sites.entries())
        if (now < starts + parameters.regionAlarmAfter && state.heading[at]! + state.present[at]! > 0)
          broken++;
    },
    broken: () => broken,
  };
};

/** Minutes from the start of its site until the last casualty has left it, by site; Infinity where somebody is left. */
function clearedAfter(incident: Incident): number[] {
  const last = new Float64Array(waves);
  const { state, setting } = incident;
  const before = state.toLeave.slice();
  incident.machine.observe = () => undefined;
  watch(incident, [
    (one) => ({
      look() {
        for (let at = 0; at < waves; at++) {
          if (one.state.toLeave[at] !== before[at]) last[at] = one.now - setting.sites[at]!.starts;
          before[at] = one.state.toLeave[at]!;
        }
      },
      broken: () => 0,
    }),
  ]);
  return Array.from(last, (minutes, at) => (incident.state.toLeave[at] === 0 ? minutes : Infinity));
}

describe('attacks on several days', () => {
  test.each(everyKey.map((key) => [key.kind, key] as const))(
    'under the key %s nobody drives to a site before it is alarmed, and nobody is in two places',
    (_, key) => {
      const broken = watch(openIncident(threeDays({ key }), 'waves'), [
        nobodyForeknows,
        oneStageEach,
        unitsAreHeld,
        oneVehicleEach,
      ]);
      expect(broken).toEqual([0, 0, 0, 0]);
    },
  );

  test('ambulances of a cleared scene serve the next: every scene is cleared within ten hours', () => {
    const cleared = clearedAfter(openIncident(threeDays({ parameters: { busyAtAlarm: 0 } }), 'waves'));
    for (const minutes of cleared) expect(minutes).toBeLessThan(10 * minutesPerHour);
  });

  test('nobody is left at a scene at the end', () => {
    const incident = openIncident(threeDays({ horizonHours: 120, parameters: { busyAtAlarm: 0 } }), 'waves');
    watch(incident, []);
    const left = incident.state.stages.filter((at) => at === stage.trapped || at === stage.scene);
    expect(left).toHaveLength(0);
  });

  test('a snapshot between two attacks continues as the run that was never stopped', () => {
    const point = { seed: 'waves', replication: 0 };
    const whole = openSimulation(threeDays(), point);
    whole.runUntil(30 * minutesPerHour);
    const taken = whole.snapshot();
    const other = openSimulation(threeDays(), point);
    other.restore(taken);
    for (const one of [whole, other]) one.runUntil(90 * minutesPerHour);
    expect(other.happenings).toBe(whole.happenings);
    expect(Buffer.from(other.snapshot()).equals(Buffer.from(whole.snapshot()))).toBe(true);
  });

  test('whether an ambulance is still on its call at a later alarm is its own luck towards that site, by name', () => {
    const busy = (names: readonly string[], alarmed: string): string => {
      const cell = threeDays();
      const sites = cell.scenario.sites.map((site, at) => ({ ...site, id: names[at]! }));
      const incident = openIncident({ ...cell, scenario: { ...cell.scenario, sites } }, 'busy');
      begin(incident, 0, true);
      alarmSite(incident, names.indexOf(alarmed));
      return Array.from(incident.state.idle.slice(0, incident.setting.vehicles.length))
        .map((state) => (state === vehicleState.notSent ? 'busy' : 'free'))
        .join(' ');
    };
    const one = busy(['a', 'b', 'c'], 'b');
    expect(one).toContain('busy');
    expect(busy(['a', 'x', 'b'], 'b')).toBe(one);
    expect(busy(['a', 'x', 'b'], 'x')).not.toBe(one);
  });

  test('an ambulance that comes free from its call and is not sent fetches who waits to be moved', () => {
    const incident = openIncident(
      threeDays({ parameters: { busyAtAlarm: 0.5, ambulancesPerCasualty: 0 } }),
      'free',
    );
    begin(incident, 0, true);
    const { state, machine, compiled, setting } = incident;
    state.idle.fill(vehicleState.notSent);
    machine.calendar.cancel(0);
    machine.place[0] = 0;
    machine.pc[0] = compiled.program.entries['moved']!;
    askTransferTo(incident, 0, 1);
    expect(state.carrier[0]).toBe(-1);
    alarmSite(incident, 1);
    expect(state.idle.includes(vehicleState.idle) || state.carrier[0]! >= 0).toBe(true);
    expect(state.carrier[0]).toBeGreaterThanOrEqual(0);
    expect(state.carrier[0]).toBeLessThan(setting.vehicles.length);
  });
});
