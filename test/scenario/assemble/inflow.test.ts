import { describe, expect, test } from 'vitest';
import { loadScenario, realDisk } from '../../../src/scenario/load.ts';
import type { Disk } from '../../../src/scenario/reading/library.ts';
import { brief, problemsOf } from '../../support/files.ts';

const folder = '/curves/types';
const yaml = `format: scenario/1
id: wave
type: uneven-load
title: { sv: Våg, en: Wave }
validity: { sv: Endast test, en: Test only }
sources: { S1: "Invented in 2026" }
starts: 2026-03-02 00:00
horizon: 10 d
inflow: { curves: wave.csv, per: day, source: S1 }
system: { use: sweden }
`;
const table = 'day,SE-AB,SE-C\n0,1,0\n1,2.5,0.25\n2,0,0\n';

/** The shipped files with two more. */
function diskWith(files: Readonly<Record<string, string>>): Disk {
  const own = (path: string) => files[path.slice(folder.length + 1)];
  return {
    ...realDisk,
    kind: (path) => (own(path) === undefined ? realDisk.kind(path) : 'file'),
    size: (path) => own(path)?.length ?? realDisk.size(path),
    read: (path) => {
      const text = own(path);
      return text === undefined ? realDisk.read(path) : new TextEncoder().encode(text);
    },
    show: (path) => (own(path) === undefined ? realDisk.show(path) : path.slice(folder.length + 1)),
  };
}

const load = (csv: string, text = yaml, set: readonly string[] = []) =>
  loadScenario(`${folder}/wave.yaml`, { disk: diskWith({ 'wave.yaml': text, 'wave.csv': csv }), set });

const problems = async (csv: string, text = yaml, set: readonly string[] = []) =>
  brief(await problemsOf(load(csv, text, set)));

describe('curves of a scenario', () => {
  test('become a site for each region with somebody in it, at its largest hospital', async () => {
    const { scenario, system } = await load(table);
    expect(scenario.sites.map(({ id, region, casualties }) => ({ id, region, casualties }))).toEqual([
      { id: 'se-ab', region: 'SE-AB', casualties: 4 },
    ]);
    const [stockholm] = scenario.sites;
    expect(stockholm?.inflow?.perDay).toEqual([1, 2.5]);
    expect(stockholm?.mix).toEqual({ P1: 1 });
    const wards = system.hospitals.filter(({ region }) => region === 'SE-AB').map(({ ward }) => ward);
    const largest = system.hospitals.find(
      ({ ward, region }) => region === 'SE-AB' && ward === Math.max(...wards),
    );
    expect(stockholm?.at).toEqual(largest?.at);
    expect(scenario.curves).toEqual({ file: 'wave.csv', source: 'Invented in 2026', grade: 'D', factor: 1 });
  });

  test('stand beside sites where people are hurt', async () => {
    const text = yaml.replace(
      'inflow:',
      `sites:
  - id: hall
    at: [59.33, 18.06]
    casualties: 20
    injured: { within: 10 min }
    released: { pattern: at-once }
    mix: vehicle
inflow:`,
    );
    expect((await load(table, text)).scenario.sites.map(({ id }) => id)).toEqual(['hall', 'se-ab']);
    const taken = text.replace('id: hall', 'id: se-ab');
    expect(await problems(table, taken)).toEqual(['wave.yaml:10:9 sites.se-ab.id duplicate-id']);
  });

  test('are multiplied by a factor, from the command line too', async () => {
    const { scenario } = await load(table, yaml, ['inflow.factor=4']);
    expect(scenario.sites.map(({ casualties }) => casualties)).toEqual([14, 1]);
    expect(await problems(table, yaml, ['inflow.factor=-1'])).toEqual([
      '--set inflow.factor=-1:1:15 inflow.factor number',
    ]);
  });

  test('must come from somebody, some year', async () => {
    expect(await problems(table, yaml.replace('source: S1', 'source: S2'))).toEqual([
      'wave.yaml:9:47 inflow.source unknown-id',
    ]);
    expect(await problems(table, yaml.replace('in 2026', 'lately'))).toEqual([
      'wave.yaml:9:47 inflow.source source-undated',
    ]);
    expect(await problems(table, yaml.replace(', source: S1', ''))).toEqual([
      'wave.yaml:9:9 inflow.source missing-key',
    ]);
  });

  test('that are not there are missed, and so are people of any kind', async () => {
    expect(await problems(table, yaml.replace('wave.csv', 'waves.csv'))).toEqual([
      'wave.yaml:9:19 inflow.curves reference-missing',
    ]);
    expect(await problems(table, yaml.replace(/^inflow.*\n/m, ''))).toEqual([
      'wave.yaml:1:1 sites missing-key',
    ]);
  });

  test('must be over at the horizon, and not beyond what the model can bear', async () => {
    expect(await problems(table, yaml.replace('10 d', '47 h'))).toEqual([
      'wave.yaml:9:19 inflow.curves after-horizon',
    ]);
    expect(await problems('day,SE-AB\n0,150000\n1,150000\n')).toEqual([
      'wave.yaml:9:19 inflow.curves too-many-casualties',
    ]);
  });

  test.each([
    ['no day column', 'SE-AB,SE-C\n1,2\n', ['wave.csv:1:1 . curves-header']],
    ['no region', 'day\n0\n', ['wave.csv:1:1 . curves-header']],
    ['an unknown region', 'day,SE-AB,SE-Q\n0,1,1\n', ['wave.csv:1:11 SE-Q unknown-id']],
    ['a region twice', 'day,SE-AB,SE-AB\n0,1,1\n', ['wave.csv:1:11 SE-AB curves-twice']],
    ['a column too few', 'day,SE-AB,SE-C\n0,1\n', ['wave.csv:2:1 . curves-columns']],
    ['a negative number', 'day,SE-AB,SE-C\n0,1, -2\n', ['wave.csv:2:6 SE-C.0 curves-number']],
    ['a word', 'day,SE-AB\n0,many\n', ['wave.csv:2:3 SE-AB.0 curves-number']],
    ['nothing where a number should be', 'day,SE-AB,SE-C\n0,,1\n', ['wave.csv:2:3 SE-AB.0 curves-number']],
    ['a gap in the days', 'day,SE-AB\n0,1\n2,1\n', ['wave.csv:3:1 day curves-day']],
    ['days that begin at 1', 'day,SE-AB\n1,1\n', ['wave.csv:2:1 day curves-day']],
    ['nobody', 'day,SE-AB\n0,0\n1,0.2\n', ['wave.yaml:9:19 inflow.curves curves-empty']],
    [
      'several faults at once',
      'day,SE-AB\n0,x\n1,-1\n3,1\n',
      [
        'wave.csv:2:3 SE-AB.0 curves-number',
        'wave.csv:3:3 SE-AB.1 curves-number',
        'wave.csv:4:1 day curves-day',
      ],
    ],
  ])('with %s are told by line and column', async (_, csv, expected) => {
    expect(await problems(csv)).toEqual(expected);
  });

  test('with an unknown region are told what was probably meant', async () => {
    const [first] = await problemsOf(load('day,SE-ABB\n0,1\n'));
    expect(first?.fix).toBe('did you mean SE-AB?');
  });
});

test('the shipped pair has the same people in each region, at other times', async () => {
  const [waves, level] = await Promise.all(
    ['waves', 'level'].map((name) =>
      loadScenario(new URL(`../../../scenarios/types/uneven-load-${name}.yaml`, import.meta.url).pathname),
    ),
  );
  const persons = (read: typeof waves) => read?.scenario.sites.map(({ id, casualties }) => [id, casualties]);
  const tops = (read: typeof waves) =>
    new Set(read?.scenario.sites.map(({ inflow }) => inflow?.perDay.indexOf(Math.max(...inflow.perDay))));
  expect(persons(waves)).toEqual(persons(level));
  expect(persons(waves)?.length).toBe(21);
  expect([tops(waves).size, tops(level).size]).toEqual([21, 1]);
});
