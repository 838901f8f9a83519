import { z } from 'zod';
import { parameterCatalogue } from '../../domain/parameters.ts';
import type { Language } from '../../domain/text.ts';
import { keySettings } from '../../policy/distribution/catalogue.ts';
import { coordinationFile } from '../coordination/file.ts';
import { fieldText } from './field-texts.ts';
import { keyFile } from './key.ts';
import { lendingFile } from './lending.ts';
import { ordinaryFile } from './ordinary.ts';
import { durationForm } from './scalars.ts';
import { scenarioFile } from './scenario.ts';
import { staffingFile } from './staffing.ts';
import { studyFile } from './study.ts';
import { surgeFile } from './surge.ts';
import { systemFile } from './system.ts';
import { transportFile } from './transport.ts';
import { validationFile } from './validation.ts';

/** Kinds of file that have a published schema. */
export const schemaKinds = [
  'scenario',
  'key',
  'study',
  'system',
  'ordinary',
  'staffing',
  'surge',
  'lending',
  'coordination',
  'transport',
  'validation',
] as const;
export type SchemaKind = (typeof schemaKinds)[number];

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const formOf = (schema: z.ZodType): Node => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

/** What a key says of itself, with the settings of each kind beside it in the same file. */
function keyForm(): Node {
  const identity = formOf(keyFile);
  const options = (formOf(keySettings)['oneOf'] ?? []) as readonly Node[];
  const merged = options.map((option) => ({
    ...identity,
    $schema: undefined,
    properties: { ...(identity['properties'] as Node), ...(option['properties'] as Node) },
    required: [...(identity['required'] as string[]), ...(option['required'] as string[])],
  }));
  return { $schema: identity['$schema'], oneOf: merged };
}

/** A form that must have a field, of which more stands elsewhere. */
const having = (name: string): Node => ({ properties: { [name]: {} }, required: [name] });

const forms: Readonly<Record<SchemaKind, () => Node>> = {
  // What a scenario is about stands in one of two places, or in both.
  scenario: () => ({
    ...formOf(scenarioFile),
    anyOf: ['sites', 'inflow'].map((key) => ({ properties: { [key]: {} }, required: [key] })),
  }),
  key: keyForm,
  study: () => ({ ...formOf(studyFile), anyOf: ['plans', 'cross'].map(having) }),
  system: () => formOf(systemFile),
  ordinary: () => formOf(ordinaryFile),
  staffing: () => formOf(staffingFile),
  surge: () => formOf(surgeFile),
  lending: () => formOf(lendingFile),
  coordination: () => formOf(coordinationFile),
  transport: () => formOf(transportFile),
  validation: () => formOf(validationFile),
};

/** Beyond it no whole number is exact; as a limit in a schema it only disturbs. */
const boundless = Number.MAX_SAFE_INTEGER;

/** A parameter's range is checked after its shape, so the form does not have it yet. */
function parameterForm(id: string): Node | undefined {
  const parameter = Object.entries(parameterCatalogue).find(([known]) => known === id)?.[1];
  if (parameter === undefined) return undefined;
  const { range, unit } = parameter;
  const number = { type: 'number', minimum: range[0], maximum: range[1] };
  return unit === 'min' || unit === 'h' ? { anyOf: [number, durationForm] } : number;
}

const unitOf = (id: string): string | undefined =>
  Object.entries(parameterCatalogue).find(([known]) => known === id)?.[1].unit;

/** Puts one kind's forms into words of one language, without the loader's own notes in them. */
class Publisher {
  readonly #kind: SchemaKind;
  readonly #language: Language;

  constructor(kind: SchemaKind, language: Language) {
    this.#kind = kind;
    this.#language = language;
  }

  publish(form: Node, path: readonly string[]): Node {
    const { sv, description, written, $schema, default: usual, ...rest } = form;
    const allowed = this.#language === 'sv' ? sv : description;
    const own = path.at(-2) === 'parameters' ? parameterForm(path.at(-1) ?? '') : undefined;
    const body = own ?? (isNode(written) ? written : this.#inner(rest, path));
    const isTime = isNode(written) && 'pattern' in written && usual === 0;
    return {
      ...($schema === undefined ? {} : { $schema }),
      ...this.#described(allowed, path),
      ...body,
      ...(usual === undefined ? {} : { default: isTime ? '0 min' : usual }),
    };
  }

  /** What the field is, then how it is written. */
  #described(allowed: unknown, path: readonly string[]): Node {
    const unit = path.at(-2) === 'parameters' ? unitOf(path.at(-1) ?? '') : undefined;
    const said = [fieldText(this.#kind, path)?.[this.#language], allowed ?? unit].filter(
      (text): text is string => typeof text === 'string',
    );
    return said.length === 0 ? {} : { description: said.join(': ') };
  }

  #inner(form: Node, path: readonly string[]): Node {
    const entries = Object.entries(form).flatMap(([word, value]): [string, unknown][] => {
      if (word === 'maximum' && value === boundless) return [];
      if (word === 'properties' && isNode(value)) return [[word, this.#properties(value, path)]];
      if (Array.isArray(value) && value.every(isNode)) {
        // An option of a union is the same field, so it is described once.
        return [[word, value.map((option) => this.#option(option, path))]];
      }
      return [[word, isNode(value) ? this.#option(value, path) : value]];
    });
    return Object.fromEntries(entries);
  }

  #properties(properties: Node, path: readonly string[]): Node {
    return Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        isNode(value) ? this.publish(value, [...path, name]) : value,
      ]),
    );
  }

  #option(form: Node, path: readonly string[]): Node {
    const { description: _, ...option } = this.publish(form, path);
    const isOwnWords = typeof form['description'] === 'string';
    const words = this.#language === 'sv' ? form['sv'] : form['description'];
    return isOwnWords ? { description: words, ...option } : option;
  }
}

/**
 * JSON Schema (draft 2020-12) of a kind of file, made from the schema that the loader itself reads with, with what each
 * field is in the language asked for. What refers to other files, and sums, are checked by the loader alone.
 *
 * @example publishedSchema('scenario', 'en').$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function publishedSchema(kind: SchemaKind, language: Language): JsonSchema {
  const { $schema, ...form } = new Publisher(kind, language).publish(forms[kind](), []);
  return { $schema, title: `Fördela ${kind}/1`, ...form };
}

/** The text of a kind's schema file. */
export function schemaText(kind: SchemaKind, language: Language): string {
  return `${JSON.stringify(publishedSchema(kind, language), null, 2)}\n`;
}
