import type { Language } from '../../domain/text.ts';
import {
  differenceWord,
  formatCount,
  formatDifferenceBare,
  formatEstimateBare,
  missing,
  unitWord,
} from '../../results/format.ts';
import type { ScenarioSensitivity, SensitivityResult } from '../../results/sensitivity/sensitivity-result.ts';
import type { Interval } from '../../stats/interval.ts';
import { effects } from '../../stats/sensitivity.ts';
import { scrollBox } from '../figure.ts';
import { gradeMark } from '../marks.ts';
import { type Markup, markup } from '../markup.ts';
import { sensitivityTexts } from './sensitivity-texts.ts';
import { asDifference, countEffect } from './sentences.ts';

/** Assumptions × what they do: in how many scenarios. */
export function effectTable(result: SensitivityResult, language: Language): Markup {
  const words = sensitivityTexts[language];
  const heads = effects.map((effect) => markup`<th class="n" scope="col">${words.effect[effect]}</th>`);
  const rows = result.assumptions.map(({ id, title }) => {
    const cells = effects.map((effect) => {
      const n = countEffect(result, id, effect);
      const text = formatCount(n, language);
      return n > 0 && effect !== 'open' && effect !== 'keeps'
        ? markup`<td class="n"><b>${text}</b></td>`
        : markup`<td class="n">${text}</td>`;
    });
    return markup`<tr><th scope="row">${title[language]}</th>${cells}</tr>`;
  });
  const table = markup`<table class="matrix"><caption><span class="cs">${words.matrixCaption}</span></caption><thead><tr><th scope="col">${words.assumption}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
  return scrollBox(words.overallHead, table);
}

/** What was tried, what is in force, the two ends, and how well the range is known. */
export function triedTable(result: SensitivityResult, language: Language): Markup {
  const words = sensitivityTexts[language];
  const rows = result.assumptions.map(
    ({ id, title, values, low, high, shipped, range }) =>
      markup`<tr><th scope="row">${title[language]} <small>${values[language]}</small><small><code>${id}</code></small></th><td class="n">${low[language]}</td><td class="n">${shipped?.[language] ?? missing}</td><td class="n">${high[language]}</td><td>${gradeMark(range.grade)}</td><td>${range.source[language]}</td></tr>`,
  );
  const head = markup`<tr><th scope="col">${words.assumption}</th><th class="n" scope="col">${words.low}</th><th class="n" scope="col">${words.shipped}</th><th class="n" scope="col">${words.high}</th><th scope="col">${words.grade}</th><th scope="col">${words.range}</th></tr>`;
  return scrollBox(
    words.triedHead,
    markup`<table class="matrix tried"><thead>${head}</thead><tbody>${rows}</tbody></table>`,
  );
}

const bare = (value: Interval | null, { unit }: SensitivityResult, language: Language): string =>
  value === null ? missing : formatDifferenceBare(asDifference(value), unit, language);

/** The twin of the tornado: every end with the lead there, how lead and measure move, n and what it does. */
export function endsTable(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): Markup {
  const words = sensitivityTexts[language];
  const unit = differenceWord(result.unit, language);
  const rows = scenario.ends.map((end) => {
    const tried = result.assumptions.find(({ id }) => id === end.assumption);
    const name = `${tried?.title[language] ?? end.assumption}, ${words[end.end]} ${tried?.[end.end][language] ?? ''}`;
    const n = end.leadMove?.n ?? end.move.n;
    const effect = end.effect === null ? words.noEffect : words.effect[end.effect];
    return markup`<tr><th scope="row">${name}</th><td class="n">${bare(end.lead, result, language)}</td><td class="n">${bare(end.leadMove, result, language)}</td><td class="n">${bare(end.move, result, language)}</td><td class="n">${formatCount(n, language)}</td><td>${effect}</td></tr>`;
  });
  const small = markup`<small>${unit}</small>`;
  const heads = [
    words.lead,
    words.leadMoveAt('').replace(/, $/, ''),
    words.moveAt('').replace(/, $/, ''),
  ].map((text) => markup`<th class="n" scope="col">${text}${small}</th>`);
  return markup`<table class="matrix"><thead><tr><th scope="col">${words.assumption}</th>${heads}<th class="n" scope="col">n</th><th scope="col">${words.effectHead}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** Plans at the study's values with an interval of their own, and whether each may be best. */
export function plansTable(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
): Markup {
  const words = sensitivityTexts[language];
  const rows = scenario.plans.map(({ plan, value }) => {
    const isCandidate = scenario.standing.mayBeBest.includes(plan);
    const shown = formatEstimateBare(value, result.unit, language);
    return markup`<tr><th scope="row">${plan}</th><td class="n">${shown}</td><td class="n">${formatCount(value.n, language)}</td><td>${isCandidate ? words.yes : words.no}</td></tr>`;
  });
  const unit = unitWord(result.unit, language);
  return markup`<table class="matrix"><thead><tr><th scope="col">${words.plan}</th><th class="n" scope="col">${words.valueAt}<small>${unit}</small></th><th class="n" scope="col">n</th><th scope="col">${words.mayBeBest}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
