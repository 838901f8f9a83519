import { describe, expect, it } from 'vitest';
import { loadStudy, loadSurge } from '../../../src/scenario/load.ts';
import { at, brief, edited, memoryDisk, problemsOf } from '../../support/files.ts';

const path = '/plan/surge/short.yaml';

/** Reads a plan that is written in a few lines. */
const read = (text: string, set: readonly string[] = []) =>
  loadSurge(path, { disk: memoryDisk({ [path]: `format: surge/1\nid: short\n${text}` }), set });

const wrong = async (text: string) => {
  const problems = await problemsOf(read(text));
  return problems.map(({ line, path: where, rule }) => `${line} ${where} ${rule}`);
};

describe('a surge plan in short form', () => {
  const short = `levels:
  förstärkningsläge: [call-in, post-op-as-icu]
  katastrofläge: [+, cancel-elective]
measures:
  call-in: { lead: 30 min, curve: survey-2015 }
`;

  it('has the measures that its levels name, with the names and lead times of their kinds', async () => {
    const { title, owner, levels, measures } = await read(short);
    expect([title.sv, owner]).toEqual(['Kapacitetsplan short', 'Sjukhusledningen']);
    expect(levels.katastroflage).toEqual(['call-in', 'post-op-as-icu', 'cancel-elective']);
    expect(measures.map(({ id, lead, title: { en } }) => [id, lead, en])).toEqual([
      ['call-in', 30, 'Call-in of staff'],
      ['cancel-elective', 30, 'Planned operations are put off'],
      ['post-op-as-icu', 0, 'Post-operative places become intensive care'],
    ]);
  });

  it('is raised by the usual signals to the levels that have measures, or nothing would ever start', async () => {
    expect((await read(short)).raise).toEqual({
      stabslage: [],
      forstarkningslage: [{ signal: 'alarm', over: 0, for: 0 }],
      katastroflage: [{ signal: 'severe-per-team', over: 1, for: 0 }],
    });
    expect((await read(`raise: {}\n${short}`)).raise).toEqual({
      stabslage: [],
      forstarkningslage: [],
      katastroflage: [],
    });
  });

  it('says of every figure that it is a placeholder when no source is stated', async () => {
    const { provenance = {} } = await read(short);
    expect(new Set(Object.values(provenance).map(({ grade }) => grade))).toEqual(new Set(['D']));
    expect(provenance['measures.call-in.lead']?.source).toBe('No source is stated in the file.');
    expect(provenance['measures.cancel-elective.lead']?.source).toContain('Default lead time');
    expect(provenance['raise.katastroflage']?.source).toContain('Default of the program');
  });

  it('keeps a level by its plain spelling too, but not by both', async () => {
    expect((await read('levels: { katastroflage: [stores] }')).levels.katastroflage).toEqual(['stores']);
    expect(await wrong('levels: { katastroflage: [stores], katastrofläge: [stores] }')).toEqual([
      '3 levels.katastrofläge duplicate-key',
    ]);
  });
});

describe('a mark in a surge plan', () => {
  const marked = `sources: { S1: A survey }
grades: { fallAfter: B/S1 }
fallAfter: 6 h
levels: { forstarkningslage: [call-in] }
measures:
  call-in: { lead: 30 min, grades: { lead: A/S1 } }
`;

  it('follows its figure with the source spelt out', async () => {
    const { provenance = {} } = await read(marked);
    expect(provenance['measures.call-in.lead']).toEqual({ grade: 'A', source: 'A survey' });
    expect(provenance['fallAfter']).toEqual({ grade: 'B', source: 'A survey' });
  });

  it('is lost when --set changes the figure', async () => {
    const { measures, provenance = {} } = await read(marked, ['surge.short.measures.call-in.lead=1 h']);
    expect(measures[0]?.lead).toBe(60);
    expect(provenance['measures.call-in.lead']?.grade).toBe('D');
    expect(provenance['measures.call-in.lead']?.source).toContain('--set');
  });

  it('must stand at a figure of the measure and name a source of the file', async () => {
    expect(await wrong(marked.replace('lead: A/S1', 'led: A/S1, lead: A/S2, below: A/S1'))).toEqual([
      '8 measures.call-in.grades.led unknown-key',
      '8 measures.call-in.grades.lead unknown-id',
      '8 measures.call-in.grades.below unknown-key',
    ]);
  });
});

describe('a surge plan is refused', () => {
  it.each([
    ['a setting of another kind', 'measures: { stores: { extent: 1 } }', '3 measures.stores.extent setting-of-kind'],
    ['rationing without a limit', 'measures: { ration: {} }', '3 measures.ration.below missing-key'],
    ['a measure of no kind', 'measures: { beds: {} }', '3 measures.beds unknown-id'],
    ['an unknown measure', 'levels: { stabslage: [call-inn] }', '3 levels.stabslage[0] unknown-id'],
    ['rationing by name alone', 'levels: { katastroflage: [ration] }', '3 levels.katastroflage[0] unknown-id'],
    ['an unknown prerequisite', 'measures: { stores: { requires: [x] } }', '3 measures.stores.requires[0] unknown-id'],
    ['a level that does not exist', 'levels: { normal: [] }', '3 levels.normal unknown-key'],
    ['a time without a unit', 'measures: { stores: { lead: 30 } }', '3 measures.stores.lead duration-unit'],
  ])('with %s', async (_, text, problem) => expect(await wrong(text)).toEqual([problem])); // biome-ignore format: one case a line

  it('with measures that wait for each other, told once with the whole circle', async () => {
    const text = `levels: { katastroflage: [call-in, stores, cancel-elective] }
measures:
  call-in: { requires: [stores] }
  stores: { requires: [cancel-elective] }
  cancel-elective: { requires: [call-in] }
`;
    const problems = await problemsOf(read(text));
    expect(problems.map(({ found }) => found)).toEqual([
      'measures that wait for each other: call-in → stores → cancel-elective → call-in',
    ]);
    expect(await wrong('measures: { stores: { requires: [stores] } }')).toEqual([
      '3 measures.stores.requires requires-circle',
    ]);
  });

  it('with a measure that waits for one that nothing starts', async () => {
    const text = (more: string) => `levels: { katastroflage: [stores] }
measures:
  stores: { requires: [call-in] }
  call-in: { lead: 0 min${more} }
`;
    expect(await wrong(text(''))).toEqual(['5 measures.stores.requires[0] requires-idle']);
    expect(await wrong(text(', trigger: { signal: alarm }'))).toEqual([]);
  });
});

describe('a study', () => {
  it('has the usual surge plan when its plans name none, and says so when there is none', async () => {
    const { [at.surge]: _, ...files } = edited();
    const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
    expect(brief(problems)).toEqual([
      'plan/studies/night.yaml:6:5 plans.first.surge usual-missing',
      'plan/studies/night.yaml:7:5 plans.second.surge usual-missing',
    ]);
    expect(problems[0]?.fix).toContain('surge/default.yaml');
  });

  it('names the plan that is misspelt', async () => {
    const disk = memoryDisk(
      edited({ file: 'study', from: 'key: nearest }', to: 'key: nearest, surge: defalt }' }),
    );
    const problems = await problemsOf(loadStudy(at.study, { disk }));
    expect(brief(problems)).toEqual(['plan/studies/night.yaml:6:39 plans.first.surge unknown-id']);
    expect(problems[0]?.fix).toBe('did you mean default?');
  });

  it('is refused when its system has no staffing to find', async () => {
    const { [at.staffing]: _, ...files } = edited();
    const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
    expect(brief(problems)).toEqual(['plan/systems/small/system.yaml:1:1 staffing usual-missing']);
  });
});
