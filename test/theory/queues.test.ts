import { describe, expect, test } from 'vitest';
import { exponential, lognormal } from '../../src/kernel/sampling.ts';
import { erlangB, erlangC, pollaczekKhinchine } from '../../src/verify/theory/formulas.ts';
import { lossFor, queueFor, station, waitingCounted } from '../../src/verify/theory/station.ts';
import { expectInInterval, replicate } from './replicate.ts';

describe('one server, exponential service (M/M/1)', () => {
  test.each([
    [0.5, 20_000],
    [0.8, 40_000],
    [0.9, 60_000],
  ])('at load %d has the mean stay 1 / (1 − load) and its number present', (load, customers) => {
    const run = station(`mm1 ${load}`, 1, load, customers, queueFor(exponential(1)));
    const present: number[] = [];
    const stays = replicate(run, () => {
      const { inUse, waiting } = run.average('server');
      present.push(inUse + waiting);
      return run.mean('done');
    });
    expectInInterval(stays, 1 / (1 - load));
    expectInInterval(present, load / (1 - load));
  });
});

describe('several servers (M/M/c)', () => {
  test.each([
    [2, 0.8],
    [5, 0.85],
    [20, 0.85],
  ])('%d of them at load %d have Erlang C’s share of waiting and its mean wait', (servers, load) => {
    const rate = servers * load;
    const run = station(`mmc ${servers}`, servers, rate, 40_000, waitingCounted(exponential(1)));
    const shares: number[] = [];
    const waits = replicate(run, () => {
      shares.push(run.passed('waits') / run.passed('served'));
      return run.mean('served');
    });
    expectInInterval(shares, erlangC(servers, rate));
    expectInInterval(waits, erlangC(servers, rate) / (servers - rate));
  });
});

describe('one server, any service (M/G/1)', () => {
  test.each([
    [0.7, 0.5],
    [0.7, 1.4],
    [0.85, 0.8],
  ])('at load %d and deviation %d has the mean wait of Pollaczek and Khinchine', (load, deviation) => {
    const run = station(`mg1 ${load} ${deviation}`, 1, load, 40_000, queueFor(lognormal(1, deviation)));
    expectInInterval(
      replicate(run, () => run.mean('served')),
      pollaczekKhinchine(load, 1, deviation),
    );
  });
});

describe('lines without waiting (M/G/c/c)', () => {
  test.each([
    ['exponential', exponential(1)],
    ['lognormal: only the mean counts', lognormal(1, 1.5)],
  ])('turn Erlang B’s share away (%s)', (name, service) => {
    const [lines, load] = [5, 4];
    const run = station(`loss ${name}`, lines, load, 30_000, lossFor(service));
    const busy: number[] = [];
    const lost = replicate(run, () => {
      busy.push(run.average('server').inUse);
      return run.passed('lost') / 30_000;
    });
    expectInInterval(lost, erlangB(lines, load));
    expectInInterval(busy, load * (1 - erlangB(lines, load)));
  });
});

describe('the closed forms themselves', () => {
  test('agree with worked values', () => {
    // Erlang's tables: 10 lines offered 5 erlang lose 1.84 %; 2 servers at 1.6 erlang make 71.1 % wait.
    expect(erlangB(10, 5)).toBeCloseTo(0.01838, 5);
    expect(erlangC(2, 1.6)).toBeCloseTo(0.7111, 4);
    expect(erlangC(1, 0.9)).toBeCloseTo(0.9, 12);
    expect(pollaczekKhinchine(0.9, 1, 1)).toBeCloseTo(9, 12);
  });
});
