import { describe, expect, it } from 'vitest';
import { loadStudy } from '../../../src/scenario/load.ts';
import { at, brief, edited, type Files, memoryDisk, problemsOf } from '../../support/files.ts';

const usual = edited();

/** The fixture's study with other plans. */
const withPlans = (plans: string, more: Files = {}): Files => ({
  ...usual,
  ...more,
  [at.study]: (usual[at.study] ?? '').replace(/plans:\n(?: {2}- .*\n)+/, plans),
});

const idsOf = async (plans: string, more?: Files) => {
  const study = await loadStudy(at.study, { disk: memoryDisk(withPlans(plans, more)) });
  return study.plans.map(({ id, key, surge, lending }) => [id, key.id, surge.id, lending?.id ?? 'none']);
};

const wrong = async (plans: string, more?: Files) =>
  brief(await problemsOf(loadStudy(at.study, { disk: memoryDisk(withPlans(plans, more)) }))).map((line) =>
    line.replace(/^.*night.yaml:/, ''),
  );

const none = 'format: surge/1\nid: none\n';
const more: Files = { '/plan/surge/none.yaml': none };

describe('crossed plans', () => {
  it('are every key with every surge plan with every strategy, the key changing slowest', async () => {
    const plans = 'cross: { keys: [nearest, quotas], surge: [default, none], lending: [none, neighbours] }\n';
    expect(await idsOf(plans, more)).toEqual([
      ['nearest-default-none', 'nearest', 'default', 'none'],
      ['nearest-default-neighbours', 'nearest', 'default', 'neighbours'],
      ['nearest-none-none', 'nearest', 'none', 'none'],
      ['nearest-none-neighbours', 'nearest', 'none', 'neighbours'],
      ['quotas-default-none', 'quotas', 'default', 'none'],
      ['quotas-default-neighbours', 'quotas', 'default', 'neighbours'],
      ['quotas-none-none', 'quotas', 'none', 'none'],
      ['quotas-none-neighbours', 'quotas', 'none', 'neighbours'],
    ]);
  });

  it('are named by the axes that have more than one entry', async () => {
    expect(await idsOf('cross: { keys: [nearest, quotas] }\n')).toEqual([
      ['nearest', 'nearest', 'default', 'none'],
      ['quotas', 'quotas', 'default', 'none'],
    ]);
    expect(await idsOf('cross: { keys: [quotas], lending: [none, neighbours] }\n')).toEqual([
      ['none', 'quotas', 'default', 'none'],
      ['neighbours', 'quotas', 'default', 'neighbours'],
    ]);
    expect(await idsOf('cross: { keys: [quotas], lending: [neighbours] }\n')).toEqual([
      ['quotas', 'quotas', 'default', 'neighbours'],
    ]);
  });

  it('come after plans that are written out', async () => {
    const plans = 'plans: [{ id: own, key: nearest, triage: TST }]\ncross: { keys: [quotas] }\n';
    expect((await idsOf(plans)).map(([id]) => id)).toEqual(['own', 'quotas']);
  });
});

describe('a study is refused', () => {
  it('without plans and without a cross', async () => {
    expect(await wrong('')).toEqual(['1:1 plans missing-key']);
    expect(await wrong('plans: []\n')).toEqual(['5:8 plans length']);
  });

  it('with a name on an axis that leads nowhere, told where it stands', async () => {
    const plans = 'cross:\n  keys: [nearest, quota]\n  lending: [none, neighbour]\n';
    expect(await wrong(plans)).toEqual(['6:19 cross.keys[1] unknown-id', '7:19 cross.lending[1] unknown-id']);
  });

  it('with the same name twice on an axis', async () => {
    expect(await wrong('cross: { keys: [nearest, nearest] }\n')).toEqual(['5:26 cross.keys[1] duplicate-id']);
  });

  it('with a crossed plan called like another', async () => {
    const plans = 'plans: [{ id: quotas, key: nearest }]\ncross: { keys: [quotas] }\n';
    expect(await wrong(plans)).toEqual(['6:1 cross cross-same']);
  });

  it('with a crossed plan whose name is too long', async () => {
    const long = 'a'.repeat(60);
    const key = (usual[at.nearest] ?? '').replace('id: nearest', `id: ${long}`);
    const files = { [`/plan/keys/${long}.yaml`]: key };
    const plans = `cross: { keys: [nearest, ${long}], lending: [none, neighbours] }\n`;
    expect(await wrong(plans, files)).toEqual(['5:1 cross cross-id', '5:1 cross cross-id']);
  });

  it('without the usual surge plan, told at the cross that could name another', async () => {
    const { [at.surge]: _, ...files } = withPlans('cross: { keys: [nearest] }\n');
    const problems = await problemsOf(loadStudy(at.study, { disk: memoryDisk(files) }));
    expect(brief(problems)).toEqual(['plan/studies/night.yaml:5:8 cross.surge usual-missing']);
  });
});
