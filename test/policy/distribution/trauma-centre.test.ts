import { expect, test } from 'vitest';
import { green, red, yellow } from '../../support/picture.ts';
import { ask, centre, noRole, shut } from './ask.ts';

const key = { kind: 'trauma-centre' } as const;
const rows = {
  centre: { is: centre, says: { journey: 30 } },
  next: { is: centre, says: { journey: 60 } },
  unit: { says: { journey: 10 } },
  local: { is: noRole, says: { journey: 5 } },
};
const centreShut = { is: centre, says: { ...shut, journey: 30 } };

test('red and yellow go past nearer hospitals to the nearest trauma centre', () => {
  expect(ask(key, rows, red)).toEqual(['centre', 'trauma-centre']);
  expect(ask(key, rows, yellow)).toEqual(['centre', 'trauma-centre']);
});

test('when the trauma centre is closed the next one within 30 min more is taken', () => {
  expect(ask(key, { ...rows, centre: centreShut }, red)).toEqual(['next', 'trauma-centre']);
});

test('when the next trauma centre lies farther the nearest trauma unit takes the overflow', () => {
  const farther = { ...rows, centre: centreShut, next: { is: centre, says: { journey: 61 } } };
  expect(ask(key, farther, red)).toEqual(['unit', 'overflow']);
});

test('green goes to the nearest hospital that is not a trauma centre', () => {
  expect(ask(key, rows, green)).toEqual(['local', 'nearest']);
  expect(ask(key, { centre: rows.centre }, green)).toEqual(['centre', 'overflow']);
});
