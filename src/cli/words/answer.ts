import { createColors } from 'picocolors';
import { type MeasureId, measures } from '../../domain/measures.ts';
import type { Study } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import { informationAnswer } from '../../report/information/information-answer.ts';
import { lendingAnswer } from '../../report/lending/lending-answer.ts';
import { runsSentence, selectionOf, selectionSentences } from '../../report/selection.ts';
import {
  formatCount,
  formatEstimate,
  formatEstimateBare,
  roundedUp,
  unitWord,
} from '../../results/format.ts';
import type { Selection } from '../../results/selection.ts';
import type { CellSummary, ComparisonSummary, ReplicationsUsed, Summary } from '../../results/summary.ts';
import { pairCount } from '../../stats/paired.ts';
import { places } from '../../stats/ranking.ts';
import { nearestToSettling } from '../../stats/settling.ts';
import { aligned } from './aligned.ts';
import { inShort } from './in-short.ts';
import { listed } from './listed.ts';
import { texts } from './texts.ts';

/** The measure that the sentence is about, and the columns of the table. */
const leadMeasure: MeasureId = 'inTimeRed';
const tableMeasures = [
  'inTimeRed',
  'inTimeYellow',
  'deaths',
  'displacedCare',
] as const satisfies readonly MeasureId[];

/** Where many fall ill over weeks intensive care is what runs short. */
const unevenMeasures = [
  'inTimeRed',
  'icuWaiting',
  'deaths',
  'displacedCare',
] as const satisfies readonly MeasureId[];

/** How far the plans that may be best are from being told apart: the pair that is closest to being settled. */
function settleSentence(open: readonly ComparisonSummary[], comparisons: number, language: Language): string {
  const words = texts[language];
  const found = nearestToSettling(open, comparisons);
  if (found.kind !== 'about') return words.unsettled(found.kind);
  return words.settle(formatCount(roundedUp(found.replications), language), found.pair.a, found.pair.b);
}

function onePlan(cell: CellSummary, language: Language): string {
  const value = cell.measures[leadMeasure];
  return texts[language].onlyPlan(cell.plan, formatEstimate(value, value.unit, language));
}

/**
 * The answer for one scenario in a sentence or two, about red in time. “Better” is only said when it is sure; else what
 * would settle it.
 */
export function answerSentence(
  cells: readonly CellSummary[],
  comparisons: readonly ComparisonSummary[],
  language: Language,
): string {
  const words = texts[language];
  const counted = cells.filter((cell) => cell.measures[leadMeasure].n > 0);
  const [first, second] = counted;
  if (first === undefined) return words.noRed;
  if (second === undefined) return onePlan(first, language);
  const plans = counted.map((cell) => cell.plan);
  const judged = comparisons.filter(({ measure }) => measure === leadMeasure);
  const ranges = places(plans, judged);
  const best = ranges.filter(({ from }) => from === 1).map(({ plan }) => plan);
  const others = plans.filter((plan) => !best.includes(plan));
  const winner = ranges.find(({ to }) => to === 1);
  if (winner) return words.oneBest(winner.plan);
  const open = judged.filter(
    ({ a, b, verdict }) => verdict === 'unsure' && best.includes(a) && best.includes(b),
  );
  const said =
    others.length === 0
      ? words.noneSure(listed(best, language))
      : words.mayBeBest(listed(best, language), listed(others, language));
  return open.length === 0 ? said : `${said} ${settleSentence(open, pairCount(cells.length), language)}`;
}

/** Plans as rows, the leading measures as columns, each estimate with its half-width. */
export function answerTable(cells: readonly CellSummary[], language: Language): string[] {
  const shown = cells[0]?.type === 'uneven-load' ? unevenMeasures : tableMeasures;
  const heads = shown.map((id) => measures[id].title[language]);
  const units = shown.map((id) => unitWord(measures[id].unit, language));
  const rows = cells.map((cell) => [
    cell.plan,
    ...shown.map((id) => formatEstimateBare(cell.measures[id], measures[id].unit, language)),
  ]);
  return aligned([[texts[language].plan, ...heads], ['', ...units], ...rows]);
}

/** What is chosen, where the best plan was looked for; else what is sure. */
function said(
  cells: readonly CellSummary[],
  comparisons: readonly ComparisonSummary[],
  language: Language,
  selection: Selection | undefined,
  spent: ReplicationsUsed | undefined,
): string[] {
  if (selection === undefined || spent === undefined || cells.length < 2) {
    return [answerSentence(cells, comparisons, language)];
  }
  const sentences = selectionSentences(selection, spent, comparisons, (plan) => plan, language);
  return sentences.length > 0 ? sentences : [answerSentence(cells, comparisons, language)];
}

/** Everything `run` prints: per scenario its sentence, table and replications; last the notice. */
export function answer(
  study: Study,
  summary: Summary,
  used: readonly ReplicationsUsed[],
  language: Language,
  isColoured: boolean,
): string {
  const words = texts[language];
  const { bold } = createColors(isColoured);
  const lines = [words.studyLine(study.title[language], summary.seed)];
  for (const [at, scenario] of study.scenarios.entries()) {
    const cells = summary.cells.filter((cell) => cell.scenario === scenario.id);
    const comparisons = summary.comparisons.filter((pair) => pair.scenario === scenario.id);
    lines.push('', bold(`${scenario.title[language]} (${scenario.id})`));
    const selection = selectionOf(summary, scenario.id);
    const spent = used[at];
    lines.push(...said(cells, comparisons, language, selection, spent), '');
    lines.push(...answerTable(cells, language).map((line) => `  ${line}`));
    const { plans } = study;
    const { provenance = {} } = study.systems[at] ?? {};
    const pairs = comparisons;
    const nameOf = (plan: string) => plan;
    lines.push(...lendingAnswer({ plans, cells, pairs, provenance, language, nameOf }));
    const parameters = study.parameters[at];
    if (parameters) lines.push(...informationAnswer({ plans, pairs, parameters, language, nameOf }));
    if (spent) lines.push(words.used(formatCount(spent.n, language), spent.why));
    if (selection && spent) lines.push(runsSentence(selection, spent, language));
  }
  lines.push('', bold(words.inShort), ...inShort(study, summary, language));
  return `${[...lines, '', words.notice].join('\n')}\n`;
}
