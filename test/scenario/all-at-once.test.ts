import { describe, expect, it } from 'vitest';
import { checkFile, inspectFile, loadScenario, loadStudy, loadSystem } from '../../src/scenario/load.ts';
import { formatProblem, ScenarioError } from '../../src/scenario/problems.ts';
import { at, brief, type Edit, edited, memoryDisk, problemsOf } from '../support/files.ts';

/** One mistake in each of five files. */
const mistakes: readonly Edit[] = [
  { file: 'study', from: 'min: 20', to: 'min: x' },
  { file: 'scenario', from: 'casualties: 10', to: 'casualties: -10' },
  { file: 'key', from: 'red: 4', to: 'red: four' },
  { file: 'system', from: 'ward: 100', to: 'ward: 100 beds' },
  { file: 'ordinary', from: 'grade: D', to: 'grade: F' },
];

describe('problems of a study', () => {
  it('are told all at once over every file, sorted by file, line and column', async () => {
    const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(edited(...mistakes)) }));
    expect(brief(problems)).toEqual([
      'plan/keys/quotas.yaml:8:29 firstWave[0].red number',
      'plan/studies/night.yaml:8:56 precision.min number',
      'plan/systems/small/ordinary-care.yaml:5:76 coefficients.ed-major-arrivals-per-ward-bed-day.grade choice',
      'plan/systems/small/system.yaml:26:11 hospitals.north.ward number',
      'plan/types/fire.yaml:20:17 sites.yard.casualties number',
    ]);
  });

  it('are also told by the road table when the hospitals are right', async () => {
    const files = edited({ file: 'roads', from: ',40', to: ',0' }, { file: 'roads', from: ',60', to: ',' });
    const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
    expect(brief(problems)).toEqual([
      'plan/systems/small/roads.csv:2:13 north,south table-minutes',
      'plan/systems/small/roads.csv:4:12 west,south table-minutes',
    ]);
  });

  it('are one line each: file, line, column, path, found, allowed and fix', async () => {
    const disk = memoryDisk(edited({ file: 'scenario', from: 'casualties: 10', to: 'casualties: -10' }));
    const error = await loadStudy(at.study, { disk }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as Error).message).toBe(
      'plan/types/fire.yaml:20:17 sites.yard.casualties: found -10, ' +
        'allowed: a whole number from 1 to 200 000 (mostCasualties), ' +
        'fix: write a number in that range, without quotes and with a decimal point',
    );
  });

  it('are in Swedish when that is asked for', async () => {
    const disk = memoryDisk(edited({ file: 'scenario', from: 'use: small', to: 'use: smal' }));
    const [problem] = await problemsOf(loadStudy(at.study, { disk }));
    expect(problem && formatProblem(problem, 'sv')).toBe(
      'plan/types/fire.yaml:25:16 system.use: fann systemet smal, som inte finns, tillåtet: small, åtgärd: menade du small?',
    );
  });

  it('stay on one line whatever the file holds', async () => {
    const odd = '"a\\nb\\u2028c\\u0007"';
    const disk = memoryDisk(
      edited({ file: 'scenario', from: 'mix: vehicle', to: `mix: ${odd}\n    ${odd}: 1` }),
    );
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(problems.length).toBeGreaterThan(1);
    for (const problem of problems) expect(formatProblem(problem)).not.toMatch(/[\p{Cc}\u2028]/u);
  });
});

describe('a scenario', () => {
  it('by itself is no study, and the message says so', async () => {
    const problems = await problemsOf(loadStudy(at.scenario, { disk: memoryDisk(edited()) }));
    expect(brief(problems)).toEqual(['plan/types/fire.yaml:1:9 format needs-study']);
  });

  it('can be read by itself with its system and parameters', async () => {
    const { scenario, system, parameters } = await loadScenario(at.scenario, { disk: memoryDisk(edited()) });
    expect(scenario.sites.map(({ id, region }) => [id, region])).toEqual([
      ['hall', 'T-2'],
      ['yard', 'T-2'],
    ]);
    expect(system.hospitals.map(({ icu }) => icu)).toEqual([6, 4, 4]);
    expect([parameters.keyDecision, parameters.loadCv]).toEqual([10, 0.5]);
  });

  it('of the same id twice in a study is refused', async () => {
    const files = edited({ file: 'study', from: '[types/fire]', to: '[types/*]' });
    const disk = memoryDisk({ ...files, '/plan/types/second.yaml': files[at.scenario] ?? '' });
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(brief(problems)).toEqual(['plan/types/second.yaml:2:5 id duplicate-scenario']);
  });

  it('that changes a value leaves grade D on it, and keeps the grade it brings', async () => {
    const change = 'icu: 6, ward: 90, grades: { ward: A/S1 }';
    const disk = memoryDisk(edited({ file: 'scenario', from: 'icu: 6', to: change }));
    const { system } = await loadScenario(at.scenario, { disk });
    expect(system.provenance['hospitals.north.icu']).toEqual({ grade: 'D', source: 'changed' });
    expect(system.provenance['hospitals.north.ward']).toEqual({ grade: 'A', source: 'S1' });
    expect(system.provenance['hospitals.south.icu']).toEqual({ grade: 'A', source: 'survey' });
    expect(system.provenance['hospitals.south.city']).toEqual({ grade: 'D', source: 'not-stated' });
    expect(Object.keys(system.sources)).toEqual(
      expect.arrayContaining(['S1', 'changed', 'not-stated', 'survey']),
    );
  });
});

describe('checking a file', () => {
  it('gives a summary of each kind of file when nothing is wrong', async () => {
    const disk = memoryDisk(edited());
    const counts = async (path: string) => {
      const { summary } = await inspectFile(path, { disk });
      return summary && [summary.format, summary.id, summary.counts];
    };
    expect(await counts(at.study)).toEqual(['study/1', 'night', { scenarios: 1, plans: 2, cells: 2 }]);
    expect(await counts(at.scenario)).toEqual(['scenario/1', 'fire', { sites: 2, casualties: 30 }]);
    expect(await counts(at.system)).toEqual(['system/1', 'small', { regions: 2, hospitals: 3 }]);
    expect(await counts(at.key)).toEqual(['key/1', 'quotas', {}]);
    expect(await counts(at.ordinary)).toEqual(['ordinary/1', 'small-ordinary', { coefficients: 22 }]);
    expect(await counts(at.staffing)).toEqual(['staffing/1', 'default', { competences: 3 }]);
    expect(await counts(at.surge)).toEqual(['surge/1', 'default', { measures: 3 }]);
    expect(await counts(at.lending)).toEqual(['lending/1', 'neighbours', { preconditions: 2 }]);
  });

  it('gives the problems and no summary when something is wrong', async () => {
    const disk = memoryDisk(edited(...mistakes));
    const { summary, problems } = await inspectFile(at.system, { disk });
    expect(summary).toBeUndefined();
    expect(problems.map(({ rule }) => rule)).toEqual(['choice', 'number']);
    expect(await checkFile(at.system, { disk })).toEqual(problems);
  });

  it('finds systems and keys in the nearest folder above the file, then among the shipped ones', async () => {
    const files = edited();
    const moved = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.replace(/^\/plan\/(systems|staffing)/, '/shipped/$1'),
        text,
      ]),
    );
    const study = await loadStudy(at.study, { disk: memoryDisk(moved) });
    expect(study.inputs.map(({ path }) => path)).toContain('shipped/systems/small/system.yaml');
    expect((await loadSystem('/shipped/systems/small/system.yaml', { disk: memoryDisk(moved) })).id).toBe(
      'small',
    );
  });
});
