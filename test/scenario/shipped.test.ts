import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { checkFile, loadScenario, loadStudy } from '../../src/scenario/load.ts';
import { brief } from '../support/files.ts';

const root = new URL('../../scenarios/', import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, root));

/** Every file of the scenarios folder that has a format. */
const shipped = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .sort();

describe('every file that comes with the program', () => {
  it.each(shipped)('%s is right', async (name) => {
    expect(brief(await checkFile(pathOf(name)))).toEqual([]);
  });

  it('of a scenario is named by its id', async () => {
    for (const name of shipped.filter((file) => file.startsWith('types/'))) {
      expect(`types/${(await loadScenario(pathOf(name))).scenario.id}.yaml`).toBe(name);
    }
  });
});

describe('the standard study', () => {
  const study = loadStudy(pathOf('studies/standard.yaml'));

  it('is 16 scenarios under 8 plans', async () => {
    const { scenarios, plans, cells } = await study;
    expect([scenarios.length, plans.length, cells.length]).toEqual([16, 8, 128]);
    expect(new Set(scenarios.map(({ type }) => type))).toEqual(
      new Set(['burns', 'ongoing-lethal-violence', 'cbrn']),
    );
  });

  it('stops on a measure that exists', async () => {
    expect(measureIds).toContain((await study).precision.measure);
  });

  it('has each type in town and country, by day in office hours and at night at the weekend', async () => {
    const { scenarios } = await study;
    for (const kind of ['burns', 'violence', 'chlorine', 'nerve']) {
      for (const place of ['metropolitan', 'rural']) {
        const [day, night] = ['day', 'night'].map((part) =>
          scenarios.find(({ id }) => id === `${kind}-${place}-${part}`),
        );
        expect([day?.starts.weekday, day?.starts.minuteOfDay]).toEqual([1, 630]);
        expect([night?.starts.weekday, night?.starts.minuteOfDay]).toEqual([5, 1360]);
        expect(day?.sites.map((site) => site.at)).toEqual(night?.sites.map((site) => site.at));
      }
    }
  });

  it('has the sizes of the types, and everybody free within an hour or so', async () => {
    const { scenarios } = await study;
    const size = (id: string) =>
      scenarios
        .find((scenario) => scenario.id === id)
        ?.sites.reduce((sum, { casualties }) => sum + casualties, 0);
    expect(
      ['burns', 'violence', 'chlorine', 'nerve'].map((kind) => size(`${kind}-metropolitan-day`)),
    ).toEqual([70, 40, 150, 150]);
  });

  it('lies in Stockholm, and in the country more than an hour from the nearest trauma centre', async () => {
    const { scenarios, systems } = await study;
    for (const [index, { id, sites }] of scenarios.entries()) {
      const centres = (systems[index]?.hospitals ?? []).map(
        ({ traumaRole }) => traumaRole === 'trauma-centre',
      );
      for (const { journey, region } of sites) {
        const minutes = Math.min(...journey.filter((_, hospital) => centres[hospital]));
        if (id.includes('metropolitan')) expect(region).toBe('SE-AB');
        else expect(minutes).toBeGreaterThan(60);
      }
    }
  });

  it('shares one system between its scenarios and can be sent to a worker', async () => {
    const read = await study;
    expect(new Set(read.systems).size).toBe(1);
    const copy = structuredClone(read);
    expect(copy).toEqual(read);
  });

  it('names every file it read with a hash', async () => {
    const { inputs } = await study;
    expect(inputs.map(({ path }) => path)).toEqual([...inputs.map(({ path }) => path)].sort());
    expect(inputs.filter(({ path }) => path.endsWith('roads.csv'))).toHaveLength(1);
    for (const { sha256 } of inputs) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
