import { describe, expect, test } from 'vitest';
import { scenarioHash } from '../../src/results/identity.ts';
import { loadStudy } from '../../src/scenario/load.ts';
import { at, brief, edited, goodFiles, memoryDisk, problemsOf } from '../support/files.ts';

const square = [
  [
    [15, 60],
    [16, 60],
    [16, 61],
    [15, 61],
    [15, 60],
  ],
];

const feature = (region: unknown, geometry: unknown) => ({
  type: 'Feature',
  properties: { region },
  geometry,
});

const collection = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', attribution: 'Invented', features });

const withOutlines = (text: string) => ({ ...edited(), [at.outlines]: text });

const load = (text: string) => loadStudy(at.study, { disk: memoryDisk(withOutlines(text)) });

const problems = async (text: string) => brief(await problemsOf(load(text)));

describe('outlines of regions', () => {
  test('stand beside the systems of a study, one set for each scenario', async () => {
    const study = await load(collection(feature('T-1', { type: 'Polygon', coordinates: square })));
    expect(study.outlines).toEqual([
      { attribution: 'Invented', regions: [{ region: 'T-1', polygons: [square] }] },
    ]);
  });

  test('change no result: the hash of a scenario is the same whatever is drawn', async () => {
    const plain = await load(goodFiles.outlines);
    const drawn = await load(collection(feature('T-2', { type: 'MultiPolygon', coordinates: [square] })));
    expect(scenarioHash(drawn.cells)).toBe(scenarioHash(plain.cells));
  });

  test('that are wrong are told with the place of the fault', async () => {
    const file = 'plan/systems/small/outlines.geojson:1:1';
    expect(await problems('{')).toEqual([`${file} . outlines-json`]);
    expect(await problems('{}')).toEqual([`${file} . outlines-shape`]);
    expect(await problems('{"type":"FeatureCollection","features":[]}')).toEqual([
      `${file} attribution outlines-shape`,
    ]);
    expect(await problems(collection({}))).toEqual([`${file} features.0 outlines-shape`]);
    expect(await problems(collection(feature('T-9', { type: 'Polygon', coordinates: square })))).toEqual([
      `${file} features.0.properties.region unknown-id`,
    ]);
    const open = [
      [
        [15, 60],
        [16, 60],
        [16, 61],
        [15, 61],
      ],
    ];
    expect(await problems(collection(feature('T-1', { type: 'Polygon', coordinates: open })))).toEqual([
      `${file} features.0.geometry outlines-shape`,
    ]);
  });
});
