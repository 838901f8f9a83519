import { measures } from '../../domain/measures.ts';
import type { Language } from '../../domain/text.ts';
import { differenceWord, formatCount } from '../../results/format.ts';
import type { ScenarioSensitivity, SensitivityResult } from '../../results/sensitivity/sensitivity-result.ts';
import { twin } from '../figure.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import type { Section } from '../page.ts';
import { style } from '../style/sheet.ts';
import { texts as reportTexts } from '../text/texts.ts';
import { sensitivityStyle } from './sensitivity-style.ts';
import { sensitivityTexts } from './sensitivity-texts.ts';
import { bestSentence, effectSentences, overallSentences, replicationsOf } from './sentences.ts';
import { effectTable, endsTable, plansTable, triedTable } from './tables.ts';
import { tornado, tornadoSentence } from './tornado.ts';

function answerBody(result: SensitivityResult, language: Language): Markup {
  const [only] = result.scenarios;
  const isOne = result.scenarios.length === 1 && only !== undefined;
  const lines = isOne
    ? [bestSentence(only, result, language), ...effectSentences(only, result, language)]
    : overallSentences(result, language);
  const said = lines.map((line) => markup`<p>${line}</p>`);
  return markup`<div class="answer">${said}</div>`;
}

function foot(scenario: ScenarioSensitivity, result: SensitivityResult, language: Language): Markup {
  const words = sensitivityTexts[language];
  const { leader, runnerUp } = scenario.standing;
  const fiction = result.fictional
    ? markup`<span class="tag">${reportTexts[language].fictionalTag}</span>`
    : nothing;
  const sign = result.better === 'lower' ? words.minus : words.plus;
  const unit = differenceWord(result.unit, language);
  const lead = leader !== null && runnerUp !== null ? words.leadIs(leader, runnerUp, unit, sign) : '';
  return markup`<figcaption class="foot">${fiction}<span>${lead}</span><span>${words.n(replicationsOf(scenario, language))}</span><span><a href="#tried">${words.triedHead}</a></span></figcaption>`;
}

/** One scenario: who is best, what changes that, the figure and its twin. */
function scenarioBody(
  scenario: ScenarioSensitivity,
  result: SensitivityResult,
  language: Language,
  isOpen: boolean,
): Markup {
  const words = sensitivityTexts[language];
  const title = scenario.title[language];
  const effects = effectSentences(scenario, result, language).map((line) => markup`<li>${line}</li>`);
  const drawn = scenario.standing.runnerUp === null ? '' : tornadoSentence(scenario, result, language);
  const figure = markup`<figure class="panels one"><div class="panel"><p class="said">${drawn}</p>${tornado(scenario, result, language)}${twin(words.figureTable, title, endsTable(scenario, result, language))}${twin(`${words.plan}: ${words.valueAt}`, title, plansTable(scenario, result, language))}</div>${foot(scenario, result, language)}</figure>`;
  const open = isOpen ? { html: ' open' } : nothing;
  return markup`<details class="scenario"${open}><summary><h3>${title}</h3><span class="said">${bestSentence(scenario, result, language)}</span></summary><div class="inner"><ul class="effects">${effects}</ul>${figure}</div></details>`;
}

function untried(result: SensitivityResult, language: Language): Markup {
  const items = result.notTried.map(
    ({ title, because }) => markup`<dt>${title[language]}</dt><dd>${because[language]}</dd>`,
  );
  return markup`<p class="reading">${sensitivityTexts[language].notTriedHead}:</p><dl class="untried">${items}</dl>`;
}

function methodBody(result: SensitivityResult, language: Language): Markup {
  const words = sensitivityTexts[language];
  const { shipped = 1, ends = 1 } = result.scenarios[0]?.together ?? {};
  const items = words.method.map((line) => markup`<li>${line}</li>`);
  const together = words.together(formatCount(shipped, language), formatCount(ends, language));
  return markup`<ul class="notes measure">${items}</ul><p class="measure gap">${together} ${words.raise(String(2 * result.replications))}</p>`;
}

function sectionsOf(result: SensitivityResult, language: Language): readonly Section[] {
  const words = sensitivityTexts[language];
  const scenarios = result.scenarios.map((scenario, at) =>
    scenarioBody(scenario, result, language, at === 0),
  );
  return [
    { anchor: 'answer', title: words.answerHead, body: answerBody(result, language) },
    ...(scenarios.length > 1
      ? [{ anchor: 'overall', title: words.overallHead, body: effectTable(result, language) }]
      : []),
    { anchor: 'scenarios', title: words.scenariosHead, body: markup`${scenarios}` },
    { anchor: 'tried', title: words.triedHead, body: triedTable(result, language) },
    { anchor: 'untried', title: words.untriedHead, body: untried(result, language) },
    { anchor: 'method', title: words.methodHead, body: methodBody(result, language) },
  ];
}

function sectionMarkup({ anchor, title, body }: Section, at: number): Markup {
  const heading = `${anchor}-h`;
  return markup`<section id="${anchor}" class="${at === 0 ? 'first' : 'sheet'}" aria-labelledby="${heading}"><h2 id="${heading}"><span class="num">${at + 1}</span>${title}</h2>${body}</section>`;
}

function header(result: SensitivityResult, language: Language): Markup {
  const [words, report] = [sensitivityTexts[language], reportTexts[language]];
  const mark = result.fictional ? report.fictionalMark : report.noMark;
  const items: readonly (readonly [string, Markup])[] = [
    [words.measure, markup`${measures[result.measure].title[language]}`],
    [report.replicationsHead, markup`${formatCount(result.replications, language)}`],
    [report.seed, markup`<code>${result.seed}</code>`],
    [report.engine, markup`<code>${result.engine}</code>`],
    [report.fingerprint, markup`<code>${result.fingerprint.slice(0, 12)}…</code>`],
  ];
  const list = items.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return markup`<header class="top page"><div class="kicker"><span class="mark">${mark}</span><span><b>Fördela</b> · ${words.kicker}</span><span>${report.draft}</span></div><h1>${words.title(result.title[language])}</h1><p class="reading">${words.question}</p><dl class="meta">${list}</dl></header>`;
}

/** The answer on sensitivity as one self-contained HTML page, made from the same object as `--json` prints. No script, no request. */
export function sensitivityPage(result: SensitivityResult, language: Language): string {
  const [words, report] = [sensitivityTexts[language], reportTexts[language]];
  const bar = markup`<div class="notice"><div class="page"><strong>${report.notice}</strong><span>${report.noticeMore}</span></div></div>`;
  const fiction = result.fictional
    ? markup`<div class="fiction"><div class="page"><b>${report.fictionalBar}</b> ${report.fictionalMore}</div></div>`
    : nothing;
  const mark = result.fictional ? report.fictionalMark : report.noMark;
  const css = { html: `${style(`${mark} · ${report.draft} · ${report.notice}`)}${sensitivityStyle}` };
  const sections = sectionsOf(result, language);
  const contents = sections.map(({ anchor, title }) => markup`<li><a href="#${anchor}">${title}</a></li>`);
  const [first = nothing, ...rest] = sections.map(sectionMarkup);
  const toc = markup`<nav class="toc" aria-label="${report.contents}"><h2 class="h3">${report.contents}</h2><ol>${contents}</ol></nav>`;
  return markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title(result.title[language])} – Fördela</title><style>${css}</style></head><body class="sens">
<a class="skip" href="#main">${report.skip}</a><div role="region" aria-label="${report.noticeLabel}">${bar}${fiction}</div>
${header(result, language)}<main id="main" class="page">${first}${toc}${rest}</main>
<footer class="end">${bar}</footer></body></html>
`.html;
}
