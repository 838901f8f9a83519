import { describe, expect, test } from 'vitest';
import type { Reporting } from '../../../src/domain/reporting.ts';
import { flag, scalar } from '../../../src/model/columns.ts';
import { lastReceived, reportAt, reported } from '../../../src/model/command/picture.ts';
import { told } from '../../../src/model/command/reporting.ts';
import { reportsUnderWay } from '../../../src/model/command/rings.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { cellOf, sweden } from '../../support/cells.ts';
import { begun, reporting } from '../../support/pictures/reports.ts';

const cell = cellOf({ system: sweden, casualties: 60 });
const first = 0;

/** Minutes at which reports that reached command from a hospital were written, in the order in which they came. */
function writtenMinutes(incident: Incident, until: number, hospital = first): number[] {
  const minutes: number[] = [];
  incident.machine.observe = () => {
    const written = incident.state.reports[reportAt(hospital, lastReceived) + reported.written]!;
    if (written > -Infinity && written !== minutes.at(-1)) minutes.push(written);
  };
  incident.machine.run(until);
  return minutes;
}

const often: Reporting = { statusCadence: 5, statusCadenceCalm: 5, statusDelayMin: 30, statusDelayMax: 30 };

describe('status reports', () => {
  test('all come, as late as they are said to, however many are under way', () => {
    const late: Reporting = { ...often, statusDelayMin: 120, statusDelayMax: 120 };
    const incident = begun(reporting(cell, late));
    const alarm = incident.setting.alarm[first]!;
    const minutes = writtenMinutes(incident, 300);
    expect(minutes).toEqual(Array.from({ length: minutes.length }, (_, number) => alarm + 5 * number));
    expect(minutes.length).toBe(Math.floor((300 - 120 - alarm) / 5) + 1);
    expect(incident.picture.age(first)).toBeGreaterThanOrEqual(120);
    expect(incident.picture.age(first)).toBeLessThan(125);
  });

  test('have as many places under way as the longest delay needs', () => {
    expect(reportsUnderWay(cell.parameters)).toBe(3);
    expect(reportsUnderWay({ ...cell.parameters, statusDelayMax: 120, statusCadence: 5 })).toBe(25);
    expect(reportsUnderWay({ ...cell.parameters, statusDelayMax: 0 })).toBe(1);
  });

  test('that are lost are lost by hospital and number, and the others are the same as without loss', () => {
    const all = writtenMinutes(begun(reporting(cell, often)), 600);
    const some = writtenMinutes(begun(reporting(cell, { ...often, statusLoss: 0.5 })), 600);
    const again = writtenMinutes(begun(reporting(cell, { ...often, statusLoss: 0.5 })), 600);
    const fewer = writtenMinutes(begun(reporting(cell, { ...often, statusLoss: 0.9 })), 600);
    expect(some).toEqual(again);
    expect(some.length).toBeGreaterThan(0.35 * all.length);
    expect(some.length).toBeLessThan(0.65 * all.length);
    for (const minute of some) expect(all).toContain(minute);
    for (const minute of fewer) expect(some).toContain(minute);
    expect(fewer.length).toBeLessThan(some.length);
  });

  test('a hospital all of whose reports so far are lost is unknown, never 0', () => {
    const incident = begun(reporting(cell, { ...often, statusLoss: 0.95 }));
    incident.machine.run(60);
    const unknown = incident.setting.hospitals.flatMap((_, at) => (incident.picture.isKnown(at) ? [] : [at]));
    expect(unknown.length).toBeGreaterThan(0);
    for (const hospital of unknown) {
      expect(incident.picture.load(hospital, 0)).toBeNaN();
      expect(incident.picture.age(hospital)).toBeNaN();
    }
  });

  test.each([
    [23, 5, 25],
    [22, 5, 20],
    [2.5, 5, 5],
    [2, 5, 2],
    [0, 5, 0],
    [7.3, 1, 7.3],
  ])('%d told to the nearest %d is %d', (number, step, wanted) => {
    expect(told(number, step)).toBe(wanted);
  });

  test('round what they tell of capacity and load, and not who has arrived', () => {
    const exact = begun(reporting(cell, often));
    const rough = begun(reporting(cell, { ...often, statusRounding: 10 }));
    for (const incident of [exact, rough]) incident.machine.run(100);
    let rounded = 0;
    for (let hospital = 0; hospital < exact.setting.hospitals.length; hospital++)
      for (const field of [reported.capacity + 1, reported.load + 1, reported.icuNeeded]) {
        const [number, said] = [exact, rough].map(({ picture }) => picture.figure(hospital, field));
        if (Number.isNaN(number)) continue;
        expect(said).toBe(told(number!, 10));
        if (said !== number) rounded++;
      }
    expect(rounded).toBeGreaterThan(0);
    const arrivals = ({ picture }: Incident) =>
      exact.setting.hospitals.map((_, hospital) => picture.figure(hospital, reported.arrived));
    expect(arrivals(rough)).toEqual(arrivals(exact));
  });
});

describe('whom a report counts as arrived', () => {
  const everyMinute: Reporting = {
    statusCadence: 5,
    statusCadenceCalm: 5,
    statusDelayMin: 0,
    statusDelayMax: 0,
  };
  const headInjuries = reporting(
    cellOf({ system: sweden, casualties: 60, mix: { N1: 0.6, M1: 0.4 }, horizonHours: 24 }),
    everyMinute,
  );
  const tags = [0, 1, 2];

  test('are those command sent from a scene: nobody who is moved there from another hospital, nobody who walks in', () => {
    const incident = begun(headInjuries);
    incident.machine.run(24 * 60);
    const { state, setting, picture } = incident;
    expect(state.scalars[scalar.transfers]).toBeGreaterThan(5);
    expect(state.scalars[scalar.walkIns]).toBeGreaterThan(5);
    expect(state.movedIn.reduce((sum, one) => sum + one)).toBeGreaterThan(5);
    for (const hospital of setting.hospitals.keys())
      for (const tag of tags) {
        expect(picture.figure(hospital, reported.arrived + tag)).toBe(picture.sent(hospital, tag));
        expect(picture.committed(hospital, tag)).toBe(0);
      }
  });

  test('are together all whom a vehicle brought from a scene, alive or not', () => {
    const incident = begun(headInjuries, 1);
    incident.machine.run(24 * 60);
    const { state, setting, casualties } = incident;
    let brought = 0;
    for (let casualty = 0; casualty < casualties; casualty++) {
      const isWalkIn = (state.flags[casualty]! & flag.walksIn) !== 0;
      // Whoever is still at the scene, or died there, was never bound for anywhere.
      if (!isWalkIn && state.bound[casualty]! >= 0) brought++;
    }
    const counted = Array.from(setting.hospitals.keys(), (hospital) =>
      [...tags, 3].reduce((sum, tag) => sum + state.sentArrived[hospital * 4 + tag]!, 0),
    );
    expect(counted.reduce((sum, one) => sum + one)).toBe(brought);
    expect(brought).toBeGreaterThan(20);
  });
});
