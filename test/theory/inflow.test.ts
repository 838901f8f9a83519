import { describe, expect, test } from 'vitest';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import { exempelregion } from '../support/cells.ts';
import { inflowCell } from '../support/inflow.ts';

const curve = [2, 10, 0, 25, 13];
const replications = 800;

/** Arrivals by day in every replication. */
function drawn(): readonly (readonly number[])[] {
  const incident = openIncident(inflowCell({ system: exempelregion, perDay: { 'EX-1': curve } }), 'theory');
  return Array.from({ length: replications }, (_, replication) => {
    begin(incident, replication, true);
    const days = curve.map(() => 0);
    for (const minute of incident.state.injured) days[Math.floor(minute / 1440)]!++;
    return days;
  });
}

describe('given how many come, people of a curve come as a Poisson process does', () => {
  const days = drawn();
  const all = curve.reduce((sum, persons) => sum + persons, 0);

  test.each(curve.map((persons, day) => [day, persons] as const))(
    'day %i has the mean %i and the variance of a share of all',
    (day, persons) => {
      const numbers = days.map((one) => one[day]!);
      const mean = numbers.reduce((sum, one) => sum + one, 0) / replications;
      const variance = numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (replications - 1);
      const expected = persons * (1 - persons / all);
      expect(Math.abs(mean - persons)).toBeLessThanOrEqual(4 * Math.sqrt(expected / replications));
      // The variance of a variance is near 2σ⁴/n; 5 standard errors.
      expect(Math.abs(variance - expected)).toBeLessThanOrEqual(5 * expected * Math.sqrt(2 / replications));
    },
  );

  test('within a day at an even pace', () => {
    const incident = openIncident(
      inflowCell({ system: exempelregion, perDay: { 'EX-1': [0, 4_000] } }),
      'theory',
    );
    begin(incident, 0, true);
    const shares = [...incident.state.injured].map((minute) => minute / 1440 - 1).sort((a, b) => a - b);
    const furthest = Math.max(...shares.map((share, at) => Math.abs(share - (at + 0.5) / shares.length)));
    // Kolmogorov: 1.95 / √n at a level of one in a thousand.
    expect(furthest).toBeLessThan(1.95 / Math.sqrt(shares.length));
  });
});
