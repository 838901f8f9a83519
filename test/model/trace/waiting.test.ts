import { expect, test } from 'vitest';
import { stage } from '../../../src/model/columns.ts';
import { pool } from '../../../src/model/departments.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident } from '../../../src/model/runner.ts';
import { WaitWatch } from '../../../src/model/trace/waiting.ts';
import { cellOf } from '../../support/cells.ts';

const casualty = 3;
const waitingSince = 30;

/** What a casualty waits for at the given stage, in a vehicle that stands in a line. */
function awaitedIn(vehicle: number, at: number, line: number): string | undefined {
  const incident = openIncident(cellOf({ casualties: 10 }), 'waiting');
  begin(incident, 0, true);
  const { state, machine, compiled } = incident;
  state.carrier[casualty] = vehicle;
  state.stages[casualty] = at;
  machine.waitingAt[casualty] = -1;
  const slot = compiled.slots.vehicles + vehicle;
  machine.waitingAt[slot] = compiled.poolKinds[line]!.base;
  machine.waitingSince[slot] = waitingSince;
  return new WaitWatch(incident).begun(casualty)?.awaited;
}

test.each([
  ['the first ambulance', 0, 'from the scene', stage.transport],
  ['another ambulance', 1, 'from the scene', stage.transport],
  ['the first ambulance', 0, 'between hospitals', stage.transfer],
  ['another ambulance', 1, 'between hospitals', stage.transfer],
] as const)('whoever lies in %s (%i), on the way %s, waits with it at the door', (_, vehicle, _way, at) => {
  expect(awaitedIn(vehicle, at, pool.handover)).toBe('handover');
});

test('whoever lies in no ambulance waits at no door', () => {
  expect(awaitedIn(-1, stage.transport, pool.handover)).toBeUndefined();
});

test('whoever has died in the ambulance waits for nothing, though it must still hand over the body', () => {
  expect(awaitedIn(0, stage.dead, pool.handover)).toBeUndefined();
});
