import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { draws } from '../../src/model/chance.ts';
import { flag, stage } from '../../src/model/columns.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { openSimulation, simulate } from '../../src/model/simulate.ts';
import { isSameAfterSnapshot } from '../../src/verify/laws/sameness.ts';
import {
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, exempelregion, mixes } from '../support/cells.ts';
import { inflowCell } from '../support/inflow.ts';

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

/** Counts those who come walking in at a hospital that is lost, and remembers who turned from it to another. */
function nobodyWalksIntoRuin(turned: Set<number>): Watcher {
  return (incident: Incident) => {
    const before = incident.state.stages.slice();
    const bound = incident.state.bound.slice();
    let broken = 0;
    return {
      look() {
        const { state, machine } = incident;
        for (let casualty = 0; casualty < incident.casualties; casualty++) {
          const now = state.stages[casualty]!;
          const walked = before[casualty] === stage['walking-in'];
          if (walked && inside(now) && state.lost[machine.place[casualty]!] === 1) broken++;
          if (walked && now === stage['walking-in'] && state.bound[casualty] !== bound[casualty]) {
            turned.add(casualty);
            if (state.lost[bound[casualty]!] === 0 || state.lost[state.bound[casualty]!] === 1) broken++;
          }
          before[casualty] = now;
          bound[casualty] = state.bound[casualty]!;
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

describe('whoever comes to a lost hospital on their own', () => {
  const walking = (casualties = 60) =>
    cellOf({ casualties, mix: mixes.violence, walkIn: 0.8, horizonHours: 24 });
  const nearestTo = (cell: Cell) => {
    const { setting } = openIncident(cell, 'near');
    return setting.hospitals[setting.nearest[0]![0]!]!.id;
  };

  test.each(everyKey.map((key) => [key.kind, key] as const))(
    'under the key %s goes on to another that stands and waits in no yard, and nobody is lost or doubled',
    (_, key) => {
      const turned = new Set<number>();
      for (const at of [0, 20, 60]) {
        for (const agent of [undefined, 'nerve'] as const) {
          const cell = cellOf({
            casualties: 50,
            key,
            walkIn: 0.6,
            horizonHours: 24,
            ...(agent === undefined ? { mix: mixes.violence } : { mix: mixes.nerve, agent }),
          });
          const broken = watch(openIncident(withLoss(cell, at, nearestTo(cell)), `ruin ${at}`), [
            nobodyWalksIntoRuin(turned),
            oneStageEach,
            unitsAreHeld,
            oneVehicleEach,
          ]);
          expect(broken).toEqual([0, 0, 0, 0]);
        }
      }
      expect(turned.size).toBeGreaterThan(10);
    },
  );

  test('goes by ordinary road to the nearest of those that stand, with the luck of that journey', () => {
    const plain = walking();
    const gone = nearestTo(plain);
    const before = openIncident(plain, 'road');
    watch(before, []);
    const after = openIncident(withLoss(plain, 0, gone), 'road');
    watch(after, []);
    const { setting } = after;
    const ruin = setting.hospitals.findIndex(({ id }) => id === gone);
    const next = setting.hospitals
      .map((_, hospital) => hospital)
      .filter((hospital) => hospital !== ruin)
      .reduce((best, one) =>
        after.journeyBetween(ruin, one) < after.journeyBetween(ruin, best) ? one : best,
      );
    const onFoot = (incident: Incident, casualty: number) =>
      (incident.state.flags[casualty]! & flag.walksIn) !== 0 &&
      (incident.state.flags[casualty]! & flag.reachedHospital) !== 0;
    let turned = 0;
    for (let casualty = 0; casualty < before.casualties; casualty++) {
      if (!onFoot(before, casualty) || !onFoot(after, casualty)) continue;
      const wasAt = before.state.firstAt[casualty]!;
      if (wasAt !== ruin) {
        expect(after.state.firstAt[casualty]).toBe(wasAt);
        expect(after.state.arrived[casualty]).toBe(before.state.arrived[casualty]);
        continue;
      }
      turned++;
      const road = after.journeyBetween(ruin, next) / plain.system.blueLightFactor;
      const minutes = road * after.journeyNoise(casualty, draws.journey, next);
      expect(after.state.firstAt[casualty]).toBe(next);
      expect(after.state.arrived[casualty]).toBeCloseTo(before.state.arrived[casualty]! + minutes, 9);
    }
    expect(turned).toBeGreaterThan(5);
  });

  test('stays where none is left, and is neither let in nor counted twice', () => {
    const plain = walking(20);
    const disturbances = exempelregion.hospitals.map(({ id }) => ({
      kind: 'hospital-loss' as const,
      hospital: id,
      at: 0,
    }));
    const incident = openIncident(
      { ...plain, scenario: { ...plain.scenario, disturbances } },
      'none is left',
    );
    expect(watch(incident, [oneStageEach, unitsAreHeld])).toEqual([0, 0]);
    expect(incident.state.teamed.every((minute) => minute === Infinity)).toBe(true);
  });

  test('so do those who fall ill in a region, by its curve', () => {
    const cell = inflowCell({
      system: exempelregion,
      perDay: { 'EX-1': [20, 20] },
      casualties: 1,
      horizonHours: 72,
    });
    const { inflows, hospitals } = openIncident(cell, 'ill').setting;
    const gone = hospitals[inflows[0]!.hospitals[0]!]!.id;
    const [plain, incident] = [cell, withLoss(cell, 600, gone)].map((one) => openIncident(one, 'ill'));
    watch(plain!, []);
    const laws = [nobodyWalksIntoRuin(new Set()), oneStageEach, unitsAreHeld];
    expect(watch(incident!, laws)).toEqual([0, 0, 0]);
    let turned = 0;
    for (let casualty = 0; casualty < plain!.casualties; casualty++) {
      const [before, after] = [plain!.state, incident!.state];
      const wasAt = hospitals[before.firstAt[casualty]!]!.id;
      if (wasAt !== gone || before.arrived[casualty]! <= 600) continue;
      turned++;
      expect(hospitals[after.firstAt[casualty]!]!.id).not.toBe(gone);
      expect(after.arrived[casualty]).toBeGreaterThan(before.arrived[casualty]!);
    }
    expect(turned).toBeGreaterThan(3);
  });

  test('and a snapshot taken while they are on their way goes on as the run that was never stopped', () => {
    const cell = withLoss(walking(40), 0, nearestTo(walking(40)));
    for (const minute of [10, 25, 40]) expect(isSameAfterSnapshot(cell, 'ruin', minute, 900)).toBe(true);
  });
});
