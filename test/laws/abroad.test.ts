import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { abroadKinds } from '../../src/domain/resources/abroad.ts';
import type { Coordination } from '../../src/domain/resources/coordination.ts';
import { takenAt } from '../../src/model/abroad/places.ts';
import { flag, stage } from '../../src/model/columns.ts';
import { openIncident } from '../../src/model/runner.ts';
import { openSimulation, simulate } from '../../src/model/simulate.ts';
import {
  oneStageEach,
  oneVehicleEach,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { everyKey } from '../support/cells.ts';
import {
  abroadForm,
  bergen,
  brussels,
  burnsCell,
  helsinki,
  icuInOslo,
  ruleAbroad,
} from '../support/coordination/abroad.ts';
import { unitOf, withUnits } from '../support/transport/units.ts';

const seed = 'abroad-laws';
const plane = unitOf('plane', 'helicopter', {
  base: { at: { latitude: 59.65, longitude: 17.92 } },
  speed: 600,
  range: 2_500,
  capacity: { red: 2, yellow: 1, green: 0 },
  purposes: ['transfer'],
  grounded: 0.3,
});

const anyForm = fc.record({
  persons: fc.integer({ min: 1, max: 5 }),
  decision: fc.integer({ min: 0, max: 300 }),
  prepares: fc.integer({ min: 0, max: 300 }),
  journey: fc.integer({ min: 10, max: 600 }),
  offers: fc.integer({ min: 1, max: 6 }),
});

function formOf({ offers, ...rule }: { readonly offers: number; readonly persons: number }): Coordination {
  const places = [bergen, helsinki, icuInOslo].map((one) =>
    one.offers.burns > 0 ? { ...one, offers: { ...one.offers, burns: offers } } : one,
  );
  const nordic = { ...ruleAbroad, ...rule, places };
  return { ...abroadForm, abroad: { nordic, eu: { ...nordic, places: [brussels] } } };
}

/** What is given of each place is what those who have one count up to, and never more than is offered, nor given before its time. */
const offersHold: Watcher = (incident) => {
  let broken = 0;
  let looks = 0;
  return {
    look() {
      if (looks++ % 20 !== 0) return;
      const { state, setting, now } = incident;
      const { places, levels } = setting.abroad!;
      const counted = new Int32Array(places.length * abroadKinds.length);
      for (let one = 0; one < incident.casualties; one++) {
        const place = state.abroad[one]!;
        if (place < 0) continue;
        const level = levels.findIndex(({ to }) => place < to);
        if (now < state.abroadFrom[level]! + levels[level]!.rule.prepares) broken++;
        const kind = incident.injuryOf(one).treatment.needsBurnCentre ? 'burns' : 'intensive-care';
        counted[takenAt(place, kind)]!++;
        const isThere = (state.flags[one]! & flag.abroad) !== 0;
        if (isThere && incident.machine.held[one] !== 0) broken++;
        if (state.stages[one] === stage.abroad && !isThere) broken++;
      }
      for (const [place, { offers }] of places.entries())
        for (const kind of abroadKinds) {
          const taken = state.abroadTaken[takenAt(place, kind)]!;
          if (taken !== counted[takenAt(place, kind)] || taken > offers[kind]) broken++;
        }
    },
    broken: () => broken,
  };
};

const cells = (form: Coordination, key: number): Cell =>
  burnsCell(form, { key: everyKey[key]!, horizonHours: 30, mix: { B1: 0.2, B2: 0.3, B3: 0.3, H1: 0.2 } });

describe('places abroad', () => {
  test('conserve everybody at every happening, and are never given beyond what they offer nor before their time', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        anyForm,
        fc.nat(everyKey.length - 1),
        fc.nat(200),
        fc.boolean(),
        (wishes, key, replication, flies) => {
          const cell = cells(formOf(wishes), key);
          const incident = openIncident(flies ? withUnits(cell, [plane]) : cell, seed);
          const laws = [oneStageEach, unitsAreHeld, oneVehicleEach, offersHold];
          expect(watch(incident, laws, replication)).toEqual(laws.map(() => 0));
          moved += incident.state.abroadTaken.reduce((sum, one) => sum + one, 0);
        },
      ),
      { numRuns: 5 },
    );
    expect(moved).toBeGreaterThan(0);
  });

  test('a snapshot taken at any minute goes on as the run that was never stopped', () => {
    for (const flies of [false, true]) {
      const cell = cells(abroadForm, 0);
      const own = flies ? withUnits(cell, [plane]) : cell;
      const whole = openSimulation(own, { seed, replication: 1 });
      const copies = [200, 420, 600, 900].map((minute) => {
        whole.runUntil(minute);
        return whole.snapshot();
      });
      whole.runUntil(1_700);
      const end = Buffer.from(whole.snapshot());
      const other = openSimulation(own, { seed, replication: 1 });
      for (const copy of copies) {
        other.restore(copy);
        other.runUntil(1_700);
        expect(Buffer.compare(Buffer.from(other.snapshot()), end)).toBe(0);
      }
    }
  });

  test('the order in which places stand changes nothing, to the bit', () => {
    const { nordic } = abroadForm.abroad!;
    const turned = {
      ...abroadForm,
      abroad: { ...abroadForm.abroad, nordic: { ...nordic!, places: [...nordic!.places].reverse() } },
    };
    for (const replication of [0, 1]) {
      const one = simulate(cells(abroadForm, 1), { seed, replication }).measures;
      expect(simulate(cells(turned, 1), { seed, replication }).measures).toEqual(one);
      expect(one['movedAbroad']).toBeGreaterThan(0);
    }
  });
});
