import { describe, expect, test } from 'vitest';
import {
  competenceResource,
  icuPlaces,
  listNeeds,
  NeedRanking,
  personsToAsk,
  type Resource,
  resourceCount,
  ventilators,
} from '../../../src/policy/lending/need.ts';
import {
  exampleStrategy,
  groundOfRegions,
  pictureOfRegions,
  type RegionRow,
} from '../../support/lending/regions.ts';

function look(rows: readonly RegionRow[], resource: Resource): NeedRanking {
  const ranking = new NeedRanking(groundOfRegions(rows));
  ranking.fill(pictureOfRegions(rows), resource);
  return ranking;
}

const icu = (id: string, icuNeeded: number, icuStaffed: number): RegionRow => ({
  id,
  age: 60,
  icuNeeded,
  icuStaffed,
});
const nurses = competenceResource(1);

describe('where the need is greatest', () => {
  test('a hot spot is on top, and what a region has to spare is below 0', () => {
    const ranking = look([icu('A', 8, 10), icu('B', 12, 10), icu('C', 30, 20)], icuPlaces);
    expect([...ranking.order]).toEqual([2, 1, 0]);
    expect([...ranking.shortage]).toEqual([-2, 2, 10]);
    expect(ranking.share[0]).toBe(0);
    expect(ranking.share[1]).toBeCloseTo(1 / 6, 12);
    expect(ranking.share[2]).toBeCloseTo(1 / 3, 12);
  });

  test('equal shortages are settled by the share that is unmet, then by id', () => {
    const rows = [icu('D', 12, 10), icu('C', 12, 10), icu('B', 4, 2), icu('A', 20, 18)];
    expect([...look(rows, icuPlaces).order].map((at) => rows[at]?.id)).toEqual(['B', 'C', 'D', 'A']);
  });

  test('a region that nobody has heard of is unknown: last, without a rank, not 0', () => {
    const ranking = look([{ id: 'A' }, icu('B', 1, 10), icu('C', 12, 10)], icuPlaces);
    expect([...ranking.order]).toEqual([2, 1, 0]);
    expect(ranking.known).toBe(2);
    expect(ranking.shortage[0]).toBeNaN();
    expect(ranking.share[0]).toBeNaN();
  });

  test('half a report is unknown too', () => {
    const ranking = look([{ id: 'A', age: 5, icuNeeded: 0 }, icu('B', 1, 10)], icuPlaces);
    expect(ranking.known).toBe(1);
    expect(ranking.share[0]).toBeNaN();
  });

  test('where nothing is needed nothing is unmet', () => {
    expect([...look([icu('A', 0, 0), icu('B', 0, 4)], icuPlaces).share]).toEqual([0, 0]);
  });

  test('ventilators and each competence are looked at by themselves', () => {
    const rows: readonly RegionRow[] = [
      { id: 'A', ventilatorsNeeded: 5, ventilators: 4, demand: [2, 10], onDuty: [1, 10] },
      { id: 'B', ventilatorsNeeded: 9, ventilators: 4, demand: [2, 10], onDuty: [2, 7] },
    ];
    expect([...look(rows, ventilators).shortage]).toEqual([1, 5]);
    expect([...look(rows, competenceResource(0)).shortage]).toEqual([1, 0]);
    expect([...look(rows, nurses).shortage]).toEqual([0, 3]);
  });

  test('an earlier look leaves nothing behind', () => {
    const rows = [icu('A', 20, 10), icu('B', 12, 10), { ...icu('C', 5, 10), demand: [0, 9], onDuty: [0, 1] }];
    const ranking = new NeedRanking(groundOfRegions(rows));
    ranking.fill(pictureOfRegions(rows), nurses);
    ranking.fill(pictureOfRegions(rows), icuPlaces);
    expect([...ranking.order]).toEqual([0, 1, 2]);
    expect(ranking.known).toBe(3);
  });
});

test('the list has every region and resource, ranked within the resource', () => {
  const rows = [icu('A', 8, 10), icu('B', 12, 10)];
  const needs = listNeeds(pictureOfRegions(rows), groundOfRegions(rows));
  expect(needs).toHaveLength(2 * resourceCount(groundOfRegions(rows)));
  expect(needs[0]).toMatchObject({ region: 1, resource: icuPlaces, rank: 1, shortage: 2 });
  expect(needs[1]).toMatchObject({ region: 0, resource: icuPlaces, rank: 2, shortage: -2, share: 0 });
  expect(needs[2]).toMatchObject({ region: 0, resource: ventilators, rank: null, shortage: Number.NaN });
});

describe('how many a borrower asks for', () => {
  const short: RegionRow = { id: 'A', age: 5, demand: [0, 12], onDuty: [0, 10] };
  const ask = (row: RegionRow, hours = exampleStrategy.hours, effect = 0.85) =>
    personsToAsk(pictureOfRegions([row]), 0, 1, { hours, effect });

  test('two posts short are nine persons at 48 h a week and an effect of .85', () => {
    expect(ask(short)).toBe(9);
  });

  test('a week of 42 h and full effect fill a quarter of a post each', () => {
    expect(ask(short, { ...exampleStrategy.hours, weekly: 42 }, 1)).toBe(8);
  });

  test('those already coming are not asked for again', () => {
    expect(ask({ ...short, coming: [0, 1] })).toBe(5);
    expect(ask({ ...short, coming: [0, 3] })).toBe(0);
  });

  test('nobody is asked for when nothing is short or the shortage is unknown', () => {
    expect(ask({ ...short, onDuty: [0, 13] })).toBe(0);
    expect(ask({ id: 'A' })).toBe(0);
  });
});
