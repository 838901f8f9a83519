import { describe, expect, test } from 'vitest';
import { mci20 } from '../../benchmarks/workloads/mci-20.ts';
import { exponential, lognormal } from '../../src/kernel/sampling.ts';
import { queueFor, station } from '../../src/verify/theory/station.ts';

describe('Little’s law holds exactly from empty to empty', () => {
  test.each([
    ['one server', 1, 0.9, exponential(1)],
    ['seven servers', 7, 6, lognormal(1, 2)],
  ])('for %s: number present = arrivals a minute × mean stay', (seed, servers, rate, service) => {
    const run = station(seed, servers, rate, 5_000, queueFor(service));
    for (const replication of [0, 1, 2]) {
      run.toEnd(replication);
      const { inUse, waiting } = run.average('server');
      const arrivals = 5_000 / run.machine.now;
      expect(inUse + waiting).toBeCloseTo(arrivals * run.mean('done'), 8);
      expect(waiting).toBeCloseTo(arrivals * run.mean('served'), 8);
    }
  });

  test('for triage of MCI-20, where three classes share 20 places', () => {
    const run = mci20();
    run.toEnd(0);
    const { inUse } = run.average('triage');
    // Mean triage time is 3 minutes; 2 000 casualties: the standard error of their mean is 0.034.
    expect(Math.abs((inUse * run.machine.now) / 2_000 - 3)).toBeLessThan(4 * 0.034);
  });
});
