import { describe, expect, test } from 'vitest';
import { type LenderOrder, lenderOrders } from '../../../src/domain/resources/lending.ts';
import { languages } from '../../../src/domain/text.ts';
import { askOrder } from '../../../src/policy/lending/order/catalogue.ts';
import { orderTexts } from '../../../src/policy/lending/order/order-texts.ts';
import { pooledReserve, splitPool } from '../../../src/policy/lending/order/pooled-reserve.ts';
import {
  exampleStrategy,
  groundOfRegions,
  pictureOfRegions,
  type RegionRow,
} from '../../support/lending/regions.ts';

/** Whom region `A` asks, by id. */
function asked(order: LenderOrder, rows: readonly RegionRow[]): readonly string[] {
  const into = new Int32Array(rows.length);
  const borrower = rows.findIndex(({ id }) => id === 'A');
  const ask = askOrder(order, groundOfRegions(rows), exampleStrategy.trigger);
  const count = ask(pictureOfRegions(rows), borrower, into);
  return [...into.subarray(0, count)].map((region) => rows[region]?.id ?? '');
}

const loaded = (id: string, percent: number, more: Partial<RegionRow> = {}): RegionRow => ({
  id,
  age: 30,
  icuNeeded: percent,
  icuStaffed: 100,
  healthcareRegion: 'far',
  ...more,
});
const borrower = loaded('A', 120, { neighbours: ['B', 'C'], healthcareRegion: 'near' });

describe('neighbours unless overloaded', () => {
  const rows = [borrower, loaded('B', 94), loaded('C', 80), loaded('D', 70), loaded('E', 60)];

  test('neighbours are asked before calmer regions, the least loaded neighbour first', () => {
    expect(asked('neighbours-unless-overloaded', rows)).toEqual(['C', 'B', 'E', 'D']);
  });

  test('a neighbour at the trigger is overloaded and stands by its load among the others', () => {
    const pressed = [borrower, loaded('B', 95), loaded('C', 80), loaded('D', 70), loaded('E', 99)];
    expect(asked('neighbours-unless-overloaded', pressed)).toEqual(['C', 'D', 'B', 'E']);
  });

  test('a neighbour that nobody has heard of is asked last', () => {
    const silent = [borrower, { id: 'B' }, loaded('C', 80), loaded('D', 150)];
    expect(asked('neighbours-unless-overloaded', silent)).toEqual(['C', 'D', 'B']);
  });
});

describe('healthcare region first', () => {
  test('the own healthcare region is asked before calmer regions, by load within both', () => {
    const near = { healthcareRegion: 'near' };
    const rows = [borrower, loaded('B', 60), loaded('C', 97, near), loaded('D', 70), loaded('E', 80, near)];
    expect(asked('healthcare-region-first', rows)).toEqual(['E', 'C', 'B', 'D']);
  });
});

describe('least loaded', () => {
  test('load alone decides, and equal loads are settled by id', () => {
    const rows = [loaded('D', 70), loaded('C', 70), borrower, loaded('B', 90), { id: 'E' }];
    expect(asked('least-loaded', rows)).toEqual(['C', 'D', 'B', 'E']);
  });
});

describe('pooled reserve', () => {
  const employing = (id: string, nurses: number, away = 0): RegionRow => ({
    ...loaded(id, 70),
    employed: [0, nurses],
    away: [0, away],
  });
  const rows = [borrower, employing('D', 20), employing('C', 60), employing('B', 100)];
  const ground = groundOfRegions(rows);

  function split(from: readonly RegionRow[], persons: number): readonly number[] {
    const picture = pictureOfRegions(from);
    const lenders = new Int32Array(from.length);
    const count = pooledReserve(ground)(picture, 0, lenders);
    const into = new Float64Array(from.length);
    const sum = splitPool(ground, 0.1)(picture, 1, persons, lenders, count, into);
    const parts = [...into.subarray(0, count)];
    expect(parts.reduce((all, part) => all + part, 0)).toBe(sum);
    return parts;
  }

  test('all are asked in order of id, whatever their load', () => {
    expect(asked('pooled-reserve', rows)).toEqual(['B', 'C', 'D']);
  });

  test('each is asked in proportion to its share of the pool', () => {
    expect(split(rows, 9)).toEqual([5, 3, 1]);
  });

  test('what rounding leaves goes to the largest remainders', () => {
    expect(split(rows, 10)).toEqual([6, 3, 1]);
  });

  test('more than the pool is never asked for', () => {
    expect(split(rows, 50)).toEqual([10, 6, 2]);
  });

  test('persons already away count against their region', () => {
    expect(split([borrower, employing('D', 20, 2), employing('C', 60), employing('B', 100, 9)], 7)).toEqual([
      1, 6, 0,
    ]);
  });

  test('a region whose rosters are unknown is asked for nobody', () => {
    expect(split([borrower, employing('D', 20), loaded('C', 70), employing('B', 100)], 6)).toEqual([5, 0, 1]);
  });
});

test('every lender order is explained in both languages', () => {
  for (const order of lenderOrders) {
    for (const language of languages) {
      for (const text of Object.values(orderTexts[order])) expect(text[language]).not.toBe('');
    }
  }
});
