import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import type { Coordination } from '../../../src/domain/resources/coordination.ts';
import type { TraceEvent } from '../../../src/domain/trace.ts';
import { takenAt } from '../../../src/model/abroad/places.ts';
import { fate, flag, stage } from '../../../src/model/columns.ts';
import { pool } from '../../../src/model/departments.ts';
import { code } from '../../../src/model/happenings.ts';
import { begin } from '../../../src/model/history.ts';
import { loseHospital } from '../../../src/model/hospital/loss.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { simulate, trace } from '../../../src/model/simulate.ts';
import { withHospitals } from '../../support/cells.ts';
import { abroadForm, burnsCell, homeForm, icuInOslo, ruleAbroad } from '../../support/coordination/abroad.ts';
import { unitOf, withUnits } from '../../support/transport/units.ts';

const seed = 'abroad';
type Of<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>;
const of = <Kind extends TraceEvent['kind']>(events: readonly TraceEvent[], kind: Kind) =>
  events.filter((event): event is Of<Kind> => event.kind === kind);
const told = (cell: Cell, replication = 0) => trace(cell, { seed, replication });
const measured = (cell: Cell, replication = 0) => simulate(cell, { seed, replication }).measures;

const onlyNordic = (change: Partial<typeof ruleAbroad> = {}): Coordination => ({
  ...abroadForm,
  abroad: { nordic: { ...ruleAbroad, ...change } },
});

function opened(cell: Cell, replication = 0): Incident {
  const incident = openIncident(cell, seed);
  begin(incident, replication, true);
  return incident;
}

const everybody = ({ casualties }: Incident) => Array.from({ length: casualties }, (_, one) => one);

describe('large burns without a place in the nation', () => {
  const { events, measures, hospitals } = told(burnsCell(abroadForm));
  const asked = of(events, 'abroad-asked');
  const flown = of(events, 'transferred').filter(({ to }) => !hospitals.includes(to));

  test('have the Nordic countries asked, then the EU when more wait than those offer, each after its own time', () => {
    expect(asked.map(({ level }) => level)).toEqual(['nordic', 'eu']);
    const [nordic, eu] = asked;
    expect(nordic!.inForceFrom - nordic!.minute).toBe(ruleAbroad.decision);
    expect(nordic!.flightsFrom - nordic!.inForceFrom).toBe(ruleAbroad.prepares);
    expect([nordic!.offered, eu!.offered]).toEqual([5, 4]);
    expect(nordic!.waiting).toBeGreaterThanOrEqual(1);
    expect(measures.timeToNordicLevel).toBe(nordic!.inForceFrom);
    expect(measures.timeToEuLevel).toBe(eu!.inForceFrom);
  });

  test('are flown no sooner than the level allows, and no more than are offered', () => {
    const nordic = flown.filter(({ to }) => to !== 'brussels');
    expect(nordic.map(({ to }) => to).sort()).toEqual([
      'bergen',
      'bergen',
      'helsinki',
      'helsinki',
      'helsinki',
    ]);
    for (const { minute } of nordic) expect(minute).toBeGreaterThan(asked[0]!.flightsFrom);
    expect(flown.length).toBe(9);
    expect(measures.movedAbroad).toBe(9);
  });

  test('have burn-centre care abroad from arrival, after the flat journey', () => {
    for (const { casualty, minute } of flown) {
      const there = of(events, 'arrived').find((one) => one.casualty === casualty && one.how === 'transfer');
      expect(there!.place.kind).toBe('abroad');
      expect(there!.minute - minute).toBeCloseTo(300, 9);
      const cared = of(events, 'burn-centre').find((one) => one.casualty === casualty);
      expect(cared!.minute).toBe(there!.minute);
    }
    const home = measured(burnsCell(homeForm));
    expect(home['burnsWithoutCentre']! - measures.burnsWithoutCentre!).toBe(9);
    expect(home['movedAbroad']).toBe(0);
    expect(home['timeToNordicLevel']).toBeNaN();
  });

  test('never come back: whoever is abroad stays there, goes home or dies', () => {
    const incident = opened(burnsCell(abroadForm));
    const allowed: number[] = [stage.abroad, stage.discharged, stage.dead];
    let seen = 0;
    let broken = 0;
    incident.machine.observe = () => {
      for (const one of everybody(incident)) {
        if ((incident.state.flags[one]! & flag.abroad) === 0) continue;
        seen++;
        if (!allowed.includes(incident.state.stages[one]!) || incident.machine.held[one] !== 0) broken++;
      }
    };
    incident.machine.run(incident.cell.scenario.horizon);
    expect(seen).toBeGreaterThan(0);
    expect(broken).toBe(0);
  });
});

describe('places in the nation', () => {
  test('are freed by those who are flown: fewer casualties in general intensive care', () => {
    const inCare = (form: Coordination) => {
      const incident = opened(burnsCell(form));
      incident.machine.run(47 * 60);
      return everybody(incident).filter((one) => (incident.machine.held[one]! >> pool.icu) & 1).length;
    };
    expect(inCare(abroadForm)).toBeLessThan(inCare(homeForm));
  });

  test('come first: nobody is flown while a burn centre has a place', () => {
    const many = burnsCell(abroadForm);
    const system = withHospitals(many.system, ({ burnCentre }) => ({ burnIcu: burnCentre ? 60 : 0 }));
    const measures = measured({ ...many, system });
    expect(measures['movedAbroad']).toBe(0);
    expect(measures['timeToNordicLevel']).toBeNaN();
  });

  test('a form whose places are never called for gives the same numbers as one that names none, to the bit', () => {
    const never = onlyNordic({ persons: 10_000 });
    expect(measured(burnsCell(never))).toEqual(measured(burnsCell(homeForm)));
  });

  test('miss an escort at least until they are back: twice the journey', () => {
    const incident = opened(burnsCell(onlyNordic({ journey: 600 })));
    const { state, machine } = incident;
    const away = () =>
      everybody(incident).find((one) => state.abroad[one]! >= 0 && state.stages[one] === stage.transfer);
    while (away() === undefined) machine.run(incident.now + 1);
    const from = machine.place[away()!]!;
    const left = incident.now;
    machine.run(left + 1_190);
    expect(state.escortsAway[from]).toBeGreaterThanOrEqual(1);
    machine.run(left + 1_500);
    expect(state.escortsAway.reduce((sum, one) => sum + one, 0)).toBe(0);
  });
});

describe('a place abroad', () => {
  test('is offered to another when somebody dies before the flight', () => {
    const incident = opened(burnsCell(onlyNordic()));
    const { state, machine, compiled } = incident;
    const isPromised = (one: number) => state.abroad[one]! >= 0 && (state.flags[one]! & flag.moved) !== 0;
    const waits = () =>
      everybody(incident).find((one) => isPromised(one) && state.stages[one] !== stage.transfer);
    while (waits() === undefined) machine.run(incident.now + 1);
    const one = waits()!;
    const place = state.abroad[one]!;
    const taken = state.abroadTaken[takenAt(place, 'burns')]!;
    state.fates[one] = fate.failing;
    machine.calendar.cancel(compiled.slots.fates + one);
    incident.plan(compiled.slots.fates + one, code.fateCloses, one, 0);
    machine.run(incident.now);
    expect(state.stages[one]).toBe(stage.dead);
    expect(state.abroad[one]).toBe(-1);
    expect(state.abroadTaken[takenAt(place, 'burns')]).toBe(taken - 1);
    machine.run(incident.cell.scenario.horizon);
    expect(everybody(incident).filter((each) => state.abroad[each]! >= 0).length).toBe(5);
  });

  test('takes whoever waits for the flight in a hospital that is lost meanwhile', () => {
    const incident = opened(burnsCell(onlyNordic({ prepares: 600 })));
    const { state, machine } = incident;
    const waits = () =>
      everybody(incident).find((one) => state.abroad[one]! >= 0 && state.stages[one]! < stage.transfer);
    while (waits() === undefined) machine.run(incident.now + 1);
    const one = waits()!;
    loseHospital(incident, machine.place[one]!);
    expect(state.abroad[one]).toBeGreaterThanOrEqual(0);
    machine.run(incident.now + 600);
    expect((state.flags[one]! & flag.abroad) !== 0 || state.stages[one] === stage.dead).toBe(true);
  });

  test('takes others who wait long for general intensive care, when more wait than the nation has free', () => {
    const form = onlyNordic({ places: [icuInOslo] });
    const cell = burnsCell(form, { mix: { H1: 1 }, casualties: 80 });
    const system = withHospitals(cell.system, () => ({ icu: 1, surgeIcu: 0, surgeIntermediate: 0 }));
    const { events, measures } = told({ ...cell, system });
    const [asked] = of(events, 'abroad-asked');
    expect(asked!.care).toBe('intensive-care');
    const flown = of(events, 'transferred').filter(({ to }) => to === 'oslo');
    expect(flown.length).toBe(5);
    expect(measures.movedAbroad).toBe(5);
    for (const { casualty } of flown) {
      const why = of(events, 'asks-for-transfer').find((one) => one.casualty === casualty);
      expect(why!.why).toBe('place-abroad');
    }
  });
});

describe('aircraft of the plan', () => {
  const base = { at: { latitude: 59.65, longitude: 17.92 } };
  const plane = unitOf('plane', 'helicopter', {
    base,
    count: 2,
    speed: 600,
    range: 2_500,
    purposes: ['transfer'],
  });

  test('fly those whom they reach, there and back, instead of the flat rule', () => {
    const cell = withUnits(burnsCell(onlyNordic()), [plane]);
    const { events, measures } = told(cell);
    const flown = of(events, 'transferred').filter(({ to }) => to === 'bergen' || to === 'helsinki');
    expect(flown.length).toBe(5);
    for (const { place, casualty, minute } of flown) {
      expect(place.kind).toBe('unit');
      const there = of(events, 'arrived').find((one) => one.casualty === casualty && one.how === 'transfer')!;
      // Packing, flight at 600 km/h over at most 730 km, handover.
      expect(there.minute - minute).toBeLessThan(30 + 73 + 10.01);
      expect(there.place.kind).toBe('abroad');
    }
    expect(measures.movedByAir).toBeGreaterThanOrEqual(5);
  });

  test('that do not reach leave it to the flat rule', () => {
    const near = { ...plane, range: 100 };
    const { events } = told(withUnits(burnsCell(onlyNordic()), [near]));
    const flown = of(events, 'transferred').filter(({ to }) => to === 'bergen' || to === 'helsinki');
    expect(flown.map(({ place }) => place.kind)).toEqual(['flight', 'flight', 'flight', 'flight', 'flight']);
  });

  test('that are grounded let patients wait', () => {
    const { measures } = told(withUnits(burnsCell(onlyNordic()), [{ ...plane, grounded: 1 }]));
    expect(measures.movedAbroad).toBe(0);
  });

  test('take several aboard, and hand over nobody who dies on the way', () => {
    const wide = { ...plane, count: 1, capacity: { red: 6, yellow: 0, green: 0 } };
    const incident = opened(withUnits(burnsCell(onlyNordic()), [wide]));
    const { state, machine, compiled } = incident;
    const aboard = () =>
      everybody(incident).filter((one) => state.abroad[one]! >= 0 && state.stages[one] === stage.transfer);
    while (aboard().length === 0) machine.run(incident.now + 1);
    const together = aboard();
    expect(together.length).toBeGreaterThan(1);
    const [first] = together;
    state.fates[first!] = fate.failing;
    machine.calendar.cancel(compiled.slots.fates + first!);
    incident.plan(compiled.slots.fates + first!, code.fateCloses, first!, 1);
    machine.run(incident.now + 600);
    expect(state.stages[first!]).toBe(stage.dead);
    expect((state.flags[first!]! & flag.abroad) !== 0).toBe(false);
    for (const one of together.slice(1)) expect((state.flags[one]! & flag.abroad) !== 0).toBe(true);
    for (const one of together) expect(state.carrier[one]).toBe(-1);
  });
});

test('the same people meet every form: who is hurt and how badly does not move', () => {
  const same = ['casualties', 'needRed', 'needYellow', 'unsalvageable', 'walkIns'];
  const [abroad, home] = [abroadForm, homeForm].map((form) => measured(burnsCell(form), 3));
  for (const id of same) expect(abroad![id]).toBe(home![id]);
});
