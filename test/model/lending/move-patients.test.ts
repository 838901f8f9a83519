import { describe, expect, test } from 'vitest';
import { measureIds } from '../../../src/domain/measures.ts';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { components } from '../../../src/kernel/machine-columns.ts';
import { flag, scalar } from '../../../src/model/columns.ts';
import { lastReceived, reportAt, reported } from '../../../src/model/command/picture.ts';
import { pool } from '../../../src/model/departments.ts';
import { begin } from '../../../src/model/history.ts';
import { waitedAt } from '../../../src/model/hospital/waited.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { reportedFree } from '../../../src/model/lending/move-patients.ts';
import { ReportedRegions } from '../../../src/model/lending/region-view.ts';
import { openIncident, openRunner } from '../../../src/model/runner.ts';
import { isOverloaded } from '../../../src/policy/lending/trigger.ts';
import {
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../../src/verify/laws/watchers.ts';
import { lendingCell, overloadedAndSpare, readily, steadily } from '../../support/lending/lending-cell.ts';

const days = 6;
const moving: LendingStrategy = { ...readily, movePatients: 'only' };
const regions = { ...overloadedAndSpare(days), C: { icu: 8, perDay: steadily(1.2, 8, days) } };
const cell = lendingCell({ regions, days, lending: moving });

interface Move {
  readonly from: number;
  readonly to: number;
  readonly waited: number;
  readonly isOverloaded: boolean;
  /** Places free at the place by its last report, less everybody moved there since and now on the way, this one included. */
  readonly left: number;
}

/** Notes everybody who is sent away while waiting for intensive care. */
function moves(into: Move[]): Watcher {
  return (incident: Incident) => {
    const plan = incident.compiled.lending!;
    const picture = new ReportedRegions(incident, plan);
    const waits = new Float64Array(incident.casualties).fill(Number.NaN);
    const places = new Int32Array(incident.casualties);
    const sent = new Set<number>();
    const sentTo: { readonly hospital: number; readonly at: number; readonly casualty: number }[] = [];
    return {
      look() {
        const { state, machine, now, compiled } = incident;
        const icu = compiled.poolKinds[pool.icu]!.base;
        for (let casualty = 0; casualty < incident.casualties; casualty++) {
          const isMoved = (state.flags[casualty]! & flag.moved) !== 0;
          if (isMoved && !sent.has(casualty)) {
            const to = state.bound[casualty]!;
            sent.add(casualty);
            sentTo.push({ hospital: to, at: now, casualty });
            const at = reportAt(to, lastReceived);
            const written = state.reports[at + reported.written]!;
            const since = sentTo.filter(({ hospital, at: when, casualty: one }) => {
              const isOnTheWay = (state.flags[one]! & flag.moved) !== 0;
              return hospital === to && (isOnTheWay || when >= written);
            }).length;
            into.push({
              from: places[casualty]!,
              to,
              waited: now - waits[casualty]!,
              isOverloaded: isOverloaded(picture, plan.regionOf[to]!, moving.trigger),
              left:
                state.reports[at + reported.icuStaffed]! - state.reports[at + reported.icuNeeded]! - since,
            });
          }
          if (machine.waitingAt[casualty]! >= icu && machine.waitingAt[casualty]! < icu + 3) {
            waits[casualty] = machine.waitingSince[casualty]!;
            places[casualty] = machine.place[casualty]!;
          }
        }
      },
      broken: () => into.length,
    };
  };
}

/** Adds up the hours of everybody on the way to a place elsewhere, as they are seen from outside. */
function waysTo(into: { hours: number }): Watcher {
  return (incident: Incident) => {
    let since = 0;
    let before = 0;
    return {
      look() {
        into.hours += (before * (incident.now - since)) / 60;
        since = incident.now;
        before = incident.state.flags.reduce((sum, flags) => sum + ((flags & flag.moved) !== 0 ? 1 : 0), 0);
      },
      broken: () => 0,
    };
  };
}

/** Hours waited in a hospital's queue for intensive care alone. */
function queuedFor({ machine, compiled, now }: Incident, hospital: number): number {
  const { waited, waiting, since } = machine.columns.views;
  const at = compiled.poolKinds[pool.icu]!.base + hospital;
  const parts = [...waited.slice(at * components.length, (at + 1) * components.length)];
  return (waiting[at]! * (now - since[at]!) + parts.reduce((sum, minutes) => sum + minutes, 0)) / 60;
}

describe('patients go to where there are staff', () => {
  const made: Move[] = [];
  const onTheWay = { hours: 0 };
  const sum = (of: (hospital: number) => number) =>
    incident.setting.hospitals.reduce((hours, _hospital, at) => hours + of(at), 0);
  const incident = openIncident(cell, 'moving');
  const [, , lost, misused, doubled, owed] = watch(incident, [
    moves(made),
    waysTo(onTheWay),
    oneStageEach,
    unitsAreHeld,
    oneVehicleEach,
    ownDispatches,
  ]);

  test('somebody is moved, and nobody on loan comes instead', () => {
    expect(made.length).toBeGreaterThan(3);
    expect(incident.state.scalars[scalar.loans]).toBe(0);
  });

  test('only those who have waited four hours, to another region that is not overloaded', () => {
    for (const { waited, from, to, isOverloaded: isFull } of made) {
      expect(waited).toBeGreaterThanOrEqual(240);
      expect(from).not.toBe(to);
      expect(isFull).toBe(false);
    }
  });

  test('a place reported free is promised to one of them, also when the first has come before the next report', () => {
    expect(Math.min(...made.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
  });

  test('the way to a place elsewhere counts as waiting for intensive care', () => {
    expect(onTheWay.hours).toBeGreaterThan(1);
    const queued = sum((hospital) => queuedFor(incident, hospital));
    expect(sum((hospital) => waitedAt(incident, pool.icu, hospital))).toBeCloseTo(queued + onTheWay.hours, 6);
  });

  test('whoever sends is judged as a borrower, whoever takes in as a lender, and nobody else is', () => {
    const { hasBorrowed, hasLent } = incident.state;
    const { regionOf } = incident.compiled.lending!;
    const senders = new Set(made.map(({ from }) => regionOf[from]!));
    const takers = new Set(made.map(({ to }) => regionOf[to]!));
    for (let region = 0; region < hasBorrowed.length; region++) {
      expect(hasBorrowed[region] === 1).toBe(senders.has(region));
      expect(hasLent[region] === 1).toBe(takers.has(region));
    }
  });

  test('senders gain against the same plan with nobody moved', () => {
    const row = new Float64Array(measureIds.length);
    openRunner([cell], 'moving').run(0, 0, row, 0);
    expect(row[measureIds.indexOf('borrowerGain')]).toBeGreaterThan(0);
    expect(row[measureIds.indexOf('lenderHarm')]).toBeGreaterThanOrEqual(0);
  });

  test('nobody is lost or in two places on the way', () => {
    expect([lost, misused, doubled, owed]).toEqual([0, 0, 0, 0]);
  });

  test('a lost hospital has no place for anybody, whatever it last reported', () => {
    const incident = openIncident(cell, 'lost');
    begin(incident, 0, true);
    const at = reportAt(0, lastReceived);
    incident.state.reports[at + reported.icuStaffed] = 9;
    incident.state.reports[at + reported.icuNeeded] = 2;
    expect(reportedFree(incident, 0)).toBe(7);
    incident.state.lost[0] = 1;
    expect(reportedFree(incident, 0)).toBe(0);
  });
});
