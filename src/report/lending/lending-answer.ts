import type { Provenance } from '../../domain/grade.ts';
import { type ParameterId, parameterCatalogue } from '../../domain/parameters.ts';
import type { Plan } from '../../domain/plan.ts';
import type { NationalTeams } from '../../domain/resources/lending.ts';
import type { Language } from '../../domain/text.ts';
import {
  formatCount,
  formatDifference,
  formatDifferenceBare,
  formatEstimateBare,
} from '../../results/format.ts';
import type { CellSummary, ComparisonSummary } from '../../results/summary.ts';
import { places } from '../../stats/ranking.ts';
import { listed } from '../answer.ts';
import { differenceFrom, type PlanDifference } from '../reading.ts';
import { kronorText } from './amounts.ts';
import { type LendingAnswerWords, lendingAnswerWords } from './lending-answer-words.ts';
import { withoutLoans } from './same-without.ts';

/** What a scenario of a study that lends came to. */
export interface LendingResults {
  readonly plans: readonly Plan[];
  readonly cells: readonly CellSummary[];
  readonly pairs: readonly ComparisonSummary[];
  readonly language: Language;
  /** Provenance of the system's values. */
  readonly provenance: Readonly<Record<string, Provenance>>;
  /** Name that people read of a plan. */
  nameOf(plan: string): string;
}

/** A plan that lends beside the same plan without loans. */
interface Compared {
  readonly plan: Plan;
  readonly name: string;
  readonly waiting: PlanDifference;
  readonly red: PlanDifference;
}

/** Parameters of grade D that decide how long own staff last and how loans are asked for and end. */
const leaningOn: readonly ParameterId[] = ['callInAnswersDay', 'callInReserve', 'loanEndsAfter'];

/** How long own call-in runs in full decides more than any other value what loans are worth. */
const calledForField = 'staffing.calledFor';

function comparedIn({ plans, pairs, nameOf }: LendingResults): readonly Compared[] {
  return plans.flatMap((plan): Compared[] => {
    const without = plan.lending === null ? undefined : withoutLoans(plan, plans);
    if (without === undefined) return [];
    return [
      {
        plan,
        name: nameOf(plan.id),
        waiting: differenceFrom({ pairs }, 'icuWaiting', plan.id, without.id),
        red: differenceFrom({ pairs }, 'inTimeRed', plan.id, without.id),
      },
    ];
  });
}

/** The other way round: hours saved, not hours more. */
const saved = ({ difference, ...rest }: PlanDifference): PlanDifference => ({
  ...rest,
  difference: difference === null ? null : 0 - difference,
});

const savedText = ({ waiting }: Compared, language: Language): string => {
  const { difference: estimate, halfWidth } = saved(waiting);
  return formatEstimateBare({ estimate, halfWidth }, 'patient-hours', language);
};

/** Plans that surely help and may save most; `isFirst` when one of them surely saves more than every other plan. */
interface Best {
  readonly plans: readonly Compared[];
  readonly isFirst: boolean;
}

/** All that surely help are named when none of them may save most: surely better than one another is not passed on. */
function bestOf(compared: readonly Compared[], { cells, pairs }: LendingResults): Best {
  const ranks = places(
    cells.map(({ plan }) => plan),
    pairs.filter(({ measure }) => measure === 'icuWaiting'),
  );
  const sure = compared.filter(({ waiting }) => waiting.verdict === 'better');
  const rankOf = ({ plan }: Compared) => ranks.find((rank) => rank.plan === plan.id);
  const leading = sure.filter((one) => rankOf(one)?.from === 1);
  const plans = leading.length > 0 ? leading : sure;
  return { plans, isFirst: plans.some((one) => rankOf(one)?.to === 1) };
}

function bestSentence(compared: readonly Compared[], results: LendingResults): string {
  const { language } = results;
  const words = lendingAnswerWords[language];
  const { plans, isFirst } = bestOf(compared, results);
  const [first] = plans;
  if (first === undefined) {
    const [nearest] = compared
      .filter(({ waiting }) => waiting.difference !== null)
      .toSorted((a, b) => (a.waiting.difference ?? 0) - (b.waiting.difference ?? 0));
    return nearest === undefined
      ? ''
      : words.noneBest(nearest.name, formatDifferenceBare(nearest.waiting, 'patient-hours', language));
  }
  const hasOne = compared.filter(({ waiting }) => waiting.verdict === 'better').length === 1;
  if (hasOne) return words.onlyBest(first.name, savedText(first, language));
  if (isFirst) return words.oneBest(first.name, savedText(first, language));
  const named = plans.map((one) => words.saving(one.name, savedText(one, language)));
  return words.someBest(listed(named, words.and));
}

/** What the regions that lend pay in care under the plans that serve best, where that is sure. */
function harmSentences(compared: readonly Compared[], results: LendingResults): string[] {
  const words = lendingAnswerWords[results.language];
  return bestOf(compared, results).plans.flatMap(({ plan, name }) => {
    const harm = results.cells.find((cell) => cell.plan === plan.id)?.measures.lenderHarm;
    if (harm === undefined || harm.estimate === null || harm.halfWidth === null) return [];
    if (harm.estimate <= harm.halfWidth) return [];
    return [words.harm(name, formatEstimateBare(harm, harm.unit, results.language))];
  });
}

function redSentences(compared: readonly Compared[], words: LendingAnswerWords): string[] {
  const named = (verdict: 'better' | 'worse') =>
    compared.filter(({ red }) => red.verdict === verdict).map(({ name }) => name);
  const [more, fewer] = [named('better'), named('worse')];
  return [
    ...(more.length > 0 ? [words.moreRed(listed(more, words.and))] : []),
    ...(fewer.length > 0 ? [words.fewerRed(listed(fewer, words.and))] : []),
  ];
}

/** Whether teams of the nation are worth having ready: what they give, whether that is sure, and what it costs. */
function teamSentence(one: Compared, teams: NationalTeams, results: LendingResults): string {
  const { language } = results;
  const words = lendingAnswerWords[language];
  const { standingCost } = teams;
  const persons = teams.teams * Object.values(teams.mix).reduce((sum, count) => sum + count, 0);
  const standing =
    standingCost === null ? words.unpricedTeam : kronorText(teams.teams * standingCost, words, language);
  const sureness = ({ verdict }: PlanDifference) => (verdict === 'unsure' ? words.unsure : words.sure);
  const gives = words.teamGives(
    words.team(one.name, formatCount(teams.teams, language), formatCount(persons, language), standing),
    words.verdict(formatDifference(one.waiting, 'patient-hours', language), sureness(one.waiting)),
    words.verdict(formatDifference(one.red, 'share', language), sureness(one.red)),
  );
  return `${gives} ${worthText(one, results)}`;
}

function worthText({ plan, waiting, red }: Compared, { cells, language }: LendingResults): string {
  const words = lendingAnswerWords[language];
  if (waiting.verdict === 'worse' || red.verdict === 'worse') return words.harmful;
  if (waiting.verdict === 'unsure') return red.verdict === 'better' ? words.helpful : words.notShown;
  const cost = cells.find((cell) => cell.plan === plan.id)?.measures.lendingCost.estimate ?? null;
  const { difference, halfWidth } = saved(waiting);
  if (cost === null || difference === null || halfWidth === null) return words.helpful;
  const [spent, from, to] = [cost, cost / (difference + halfWidth), cost / (difference - halfWidth)].map(
    (kronor) => kronorText(kronor, words, language),
  );
  return words.priced(spent ?? '', from ?? '', to ?? '');
}

/** What the answer leans on that nobody has measured: fields of the strategies, and parameters of the model. */
function leanSentence({ plans, provenance, language }: LendingResults): string {
  const words = lendingAnswerWords[language];
  const weak = plans.flatMap(({ lending }) =>
    Object.entries(lending?.provenance ?? {}).filter(([, { grade }]) => grade === 'D'),
  );
  const parts = new Set(weak.flatMap(([field]) => words.parts[field.split('.')[0] ?? ''] ?? []));
  const parameters = leaningOn
    .filter((id) => parameterCatalogue[id].grade === 'D')
    .map((id) => `${parameterCatalogue[id].title[language]} (${id})`);
  const leans = [
    ...(parts.size > 0
      ? [words.inStrategies(formatCount(weak.length, language), listed([...parts], words.and))]
      : []),
    ...(provenance[calledForField]?.grade === 'D' ? [words.inStaffing] : []),
    ...(parameters.length > 0 ? [words.inModel(listed(parameters, words.and))] : []),
  ];
  return leans.length === 0 ? '' : words.leans(leans.join('; '));
}

/**
 * Which lending serves best in a scenario, whether national teams are worth what they cost to have ready, and what the answer
 * leans on, in sentences with intervals. Empty where no plan lends, or none has the same plan without loans beside it.
 */
export function lendingAnswer(results: LendingResults): string[] {
  const compared = comparedIn(results);
  if (compared.length === 0) return [];
  const words = lendingAnswerWords[results.language];
  const national = compared.flatMap((one) => {
    const teams = one.plan.lending?.nationalTeams;
    return teams === undefined ? [] : [teamSentence(one, teams, results)];
  });
  return [
    bestSentence(compared, results),
    ...harmSentences(compared, results),
    ...redSentences(compared, words),
    ...national,
    leanSentence(results),
  ].filter((sentence) => sentence !== '');
}
