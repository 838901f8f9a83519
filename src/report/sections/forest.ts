import { type MeasureId, measures } from '../../domain/measures.ts';
import { formatCount, formatDifference, formatNumber, unitWord } from '../../results/format.ts';
import type { ComparisonSummary } from '../../results/summary.ts';
import { type Scale, scaleOver, track, verdictMark, verdictShape } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import {
  differenceFrom,
  leadMeasure,
  nameOf,
  type PlanDifference,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
  tableMeasures,
} from '../reading.ts';
import { measureHead } from './table.ts';

/** One scale for the differences of all scenarios of a type; zero is always on it. */
export function differenceScale({ others, reference }: Reading, { scenarios }: TypeReading): Scale {
  const spans = scenarios.flatMap((scenario) =>
    others.map(({ id }) => {
      const { difference, halfWidth } = differenceFrom(scenario, leadMeasure, id, reference.id);
      return { middle: difference, halfWidth };
    }),
  );
  return scaleOver(spans, [0]);
}

/** A difference with its unit out of sight: read aloud and copied with the number, named once in the head. */
export function differenceText(value: PlanDifference, measure: MeasureId, { language }: Reading): Markup {
  const text = formatDifference(value, measures[measure].unit, language);
  const at = text.indexOf('\u00a0');
  if (at < 0 || value.halfWidth === null) return markup`<span class="nw">${text}</span>`;
  return markup`<span class="nw">${text.slice(0, at)}<span class="vh">${text.slice(at)}</span></span>`;
}

function saying(value: PlanDifference, reading: Reading): Markup {
  if (value.difference === null) return markup`<span class="v unsure">${reading.words.noPair}</span>`;
  return verdictMark(value.verdict, reading.words);
}

function row(reading: Reading, scenario: ScenarioReading, plan: PlanName, scale: Scale): Markup {
  const value = differenceFrom(scenario, leadMeasure, plan.id, reading.reference.id);
  const isSure = value.verdict !== 'unsure';
  const span = { middle: value.difference, halfWidth: value.halfWidth };
  const chart = track(span, scale, { isSure, mayBeBest: false, hasZero: true });
  return markup`<li><div class="l"><b>${plan.name}</b></div>${chart}<div class="r">${differenceText(value, leadMeasure, reading)}${saying(value, reading)}</div></li>`;
}

function axis(scale: Scale, { language, words }: Reading): Markup {
  const ticks = scale.ticks(5).map((tick) => {
    const value = Number((tick * 100).toFixed(6));
    const text = formatNumber(value, Number.isInteger(value) ? 0 : -1, language);
    return markup`<span style="left:${`${Number(scale(tick).toFixed(2))}%`}">${value > 0 ? '+' : ''}${text}</span>`;
  });
  return markup`<div class="axis" aria-hidden="true">${ticks}</div><div class="axlab" aria-hidden="true"><span>${words.fewerEnd}</span><span>${words.moreEnd}</span></div>`;
}

/** Every plan against the reference on the lead measure: a list whose text alone is the whole message. */
export function forest(reading: Reading, scenario: ScenarioReading, scale: Scale): Markup {
  const { words, reference, others, language } = reading;
  if (others.length === 0) return nothing;
  const n = Math.max(...others.map(({ id }) => differenceFrom(scenario, leadMeasure, id, reference.id).n));
  const rows = others.map((plan) => row(reading, scenario, plan, scale));
  const heading = `${scenario.anchor}-forest`;
  return markup`<figure aria-labelledby="${heading}"><div class="panel"><h4 id="${heading}">${words.forestHead(reference.name)}<small>${words.forestUnder(formatCount(n, language))}</small></h4><ul class="rows two-up">${rows}</ul>${axis(scale, reading)}</div><p class="foot"><span class="k">${verdictShape('better')}${verdictShape('worse')} ${words.filledKey}</span><span class="k">${verdictShape('unsure')} ${words.hollowKey}</span><span>${words.zeroKey}</span><span>${words.sameScale}</span></p></figure>`;
}

function pairRow(reading: Reading, pair: ComparisonSummary): Markup {
  const n = formatCount(pair.n, reading.language);
  return markup`<tr><th scope="row">${nameOf(reading, pair.a)}</th><td>${nameOf(reading, pair.b)}</td><td class="n">${differenceText(pair, leadMeasure, reading)}</td><td class="n">${n}</td><td>${saying(pair, reading)}</td></tr>`;
}

/** The twin of the row chart: all pairs of plans on the lead measure. */
export function pairsTable(reading: Reading, scenario: ScenarioReading): Markup {
  const { words, others, language } = reading;
  if (others.length === 0) return nothing;
  const pairs = scenario.pairs.filter(({ measure }) => measure === leadMeasure);
  const rows = pairs.map((pair) => pairRow(reading, pair));
  const label = `${words.twinHead}: ${scenario.title}`;
  return markup`<details class="twin"><summary>${words.twinHead}</summary><div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption><span class="cs">${words.twinCaption(formatCount(pairs.length, language))}</span></caption><thead><tr><th scope="col">${words.first}</th><th scope="col">${words.second}</th><th scope="col" class="n">${words.difference}<small>${words.points}</small></th><th scope="col" class="n">n</th><th scope="col">${words.verdict}</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
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
export function measuresTable(reading: Reading, scenario: ScenarioReading): Markup {
  const { words, others, reference } = reading;
  if (others.length === 0) return nothing;
  const heads = comparedMeasures.map((measure) => {
    const { unit } = measures[measure];
    const under = unit === 'share' ? words.points : unitWord(unit, reading.language);
    return markup`<th scope="col" class="n">${measureHead(measure, under, reading)}</th>`;
  });
  const rows = others.map(({ id, name }) => {
    const cells = comparedMeasures.map((measure) =>
      judgedCell(differenceFrom(scenario, measure, id, reference.id), measure, reading),
    );
    return markup`<tr><th scope="row">${name}</th>${cells}</tr>`;
  });
  const label = `${words.otherHead(reference.name)}: ${scenario.title}`;
  return markup`<details class="twin"><summary>${words.otherHead(reference.name)}</summary><div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="plans"><caption><span class="cs">${words.otherCaption}</span></caption><thead><tr><th scope="col">${words.plan}</th>${heads}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
