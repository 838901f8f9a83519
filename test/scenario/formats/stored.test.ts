import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { simulate } from '../../../src/model/simulate.ts';
import { fileKinds } from '../../../src/scenario/formats/step.ts';
import { inspectFile, loadStudy } from '../../../src/scenario/load.ts';

/**
 * Files of every version that was ever given out stand beside this test and are never changed: what people have written
 * must be read by every later engine, and mean the same.
 */
const versionOne = fileURLToPath(new URL('./version-1/', import.meta.url));

test('files of version 1 are read, and mean what they meant', async () => {
  const study = await loadStudy(`${versionOne}studies/night.yaml`);
  expect(study.scenarios.map(({ id, horizon }) => [id, horizon])).toEqual([['fire', 4320]]);
  const [fire] = study.scenarios;
  expect(fire?.starts).toEqual({ date: '2026-02-14', month: 2, weekday: 5, minuteOfDay: 1360 });
  expect(fire?.sites.map(({ id, casualties, starts }) => [id, casualties, starts])).toEqual([
    ['hall', 20, 0],
    ['yard', 10, 5],
  ]);
  expect(fire?.sites[0]?.release).toEqual({ pattern: 'burst', after: 5, over: 60 });
  expect(study.plans.map(({ id, key, triage }) => [id, key.settings.kind, triage])).toEqual([
    ['first', 'nearest', 'START'],
    ['second', 'quota-table', 'TST'],
  ]);
  const [system] = study.systems;
  expect(system?.hospitals.map(({ id, icu, ward }) => [id, icu, ward])).toEqual([
    ['north', 6, 100],
    ['south', 4, 100],
    ['west', 4, 100],
  ]);
  expect(study.parameters[0]).toMatchObject({ keyDecision: 10, loadCv: 0.5 });
});

test('they still run', async () => {
  const study = await loadStudy(`${versionOne}studies/night.yaml`);
  for (const cell of study.cells) {
    expect(simulate(cell, { seed: 'stored', replication: 0 }).measures['casualties']).toBe(30);
  }
});

test('every kind of file is among those stored', async () => {
  const files = [
    'systems/small/system.yaml',
    'types/fire.yaml',
    'keys/quotas.yaml',
    'studies/night.yaml',
    'systems/small/ordinary-care.yaml',
  ];
  const kinds = new Set<string>();
  for (const file of files) {
    const { problems, summary } = await inspectFile(`${versionOne}${file}`);
    expect(problems).toEqual([]);
    kinds.add(String(summary?.format.split('/')[0]));
  }
  expect([...kinds].sort()).toEqual([...fileKinds].sort());
});
