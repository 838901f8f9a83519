import { measures } from '../../domain/measures.ts';
import type { Language } from '../../domain/text.ts';
import { differenceWord, formatCount, formatDifferenceBare, roundedUp } from '../../results/format.ts';
import type { Compared } from '../../results/reading/comparison.ts';
import type { Comparison } from '../commands/compare.ts';
import { aligned } from '../words/aligned.ts';
import { texts as commonTexts } from '../words/texts.ts';
import { type CompareTexts, compareTexts } from './texts.ts';

/** How sure the two may be set against each other, and what beside the change under test is not the same. */
function basis({ a, b, plans, isPaired, unlike }: Comparison, texts: CompareTexts): string[] {
  if (plans !== null) return [texts.paired(a.manifest.seed)];
  const { onlySetInA, onlySetInB, inputs, onlyInA, onlyInB } = unlike;
  const seeds = [a.manifest.seed, b.manifest.seed] as const;
  const isSame =
    !unlike.engine && isPaired && [onlySetInA, onlySetInB, inputs].every((list) => list.length === 0);
  return [
    isPaired ? texts.paired(seeds[0]) : texts.notPaired(...seeds),
    ...(unlike.engine ? [texts.engines(a.manifest.engine, b.manifest.engine)] : []),
    ...(inputs.length > 0 ? [texts.inputs(inputs.join(', '))] : []),
    ...onlySetInA.map((set) => texts.onlySet(a.folder, set)),
    ...onlySetInB.map((set) => texts.onlySet(b.folder, set)),
    ...(onlyInA.length > 0 ? [texts.onlyIn(a.folder, onlyInA.join(', '))] : []),
    ...(onlyInB.length > 0 ? [texts.onlyIn(b.folder, onlyInB.join(', '))] : []),
    ...(isSame ? [texts.noDifference] : []),
  ];
}

/** What would settle an unsure difference; nothing for a sure one. */
function settledBy(pair: Compared, isJudged: boolean, texts: CompareTexts, language: Language): string {
  const { difference, halfWidth, n, verdict, settledBy: needed } = pair;
  if (difference === null) return texts.nobody;
  if (!isJudged || verdict !== 'unsure') return '';
  if (n < 2) return texts.oneReplication;
  if (difference === 0 && halfWidth === 0) return texts.neverDiffer;
  return needed === null ? texts.tooFar : texts.about(formatCount(roundedUp(needed), language));
}

function scenarioLines(
  comparison: Comparison,
  pairs: readonly Compared[],
  texts: CompareTexts,
  language: Language,
): string[] {
  const { unit, better } = measures[comparison.measure];
  const isJudged = better !== 'neither';
  const rows = pairs.map((pair) => [
    comparison.plans === null ? pair.a : `${pair.a} − ${pair.b}`,
    formatDifferenceBare(pair, unit, language),
    formatCount(pair.n, language),
    texts.said(pair.verdict, isJudged),
    settledBy(pair, isJudged, texts, language),
  ]);
  return aligned([[texts.plan, texts.difference, 'n', '', texts.settledBy], ...rows]).map(
    (line) => `  ${line}`,
  );
}

/** Everything that `fordela compare` prints for people. */
export function comparisonText(comparison: Comparison, language: Language): string {
  const texts = compareTexts[language];
  const { a, b, plans, measure, compared } = comparison;
  const { title, unit } = measures[measure];
  const sides = plans ?? ([a.folder, b.folder] as const);
  const scenarios = [...new Set(compared.map(({ scenario }) => scenario))];
  const lines = [
    texts.head(title[language], ...sides),
    ...basis(comparison, texts),
    texts.unit(differenceWord(unit, language)),
  ];
  for (const scenario of scenarios) {
    const pairs = compared.filter((pair) => pair.scenario === scenario);
    lines.push('', scenario, ...scenarioLines(comparison, pairs, texts, language));
  }
  return `${[...lines, '', texts.together, commonTexts[language].notice].join('\n')}\n`;
}
