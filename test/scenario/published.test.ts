import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/domain/text.ts';
import { publishedSchema, type SchemaKind, schemaKinds } from '../../src/scenario/schemas/published.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }))
  .map(({ name, text }) => ({ name, text, kind: (/^format: (\w+)\//m.exec(text)?.[1] ?? '') as SchemaKind }));

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false, allErrors: true });
const validators = Object.fromEntries(
  schemaKinds.map((kind) => [kind, ajv.compile(publishedSchema(kind, 'en'))]),
) as Record<SchemaKind, ValidateFunction>;

const isValid = (kind: SchemaKind, value: unknown): boolean => validators[kind](value);

describe('published schemas', () => {
  test('are there for every kind of file that is shipped', () => {
    expect(new Set(shipped.map(({ kind }) => kind))).toEqual(new Set(schemaKinds));
    expect(shipped.length).toBeGreaterThan(30);
  });

  test.each(shipped)('let $name pass an independent validator', ({ kind, text }) => {
    validators[kind](parse(text));
    expect(validators[kind].errors ?? []).toEqual([]);
  });

  test.each(shipped.filter(({ name }) => /^(?:types|keys|studies|staffing|surge|lending)\//.test(name)))(
    '$name names its schema for editors, where it lies',
    ({ name, kind, text }) => {
      expect(`\n${text}`).toContain(
        `\n# yaml-language-server: $schema=../schemas/${kind}.schema.json\nformat: `,
      );
      const at = `${folder}${name.split('/')[0]}/../schemas/${kind}.schema.json`;
      expect(JSON.parse(readFileSync(at, 'utf8'))).toEqual(
        JSON.parse(JSON.stringify(publishedSchema(kind, 'en'))),
      );
    },
  );
});

/** A shipped file, changed so that it is wrong. */
const wrong: readonly (readonly [kind: SchemaKind, name: string, why: string, change: Record<string, unknown>])[] = [
  ['scenario', 'types/exempel-olycka.yaml', 'an unknown field', { weather: 'rain' }],
  ['scenario', 'types/exempel-olycka.yaml', 'a time without a unit', { horizon: 72 }],
  ['scenario', 'types/exempel-olycka.yaml', 'a time in weeks', { horizon: '2 weeks' }],
  ['scenario', 'types/exempel-olycka.yaml', 'an hour that does not exist', { starts: '2026-03-10 25:00' }],
  ['scenario', 'types/exempel-olycka.yaml', 'no title in Swedish', { title: { en: 'Only' } }],
  ['scenario', 'types/exempel-olycka.yaml', 'a type that does not exist', { type: 'flood' }],
  ['scenario', 'types/exempel-olycka.yaml', 'a parameter outside its range', { parameters: { keyDecision: 31 } }],
  ['scenario', 'types/exempel-olycka.yaml', 'an unknown parameter', { parameters: { luck: 1 } }],
  ['scenario', 'types/exempel-olycka.yaml', 'no site', { sites: [] }],
  ['key', 'keys/nearest.yaml', 'a kind that does not exist', { kind: 'farthest' }],
  ['key', 'keys/nearest.yaml', 'a setting of another kind', { concentrateBelow: 12 }],
  ['key', 'keys/prepared-quota.yaml', 'quotas below zero', {
    table: { firstWave: [{ hospital: 'a', red: -1, yellow: 0, green: 0 }], secondWave: [] },
  }],
  ['study', 'studies/example.yaml', 'a measure that does not exist', {
    precision: { measure: 'luck', halfWidth: 0.1, min: 2, max: 4 },
  }],
  ['study', 'studies/example.yaml', 'a plan without a key', { plans: [{ id: 'a' }] }],
  ['study', 'studies/example.yaml', 'neither plans nor a cross', { plans: undefined }],
  ['staffing', 'staffing/default.yaml', 'a department that does not exist', { posting: ['roof'] }],
  ['surge', 'surge/default.yaml', 'a level that does not exist', { levels: { panic: [] } }],
  ['surge', 'surge/default.yaml', 'a kind that does not exist', { measures: { x: { kind: 'hope' } } }],
  ['lending', 'lending/neighbours-first.yaml', 'a precondition that does not exist', { preconditions: ['ask'] }],
  ['lending', 'lending/neighbours-first.yaml', 'a time without a unit', { delays: { decision: 12 } }],
  ['system', 'systems/exempelregion/system.yaml', 'a road rule that does not exist', {
    road: { table: 'roads.csv', blueLightFactor: 0.8, rule: 'by-air' },
  }],
  ['system', 'systems/exempelregion/system.yaml', 'a grade that does not exist', {
    road: { table: 'roads.csv', blueLightFactor: 0.8, rule: 'plain-road-rule', grades: { table: 'E/x' } },
  }],
  ['ordinary', 'systems/exempelregion/ordinary-care.yaml', 'no coefficients', { coefficients: {} }],
]; // biome-ignore format: one case a line where it fits

describe('a published schema refuses', () => {
  test.each(wrong)('%s: %s with %s', (kind, name, _, change) => {
    const file = parse(readFileSync(`${folder}${name}`, 'utf8')) as Record<string, unknown>;
    expect(isValid(kind, file)).toBe(true);
    expect(isValid(kind, { ...file, ...change })).toBe(false);
  });
});

describe('a parameter with a time', () => {
  test('is a number in its unit or a text with a unit', () => {
    const file = parse(readFileSync(`${folder}types/exempel-olycka.yaml`, 'utf8')) as Record<string, unknown>;
    const withDecision = (keyDecision: unknown) =>
      isValid('scenario', { ...file, parameters: { keyDecision } });
    expect([10, '10 min', '0.2 h'].map(withDecision)).toEqual([true, true, true]);
    expect(['10', 'soon', null].map(withDecision)).toEqual([false, false, false]);
  });
});

/** Every field with its description, through unions, lists and groups. */
function* fieldsIn(node: unknown, path = ''): Generator<readonly [path: string, description: unknown]> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const part of node) yield* fieldsIn(part, path);
    return;
  }
  for (const [word, value] of Object.entries(node)) {
    if (word !== 'properties') yield* fieldsIn(value, path);
    else
      for (const [name, field] of Object.entries(value as Record<string, Record<string, unknown>>)) {
        yield [`${path}.${name}`, field['description']];
        yield* fieldsIn(field, `${path}.${name}`);
      }
  }
}

describe('what an editor shows', () => {
  for (const kind of schemaKinds) {
    test(`every field of a ${kind} is described in both languages`, () => {
      const [swedish, english] = languages.map((language) => [...fieldsIn(publishedSchema(kind, language))]);
      expect(english?.length).toBeGreaterThan(5);
      for (const fields of [swedish, english]) {
        expect(fields?.filter(([, description]) => !description).map(([path]) => path)).toEqual([]);
      }
      expect(swedish?.map(([path]) => path)).toEqual(english?.map(([path]) => path));
      expect(swedish).not.toEqual(english);
    });
  }

  test("nothing of the loader's own notes is left", () => {
    const text = JSON.stringify(schemaKinds.map((kind) => publishedSchema(kind, 'en')));
    expect(text).not.toMatch(/"written":|mostCasualties\)?"?:|9007199254740991/);
    expect(text).not.toContain('[latitud,');
  });
});
