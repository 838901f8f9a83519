import { describe, expect, test } from 'vitest';
import {
  declines,
  hasLasted,
  type LoadGround,
  loadOnPicture,
  reliefOf,
  spellOf,
} from '../../../src/policy/coordination/escalation.ts';
import { regionAlone, rule } from '../../support/coordination/forms.ts';
import { pictureOf, quiet, type Status } from '../../support/picture.ts';

const two: LoadGround = { hospitals: [0, 1], count: 3, prepared: Float64Array.of(2, 2, 9) };
const told: Status = { ...quiet, age: 5, capacity: [2, 9, 9], load: [1, 9, 9] };

describe('need over capacity on the picture', () => {
  test('is persons in need of a team, told of or on the way, over teams', () => {
    expect(loadOnPicture(pictureOf([told, told, quiet]), two, regionAlone)).toBe(0.5);
    const onTheWay: Status = { ...told, committed: [3, 50, 50] };
    expect(loadOnPicture(pictureOf([told, onTheWay, quiet]), two, regionAlone)).toBe(1.25);
  });

  test('counts a share of those told of at the scene and not yet sent, wherever they were sent', () => {
    expect(loadOnPicture(pictureOf([told, told, quiet], 24), two, regionAlone)).toBe(2);
    const elsewhere: Status = { ...quiet, sent: [4, 3, 1] };
    expect(loadOnPicture(pictureOf([told, told, elsewhere], 24), two, regionAlone)).toBe(1.5);
    const all: Status = { ...quiet, sent: [20, 3, 1] };
    expect(loadOnPicture(pictureOf([told, told, all], 20), two, regionAlone)).toBe(0.5);
  });

  test('takes a hospital not heard from for what it is prepared for, never for nothing; or is unknown', () => {
    const picture = pictureOf([told, { ...quiet, committed: [5, 0, 0] }, quiet]);
    expect(loadOnPicture(picture, two, regionAlone)).toBe(1.5);
    expect(loadOnPicture(picture, two, { ...regionAlone, unknown: 'waits' })).toBeNaN();
    expect(loadOnPicture(pictureOf([told, told, quiet]), two, { ...regionAlone, unknown: 'waits' })).toBe(
      0.5,
    );
  });

  test('is boundless without any team, and nothing without need', () => {
    const empty: Status = { ...told, capacity: [0, 0, 0] };
    expect(loadOnPicture(pictureOf([empty, empty, quiet]), two, regionAlone)).toBe(Infinity);
    const idle: Status = { ...empty, load: [0, 0, 0] };
    expect(loadOnPicture(pictureOf([idle, idle, quiet]), two, regionAlone)).toBe(0);
  });
});

describe('spells', () => {
  test('begin over the threshold and not at it, and an unknown load neither starts nor ends one', () => {
    expect(spellOf(1, 1, Number.NaN, 30)).toBeNaN();
    expect(spellOf(1.1, 1, Number.NaN, 30)).toBe(30);
    expect(spellOf(1.1, 1, 30, 50)).toBe(30);
    expect(spellOf(Number.NaN, 1, 30, 50)).toBe(30);
    expect(spellOf(Number.NaN, 1, Number.NaN, 50)).toBeNaN();
    expect(spellOf(0.9, 1, 30, 50)).toBeNaN();
  });

  test('of relief are the other way round', () => {
    expect(reliefOf(0.7, 0.7, Number.NaN, 30)).toBeNaN();
    expect(reliefOf(0.6, 0.7, Number.NaN, 30)).toBe(30);
    expect(reliefOf(Number.NaN, 0.7, 30, 50)).toBe(30);
    expect(reliefOf(0.8, 0.7, 30, 50)).toBeNaN();
  });

  test('have lasted at their minute, and never when there is none', () => {
    expect([hasLasted(30, 20, 49), hasLasted(30, 20, 50), hasLasted(Number.NaN, 0, 50)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('a region declines by its luck, and never an order', () => {
    const unwilling = { ...rule, decline: 0.4 };
    expect([declines(unwilling, 0.39), declines(unwilling, 0.4)]).toEqual([true, false]);
    expect(declines({ ...unwilling, mandate: 'agreed' }, 0.1)).toBe(true);
    expect(declines({ ...unwilling, mandate: 'ordered' }, 0.1)).toBe(false);
  });
});
