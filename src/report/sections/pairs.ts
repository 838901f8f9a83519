import { type MeasureId, measures } from '../../domain/measures.ts';
import { formatCount, formatDifference, unitWord } from '../../results/format.ts';
import type { ComparisonSummary } from '../../results/summary.ts';
import { gatheredTwins, twin } from '../figure.ts';
import { verdictMark, verdictShape } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import {
  allScenarios,
  differenceFrom,
  leadMeasure,
  nameOf,
  type PlanDifference,
  type PlanName,
  type Reading,
  type ScenarioReading,
  tableMeasures,
} from '../reading.ts';
import { measureHead } from './plans.ts';

/** A difference with its unit out of sight: read aloud and copied with the number, named once in the head. */
export function differenceText(value: PlanDifference, measure: MeasureId, { language }: Reading): Markup {
  const text = formatDifference(value, measures[measure].unit, language);
  const at = text.indexOf('\u00a0');
  if (at < 0 || value.halfWidth === null) return markup`<span class="nw">${text}</span>`;
  return markup`<span class="nw">${text.slice(0, at)}<span class="vh">${text.slice(at)}</span></span>`;
}

/** A verdict in mark and words, or why there is none. */
export function saying(value: PlanDifference, reading: Reading): Markup {
  if (value.difference === null) return markup`<span class="v unsure">${reading.words.noPair}</span>`;
  return verdictMark(value.verdict, reading.words);
}

function pairRow(reading: Reading, pair: ComparisonSummary): Markup {
  const n = formatCount(pair.n, reading.language);
  return markup`<tr><th scope="row">${nameOf(reading, pair.a)}</th><td>${nameOf(reading, pair.b)}</td><td class="n">${differenceText(pair, leadMeasure, reading)}</td><td class="n">${n}</td><td>${saying(pair, reading)}</td></tr>`;
}

/** The twin of a row chart: all pairs of plans on the lead measure. */
function pairsTable(reading: Reading, scenario: ScenarioReading): Markup {
  const { words, language } = reading;
  const pairs = scenario.pairs.filter(({ measure }) => measure === leadMeasure);
  const rows = pairs.map((pair) => pairRow(reading, pair));
  const caption = words.twinCaption(formatCount(pairs.length, language));
  const table = markup`<table><caption><span class="cs">${caption}</span></caption><thead><tr><th scope="col">${words.first}</th><th scope="col">${words.second}</th><th scope="col" class="n">${words.difference}<small>${words.points}</small></th><th scope="col" class="n">n</th><th scope="col">${words.verdict}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return twin(words.twinHead, scenario.title, table);
}

function matrixCell(reading: Reading, scenario: ScenarioReading, a: PlanName, b: PlanName): Markup {
  const { words } = reading;
  if (a.id === b.id) return markup`<td class="mute">·</td>`;
  const value = differenceFrom(scenario, leadMeasure, a.id, b.id);
  if (value.difference === null) return markup`<td>–<span class="vh"> ${words.noPair}</span></td>`;
  return markup`<td>${verdictShape(value.verdict)}<span class="vh">${words[value.verdict]}</span></td>`;
}

/** All pairs as marks with hidden words: the row's plan against the column's. */
function pairsMatrix(reading: Reading, scenario: ScenarioReading): Markup {
  const { words, language, plans } = reading;
  const pairs = scenario.pairs.filter(({ measure }) => measure === leadMeasure);
  const open = pairs.filter(({ verdict }) => verdict === 'unsure').length;
  const heads = plans.map((_, at) => markup`<th scope="col">${at + 1}</th>`);
  const rows = plans.map((a, at) => {
    const cells = plans.map((b) => matrixCell(reading, scenario, a, b));
    return markup`<tr><th scope="row">${at + 1} ${a.name}</th>${cells}</tr>`;
  });
  const table = markup`<table class="mx"><caption><span class="cs">${words.matrixCaption}</span></caption><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  const [few, all] = [formatCount(open, language), formatCount(pairs.length, language)];
  return twin(words.matrixHead(few, all), scenario.title, table);
}

function judgedCell(value: PlanDifference, measure: MeasureId, reading: Reading): Markup {
  const isJudged = measures[measure].better !== 'neither' && value.difference !== null;
  const words = isJudged ? reading.words[value.verdict] : reading.words.noVerdict;
  const mark = isJudged
    ? markup`${verdictShape(value.verdict)}<span class="vh">${words}</span>`
    : markup`<span class="vh">${words}</span>`;
  const strength = isJudged && value.verdict !== 'unsure' ? 'sure' : 'pm';
  return markup`<td class="n"><span class="vc ${strength}">${mark}${differenceText(value, measure, reading)}</span></td>`;
}

/** The measures of the table, and red in time from reach, which says more where the ceiling is low. */
const comparedMeasures = [
  ...tableMeasures.slice(0, 2),
  'inTimeRedFromReach',
  ...tableMeasures.slice(2),
] as const;

/** Every measure of the table as a difference from the reference, with its mark. */
function measuresTable(reading: Reading, scenario: ScenarioReading): Markup {
  const { words, others, reference } = reading;
  const isUneven = scenario.scenario.type === 'uneven-load';
  const shown: readonly MeasureId[] = isUneven ? ['icuWaiting', ...comparedMeasures] : comparedMeasures;
  const heads = shown.map((measure) => {
    const { unit } = measures[measure];
    const under = unit === 'share' ? words.points : unitWord(unit, reading.language);
    return markup`<th scope="col" class="n">${measureHead(measure, under, reading)}</th>`;
  });
  const rows = others.map(({ id, name }) => {
    const cells = shown.map((measure) =>
      judgedCell(differenceFrom(scenario, measure, id, reference.id), measure, reading),
    );
    return markup`<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  const table = markup`<table class="plans"><caption><span class="cs">${words.otherCaption}</span></caption><thead><tr><th scope="col">${words.plan}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return twin(words.otherHead(reference.name), scenario.title, table);
}

/** The table twins of all row charts, scenario by scenario. */
export function pairTwins(reading: Reading): Markup {
  const scenarios = allScenarios(reading);
  const isMatrix = reading.plans.length > 2;
  const parts = scenarios.map((scenario) => {
    const matrix = isMatrix ? pairsMatrix(reading, scenario) : nothing;
    const tables = markup`${matrix}${pairsTable(reading, scenario)}${measuresTable(reading, scenario)}`;
    return { scenario: scenario.title, tables };
  });
  return gatheredTwins(reading.words.pairTables, parts);
}
