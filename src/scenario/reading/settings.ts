import { listWords, quote } from '../describe.ts';
import { nearest } from '../near.ts';
import { Findings, type Place } from '../problems.ts';
import type { Change } from './overlay.ts';
import { type Path, parseYaml, type Source, stepInto } from './source.ts';

/** One `--set path=value`. */
export interface Setting {
  /** As the user wrote it, for messages. */
  readonly file: string;
  readonly steps: readonly string[];
  readonly value: unknown;
  /** Place of the path, or of the value. */
  place(part: 'path' | 'value'): Place;
}

/** Which file a setting changes, by its first step. */
const owners = {
  hospitals: 'system',
  regions: 'system',
  road: 'system',
  ordinary: 'ordinary',
  staffing: 'staffing',
  surge: 'surge',
  lending: 'lending',
  coordination: 'coordination',
  transport: 'transport',
  sites: 'scenario',
  inflow: 'scenario',
  parameters: 'scenario',
  starts: 'scenario',
  horizon: 'scenario',
  plans: 'study',
  cross: 'study',
  reports: 'study',
  precision: 'study',
  select: 'study',
  chunk: 'study',
} as const;
/** What has plain keys under it, not entries with ids. */
const plainOwners: readonly string[] = ['parameters', 'precision', 'select', 'road', 'cross', 'inflow'];

type Owner = (typeof owners)[keyof typeof owners];

function ownerOf(step: string): Owner | undefined {
  return Object.hasOwn(owners, step) ? owners[step as keyof typeof owners] : undefined;
}

function parseSetting(text: string, findings: Findings): Setting | undefined {
  const file = `--set ${text.replace(/\s+/g, ' ')}`;
  const at = (column: number, path: string): Place => ({ file, line: 1, column, path });
  const equals = text.indexOf('=');
  const path = text.slice(0, Math.max(0, equals)).trim();
  const written = text.slice(equals + 1).trim();
  if (equals < 0 || path === '' || written === '') {
    findings.add(at(1, path || '.'), 'set-form', { found: quote(text) });
    return undefined;
  }
  const inner = new Findings();
  const parsed = parseYaml(file, written, inner);
  for (const { rule, values } of inner.list()) findings.add(at(equals + 2, path), rule, values);
  if (parsed === undefined) return undefined;
  const place: Setting['place'] = (part) => at(part === 'path' ? 1 : equals + 2, path);
  return { file, steps: path.split('.'), value: parsed.value, place };
}

/**
 * The `--set` options of a run, each handed to the files it changes. What changes nothing anywhere is a problem,
 * told by `reportUnused` when every file has been looked at.
 */
export class Settings {
  readonly #settings: readonly Setting[];
  readonly #used = new Set<Setting>();
  /** Ids that were there where one was looked for, for suggestions. */
  readonly #seen = new Map<Setting, Set<string>>();
  readonly #looked = new Set<Owner>();
  readonly #findings: Findings;

  constructor(texts: readonly string[], findings: Findings) {
    this.#findings = findings;
    this.#settings = texts.flatMap((text) => parseSetting(text, findings) ?? []);
  }

  /** Changes that the options bring to a file. */
  changesFor(owner: Owner, source: Source): readonly Change[] {
    this.#looked.add(owner);
    return this.#settings
      .filter(({ steps }) => ownerOf(steps[0] ?? '') === owner)
      .flatMap((setting) => {
        const path = this.#locate(setting, source);
        if (path === undefined) return [];
        this.#used.add(setting);
        const place: Change['place'] = (_, part) => setting.place(part === 'key' ? 'path' : 'value');
        return [{ path, value: setting.value, place }];
      });
  }

  /** Where a setting's value stands in a file; undefined when the file has no such id. */
  #locate(setting: Setting, { value }: Source): Path | undefined {
    const [first = '', second, ...rest] = setting.steps;
    if (first === 'ordinary') return this.#locateCoefficient(setting, value);
    if (first === 'staffing') return second === undefined ? undefined : [second, ...rest];
    if (['surge', 'lending', 'transport', 'coordination'].includes(first))
      return this.#locateIn(setting, value);
    // A scenario without curves has none to change; one with sites alone is not given any.
    if (first === 'inflow' && stepInto(value, first) === undefined) return undefined;
    if (second === undefined || plainOwners.includes(first)) return setting.steps;
    const entries = stepInto(value, first);
    const ids = Array.isArray(entries)
      ? entries.map((entry: unknown) => String(stepInto(entry, 'id')))
      : Object.keys(entries ?? {});
    this.#note(setting, ids);
    const index = ids.indexOf(second);
    if (index < 0) return undefined;
    return [first, Array.isArray(entries) ? index : second, ...rest];
  }

  /** A path into the one file that has the id: `surge.default.measures.call-in.lead`. */
  #locateIn(setting: Setting, value: unknown): Path | undefined {
    const [, id, ...rest] = setting.steps;
    const own = String(stepInto(value, 'id'));
    this.#note(setting, [own]);
    return own === id && rest.length > 0 && rest[0] !== 'id' ? rest : undefined;
  }

  #locateCoefficient(setting: Setting, value: unknown): Path | undefined {
    const [, rule = ''] = setting.steps;
    const groups = ['coefficients', 'balance'] as const;
    this.#note(
      setting,
      groups.flatMap((group) => Object.keys(stepInto(value, group) ?? {})),
    );
    const group = groups.find((candidate) => stepInto(stepInto(value, candidate), rule) !== undefined);
    return group === undefined || setting.steps.length !== 2 ? undefined : [group, rule, 'value'];
  }

  #note(setting: Setting, ids: readonly string[]): void {
    const seen = this.#seen.get(setting) ?? new Set<string>();
    for (const id of ids) seen.add(id);
    this.#seen.set(setting, seen);
  }

  /** Reports every option that changed nothing: its path leads nowhere. */
  reportUnused(): void {
    for (const setting of this.#settings) {
      const owner = ownerOf(setting.steps[0] ?? '');
      // Nothing can be said of a path into files that could not be read: their own problems come first.
      const isUnsure = owner !== undefined && !this.#looked.has(owner) && this.#findings.count > 0;
      if (!this.#used.has(setting) && !isUnsure) this.#reportPath(setting, owner);
    }
  }

  #reportPath(setting: Setting, owner: Owner | undefined): void {
    const [first = '', second = '', ...rest] = setting.steps;
    const known = owner === undefined ? Object.keys(owners) : [...(this.#seen.get(setting) ?? [])].sort();
    const near = nearest(owner === undefined ? first : second, known);
    const guess = owner === undefined ? [near, ...setting.steps.slice(1)] : [first, near, ...rest];
    this.#findings.add(setting.place('path'), 'set-path', {
      found: setting.steps.join('.'),
      allowed: allowedSteps(owner === undefined ? undefined : first, known),
      ...(near !== undefined && { near: guess.join('.') }),
    });
  }
}

function allowedSteps(first: string | undefined, known: readonly string[]) {
  const shown = listWords(known);
  return first === undefined
    ? { sv: `vägar som börjar med ${shown}`, en: `paths that begin with ${shown}` }
    : { sv: `${first}. följt av ${shown}`, en: `${first}. followed by ${shown}` };
}
