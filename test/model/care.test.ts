import { describe, expect, test } from 'vitest';
import type { Mix } from '../../src/domain/scenario.ts';
import { minutesPerDay } from '../../src/domain/time.ts';
import { pool } from '../../src/model/departments.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import type { LogEntry } from '../../src/model/simulate.ts';
import { simulate } from '../../src/model/simulate.ts';
import { type CellWishes, cellOf, exempelregion, withHospitals } from '../support/cells.ts';

const story = (wishes: CellWishes) => simulate(cellOf(wishes), { seed: 'care', replication: 0 }).log();

/** Minutes that each casualty spent from one stage until the next. */
function stays(log: readonly LogEntry[], stage: string): number[] {
  return log.flatMap((entry) => {
    if (entry.stage !== stage) return [];
    const next = log.find((other) => other.casualty === entry.casualty && other.minute > entry.minute);
    return next === undefined ? [] : [next.minute - entry.minute];
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const month: CellWishes = { casualties: 60, horizonHours: 24 * 40 };
const only = (mix: Mix): CellWishes => ({ ...month, mix });

describe('stays follow the class of injury', () => {
  test('a moderate injury lies on the ward for about three days, a torso bleeding for about eleven', () => {
    const moderate = median(stays(story(only({ M1: 1 })), 'ward')) / minutesPerDay;
    const bleeding = median(stays(story(only({ H1: 1 })), 'ward')) / minutesPerDay;
    expect(moderate).toBeGreaterThan(2);
    expect(moderate).toBeLessThan(4.5);
    expect(bleeding).toBeGreaterThan(7);
    expect(bleeding).toBeLessThan(16);
  });

  test('a limb bleeding is operated on longer than a torso bleeding whose operation only stops the blood', () => {
    const limb = median(stays(story({ casualties: 40, mix: { H3: 1 } }), 'theatre'));
    const moderate = median(stays(story({ casualties: 200, mix: { M1: 1 }, horizonHours: 40 }), 'theatre'));
    expect(limb).toBeGreaterThan(moderate + 30);
  });
});

describe('care in hospital', () => {
  test('a severe head injury without neurosurgery at hand is moved to where there is some', () => {
    const log = story({ casualties: 30, mix: { N1: 1 }, key: { kind: 'proportional' }, horizonHours: 48 });
    const moved = log.filter((entry) => entry.stage === 'transfer');
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.every((entry) => entry.hospital === 'norrsjukhuset')).toBe(true);
  });

  test('where no hospital has neurosurgery nobody is moved for it', () => {
    const system = withHospitals(exempelregion, () => ({ neurosurgery: false }));
    const { measures } = simulate(
      cellOf({ system, casualties: 30, mix: { N1: 1 }, key: { kind: 'proportional' } }),
      {
        seed: 'care',
        replication: 0,
      },
    );
    expect(measures['transfers']).toBe(0);
  });

  test('large burns go on to the burn centre when it has a place, not before they are stable', () => {
    const log = story({ casualties: 8, mix: { B2: 1 }, key: { kind: 'proportional' }, horizonHours: 72 });
    const moved = log.filter((entry) => entry.stage === 'transfer');
    expect(moved.every((entry) => entry.minute >= 360)).toBe(true);
  });

  test('a large burn away from a burn centre loses evenly from one day after the injury until three', () => {
    const system = withHospitals(exempelregion, () => ({ burnCentre: false, icu: 50, burnIcu: 50 }));
    const incident = openIncident(cellOf({ system, casualties: 8, mix: { B2: 1 } }), 'care');
    begin(incident, 0, true);
    incident.machine.run(minutesPerDay);
    const { state, parameters } = incident;
    const running = [...state.penaltyFall.keys()].filter((casualty) => state.penaltyFall[casualty] !== 0);
    expect(running.length).toBeGreaterThan(4);
    for (const casualty of running) {
      const from = state.penaltyFrom[casualty]!;
      const most = state.penaltyMost[casualty]!;
      expect(most).toBe(parameters.burnCentrePenalty);
      expect(from - state.injured[casualty]!).toBe(minutesPerDay);
      expect(most / state.penaltyFall[casualty]!).toBeCloseTo(2 * minutesPerDay, 6);
    }
  });

  test('one team treats one casualty at a time, in resuscitation or theatre', () => {
    const system = withHospitals(exempelregion, ({ id }) => ({
      teams: id === 'norrsjukhuset' ? { at30min: 1, at2h: 1, at8h: 1 } : { at30min: 0, at2h: 0, at8h: 0 },
    }));
    const incident = openIncident(
      cellOf({ system, casualties: 40, mix: { H1: 1 }, horizonHours: 10 }),
      'care',
    );
    begin(incident, 0, true);
    let most = 0;
    incident.machine.observe = () => {
      const base = incident.compiled.poolKinds[pool.team]!.base;
      most = Math.max(most, ...incident.machine.columns.views.inUse.subarray(base, base + 3));
    };
    incident.machine.run(600);
    expect(most).toBe(1);
  });

  test('with no access time, no penalties and teams for all, only the unsalvageable die', () => {
    const plenty = { at30min: 200, at2h: 200, at8h: 200 };
    const system = {
      ...withHospitals(exempelregion, () => ({
        teams: plenty,
        theatres: 200,
        icu: 200,
        surgeIcu: 200,
        edSize: 'XL' as const,
      })),
    };
    const cell = cellOf({
      system,
      casualties: 60,
      mix: { H2: 0.3, C1: 0.3, M1: 0.4 },
      parameters: {
        postopPenalty: 0,
        contingencyPenalty: 0,
        walkOutMedian: 0.01,
        resuscitationBaysXL: 200,
        travelCv: 0.1,
      },
    });
    const beside = {
      ...cell,
      scenario: {
        ...cell.scenario,
        sites: cell.scenario.sites.map((site) => ({
          ...site,
          injuredWithin: 0,
          release: { pattern: 'at-once' as const, after: 0, over: 0 },
          walkIn: { red: 1, yellow: 1, green: 1 },
          journey: site.journey.map(() => 0.01),
        })),
      },
    };
    const { measures } = simulate(beside, { seed: 'care', replication: 0 });
    expect(measures['preventableDeaths']).toBe(0);
    expect(measures['deaths']! - measures['unsalvageable']! - measures['lostToAccess']!).toBe(0);
  });
});
