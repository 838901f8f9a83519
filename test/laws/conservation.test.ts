import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { flag, scalar, stage } from '../../src/model/columns.ts';
import { hospitalPools, pool } from '../../src/model/departments.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { cellOf, everyKey, exempelregion, mixes, withHospitals } from '../support/cells.ts';

/** Runs to the horizon and looks after every happening. */
function watch(incident: Incident, look: () => void): void {
  begin(incident, 0, true);
  incident.machine.observe = look;
  incident.machine.run(incident.cell.scenario.horizon);
}

/** A whole small incident of any kind. */
const wishes = fc.record({
  casualties: fc.integer({ min: 1, max: 60 }),
  mix: fc.constantFrom(...Object.values(mixes)),
  key: fc.constantFrom(...everyKey),
  triage: fc.constantFrom('START' as const, 'TST' as const),
  sites: fc.integer({ min: 1, max: 3 }),
  minuteOfDay: fc.integer({ min: 0, max: 1439 }),
  agent: fc.constantFrom(undefined, 'chlorine' as const, 'nerve' as const),
  horizonHours: fc.integer({ min: 1, max: 30 }),
});

type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const made = ({ agent, ...rest }: Wishes) => cellOf(agent === undefined ? rest : { ...rest, agent });

describe('laws of every incident', () => {
  test.prop([wishes], { numRuns: 40 })(
    'every casualty is in exactly one stage at every happening, and the dead stay dead',
    (wish) => {
      const incident = openIncident(made(wish), 'laws');
      const dead = new Set<number>();
      let broken = 0;
      watch(incident, () => {
        for (let casualty = 0; casualty < incident.casualties; casualty++) {
          const at = incident.state.stages[casualty]!;
          if (at > stage.dead || (dead.has(casualty) && at !== stage.dead)) broken++;
          if (at === stage.dead) dead.add(casualty);
        }
      });
      const { state } = incident;
      expect(broken).toBe(0);
      expect(dead.size).toBe(incident.casualties - state.scalars[scalar.living]!);
    },
  );

  test.prop([wishes], { numRuns: 30 })(
    'no place is used twice: units in use are exactly what somebody holds, and never negative',
    (wish) => {
      const incident = openIncident(made(wish), 'laws');
      const { machine, compiled } = incident;
      let looks = 0;
      const broken: number[] = [];
      watch(incident, () => {
        if (looks++ % 100 !== 0) return;
        const { inUse, waiting } = machine.columns.views;
        const held = new Int32Array(inUse.length);
        for (let slot = 0; slot < machine.held.length; slot++) {
          for (let kind = 0; kind < hospitalPools.length + 3; kind++) {
            const at = machine.poolOf(kind, slot);
            const isHeld = ((machine.held[slot]! >> kind) & 1) === 1;
            if (isHeld && machine.waitingAt[slot] !== at) held[at]!++;
          }
        }
        for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
          const ward = compiled.poolKinds[pool.ward]!.base + hospital;
          held[ward]! += incident.state.inWard[hospital]!;
          const burn = compiled.poolKinds[pool.burnIcu]!.base + hospital;
          held[burn] = inUse[burn]!;
        }
        for (let at = 0; at < inUse.length; at++) {
          if (inUse[at]! < 0 || waiting[at]! < 0 || inUse[at] !== held[at]) broken.push(at);
        }
      });
      expect(broken).toEqual([]);
    },
  );

  test.prop([wishes], { numRuns: 20 })(
    'nobody is in two vehicles, and every vehicle is at one hospital or site',
    (wish) => {
      const incident = openIncident(made(wish), 'laws');
      const { state } = incident;
      let broken = 0;
      watch(incident, () => {
        const seen = new Set<number>();
        for (let seat = 0; seat < 2 * incident.setting.vehicles.length; seat++) {
          const casualty = state.aboard[seat]!;
          if (casualty < 0) continue;
          if (seen.has(casualty) || state.carrier[casualty] !== seat >> 1) broken++;
          seen.add(casualty);
        }
      });
      expect(broken).toBe(0);
    },
  );

  test.prop([wishes], { numRuns: 25 })('nobody contaminated is treated in a clean department', (wish) => {
    const incident = openIncident(made(wish), 'laws');
    const clean = [
      stage.resuscitation,
      stage.emergency,
      stage.minor,
      stage.theatre,
      stage['intensive-care'],
      stage.ward,
    ];
    let broken = 0;
    watch(incident, () => {
      for (let casualty = 0; casualty < incident.casualties; casualty++) {
        const isContaminated = (incident.state.flags[casualty]! & flag.contaminated) !== 0;
        if (isContaminated && clean.includes(incident.state.stages[casualty]!)) broken++;
      }
    });
    expect(broken).toBe(0);
  });

  test('stocks of blood and antidote are used to the end and never go below nothing', () => {
    for (const wish of [{ mix: { H1: 1 } }, { mix: { K1: 1 }, agent: 'nerve' }] as const) {
      const incident = openIncident(cellOf({ ...wish, casualties: 150, horizonHours: 12 }), 'laws');
      const stocks = [incident.state.blood, incident.state.antidote, incident.state.doses];
      let least = Infinity;
      watch(incident, () => {
        for (const stock of stocks) for (const left of stock) least = Math.min(least, left);
      });
      expect(least).toBeGreaterThanOrEqual(0);
      expect(least).toBeLessThan(8);
    }
  });

  test('with no places anywhere nobody is treated and nobody is lost', () => {
    const nothing = withHospitals(exempelregion, () => ({
      ward: 0,
      icu: 0,
      burnIcu: 0,
      theatres: 0,
      teams: { at30min: 0, at2h: 0, at8h: 0 },
      surgeIcu: 0,
      surgeIntermediate: 0,
    }));
    const incident = openIncident(cellOf({ system: nothing, mix: { H1: 1 }, casualties: 30 }), 'laws');
    watch(incident, () => undefined);
    expect(incident.state.definitive.every((minute) => minute === Infinity)).toBe(true);
    expect(incident.state.stages.every((at) => at <= stage.dead)).toBe(true);
  });
});
