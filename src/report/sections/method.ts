import { type MeasureId, measureIds, measures } from '../../domain/measures.ts';
import { formatCount, formatEstimateBare, formatNumber, roundedUp, unitWord } from '../../results/format.ts';
import { judgedTogether, type Selection } from '../../results/selection.ts';
import { replicationsToSettle } from '../../stats/paired.ts';
import { midSentence } from '../answer.ts';
import { scrollBox, twin } from '../figure.ts';
import { blockAnchor } from '../groups.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { allScenarios, differenceFrom, leadMeasure, type Reading, type ScenarioReading } from '../reading.ts';
import { selectionRule } from '../selection.ts';

function precisionText(halfWidth: number, measure: MeasureId | undefined, reading: Reading): string {
  const { language, words } = reading;
  const unit = measure === undefined ? 'share' : measures[measure].unit;
  const value = unit === 'share' ? Number((halfWidth * 100).toFixed(6)) : halfWidth;
  const [, decimals = ''] = String(value).split('.');
  const number = formatNumber(value, -decimals.length, language);
  return `${number}\u00a0${unit === 'share' ? words.points : unitWord(unit, language)}`;
}

/** The measure and half-width aimed at: asked for with the run, or the study's own. */
function aim({ input }: Reading): { readonly measure: string; readonly halfWidth: number } {
  const { precision } = input.study;
  const asked = input.asked?.precision;
  return {
    measure: asked?.measure ?? precision.measure,
    halfWidth: asked?.halfWidth ?? precision.halfWidth,
  };
}

/** The rule of precision in force. */
function ruleText(reading: Reading, selection: Selection | undefined): string {
  const { words, language, input } = reading;
  const { precision, chunk } = input.study;
  if (selection) return selectionRule(selection, chunk, language);
  const wanted = aim(reading);
  const measure = measureIds.find((id) => id === wanted.measure);
  const name = measure === undefined ? wanted.measure : midSentence(measures[measure].title[language]);
  const numbers = [precision.min, precision.max, chunk].map((n) => formatCount(n, language));
  const [min = '', max = '', every = ''] = numbers;
  const { asked } = input;
  const say = asked === undefined ? words.rule : asked.precision === null ? words.studyRule : words.askedRule;
  return say(name, precisionText(wanted.halfWidth, measure, reading), min, max, every);
}

/** About how many replications would settle between the plan in the answer and the reference. */
function settleCell(scenario: ScenarioReading, { shown, words, language, plans }: Reading): string {
  const { chosen, reference } = shown;
  const { difference, halfWidth, n, verdict } = differenceFrom(
    scenario,
    leadMeasure,
    chosen.id,
    reference.id,
  );
  if (verdict !== 'unsure') return words.settled;
  if (difference === null || halfWidth === null) return '–';
  if (difference === 0 && halfWidth === 0) return words.sameAlways;
  const needed = replicationsToSettle(
    difference,
    halfWidth,
    n,
    judgedTogether(plans.length, scenario.selection),
  );
  return needed === null ? words.overLimit : words.aboutN(formatCount(roundedUp(needed), language));
}

function widestRow(scenario: ScenarioReading, reading: Reading): Markup {
  const { words, language } = reading;
  const { used, title, cells, pairs } = scenario;
  const judged = pairs.filter(({ measure }) => measure === leadMeasure);
  const open = judged.filter(({ verdict }) => verdict === 'unsure').length;
  const compared =
    judged.length === 0
      ? nothing
      : markup`<td class="n">${words.nOf(formatCount(open, language), formatCount(judged.length, language))}</td><td class="n">${settleCell(scenario, reading)}</td>`;
  const [widest] = [...cells].sort(
    (a, b) => (b.measures[leadMeasure].halfWidth ?? -1) - (a.measures[leadMeasure].halfWidth ?? -1),
  );
  const value = widest?.measures[leadMeasure];
  const text = value === undefined ? '–' : formatEstimateBare(value, value.unit, language);
  const sign = value?.estimate === null ? '' : language === 'sv' ? '\u00a0%' : '%';
  return markup`<tr><th scope="row"><a href="#${blockAnchor('plans', scenario)}">${title}</a></th><td>${words.used(formatCount(used.n, language), used.why)}</td><td class="n"><span class="nw">${text}${sign}</span></td>${compared}</tr>`;
}

/** How many replications each scenario got, which rule ended them, and how many would settle what is open. */
function replications(reading: Reading): Markup {
  const { words, others } = reading;
  const scenarios = allScenarios(reading);
  const isFixed = scenarios.every(({ used }) => used.why === 'fixed');
  const selection = scenarios.flatMap((each) => each.selection ?? [])[0];
  const rule = isFixed ? words.fixedRule : ruleText(reading, selection);
  const rows = scenarios.map((scenario) => widestRow(scenario, reading));
  const compared =
    others.length === 0
      ? nothing
      : markup`<th scope="col" class="n">${words.openPairs}</th><th scope="col" class="n">${words.toSettle}<small>${words.toSettleUnder}</small></th>`;
  const table = markup`<table><thead><tr><th scope="col">${words.scenario}</th><th scope="col">${words.replicationsHead}</th><th scope="col" class="n">${words.widest}</th>${compared}</tr></thead><tbody>${rows}</tbody></table>`;
  return markup`<h3 class="gap">${words.replicationsQuestion}</h3><p class="small measure">${rule}</p>${scrollBox(words.replicationsQuestion, table)}`;
}

/** Folders of this machine say nothing to a reader elsewhere: what follows the last `scenarios/` is enough. */
function shortPath(path: string): string {
  return path.replace(/^.*\/(?=scenarios\/)/, '');
}

function inputs(reading: Reading): Markup {
  const { words, language, input } = reading;
  const files = input.study.inputs;
  if (files.length === 0) return nothing;
  const rows = files.map(
    ({ path, sha256 }) =>
      markup`<tr><th scope="row">${shortPath(path)}</th><td><code>${sha256.slice(0, 16)}</code></td></tr>`,
  );
  const table = markup`<table><thead><tr><th scope="col">${words.file}</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows}</tbody></table>`;
  return twin(words.inputs(formatCount(files.length, language)), '', table);
}

const quoted = (text: string): string =>
  /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that gives these numbers again. */
export function commandText({ input }: Reading): string {
  const { asked, summary, study, language } = input;
  const [first] = study.inputs;
  const file = asked?.file ?? (first === undefined ? study.id : shortPath(first.path));
  const { measure = null, halfWidth } = asked?.precision ?? {};
  const options = [
    ['--seed', summary.seed],
    ...(asked?.replications ? [['--replications', String(asked.replications)]] : []),
    ...(halfWidth === undefined
      ? []
      : [['--precision', `${measure === null ? '' : `${measure}=`}${halfWidth}`]]),
    ...(asked?.set ?? []).map((set) => ['--set', set]),
    ['--lang', language],
  ];
  return [
    'fordela run',
    quoted(shortPath(file)),
    ...options.flatMap(([name = '', value = '']) => [name, quoted(value)]),
  ].join(' ');
}

/** How it was computed, what it cannot say, and how to get the same numbers again. */
export function method(reading: Reading): Markup {
  const { words, input } = reading;
  const { seed, fingerprint, engine } = input.summary;
  const lines = words.method.map((line) => markup`<li>${line}</li>`);
  const limits = words.limits.map((line) => markup`<li>${line}</li>`);
  const identity = `${words.seed}: ${seed}\n${words.engine}: ${engine}\n${words.fingerprint}: ${fingerprint}`;
  const signatures = words.decision.map((word) => markup`<div>${word}</div>`);
  const again = markup`<h3 class="gap">${words.againSub}</h3><p class="small measure">${words.againText}</p><pre>${commandText(reading)}\n\n${identity}</pre>${inputs(reading)}`;
  const decision = markup`<h3 class="gap">${words.decisionSub} <span class="mute light">(${words.decisionBy})</span></h3><div class="decide">${signatures}</div>`;
  return markup`<div class="two"><div><h3>${words.methodSub}</h3><ol class="small">${lines}</ol></div><div><h3>${words.limitsSub}</h3><ul class="small">${limits}</ul></div></div>${replications(reading)}${again}${decision}`;
}
