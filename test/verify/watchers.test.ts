import { describe, expect, test } from 'vitest';
import { flag, stage } from '../../src/model/columns.ts';
import { lastReceived, reportAt, reported } from '../../src/model/command/picture.ts';
import { begin } from '../../src/model/history.ts';
import type { Incident } from '../../src/model/incident.ts';
import { openIncident } from '../../src/model/runner.ts';
import { betterThanFreeFlow, outOfOrder } from '../../src/verify/laws/people.ts';
import {
  cleanDepartments,
  oneStageEach,
  oneVehicleEach,
  ownDispatches,
  stocksLast,
  unitsAreHeld,
  type Watcher,
} from '../../src/verify/laws/watchers.ts';
import { CalendarPair } from '../../src/verify/machinery/calendar-pair.ts';
import { cellOf } from '../support/cells.ts';

/** An incident two hours old. */
function underWay(): Incident {
  const incident = openIncident(cellOf({ casualties: 40 }), 'watch');
  begin(incident, 0, true);
  incident.machine.run(120);
  return incident;
}

/** How often a watcher says a law was broken, after something was done to the incident. */
function brokenAfter(watcher: Watcher, harm: (incident: Incident) => void): number {
  const incident = underWay();
  const watch = watcher(incident);
  watch.look();
  harm(incident);
  for (let looks = 0; looks < 100; looks++) watch.look();
  return watch.broken();
}

const nothing = () => undefined;

describe('a watcher says when its law is broken, and only then', () => {
  const cases: readonly (readonly [string, Watcher, (incident: Incident) => void])[] = [
    ['somebody comes back to life', oneStageEach, ({ state }) => {
      state.stages[3] = stage.dead;
    }],
    ['a place is used that nobody holds', unitsAreHeld, ({ machine }) => {
      machine.columns.views.inUse[0]! += 1;
    }],
    ['somebody sits in two vehicles', oneVehicleEach, ({ state }) => {
      state.aboard[0] = 5;
      state.aboard[2] = 5;
    }],
    ['somebody contaminated lies on a ward', cleanDepartments, ({ state }) => {
      state.flags[4]! |= flag.contaminated;
      state.stages[4] = stage.ward;
    }],
    ['more blood is given than there is', stocksLast, ({ state }) => {
      state.blood[0] = -1;
    }],
    ['a report counts somebody as arrived whom command never sent', ownDispatches, ({ state }) => {
      state.reports[reportAt(0, lastReceived) + reported.arrived] = state.sentTo[0]! + 1;
    }],
  ]; // biome-ignore format: one case a paragraph
  test.each(cases)('when %s', (_, watcher, harm) => {
    expect(brokenAfter(watcher, harm)).toBeGreaterThan(0);
  });
  test.each(cases.slice(1))('not when nothing happens (%s)', (_, watcher) => {
    expect(brokenAfter(watcher, nothing)).toBe(0);
  });
});

describe('after the run', () => {
  test('somebody treated before they were free is found', () => {
    const incident = underWay();
    expect(outOfOrder(incident)).toEqual([]);
    incident.state.definitive[7] = incident.state.released[7]! - 1;
    expect(outOfOrder(incident)).toEqual([7]);
  });

  test('somebody who is called unsalvageable and is not, or the reverse, is found', () => {
    const incident = underWay();
    incident.machine.run(incident.cell.scenario.horizon);
    expect(betterThanFreeFlow(incident)).toEqual([]);
    incident.state.flags[0]! ^= flag.unsalvageable;
    expect(betterThanFreeFlow(incident)).toEqual([0]);
  });
});

test('a calendar that loses somebody is told apart from the heap', () => {
  const pair = new CalendarPair(8, 2);
  for (const minutes of [3, 1, 2]) pair.push(minutes);
  pair.queue.cancel(1);
  pair.popAll();
  expect(pair.disagreements).toBeGreaterThan(0);
});
