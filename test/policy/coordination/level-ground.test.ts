import { describe, expect, test } from 'vitest';
import type { Coordination } from '../../../src/domain/resources/coordination.ts';
import type { Region } from '../../../src/domain/system.ts';
import { type LevelFacts, levelGrounds } from '../../../src/policy/coordination/level-ground.ts';
import { escalating, nationAtOnce, regionAlone, rule } from '../../support/coordination/forms.ts';
import { hospitalOf } from '../../support/picture.ts';

const region = (id: string, healthcareRegion: string, civilArea: string): Region => ({
  ...{ id, name: id, healthcareRegion, civilArea, population: 1, neighbours: [], ambulances: 1 },
});

/** A is hit; B is of the same healthcare region, C of the same civil area, D of the nation alone. */
const facts: LevelFacts = {
  regions: [
    region('A', 'H1', 'C1'),
    region('B', 'H1', 'C2'),
    region('C', 'H2', 'C1'),
    region('D', 'H2', 'C2'),
  ],
  hospitals: ['A', 'A', 'A', 'B', 'B', 'C', 'D', 'D'].map((of, at) => hospitalOf(`h${at}`, { region: of })),
  closest: [10, 50, 130, 20, 250, 240, 300, 601],
  hit: ['A'],
};

const named = (form: Coordination, of: LevelFacts = facts) =>
  levelGrounds(of, form).map(({ level, hospitals }) => [level, [...hospitals]]);

const near = { ...regionAlone, region: { reach: 60, atLeast: 1 } };

describe('whom each level may send to', () => {
  test('the region: its own within reach, at least so many, and the nearest trauma centre, however near the others are', () => {
    expect(named(near)).toEqual([['region', [0, 1]]]);
    expect(named({ ...regionAlone, region: { reach: 60, atLeast: 3 } })).toEqual([['region', [0, 1, 2]]]);
    const hospitals = facts.hospitals.map((one, at) =>
      at === 2 || at === 3 ? { ...one, traumaRole: 'trauma-centre' as const } : one,
    );
    expect(named(near, { ...facts, hospitals })).toEqual([['region', [0, 1, 2]]]);
  });

  test('each wider level holds those below it and adds its own regions within its own reach', () => {
    expect(named({ ...escalating, region: near.region })).toEqual([
      ['region', [0, 1]],
      ['healthcare-region', [0, 1, 2, 3]],
      ['civil-area', [0, 1, 2, 3, 5]],
      ['nation', [0, 1, 2, 3, 4, 5, 6]],
    ]);
  });

  test('a level that adds no region is passed over, as are those that no system has hospitals for', () => {
    const alone = facts.regions.map((one) => ({ ...one, healthcareRegion: one.id }));
    expect(
      named({ ...escalating, region: near.region }, { ...facts, regions: alone }).map(([name]) => name),
    ).toEqual(['region', 'civil-area', 'nation']);
    const abroad = { ...nationAtOnce, levels: { ...nationAtOnce.levels, nordic: rule, eu: rule } };
    expect(named(abroad).map(([name]) => name)).toEqual(['region', 'nation']);
    const one: LevelFacts = {
      ...facts,
      regions: [facts.regions[0]!],
      hospitals: facts.hospitals.slice(0, 3),
      closest: [10, 50, 130],
    };
    expect(named(escalating, one).map(([name]) => name)).toEqual(['region']);
  });

  test('two regions that are hit are both at home, and bring both their healthcare regions', () => {
    const levels = levelGrounds({ ...facts, hit: ['A', 'D'] }, escalating);
    expect(Array.from(levels[0]!.regions)).toEqual([1, 0, 0, 1]);
    expect(Array.from(levels[1]!.regions)).toEqual([1, 1, 1, 1]);
  });

  test('none is laid out for hospitals within reach, nor where the region hit has no hospital', () => {
    expect(named({ ...escalating, region: null })).toEqual([]);
    expect(named(escalating, { ...facts, hit: [] })).toEqual([]);
  });
});
