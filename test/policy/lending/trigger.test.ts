import { expect, test } from 'vitest';
import { isOverloaded, isTriggered, overloadedSince } from '../../../src/policy/lending/trigger.ts';
import { pictureOfRegions, type RegionRow } from '../../support/lending/regions.ts';

const trigger = { measure: 'icu-load', over: 0.95, for: 360 } as const;
const at = (percent: number | undefined, now = 600) => {
  const row: RegionRow =
    percent === undefined ? { id: 'A' } : { id: 'A', age: 0, icuNeeded: percent, icuStaffed: 100 };
  return pictureOfRegions([row], now);
};

test('a load at the trigger is overload, one below it is not, an unknown one is not either', () => {
  expect(isOverloaded(at(95), 0, trigger)).toBe(true);
  expect(isOverloaded(at(94), 0, trigger)).toBe(false);
  expect(isOverloaded(at(undefined), 0, trigger)).toBe(false);
});

test('a spell of overload begins when it is first seen and lasts until a lower load is reported', () => {
  expect(overloadedSince(at(97), 0, trigger, Number.NaN)).toBe(600);
  expect(overloadedSince(at(99, 700), 0, trigger, 600)).toBe(600);
  expect(overloadedSince(at(80, 800), 0, trigger, 600)).toBeNaN();
});

test('silence neither begins a spell nor ends one', () => {
  expect(overloadedSince(at(undefined), 0, trigger, Number.NaN)).toBeNaN();
  expect(overloadedSince(at(undefined), 0, trigger, 400)).toBe(400);
});

test('help may be asked for when the overload has lasted six hours to the minute', () => {
  expect(isTriggered(959, 600, trigger)).toBe(false);
  expect(isTriggered(960, 600, trigger)).toBe(true);
  expect(isTriggered(9999, Number.NaN, trigger)).toBe(false);
});
