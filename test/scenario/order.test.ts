import { describe, expect } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadStudy } from '../../src/scenario/load.ts';
import { fc, test } from '../support/chance/property.ts';
import { at, edited, memoryDisk } from '../support/files.ts';

const files = edited();

/** A shuffling of up to eight things, by sorting them on random numbers. */
const shuffling = fc.array(fc.nat(), { minLength: 8, maxLength: 8 });

function shuffled<T>(things: readonly T[], order: readonly number[]): T[] {
  return things
    .map((thing, index) => ({ thing, rank: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.rank - b.rank || b.index - a.index)
    .map(({ thing }) => thing);
}

function shuffledKeys<T extends object>(map: T, order: readonly number[]): T {
  return Object.fromEntries(shuffled(Object.entries(map), order)) as T;
}

function reordered(order: readonly number[]): Record<string, string> {
  const system = parse(files[at.system] ?? '');
  system.hospitals = shuffledKeys(system.hospitals, order);
  system.regions = shuffledKeys(system.regions, order);
  system.regions['T-1'].neighbours = shuffled(system.regions['T-1'].neighbours, order);
  const scenario = parse(files[at.scenario] ?? '');
  scenario.sites = shuffled(scenario.sites, order);
  scenario.sites[0].mix =
    typeof scenario.sites[0].mix === 'string'
      ? scenario.sites[0].mix
      : shuffledKeys(scenario.sites[0].mix, order);
  const [heading = '', ...roads] = (files[at.roads] ?? '').trim().split('\n');
  const staffing = parse(files[at.staffing] ?? '');
  staffing.competences = shuffledKeys(staffing.competences, order);
  staffing.needs = shuffledKeys(staffing.needs, order);
  const surge = parse(files[at.surge] ?? '');
  surge.measures = shuffledKeys(surge.measures, order);
  const lending = parse(files[at.lending] ?? '');
  lending.competences = shuffled(lending.competences, order);
  lending.nationalTeams.mix = shuffledKeys(lending.nationalTeams.mix, order);
  lending.nationalTeams = shuffledKeys(lending.nationalTeams, order);
  return {
    ...files,
    [at.staffing]: stringify(shuffledKeys(staffing, order)),
    [at.surge]: stringify(shuffledKeys(surge, order)),
    [at.lending]: stringify(shuffledKeys(lending, order)),
    [at.system]: stringify(shuffledKeys(system, order)),
    [at.scenario]: stringify(shuffledKeys(scenario, order)),
    [at.roads]: [heading, ...shuffled(roads, order)].join('\n'),
  };
}

/** Everything that decides results, with keys in the order in which a hash would meet them. */
async function cells(content: Record<string, string>) {
  const study = await loadStudy(at.study, { disk: memoryDisk(content) });
  return study.cells;
}

describe('reordering hospitals, regions, sites, roads and keys in the files', () => {
  test.prop([shuffling], { numRuns: 50 })('gives the very same cells', async (order) => {
    expect(await cells(reordered(order))).toEqual(await cells(files));
  });

  test.prop([shuffling], { numRuns: 20 })(
    'also keeps the order of staff, measures and teams',
    async (order) => {
      const written = async (content: Record<string, string>) =>
        JSON.stringify(
          (await cells(content)).map(({ system, plan }) => [system.staffing, plan.surge, plan.lending]),
        );
      expect(await written(reordered(order))).toBe(await written(files));
    },
  );

  test.prop([shuffling], { numRuns: 20 })('also keeps the order of shares in a mix', async (order) => {
    const [plain] = await cells(files);
    const [other] = await cells(reordered(order));
    const classes = (cell: typeof plain) => cell?.scenario.sites.map((site) => Object.keys(site.mix));
    expect(classes(other)).toEqual(classes(plain));
  });
});
