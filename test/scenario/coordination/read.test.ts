import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coordinationDefaults } from '../../../src/scenario/coordination/defaults.ts';
import { loadCoordination, loadStudy } from '../../../src/scenario/load.ts';
import { at, brief, edited, type Files, memoryDisk, problemsOf } from '../../support/files.ts';

const path = '/plan/coordination/short.yaml';

/** As few lines as a form with levels can have. */
const short = `format: coordination/1
id: short
title: { sv: Kort, en: Short }
region: {}
levels: { nation: { mandate: ordered }, healthcare-region: {} }
alarms: { burns: {}, intensive-care: {} }
`;

const read = (text: string, set: readonly string[] = []) =>
  loadCoordination(path, { disk: memoryDisk({ [path]: text }), set });

const wrong = async (text: string) =>
  (await problemsOf(read(text))).map(({ line, path: where, rule }) => `${line} ${where} ${rule}`);

describe('a form of coordination in short form', () => {
  it('is filled with defaults, each with its grade and source', async () => {
    const { provenance = {}, ...form } = await read(short);
    expect(form).toEqual({
      id: 'short',
      owner: '',
      title: { sv: 'Kort', en: 'Short' },
      region: { reach: 60, atLeast: 4 },
      levels: {
        'healthcare-region': { mandate: 'voluntary', opens: 'on-load', over: 1, for: 15, decision: 30, decline: 0.2, reach: 120 },
        nation: { mandate: 'ordered', opens: 'on-load', over: 1, for: 15, decision: 40, decline: 0, reach: 300 },
      },
      alarms: { burns: { persons: 1, decision: 40 }, 'intensive-care': { over: 1, for: 360, decision: 40, waited: 240 } },
      relief: { below: 0.7, for: 120 },
      sceneShare: 0.25,
      unknown: 'prepared',
      reviewEvery: 10,
    }); // biome-ignore format: one level a line
    expect(provenance['levels.nation.decision']).toMatchObject({ grade: 'C' });
    expect(provenance['levels.nation.decline']).toEqual({
      grade: 'C',
      source: 'An order cannot be declined.',
    });
    expect(provenance['levels.healthcare-region.decline']?.source).toContain('placeholder');
    expect(provenance['relief.below']?.source).toBe(coordinationDefaults['relief.below'].source);
  });

  it('has the same levels in whatever order the file names them', async () => {
    const turned = short.replace(
      '{ nation: { mandate: ordered }, healthcare-region: {} }',
      '{ healthcare-region: {}, nation: { mandate: ordered } }',
    );
    expect(JSON.stringify(await read(turned))).toBe(JSON.stringify(await read(short)));
  });

  it('without region and levels is what holds when no plan names a form', async () => {
    const form = await read('format: coordination/1\nid: short\ntitle: { sv: Kort, en: Short }\n');
    expect([form.region, form.levels, form.alarms, form.provenance]).toEqual([null, {}, {}, {}]);
  });
});

describe('a mark in a form of coordination', () => {
  it('of a group holds for what the file gives in it, one of a narrower group or field before it', async () => {
    const text = `${short.replace('nation: { mandate: ordered }', 'nation: { mandate: ordered, over: 2, reach: 4 h }')}sources: { S1: A rule, S2: A trial }\ngrades: { levels: C/S1, levels.nation.over: A/S2 }\n`;
    const { provenance = {} } = await read(text);
    expect(provenance['levels.nation.over']).toEqual({ grade: 'A', source: 'A trial' });
    expect(provenance['levels.nation.reach']).toEqual({ grade: 'C', source: 'A rule' });
    // The file does not give it, so its mark is not the file's to give.
    expect(provenance['levels.nation.for']).toMatchObject({ grade: 'D' });
  });

  it('is lost when --set changes the figure, and a path that leads nowhere is told', async () => {
    const form = await read(short, ['coordination.short.levels.nation.decision=2 h']);
    expect(form.levels.nation?.decision).toBe(120);
    expect(form.provenance?.['levels.nation.decision']).toMatchObject({
      grade: 'D',
      source: expect.stringContaining('--set'),
    });
    const problems = await problemsOf(read(short, ['coordination.shorter.levels.nation.decision=2 h']));
    expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['set-path', 'did you mean coordination.short.levels.nation.decision?'],
    ]);
  });
});

const abroad = `${short}abroad:
  nordic: { places: { b: { title: { sv: B, en: B }, at: [60.4, 5.3], burns: 2 }, a: { title: { sv: A, en: A }, at: [55.7, 12.6], intensive-care: 1 } } }
  eu: { decision: 3 d, places: { c: { title: { sv: C, en: C }, at: [50.8, 4.4], burns: 4 } } }
`;

describe('places abroad', () => {
  it('are filled with defaults, in order of id, each figure with its grade', async () => {
    const { abroad: levels, provenance = {} } = await read(abroad);
    expect(levels?.nordic).toMatchObject({
      persons: 1,
      for: 120,
      decision: 360,
      prepares: 720,
      journey: 300,
    });
    expect(levels?.nordic?.places.map(({ id, offers }) => [id, offers])).toEqual([
      ['a', { burns: 0, 'intensive-care': 1 }],
      ['b', { burns: 2, 'intensive-care': 0 }],
    ]);
    expect(levels?.eu?.decision).toBe(4_320);
    expect(provenance['abroad.nordic.decision']).toMatchObject({ grade: 'D' });
    expect(provenance['abroad.eu.prepares']?.source).toContain('Bucharest');
    expect(Object.keys(provenance).filter((path) => path.includes('places'))).toEqual([
      'abroad.nordic.places.a.at',
      'abroad.nordic.places.a.intensive-care',
      'abroad.nordic.places.b.at',
      'abroad.nordic.places.b.burns',
      'abroad.eu.places.c.at',
      'abroad.eu.places.c.burns',
    ]);
  });

  it('are changed by id with --set, and lose their grade', async () => {
    const form = await read(abroad, [
      'coordination.short.abroad.nordic.places.b.burns=7',
      'coordination.short.abroad.eu.prepares=9 d',
    ]);
    expect(form.abroad?.nordic?.places[1]?.offers.burns).toBe(7);
    expect(form.abroad?.eu?.prepares).toBe(9 * 1_440);
    expect(form.provenance?.['abroad.nordic.places.b.burns']?.source).toContain('--set');
  });

  it.each([
    ['that take nobody', ', burns: 2', '', '8 abroad.nordic.places.b abroad-no-offer'],
    ['with one id twice', '{ c: {', '{ a: {', '9 abroad.eu.places.a abroad-twice'],
    ['at a level of the nation', 'nordic: { places', 'nation: { places', '8 abroad.nation unknown-key'],
    ['without a position', ', at: [50.8, 4.4]', '', '9 abroad.eu.places.c.at missing-key'],
    ['with a time without a unit', 'decision: 3 d', 'decision: 3', '9 abroad.eu.decision duration-unit'],
  ])('%s are refused', async (_, from, to, problem) => {
    expect(abroad).toContain(from);
    expect(await wrong(abroad.replace(from, to))).toEqual([problem]);
  });

  it('none under a level is told', async () => {
    const empty = `${short}abroad: { eu: { places: {} } }\n`;
    expect(await wrong(empty)).toEqual(['7 abroad.eu.places abroad-nobody']);
  });
});

describe('a form of coordination is refused', () => {
  it.each([
    ['levels and no region to begin with', 'region: {}\n', '', '4 levels levels-without-region'],
    ['an order that may be declined', 'mandate: ordered', 'mandate: ordered, decline: 0.1', '5 levels.nation.decline declined-level'],
    ['a wider level that reaches less far', 'mandate: ordered', 'mandate: ordered, reach: 90 min', '5 levels.nation.reach reach-shorter'],
    ['a level that does not exist', 'nation:', 'kingdom:', '5 levels.kingdom unknown-key'],
    ['an alarm that does not exist', 'burns:', 'burn:', '6 alarms.burn unknown-key'],
    ['a mandate that does not exist', 'ordered', 'orders', '5 levels.nation.mandate choice'],
    ['a time without a unit', 'mandate: ordered', 'mandate: ordered, for: 15', '5 levels.nation.for duration-unit'],
    ['a chance over one', 'healthcare-region: {}', 'healthcare-region: { decline: 2 }', '5 levels.healthcare-region.decline number'],
    ['no title', 'title: { sv: Kort, en: Short }\n', '', '1 title missing-key'],
  ])('with %s', async (_, from, to, problem) => {
    expect(short).toContain(from);
    expect(await wrong(short.replace(from, to))).toEqual([problem]);
  }); // biome-ignore format: one case a line
});

it('a level that does not exist is told with those that do', async () => {
  const [problem] = await problemsOf(read(short.replace('nation:', 'nations:')));
  expect(problem?.allowed).toBe('the keys healthcare-region, civil-area, nation');
  expect(problem?.fix).toBe('did you mean nation?');
});

describe('a study with a form of coordination', () => {
  const usual = edited();
  const withPlans = (plans: string): Files => ({
    ...usual,
    [path]: short,
    '/plan/coordination/own.yaml': short.replace('id: short', 'id: own'),
    [at.study]: (usual[at.study] ?? '').replace(/plans:\n(?: {2}- .*\n)+/, plans),
  });
  const load = (plans: string) => loadStudy(at.study, { disk: memoryDisk(withPlans(plans)) });

  it('carries it in the plan that names it and follows every hospital under every plan', async () => {
    const study = await load(
      'plans: [{ id: a, key: nearest }, { id: b, key: nearest, coordination: short }]\n',
    );
    expect(study.plans.map(({ coordination }) => coordination?.id)).toEqual([undefined, 'short']);
    expect(study.cells.map(({ followsAll }) => followsAll)).toEqual([true, true]);
  });

  it('follows no more hospitals when every form is what holds without one', async () => {
    const shipped = fileURLToPath(
      new URL('../../../scenarios/coordination/within-reach.yaml', import.meta.url),
    );
    const { readFileSync } = await import('node:fs');
    const files = {
      ...withPlans('plans: [{ id: a, key: nearest, coordination: within-reach }]\n'),
      '/plan/coordination/within-reach.yaml': readFileSync(shipped, 'utf8'),
    };
    const study = await loadStudy(at.study, { disk: memoryDisk(files) });
    expect(study.cells.map(({ followsAll }) => followsAll)).toEqual([false]);
  });

  it('crosses forms with keys, named by the axes that have more than one entry', async () => {
    const { plans } = await load('cross: { keys: [nearest, quotas], coordination: [short, own] }\n');
    expect(plans.map(({ id, coordination }) => [id, coordination?.id])).toEqual([
      ['nearest-short', 'short'],
      ['nearest-own', 'own'],
      ['quotas-short', 'short'],
      ['quotas-own', 'own'],
    ]);
  });

  it('names what is misspelt, in a plan and along the axis', async () => {
    const one = await problemsOf(load('plans: [{ id: a, key: nearest, coordination: shor }]\n'));
    expect(brief(one)).toEqual(['plan/studies/night.yaml:5:46 plans.a.coordination unknown-id']);
    expect(one[0]?.fix).toBe('did you mean short?');
    const two = await problemsOf(load('cross: { keys: [nearest], coordination: [short, shor] }\n'));
    expect(brief(two)).toEqual(['plan/studies/night.yaml:5:49 cross.coordination[1] unknown-id']);
  });
});
