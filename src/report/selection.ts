import { measures } from '../domain/measures.ts';
import type { Language } from '../domain/text.ts';
import { formatAmount, formatCount, formatPlain, roundedUp } from '../results/format.ts';
import { judgedTogether, type ScenarioSelection, type Selection } from '../results/selection.ts';
import type { ComparisonSummary, ReplicationsUsed, Summary } from '../results/summary.ts';
import { nearestToSettling } from '../stats/settling.ts';
import { selectionTexts } from './text/selection.ts';
import { texts } from './text/texts.ts';

function listed(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${texts[language].and} ${names.at(-1)}`;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What came of looking for the best plan in a scenario; `undefined` where it was not looked for. */
export function selectionOf(summary: Summary, scenario: string): ScenarioSelection | undefined {
  return summary.selection?.find((each) => each.scenario === scenario);
}

function chosen(selection: Selection, used: ReplicationsUsed, names: readonly string[], language: Language) {
  const words = selectionTexts[language];
  const { measure, smallestDifference, confidence } = selection;
  const { title, unit } = measures[measure];
  const difference = formatAmount(smallestDifference, unit, language);
  const share = words.outOf(formatPlain(Number((confidence * 100).toFixed(3)), language));
  const plans = listed(names, language);
  if (used.why === 'selected') return words.selected(plans, share, difference, lowerFirst(title[language]));
  return used.why === 'alike' ? words.alike(plans, lowerFirst(title[language])) : words.undecided(plans);
}

/** What is sure of those who fell out, by the widened intervals. */
function sureOfOut({ eliminated, left }: Selection, pairs: readonly ComparisonSummary[]): readonly string[] {
  const isBeaten = (plan: string) =>
    pairs.some(
      ({ a, b, verdict }) =>
        (verdict === 'worse' && a === plan && left.includes(b)) ||
        (verdict === 'better' && b === plan && left.includes(a)),
    );
  return eliminated.map(({ plan }) => plan).filter(isBeaten);
}

/** What would settle between those still in. */
function settling(
  selection: Selection,
  pairs: readonly ComparisonSummary[],
  nameOf: (plan: string) => string,
  language: Language,
): string[] {
  const { left, eliminated } = selection;
  const words = texts[language];
  const open = pairs.filter(
    ({ a, b, verdict }) => verdict === 'unsure' && left.includes(a) && left.includes(b),
  );
  if (open.length === 0) return [];
  const found = nearestToSettling(open, judgedTogether(left.length + eliminated.length, selection));
  if (found.kind !== 'about') return [found.kind === 'too-far' ? words.tooFar : words.neverDiffer];
  const n = formatCount(roundedUp(found.replications), language);
  return [words.settles(n, nameOf(found.pair.a), nameOf(found.pair.b))];
}

/**
 * Which plan was chosen and what the choice promises, who fell out on the way, and what of that is sure. A choice promises by KN, not by
 * an interval, so it never says “surely”; only the widened intervals do. Nothing where nobody could be counted.
 *
 * @param comparisons of the scenario
 */
export function selectionSentences(
  selection: Selection,
  used: ReplicationsUsed,
  comparisons: readonly ComparisonSummary[],
  nameOf: (plan: string) => string,
  language: Language,
): string[] {
  const words = selectionTexts[language];
  if (used.why === 'nothing-to-count') return [];
  const pairs = comparisons.filter(({ measure }) => measure === selection.measure);
  const out = selection.eliminated.map(({ plan, at }) =>
    words.after(nameOf(plan), formatCount(at, language)),
  );
  const said = [chosen(selection, used, selection.left.map(nameOf), language)];
  if (used.why === 'undecided') said.push(...settling(selection, pairs, nameOf, language));
  if (out.length === 0) return said;
  const worse = sureOfOut(selection, pairs).map(nameOf);
  const sure = worse.length > 0 ? words.surelyWorse(listed(worse, language)) : words.noneSurelyWorse;
  return [...said, `${words.fellOut(listed(out, language))} ${sure}`];
}

/** How many runs it took, and how many as many replications of every plan would have been. */
export function runsSentence(selection: Selection, used: ReplicationsUsed, language: Language): string {
  const { eliminated, left } = selection;
  const runs = eliminated.reduce((sum, { at }) => sum + at, left.length * used.n);
  const all = (eliminated.length + left.length) * used.n;
  return selectionTexts[language].runs(formatCount(runs, language), formatCount(all, language));
}

/** The rule in words, for who asks why so many replications. */
export function selectionRule(
  { measure, smallestDifference, looks }: Selection,
  chunk: number,
  language: Language,
): string {
  const { title, unit } = measures[measure];
  return selectionTexts[language].rule(
    lowerFirst(title[language]),
    formatAmount(smallestDifference, unit, language),
    formatCount(looks, language),
    formatCount(chunk, language),
  );
}
