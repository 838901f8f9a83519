import { describe, expect, test } from 'vitest';
import type { Reporting } from '../../../src/domain/reporting.ts';
import { begin } from '../../../src/model/history.ts';
import { cellOf, sweden } from '../../support/cells.ts';
import { begun, reporting } from '../../support/pictures/reports.ts';

const cell = cellOf({ system: sweden, casualties: 60 });

/** Numbers that command goes by, each with the minute from which it does. */
function numbers(values: Reporting, replication = 0, sites = 1): readonly (readonly [number, number])[] {
  const incident = begun(reporting(cellOf({ system: sweden, casualties: 60, sites }), values), replication);
  const heard: [number, number][] = [];
  incident.machine.observe = () => {
    const { casualtiesReported } = incident.picture;
    if (!Number.isNaN(casualtiesReported) && casualtiesReported !== heard.at(-1)?.[1])
      heard.push([incident.now, casualtiesReported]);
  };
  incident.machine.run(120);
  return heard;
}

const replications = Array.from({ length: 60 }, (_, at) => at);

describe('the number of casualties that the scene reports', () => {
  test('is one estimate within a quarter, known when the first crew is there, unless somebody says otherwise', () => {
    for (const replication of replications.slice(0, 20)) {
      const heard = numbers({}, replication);
      expect(heard).toHaveLength(1);
      expect(heard[0]![1]).toBeGreaterThanOrEqual(45);
      expect(heard[0]![1]).toBeLessThanOrEqual(75);
    }
  });

  test('errs as often above as below: on average it is the true number', () => {
    const incident = begun(cell);
    const all = Array.from({ length: 200 }, (_, replication) => {
      begin(incident, replication, true);
      incident.machine.run(40);
      return incident.picture.casualtiesReported;
    });
    const mean = all.reduce((sum, number) => sum + number, 0) / all.length;
    expect(Math.abs(mean - 60)).toBeLessThan(2);
    expect(Math.min(...all)).toBeLessThan(48);
    expect(Math.max(...all)).toBeGreaterThan(72);
  });

  test('is the same whoever comes first: it is the scene that is hard to count', () => {
    const told = (busyAtAlarm: number) => {
      const incident = begun({ ...cell, parameters: { ...cell.parameters, busyAtAlarm } });
      incident.machine.run(120);
      return [incident.state.command[0], incident.picture.casualtiesReported];
    };
    const [one, other] = [told(0.2), told(0.9)];
    expect(other[0]).not.toBe(one[0]);
    expect(other[1]).toBe(one[1]);
  });

  test('comes later by the first report, and is then the same', () => {
    const [[minute, number] = [0, 0]] = numbers({});
    expect(numbers({ sceneFirstReport: 2 })).toEqual([[minute + 2, number]]);
  });

  test('is doubled when two callers are counted twice, until the second report corrects it', () => {
    const [[minute, number] = [0, 0]] = numbers({});
    expect(numbers({ sceneDoubled: 1, sceneSecondReport: 10 })).toEqual([
      [minute, 2 * number],
      [minute + 10, number],
    ]);
  });

  test('is false as often as said, never nobody, and corrected by the second report', () => {
    const told = replications.map((replication) => numbers({ sceneFalse: 0.5 }, replication));
    const wrong = told.filter((heard) => heard.length > 1);
    expect(wrong.length).toBeGreaterThan(15);
    expect(wrong.length).toBeLessThan(45);
    for (const [at, heard] of told.entries()) {
      expect(heard[0]![1]).toBeGreaterThanOrEqual(1);
      expect(heard.at(-1)![1]).toBe(numbers({}, at)[0]![1]);
    }
    expect(Math.min(...wrong.map(([first]) => first![1]))).toBeLessThan(45);
    expect(Math.max(...wrong.map(([first]) => first![1]))).toBeGreaterThan(75);
  });

  test('adds up over scenes, each corrected by itself', () => {
    const right = numbers({}, 0, 3).at(-1)![1];
    const heard = numbers({ sceneDoubled: 0.5 }, 0, 3);
    expect(heard.at(-1)![1]).toBe(right);
    expect(heard.length).toBeGreaterThan(3);
  });

  test('changes nobody but command: the same people are hurt in the same way', () => {
    const people = (values: Reporting) => {
      const incident = begun(reporting(cell, values));
      incident.machine.run(1);
      return [...incident.state.frailty, ...incident.state.released, ...incident.state.need];
    };
    expect(people({ sceneDoubled: 1, sceneFalse: 1, statusLoss: 0.5, statusRounding: 5 })).toEqual(
      people({}),
    );
  });
});
