import { type ParameterId, type Parameters, parameterCatalogue } from '../../domain/parameters.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import { formatDifference, formatNumber, formatRange } from '../../results/format.ts';
import type { ComparisonSummary } from '../../results/summary.ts';
import { listed } from '../answer.ts';
import { differenceFrom, leadMeasure } from '../reading.ts';
import { type AgedPlan, byAge } from './by-age.ts';
import { informationWords } from './information-words.ts';

/** What a scenario came to under plans that report in different ways. */
export interface InformationResults {
  readonly plans: readonly Plan[];
  readonly pairs: readonly ComparisonSummary[];
  /** Of the scenario, before any plan sets its own. */
  readonly parameters: Parameters;
  readonly language: Language;
  /** Name that people read of a plan. */
  nameOf(plan: string): string;
}

const leaningOn: readonly ParameterId[] = [
  'statusCadence',
  'statusDelayMin',
  'statusDelayMax',
  'statusLoss',
  'statusRounding',
];

/** An age in minutes: tenths where they matter. */
export function ageText(minutes: number, language: Language): string {
  return formatNumber(minutes, minutes < 10 && !Number.isInteger(minutes) ? -1 : 0, language);
}

function sayWorth(group: readonly AgedPlan[], results: InformationResults): string[] {
  const { language, nameOf, pairs } = results;
  const words = informationWords[language];
  const [fresh, stale] = [group[0], group.at(-1)];
  if (fresh === undefined || stale === undefined) return [];
  const [first, last] = [fresh, stale].map(({ plan, age }) =>
    words.aged(nameOf(plan.id), words.minutes(ageText(age, language))),
  ) as [string, string];
  const found = differenceFrom({ pairs }, leadMeasure, fresh.plan.id, stale.plan.id);
  const { difference, halfWidth, verdict } = found;
  if (difference === null) return [words.nobody(first, last)];
  if (verdict === 'better')
    return [words.worth(first, formatDifference(found, 'share', language).replace(/^\+/, ''), last)];
  if (verdict === 'worse') return [words.harm(first, formatDifference(found, 'share', language), last)];
  if (difference === 0 && halfWidth === 0) return [words.same(first, last)];
  const range =
    halfWidth === null ? formatDifference(found, 'share', language) : formatRange(found, 'share', language);
  return [words.unsure(first, last, range)];
}

/**
 * What faster reports are worth in a scenario, in sentences with intervals: for each plan that the study runs with several ways
 * to report, the freshest picture against the oldest. Empty where no plans differ in nothing but how they report.
 */
export function informationAnswer(results: InformationResults): string[] {
  const { plans, parameters, language } = results;
  const said = byAge(plans, parameters).flatMap((group) => sayWorth(group, results));
  if (said.length === 0) return [];
  const leans = leaningOn.map((id) => `${parameterCatalogue[id].title[language]} (${id})`);
  const words = informationWords[language];
  return [...said, words.leans(listed(leans, language === 'sv' ? 'och' : 'and'))];
}
