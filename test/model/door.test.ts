import { expect, test } from 'vitest';
import { code } from '../../src/domain/triage.ts';
import { begin } from '../../src/model/history.ts';
import { door, isDoorClosed } from '../../src/model/hospital/door.ts';
import { openIncident } from '../../src/model/runner.ts';
import { cellOf } from '../support/cells.ts';

test('a hospital closed to red turns red away, and no longer when every hospital within reach is closed', () => {
  const incident = openIncident(cellOf(), 'door');
  begin(incident, 0, true);
  const { doorClosed } = incident.state;
  doorClosed[0] = door.closedToRed;
  expect(isDoorClosed(incident, 0, code.red)).toBe(true);
  expect(isDoorClosed(incident, 0, code.yellow)).toBe(false);
  doorClosed.fill(door.closed);
  expect(isDoorClosed(incident, 0, code.red)).toBe(false);
});
