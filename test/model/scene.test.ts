import { describe, expect, test } from 'vitest';
import { flag, stage } from '../../src/model/columns.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { simulate } from '../../src/model/simulate.ts';
import { type CellWishes, cellOf, exempelregion } from '../support/cells.ts';

function ran(wishes: CellWishes, minutes: number): Incident {
  const incident = openIncident(cellOf(wishes), 'scene');
  begin(incident, 0, true);
  incident.machine.run(minutes);
  return incident;
}

const story = (wishes: CellWishes) => simulate(cellOf(wishes), { seed: 'scene', replication: 0 }).log();

describe('at the scene', () => {
  test('the first ambulance takes command and never transports', () => {
    const incident = ran({ casualties: 30 }, 600);
    const command = incident.state.command[0]!;
    expect(command).toBeGreaterThanOrEqual(0);
    expect(incident.state.trips[command - incident.compiled.slots.vehicles]).toBe(0);
  });

  test('nobody is carried off before an ambulance has had time to come and load', () => {
    const mobilisation = 2;
    const departures = story({ casualties: 30 }).filter((entry) => entry.stage === 'transport');
    expect(departures.length).toBeGreaterThan(5);
    expect(Math.min(...departures.map((entry) => entry.minute))).toBeGreaterThan(5 + mobilisation);
  });

  test('nobody leaves a closed zone before it opens', () => {
    const cell = cellOf({ casualties: 30 });
    const closed = {
      ...cell,
      scenario: {
        ...cell.scenario,
        sites: cell.scenario.sites.map((site) => ({
          ...site,
          release: { pattern: 'at-once' as const, after: 30, over: 0 },
        })),
      },
    };
    const first = simulate(closed, { seed: 'scene', replication: 0 }).log()[0]!;
    expect(first.minute).toBeGreaterThanOrEqual(30);
  });

  test('those who leave on their own are not carried, and mostly go to the nearest hospital', () => {
    const entries = story({ casualties: 300, mix: { G1: 1 } });
    const walkers = entries.filter((entry) => entry.stage === 'walking-in');
    expect(walkers.length).toBeGreaterThan(150);
    const nearest = walkers.filter((entry) => entry.hospital === 'norrsjukhuset').length / walkers.length;
    expect(nearest).toBeGreaterThan(0.65);
    expect(nearest).toBeLessThan(0.85);
  });

  test('red leaves before yellow and yellow before green when all are ready', () => {
    const order = story({ casualties: 40, parameters: { observerUp: 0, observerDown: 0 } })
      .filter((entry) => entry.stage === 'transport' && entry.minute > 50)
      .map((entry) => entry.tag);
    expect(order.lastIndexOf('red')).toBeLessThan(order.lastIndexOf('green'));
  });

  test('more loading places never make the last departure later in the same luck by much, fewer make it later', () => {
    const last = (loadingPlaces: number) =>
      Math.max(
        ...story({ casualties: 80, mix: { O1: 1 }, parameters: { loadingPlaces } })
          .filter((entry) => entry.stage === 'transport')
          .map((entry) => entry.minute),
      );
    expect(last(1)).toBeGreaterThan(last(4) * 1.5);
  });

  test('fast triage tags sooner', () => {
    const firstLeft = (triageMinutes: number) =>
      story({ casualties: 60, parameters: { triageMinutes } }).filter((entry) => entry.stage === 'transport')
        .length;
    expect(firstLeft(0.3)).toBeGreaterThan(0);
    expect(firstLeft(2)).toBeGreaterThan(0);
  });
});

describe('contaminated', () => {
  test('everybody who comes in contaminated is washed first, and becomes clean', () => {
    const incident = ran(
      { casualties: 40, agent: 'nerve', mix: { K1: 0.1, K2: 0.3, K3: 0.6 }, horizonHours: 24 },
      1440,
    );
    const inside = Array.from({ length: 40 }, (_, casualty) => casualty).filter(
      (casualty) =>
        incident.state.stages[casualty]! > stage.decontamination &&
        incident.state.stages[casualty]! < stage.dead,
    );
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.every((casualty) => (incident.state.flags[casualty]! & flag.contaminated) === 0)).toBe(
      true,
    );
  });

  test('chlorine leaves with the clothes: whoever undresses at the scene arrives clean', () => {
    const log = story({
      casualties: 60,
      agent: 'chlorine',
      mix: { L1: 0.5, L2: 0.5 },
      system: exempelregion,
    });
    const washed = new Set(
      log.filter((entry) => entry.stage === 'decontamination').map((entry) => entry.casualty),
    );
    const carried = log
      .filter((entry) => entry.stage === 'transport' && entry.minute > 60)
      .map((entry) => entry.casualty);
    expect(carried.length).toBeGreaterThan(3);
    expect(carried.some((casualty) => !washed.has(casualty))).toBe(true);
  });
});
