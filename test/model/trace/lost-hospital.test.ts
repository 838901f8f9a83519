import { describe, expect, test } from 'vitest';
import { traceCell } from '../../../src/model/trace/trace.ts';
import { cellOf, exempelregion, mixes } from '../../support/cells.ts';

const lost = exempelregion.hospitals[0]!.id;
const plain = cellOf({ casualties: 60, mix: mixes.violence, horizonHours: 24 });
const disturbances = [{ kind: 'hospital-loss' as const, hospital: lost, at: 90 }];
const { events } = traceCell({ ...plain, scenario: { ...plain.scenario, disturbances } }, 'story', 0);

describe('the events of a replication in which a hospital is lost', () => {
  test('say at its minute that it is lost, once, and no other cause after that', () => {
    const doors = events.filter(
      (event) => event.kind === 'door' && event.hospital === lost && event.minute >= 90,
    );
    expect(doors).toEqual([expect.objectContaining({ minute: 90, door: 'lost' })]);
  });

  test('tell of everybody evacuated why they are moved, and to a hospital that stands', () => {
    const asked = events.filter(
      (event) => event.kind === 'asks-for-transfer' && event.why === 'hospital-lost',
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const event of asked) expect(event).not.toHaveProperty('to', lost);
  });

  test('tell where whoever comes to it on their own goes on to, and that they come there', () => {
    const early = [{ kind: 'hospital-loss' as const, hospital: lost, at: 0 }];
    const scenario = { ...plain.scenario, disturbances: early };
    const seen = traceCell({ ...plain, scenario }, 'on their own', 0).events;
    const turns = seen.filter((event) => event.kind === 'turns-from-ruin');
    expect(turns.length).toBeGreaterThan(0);
    for (const turn of turns) {
      expect(turn).toMatchObject({ ruin: lost, place: { kind: 'on-foot' } });
      expect(turn.to).not.toBe(lost);
      const next = seen.find((event) => event.kind === 'arrived' && event.casualty === turn.casualty);
      if (next !== undefined) expect(next).toMatchObject({ how: 'on-foot', place: { id: turn.to } });
    }
  });
});
