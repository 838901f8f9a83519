import { injuryClassIds } from '../../src/domain/injury.ts';
import { parameterCatalogue } from '../../src/domain/parameters.ts';
import type { Form } from '../../src/scenario/describe.ts';

/** A field of a file, as the reference shows it. */
export interface Field {
  /** Names of the field and of those it lies in, without lists and ids. */
  readonly path: readonly string[];
  /** The path as people read it: `[]` for an entry of a list, `<id>` for an entry under a name. */
  readonly shown: string;
  readonly form: Form;
  readonly needed: 'always' | 'in-some' | 'never';
  /** What holds when the field is not there. */
  readonly usual?: string;
}

/** Maps that the reference does not open: two have pages of their own, a text has one in each language. */
export type Unopened = 'text' | 'parameters' | 'injury-classes';

/** What an unopened map is, by a name in it; undefined for a map to open. */
export function unopened(map: Form): Unopened | undefined {
  const names = Object.keys(propertiesOf(map));
  if (names.includes('sv')) return 'text';
  if (names.some((name) => name in parameterCatalogue)) return 'parameters';
  return names.includes(injuryClassIds[0]) ? 'injury-classes' : undefined;
}

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The options of a union, inner unions opened; a form that is no union is its own only option. */
export function optionsOf(form: Form): readonly Form[] {
  const options = form['anyOf'] ?? form['oneOf'];
  return Array.isArray(options) ? options.filter(isForm).flatMap(optionsOf) : [form];
}

const propertiesOf = (form: Form): Readonly<Record<string, unknown>> =>
  isForm(form['properties']) ? form['properties'] : {};

const requiredIn = (form: Form, name: string): boolean =>
  Array.isArray(form['required']) && form['required'].includes(name);

/** A value as it is written in a file, on one line. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (!isForm(value)) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${written(inner)}`)
    .join(', ')} }`;
}

/** A length of time is written with its unit, also where the default is nothing. */
function usualOf(forms: readonly Form[]): string | undefined {
  const [first] = forms;
  if (first === undefined || forms.length > 1 || first['usual'] === undefined) return undefined;
  const isTime = String(first['description'] ?? '').startsWith('a time');
  return isTime ? `${first['usual']} min` : written(first['usual']);
}

/** One field of a map that may have several forms. */
function fieldIn(maps: readonly Form[], name: string, path: readonly string[], shown: string): Field {
  const owners = maps.filter((map) => name in propertiesOf(map));
  const forms = owners.map((map) => propertiesOf(map)[name]).filter(isForm);
  const distinct = [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
  const isNeeded = owners.every((map) => requiredIn(map, name));
  const usual = usualOf(distinct);
  return {
    path: [...path, name],
    shown: shown === '' ? name : `${shown}.${name}`,
    form: distinct.length === 1 ? (distinct[0] ?? {}) : { anyOf: distinct },
    needed: owners.length < maps.length ? 'in-some' : isNeeded ? 'always' : 'never',
    ...(usual !== undefined && { usual }),
  };
}

/** What lies inside the options of a form: its own fields, those of the entries of a list, those under ids. */
function inside(form: Form, path: readonly string[], shown: string): readonly Field[] {
  const options = optionsOf(form);
  const lists = options.map((option) => option['items']).filter(isForm);
  const entries = options.map((option) => option['additionalProperties']).filter(isForm);
  return [
    ...fieldsOf(form, path, shown),
    ...lists.flatMap((item) => inside(item, path, `${shown}[]`)),
    ...entries.flatMap((entry) => inside(entry, path, `${shown}.<id>`)),
  ];
}

/** Every field of a form and of what lies in it, in the order of the schema. */
export function fieldsOf(form: Form, path: readonly string[] = [], shown = ''): readonly Field[] {
  const maps = optionsOf(form).filter((option) => 'properties' in option && unopened(option) === undefined);
  const names = [...new Set(maps.flatMap((map) => Object.keys(propertiesOf(map))))];
  return names.flatMap((name) => {
    const field = fieldIn(maps, name, path, shown);
    return [field, ...inside(field.form, field.path, field.shown)];
  });
}
