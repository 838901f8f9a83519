import { formatCount, formatNumber } from '../../results/format.ts';
import type { Verdict } from '../../results/summary.ts';
import { pairCount } from '../../stats/paired.ts';
import { scenarioSentence } from '../answer.ts';
import { figureFoot, scrollBox } from '../figure.ts';
import { blockAnchor, panelGroups } from '../groups.ts';
import { axisLabels, keyMark, type Scale, scaleOver, track, verdictShape } from '../marks.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import {
  allScenarios,
  breakable,
  differenceFrom,
  leadMeasure,
  type PlanDifference,
  type PlanName,
  type Reading,
  type ScenarioReading,
  type TypeReading,
} from '../reading.ts';
import { differenceText, pairTwins, saying } from './pairs.ts';

/** One scale for the differences of all scenarios of a type; zero is always on it. */
function differenceScale({ others, reference }: Reading, { scenarios }: TypeReading): Scale {
  const spans = scenarios.flatMap((scenario) =>
    others.map(({ id }) => {
      const { difference, halfWidth } = differenceFrom(scenario, leadMeasure, id, reference.id);
      return { middle: difference, halfWidth };
    }),
  );
  return scaleOver(spans, [0]);
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
    return [scale(tick), `${value > 0 ? '+' : ''}${text}`] as const;
  });
  return markup`${axisLabels(ticks)}<div class="axlab" aria-hidden="true"><span>${words.fewerEnd}</span><span>${words.points}</span><span>${words.moreEnd}</span></div>`;
}

function cell(reading: Reading, scenario: ScenarioReading, plan: PlanName): Markup {
  const { words, reference } = reading;
  const value = differenceFrom(scenario, leadMeasure, plan.id, reference.id);
  if (value.difference === null) {
    return markup`<td class="n"><span class="none">–<span class="vh"> ${words.noPair}</span></span></td>`;
  }
  const strength = value.verdict === 'unsure' ? 'pm' : 'sure';
  return markup`<td class="n"><span class="vc ${strength}">${verdictShape(value.verdict)}${differenceText(value, leadMeasure, reading)}<span class="vh"> ${words[value.verdict]}</span></span></td>`;
}

function typeRows(reading: Reading, type: TypeReading): Markup {
  const { others } = reading;
  const rows = type.scenarios.map((scenario) => {
    const cells = others.map((plan) => cell(reading, scenario, plan));
    return markup`<tr><th scope="row"><a href="#${blockAnchor('plans', scenario)}">${scenario.title}</a></th>${cells}</tr>`;
  });
  return markup`<tbody><tr><th class="grp" colspan="${others.length + 1}" scope="rowgroup"><span class="cs">${type.title}</span></th></tr>${rows}</tbody>`;
}

/** Every plan against the reference in every scenario, in one view. */
function overview(reading: Reading): Markup {
  const { words, types, others, reference } = reading;
  const heads = others.map(({ name }) => markup`<th scope="col" class="n">${breakable(name)}</th>`);
  const rows = types.map((type) => typeRows(reading, type));
  const table = markup`<table class="plans matrix"><caption><span class="cs">${words.overviewReading(reference.name)}</span></caption><thead><tr><th scope="col">${words.scenario}</th>${heads}</tr></thead>${rows}</table>`;
  return markup`${scrollBox(words.overviewLabel, table)}<p class="cue${others.length > 4 ? ' wide' : ''} small mute" aria-hidden="true">${words.scrollCue}</p>`;
}

/** Every plan against the reference on the lead measure: a list whose text alone is the whole message. */
function forest(reading: Reading, scenario: ScenarioReading, scale: Scale): Markup {
  const rows = reading.others.map((plan) => row(reading, scenario, plan, scale));
  return markup`<ul class="rows forest">${rows}</ul>${axis(scale, reading)}`;
}

const pairsWith = (scenario: ScenarioReading, { others, reference }: Reading): PlanDifference[] =>
  others.map(({ id }) => differenceFrom(scenario, leadMeasure, id, reference.id));

/** The reading of the row charts: how many comparisons with the reference are sure. */
export function differencesSentence(reading: Reading): string {
  const { words, language, reference } = reading;
  const scenarios = allScenarios(reading);
  const [only] = scenarios;
  if (scenarios.length === 1 && only !== undefined) return scenarioSentence(reading, only);
  const all = scenarios.flatMap((scenario) => pairsWith(scenario, reading));
  const count = (wanted: Verdict) =>
    formatCount(all.filter(({ verdict }) => verdict === wanted).length, language);
  const total = formatCount(all.length, language);
  return words.pairsTally(total, reference.name, count('better'), count('worse'), count('unsure'));
}

function key({ words }: Reading): Markup {
  return markup`<ul class="key"><li>${keyMark('sure')}${words.filledKey}</li><li>${keyMark('unsure')}${words.hollowKey}</li><li>${keyMark('line')}${words.zeroKey}</li></ul>`;
}

/** Which plans surely differ from the reference: all scenarios at a glance, a row chart for each, and their twins. */
export function differencesSection(reading: Reading): Markup {
  const { words, language, reference, types, plans } = reading;
  const scales = new Map(types.map((type) => [type, differenceScale(reading, type)]));
  const under = (scenario: ScenarioReading): string => {
    const n = Math.max(0, ...pairsWith(scenario, reading).map((pair) => pair.n));
    return words.forestUnder(reference.name, formatCount(n, language));
  };
  const panels = panelGroups(reading, under, (scenario, type) =>
    forest(reading, scenario, scales.get(type) ?? differenceScale(reading, type)),
  );
  const atOnce = allScenarios(reading).length > 1 ? overview(reading) : nothing;
  const paired = words.pairedFoot(formatCount(pairCount(plans.length), language));
  const isMany = types.some(({ scenarios }) => scenarios.length > 1);
  const foot = figureFoot(reading, isMany ? [paired, words.sameScale] : [paired]);
  return markup`<p class="reading">${differencesSentence(reading)}</p>${atOnce}<figure aria-labelledby="differences-h">${key(reading)}${panels}${foot}</figure>${pairTwins(reading)}`;
}
