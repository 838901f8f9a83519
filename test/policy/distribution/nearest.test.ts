import { expect, test } from 'vitest';
import { black, green, red } from '../../support/picture.ts';
import { ask, noRole, shut } from './ask.ts';

const key = { kind: 'nearest' } as const;

test('the nearest open hospital gets everybody, whatever it can do', () => {
  const rows = { far: { says: { journey: 20 } }, near: { is: noRole, says: { journey: 5 } } };
  expect(ask(key, rows, red)).toEqual(['near', 'nearest']);
});

test('a hospital closed to red still gets green', () => {
  const rows = {
    far: { says: { journey: 20 } },
    near: { says: { journey: 5, open: [false, true, true] } },
  } as const;
  expect(ask(key, rows, red)).toEqual(['far', 'nearest']);
  expect(ask(key, rows, green)).toEqual(['near', 'nearest']);
});

test('when all are closed all count as open, and that is the reason', () => {
  const rows = { far: { says: { ...shut, journey: 20 } }, near: { says: { ...shut, journey: 5 } } };
  expect(ask(key, rows, red)).toEqual(['near', 'all-closed']);
});

test('equal journeys are settled by order of id, not by order in the file', () => {
  expect(ask(key, { b: {}, a: {} }, red)).toEqual(['a', 'nearest']);
});

test('black goes to the nearest hospital open for green', () => {
  const rows = {
    far: { says: { journey: 20 } },
    near: { says: { journey: 5, open: [true, true, false] } },
  } as const;
  expect(ask(key, rows, black)).toEqual(['far', 'nearest']);
});

test('nobody fits only when no hospital can be reached', () => {
  expect(ask(key, {}, red)).toEqual([undefined, 'nobody-fits']);
});
