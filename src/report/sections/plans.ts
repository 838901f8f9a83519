import { type MeasureId, measures } from '../../domain/measures.ts';
import {
  formatCount,
  formatEstimate,
  formatEstimateBare,
  formatNumber,
  missing,
  unitWord,
} from '../../results/format.ts';
import { replicationsGot } from '../../results/selection.ts';
import type { CellSummary } from '../../results/summary.ts';
import { answerSentence, bestSentence, mayBeBest, naming, scenarioSentence } from '../answer.ts';
import { scrollBox } from '../figure.ts';
import { type Block, blockGroups } from '../groups.ts';
import { type Scale, scaleOver, track, triageMark, verdictShape } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import {
  allScenarios,
  breakable,
  casualtiesOf,
  leadMeasure,
  nameOf,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
  tableMeasures,
} from '../reading.ts';
import { runsSentence, selectionSentences } from '../selection.ts';
import { countedScenarios, standingsIn, twoPlans } from '../shown.ts';

const besideLead = tableMeasures.filter((measure) => measure !== leadMeasure);

/** The scale of the lead measure in a scenario; a share stays between none and all. */
function levelScale({ cells }: ScenarioReading): Scale {
  const spans = cells.map((cell) => {
    const { estimate: middle, halfWidth } = cell.measures[leadMeasure];
    return { middle, halfWidth };
  });
  const scale = scaleOver(spans, []);
  const [low = 0, high = 1] = scale.domain();
  return scale.domain([Math.max(0, low), Math.min(1, high)]).clamp(true);
}

/** “a ± b” with the half-width toned down. */
function toned(text: string): Markup {
  const at = text.indexOf('\u202f±');
  return at < 0 ? markup`${text}` : markup`${text.slice(0, at)}<span class="pm">${text.slice(at)}</span>`;
}

/** An estimate for a cell. The unit stands in the head; it is copied and read aloud with the number. */
function estimate(cell: CellSummary, measure: MeasureId, reading: Reading, replications: number): Markup {
  const { language, words } = reading;
  const value = cell.measures[measure];
  const text = formatEstimateBare(value, value.unit, language);
  if (text === missing) {
    return markup`<span class="none">${missing}<span class="vh"> ${reasonMissing(measure, reading)}</span></span>`;
  }
  const unit =
    value.unit === 'share' ? nothing : markup`<span class="vh"> ${unitWord(value.unit, language)}</span>`;
  const sign = value.unit === 'share' ? (language === 'sv' ? '\u00a0%' : '%') : '';
  const n =
    value.n < replications
      ? markup`<small class="few">${words.countedIn(formatCount(value.n, language))}</small>`
      : nothing;
  return markup`<span class="nw">${toned(text)}${sign}${unit}</span>${n}`;
}

/** A title without the words that the line under it says anyway. */
const shortTitle = (title: string): string => title.replace(/ \([^)]*\)$/, '');

/** Why a measure has no value. */
export function reasonMissing(measure: MeasureId, { words, language }: Reading): string {
  return words.missing(
    shortTitle(measures[measure].title[language]),
    words.nobody[measure] ?? words.nobodyElse,
  );
}

/** Notes on measures that no plan has a value of, and on replications that had nobody to count. */
function notes({ cells, used, selection }: ScenarioReading, reading: Reading): Markup {
  const { words, language } = reading;
  const counts = (measure: MeasureId) => cells.map((cell) => cell.measures[measure].n);
  const empty = tableMeasures.filter((measure) => counts(measure).includes(0));
  // A plan that fell out has few replications, not replications without anybody to count.
  const got = cells.map(({ plan }) =>
    replicationsGot({ replications: used.n, ...(selection && { selection }) }, plan),
  );
  const isPartial = tableMeasures.some((measure) =>
    counts(measure).some((n, plan) => n > 0 && n < (got[plan] ?? 0)),
  );
  const lines = [
    ...empty.map((measure) => reasonMissing(measure, reading)),
    ...(isPartial ? [words.someCounted(formatCount(used.n, language))] : []),
  ];
  if (lines.length === 0) return nothing;
  return markup`<ul class="notes small mute">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

/** What the column of a measure is counted in. */
function unitUnder(measure: MeasureId, { language, words }: Reading): string {
  if (measure === leadMeasure) return words.lead;
  const { unit } = measures[measure];
  return unit === 'share' ? words.share : unitWord(unit, language);
}

/** Head of a measure's column: its name, under it what it is counted in. */
export function measureHead(measure: MeasureId, under: string, { language, words }: Reading): Markup {
  const { title } = measures[measure];
  const isDeath = measure === 'deaths' || measure === 'preventableDeaths';
  const mark =
    measure === 'inTimeRed' ? triageMark('red') : measure === 'inTimeYellow' ? triageMark('yellow') : nothing;
  const chip = isDeath ? markup`<small><span class="chip">${words.modelQuantity}</span></small>` : nothing;
  return markup`<span class="${mark === nothing ? '' : 'nw'}">${mark}${shortTitle(title[language])}</span><small>${under}</small>${chip}`;
}

function head(reading: Reading): Markup {
  const { words, language, plans } = reading;
  const rest = besideLead.map(
    (measure) =>
      markup`<th scope="col" class="n">${measureHead(measure, unitUnder(measure, reading), reading)}</th>`,
  );
  return markup`<thead><tr><th scope="col">${words.plan}<small>${words.planUnder}</small></th><th scope="col">${measureHead(leadMeasure, words.lead, reading)}</th><th scope="col" class="n">${words.place}<small>${words.placeUnder(formatCount(plans.length, language))}</small></th>${rest}</tr></thead>`;
}

/** The place of a plan on red in time: a number or a range. */
export function placeText(scenario: ScenarioReading, plan: string): string {
  const range = scenario.places.find((place) => place.plan === plan);
  if (range === undefined) return missing;
  return range.from === range.to ? String(range.from) : `${range.from}–${range.to}`;
}

function row(reading: Reading, scenario: ScenarioReading, cell: CellSummary, scale: Scale): Markup {
  const replications = scenario.used.n;
  const isBest = mayBeBest(scenario).includes(cell.plan);
  const { estimate: middle, halfWidth } = cell.measures[leadMeasure];
  const chart = track({ middle, halfWidth }, scale, {
    isSure: halfWidth !== null,
    mayBeBest: isBest,
    hasZero: false,
  });
  const rest = besideLead.map(
    (measure) => markup`<td class="n">${estimate(cell, measure, reading, replications)}</td>`,
  );
  return markup`<tr${isBest ? markup` class="best"` : nothing}><th scope="row">${breakable(nameOf(reading, cell.plan))}</th><td class="plot"><div class="pc">${chart}<span>${estimate(cell, leadMeasure, reading, replications)}</span></div></td><td class="n">${placeText(scenario, cell.plan)}</td>${rest}</tr>`;
}

/** Plans as rows in study order, measures as columns, each estimate with its half-width. */
function plansTable(reading: Reading, scenario: ScenarioReading): Markup {
  const { words, language } = reading;
  const scale = levelScale(scenario);
  const [low = 0, high = 1] = scale.domain();
  const ends = [low, high].map((end) => formatNumber(end * 100, 0, language));
  const caption = `${words.estimateCaption} ${words.scaleCaption(ends[0] ?? '', ends[1] ?? '')}`;
  const rows = scenario.cells.map((cell) => row(reading, scenario, cell, scale));
  return markup`<div class="scroll" role="region" aria-label="${words.tableLabel(scenario.title)}" tabindex="0"><table class="plans"><caption><span class="cs">${caption}</span></caption>${head(reading)}<tbody>${rows}</tbody></table></div><p class="cue wide small mute" aria-hidden="true">${words.scrollCue}</p>${notes(scenario, reading)}`;
}

function clock(minuteOfDay: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(minuteOfDay / 60)}:${two(minuteOfDay % 60)}`;
}

/** Below this share the distance leaves little for a plan to win, and the measure from reach should be read too. */
const lowCeiling = 0.8;

/** What would be possible if nobody waited: the same for every plan. */
function ceiling({ cells }: ScenarioReading, { words, language }: Reading): Markup {
  const value = cells[0]?.measures.freeFlowRed;
  if (value === undefined || value.estimate === null) return nothing;
  const note = value.estimate < lowCeiling ? ` ${words.lowCeiling}` : '';
  const text = words.ceiling(formatEstimate(value, value.unit, language));
  return markup`<p class="small measure">${text}${note}</p>`;
}

function setting(reading: ScenarioReading, { words, language }: Reading): Markup {
  const { scenario, used } = reading;
  const { date, minuteOfDay } = scenario.starts;
  return markup`<ul class="line small mute"><li>${formatCount(casualtiesOf(reading), language)} ${words.casualties}</li><li>${words.starts} ${date}, ${clock(minuteOfDay)}</li><li>${words.replicationsHead}: ${words.used(formatCount(used.n, language), used.why)}</li></ul><p class="small measure"><b>${words.validity}:</b> ${scenario.validity[language]}</p>`;
}

function sources({ scenario }: ScenarioReading, { words }: Reading): Markup {
  const entries = Object.entries(scenario.sources);
  if (entries.length === 0) return nothing;
  const items = entries.map(([id, text]) => markup`<div><dt>${id}</dt><dd>${text}</dd></div>`);
  return markup`<details class="twin"><summary>${words.sources}</summary><dl class="sources small">${items}</dl></details>`;
}

/** In how many scenarios each plan may be best on red in time, in study order. */
export function bestCounts(reading: Reading): readonly { readonly plan: PlanName; readonly n: number }[] {
  const scenarios = allScenarios(reading);
  return reading.plans.map((plan) => ({
    plan,
    n: scenarios.filter((scenario) => mayBeBest(scenario).includes(plan.id)).length,
  }));
}

/** What the plan in the answer and the reference give, and which plans may be best. */
function levelsSentence(reading: Reading, scenario: ScenarioReading): string {
  const { words, language, others } = reading;
  if (scenario.places.length === 0 || others.length === 0) return scenarioSentence(reading, scenario);
  const levels = twoPlans(reading).map(([, plan], at) => {
    const value = scenario.cells.find((cell) => cell.plan === plan.id)?.measures[leadMeasure];
    const text = value === undefined ? missing : formatEstimate(value, value.unit, language);
    return (at === 0 ? words.levels : words.levelAlso)(plan.name, text);
  });
  return `${levels.join('')}. ${bestSentence(reading, scenario)}`;
}

/** The reading of the table of plans. */
export function plansSentence(reading: Reading): string {
  const { words, language } = reading;
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  if (scenarios.length === 1 && only !== undefined) return levelsSentence(reading, only);
  if (reading.others.length === 0 || countedScenarios(reading).length === 0) return answerSentence(reading);
  const counts = bestCounts(reading);
  const most = Math.max(...counts.map(({ n }) => n));
  const names = counts.filter(({ n }) => n === most).map(({ plan }) => plan);
  const [n, of] = [formatCount(most, language), formatCount(scenarios.length, language)];
  return words.bestTally(naming(reading, names), names.length > 1, n, of);
}

function standingCell(reading: Reading, plan: PlanName, type: TypeReading): Markup {
  const { words, language, reference } = reading;
  if (plan.id === reference.id) return markup`<td class="n none">${words.reference}</td>`;
  const [standing] = standingsIn({ ...reading, others: [plan] }, type.scenarios);
  const marks = (['better', 'worse', 'unsure'] as const).map((verdict) => {
    const n = standing?.[verdict] ?? 0;
    return markup`<span class="k${n === 0 ? ' zero' : ''}">${verdictShape(verdict)}${formatCount(n, language)}<span class="vh"> ${words[verdict]}, </span></span>`;
  });
  return markup`<td class="n"><span class="marks">${marks}</span></td>`;
}

/** All plans over all scenarios: where each may be best, and how it stands against the reference in each type. */
function standingsTable(reading: Reading): Markup {
  const { words, language, types, reference } = reading;
  const scenarios = allScenarios(reading);
  const counts = bestCounts(reading);
  const most = Math.max(...counts.map(({ n }) => n));
  const heads = types.map(
    ({ title, scenarios: { length } }) =>
      markup`<th scope="col" class="n">${title}<small>${words.placesWhere(formatCount(length, language))}</small></th>`,
  );
  const rows = counts.map(({ plan, n }) => {
    const cells = types.map((type) => standingCell(reading, plan, type));
    const best = n === most && n > 0 ? markup` class="best"` : nothing;
    return markup`<tr${best}><th scope="row">${breakable(plan.name)}</th><td class="n"><b>${formatCount(n, language)}</b></td>${cells}</tr>`;
  });
  const table = markup`<table class="plans standings"><caption><span class="cs">${words.bestCaption(reference.name)}</span></caption><thead><tr><th scope="col">${words.plan}<small>${words.planUnder}</small></th><th scope="col" class="n">${words.mayBeBestHead}<small>${words.placesWhere(formatCount(scenarios.length, language))}</small></th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return scrollBox(words.plansHead, table);
}

/** The plan chosen and who fell out, where the best one was looked for. */
function choice({ selection, used, pairs }: ScenarioReading, reading: Reading): Markup {
  if (selection === undefined) return nothing;
  const name = (plan: string) => nameOf(reading, plan);
  const said = selectionSentences(selection, used, pairs, name, reading.language);
  return markup`<p class="measure">${[...said, runsSentence(selection, used, reading.language)].join(' ')}</p>`;
}

function block(reading: Reading, scenario: ScenarioReading): Block {
  const body = markup`${choice(scenario, reading)}${setting(scenario, reading)}${ceiling(scenario, reading)}${plansTable(reading, scenario)}${sources(scenario, reading)}`;
  return { said: scenarioSentence(reading, scenario), body };
}

/** What each plan gives: over all scenarios, then scenario by scenario with every measure. */
export function plansSection(reading: Reading): Markup {
  const { words, others } = reading;
  const isMany = allScenarios(reading).length > 1 && others.length > 0;
  const blocks = blockGroups(reading, 'plans', (scenario) => block(reading, scenario));
  const feet = others.length === 0 ? [] : [words.studyOrder, words.ownFoot];
  return markup`<p class="reading">${plansSentence(reading)}</p>${isMany ? standingsTable(reading) : nothing}${blocks}<div class="foot">${feet.map((line) => markup`<span>${line}</span>`)}</div>`;
}
