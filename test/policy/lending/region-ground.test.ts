import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  areNeighbours,
  isUsualPartner,
  regionGround,
  shareHealthcareRegion,
  travelMinutes,
} from '../../../src/policy/lending/region-ground.ts';
import { loadSystem } from '../../../src/scenario/load.ts';

const sweden = await loadSystem(
  fileURLToPath(new URL('../../../scenarios/systems/sweden/system.yaml', import.meta.url)),
);
const ground = regionGround(sweden);
const at = (id: string): number => sweden.regions.findIndex((region) => region.id === id);
const [stockholm, uppsala, gotland, skane] = [at('SE-AB'), at('SE-C'), at('SE-I'), at('SE-M')];

test('Uppsala borders on Stockholm but belongs to another healthcare region; with Gotland it is the other way round', () => {
  expect(areNeighbours(ground, uppsala, stockholm)).toBe(true);
  expect(shareHealthcareRegion(ground, uppsala, stockholm)).toBe(false);
  expect(areNeighbours(ground, gotland, stockholm)).toBe(false);
  expect(shareHealthcareRegion(ground, gotland, stockholm)).toBe(true);
});

test('usual partners are neighbours and the own healthcare region, never the region itself', () => {
  expect(isUsualPartner(ground, stockholm, uppsala)).toBe(true);
  expect(isUsualPartner(ground, stockholm, gotland)).toBe(true);
  expect(isUsualPartner(ground, stockholm, skane)).toBe(false);
  expect(isUsualPartner(ground, stockholm, stockholm)).toBe(false);
});

test('travel is the road between the main hospitals', () => {
  const index = (id: string): number => sweden.hospitals.findIndex((hospital) => hospital.id === id);
  const most = (region: string): string => {
    const own = sweden.hospitals.filter((hospital) => hospital.region === region);
    return own.reduce((best, next) => (next.icu > best.icu ? next : best)).id;
  };
  const from = index(most('SE-AB'));
  const to = index(most('SE-C'));
  expect(travelMinutes(ground, stockholm, uppsala)).toBe(sweden.road[from * sweden.hospitals.length + to]);
  expect(travelMinutes(ground, stockholm, uppsala)).toBeLessThan(travelMinutes(ground, stockholm, skane));
  expect(travelMinutes(ground, skane, skane)).toBe(0);
});

test('competences stand as in the staffing file, with the persons a post takes', () => {
  expect(ground.competences).toEqual(sweden.staffing.competences.map(({ id }) => id));
  expect(ground.personsPerPost[ground.competences.indexOf('icu-nurse')]).toBe(5.6);
});

describe('a system that says less', () => {
  const bare = { ...sweden, hospitals: sweden.hospitals.filter(({ region }) => region !== 'SE-I') };

  test('the way to a region without a hospital is unknown, not 0', () => {
    const road = new Float64Array(bare.hospitals.length * bare.hospitals.length).fill(60);
    expect(travelMinutes(regionGround({ ...bare, road }), stockholm, gotland)).toBeNaN();
    expect(travelMinutes(regionGround({ ...bare, road }), stockholm, skane)).toBe(60);
  });

  test('a border that only one of two regions names counts for both', () => {
    const regions = sweden.regions.map((region) =>
      region.id === 'SE-C' ? { ...region, neighbours: [] } : region,
    );
    expect(areNeighbours(regionGround({ ...sweden, regions }), uppsala, stockholm)).toBe(true);
  });

  test('regions in another order keep their rank by id', () => {
    const regions = [...sweden.regions].reverse();
    const turned = regionGround({ ...sweden, regions });
    const rankOf = (of: typeof turned, id: string) =>
      of.rank[of.regions.findIndex((region) => region.id === id)];
    for (const { id } of regions) expect(rankOf(turned, id)).toBe(rankOf(ground, id));
  });
});
