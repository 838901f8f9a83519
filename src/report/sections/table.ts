import { type MeasureId, measures } from '../../domain/measures.ts';
import { formatCount, formatEstimateBare, formatNumber, missing, unitWord } from '../../results/format.ts';
import { replicationsGot } from '../../results/selection.ts';
import type { CellSummary } from '../../results/summary.ts';
import { mayBeBest } from '../answer.ts';
import { type Scale, scaleOver, track, triageMark } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import {
  breakable,
  leadMeasure,
  nameOf,
  type Reading,
  type ScenarioReading,
  type TypeReading,
  tableMeasures,
} from '../reading.ts';

const besideLead = tableMeasures.filter((measure) => measure !== leadMeasure);

/** One scale for the levels of the lead measure in all scenarios of a type. */
export function levelScale({ scenarios }: TypeReading): Scale {
  const spans = scenarios.flatMap(({ cells }) =>
    cells.map((cell) => {
      const { estimate, halfWidth } = cell.measures[leadMeasure];
      return { middle: estimate, halfWidth };
    }),
  );
  return scaleOver(spans, []);
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

function placeText(scenario: ScenarioReading, plan: string): string {
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
export function plansTable(reading: Reading, scenario: ScenarioReading, scale: Scale): Markup {
  const { words, language } = reading;
  const [low = 0, high = 1] = scale.domain();
  const ends = [low, high].map((end) => formatNumber(end * 100, 0, language));
  const caption = `${words.estimateCaption} ${words.scaleCaption(ends[0] ?? '', ends[1] ?? '')}`;
  const rows = scenario.cells.map((cell) => row(reading, scenario, cell, scale));
  return markup`<div class="scroll" role="region" aria-label="${words.tableLabel(scenario.title)}" tabindex="0"><table class="plans"><caption><span class="cs">${caption}</span></caption>${head(reading)}<tbody>${rows}</tbody></table></div><p class="cue wide small mute" aria-hidden="true">${words.scrollCue}</p>${notes(scenario, reading)}`;
}
