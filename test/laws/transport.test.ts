import { describe, expect } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { TransportUnit } from '../../src/domain/resources/transport.ts';
import { flag, stage } from '../../src/model/columns.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { vehicleState } from '../../src/model/scene/stretcher.ts';
import { isGrounded, slotOfOther } from '../../src/model/transport/availability.ts';
import { bitsOf, isSameAfterSnapshot } from '../../src/verify/laws/sameness.ts';
import {
  cleanDepartments,
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { cellOf, everyKey, exempelregion, mixes, sweden } from '../support/cells.ts';
import { fc, test } from '../support/chance/property.ts';
import { unitOf, withUnits } from '../support/transport/units.ts';

const bases = exempelregion.hospitals.map(({ id }) => ({ hospital: id }));
const terminals = exempelregion.hospitals.map(({ id, at }) => ({ id: `T-${id}`, name: id, at }));

/** A unit of any kind, so ready that it is often used. */
const units = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      kind: fc.constantFrom<TransportUnit['kind']>(
        'helicopter',
        'military-helicopter',
        'bus',
        'fixed-wing',
        'train',
      ),
      base: fc.constantFrom(...bases),
      count: fc.integer({ min: 1, max: 3 }),
      speed: fc.constantFrom(150, 400, 900),
      capacity: fc.record({
        red: fc.integer({ min: 0, max: 2 }),
        yellow: fc.integer({ min: 0, max: 3 }),
        green: fc.integer({ min: 1, max: 9 }),
      }),
      day: fc.constantFrom(0, 10, 90),
      grounded: fc.constantFrom(0, 0.4, 1),
      busy: fc.constantFrom(0, 0.5),
      load: fc.constantFrom(1, 10, 45),
      packaging: fc.constantFrom(0, 30),
      least: fc.integer({ min: 1, max: 4 }),
      stops: fc.integer({ min: 1, max: 3 }),
      escort: fc.constantFrom('own' as const, 'sending' as const, 'receiving' as const),
      isByDay: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, selector: ({ id }) => id },
  )
  .map((list) =>
    list.map(({ id, kind, day, isByDay, ...rest }) =>
      unitOf(id, kind, {
        ...rest,
        notice: { day, night: 2 * day },
        ...(isByDay ? { hours: { from: 420, to: 1260 } } : {}),
      }),
    ),
  );

const wishes = fc.record({
  casualties: fc.integer({ min: 5, max: 70 }),
  mix: fc.constantFrom(mixes.violence, mixes.burns, mixes.chlorine),
  key: fc.constantFrom(...everyKey),
  sites: fc.integer({ min: 1, max: 2 }),
  minuteOfDay: fc.integer({ min: 0, max: 1439 }),
  agent: fc.constantFrom(undefined, 'chlorine' as const),
  horizonHours: fc.integer({ min: 6, max: 30 }),
  parameters: fc.constantFrom({}, { busyAtAlarm: 0.95 }),
});
type Wishes = typeof wishes extends fc.Arbitrary<infer T> ? T : never;

const made = ({ agent, ...rest }: Wishes, fleet: readonly TransportUnit[]): Cell =>
  withUnits(cellOf(agent === undefined ? rest : { ...rest, agent }), fleet, terminals);

/** Who is aboard of an other vehicle. */
function aboardOf({ state, setting }: Incident, other: number): number[] {
  const { seatFrom, places } = setting.others[other]!;
  return Array.from(state.aboard.slice(seatFrom, seatFrom + places)).filter((casualty) => casualty >= 0);
}

/** Nobody is aboard without a place fit for their tag, contaminated, or in what stands at its base. */
const everybodyHasAPlace: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      const { state, setting } = incident;
      for (const [other, { unit }] of setting.others.entries()) {
        const aboard = aboardOf(incident, other);
        const { red, yellow, green } = unit.capacity;
        const upTo = (tag: number) => aboard.filter((casualty) => state.tag[casualty]! <= tag).length;
        if (upTo(0) > red || upTo(1) > red + yellow || upTo(3) > red + yellow + green) broken++;
        const isIdle = state.idle[setting.vehicles.length + other] !== vehicleState.busy;
        if (isIdle && aboard.length > 0) broken++;
        for (const casualty of aboard) if ((state.flags[casualty]! & flag.contaminated) !== 0) broken++;
      }
    },
    broken: () => broken,
  };
};

/** When people set out, and in what weather. Counts departures in `seen`. */
const noFlightInBadWeather =
  (seen: { departures: number }): Watcher =>
  (incident) => {
    let broken = 0;
    const at = new Map<number, number>();
    return {
      look() {
        const { state, setting, machine } = incident;
        for (let other = 0; other < setting.others.length; other++) {
          const place = machine.place[slotOfOther(incident, other)]!;
          const carried = aboardOf(incident, other).filter((casualty) =>
            [stage.transport, stage.transfer].includes(state.stages[casualty]!),
          );
          const before = at.get(other);
          at.set(other, place);
          if (before === undefined || before === place || carried.length === 0) continue;
          seen.departures++;
          if (isGrounded(incident, other, incident.now)) broken++;
        }
      },
      broken: () => broken,
    };
  };

/** Whoever leaves a vehicle alive is at the hospital they were bound for. */
const everybodyComesWhereBound: Watcher = (incident) => {
  let broken = 0;
  const bound = new Map<number, number>();
  return {
    look() {
      const { state, setting, machine } = incident;
      const aboard = new Set(setting.others.flatMap((_, other) => aboardOf(incident, other)));
      for (const [casualty, hospital] of bound) {
        const isOff = !aboard.has(casualty) && state.stages[casualty] !== stage.dead;
        if (isOff && machine.place[casualty] !== hospital) broken++;
      }
      bound.clear();
      for (const casualty of aboard) {
        const isUnderWay = [stage.transport, stage.transfer].includes(state.stages[casualty]!);
        if (isUnderWay && state.bound[casualty]! >= 0) bound.set(casualty, state.bound[casualty]!);
      }
    },
    broken: () => broken,
  };
};

describe('laws of aircraft and buses', () => {
  const seen = { departures: 0 };
  test.prop([wishes, units], { numRuns: 60 })(
    'nobody is in two places or vehicles, places fit, units are conserved, and nobody sets out in bad weather',
    (wish, fleet) => {
      const broken = watch(openIncident(made(wish, fleet), 'transport'), [
        oneStageEach,
        oneVehicleEach,
        unitsAreHeld,
        cleanDepartments,
        everybodyHasAPlace,
        everybodyComesWhereBound,
        ownDispatches,
        noFlightInBadWeather(seen),
      ]);
      expect(broken).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    },
  );

  test('so many departures were seen that the laws mean something', () => {
    expect(seen.departures).toBeGreaterThan(20);
  });

  test.prop([wishes, units, fc.integer({ min: 10, max: 350 })], { numRuns: 20 })(
    'a snapshot continued equals the run never stopped',
    (wish, fleet, minute) => {
      const cell = made(wish, fleet);
      expect(isSameAfterSnapshot(cell, 'transport', minute, cell.scenario.horizon)).toBe(true);
    },
  );

  test.prop([wishes, units], { numRuns: 15 })(
    'the order of units in the file changes nothing, to the bit',
    (wish, fleet) => {
      expect(bitsOf(made(wish, [...fleet].reverse()), 'order')).toEqual(bitsOf(made(wish, fleet), 'order'));
    },
  );

  test.prop([wishes, units], { numRuns: 15 })(
    'units that can never come change nothing, to the bit',
    (wish, fleet) => {
      const { agent, ...rest } = wish;
      const plain = cellOf(agent === undefined ? rest : { ...rest, agent });
      const never = fleet.map((unit) => ({ ...unit, notice: { day: 1e6, night: 1e6 } }));
      expect(bitsOf(made(wish, never), 'never')).toEqual(bitsOf(plain, 'never'));
      const grounded = fleet.map((unit): TransportUnit => ({ ...unit, kind: 'helicopter', grounded: 1 }));
      expect(bitsOf(made(wish, grounded), 'never')).toEqual(bitsOf(plain, 'never'));
    },
  );

  test('no unit comes before the decision, its notice and its way', () => {
    const parameters = { busyAtAlarm: 0.97 };
    const cell = cellOf({
      system: sweden,
      casualties: 90,
      minuteOfDay: 600,
      horizonHours: 8,
      walkIn: 0,
      parameters,
    });
    const [site] = cell.scenario.sites;
    const base = { at: { latitude: site!.at.latitude + 0.9, longitude: site!.at.longitude } };
    const bus = unitOf('bus', 'bus', {
      base,
      decision: 30,
      notice: { day: 45, night: 60 },
      capacity: { red: 0, yellow: 0, green: 20 },
    });
    const incident = openIncident(withUnits(cell, [bus]), 'notice');
    let first = Infinity;
    watch(incident, [
      (one) => ({
        look: () => {
          if (aboardOf(one, 0).length > 0) first = Math.min(first, one.now);
        },
        broken: () => 0,
      }),
    ]);
    expect(first).toBeLessThan(Infinity);
    expect(first).toBeGreaterThan(incident.parameters.regionAlarmAfter + 75);
  });
});
