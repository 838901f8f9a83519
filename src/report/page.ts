import { formatCount } from '../results/format.ts';
import { isFictional } from './figure.ts';
import { type Markup, markup, nothing } from './markup.ts';
import type { Reading } from './reading.ts';
import { style } from './style/sheet.ts';

/** One question of the report. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly body: Markup;
}

function notice(reading: Reading, where: 'first' | 'last'): Markup {
  const { words } = reading;
  const fiction = isFictional(reading)
    ? markup`<div class="fiction"><div class="page"><b>${words.fictionalBar}</b> ${words.fictionalMore}</div></div>`
    : nothing;
  const bar = markup`<div class="notice"><div class="page"><strong>${words.notice}</strong><span>${words.noticeMore}</span></div></div>${fiction}`;
  return where === 'first'
    ? markup`<div role="region" aria-label="${words.noticeLabel}">${bar}</div>`
    : markup`<footer class="end">${bar}</footer>`;
}

/** “120” or “40–200”: the same for all scenarios or a span. */
function replicationsText({ types, language }: Reading): string {
  const all = types.flatMap(({ scenarios }) => scenarios.map(({ used }) => used.n));
  const ends = [...new Set([Math.min(...all), Math.max(...all)])];
  return ends.map((n) => formatCount(n, language)).join('–');
}

function systemsText({ input, language }: Reading): string {
  return [...new Set(input.study.systems.map(({ title }) => title[language]))].join(' · ');
}

/** The classification mark: invented, or not stated. It is never left out. */
const markWords = (reading: Reading): string =>
  isFictional(reading) ? reading.words.fictionalMark : reading.words.noMark;

function header(reading: Reading): Markup {
  const { words, input, language, reference } = reading;
  const { summary, study } = input;
  const mark = markup`<span class="mark">${markWords(reading)}</span>`;
  const items: readonly (readonly [string, Markup])[] = [
    [words.system, markup`${systemsText(reading)}`],
    [words.comparison, markup`${reference.name}`],
    [words.replicationsHead, markup`${replicationsText(reading)}`],
    [words.seed, markup`<code>${summary.seed}</code>`],
    [words.engine, markup`<code>${summary.engine}</code>`],
    [words.fingerprint, markup`<code>${summary.fingerprint.slice(0, 12)}…</code>`],
  ];
  const list = items.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  return markup`<header class="top page"><div class="kicker">${mark}<span><b>Fördela</b> · ${words.reportWord}</span><span>${words.draft}</span></div><h1>${study.title[language]}</h1><p class="reading">${words.question}</p><dl class="meta">${list}</dl></header>`;
}

function contents(sections: readonly Section[], { words }: Reading): Markup {
  const items = sections.map(({ anchor, title }) => markup`<li><a href="#${anchor}">${title}</a></li>`);
  return markup`<nav class="toc" aria-label="${words.contents}"><h2 class="h3">${words.contents}</h2><ol>${items}</ol></nav>`;
}

function sectionMarkup({ anchor, title, body }: Section, at: number): Markup {
  const heading = `${anchor}-h`;
  return markup`<section id="${anchor}" class="${at === 0 ? 'first' : 'sheet'}" aria-labelledby="${heading}"><h2 id="${heading}"><span class="num">${at + 1}</span>${title}</h2>${body}</section>`;
}

/** A self-contained page: no script, no request to anywhere. */
export function page(reading: Reading, sections: readonly Section[]): string {
  const { words, input, language } = reading;
  const title = `${input.study.title[language]} – Fördela`;
  const parts = sections.map((section, at) => sectionMarkup(section, at));
  const [answer = nothing, ...rest] = parts;
  const { html } = markup`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${{ html: style(`${markWords(reading)} · ${words.draft} · ${words.notice}`) }}</style></head><body>
<a class="skip" href="#main">${words.skip}</a>${notice(reading, 'first')}
${header(reading)}<main id="main" class="page">${answer}${contents(sections, reading)}${rest}</main>
${notice(reading, 'last')}</body></html>
`;
  return html;
}
