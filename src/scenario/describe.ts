import type { Text } from '../domain/text.ts';
import { groupDigits } from './problems.ts';
import { isPlainMap, type Path, stepInto } from './reading/source.ts';

/** A JSON Schema, as zod writes it. Read one field at a time: everything in it may be absent. */
export type Form = Readonly<Record<string, unknown>>;

const same = (text: string): Text => ({ sv: text, en: text });

const longestQuote = 60;

/** A value as it is shown in a message: short, on one line. */
export function describeValue(value: unknown): Text {
  if (value === undefined) return { sv: 'ingenting', en: 'nothing' };
  if (value === null) return { sv: 'inget värde', en: 'no value' };
  if (Array.isArray(value)) return { sv: `en lista med ${value.length}`, en: `a list of ${value.length}` };
  if (typeof value === 'object') {
    const count = Object.keys(value).length;
    return { sv: `en grupp med ${count} nycklar`, en: `a map of ${count} keys` };
  }
  if (typeof value === 'number') return same(describeNumber(value));
  if (typeof value !== 'string') return same(String(value));
  return same(quote(value));
}

function describeNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? groupDigits(value) : `${value < 0 ? '-' : ''}.inf`;
}

const mostListed = 20;

/** Words with commas between; many are cut short. */
export function listWords(words: readonly string[]): string {
  return words.slice(0, mostListed).join(', ') + (words.length > mostListed ? ', …' : '');
}

/** A text between quotes, cut when long. */
export function quote(text: string): string {
  const shown = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return JSON.stringify(shown).replace(/[\u007f-\u009f\u2028\u2029]/g, '?');
}

/** The options of a union, inner unions opened; a form that is no union is its own only option. */
function optionsOf(form: Form): readonly Form[] {
  const options = [form['oneOf'], form['anyOf']].find(Array.isArray) as readonly Form[] | undefined;
  return options === undefined ? [form] : options.flatMap(optionsOf);
}

/** The options that a value may be meant for: those whose fixed fields agree, else all. */
function optionsFor(form: Form, value: unknown): readonly Form[] {
  const options = optionsOf(form);
  const agreeing = options.filter((option) => agrees(option, value));
  return agreeing.length > 0 ? agreeing : options;
}

function agrees(option: Form, value: unknown): boolean {
  const properties = option['properties'];
  if (!isPlainMap(properties)) return option['type'] === typeof value;
  if (!isPlainMap(value)) return false;
  return Object.entries(properties).every(([key, field]) => {
    const fixed = isPlainMap(field) ? field['const'] : undefined;
    return fixed === undefined || fixed === value[key];
  });
}

function stepForm(form: Form, step: string | number): Form | undefined {
  const candidates = [
    stepInto(form['properties'], step),
    stepInto(form['prefixItems'], step),
    typeof step === 'number' ? form['items'] : form['additionalProperties'],
  ];
  return candidates.find(isPlainMap);
}

/** The part of a form that describes the value at a path. */
export function formAt(root: Form, path: Path, value: unknown): Form {
  let forms = optionsFor(root, value);
  let at: unknown = value;
  for (const step of path) {
    at = stepInto(at, step);
    const next = forms.map((form) => stepForm(form, step)).filter((form) => form !== undefined);
    forms = next.flatMap((form) => optionsFor(form, at));
  }
  return forms.length === 1 ? (forms[0] ?? {}) : { anyOf: forms };
}

/** Keys that a map may have, in the form's order: its fields, or the fixed names under which all have one form. */
export function keysOf(form: Form): readonly string[] {
  const keys = optionsOf(form).flatMap((option) => [
    ...Object.keys(option['properties'] ?? {}),
    ...choicesOf(option['propertyNames'] as Form | undefined),
  ]);
  return [...new Set(keys)];
}

/** Fixed values that are allowed. */
export function choicesOf(form: Form = {}): readonly string[] {
  const choices = optionsOf(form).flatMap(({ const: fixed, enum: several }) =>
    fixed === undefined ? (Array.isArray(several) ? several : []) : [fixed],
  );
  return [...new Set(choices.map(String))];
}

function bound(form: Form, names: readonly string[]): number | undefined {
  const value = names.map((name) => form[name]).find((found) => typeof found === 'number');
  return typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** Lowest and highest in words, or nothing. */
function range(form: Form, low: readonly string[], high: readonly string[]): Text {
  const least = bound(form, low);
  const most = bound(form, high);
  const isOpen = typeof form['exclusiveMinimum'] === 'number';
  const [from, to] = [least, most].map((value) => (value === undefined ? '' : groupDigits(value)));
  if (isOpen) {
    return most === undefined
      ? { sv: ` större än ${from}`, en: ` above ${from}` }
      : { sv: ` större än ${from}, högst ${to}`, en: ` above ${from}, at most ${to}` };
  }
  if (least !== undefined && most !== undefined)
    return { sv: ` från ${from} till ${to}`, en: ` from ${from} to ${to}` };
  if (least !== undefined) return { sv: `, minst ${from}`, en: `, at least ${from}` };
  return most === undefined ? same('') : { sv: `, högst ${to}`, en: `, at most ${to}` };
}

const numberBounds = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

function join(start: Text, end: Text): Text {
  return { sv: start.sv + end.sv, en: start.en + end.en };
}

/** What a form allows, in words. A form may bring its own: `sv` and `description`. */
export function describeForm(form: Form): Text {
  const { sv, description } = form;
  if (typeof sv === 'string' && typeof description === 'string') return { sv, en: description };
  const options = optionsOf(form);
  const choices = choicesOf(form);
  const isFixed = options.every((option) => choicesOf(option).length > 0);
  if (isFixed && choices.length === 1) return same(choices[0] ?? '');
  if (isFixed) return { sv: `ett av ${choices.join(', ')}`, en: `one of ${choices.join(', ')}` };
  if (options.length === 1) return describeType(form);
  const texts = options.map(describeForm);
  return { sv: texts.map((text) => text.sv).join(' eller '), en: texts.map((text) => text.en).join(' or ') };
}

function describeType(form: Form): Text {
  switch (form['type']) {
    case 'integer':
      return join({ sv: 'ett heltal', en: 'a whole number' }, range(form, ...numberBounds));
    case 'number':
      return join({ sv: 'ett tal', en: 'a number' }, range(form, ...numberBounds));
    case 'boolean':
      return { sv: 'true eller false', en: 'true or false' };
    case 'array':
      return join({ sv: 'en lista, antal', en: 'a list, length' }, range(form, ['minItems'], ['maxItems']));
    case 'object':
      return describeMap(form);
    default:
      return join(
        { sv: 'en text, antal tecken', en: 'a text, number of characters' },
        range(form, ['minLength'], ['maxLength']),
      );
  }
}

function describeMap(form: Form): Text {
  const keys = listWords(keysOf(form));
  if (keys === '') return { sv: 'en grupp med id som nycklar', en: 'a map with ids as keys' };
  return { sv: `nycklarna ${keys}`, en: `the keys ${keys}` };
}
