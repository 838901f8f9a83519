import { describe, expect, test } from 'vitest';
import { tellScenario } from '../../../src/report/telling/scenario.ts';
import { loadStudy } from '../../../src/scenario/load.ts';
import { at, brief, edited, memoryDisk, problemsOf } from '../../support/files.ts';

const own = 'mix: { B1: 0.5, G1: 0.5 }';

const burning = (line: string) => memoryDisk(edited({ file: 'scenario', from: own, to: line }));

describe('the smoke of a fire in a scenario file', () => {
  test('is toxic where the file says so, and told in both languages', async () => {
    const read = await loadStudy(at.study, { disk: burning(`${own}\n    smoke: toxic`) });
    expect(read.scenarios[0]?.sites.map(({ smoke }) => smoke)).toContain('toxic');
    const told = (language: 'sv' | 'en') =>
      tellScenario(read.scenarios[0]!, read.systems[0]!, read.parameters[0]!, language).join('\n');
    expect(told('en')).toContain('The smoke is toxic');
    expect(told('sv')).toContain('Röken är giftig');
  });

  test('is ordinary where it says nothing, which leaves the scenario as it was', async () => {
    const said = await loadStudy(at.study, { disk: burning(`${own}\n    smoke: ordinary`) });
    const unsaid = await loadStudy(at.study, { disk: burning(own) });
    expect(said.scenarios[0]?.sites).toEqual(unsaid.scenarios[0]?.sites);
    expect(unsaid.scenarios[0]?.sites.every((site) => !('smoke' in site))).toBe(true);
  });

  test('is a problem where nobody in the mix breathes smoke, and where it is misspelt', async () => {
    const found = async (line: string) =>
      brief(await problemsOf(loadStudy(at.study, { disk: burning(line) })));
    expect(await found('mix: vehicle\n    smoke: toxic')).toEqual([
      expect.stringMatching(/sites\.hall\.smoke nobody-breathes-smoke$/),
    ]);
    expect(await found(`${own}\n    smoke: toxik`)).toEqual([expect.stringMatching(/sites\.hall\.smoke /)]);
  });
});
