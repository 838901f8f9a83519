import type { Hospital } from '../../domain/system.ts';
import type { QuotaRow } from '../../policy/distribution/quota-table.ts';
import { formatCount } from '../../results/format.ts';
import { listed } from '../answer.ts';
import { type Card, type CardTable, cardsOf } from '../cards/card.ts';
import { ordersOf, overflowTexts } from '../cards/rules.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { needMark } from '../needs.ts';
import type { Reading } from '../reading.ts';
import { type CardTexts, cardTexts } from '../text/key-cards.ts';

const tags = ['red', 'yellow', 'green'] as const;

/** More boxes than this are a line to put strokes on. */
const mostBoxes = 40;
/** More rows than this are set closer on paper, so that a card is one sheet. */
const mostRoomyRows = 6;
const mostDenseRows = 10;

/** How close the rows of a card stand on paper. */
function sizeOf({ table }: Card): string {
  if (table === null) return 'short';
  if (table.rows.length <= mostRoomyRows) return 'full';
  return table.rows.length <= mostDenseRows ? 'full dense' : 'full dense tight';
}

const wordsOf = ({ language }: Reading): CardTexts => cardTexts[language];

function boxes(persons: number): Markup {
  const each = Array.from({ length: persons }, () => markup`<u></u>`);
  return markup`<span class="bx" aria-hidden="true">${each}</span>`;
}

function firstWave(persons: number, reading: Reading): Markup {
  const words = wordsOf(reading);
  const strokes = markup`<span class="line" aria-hidden="true"></span>`;
  if (persons === Infinity) return markup`<div><b class="w">${words.unbounded}</b>${strokes}</div>`;
  if (persons === 0) return markup`<div><b>–<span class="vh"> ${words.none}</span></b></div>`;
  const number = markup`<b>${formatCount(persons, reading.language)}</b>`;
  return markup`<div>${number}${persons > mostBoxes ? strokes : boxes(persons)}</div>`;
}

function quotaCell({ first, second }: QuotaRow, tag: number, reading: Reading): Markup {
  const more = second[tag] ?? 0;
  const after =
    more > 0
      ? markup`<small>${wordsOf(reading).second(formatCount(more, reading.language))}</small>`
      : nothing;
  return markup`<td class="q">${firstWave(first[tag] ?? 0, reading)}${after}</td>`;
}

function rolesOf(hospital: Hospital, { roles }: CardTexts): Markup {
  const said = [
    ...(hospital.traumaRole === 'trauma-centre' ? [roles.trauma] : []),
    ...(hospital.burnCentre ? [roles.burns] : []),
    ...(hospital.neurosurgery ? [roles.heads] : []),
  ];
  return said.length === 0 ? nothing : markup`<small>${said.join(', ')}</small>`;
}

/** Sum of a wave by tag; a column without a bound has no sum. */
function sums(rows: readonly QuotaRow[], wave: 'first' | 'second', reading: Reading): Markup[] {
  return tags.map((_, tag) => {
    const sum = rows.reduce((all, row) => all + (row[wave][tag] ?? 0), 0);
    if (sum === Infinity) return markup`<td class="q">${wordsOf(reading).unbounded}</td>`;
    const text = sum === 0 ? '–' : `${wave === 'second' ? '+' : ''}${formatCount(sum, reading.language)}`;
    return markup`<td class="q">${text}</td>`;
  });
}

function quotaGrid({ rows }: CardTable, label: string, reading: Reading): Markup {
  const words = wordsOf(reading);
  const heads = tags.map((tag) => markup`<th scope="col">${needMark(tag, words.needs[tag])}</th>`);
  const body = rows.map(
    (row) =>
      markup`<tr><th scope="row">${row.hospital.name}${rolesOf(row.hospital, words)}</th>${tags.map((_, tag) => quotaCell(row, tag, reading))}</tr>`,
  );
  const hasSecond = rows.some(({ second }) => second.some((persons) => persons > 0));
  const later = hasSecond
    ? markup`<tr><th scope="row">${words.sumSecond}</th>${sums(rows, 'second', reading)}</tr>`
    : nothing;
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table><caption><span class="cs">${words.caption}</span></caption><thead><tr><th scope="col">${words.hospital}</th>${heads}</tr></thead><tbody>${body}</tbody><tfoot><tr><th scope="row">${words.sum}</th>${sums(rows, 'first', reading)}</tr>${later}</tfoot></table></div><p class="cue small mute" aria-hidden="true">${reading.words.scrollCue}</p>`;
}

function secondWave({ rows }: CardTable, words: CardTexts): string {
  const isSame = rows.every(({ first, second }) =>
    first.every((persons, tag) => persons === Infinity || persons === second[tag]),
  );
  const isNone = rows.every(({ second }) => second.every((persons) => persons === 0));
  if (isNone) return words.noSecond;
  return isSame ? words.secondSame : words.secondOther;
}

function specialNeeds({ burns, heads }: CardTable, words: CardTexts): string {
  const names = (hospitals: readonly Hospital[]) =>
    listed(
      hospitals.map(({ name }) => name),
      words.or,
    );
  const burn = burns.length === 0 ? words.noBurns : words.burnsTo(names(burns));
  const head = heads.length === 0 ? words.noHeads : words.headsTo(names(heads));
  return `${burn} ${head}`;
}

/** What other regions take when both waves are out, each as a whole. */
function otherRegions({ settings, regionNames }: CardTable, reading: Reading): string {
  const words = wordsOf(reading);
  const count = (persons: number) => formatCount(persons, reading.language);
  const quotas = settings.regions.map(({ region, red, yellow, green }) =>
    words.regionQuota(regionNames.get(region) ?? region, count(red), count(yellow), count(green)),
  );
  return words.otherRegionsText(quotas.join('; '));
}

function tableRules(table: CardTable, reading: Reading): Markup {
  const words = wordsOf(reading);
  const { stop, overflow, regions } = table.settings;
  const n = formatCount(stop.below, reading.language);
  const without = listed(
    table.without.map(({ name }) => name),
    words.and,
  );
  const parts: readonly (readonly [string, string])[] = [
    [words.boxesOut, `${secondWave(table, words)} ${overflowTexts[overflow][reading.language]}`],
    ...(regions.length > 0 ? [[words.otherRegions, otherRegions(table, reading)] as const] : []),
    ...(stop.below > 0 ? [[words.small(n), words.smallText(n)] as const] : []),
    [words.special, specialNeeds(table, words)],
    [words.closed, words.closedText],
    ...(table.without.length > 0 ? [[words.withoutHead, words.without(without)] as const] : []),
  ];
  return markup`<div class="rules">${parts.map(([head, text]) => markup`<div><h4>${head}</h4><p>${text}</p></div>`)}</div>`;
}

function validity({ key, area }: Card, reading: Reading): string {
  const words = wordsOf(reading);
  const types: Readonly<Record<string, string>> = reading.words.types;
  const where = area.length === 0 ? words.everywhere : listed(area, words.and);
  const what = key.valid.types.map((type) => types[type] ?? type);
  const which = what.length === 0 ? words.anyType : listed(what, words.and);
  return `${words.validFor}: ${where} · ${which} · ${words.hours[key.valid.hours]}`;
}

/** Whose the key is, when it was decided and how long it holds, and that it is no decision tool: never without. */
function cardFoot({ key }: Card, reading: Reading): Markup {
  const words = wordsOf(reading);
  const line = '____-__-__';
  return markup`<div class="ft"><span>${words.owner}: ${key.owner}</span><span>${words.key} ${key.id} · ${words.decided} ${line} · ${words.until} ${line}</span><b>${reading.words.notice}</b></div>`;
}

function cardBody(card: Card, title: string, reading: Reading): Markup {
  const words = wordsOf(reading);
  const { settings } = card.key;
  if (settings.kind !== 'quota-table' || card.table === null) {
    const steps = settings.kind === 'quota-table' ? [] : ordersOf(settings, reading.language);
    return markup`<ol>${steps.map((step) => markup`<li>${step}</li>`)}</ol><p class="small">${words.closedShort}</p>`;
  }
  const where = card.scenarios.map((scenario) => scenario.title).join('; ');
  const others = card.isOneOfSeveral ? ` ${words.otherSheets}` : '';
  const own = settings.firstWave === 'preset' ? markup` <b>${words.preset}</b>` : nothing;
  return markup`<p class="of">${words.forScenarios(where)}.${others}${own}</p>${quotaGrid(card.table, `${title}: ${where}`, reading)}${tableRules(card.table, reading)}`;
}

function cardMarkup(card: Card, at: number, reading: Reading): Markup {
  const words = wordsOf(reading);
  const title = words.card(card.key.title[reading.language]);
  const mark = card.isFictional
    ? markup`<span class="mark">${reading.words.fictionalMark}</span>`
    : markup`<span class="mark">${words.draft}</span>`;
  return markup`<article class="kc ${sizeOf(card)}" aria-labelledby="card-${at + 1}"><div class="hd"><h3 id="card-${at + 1}">${title}</h3><p>${mark}<br>${validity(card, reading)}</p></div>${cardBody(card, title, reading)}${cardFoot(card, reading)}</article>`;
}

/** How many cards there are of each kind, from the cards themselves. */
export function cardSentence(reading: Reading, cards: readonly Card[] = cardsOf(reading)): string {
  const words = wordsOf(reading);
  const tables = cards.filter(({ table }) => table !== null).length;
  const count = (n: number) => formatCount(n, reading.language);
  if (tables === 0) return words.noTables(count(cards.length));
  return words.reading(count(tables), count(cards.length - tables));
}

/** A card to print for every key of the study: the table that the key keeps, or its rule in orders. Tables come first. */
export function keyCards(reading: Reading): Markup {
  const all = cardsOf(reading);
  const cards = [...all.filter(({ table }) => table !== null), ...all.filter(({ table }) => table === null)];
  return markup`<p class="reading noprint">${cardSentence(reading, cards)}</p>${cards.map((card, at) => cardMarkup(card, at, reading))}`;
}
