import { expect, test } from 'vitest';
import { distributionKey } from '../../../src/policy/distribution/catalogue.ts';
import { chosenHospital } from '../../../src/policy/picture.ts';
import { green, groundOf, hospitalOf, pictureOf, quiet, red, yellow } from '../../support/picture.ts';
import { ask, centre, noRole, shut } from './ask.ts';

const key = { kind: 'proportional' } as const;
const teams = (at2h: number) => ({ teams: { at30min: 1, at2h, at8h: at2h } });

/** Red weights 1 (near), 3 (middle) and 8 × ½ (more than 60 min away): shares 1/8, 3/8 and 4/8. */
const rows = {
  far: { is: teams(8), says: { journey: 61 } },
  middle: { is: teams(3), says: { journey: 60 } },
  near: { is: teams(1), says: { journey: 5 } },
};

test.each([
  [0.12, 'near'],
  [0.13, 'middle'],
  [0.49, 'middle'],
  [0.51, 'far'],
])('a casualty with luck %d falls on the share of %s', (luck, hospital) => {
  expect(ask(key, rows, { ...red, luck })).toEqual([hospital, 'share']);
});

test('over many casualties the shares are those of the weights', () => {
  const ground = groundOf(Object.entries(rows).map(([id, row]) => hospitalOf(id, row.is)));
  const picture = pictureOf(Object.values(rows).map((row) => ({ ...quiet, ...row.says })));
  const decide = distributionKey(key, ground);
  const counts = [0, 0, 0];
  for (let person = 0; person < 800; person++) {
    const hospital = chosenHospital(decide(picture, { ...red, luck: (person + 0.5) / 800 }));
    counts[hospital] = (counts[hospital] ?? 0) + 1;
  }
  expect(counts).toEqual([400, 300, 100]);
});

test('a closed hospital passes its casualty to the next in order of journey, and the last to the nearest', () => {
  const middleShut = { ...rows, middle: { is: teams(3), says: { ...shut, journey: 60 } } };
  expect(ask(key, middleShut, { ...red, luck: 0.3 })).toEqual(['far', 'overflow']);
  const farShut = { ...rows, far: { is: teams(8), says: { ...shut, journey: 61 } } };
  expect(ask(key, farShut, { ...red, luck: 0.9 })).toEqual(['near', 'overflow']);
});

test('red has no share at a hospital without a trauma role, green none at a trauma centre', () => {
  const mixed = { big: { is: centre, says: { journey: 5 } }, small: { is: noRole, says: { journey: 10 } } };
  for (const luck of [0.01, 0.99]) {
    expect(ask(key, mixed, { ...red, luck })).toEqual(['big', 'share']);
    expect(ask(key, mixed, { ...green, luck })).toEqual(['small', 'share']);
  }
});

test('yellow is shared by twice the teams at 2 h and a quarter of the emergency places', () => {
  const two = { big: { is: teams(4), says: { journey: 5 } }, small: { is: teams(1), says: { journey: 10 } } };
  const share = (2 * 4 + 15 / 4) / (2 * 4 + 2 * 1 + (2 * 15) / 4);
  expect(ask(key, two, { ...yellow, luck: share - 0.01 })).toEqual(['big', 'share']);
  expect(ask(key, two, { ...yellow, luck: share + 0.01 })).toEqual(['small', 'share']);
});

test('with no team anywhere red overflows to the nearest', () => {
  const none = { a: { is: teams(0), says: { journey: 9 } }, b: { is: teams(0), says: { journey: 5 } } };
  expect(ask(key, none, red)).toEqual(['b', 'overflow']);
});
