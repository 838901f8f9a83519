import { expect } from 'vitest';
import { loadStudy } from '../../../src/scenario/load.ts';
import { ScenarioError } from '../../../src/scenario/problems.ts';
import { fc, test } from '../../support/chance/property.ts';
import { at, memoryDisk } from '../../support/files.ts';
import { randomFiles } from '../../support/random-files.ts';
import { files } from './try-files.ts';

test.prop([randomFiles, fc.constantFrom('sites', 'horizon', 'type', 'starts', 'system', 'title', 'format')], {
  numRuns: files / 10,
})(
  'a random file without one of the parts it must have is refused with that part named',
  async (random, part) => {
    const scenario = JSON.parse(String(random[at.scenario])) as Record<string, unknown>;
    const { [part]: _gone, ...rest } = scenario;
    const broken = { ...random, [at.scenario]: JSON.stringify(rest) };
    const error = await loadStudy(at.study, { disk: memoryDisk(broken) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).problems.some(({ path }) => path === part || path === '.')).toBe(true);
  },
  4 * 60_000,
);
