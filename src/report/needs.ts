import type { Language } from '../domain/text.ts';
import type { Category } from '../domain/triage.ts';
import { formatNumber } from '../results/format.ts';
import { type Markup, markup } from './markup.ts';

const ink = '#14202b';

const shapes: Readonly<Record<Category, Markup>> = {
  red: markup`<rect x="1" y="1" width="18" height="18" fill="#b0121b" stroke="${ink}" stroke-width="1.5"/>`,
  yellow: markup`<path d="M10 1 19.4 18.6H.6z" fill="#f5b800" stroke="${ink}" stroke-width="1.5"/>`,
  green: markup`<circle cx="10" cy="10" r="9" fill="#1f8a5b" stroke="${ink}" stroke-width="1.5"/>`,
  black: markup`<path d="M10 .6 19.4 10 10 19.4.6 10z" fill="#14161a"/><path d="M6.5 6.5l7 7m0-7l-7 7" stroke="#fff" stroke-width="2"/>`,
};

/** The shape of a need before its word; never without the word. */
export function needMark(need: Category, word: string): Markup {
  return markup`<span class="need"><svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">${shapes[need]}</svg>${word}</span>`;
}

/**
 * Persons on average: whole from ten up, else one decimal; less than that is told as such, never as 0.
 *
 * @example personsText(0.02, 'sv') // '<0,1'
 */
export function personsText(persons: number, language: Language): string {
  if (persons === 0) return '0';
  if (persons < 0.05) return `<${formatNumber(0.1, -1, language)}`;
  return formatNumber(persons, persons < 9.95 ? -1 : 0, language);
}

/** Means added up may miss a whole number by rounding alone. */
const isWhole = (persons: number): boolean => Math.abs(persons - Math.round(persons)) < 1e-6;

/** Persons on average in a sentence or a table: one decimal unless they are a whole number, so that sums can be followed. */
export function meanText(persons: number, language: Language): string {
  if (persons > 0 && persons < 0.05) return personsText(persons, language);
  return formatNumber(persons, isWhole(persons) ? 0 : -1, language);
}
