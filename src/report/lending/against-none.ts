import { type MeasureId, measures } from '../../domain/measures.ts';
import { formatCount, formatNumber } from '../../results/format.ts';
import { pairCount } from '../../stats/paired.ts';
import { twin } from '../figure.ts';
import { axisLabels, type Scale, scaleOver, track } from '../marks.ts';
import { type Markup, markup } from '../markup.ts';
import { differenceFrom, type PlanName, type Reading, type ScenarioReading } from '../reading.ts';
import { differenceText, saying } from '../sections/pairs.ts';
import { lendingTexts } from './lending-texts.ts';
import { loanPairs } from './same-without.ts';

/** The measures on which loans are compared with none. */
export const loanMeasures = ['icuWaiting', 'inTimeRed'] as const satisfies readonly MeasureId[];
type LoanMeasure = (typeof loanMeasures)[number];

interface Compared {
  readonly name: PlanName;
  readonly without: PlanName;
}

/** Plans that lend and have the same plan without loans beside them. */
function comparedPlans(reading: Reading): readonly Compared[] {
  return loanPairs(reading).flatMap(({ name, without }): Compared[] => (without ? [{ name, without }] : []));
}

function row(
  reading: Reading,
  scenario: ScenarioReading,
  pair: Compared,
  measure: LoanMeasure,
  scale: Scale,
): Markup {
  const value = differenceFrom(scenario, measure, pair.name.id, pair.without.id);
  const span = { middle: value.difference, halfWidth: value.halfWidth };
  const chart = track(span, scale, { isSure: value.verdict !== 'unsure', mayBeBest: false, hasZero: true });
  return markup`<li><div class="l"><b>${pair.name.name}</b></div>${chart}<div class="r">${differenceText(value, measure, reading)}${saying(value, reading)}</div></li>`;
}

function axis(scale: Scale, measure: LoanMeasure, { language }: Reading): Markup {
  const words = lendingTexts[language];
  const by = measures[measure].unit === 'share' ? 100 : 1;
  const ticks = scale.ticks(4).map((tick) => {
    const value = Number((tick * by).toFixed(6));
    const text = formatNumber(value, Number.isInteger(value) ? 0 : -1, language);
    return [scale(tick), `${value > 0 ? '+' : ''}${text}`] as const;
  });
  const [low, high] = measure === 'icuWaiting' ? [words.lower, words.higher] : [words.fewer, words.more];
  return markup`${axisLabels(ticks)}<div class="axlab" aria-hidden="true"><span>${low}</span><span>${high}</span></div>`;
}

function forest(reading: Reading, scenario: ScenarioReading, measure: LoanMeasure): Markup {
  const words = lendingTexts[reading.language];
  const pairs = comparedPlans(reading);
  const values = pairs.map(({ name, without }) => differenceFrom(scenario, measure, name.id, without.id));
  const scale = scaleOver(
    values.map(({ difference, halfWidth }) => ({ middle: difference, halfWidth })),
    [0],
  );
  const n = formatCount(Math.max(0, ...values.map((value) => value.n)), reading.language);
  const under = measure === 'icuWaiting' ? words.waitingUnder(n) : words.redUnder(n);
  const rows = pairs.map((pair) => row(reading, scenario, pair, measure, scale));
  return markup`<div class="panel"><h5>${words.forestHead}<small>${under}</small></h5><ul class="rows forest">${rows}</ul>${axis(scale, measure, reading)}</div>`;
}

/** Paired differences of every plan that lends from the same plan without loans. */
export function againstNone(reading: Reading, scenario: ScenarioReading): Markup {
  if (comparedPlans(reading).length === 0) return markup``;
  return markup`<div class="panels pair">${loanMeasures.map((measure) => forest(reading, scenario, measure))}</div>`;
}

/** The twin of the differences. */
export function againstNoneTable(reading: Reading, scenario: ScenarioReading): Markup {
  const words = lendingTexts[reading.language];
  const pairs = comparedPlans(reading);
  if (pairs.length === 0) return markup``;
  const rows = pairs.map(({ name, without }) => {
    const cells = loanMeasures.map((measure) => {
      const value = differenceFrom(scenario, measure, name.id, without.id);
      return markup`<td class="n">${differenceText(value, measure, reading)}</td><td>${saying(value, reading)}</td>`;
    });
    return markup`<tr><th scope="row">${name.name}</th><td>${without.name}</td>${cells}</tr>`;
  });
  const caption = words.twinCaption(formatCount(pairCount(reading.plans.length), reading.language));
  const verdict = reading.words.verdict;
  return twin(
    words.twin,
    scenario.title,
    markup`<table><caption><span class="cs">${caption}</span></caption><thead><tr><th scope="col">${words.plan}</th><th scope="col">${words.without}</th><th scope="col" class="n">${words.waiting}<small>${words.patientHours}</small></th><th scope="col">${verdict}</th><th scope="col" class="n">${words.red}<small>${words.points}</small></th><th scope="col">${verdict}</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}
