import { describe, expect, test } from 'vitest';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { pool } from '../../../src/model/departments.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { patientAssignment } from '../../../src/model/lending/assign-patients.ts';
import { movePatients, reportedFree } from '../../../src/model/lending/move-patients.ts';
import { ReportedRegions } from '../../../src/model/lending/region-view.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { bitsOf, isSameAfterSnapshot } from '../../../src/verify/laws/sameness.ts';
import {
  lendingCell,
  noMeasures,
  readily,
  regionsSystem,
  runLooking,
} from '../../support/lending/lending-cell.ts';

const [a, b, c, d] = [0, 1, 2, 3];
const days = 6;

const nearest: LendingStrategy = { ...readily, movePatients: 'only' };
const together: LendingStrategy = { ...nearest, assignment: 'least-total-time', assignEvery: 360 };

/** A and B are both nearest to C; A has D nearly as near, B has it far away. */
function cellOf(lending: LendingStrategy, sick: readonly number[] = [24, 0, 0, 0, 0, 0], icu = 6) {
  const regions = {
    A: { icu, perDay: sick },
    B: { icu, perDay: sick },
    C: { icu: 8 },
    D: { icu: 20 },
  };
  const wishes = { regions, lending, days, surge: noMeasures };
  const minutes = [
    [0, 90, 60, 70],
    [90, 0, 60, 400],
    [60, 60, 0, 300],
    [70, 400, 300, 0],
  ];
  return lendingCell(wishes, { ...regionsSystem(wishes), road: Float64Array.from(minutes.flat()) });
}

/** As many patients wait in A and in B as C has reported free; nobody else is ill yet. */
function waitingInBoth(lending: LendingStrategy): Incident {
  const incident = openIncident(cellOf(lending, [0, 0, 0, 0, 0, 30], 0), 'shared');
  begin(incident, 0, true);
  incident.machine.run(2_880);
  const { machine, compiled } = incident;
  const free = Math.floor(reportedFree(incident, c));
  expect(free).toBeGreaterThan(0);
  expect(Math.floor(reportedFree(incident, d))).toBeGreaterThanOrEqual(free);
  for (let casualty = 0; casualty < 2 * free; casualty++) {
    const hospital = casualty < free ? a : b;
    machine.place[casualty] = hospital;
    machine.held[casualty] = 1 << pool.icu;
    machine.pools.enqueue(compiled.poolKinds[pool.icu]!.base + hospital, casualty, incident.now - 300);
  }
  return incident;
}

/** How many are bound from one hospital to another. */
function bound({ state, machine, casualties }: Incident, from: number, to: number): number {
  let count = 0;
  for (let casualty = 0; casualty < casualties; casualty++)
    if (state.bound[casualty] === to && machine.place[casualty] === from) count++;
  return count;
}

describe('patients of several regions are shared out together', () => {
  test('a near place is left to those for whom every other is far', () => {
    const shared = waitingInBoth(together);
    const plan = shared.compiled.lending!;
    const assignment = patientAssignment(shared, plan, new ReportedRegions(shared, plan));
    assignment.ask(plan.regionOf[a]!);
    assignment.ask(plan.regionOf[b]!);
    assignment.settle();
    expect([bound(shared, a, c), bound(shared, b, d)]).toEqual([0, 0]);
    expect(bound(shared, a, d)).toBeGreaterThan(0);
    expect(bound(shared, b, c)).toBe(bound(shared, a, d));

    const single = waitingInBoth(nearest);
    for (const region of [a, b]) movePatients(single, plan, new ReportedRegions(single, plan), region);
    expect(bound(single, a, c)).toBeGreaterThan(0);
    expect(bound(single, b, d)).toBe(bound(single, a, c));
  });

  test('nobody is moved to a region that asks itself', () => {
    const incident = waitingInBoth(together);
    const plan = incident.compiled.lending!;
    const assignment = patientAssignment(incident, plan, new ReportedRegions(incident, plan));
    for (const region of [a, b, c, d]) assignment.ask(region);
    assignment.settle();
    expect(bound(incident, a, d) + bound(incident, b, c) + bound(incident, a, c)).toBe(0);
  });

  test('it is decided at its hours only', () => {
    const minutes = new Set<number>();
    let before = 0;
    runLooking(cellOf({ ...together, assignEvery: 1440 }), ({ state, now, setting }) => {
      let booked = 0;
      for (let hospital = 0; hospital < setting.hospitals.length; hospital++)
        booked += state.booked[hospital]!;
      if (booked > before) minutes.add(now);
      before = booked;
    });
    expect(minutes.size).toBeGreaterThan(0);
    for (const minute of minutes) expect(minute % 1440).toBe(0);
  });

  test('a snapshot continued equals the run never stopped, and a run again the run', () => {
    const cell = cellOf(together);
    expect(isSameAfterSnapshot(cell, 'shared', 4_000, cell.scenario.horizon)).toBe(true);
    expect(bitsOf(cell, 'shared')).toEqual(bitsOf(cell, 'shared'));
  });
});
