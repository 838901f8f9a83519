import type { MeasureId } from '../../domain/measures.ts';
import { formatCount, formatEstimate, formatEstimateBare } from '../../results/format.ts';
import type { Verdict } from '../../results/summary.ts';
import { listed } from '../answer.ts';
import { differenceFrom, type PlanName, type Reading, type ScenarioReading } from '../reading.ts';
import { costText, hoursText, priceText } from './amounts.ts';
import { type LendingTexts, lendingTexts } from './lending-texts.ts';
import { type LoanPair, loanPairs } from './same-without.ts';
import { worthOf } from './worth.ts';

/** More plans than this are counted in a sentence, not named. */
const mostNamed = 3;

type Claim = (plans: string, n: number) => string;

/** What is said of plans by their verdict on each measure. */
const claims = (words: LendingTexts): readonly (readonly [MeasureId, Readonly<Record<Verdict, Claim>>])[] => [
  ['icuWaiting', { better: words.lessWaiting, worse: words.moreWaiting, unsure: words.sameWaiting }],
  ['inTimeRed', { better: words.moreRed, worse: words.fewerRed, unsure: words.sameRed }],
];

function naming(plans: readonly PlanName[], of: number, reading: Reading): string {
  const words = lendingTexts[reading.language];
  if (plans.length === of && of > mostNamed) return words.all;
  if (plans.length > mostNamed) return words.plansCount(formatCount(plans.length, reading.language));
  return listed(
    plans.map(({ name }) => name),
    reading.words.and,
  );
}

interface Compared {
  readonly name: PlanName;
  readonly without: PlanName;
}

/** The reading of the loans in a scenario: which plans surely wait less and get more to care in time than without them. */
export function lendingSentence(reading: Reading, scenario: ScenarioReading): string {
  const words = lendingTexts[reading.language];
  const pairs = loanPairs(reading);
  if (pairs.length === 0) return words.nobodyLends;
  const compared = pairs.flatMap(({ name, without }): Compared[] => (without ? [{ name, without }] : []));
  if (compared.length === 0) return words.noTwin;
  return claims(words)
    .map(([measure, say], at) => {
      const parts = (['better', 'worse', 'unsure'] as const).flatMap((verdict) => {
        const plans = compared
          .filter(
            ({ name, without }) => differenceFrom(scenario, measure, name.id, without.id).verdict === verdict,
          )
          .map(({ name }) => name);
        return plans.length === 0
          ? []
          : [say[verdict](naming(plans, compared.length, reading), plans.length)];
      });
      const said = parts.join('; ');
      return at === 0 ? words.against(said) : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
    })
    .join(' ');
}

/** How long a plan's loans take to reach a patient, in a sentence. */
export function effectSentence(reading: Reading, scenario: ScenarioReading, { name }: LoanPair): string {
  const { language } = reading;
  const words = lendingTexts[language];
  const value = scenario.cells.find(({ plan }) => plan === name.id)?.measures.timeToLoanEffect;
  if (value === undefined || value.estimate === null) return words.noEffect(name.name);
  const n = formatCount(value.n, language);
  return words.effect(
    name.name,
    words.hours(hoursText(value, reading)),
    n,
    formatCount(scenario.used.n, language),
  );
}

/** What each avoided breach of a time limit costs with a plan, or why that is not said. */
export function worthSentence(reading: Reading, scenario: ScenarioReading, pair: LoanPair): string {
  const { language } = reading;
  const words = lendingTexts[language];
  const { name } = pair.name;
  const worth = worthOf(scenario, pair);
  const value = scenario.cells.find(({ plan }) => plan === pair.name.id)?.measures.lendingCost;
  const cost = value === undefined || value.estimate === null ? undefined : costText(value, reading);
  const payer = words.payer(pair.plan.lending?.costs.payer ?? 'borrower');
  switch (worth.kind) {
    case 'no-twin':
      return words.worthNoTwin(name);
    case 'unsure':
      if (value?.estimate === 0 && value.halfWidth === 0) return words.unpricedFree(name);
      return cost === undefined ? words.unpricedUnknown(name) : words.unpriced(name, cost, payer);
    case 'worse':
      return words.worthWorse(name, cost ?? words.unknownCost);
    case 'cost-unknown':
      return words.worthUnknown(name);
    case 'priced': {
      const { difference: estimate, halfWidth } = worth.persons;
      const persons = formatEstimateBare({ estimate, halfWidth }, 'persons', language);
      const ends = [worth.from, worth.to].map((price) => priceText(price, reading));
      return words.priced(name, cost ?? words.unknownCost, persons, ends[0] ?? '', ends[1] ?? '', payer);
    }
  }
}

/** An estimate with its unit, for those who listen to a row chart. */
export function rowText(
  scenario: ScenarioReading,
  plan: string,
  measure: MeasureId,
  { language }: Reading,
): string {
  const value = scenario.cells.find((cell) => cell.plan === plan)?.measures[measure];
  return value === undefined ? '–' : formatEstimate(value, value.unit, language);
}
