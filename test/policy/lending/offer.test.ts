import { describe, expect, test } from 'vitest';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import { answerOf, offeredBecause, offeredPersons, offerReasons } from '../../../src/policy/lending/offer.ts';
import {
  exampleStrategy,
  groundOfRegions,
  lendersOf,
  pictureOfRegions,
  type RegionRow,
} from '../../support/lending/regions.ts';

/** Twenty posts of intensive-care nurses filled and needed, 200 employed, 5.6 for each post; floor .9. */
const calm: RegionRow = { id: 'A', age: 0, demand: [0, 20], onDuty: [0, 20], employed: [0, 200] };
const nurse = 1;

function answer(
  asked: number,
  row: RegionRow = calm,
  strategy: LendingStrategy = exampleStrategy,
  luck = 0.5,
): readonly [number, string | undefined] {
  const ask = answerOf(strategy, groundOfRegions([row]));
  const offer = ask(pictureOfRegions([row]), 0, nurse, asked, luck);
  return [offeredPersons(offer), offerReasons[offeredBecause(offer)]];
}

test('as many as were asked for are offered when there is room', () => {
  expect(answer(4)).toEqual([4, 'in-full']);
  expect(answer(11)).toEqual([11, 'in-full']);
});

test('two posts above the floor are eleven persons of 5.6 to the post: a part is offered', () => {
  expect(answer(12)).toEqual([11, 'floor']);
});

test('a region at its floor, or under it, offers nobody', () => {
  expect(answer(3, { ...calm, onDuty: [0, 18] })).toEqual([0, 'floor']);
  expect(answer(3, { ...calm, onDuty: [0, 10] })).toEqual([0, 'floor']);
});

test('a region lends at most its share of those employed, those away counted', () => {
  expect(answer(8, { ...calm, employed: [0, 70] })).toEqual([7, 'share']);
  expect(answer(8, { ...calm, employed: [0, 70], away: [0, 3] })).toEqual([4, 'share']);
  expect(answer(8, { ...calm, employed: [0, 70], away: [0, 9] })).toEqual([0, 'share']);
});

test('a whole person that rounding makes a hair less is a whole person', () => {
  // 9.1 − .9 × 9 is 0.9999999999999996 in binary, by hand it is one post: five anaesthetists.
  const row: RegionRow = { id: 'A', demand: [9], onDuty: [9.1], employed: [500] };
  const offer = answerOf(exampleStrategy, groundOfRegions([row]))(pictureOfRegions([row]), 0, 0, 9, 0.5);
  expect(offeredPersons(offer)).toBe(5);
});

describe('saying no', () => {
  const unwilling = lendersOf({ decline: 0.2 });

  test('the request declines by its own luck under the chance', () => {
    expect(answer(4, calm, unwilling, 0.19)).toEqual([0, 'declined']);
    expect(answer(4, calm, unwilling, 0.2)).toEqual([4, 'in-full']);
  });

  test('a voluntary loan too can be declined, a coordinated or ordered one cannot', () => {
    const under = (mandate: LendingStrategy['mandate']) => answer(4, calm, { ...unwilling, mandate }, 0.01);
    expect(under('voluntary')).toEqual([0, 'declined']);
    expect(under('agreed')).toEqual([0, 'declined']);
    expect(under('coordinated')).toEqual([4, 'in-full']);
    expect(under('ordered')).toEqual([4, 'in-full']);
  });

  test('the floor protects the lender under an order too', () => {
    expect(answer(12, calm, { ...unwilling, mandate: 'ordered' }, 0.01)).toEqual([11, 'floor']);
  });
});

test('a region that does not know its need, its duty or its rosters offers nobody', () => {
  const unknown = [Number.NaN, Number.NaN];
  for (const gap of [{ demand: unknown }, { onDuty: unknown }, { employed: unknown }, { away: unknown }]) {
    expect(answer(4, { ...calm, ...gap })).toEqual([0, 'unknown']);
  }
});
