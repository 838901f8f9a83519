import { describe, expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { minutesPerHour } from '../../src/domain/time.ts';
import { profileLayout } from '../../src/model/profile/layout.ts';
import { openRunner } from '../../src/model/runner.ts';
import { readProfile } from '../../src/results/profile/read-profile.ts';
import { exempelregion } from '../support/cells.ts';
import { inflowCell } from '../support/inflow.ts';

/** Ten days in which more fall ill than intensive care has places for. */
const cell = inflowCell({
  system: exempelregion,
  perDay: { 'EX-1': [20, 20, 20, 20, 0, 0] },
  horizonHours: 240,
});

function harvest(order: readonly number[]): Float64Array {
  const runner = openRunner([cell], 'needs');
  const tallies = new Float64Array(runner.tallies);
  const row = new Float64Array(measureIds.length);
  for (const replication of order) runner.run(0, replication, row, 0, tallies, 0);
  return tallies;
}

function rowOf(replication: number, isWatched: boolean): Float64Array {
  const runner = openRunner([cell], 'needs');
  const row = new Float64Array(measureIds.length);
  runner.run(0, replication, row, 0, isWatched ? new Float64Array(runner.tallies) : undefined);
  return row;
}

const bytes = (values: Float64Array): Buffer => Buffer.from(values.buffer);

describe('laws of what regions need over days', () => {
  test('a watched replication has the same bits as one that nobody watches', () => {
    expect(bytes(rowOf(2, true)).equals(bytes(rowOf(2, false)))).toBe(true);
  });

  test('the tallies have the same bits in whatever order the replications come', () => {
    const tallies = harvest([0, 1, 2, 3]);
    expect(bytes(harvest([3, 1, 0, 2])).equals(bytes(tallies))).toBe(true);
    expect(tallies.every(Number.isInteger)).toBe(true);
  });

  test('places are short where and when people wait for intensive care, and at most as long as they wait', () => {
    const layout = profileLayout(cell);
    const tallies = harvest([0]);
    const { needs } = readProfile({ scenario: 'x', plan: 'y' }, layout, tallies, 0);
    const hours = needs
      .flatMap(({ points }) => points)
      .reduce((sum, { short }) => sum + (short.estimate ?? 0) * (layout.needs.every / minutesPerHour), 0);
    const waited = rowOf(0, true)[measureIds.indexOf('icuWaiting')]!;
    expect(waited).toBeGreaterThan(100);
    expect(hours).toBeGreaterThan(0.2 * waited);
    // A look stands for six hours, in which the queue moves: the sum is near the waiting and not above it by more than a tenth.
    expect(hours).toBeLessThan(1.1 * waited);
    for (const { points } of needs)
      for (const { needed, staffed, short } of points)
        expect(short.estimate).toBe(Math.max(0, needed.estimate! - staffed.estimate!));
  });
});
