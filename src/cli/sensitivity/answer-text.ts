import { createColors } from 'picocolors';
import { measures } from '../../domain/measures.ts';
import type { Language } from '../../domain/text.ts';
import { sensitivityTexts } from '../../report/sensitivity/sensitivity-texts.ts';
import {
  asDifference,
  bestSentence,
  effectSentences,
  overallSentences,
  replicationsOf,
} from '../../report/sensitivity/sentences.ts';
import { differenceWord, formatCount, formatDifferenceBare, missing } from '../../results/format.ts';
import type { ScenarioSensitivity, SensitivityResult } from '../../results/sensitivity/sensitivity-result.ts';
import { aligned } from '../words/aligned.ts';
import { folded } from '../words/folded.ts';
import { texts } from '../words/texts.ts';

/** Assumptions as rows: how the lead and the measure move at either end, and what that does. */
function table(scenario: ScenarioSensitivity, result: SensitivityResult, language: Language): string[] {
  const words = sensitivityTexts[language];
  const ends = ['low', 'high'] as const;
  const heads = [
    words.assumption,
    ...ends.map((end) => words.leadMoveAt(words[end])),
    ...ends.map((end) => words.moveAt(words[end])),
    words.effectHead,
  ];
  const rows = result.assumptions.map(({ id, title }) => {
    const at = (end: 'low' | 'high') =>
      scenario.ends.find((each) => each.assumption === id && each.end === end);
    const shown = (
      interval: { estimate: number | null; halfWidth: number | null; n: number } | null | undefined,
    ) => (interval ? formatDifferenceBare(asDifference(interval), result.unit, language) : missing);
    const effect = scenario.effects.find(({ assumption }) => assumption === id)?.effect ?? null;
    return [
      title[language],
      ...ends.map((end) => shown(at(end)?.leadMove)),
      ...ends.map((end) => shown(at(end)?.move)),
      effect === null ? words.noEffect : words.effect[effect],
    ];
  });
  return aligned([heads, ...rows]);
}

function scenarioLines(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): string[] {
  const words = sensitivityTexts[language];
  const { leader, runnerUp } = scenario.standing;
  const lines = [bestSentence(scenario, result, language), ...effectSentences(scenario, result, language)];
  const sign = result.better === 'lower' ? words.minus : words.plus;
  const unit = differenceWord(result.unit, language);
  return [
    ...lines.flatMap((line) => folded(line)),
    ...(leader === null ? [] : ['', ...table(scenario, result, language).map((line) => `  ${line}`)]),
    ...(leader === null || runnerUp === null
      ? []
      : folded(
          `  ${words.leadIs(leader, runnerUp, unit, sign)} ${words.n(replicationsOf(scenario, language))}`,
        )),
  ];
}

/** Everything `sensitivity` prints: per scenario who is best and what changes it; in short; what was not tried; last the notice. */
export function answerText(result: SensitivityResult, language: Language, isColoured: boolean): string {
  const words = sensitivityTexts[language];
  const { bold } = createColors(isColoured);
  const common = texts[language];
  const { shipped = 1, ends = 1 } = result.scenarios[0]?.together ?? {};
  const lines = [
    common.studyLine(result.title[language], result.seed),
    `${words.measure}: ${measures[result.measure].title[language]} (${result.measure})`,
    ...result.scenarios.flatMap((scenario) => [
      '',
      bold(`${scenario.title[language]} (${scenario.scenario})`),
      ...scenarioLines(scenario, result, language),
    ]),
    '',
    bold(words.inShort),
    ...overallSentences(result, language).flatMap((line) => folded(`  ${line}`)),
    '',
    ...folded(words.together(formatCount(shipped, language), formatCount(ends, language))),
    words.raise(formatCount(2 * result.replications, language).replaceAll('\u202f', '')),
    ...(result.notTried.length === 0 ? [] : ['', bold(`${words.notTriedHead}:`)]),
    ...result.notTried.flatMap(({ title, because }) => folded(`  ${title[language]}: ${because[language]}`)),
    '',
    common.notice,
  ];
  return `${lines.join('\n')}\n`;
}
