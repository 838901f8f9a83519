import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { controlDifferences } from '../../scenarios/systems/sweden/control.ts';
import {
  builtFiles,
  type SystemContent,
  systemContent,
  systemPlaces,
} from '../../scenarios/systems/sweden/files.ts';
import {
  balanceOf,
  icuShareFactor,
  type OrdinaryCare,
  ordinaryCareDifferences,
  readOrdinaryCare,
  wardStayOf,
} from '../../scenarios/systems/sweden/ordinary-balance.ts';
import { readTables, type Tables } from '../../scenarios/systems/sweden/tables.ts';
import { roadMinutes } from '../../src/scenario/roads.ts';

const systems = new URL('../../scenarios/systems/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, systems), 'utf8');
const tables = readTables((file) => read(`sweden/source/${file}`));
const sweden = parse(read('sweden/system.yaml')) as SystemContent;
const example = parse(read('exempelregion/system.yaml')) as SystemContent;
const both = [
  ['sweden', sweden],
  ['exempelregion', example],
] as const;
const pairsOf = (id: string) =>
  read(`${id}/roads.csv`)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

function changed(table: 'hospitals' | 'regions', id: string, change: Record<string, string>): Tables {
  const rows = tables[table].map((row) =>
    row['id'] === id || row['iso'] === id ? { ...row, ...change } : row,
  );
  return { ...tables, [table]: rows };
}

describe('the Swedish baseline', () => {
  it('agrees with every control total of the data set', () => {
    expect(controlDifferences(tables)).toEqual([]);
  });

  it('is stored exactly as the sources give it', () => {
    for (const [name, content] of Object.entries(builtFiles(tables)))
      expect(read(`sweden/${name}`)).toBe(content);
  });

  it('reads back from YAML as what was written', () => {
    expect(sweden).toEqual(systemContent(tables));
  });

  it('names each control total that a changed table breaks', () => {
    const fewerBeds = controlDifferences(changed('hospitals', 'ks-solna', { beds_somatic: '545' }));
    expect(fewerBeds).toContain('ward beds placed: 12693, the control total is 12694');
    expect(fewerBeds).toContain('SE-AB ward beds: 2269, the control total is 2270');
    const abroad = controlDifferences(changed('hospitals', 'visby', { lon: '30.0' }));
    expect(abroad).toContain('visby: outside the map bounds');
    const oneWay = controlDifferences(changed('regions', 'SE-BD', { neighbours: '' }));
    expect(oneWay).toEqual(['SE-AC: SE-BD is not its neighbour in return']);
  });

  it('refuses a table with an empty or unreadable figure', () => {
    expect(() => systemContent(changed('hospitals', 'visby', { beds_somatic: '' }))).toThrow(
      /beds_somatic is empty/,
    );
    expect(() => systemContent(changed('hospitals', 'visby', { beds_somatic: 'many' }))).toThrow(
      /not a number/,
    );
  });

  it('counts a burn place once, apart from the other intensive-care places', () => {
    expect(sweden.hospitals['akademiska']).toMatchObject({ icu: 29, burnIcu: 5, burnCentre: true });
    expect(sweden.hospitals['linkoping']).toMatchObject({ icu: 20, burnIcu: 3, burnCentre: true });
  });

  it('carries the figures and grades of Karolinska Solna over from the table', () => {
    expect(sweden.hospitals['ks-solna']).toMatchObject({
      name: 'Karolinska universitetssjukhuset Solna',
      region: 'SE-AB',
      at: [59.3495, 18.0328],
      traumaRole: 'trauma-centre',
      ward: 546,
      icu: 38,
      burnIcu: 0,
      theatres: 22,
      teams: { at30min: 4, at2h: 8, at8h: 17 },
      surgeIcu: 22,
      surgeIntermediate: 25,
      grades: { at: 'A/OSM', ward: 'C/rule-beds', icu: 'A/SIR-2020', theatres: 'C/Blimark-2020' },
    });
  });

  it('does not call a specialty read because the burn centre beside it was', () => {
    for (const id of ['akademiska', 'linkoping']) {
      const grades = sweden.hospitals[id]?.grades;
      expect(grades).toMatchObject({ burnCentre: 'A/swedburn', neurosurgery: 'B/well-known' });
    }
  });

  it('grades a figure D where none was found', () => {
    expect(sweden.hospitals['orebro']?.grades.neurosurgery).toBe('D/orebro-unconfirmed');
    const floors = Object.entries(sweden.hospitals).filter(([, one]) => one.grades.teams.startsWith('D/'));
    expect(floors.map(([id]) => id)).toEqual([
      'alingsas',
      'arvika',
      'lidkoping',
      'ornskoldsvik',
      'pitea',
      'torsby',
    ]);
    expect(sweden.road.grades.blueLightFactor).toMatch(/^D\//);
  });
});

describe.each(both)('the system file of %s', (id, system) => {
  it('gives every figure a grade and a source that the file explains', () => {
    const entries = [...Object.values(system.hospitals), ...Object.values(system.regions)];
    for (const { grades, ...figures } of entries) {
      expect(Object.keys(grades).sort()).toEqual(Object.keys(figures).sort());
      for (const mark of Object.values(grades)) {
        const [grade, source] = mark.split('/');
        expect(grade).toMatch(/^[ABCD]$/);
        expect(Object.keys(system.sources)).toContain(source);
      }
    }
  });

  it('uses every source it names', () => {
    const text = read(`${id}/system.yaml`);
    for (const source of Object.keys(system.sources)) expect(text).toContain(`/${source}`);
  });

  it('has every pair of hospitals once in roads.csv', () => {
    const ids = Object.keys(system.hospitals);
    const found = pairsOf(id).map(([from, to]) => [from, to].sort().join(' '));
    expect(new Set(found).size).toBe((ids.length * (ids.length - 1)) / 2);
    expect(found).toHaveLength(new Set(found).size);
    for (const [from, to, minutes] of pairsOf(id)) {
      expect(ids).toEqual(expect.arrayContaining([from, to]));
      expect(Number(minutes)).toBeGreaterThan(0);
    }
  });

  it('puts every hospital in a region of the file and within the map bounds', () => {
    for (const { region, at } of Object.values(system.hospitals)) {
      expect(Object.keys(system.regions)).toContain(region);
      expect(at[0] > system.bounds.south && at[0] < system.bounds.north).toBe(true);
      expect(at[1] > system.bounds.west && at[1] < system.bounds.east).toBe(true);
    }
  });

  it('lets teams only grow with time', () => {
    for (const { teams } of Object.values(system.hospitals)) {
      expect(teams.at30min <= teams.at2h && teams.at2h <= teams.at8h).toBe(true);
    }
  });

  it('has one outline per region', () => {
    const outlines = JSON.parse(read(`${id}/outlines.geojson`)) as {
      features: { properties: { region: string } }[];
    };
    const regions = outlines.features.map((feature) => feature.properties.region);
    expect(regions.sort()).toEqual(Object.keys(system.regions).sort());
  });
});

describe('ordinary care', () => {
  const swedish = readOrdinaryCare(read('sweden/ordinary-care.yaml'));
  const invented = readOrdinaryCare(read('exempelregion/ordinary-care.yaml'));
  const withValue = (id: keyof OrdinaryCare['coefficients'], value: number): OrdinaryCare => ({
    ...swedish,
    coefficients: { ...swedish.coefficients, [id]: { ...swedish.coefficients[id], value } },
  });

  it('keeps the Swedish wards, intensive care and theatres as full as it says', () => {
    expect(ordinaryCareDifferences(swedish, systemPlaces(tables))).toEqual([]);
    const balance = balanceOf(swedish, systemPlaces(tables));
    expect(balance.wardOccupancy).toBeCloseTo(0.955, 3);
    expect(balance.icuOccupancy).toBeCloseTo(0.971, 3);
    expect(balance.theatreBusyOffice).toBeCloseTo(0.798, 3);
    expect(balance.theatreBusyNight).toBeCloseTo(0.1, 2);
  });

  it('is out of balance when one coefficient moves alone', () => {
    const differences = ordinaryCareDifferences(withValue('icu-stay-mean', 3.5), systemPlaces(tables));
    expect(differences).toHaveLength(1);
    expect(differences[0]).toContain('icu-occupancy');
  });

  it('names a coefficient that is missing', () => {
    const { 'icu-stay-mean': _, ...rest } = swedish.coefficients;
    const differences = ordinaryCareDifferences(
      { ...swedish, coefficients: rest as OrdinaryCare['coefficients'] },
      systemPlaces(tables),
    );
    expect(differences).toEqual(['ordinary-care.yaml: icu-stay-mean: missing']);
  });

  it('has a mean intensive-care stay that gives the median of 1.1 days that was read', () => {
    const value = (id: 'icu-stay-mean' | 'icu-stay-sigma') => Number(swedish.coefficients[id].value);
    expect(value('icu-stay-mean') / Math.exp(value('icu-stay-sigma') ** 2 / 2)).toBeCloseTo(1.1, 1);
  });

  it('makes each Swedish hospital stationary with a plausible factor and ward stay', () => {
    for (const hospital of Object.values(sweden.hospitals)) {
      const factor = icuShareFactor(swedish, hospital);
      expect(factor === 0).toBe(hospital.icu === 0);
      expect(factor * 0.04).toBeLessThan(0.25);
      const stay = wardStayOf(swedish, hospital);
      expect(stay).toBeGreaterThan(2.5);
      expect(stay).toBeLessThan(8);
    }
  });

  it('has factor 1 and five days’ ward stay at each hospital of the example region', () => {
    for (const hospital of Object.values(example.hospitals)) {
      expect(ordinaryCareDifferences(invented, hospital)).toEqual([]);
      expect(icuShareFactor(invented, hospital)).toBeCloseTo(1, 9);
      expect(wardStayOf(invented, hospital)).toBeCloseTo(5, 9);
    }
  });
});

describe('the example region', () => {
  it('is marked as fictional and invented throughout', () => {
    expect(example.fictional).toBe(true);
    expect(sweden.fictional).toBe(false);
    const marks = Object.values(example.hospitals).flatMap(({ grades }) => Object.values(grades));
    expect(new Set<string>(marks)).toEqual(new Set(['D/invented']));
  });

  it('has roads of 30, 40 and 50 minutes, as its rule says', () => {
    for (const [from, to, minutes] of pairsOf('exempelregion')) {
      const end = (id: string) => {
        const [latitude, longitude] = example.hospitals[id]!.at;
        return { id, at: { latitude, longitude } };
      };
      expect(Math.round(roadMinutes(end(from!), end(to!), 'plain-road-rule'))).toBe(Number(minutes));
    }
  });
});
