import { expect, test } from 'vitest';
import { type MeasureId, measureIds } from '../../src/domain/measures.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { profileLayout } from '../../src/model/profile/layout.ts';
import { openRunner } from '../../src/model/runner.ts';
import { readProfile } from '../../src/results/profile/read-profile.ts';
import { loadStudy } from '../../src/scenario/load.ts';
import { interval } from '../../src/stats/interval.ts';
import { cellOf } from '../support/cells.ts';

const replications = 6;
const study = await loadStudy(new URL('../../scenarios/studies/standard.yaml', import.meta.url).pathname);
const cellsOf = (scenario: string): Cell[] => study.cells.filter((cell) => cell.scenario.id === scenario);

interface Watched {
  readonly cells: readonly Cell[];
  readonly rows: readonly (readonly Float64Array[])[];
  readonly tallies: Float64Array;
}

function watch(scenario: string): Watched {
  const cells = cellsOf(scenario);
  const runner = openRunner(cells, 'profile');
  const tallies = new Float64Array(cells.length * runner.tallies);
  const rows = cells.map(() =>
    Array.from({ length: replications }, () => new Float64Array(measureIds.length)),
  );
  for (let replication = 0; replication < replications; replication++) {
    for (const plan of cells.keys())
      runner.run(plan, replication, rows[plan]![replication]!, 0, tallies, plan * runner.tallies);
  }
  return { cells, rows, tallies };
}

const total = (rows: readonly Float64Array[], measure: MeasureId): number =>
  rows.reduce((sum, row) => sum + row[measureIds.indexOf(measure)]!, 0);

const scenarios = ['burns-metropolitan-night', 'violence-metropolitan-day', 'nerve-rural-night'].filter(
  (id) => cellsOf(id).length > 0,
);

test('there are scenarios to look at', () => {
  expect(scenarios.length).toBeGreaterThan(1);
});

test.each(scenarios)('%s: a watched replication has the same bits as one that nobody watches', (scenario) => {
  const { cells, rows } = watch(scenario);
  const plain = openRunner(cells, 'profile');
  const row = new Float64Array(measureIds.length);
  for (const plan of [0, cells.length - 1]) {
    plain.run(plan, 2, row, 0);
    expect(Buffer.from(row.buffer).equals(Buffer.from(rows[plan]![2]!.buffer))).toBe(true);
  }
});

test.each(scenarios)('%s: what is drawn recounts to the measures', (scenario) => {
  const { cells, rows, tallies } = watch(scenario);
  const layout = profileLayout(cells[0]!);
  for (const [plan, cell] of cells.entries()) {
    const profile = readProfile({ scenario, plan: cell.plan.id }, layout, tallies, plan);
    const mine = rows[plan]!;
    expect(profile.replications).toBe(replications);

    const [red, yellow] = profile.reach;
    expect(red!.persons * replications).toBeCloseTo(total(mine, 'needRed'), 6);
    expect(yellow!.persons * replications).toBeCloseTo(total(mine, 'needYellow'), 6);

    const deaths = (place: 'outOfHospital' | 'inHospital') =>
      profile.deaths.reduce((sum, each) => sum + (each[place].estimate ?? 0) * replications, 0);
    expect(deaths('outOfHospital')).toBeCloseTo(total(mine, 'deathsOutOfHospital'), 6);
    expect(deaths('inHospital')).toBeCloseTo(total(mine, 'deathsInHospital'), 6);
    const preventable = profile.deaths[2]!;
    expect(preventable.deathClass).toBe('preventable');
    expect(
      ((preventable.outOfHospital.estimate ?? 0) + (preventable.inHospital.estimate ?? 0)) * replications,
    ).toBeCloseTo(total(mine, 'preventableDeaths'), 6);

    const persons = profile.flows.reduce(
      (sum, flow) => sum + flow.persons.red + flow.persons.yellow + flow.persons.green + flow.persons.black,
      0,
    );
    expect(persons * replications).toBeCloseTo(total(mine, 'casualties'), 6);
    const moves = profile.moves.reduce((sum, move) => sum + move.persons, 0) * replications;
    expect(moves).toBeLessThanOrEqual(total(mine, 'transfers') + 1e-9);

    const highest = Math.max(...profile.loads.map(({ highest: load }) => load.estimate ?? 0));
    expect(highest * replications).toBeLessThanOrEqual(total(mine, 'peakLoad') + 0.001 * replications);
    expect(highest).toBeGreaterThan(0);
    // Somebody is above capacity in exactly the replications whose highest load is above 1.
    const peaks = mine.map((row) => Math.round(1000 * row[measureIds.indexOf('peakLoad')]!));
    const over = peaks.filter((peak) => peak > 1000).length;
    const counts = profile.loads.map(({ overShare }) => Math.round(overShare * replications));
    expect(Math.max(...counts)).toBeLessThanOrEqual(over);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(over);
  }
});

test.each(scenarios)(
  '%s: curves never fall, shares lie between none and all, boxes stand in the first day',
  (scenario) => {
    const { cells, tallies } = watch(scenario);
    const profile = readProfile({ scenario, plan: 'any' }, profileLayout(cells[0]!), tallies, 0);
    for (const { points } of profile.reach) {
      const shares = points.map(({ share }) => share.estimate ?? 0);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBeLessThanOrEqual(1);
    }
    const boxes = profile.waiting.flatMap((place) => place.boxes);
    expect(boxes.length).toBeGreaterThan(0);
    for (const { from, to, share } of boxes) {
      expect([from >= 0, to <= 1440, share > 0, share <= 1]).toEqual([true, true, true, true]);
    }
    for (const { place, shortages, boxes: seen } of profile.waiting) {
      if (seen.length > 0) expect(shortages.length, place.id).toBeGreaterThan(0);
      for (const { share, first } of shortages) {
        expect(share).toBeLessThanOrEqual(1);
        expect(first.estimate).toBeGreaterThanOrEqual(10);
      }
    }
  },
);

test('a region waits where its hospitals wait, and nowhere else', () => {
  const { cells, tallies } = watch(scenarios[0]!);
  const profile = readProfile({ scenario: 'x', plan: 'y' }, profileLayout(cells[0]!), tallies, 0);
  const regionOf = new Map(cells[0]!.system.hospitals.map(({ id, region }) => [id, region]));
  const waits = (kind: string) =>
    profile.waiting.filter(({ place, boxes }) => place.kind === kind && boxes.length > 0);
  const regions = new Set(waits('hospital').map(({ place }) => regionOf.get(place.id)));
  expect(new Set(waits('region').map(({ place }) => place.id))).toEqual(regions);
});

test('the intervals of the dead are those of their numbers, replication by replication', () => {
  const cell = cellOf({ casualties: 80 });
  const layout = profileLayout(cell);
  const runner = openRunner([cell], 'deaths');
  const together = new Float64Array(runner.tallies);
  const row = new Float64Array(measureIds.length);
  const deathsIn = (tallies: Float64Array) =>
    readProfile({ scenario: 'x', plan: 'y' }, layout, tallies, 0).deaths.flatMap(
      ({ outOfHospital, inHospital }) => [outOfHospital, inHospital],
    );
  const counts: number[][] = [];
  for (let replication = 0; replication < 12; replication++) {
    const alone = new Float64Array(runner.tallies);
    runner.run(0, replication, row, 0, alone, 0);
    runner.run(0, replication, row, 0, together, 0);
    counts.push(deathsIn(alone).map(({ estimate }) => estimate!));
  }
  const expected = [0, 1, 2, 3, 4, 5].map((which) => interval(counts.map((each) => each[which]!)));
  expect(expected.filter(({ halfWidth }) => halfWidth! > 0).length).toBeGreaterThan(2);
  for (const [which, found] of deathsIn(together).entries()) {
    expect(found.estimate).toBeCloseTo(expected[which]!.estimate!, 9);
    expect(found.halfWidth).toBeCloseTo(expected[which]!.halfWidth!, 9);
  }
});

test('only red and yellow count as held up: green casualties alone make no shortage', () => {
  const cell = cellOf({ casualties: 20, mix: { G1: 1 } });
  const runner = openRunner([cell], 'green');
  const row = new Float64Array(measureIds.length);
  for (let replication = 0; replication < 60; replication++) {
    const tallies = new Float64Array(runner.tallies);
    runner.run(0, replication, row, 0, tallies, 0);
    if (total([row], 'needRed') + total([row], 'needYellow') > 0) continue;
    const profile = readProfile({ scenario: 'x', plan: 'y' }, profileLayout(cell), tallies, 0);
    expect(profile.reach[2]!.persons).toBe(20);
    expect(profile.waiting.flatMap(({ shortages, boxes }) => [...shortages, ...boxes])).toEqual([]);
    return;
  }
  throw new Error('no replication had green need alone');
});

test('tallies of another layout are refused', () => {
  const { cells, tallies } = watch(scenarios[0]!);
  const layout = profileLayout(cells[0]!);
  expect(() => readProfile({ scenario: 'x', plan: 'y' }, layout, tallies, cells.length)).toThrow(RangeError);
});
