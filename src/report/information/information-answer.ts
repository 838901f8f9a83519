import type { ParameterId, Parameters } from '../../domain/parameters.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Language } from '../../domain/text.ts';
import { formatDifference, formatNumber, formatRange } from '../../results/format.ts';
import type { ComparisonSummary } from '../../results/summary.ts';
import { listed } from '../answer.ts';
import { differenceFrom, leadMeasure, type PlanDifference } from '../reading.ts';
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

/** What one plan's reports are worth, in a sentence, and whether that is sure. */
interface Worth {
  readonly isSure: boolean;
  readonly said: string;
}

function worthOf(group: readonly AgedPlan[], results: InformationResults): Worth[] {
  const { language, nameOf, pairs } = results;
  const words = informationWords[language];
  const [fresh, stale] = [group[0], group.at(-1)];
  if (fresh === undefined || stale === undefined) return [];
  const found = differenceFrom({ pairs }, leadMeasure, fresh.plan.id, stale.plan.id);
  const named = ({ plan, age }: AgedPlan): string =>
    words.aged(nameOf(plan.id), words.minutes(ageText(age, language)));
  const said = sentence(found, named(fresh), named(stale), language);
  return [{ isSure: found.verdict !== 'unsure', said }];
}

function sentence(found: PlanDifference, fresh: string, stale: string, language: Language): string {
  const words = informationWords[language];
  const { difference, halfWidth, verdict } = found;
  const text = formatDifference(found, 'share', language);
  if (difference === null) return words.nobody(fresh, stale);
  if (verdict === 'better') return words.worth(fresh, text.replace(/^\+/, ''), stale);
  if (verdict === 'worse') return words.harm(fresh, text, stale);
  if (difference === 0 && halfWidth === 0) return words.same(fresh, stale);
  return words.unsure(fresh, stale, halfWidth === null ? text : formatRange(found, 'share', language));
}

/**
 * What faster reports are worth in a scenario, in sentences with intervals: for each plan that the study runs with several ways
 * to report, the freshest picture against the oldest; what is sure first. Empty where no plans differ in nothing but how they report.
 */
export function informationAnswer(results: InformationResults): string[] {
  const { plans, parameters, language } = results;
  const worth = byAge(plans, parameters).flatMap((group) => worthOf(group, results));
  if (worth.length === 0) return [];
  const said = worth.toSorted((a, b) => Number(b.isSure) - Number(a.isSure)).map((one) => one.said);
  const words = informationWords[language];
  return [...said, words.leans(listed(leaningOn, words.and))];
}
