import { readFileSync } from 'node:fs';
import { figureWords, valueWords } from '../../../src/cli/validate/figure-words.ts';
import type { Language, Text } from '../../../src/domain/text.ts';
import type { ObservedFigure } from '../../../src/domain/validation.ts';
import type { Verdict } from '../../../src/stats/prediction.ts';

interface StoredFigure {
  readonly quantity: ObservedFigure['quantity'];
  readonly at: number | null;
  readonly hospitals: readonly string[] | null;
  readonly number: number | null;
  readonly observed: number;
  readonly source: string;
  readonly grade: ObservedFigure['grade'];
  readonly fitted: boolean;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly verdict: Verdict;
}

export interface StoredEvent {
  readonly id: string;
  readonly title: Text;
  readonly figures: readonly StoredFigure[];
}

type Counts = Readonly<Record<Verdict, number>>;

/** The object that `fordela validate --out` keeps. */
export interface StoredValidation {
  readonly engine: string;
  readonly seed: string;
  readonly replications: number;
  readonly counts: { readonly fitted: Counts; readonly notFitted: Counts };
  readonly events: readonly StoredEvent[];
}

/** The run that the pages show: `fordela validate --out benchmarks/validation`. */
export function storedValidation(): StoredValidation {
  const file = new URL('../../../benchmarks/validation/validation.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as StoredValidation;
}

/** A figure as a reader of the pages sees it. */
export interface ShownFigure {
  readonly label: string;
  readonly observed: string;
  readonly interval: string;
  readonly values: { readonly observed: number; readonly low: number; readonly high: number };
  readonly grade: string;
  readonly verdict: Verdict;
  readonly isFitted: boolean;
}

function asObserved(figure: StoredFigure): ObservedFigure {
  const { quantity, at, hospitals, number, observed, source, grade, fitted } = figure;
  return {
    quantity,
    ...(at !== null && { at }),
    ...(hospitals !== null && { hospitals }),
    ...(number !== null && { number }),
    value: observed,
    source,
    grade,
    isFitted: fitted,
  };
}

/** A stored figure in words and numbers of one language. */
export function shownFigure(stored: StoredFigure, language: Language): ShownFigure {
  const figure = asObserved(stored);
  const [low, high] = [stored.low ?? Infinity, stored.high ?? Infinity];
  const words = (value: number) => valueWords(value, figure, language);
  return {
    label: figureWords(figure, language),
    observed: words(stored.observed),
    interval: `${words(low)} – ${words(high)}`,
    values: { observed: stored.observed, low, high },
    grade: stored.grade,
    verdict: stored.verdict,
    isFitted: stored.fitted,
  };
}
