import { describe, expect, test } from 'vitest';
import { green, red } from '../../support/picture.ts';
import { ask, noRole } from './ask.ts';

const loaded = (journey: number, capacity: number, load: number, committed = 0) => ({
  says: {
    journey,
    age: 20,
    capacity: [capacity, capacity, capacity] as const,
    load: [load, load, load] as const,
    committed: [committed, committed, committed] as const,
  },
});

describe('load-balanced', () => {
  const key = { kind: 'load-balanced' } as const;

  test('the lowest load once this casualty is counted wins over the shorter journey', () => {
    expect(ask(key, { big: loaded(30, 8, 3), near: loaded(5, 2, 1) }, red)).toEqual(['big', 'load-balanced']);
  });

  test('own dispatches count at once', () => {
    expect(ask(key, { big: loaded(30, 8, 3, 5), near: loaded(5, 2, 1) }, red)).toEqual([
      'near',
      'load-balanced',
    ]);
  });

  test('a hospital more than 45 min farther than the nearest is left out', () => {
    expect(ask(key, { big: loaded(50, 8, 0), near: loaded(5, 2, 9) }, red)).toEqual(['big', 'load-balanced']);
    expect(ask(key, { big: loaded(51, 8, 0), near: loaded(5, 2, 9) }, red)).toEqual([
      'near',
      'load-balanced',
    ]);
  });

  test('a hospital that has not reported counts with its prepared teams, never as zero', () => {
    const silent = { is: { teams: { at30min: 4, at2h: 8, at8h: 9 } }, says: { journey: 20 } };
    expect(ask(key, { near: loaded(5, 3, 0), silent }, red)).toEqual(['silent', 'load-balanced']);
    expect(ask(key, { near: loaded(5, 5, 0), silent }, red)).toEqual(['near', 'load-balanced']);
  });

  test('equal loads are settled by journey', () => {
    expect(ask(key, { a: loaded(20, 4, 1), b: loaded(10, 4, 1) }, red)).toEqual(['b', 'load-balanced']);
  });

  test('a hospital without teams is the last resort', () => {
    expect(ask(key, { near: loaded(5, 0, 0), far: loaded(40, 1, 9) }, red)).toEqual(['far', 'load-balanced']);
  });

  test('red passes a hospital without a trauma role, green does not', () => {
    const rows = { local: { ...loaded(5, 9, 0), is: noRole }, unit: loaded(10, 1, 3) };
    expect(ask(key, rows, red)).toEqual(['unit', 'load-balanced']);
    expect(ask(key, rows, green)).toEqual(['local', 'load-balanced']);
  });
});

describe('least-time', () => {
  const key = { kind: 'least-time' } as const;

  test('a free team costs no wait', () => {
    expect(ask(key, { far: loaded(11, 9, 0), near: loaded(10, 2, 1) }, red)).toEqual(['near', 'least-time']);
  });

  test('one red ahead of two teams costs 22.5 min', () => {
    const near = loaded(10, 2, 2);
    expect(ask(key, { far: loaded(32, 9, 0), near }, red)).toEqual(['far', 'least-time']);
    expect(ask(key, { far: loaded(33, 9, 0), near }, red)).toEqual(['near', 'least-time']);
  });

  test('a green ahead of two places costs 45 min', () => {
    const near = loaded(10, 2, 2);
    expect(ask(key, { far: loaded(54, 9, 0), near }, green)).toEqual(['far', 'least-time']);
    expect(ask(key, { far: loaded(56, 9, 0), near }, green)).toEqual(['near', 'least-time']);
  });

  test('a red with a suspected head injury counts 90 min more where there is no neurosurgery', () => {
    const head = { ...red, seemsNeurosurgery: true };
    const neuro = (journey: number) => ({ ...loaded(journey, 9, 0), is: { neurosurgery: true } });
    expect(ask(key, { near: loaded(10, 9, 0), neuro: neuro(99) }, head)).toEqual(['neuro', 'least-time']);
    expect(ask(key, { near: loaded(10, 9, 0), neuro: neuro(101) }, head)).toEqual(['near', 'least-time']);
    expect(ask(key, { near: loaded(10, 9, 0), neuro: neuro(99) }, red)).toEqual(['near', 'least-time']);
  });
});

describe('burn-centres-first', () => {
  const key = { kind: 'burn-centres-first', otherwise: 'nearest-capable' } as const;
  const burn = { ...red, seemsBurnCentre: true };
  const burns = (journey: number, burnIcu: number, sentRed: number, sentYellow = 0) => ({
    is: { burnCentre: true, burnIcu },
    says: { journey, sent: [sentRed, sentYellow, 0] as const },
  });
  const near = { says: { journey: 5 } };

  test('burn centres are used in turn, least sent per burn place first', () => {
    expect(ask(key, { a: burns(60, 5, 0), b: burns(90, 3, 0), near }, burn)).toEqual(['a', 'burn-centre']);
    expect(ask(key, { a: burns(60, 5, 1), b: burns(90, 3, 0), near }, burn)).toEqual(['b', 'burn-centre']);
    expect(ask(key, { a: burns(60, 5, 1), b: burns(90, 3, 1), near }, burn)).toEqual(['a', 'burn-centre']);
  });

  test('two red and yellow per burn place and no more', () => {
    expect(ask(key, { a: burns(60, 2, 2, 1), near }, burn)).toEqual(['a', 'burn-centre']);
    expect(ask(key, { a: burns(60, 2, 2, 2), near }, burn)).toEqual(['near', 'nearest-capable']);
  });

  test('everybody else follows the other key', () => {
    expect(ask(key, { a: burns(60, 5, 0), near }, red)).toEqual(['near', 'nearest-capable']);
    expect(ask(key, { a: burns(60, 5, 0), near }, { ...burn, tag: 2 })).toEqual(['near', 'nearest-capable']);
    const balanced = { ...key, otherwise: 'load-balanced' } as const;
    expect(ask(balanced, { a: burns(60, 5, 0), near }, red)).toEqual(['near', 'load-balanced']);
  });
});
