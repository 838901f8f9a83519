import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { provenance } from '../../src/cli/commands/provenance.ts';
import { realDoors } from '../../src/cli/doors.ts';
import { UsageError } from '../../src/cli/options.ts';
import type { ProvenanceOptions } from '../../src/cli/proof/proof-commands.ts';
import { texts } from '../../src/cli/words/texts.ts';
import { parameterCatalogue } from '../../src/domain/parameters.ts';
import type { Language } from '../../src/domain/text.ts';
import { describeRun } from '../../src/results/manifest.ts';
import { loadStudy } from '../../src/scenario/load.ts';

const scenarios = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const example = `${scenarios}studies/example.yaml`;

async function told(paths: readonly string[], options: ProvenanceOptions = {}, language: Language = 'en') {
  let out = '';
  const screen = {
    out: (text: string) => {
      out += text;
    },
    note: () => undefined,
    isOutTerminal: false,
    isNoteTerminal: false,
  };
  const code = await provenance(paths, options, {
    doors: realDoors,
    screen,
    language,
    texts: texts[language],
  });
  return { code, out };
}

async function subjects(paths: readonly string[], options: ProvenanceOptions = {}) {
  return JSON.parse((await told(paths, { ...options, json: true })).out).subjects;
}

test('every parameter of the model stands with value, unit, range, grade and source', async () => {
  const { code, out } = await told([]);
  expect(code).toBe(0);
  for (const [id, { grade }] of Object.entries(parameterCatalogue)) {
    expect(out).toMatch(new RegExp(`^parameters\\.${id} .* ${grade} `, 'm'));
  }
  expect(out).toMatch(/^parameters\.keyDecision +5 +min +1–30 +A +Decision on receiving hospitals +SJTREM/m);
  expect(out).toMatch(/^injury\.H1 .*RPM 4–9/m);
  expect(out).toMatch(/^mixes\.nerve /m);
  expect(out).toMatch(/Values by grade: A \d+, B \d+, C \d+, D \d+\./);
  expect(out).not.toContain('Output grade');
});

test('missing lists the placeholders alone, with what is missing and what replaces each', async () => {
  const { out } = await told([], { missing: true }, 'sv');
  expect(out).toContain('parameters.keyRelay: Beslutet når skadeplatsen = 5 min');
  expect(out).toContain(
    'Ersätts av: parameters: { keyRelay: … } i scenariot eller --set parameters.keyRelay=…; pröva så länge 0–30',
  );
  expect(out).not.toMatch(/^parameters\.keyDecision/m);
  const [{ values }] = await subjects([], { missing: true });
  expect(values.every(({ grade, missing }: Record<string, unknown>) => grade === 'D' && missing)).toBe(true);
});

test('a study has its system, its keys, its injuries, and an output grade with its rule', async () => {
  const [{ outputGrade, values }] = await subjects([example]);
  expect(outputGrade).toBe('D');
  const byId = new Map(values.map((value: { id: string }) => [value.id, value]));
  expect(byId.get('hospitals.norrsjukhuset.icu')).toMatchObject({
    value: '16',
    unit: 'places',
    grade: 'D',
    source: 'invented',
  });
  expect(byId.get('injury.N1')).toMatchObject({ matters: true });
  expect(byId.has('injury.B3')).toBe(false);
  expect(byId.get('parameters.apnoeicDeathMedian')).toMatchObject({ matters: false });
  const { out } = await told([example], { grade: 'A' });
  expect(out).toMatch(/^Output grade of .*example\.yaml: D \(\d+ values of grade D\)\.$/m);
  expect(out).toContain('worst grade among values that can move the outcome');
  expect(out).not.toMatch(/^parameters\.\S+ .* D /m);
});

test('quotas of a key are placeholders, whether by our rule or by its owner without a source', async () => {
  const [preset, own] = await subjects([
    `${scenarios}keys/prepared-quota.yaml`,
    `${scenarios}keys/stockholm-night.yaml`,
  ]);
  expect(preset.values[0]).toMatchObject({ id: 'keys.prepared-quota.quotas', grade: 'D' });
  expect(own.values[0].source).toContain('its owner (example)');
});

test('a value changed by --set is a placeholder with the shipped value beside it', async () => {
  const set = ['parameters.keyDecision=9', 'hospitals.norrsjukhuset.icu=20'];
  const [{ values }] = await subjects([example], { set });
  const byId = new Map(values.map((value: { id: string }) => [value.id, value]));
  expect(byId.get('parameters.keyDecision')).toMatchObject({ value: '9', shipped: '5', grade: 'D' });
  expect(byId.get('hospitals.norrsjukhuset.icu')).toMatchObject({ value: '20', grade: 'D' });
  await expect(told([], { set })).rejects.toThrow(UsageError);
});

test('a results folder is asked through its manifest, and says when files or engine have changed since', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fordela-provenance-'));
  const study = await loadStudy(example);
  const manifest = describeRun(study, 'x', { file: example, set: [], replications: null, precision: null });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const [same] = await subjects([folder]);
  expect(same).toMatchObject({ name: folder, outputGrade: 'D', notes: [] });
  const older = { ...manifest, engine: '0.0.1', inputs: [] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(older));
  const [{ notes }] = await subjects([folder]);
  expect(notes.join()).toMatch(/files have changed.*version 0\.0\.1/);
});

test('ordinary care and systems stand on their own', async () => {
  const [system, care] = await subjects([
    `${scenarios}systems/sweden/system.yaml`,
    `${scenarios}systems/sweden/ordinary-care.yaml`,
  ]);
  expect(system.values.length).toBeGreaterThan(1_300);
  expect(system.sources['SIR-2020']).toContain('Swedish Intensive Care Registry');
  expect(care.values.every(({ value }: { value: string }) => value !== 'undefined')).toBe(true);
  expect(system.values.every(({ value }: { value: string }) => value !== 'undefined' && value !== '')).toBe(
    true,
  );
});

test('figures of surge plans, lending strategies and staffing stand with their grades and how to set them', async () => {
  const [lending, surge, staffing, study] = await subjects([
    `${scenarios}lending/neighbours-first.yaml`,
    `${scenarios}surge/default.yaml`,
    `${scenarios}staffing/default.yaml`,
    example,
  ]);
  const find = (subject: { values: { id: string }[] }, id: string) =>
    subject.values.find((value) => value.id === id);
  expect(find(lending, 'lending.neighbours-first.delays.decision')).toMatchObject({
    value: '720',
    unit: 'min',
    grade: 'D',
    replacement: expect.stringContaining('--set lending.neighbours-first.delays.decision='),
  });
  expect(find(lending, 'lending.neighbours-first.hours.weekly')).toMatchObject({ value: '48', grade: 'A' });
  expect(find(surge, 'surge.default.measures.call-in.lead')).toMatchObject({ grade: 'A', value: '0' });
  expect(find(staffing, 'staffing.rest')).toMatchObject({ value: '660', unit: 'min', grade: 'C' });
  for (const id of ['surge.default.measures.call-in.lead', 'staffing.competences.icu-nurse.personsPerPost'])
    expect(find(study, id)).toMatchObject({ matters: true });
  const shown = [lending, surge, staffing, study].flatMap(({ values }) => values);
  expect(shown.filter(({ value }) => /undefined|NaN|\[object/.test(value))).toEqual([]);
});

test('a study that lends leans on its strategy, and --missing says so', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fordela-provenance-'));
  const file = join(folder, 'lends.yaml');
  await writeFile(
    file,
    `format: study/1
id: lends
title: { sv: Lånar, en: Lends }
scenarios: [types/exempel-olycka]
cross: { keys: [nearest], lending: [none, neighbours-first] }
precision: { measure: inTimeRed, halfWidth: 0.05, min: 20, max: 40 }
`,
  );
  const { out } = await told([file], { missing: true });
  expect(out).toMatch(/^lending\.neighbours-first\.costs\.hourlyPay: .* = 250 kronor an hour$/m);
  expect(out).toContain('round placeholder');
  expect(out).not.toMatch(/^lending\.neighbours-first\.hours\.weekly/m);
});
