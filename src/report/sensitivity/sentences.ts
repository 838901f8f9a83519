import type { Language } from '../../domain/text.ts';
import { formatCount, formatDifference, formatEstimate } from '../../results/format.ts';
import type { ScenarioSensitivity, SensitivityResult } from '../../results/sensitivity/sensitivity-result.ts';
import type { Interval } from '../../stats/interval.ts';
import type { Effect, EndAnswer } from '../../stats/sensitivity.ts';
import { listed } from '../answer.ts';
import { sensitivityTexts } from './sensitivity-texts.ts';

/** A paired difference as formats take it. */
export const asDifference = ({ estimate, halfWidth }: Interval) => ({ difference: estimate, halfWidth });

/** Whether an interval is clear of zero. */
export function isSure({ estimate, halfWidth }: Interval): boolean {
  return estimate !== null && halfWidth !== null && Math.abs(estimate) > halfWidth;
}

/** Who is best at the study's own values, and whether surely. */
export function bestSentence(
  { standing, lead, plans }: ScenarioSensitivity,
  { unit }: SensitivityResult,
  language: Language,
): string {
  const words = sensitivityTexts[language];
  const { leader, runnerUp, surelyBest, mayBeBest } = standing;
  if (leader === null) return words.nobody;
  if (runnerUp === null || lead === null) {
    const own = plans.find(({ plan }) => plan === leader)?.value ?? { estimate: null, halfWidth: null };
    return words.alone(leader, formatEstimate(own, unit, language));
  }
  return surelyBest === null
    ? words.notSure(leader, listed(mayBeBest, words.and))
    : words.surelyBest(surelyBest, runnerUp, formatDifference(asDifference(lead), unit, language));
}

/** “Survival at −0.5”. */
export function endName(
  result: SensitivityResult,
  { assumption, end }: EndAnswer,
  language: Language,
): string {
  const tried = result.assumptions.find(({ id }) => id === assumption);
  const words = sensitivityTexts[language];
  return words.at(tried?.title[language] ?? assumption, tried?.[end][language] ?? end);
}

const titleOf = ({ assumptions }: SensitivityResult, id: string, language: Language): string =>
  assumptions.find((each) => each.id === id)?.title[language] ?? id;

/** One sentence for each end that changes the answer. */
function endSentences(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): string[] {
  const words = sensitivityTexts[language];
  const { leader } = scenario.standing;
  return scenario.ends.flatMap((end) => {
    const name = endName(result, end, language);
    const best = listed(end.overtakenBy, words.and);
    if (end.effect === 'flips') return [words.flips(name, best, leader ?? '')];
    if (end.effect === 'against') return [words.against(name, best, leader ?? '')];
    if (end.effect === 'settles') return [words.settles(name, end.standing.surelyBest ?? '')];
    return end.effect === 'unsettles' ? [words.unsettles(name)] : [];
  });
}

/** What each assumption does to the answer of one scenario, the strongest first. */
export function effectSentences(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): readonly string[] {
  const words = sensitivityTexts[language];
  if (scenario.standing.runnerUp === null || scenario.ends.length === 0) return [];
  const named = (effect: Effect) =>
    scenario.effects
      .filter((each) => each.effect === effect)
      .map(({ assumption }) => titleOf(result, assumption, language));
  const flips = scenario.effects.some(({ effect }) => effect === 'flips');
  const [open, keeps] = [named('open'), named('keeps')];
  return [
    ...(flips ? [] : [words.noneFlips]),
    ...endSentences(scenario, result, language),
    ...(open.length > 0 ? [words.open(open.join('; '), scenario.standing.surelyBest !== null)] : []),
    ...(keeps.length > 0 ? [words.keeps(keeps.join('; '))] : []),
  ];
}

/** In how many scenarios an assumption has an effect. */
export function countEffect({ scenarios }: SensitivityResult, assumption: string, effect: Effect): number {
  return scenarios.filter(({ effects }) =>
    effects.some((each) => each.assumption === assumption && each.effect === effect),
  ).length;
}

/** The answer over all scenarios, in words. */
export function overallSentences(result: SensitivityResult, language: Language): readonly string[] {
  const words = sensitivityTexts[language];
  const of = formatCount(result.scenarios.length, language);
  const counted = (effect: Effect) =>
    result.assumptions.flatMap(({ id, title }) => {
      const n = countEffect(result, id, effect);
      return n === 0 ? [] : [{ title: title[language], n: formatCount(n, language) }];
    });
  const tallied = (effect: Effect, head: string) => {
    const tally = counted(effect).map(({ title, n }) => words.tally(title, n));
    return tally.length === 0 ? [] : [words.overallOther(head, tally.join('; '))];
  };
  const flips = counted('flips').map(({ title, n }) => words.overall(n, of, title));
  const sure = result.scenarios.filter(({ standing }) => standing.surelyBest !== null).length;
  return [
    ...(flips.length > 0 ? flips : [words.overallNone(of)]),
    words.overallSure(formatCount(sure, language), of),
    ...tallied('against', words.againstHead),
    ...tallied('unsettles', words.unsettlesHead),
    ...tallied('settles', words.settlesHead),
  ];
}

/** Replications that the intervals of a scenario rest on: one number, or from–to where somebody could not always be counted. */
export function replicationsOf({ ends, plans }: ScenarioSensitivity, language: Language): string {
  const all = [
    ...plans.map(({ value }) => value.n),
    ...ends.flatMap(({ move, lead }) => [move.n, ...(lead === null ? [] : [lead.n])]),
  ];
  const span = [...new Set([Math.min(...all), Math.max(...all)])];
  return span.map((n) => formatCount(n, language)).join('–');
}
