import { expect, test } from 'vitest';
import type { Hospital } from '../../../src/domain/system.ts';
import { chooseTransfer } from '../../../src/policy/transfer/nearest-capable.ts';
import { hospitalOf } from '../../support/picture.ts';

const neuro = { neurosurgery: true };
const hospitals: readonly Hospital[] = [
  hospitalOf('county'),
  hospitalOf('neuro-a', { ...neuro, icu: 10 }),
  hospitalOf('neuro-b', { ...neuro, icu: 20 }),
  hospitalOf('burns', { burnCentre: true, burnIcu: 5 }),
];
const journeys =
  (...minutes: readonly number[]) =>
  (to: number): number =>
    minutes[to] ?? Number.NaN;

test('the nearest hospital that can give what is needed is chosen', () => {
  expect(chooseTransfer(hospitals, 0, true, false, journeys(0, 30, 40, 5))).toBe(1);
  expect(chooseTransfer(hospitals, 0, false, true, journeys(0, 30, 40, 90))).toBe(3);
});

test('more intensive-care places decide between equal journeys, then order of id', () => {
  expect(chooseTransfer(hospitals, 0, true, false, journeys(0, 30, 30, 5))).toBe(2);
  const twins = [hospitalOf('z'), hospitalOf('y', neuro), hospitalOf('x', neuro)];
  expect(chooseTransfer(twins, 0, true, false, journeys(0, 30, 30))).toBe(2);
});

test('nobody is transferred to the hospital where they already are', () => {
  expect(chooseTransfer(hospitals, 1, true, false, journeys(30, 0, 40, 5))).toBe(2);
});

test('no capable hospital gives −1', () => {
  expect(chooseTransfer(hospitals, 0, true, true, journeys(0, 30, 40, 5))).toBe(-1);
});
