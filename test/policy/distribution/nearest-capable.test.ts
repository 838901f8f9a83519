import { expect, test } from 'vitest';
import { green, red, yellow } from '../../support/picture.ts';
import { ask, centre, noRole, shut } from './ask.ts';

const key = { kind: 'nearest-capable' } as const;
const head = { ...red, seemsNeurosurgery: true };
const burn = { ...red, seemsBurnCentre: true };

const rows = {
  local: { is: noRole, says: { journey: 5 } },
  neuro: { is: { ...centre, neurosurgery: true }, says: { journey: 40 } },
  unit: { says: { journey: 10 } },
};

test('red and yellow pass a hospital without a trauma role', () => {
  expect(ask(key, rows, red)).toEqual(['unit', 'nearest-capable']);
  expect(ask(key, rows, yellow)).toEqual(['unit', 'nearest-capable']);
});

test('a suspected head injury is driven 30 min farther to neurosurgery, not 31', () => {
  expect(ask(key, rows, head)).toEqual(['neuro', 'special-need']);
  expect(ask(key, { ...rows, neuro: { ...rows.neuro, says: { journey: 41 } } }, head)).toEqual([
    'unit',
    'nearest-capable',
  ]);
});

test('only red is driven farther for a special need', () => {
  expect(ask(key, rows, { ...head, tag: 1 })).toEqual(['unit', 'nearest-capable']);
});

test('a suspected large burn goes to a burn centre within 30 min more', () => {
  const withBurns = { ...rows, burns: { is: { burnCentre: true }, says: { journey: 35 } } };
  expect(ask(key, withBurns, burn)).toEqual(['burns', 'special-need']);
});

test('with both needs and no hospital that has both, the head injury decides', () => {
  const withBurns = { ...rows, burns: { is: { burnCentre: true }, says: { journey: 12 } } };
  expect(ask(key, withBurns, { ...head, seemsBurnCentre: true })).toEqual(['neuro', 'special-need']);
});

test('green keeps the trauma centre free when another hospital is within 10 min more', () => {
  const beside = { big: { is: centre, says: { journey: 5 } }, small: { is: noRole, says: { journey: 15 } } };
  expect(ask(key, beside, green)).toEqual(['small', 'nearest-capable']);
  expect(ask(key, { ...beside, small: { is: noRole, says: { journey: 16 } } }, green)).toEqual([
    'big',
    'nearest',
  ]);
});

test('with every trauma hospital closed red overflows to the nearest open one', () => {
  const closed = {
    ...rows,
    unit: { says: { ...shut, journey: 10 } },
    neuro: { is: rows.neuro.is, says: { ...shut, journey: 40 } },
  };
  expect(ask(key, closed, red)).toEqual(['local', 'overflow']);
});
