import { formatNumber } from '../../results/format.ts';
import type { MeasureSummary } from '../../results/summary.ts';
import { axisLabels, certaintyMark, keyMark, type Scale, scaleOver, track } from '../marks.ts';
import { type Markup, markup } from '../markup.ts';
import type { Reading, ScenarioReading } from '../reading.ts';
import { rowText } from './lending-sentence.ts';
import { lendingTexts } from './lending-texts.ts';
import { type LoanPair, loanPairs } from './same-without.ts';

const sides = ['borrowerGain', 'lenderHarm'] as const;

function amountOf(
  scenario: ScenarioReading,
  { name }: LoanPair,
  side: (typeof sides)[number],
): MeasureSummary | undefined {
  return scenario.cells.find(({ plan }) => plan === name.id)?.measures[side];
}

/** Whether the measure's own interval is clear of zero. */
function isSure({ estimate, halfWidth }: MeasureSummary): boolean {
  return estimate !== null && halfWidth !== null && Math.abs(estimate) > halfWidth;
}

/** Whether every replication came out at nothing, which is known and not unsure. */
function isNever({ estimate, halfWidth }: MeasureSummary): boolean {
  return estimate === 0 && halfWidth === 0;
}

function sideRow(
  reading: Reading,
  scenario: ScenarioReading,
  pair: LoanPair,
  side: (typeof sides)[number],
  scale: Scale,
): Markup {
  const words = lendingTexts[reading.language];
  const value = amountOf(scenario, pair, side);
  const never = value !== undefined && isNever(value);
  const sure = never || (value !== undefined && isSure(value));
  const said = never ? words.never : sure ? words.keySure : words.keyUnsure;
  const span = { middle: value?.estimate ?? null, halfWidth: value?.halfWidth ?? null };
  const title = side === 'borrowerGain' ? words.gain : words.harm;
  const text = rowText(scenario, pair.name.id, side, reading);
  return markup`<div class="side"><span class="t">${title}</span>${track(span, scale, { isSure: sure, mayBeBest: false, hasZero: true })}<span class="r"><span class="nw">${text}</span>${certaintyMark(sure, said, sure && !never)}</span></div>`;
}

/** Gain of those who borrow and harm to those who lend, plan by plan in study order, on one scale. They are never added. */
export function gainAndHarm(reading: Reading, scenario: ScenarioReading): Markup {
  const pairs = loanPairs(reading);
  const spans = pairs.flatMap((pair) =>
    sides.flatMap((side) => {
      const value = amountOf(scenario, pair, side);
      return value === undefined ? [] : [{ middle: value.estimate, halfWidth: value.halfWidth }];
    }),
  );
  const scale = scaleOver(spans, [0]);
  const rows = pairs.map(
    (pair) =>
      markup`<li><b>${pair.name.name}</b>${sides.map((side) => sideRow(reading, scenario, pair, side, scale))}</li>`,
  );
  const ticks = scale.ticks(4).map((tick) => [scale(tick), formatNumber(tick, 0, reading.language)] as const);
  return markup`<ul class="rows sides">${rows}</ul>${axisLabels(ticks)}`;
}

/** The key of the chart. */
export function sidesKey(reading: Reading): Markup {
  const words = lendingTexts[reading.language];
  return markup`<ul class="key"><li>${keyMark('sure')}${words.keySure}</li><li>${keyMark('unsure')}${words.keyUnsure}</li><li>${keyMark('line')}${words.keyLine}</li></ul>`;
}
