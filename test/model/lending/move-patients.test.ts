import { describe, expect, test } from 'vitest';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { flag, scalar } from '../../../src/model/columns.ts';
import { lastReceived, reportAt, reported } from '../../../src/model/command/picture.ts';
import { pool } from '../../../src/model/departments.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { ReportedRegions } from '../../../src/model/lending/region-view.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { isOverloaded } from '../../../src/policy/lending/trigger.ts';
import {
  oneStageEach,
  oneVehicleEach,
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

describe('patients go to where there are staff', () => {
  const made: Move[] = [];
  const incident = openIncident(cell, 'moving');
  const [, lost, misused, doubled] = watch(incident, [
    moves(made),
    oneStageEach,
    unitsAreHeld,
    oneVehicleEach,
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

  test('nobody is lost or in two places on the way', () => {
    expect([lost, misused, doubled]).toEqual([0, 0, 0]);
  });
});
