import { describe, expect, test } from 'vitest';
import type { BetweenRegions } from '../../../src/domain/resources/coordination.ts';
import { betweenRegions } from '../../../src/policy/coordination/between-regions.ts';
import { distributionKey } from '../../../src/policy/distribution/catalogue.ts';
import { chosenHospital, type Glimpse, type Ground } from '../../../src/policy/picture.ts';
import { groundOf, hospitalOf, pictureOf, quiet, red, type Status } from '../../support/picture.ts';

/** Regions A (hospitals 0, 1) and B (2, 3). */
const ground: Ground = groundOf(['A', 'A', 'B', 'B'].map((region, at) => hospitalOf(`h${at}`, { region })));
const at = (journey: number, capacity: number, load: number, more: Partial<Status> = {}): Status => ({
  ...{ ...quiet, journey, age: 5 },
  capacity: [capacity, capacity, capacity],
  load: [load, load, load],
  ...more,
});

function sent(kind: BetweenRegions, statuses: readonly Status[], casualty: Glimpse = red): number {
  const key = betweenRegions(kind, ground, (part) => distributionKey({ kind: 'nearest' }, part));
  return chosenHospital(key(pictureOf(statuses), casualty));
}

const closed = [false, false, false] as const;

describe('a key of two levels', () => {
  const usual = [at(10, 2, 2), at(40, 2, 2), at(30, 4, 0), at(20, 2, 1)];

  test('nearest: the region of the nearest open hospital, then the key among its own', () => {
    expect(sent('nearest', usual)).toBe(0);
    expect(sent('nearest', [at(10, 2, 2, { open: closed }), ...usual.slice(1)])).toBe(3);
  });

  test('least loaded: the region with fewest in need per place, those on the way among them', () => {
    // A has 4 of 4 taken, B 1 of 6.
    expect(sent('least-loaded', usual)).toBe(3);
    const onTheWay = usual.map((one, hospital) =>
      hospital < 2 ? one : { ...one, committed: [9, 9, 9] as const },
    );
    expect(sent('least-loaded', onTheWay)).toBe(0);
  });

  test('a hospital not heard from counts with what it is prepared for', () => {
    const unheard = usual.map((one, hospital) => (hospital < 2 ? one : { ...quiet, journey: one.journey }));
    // Four teams prepared and nobody on the way, against four of four taken.
    expect(sent('least-loaded', unheard)).toBe(3);
  });

  test('proportional: shares by capacity as reported, at the own luck, and the luck left over is the key’s', () => {
    // A has 4 of the 10 teams, so luck under .4 is A's.
    expect(sent('proportional', usual, { ...red, luck: 0.39 })).toBe(0);
    expect(sent('proportional', usual, { ...red, luck: 0.41 })).toBe(3);
    const lucks: number[] = [];
    const key = betweenRegions('proportional', ground, (part) => (_, { luck }) => {
      lucks.push(luck);
      return distributionKey({ kind: 'nearest' }, part)(pictureOf(usual), red);
    });
    for (const luck of [0.1, 0.3, 0.7]) key(pictureOf(usual), { ...red, luck });
    expect(lucks.map((luck) => Math.round(1000 * luck) / 1000)).toEqual([0.25, 0.75, 0.5]);
  });

  test('where every door is closed the key of one level decides', () => {
    const shut = usual.map((one) => ({ ...one, open: closed }));
    for (const kind of ['nearest', 'least-loaded', 'proportional'] as const) expect(sent(kind, shut)).toBe(0);
  });

  test('the order in which hospitals stand decides nothing', () => {
    const ids = [3, 1, 2, 0];
    const turned: Ground = groundOf(ids.map((one) => ground.hospitals[one]!));
    for (const kind of ['nearest', 'least-loaded', 'proportional'] as const)
      for (const luck of [0.05, 0.39, 0.41, 0.95]) {
        const key = betweenRegions(kind, turned, (part) => distributionKey({ kind: 'nearest' }, part));
        const choice = key(pictureOf(ids.map((one) => usual[one]!)), { ...red, luck });
        expect(ids[chosenHospital(choice)]).toBe(sent(kind, usual, { ...red, luck }));
      }
  });
});
