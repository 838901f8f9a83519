import type { Language, Text } from '../domain/text.ts';
import { type RuleId, rules } from './rules/catalogue.ts';

/** Where something stands: line and column from 1, path as a user writes it (`sites.hall.casualties`). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** What a rule's sentences are filled with. */
export type Values = Readonly<Record<string, string | number | Text>>;

/** One thing wrong in a file. `found`, `allowed` and `fix` are in English; `formatProblem` gives either language. */
export interface Problem extends Place {
  readonly rule: RuleId;
  readonly found: string;
  readonly allowed: string;
  readonly fix: string;
  readonly values: Values;
}

/** Digits in groups of three, so that 200 000 is read at a glance. */
export function groupDigits(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const grouped = /^-?\d{5,21}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ' ') : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** Without line breaks and other control characters, so that a problem stays on its line. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function fill(sentence: string, values: Values, language: Language): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) return '';
    if (typeof value === 'object') return value[language];
    return typeof value === 'number' ? groupDigits(value) : value;
  });
  return onOneLine(filled);
}

function sentences(rule: RuleId, values: Values, language: Language) {
  const { found, allowed, fix, guess } = rules[rule][language];
  const say = (sentence: string) => fill(sentence, values, language);
  return {
    found: say(found),
    allowed: say(allowed),
    fix: say(values['near'] !== undefined && guess !== undefined ? guess : fix),
  };
}

/** A problem at a place. `values.near` is what was probably meant. */
export function problem(place: Place, rule: RuleId, values: Values = {}): Problem {
  const { line, column } = place;
  const [file, path] = [onOneLine(place.file), onOneLine(place.path)];
  return { file, line, column, path, rule, ...sentences(rule, values, 'en'), values };
}

const labels: Readonly<Record<Language, { found: string; allowed: string; fix: string }>> = {
  sv: { found: 'fann', allowed: 'tillåtet', fix: 'åtgärd' },
  en: { found: 'found', allowed: 'allowed', fix: 'fix' },
};

/** One line: `file:line:column path: found …, allowed: …, fix: …`. */
export function formatProblem(wrong: Problem, language: Language = 'en'): string {
  const { found, allowed, fix } = sentences(wrong.rule, wrong.values, language);
  const label = labels[language];
  const where = `${wrong.file}:${wrong.line}:${wrong.column} ${wrong.path}`;
  return `${where}: ${label.found} ${found}, ${label.allowed}: ${allowed}, ${label.fix}: ${fix}`;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By file, line and column; then by path and rule so that the order never depends on who looked first. */
function inReadingOrder(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.path, b.path) ||
    compareText(a.rule, b.rule)
  );
}

/** Collects problems over all files of a study; the same one found twice counts once. */
export class Findings {
  readonly #byText = new Map<string, Problem>();

  add(place: Place, rule: RuleId, values: Values = {}): void {
    const found = problem(place, rule, values);
    this.#byText.set(formatProblem(found), found);
  }

  get count(): number {
    return this.#byText.size;
  }

  /** Sorted by file, line and column. */
  list(): readonly Problem[] {
    return [...this.#byText.values()].sort(inReadingOrder);
  }
}

/** A file is wrong. Holds every problem of every file of the study, sorted; the message has one line for each. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((wrong) => formatProblem(wrong)).join('\n'));
    this.problems = problems;
  }
}
