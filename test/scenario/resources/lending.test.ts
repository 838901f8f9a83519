import { describe, expect, it } from 'vitest';
import { loadLending, loadStudy } from '../../../src/scenario/load.ts';
import { lendingDefaults } from '../../../src/scenario/resources/lending-defaults.ts';
import { at, brief, type Edit, edited, memoryDisk, problemsOf } from '../../support/files.ts';

const path = '/plan/lending/short.yaml';

/** As few lines as a strategy can have. */
const short = `format: lending/1
id: short
trigger: { measure: icu-load, over: 0.95, for: 6 h }
preconditions: [own-surge-used, agreement-active]
lenders: { order: neighbours-unless-overloaded, floor: 0.9, decline: 0.2 }
delays: { decision: 12 h, induction: 8 h }
`;

const read = (text: string, set: readonly string[] = []) =>
  loadLending(path, { disk: memoryDisk({ [path]: text }), set });

const wrong = async (text: string) => {
  const problems = await problemsOf(read(text));
  return problems.map(({ line, path: where, rule }) => `${line} ${where} ${rule}`);
};

describe('a lending strategy in short form', () => {
  it('is filled with defaults, each with its grade and source', async () => {
    const { provenance = {}, ...strategy } = await read(short);
    expect(strategy).toMatchObject({
      owner: '',
      title: { sv: 'Grannar först', en: 'Neighbours first' },
      mandate: 'voluntary',
      lenders: { share: 0.03 },
      competences: ['anaesthetist', 'icu-nurse'],
      delays: { activation: 720, decision: 720, mobilise: 720, induction: 480 },
      inductionEffect: 0.5,
      effect: 0.85,
      hours: { weekly: 48, rest: 2160, longest: 80_640 },
      movePatients: 'no',
      costs: { hourlyPay: 250, supplement: 1.3, payer: 'borrower' },
    });
    expect(provenance['hours.weekly']).toMatchObject({ grade: 'A' });
    expect(provenance['costs.supplement']).toMatchObject({ grade: 'A' });
    expect(provenance['costs.hourlyPay']?.source).toContain('placeholder');
    expect(provenance['delays.decision']).toEqual({ grade: 'D', source: 'No source is stated in the file.' });
    expect(provenance['delays.mobilise']?.source).toBe(lendingDefaults['delays.mobilise'].source);
  });

  it('cannot be declined when it is coordinated or ordered, and may be when it is not', async () => {
    const chance = async (mandate: string) =>
      (await read(short.replace(', decline: 0.2', '').replace('id: short', `id: short\nmandate: ${mandate}`)))
        .lenders.decline;
    expect(await chance('ordered')).toBe(0);
    expect(await chance('coordinated')).toBe(0);
    expect(await chance('agreed')).toBe(0.2);
  });
});

describe('a mark in a lending strategy', () => {
  const marked = `${short}sources: { S1: A rule, S2: A trial }
grades: { delays: C/S1, delays.decision: A/S2, hours.weekly: B/S1 }
`;

  it('of a group holds for what the file gives in it, one of a field for the field', async () => {
    const { provenance = {} } = await read(marked);
    expect(provenance['delays.induction']).toEqual({ grade: 'C', source: 'A rule' });
    expect(provenance['delays.decision']).toEqual({ grade: 'A', source: 'A trial' });
    expect(provenance['hours.weekly']).toEqual({ grade: 'B', source: 'A rule' });
    // The file does not give it, so its mark is not the file's to give.
    expect(provenance['delays.mobilise']).toMatchObject({ grade: 'D' });
  });

  it('is lost when --set changes the figure', async () => {
    const { delays, provenance = {} } = await read(marked, ['lending.short.delays.decision=1 h']);
    expect(delays.decision).toBe(60);
    expect(provenance['delays.decision']).toMatchObject({
      grade: 'D',
      source: expect.stringContaining('--set'),
    });
    expect(provenance['delays.induction']).toMatchObject({ grade: 'C' });
  });

  it('must stand at a figure and name a source', async () => {
    const text = `${short}grades: { delays.decisionn: A/S1 }\n`;
    expect(await wrong(text)).toEqual([
      '7 grades.delays.decisionn unknown-key',
      '7 grades.delays.decisionn unknown-id',
    ]);
  });

  it('is told with the path of --set when that leads nowhere', async () => {
    const problems = await problemsOf(read(marked, ['lending.shorter.delays.decision=1 h']));
    expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['set-path', 'did you mean lending.short.delays.decision?'],
    ]);
  });
});

describe('a lending strategy is refused', () => {
  it.each([
    ['a mandate that nobody may decline', 'id: short', 'id: short\nmandate: ordered', '6 lenders.decline declined-order'],
    ['a pool that nobody has agreed on', 'neighbours-unless-overloaded', 'pooled-reserve', '5 lenders.order pool-not-agreed'],
    ['an order that does not exist', 'neighbours-unless-overloaded', 'neighbors-unless-overloaded', '5 lenders.order choice'],
    ['a precondition twice', 'agreement-active', 'own-surge-used', '4 preconditions[1] duplicate-id'],
    ['more effect while learning than after', 'id: short', 'id: short\ninductionEffect: 0.9', '3 inductionEffect bounds-order'],
    ['teams though only patients move', 'id: short', 'id: short\nmovePatients: only\nnationalTeams: { teams: 1, mix: {}, bases: [a] }', '4 nationalTeams moved-instead'],
    ['no trigger', 'trigger: { measure: icu-load, over: 0.95, for: 6 h }\n', '', '1 trigger missing-key'],
    ['a time without a unit', 'decision: 12 h', 'decision: 12', '6 delays.decision duration-unit'],
    ['the id that means no loans', 'id: short', 'id: none', '2 id reserved-id'],
  ])('with %s', async (_, from, to, problem) => {
    expect(short).toContain(from);
    expect(await wrong(short.replace(from, to))).toEqual([problem]);
  }); // biome-ignore format: one case a line
});

describe('a study with a lending strategy', () => {
  const problemsWith = async (...edits: readonly Edit[]) =>
    await problemsOf(loadStudy(at.study, { disk: memoryDisk(edited(...edits)) }));

  it('carries it in the plan, and none where nothing is lent', async () => {
    const { plans } = await loadStudy(at.study, { disk: memoryDisk(edited()) });
    expect(plans.map(({ lending }) => lending?.id ?? null)).toEqual([null, 'neighbours']);
    expect(plans[1]?.lending?.provenance?.['delays.decision']).toEqual({
      grade: 'A',
      source: 'Invented rule',
    });
  });

  it('needs no file for none, also when it is written', async () => {
    const edit: Edit = { file: 'study', from: 'lending: neighbours', to: 'lending: none' };
    const { [at.lending]: _, ...files } = edited(edit);
    const { plans } = await loadStudy(at.study, { disk: memoryDisk(files) });
    expect(plans.map(({ lending }) => lending)).toEqual([null, null]);
  });

  it('names what is misspelt: the strategy, a competence, a base', async () => {
    const misspelt = await problemsWith({ file: 'study', from: ': neighbours', to: ': neighbour' });
    expect(brief(misspelt)).toEqual(['plan/studies/night.yaml:7:54 plans.second.lending unknown-id']);
    expect(misspelt[0]?.fix).toBe('did you mean neighbours?');
    const problems = await problemsWith(
      { file: 'lending', from: '[icu-nurse, surgeon]', to: '[icu-nurse, surgon]' },
      { file: 'lending', from: 'mix: { icu-nurse: 4', to: 'mix: { icu-nurs: 4' },
      { file: 'lending', from: '[north, south]', to: '[north, souht]' },
    );
    expect(problems.map(({ path: where, rule, fix }) => [where, rule, fix])).toEqual([
      ['competences[1]', 'unknown-id', 'did you mean surgeon?'],
      ['nationalTeams.mix.icu-nurs', 'unknown-id', 'did you mean icu-nurse?'],
      ['nationalTeams.bases[1]', 'unknown-id', 'did you mean south?'],
    ]);
  });

  it('is refused when the file has another id than its name', async () => {
    const problems = await problemsWith({ file: 'lending', from: 'id: neighbours', to: 'id: others' });
    expect(problems.map(({ rule }) => rule)).toEqual(['own-name']);
  });
});
