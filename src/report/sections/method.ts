import { type MeasureId, measureIds, measures } from '../../domain/measures.ts';
import { formatCount, formatEstimateBare, formatNumber, unitWord } from '../../results/format.ts';
import type { Selection } from '../../results/selection.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { leadMeasure, type Reading, type ScenarioReading } from '../reading.ts';
import { selectionRule } from '../selection.ts';

function precisionText(halfWidth: number, measure: MeasureId | undefined, reading: Reading): string {
  const { language, words } = reading;
  const unit = measure === undefined ? 'share' : measures[measure].unit;
  const value = unit === 'share' ? Number((halfWidth * 100).toFixed(6)) : halfWidth;
  const [, decimals = ''] = String(value).split('.');
  const number = formatNumber(value, -decimals.length, language);
  return `${number}\u00a0${unit === 'share' ? words.points : unitWord(unit, language)}`;
}

function ruleText(reading: Reading, selection: Selection | undefined): string {
  const { words, language, input } = reading;
  const { precision, chunk } = input.study;
  if (selection) return selectionRule(selection, chunk, language);
  const measure = measureIds.find((id) => id === precision.measure);
  const name = measure === undefined ? precision.measure : measures[measure].title[language];
  const numbers = [precision.min, precision.max, chunk].map((n) => formatCount(n, language));
  const [min = '', max = '', every = ''] = numbers;
  return words.rule(name, precisionText(precision.halfWidth, measure, reading), min, max, every);
}

function widestRow(scenario: ScenarioReading, reading: Reading): Markup {
  const { words, language } = reading;
  const { used, title, anchor, cells } = scenario;
  const [widest] = [...cells].sort(
    (a, b) => (b.measures[leadMeasure].halfWidth ?? -1) - (a.measures[leadMeasure].halfWidth ?? -1),
  );
  const value = widest?.measures[leadMeasure];
  const text = value === undefined ? '–' : formatEstimateBare(value, value.unit, language);
  const sign = value?.estimate === null ? '' : language === 'sv' ? '\u00a0%' : '%';
  return markup`<tr><th scope="row"><a href="#${anchor}">${title}</a></th><td>${words.used(formatCount(used.n, language), used.why)}</td><td class="n"><span class="nw">${text}${sign}</span></td></tr>`;
}

/** How many replications each scenario got, which rule ended them, and what precision that gave. */
export function replicationsSection(reading: Reading): Markup {
  const { words, types } = reading;
  const isFixed = types.every(({ scenarios }) => scenarios.every(({ used }) => used.why === 'fixed'));
  const selection = types.flatMap(({ scenarios }) => scenarios.flatMap((each) => each.selection ?? []))[0];
  const rule = isFixed ? words.fixedRule : ruleText(reading, selection);
  const rows = types.flatMap(({ scenarios }) => scenarios.map((scenario) => widestRow(scenario, reading)));
  return markup`<p class="reading">${rule}</p><div class="scroll" role="region" aria-label="${words.replicationsQuestion}" tabindex="0"><table class="gap"><thead><tr><th scope="col">${words.scenario}</th><th scope="col">${words.replicationsHead}</th><th scope="col" class="n">${words.widest}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
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
  const label = words.inputs(formatCount(files.length, language));
  return markup`<details class="twin"><summary>${label}</summary><div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><thead><tr><th scope="col">${words.file}</th><th scope="col">SHA-256</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

/** How it was computed, what it cannot say, and how to get the same numbers again. */
export function method(reading: Reading): Markup {
  const { words, input } = reading;
  const { seed, fingerprint, engine } = input.summary;
  const lines = words.method.map((line) => markup`<li>${line}</li>`);
  const limits = words.limits.map((line) => markup`<li>${line}</li>`);
  const identity = `${words.seed}: ${seed}\n${words.engine}: ${engine}\n${words.fingerprint}: ${fingerprint}`;
  return markup`<div class="two"><div><h3>${words.methodSub}</h3><ol class="small">${lines}</ol></div><div><h3>${words.limitsSub}</h3><ul class="small">${limits}</ul></div></div><h3 class="gap">${words.againSub}</h3><p class="small measure">${words.againText}</p><pre>${identity}</pre>${inputs(reading)}`;
}
