import type { MeasureId } from '../../domain/measures.ts';
import { minutesPerHour } from '../../domain/time.ts';
import { formatCount, formatEstimateBare, formatNumber, missing } from '../../results/format.ts';
import type { MeasureSummary } from '../../results/summary.ts';
import { absent, figureFoot, gatheredTwins, scrollBox } from '../figure.ts';
import { blockGroups } from '../groups.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { allScenarios, nameOf, type Reading, type ScenarioReading } from '../reading.ts';
import { againstNone, againstNoneTable } from './against-none.ts';
import { hoursText, millionsText } from './amounts.ts';
import { designsPart } from './designs.ts';
import { gainAndHarm, sidesKey } from './gain-and-harm.ts';
import { lendingAnswer } from './lending-answer.ts';
import { effectSentence, lendingSentence, worthSentence } from './lending-sentence.ts';
import { lendingTexts } from './lending-texts.ts';
import { isLending, type LoanPair, loanPairs } from './same-without.ts';

/** The times of more plans than this stand in the table only. */
const mostTold = 3;

function amountOf(
  scenario: ScenarioReading,
  { name }: LoanPair,
  measure: MeasureId,
): MeasureSummary | undefined {
  return scenario.cells.find(({ plan }) => plan === name.id)?.measures[measure];
}

/** A mean, or a dash and why there is none. */
function cell(text: string, why: string, more: Markup = nothing): Markup {
  return text === missing
    ? markup`<td class="n">${missing}<small class="few">${why}</small></td>`
    : markup`<td class="n"><span class="nw">${text}</span>${more}</td>`;
}

/** How the time to effect spreads over replications: a planner meets one event, not the mean. */
function spreadOf(reading: Reading, scenario: ScenarioReading, pair: LoanPair): string {
  const { language, input } = reading;
  const words = lendingTexts[language];
  const found = input.spreads?.find(
    ({ scenario: id, plan, measure }) =>
      id === scenario.scenario.id && plan === pair.name.id && measure === 'timeToLoanEffect',
  );
  if (found === undefined || found.median === null || found.ninety === null || found.n < 2) return '';
  const [median, ninety] = [found.median, found.ninety].map((minutes) =>
    words.hours(formatNumber(minutes / minutesPerHour, 0, language)),
  );
  return words.spread(median ?? '', ninety ?? '');
}

function reachCell(reading: Reading, scenario: ScenarioReading, pair: LoanPair): Markup {
  const { language } = reading;
  const words = lendingTexts[language];
  const value = amountOf(scenario, pair, 'timeToLoanEffect');
  if (value === undefined || value.estimate === null) return cell(missing, words.noExtra);
  const counted = words.countedIn(formatCount(value.n, language), formatCount(scenario.used.n, language));
  const spread = spreadOf(reading, scenario, pair);
  const more = spread === '' ? nothing : markup`<small class="few">${spread}</small>`;
  const few = value.n < scenario.used.n ? markup`<small class="few">${counted}</small>` : nothing;
  return cell(hoursText(value, reading), '', markup`${more}${few}`);
}

function measureCell(
  reading: Reading,
  scenario: ScenarioReading,
  pair: LoanPair,
  measure: MeasureId,
): Markup {
  const value = amountOf(scenario, pair, measure);
  if (value === undefined) return cell(missing, reading.words.nobodyElse);
  return cell(formatEstimateBare(value, value.unit, reading.language), reading.words.nobodyElse);
}

/** Measures of requests refused, by the condition that was missing. */
const refusalMeasures = {
  refusedOwnMeasures: 'own-surge-used',
  refusedPartners: 'usual-partners-asked',
  refusedAgreement: 'agreement-active',
} as const;

/** Staff not offered, and which conditions requests lacked. */
function refusedCell(reading: Reading, scenario: ScenarioReading, pair: LoanPair): Markup {
  const { language, words } = reading;
  const value = amountOf(scenario, pair, 'loansRefused');
  if (value === undefined) return cell(missing, words.nobodyElse);
  const lacking = Object.entries(refusalMeasures).flatMap(([measure, condition]) => {
    const estimate = amountOf(scenario, pair, measure as MeasureId)?.estimate ?? 0;
    if (estimate === 0) return [];
    return [lendingTexts[language].lacking[condition](formatNumber(estimate, 1, language))];
  });
  const why =
    lacking.length === 0
      ? nothing
      : markup`<small class="few">${lendingTexts[language].lackingHead} ${lacking.join(' · ')}</small>`;
  return cell(formatEstimateBare(value, value.unit, language), words.nobodyElse, why);
}

function costCell(reading: Reading, scenario: ScenarioReading, pair: LoanPair): Markup {
  const words = lendingTexts[reading.language];
  const value = amountOf(scenario, pair, 'lendingCost');
  const payer = words.payer(pair.plan.lending?.costs.payer ?? 'borrower');
  if (value === undefined) return cell(missing, words.notKnown);
  return cell(millionsText(value, reading), words.notKnown, markup`<small class="few">${payer}</small>`);
}

function table(reading: Reading, scenario: ScenarioReading): Markup {
  const words = lendingTexts[reading.language];
  const rows = loanPairs(reading).map((pair) => {
    const measured = (['borrowerGain', 'lenderHarm', 'lentHours'] as const).map((measure) =>
      measureCell(reading, scenario, pair, measure),
    );
    return markup`<tr><th scope="row">${pair.name.name}</th>${reachCell(reading, scenario, pair)}${measured}${refusedCell(reading, scenario, pair)}${costCell(reading, scenario, pair)}</tr>`;
  });
  const head = (title: string, unit: string): Markup =>
    markup`<th scope="col" class="n">${title}<small>${unit}</small></th>`;
  const heads = [
    head(words.reach, words.reachUnder),
    head(words.gain, words.patientHours),
    head(words.harm, words.patientHours),
    head(words.lent, words.workHours),
    head(words.refused, words.persons),
    head(words.cost, words.costUnder),
  ];
  return scrollBox(
    words.tableLabel,
    markup`<table class="loans"><caption><span class="cs">${words.caption}</span></caption><thead><tr><th scope="col">${words.plan}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** What each avoided breach costs, plan by plan in study order, and what that means. */
function worthPart(reading: Reading, scenario: ScenarioReading): Markup {
  const words = lendingTexts[reading.language];
  const lines = loanPairs(reading).map((pair) => markup`<li>${worthSentence(reading, scenario, pair)}</li>`);
  return markup`<h4 class="gap">${words.worthHead}</h4><p class="howto">${words.worthIs}</p><ul class="worth">${lines}</ul>`;
}

/** The answer about loans in sentences. */
function answerPart(reading: Reading, { cells, pairs, system }: ScenarioReading): Markup {
  const { language } = reading;
  const { plans } = reading.input.study;
  const said = lendingAnswer({
    plans,
    cells,
    pairs,
    provenance: system.provenance,
    language,
    nameOf: (plan) => nameOf(reading, plan),
  });
  return said.length === 0
    ? nothing
    : markup`<ul class="worth said">${said.map((one) => markup`<li>${one}</li>`)}</ul>`;
}

function body(reading: Reading, scenario: ScenarioReading): Markup {
  const words = lendingTexts[reading.language];
  const pairs = loanPairs(reading);
  const effects = pairs.map((pair) => markup`<li>${effectSentence(reading, scenario, pair)}</li>`);
  // The table says the same; of many plans it says it better.
  const told = pairs.length > mostTold ? nothing : markup`<ul class="worth">${effects}</ul>`;
  return markup`${answerPart(reading, scenario)}${againstNone(reading, scenario)}<div class="panel gap"><h5>${words.gain} · ${words.harm}<small>${words.chartUnder}</small></h5>${sidesKey(reading)}${gainAndHarm(reading, scenario)}</div>${table(reading, scenario)}${told}${worthPart(reading, scenario)}${designsPart(reading, scenario)}`;
}

/** What loans give, whom they cost and who pays, against the same plan without them. */
export function lendingSection(reading: Reading): Markup {
  const words = lendingTexts[reading.language];
  if (!isLending(reading)) return absent(words.nobodyLends);
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  const said =
    scenarios.length === 1 && only !== undefined
      ? markup`<p class="reading">${lendingSentence(reading, only)}</p>`
      : nothing;
  const blocks = blockGroups(reading, 'lending', (scenario) => ({
    said: lendingSentence(reading, scenario),
    body: body(reading, scenario),
  }));
  const tables = scenarios.map((scenario) => ({
    scenario: scenario.title,
    tables: againstNoneTable(reading, scenario),
  }));
  return markup`${said}<figure aria-labelledby="lending-h">${blocks}${figureFoot(reading, [words.foot])}</figure>${gatheredTwins(words.twins, tables)}`;
}
