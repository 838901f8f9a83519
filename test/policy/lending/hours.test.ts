import { expect, test } from 'vitest';
import {
  backOnRota,
  crisisAgreementHours,
  hoursWorked,
  personsToFill,
  postsAtHome,
  postsOnLoan,
  stayEnds,
  wholePersons,
} from '../../../src/policy/lending/hours.ts';

const hour = 60;
const week = 7 * 24 * hour;
const hours = { weekly: 48, rest: 36 * hour, longest: 8 * week };

test('a person on the ordinary rota fills 1 ÷ 5.6 of a post, one on loan 48 ÷ 168 times the effect', () => {
  expect(postsAtHome(5.6)).toBeCloseTo(0.178571, 6);
  expect(postsOnLoan(48, 1)).toBeCloseTo(0.285714, 6);
  expect(postsOnLoan(48, 0.85)).toBeCloseTo(0.242857, 6);
});

test('three and a half persons on loan fill a post, so four are needed', () => {
  expect(personsToFill(1, 48, 1)).toBe(4);
  expect(personsToFill(2, 48, 1)).toBe(7);
  expect(personsToFill(-1, 48, 1)).toBe(0);
  // 1.25 ÷ (40 ÷ 168 × .75) is 7 by hand and 7.000000000000001 in binary.
  expect(personsToFill(1.25, 40, 0.75)).toBe(7);
});

test('persons are whole', () => {
  expect(wholePersons(11.2)).toBe(11);
  expect(wholePersons(5 - 1e-12)).toBe(5);
  expect(wholePersons(-0.5)).toBe(0);
  expect(wholePersons(Number.NaN)).toBeNaN();
});

test('four weeks at 48 h are the 192 h of the agreement', () => {
  expect(hoursWorked(crisisAgreementHours.weekly, 4 * week)).toBe(192);
});

test('a stay ends after eight weeks, and nothing prolongs it unless the file says so', () => {
  expect(stayEnds(hours, 100)).toBe(100 + 8 * week);
  expect(stayEnds(hours, 100, 3)).toBe(100 + 8 * week);
});

test('where the file says so a stay is prolonged by two weeks at a time', () => {
  expect(stayEnds(crisisAgreementHours, 0, 1)).toBe(10 * week);
  expect(stayEnds(crisisAgreementHours, 0, 2)).toBe(12 * week);
});

test('nobody is back on the ordinary rota before 36 h of rest, nor before they are home', () => {
  expect(backOnRota(hours, 1000, 5 * hour)).toBe(1000 + 36 * hour);
  expect(backOnRota(hours, 1000, 40 * hour)).toBe(1000 + 40 * hour);
});
