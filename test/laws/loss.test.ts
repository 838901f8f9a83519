import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { flag, stage } from '../../src/model/columns.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { openSimulation, simulate } from '../../src/model/simulate.ts';
import {
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, exempelregion, mixes } from '../support/cells.ts';

const lost = exempelregion.hospitals[0]!.id;
const lostAt = 100;

/** The same incident with one hospital lost at a minute. */
function withLoss(cell: Cell, at = lostAt, hospital = lost): Cell {
  const disturbances = [{ kind: 'hospital-loss' as const, hospital, at }];
  return { ...cell, scenario: { ...cell.scenario, disturbances } };
}

const inside = (at: number) => at >= stage.door && at <= stage.ward;

/** Counts casualties inside the lost hospital who are neither on their way out nor dead, and places held there. */
function nobodyStays(seen: { evacuated: number }): Watcher {
  return (incident: Incident) => {
    const hospital = incident.setting.hospitals.findIndex(({ id }) => id === lost);
    let broken = 0;
    return {
      look() {
        const { state, machine } = incident;
        if (state.lost[hospital] === 0) return;
        for (let casualty = 0; casualty < incident.casualties; casualty++) {
          if (!inside(state.stages[casualty]!) || machine.place[casualty] !== hospital) continue;
          if ((state.flags[casualty]! & flag.moved) === 0) broken++;
          else seen.evacuated++;
        }
      },
      broken: () => broken,
    };
  };
}

describe('a hospital is lost', () => {
  test.each(everyKey.map((key) => [key.kind, key] as const))(
    'under the key %s everybody inside is evacuated, holds nothing there, and nobody is in two places',
    (_, key) => {
      const seen = { evacuated: 0 };
      for (const at of [40, 100, 400]) {
        const cell = withLoss(cellOf({ casualties: 80, mix: mixes.violence, key, horizonHours: 24 }), at);
        const broken = watch(openIncident(cell, `loss ${at}`), [
          nobodyStays(seen),
          oneStageEach,
          unitsAreHeld,
          oneVehicleEach,
          ownDispatches,
        ]);
        expect(broken).toEqual([0, 0, 0, 0, 0]);
      }
      expect(seen.evacuated).toBeGreaterThan(0);
    },
  );

  test('those who come contaminated and those who walk in are taken on as well', () => {
    for (const agent of ['chlorine', 'nerve'] as const) {
      const cell = withLoss(
        cellOf({ casualties: 60, mix: mixes[agent], agent, walkIn: 0.6, horizonHours: 24 }),
        30,
      );
      const broken = watch(openIncident(cell, agent), [
        nobodyStays({ evacuated: 0 }),
        oneStageEach,
        unitsAreHeld,
        oneVehicleEach,
      ]);
      expect(broken).toEqual([0, 0, 0, 0]);
    }
  });

  test('nobody is let in after the minute of the loss, and everybody alive is in care elsewhere, home or on the way', () => {
    const incident = openIncident(
      withLoss(cellOf({ casualties: 60, mix: mixes.violence, horizonHours: 72 })),
      'end',
    );
    watch(incident, []);
    const hospital = incident.setting.hospitals.findIndex(({ id }) => id === lost);
    const { state, machine } = incident;
    const left = Array.from({ length: incident.casualties }, (_, casualty) => casualty).filter(
      (casualty) => inside(state.stages[casualty]!) && machine.place[casualty] === hospital,
    );
    expect(left).toEqual([]);
    expect(state.booked.every((booked) => booked >= 0)).toBe(true);
  });

  test('gets fewer red to care in time on average, on the same luck', () => {
    const cell = cellOf({ casualties: 80, mix: mixes.violence, horizonHours: 48 });
    let later = 0;
    for (let replication = 0; replication < 12; replication++) {
      const point = { seed: 'cost', replication };
      later +=
        simulate(cell, point).measures['inTimeRed']! -
        simulate(withLoss(cell, 45), point).measures['inTimeRed']!;
    }
    expect(later / 12).toBeGreaterThan(0.01);
  });

  test('a loss after the end changes nothing, to the bit, and neither does that of a hospital far away', () => {
    const cell = cellOf({ casualties: 40, mix: mixes.violence, horizonHours: 24 });
    const bits = (one: Cell) => simulate(one, { seed: 'none', replication: 0 }).measures;
    expect(bits(withLoss(cell, 24 * 60 + 1))).toEqual(bits(cell));
    expect(bits(withLoss(cell, 10, 'nowhere'))).toEqual(bits(cell));
  });

  test('ordinary patients who come to it afterwards wait, and that is displaced care', () => {
    const cell = cellOf({ casualties: 5, mix: mixes.violence, horizonHours: 48 });
    const displaced = (one: Cell) =>
      simulate(one, { seed: 'ordinary', replication: 0 }).measures['displacedCare']!;
    expect(displaced(withLoss(cell))).toBeGreaterThan(displaced(cell) + 100);
  });

  test('its door cannot be opened again from outside', () => {
    const live = openSimulation(withLoss(cellOf({ casualties: 5, mix: mixes.violence })), {
      seed: 'door',
      replication: 0,
    });
    live.runUntil(lostAt + 1);
    expect(() => live.command({ kind: 'open', hospital: lost })).toThrow(/is lost/);
  });
});
