import { describe, test } from 'vitest';
import { type Distribution, exponential, lognormal } from '../../src/kernel/sampling.ts';
import { cobham, erlangC } from '../../src/verify/theory/formulas.ts';
import { prioritiesFor, station } from '../../src/verify/theory/station.ts';
import { expectInInterval, replications } from './replicate.ts';

/** Compares mean waits by class with theory. */
function compare(
  seed: string,
  {
    servers,
    rate,
    shares,
    services,
  }: { servers: number; rate: number; shares: number[]; services: Distribution[] },
  theory: readonly number[],
): void {
  const run = station(seed, servers, rate, 50_000, prioritiesFor(shares, services));
  const waits = theory.map((): number[] => []);
  for (let replication = 0; replication < replications; replication++) {
    run.toEnd(replication);
    for (const [cls, list] of waits.entries()) list.push(run.mean('served', cls));
  }
  for (const [cls, expected] of theory.entries()) expectInInterval(waits[cls]!, expected);
}

describe('classes are served as Cobham says', () => {
  test('by one server, two classes with services of their own', () => {
    const [rate, shares] = [0.6, [0.4, 0.6]];
    const [means, deviations] = [
      [1, 1.5],
      [0.5, 1],
    ];
    const rates = shares.map((share) => share * rate);
    const residual = rates.reduce(
      (sum, one, cls) => sum + (one * (means[cls]! ** 2 + deviations[cls]! ** 2)) / 2,
      0,
    );
    const loads = rates.map((one, cls) => one * means[cls]!);
    const services = means.map((mean, cls) => lognormal(mean, deviations[cls]!));
    compare('cobham mg1', { servers: 1, rate, shares, services }, cobham(residual, loads));
  });

  test('by four servers, three classes with the same exponential service', () => {
    const [servers, rate, shares] = [4, 3.4, [0.2, 0.3, 0.5]];
    const residual = erlangC(servers, rate) / servers;
    const loads = shares.map((share) => (share * rate) / servers);
    compare('cobham mmc', { servers, rate, shares, services: [exponential(1)] }, cobham(residual, loads));
  });
});
