import { formatCount } from '../results/format.ts';
import { gradeTally } from './grades.ts';
import { type Markup, markup, nothing } from './markup.ts';
import type { Reading } from './reading.ts';

/** Whether any system of the study is invented. */
export function isFictional({ input }: Reading): boolean {
  return input.study.systems.some(({ fictional }) => fictional);
}

/** Last in every figure: that it is invented if it is, what it leans on, and where that is listed. */
export function figureFoot(reading: Reading, lines: readonly string[]): Markup {
  const { words, language } = reading;
  const { C, D } = gradeTally(reading);
  const tag = isFictional(reading) ? markup`<span class="tag">${words.fictionalTag}</span>` : nothing;
  const said = lines.map((line) => markup`<span>${line}</span>`);
  const leans = words.leansOn(formatCount(C, language), formatCount(D, language));
  return markup`<figcaption class="foot">${tag}${said}<span><a href="#assumptions">${leans}</a></span></figcaption>`;
}

/** A box that scrolls sideways by itself, so that the page never does. */
export function scrollBox(label: string, table: Markup): Markup {
  return markup`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}

/** A figure's table twin: folded, not printed. `where` tells twins of the same kind apart for those who listen. */
export function twin(title: string, where: string, table: Markup): Markup {
  const label = where === '' ? title : `${title}: ${where}`;
  return markup`<details class="twin"><summary>${title}</summary>${scrollBox(label, table)}</details>`;
}

/** Twins of many scenarios under one fold, each under its own; those of a single scenario as they are. */
export function gatheredTwins(
  title: string,
  parts: readonly { readonly scenario: string; readonly tables: Markup }[],
): Markup {
  const [only] = parts;
  if (parts.length <= 1) return only?.tables ?? nothing;
  const folds = parts.map(
    ({ scenario, tables }) =>
      markup`<details class="twin"><summary>${scenario}</summary><div class="inner">${tables}</div></details>`,
  );
  return markup`<details class="twin"><summary>${title}</summary><div class="inner">${folds}</div></details>`;
}

/** Why a part of the page is empty. */
export function absent(reason: string): Markup {
  return markup`<p class="absent">– ${reason}</p>`;
}
