import { z } from 'zod';
import {
  choicesOf,
  describeForm,
  describeValue,
  type Form,
  formAt,
  keysOf,
  listWords,
  quote,
} from './describe.ts';
import { nearest } from './near.ts';
import type { Findings, Values } from './problems.ts';
import { type Path, type Source, valueAt } from './reading/source.ts';
import type { RuleId } from './rules/catalogue.ts';
import { rules } from './rules/catalogue.ts';

type Issue = z.core.$ZodIssue;

/** A part of a file that is checked against a schema. */
interface Check {
  readonly source: Source;
  /** Where the part stands in the source. */
  readonly base: Path;
  readonly form: Form;
  /** Keys that belong beside those of the schema, for suggestions. */
  readonly alsoKeys: readonly string[];
  readonly findings: Findings;
}

/** What a schema's own check says when it fails: a rule of the catalogue and what to fill its sentences with. */
export interface Told {
  readonly rule: RuleId;
  readonly values?: Values;
}

function toldBy(issue: Issue): Told | undefined {
  if (issue.code !== 'custom') return undefined;
  const rule: unknown = issue.params?.['rule'];
  if (typeof rule !== 'string' || !Object.hasOwn(rules, rule)) return undefined;
  return { rule: rule as RuleId, values: (issue.params?.['values'] ?? {}) as Values };
}

function stepsOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** In a union, the branch that the value was probably meant for: the first that does not fail on the kind of value. */
function bestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const codes = typeof value === 'object' ? ['invalid_type', 'invalid_value'] : ['invalid_type'];
  const isMismatch = (issue: Issue) => issue.path.length === 0 && codes.includes(issue.code ?? '');
  return branches.find((branch) => branch.length > 0 && !branch.some(isMismatch)) ?? [];
}

function reportUnknownKeys(keys: readonly string[], path: Path, check: Check, form: Form): void {
  const known = [...keysOf(form), ...check.alsoKeys];
  const list = listWords(known);
  const allowed = { sv: `nycklarna ${list}`, en: `the keys ${list}` };
  for (const key of keys) {
    const place = check.source.place([...check.base, ...path, key], 'key');
    const near = nearest(key, known);
    check.findings.add(place, 'unknown-key', {
      key: quote(key),
      allowed,
      ...(near !== undefined && { near }),
    });
  }
}

function ruleFor(issue: Issue, form: Form): RuleId {
  if (issue.code === 'invalid_key') return 'id';
  if (choicesOf(form).length > 0 && issue.code !== 'too_small') return 'choice';
  if (form['type'] === 'number' || form['type'] === 'integer') return 'number';
  return issue.code === 'too_small' || issue.code === 'too_big' ? 'length' : 'value';
}

function reportValue(issue: Issue, path: Path, check: Check, form: Form): void {
  const full = [...check.base, ...path];
  const value = valueAt(check.source.value, full);
  const allowed = describeForm(form);
  const last = path.at(-1);
  const told = toldBy(issue);
  if (value === undefined && last !== undefined) {
    check.findings.add(check.source.place(full), 'missing-key', { key: String(last), allowed });
  } else if (value === null) {
    check.findings.add(check.source.place(full), 'empty-value', { allowed });
  } else if (told !== undefined) {
    check.findings.add(check.source.place(full), told.rule, {
      found: describeValue(value),
      allowed,
      ...told.values,
    });
  } else if (issue.code === 'custom') {
    check.findings.add(check.source.place(full), 'other', {
      found: describeValue(value),
      detail: issue.message,
    });
  } else {
    const rule = ruleFor(issue, form);
    const near = typeof value === 'string' ? nearest(value, choicesOf(form)) : undefined;
    const found = rule === 'id' && typeof last === 'string' ? quote(last) : describeValue(value);
    const part = rule === 'id' ? 'key' : 'value';
    check.findings.add(check.source.place(full, part), rule, {
      found,
      allowed,
      ...(near !== undefined && { near }),
    });
  }
}

function report(issue: Issue, start: Path, check: Check): void {
  const path = [...start, ...stepsOf(issue.path)];
  const whole = valueAt(check.source.value, check.base);
  const form = formAt(check.form, path, whole);
  if (issue.code === 'unrecognized_keys') {
    reportUnknownKeys(issue.keys, path, check, form);
    return;
  }
  const value = valueAt(check.source.value, [...check.base, ...path]);
  const branch = issue.code === 'invalid_union' ? bestBranch(issue.errors, value) : [];
  if (branch.length === 0) reportValue(issue, path, check, form);
  else for (const inner of branch) report(inner, path, check);
}

const forms = new WeakMap<z.ZodType, Form>();

function formOf(schema: z.ZodType): Form {
  const known = forms.get(schema);
  if (known !== undefined) return known;
  const form: Form = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  forms.set(schema, form);
  return form;
}

/** Which part of a source to look at, when it is not the whole. */
export interface Part {
  readonly base?: Path;
  /** The part as it is to be checked, when some of its keys are checked elsewhere. */
  readonly value?: unknown;
  readonly alsoKeys?: readonly string[];
  /** Paths that the caller tells about in its own words. */
  readonly skip?: (path: Path) => boolean;
}

/** Checks a source against a schema. Undefined when the shape is wrong; every reason is then in `findings`. */
export function checkShape<T>(
  source: Source,
  schema: z.ZodType<T>,
  findings: Findings,
  { base = [], value, alsoKeys = [], skip = () => false }: Part = {},
): T | undefined {
  const result = schema.safeParse(value ?? valueAt(source.value, base));
  if (result.success) return result.data;
  const check: Check = { source, base, form: formOf(schema), alsoKeys, findings };
  for (const issue of result.error.issues) if (!skip(stepsOf(issue.path))) report(issue, [], check);
  return undefined;
}
