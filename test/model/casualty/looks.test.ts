import { expect, test } from 'vitest';
import { trace } from '../../../src/model/simulate.ts';
import { cellOf } from '../../support/cells.ts';

test('casualties who wait are looked at again in hospital, never at the scene before anybody has triaged them', () => {
  const cell = cellOf({ casualties: 150, mix: { H1: 1 }, parameters: { retriageEvery: 1 } });
  const { events } = trace(cell, { seed: 'looks', replication: 0 });
  const again = events.flatMap((event) =>
    event.kind === 'looked' && event.by === 'waiting' ? [event.stage] : [],
  );
  expect(again.length).toBeGreaterThan(20);
  expect(again).not.toContain('scene');
  const long = events.some(
    (event) => event.kind === 'waited' && event.awaited === 'hands' && event.minutes > 2,
  );
  expect(long).toBe(true);
});
