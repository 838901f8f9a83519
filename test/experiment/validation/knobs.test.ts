import { expect, test } from 'vitest';
import { knobs, sharper } from '../../../benchmarks/validation/knobs.ts';
import { loadValidation, realDisk } from '../../../src/scenario/load.ts';

test('a sharper mix still sums to 1, and takes from the mildest class alone', () => {
  const mix = sharper({ H1: 0.2, M1: 0.3, G1: 0.5 }, 'G1', 1.1);
  expect(mix).toEqual({ H1: expect.closeTo(0.22), M1: expect.closeTo(0.33), G1: expect.closeTo(0.45) });
  expect(() => sharper({ H1: 0.6, G1: 0.4 }, 'G1', 2)).toThrow('shares of 1.2');
});

test('the first value of every knob is the shipped one: turning to it changes no cell', async () => {
  for (const id of ['boston-2013', 'paris-2015', 'volendam-2001', 'colectiv-2015', 'graniteville-2005']) {
    const { cell } = await loadValidation(`${realDisk.shipped}/validation/${id}.yaml`);
    for (const knob of knobs) {
      const { parameters, scenario } = knob.turn(cell, knob.tried[0]);
      expect(parameters).toEqual(cell.parameters);
      for (const [at, { mix }] of scenario.sites.entries())
        for (const [injury, share] of Object.entries(mix))
          expect(share).toBeCloseTo(cell.scenario.sites[at]?.mix[injury as 'G1'] ?? Number.NaN, 12);
    }
  }
});
