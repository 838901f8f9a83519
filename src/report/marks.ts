import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Grade } from '../domain/grade.ts';
import type { Verdict } from '../results/summary.ts';
import { type Markup, markup, nothing } from './markup.ts';
import type { ReportTexts } from './text/texts.ts';

const ink = '#14202b';

const shapes: Readonly<Record<Verdict, Markup>> = {
  better: markup`<path d="M5 0 10 10H0z" fill="${ink}"/>`,
  worse: markup`<path d="M0 0h10L5 10z" fill="${ink}"/>`,
  unsure: markup`<circle cx="5" cy="5" r="4" fill="#fff" stroke="${ink}" stroke-width="1.6"/>`,
};

/** The mark of a verdict without its words: filled is sure, hollow is not. Words must stand beside it. */
export function verdictShape(verdict: Verdict): Markup {
  return markup`<svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">${shapes[verdict]}</svg>`;
}

/** A verdict as mark and words. */
export function verdictMark(verdict: Verdict, words: ReportTexts): Markup {
  return markup`<span class="v ${verdict}">${verdictShape(verdict)}${words[verdict]}</span>`;
}

const dot = markup`<circle cx="5" cy="5" r="4.8" fill="${ink}"/>`;

/** A plain mark with words beside it: filled is sure, hollow is not. What need not be noticed is sure but not loud. */
export function certaintyMark(isSure: boolean, words: string, isLoud = isSure): Markup {
  const shape = isSure ? dot : shapes.unsure;
  return markup`<span class="v ${isLoud ? 'sure' : 'unsure'}"><svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">${shape}</svg>${words}</span>`;
}

const triageShapes: Readonly<Record<'red' | 'yellow' | 'green', Markup>> = {
  red: markup`<rect x="1" y="1" width="18" height="18" fill="#b0121b" stroke="${ink}" stroke-width="1.5"/>`,
  yellow: markup`<path d="M10 1 19.4 18.6H.6z" fill="#f5b800" stroke="${ink}" stroke-width="1.5"/>`,
  green: markup`<circle cx="10" cy="10" r="9" fill="#1f8a5b" stroke="${ink}" stroke-width="1.5"/>`,
};

/** The shape of a need; its word stands beside it in every table head. */
export function triageMark(category: 'red' | 'yellow' | 'green'): Markup {
  return markup`<svg class="tri" viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">${triageShapes[category]}</svg>`;
}

/** A grade in its frame: A solid, B double, C thin, D dashed. */
export function gradeMark(grade: Grade): Markup {
  return markup`<span class="g ${grade}">${grade}</span>`;
}

/** An estimate and its half-width as the summary holds them. */
export interface Span {
  readonly middle: number | null;
  readonly halfWidth: number | null;
}

/** Per cent across a row chart of a value; the same for every row that is read against another. */
export type Scale = ScaleLinear<number, number>;

/** A scale over all the intervals, ends at round numbers; `mustShow` is always within it. */
export function scaleOver(spans: readonly Span[], mustShow: readonly number[]): Scale {
  const ends = spans.flatMap(({ middle, halfWidth }) =>
    middle === null ? [] : [middle - (halfWidth ?? 0), middle + (halfWidth ?? 0)],
  );
  const all = [...ends, ...mustShow];
  const low = all.length === 0 ? 0 : Math.min(...all);
  const high = all.length === 0 ? 1 : Math.max(...all);
  const room = low === high ? 0.05 : 0;
  return scaleLinear()
    .domain([low - room, high + room])
    .nice(5)
    .range([0, 100]);
}

const percent = (value: number): string => `${Number(value.toFixed(2))}%`;

/** How the marks of a track are drawn. */
export interface TrackStyle {
  readonly isSure: boolean;
  readonly mayBeBest: boolean;
  readonly hasZero: boolean;
  /** What is staffed: a full line, hatched above it. */
  readonly limit?: number;
  /** The same row under the reference plan: a cross. */
  readonly cross?: number | undefined;
}

const at = (scale: Scale, value: number): string => `left:${percent(scale(value))}`;

/** What lies under the interval: grid, zero or limit. */
function ground(scale: Scale, { hasZero, limit }: TrackStyle): Markup {
  const grid = scale.ticks(5).map((tick) => markup`<i class="gl" style="${at(scale, tick)}"></i>`);
  const over = limit === undefined ? nothing : markup`<i class="over" style="${at(scale, limit)}"></i>`;
  const line = hasZero ? 0 : limit;
  const full = line === undefined ? nothing : markup`<i class="z" style="${at(scale, line)}"></i>`;
  return markup`${over}${grid}${full}`;
}

/** One row of a row chart: grid, zero, interval and dot in per cent of the width. Hidden from readers of text. */
export function track(span: Span, scale: Scale, style: TrackStyle): Markup {
  const { isSure, mayBeBest, cross } = style;
  const best = mayBeBest ? ' best' : '';
  const hollow = isSure ? '' : ' h';
  const { middle, halfWidth } = span;
  const mark = cross === undefined ? nothing : markup`<i class="x" style="${at(scale, cross)}"></i>`;
  if (middle === null)
    return markup`<span class="track" aria-hidden="true">${ground(scale, style)}${mark}</span>`;
  const left = scale(middle - (halfWidth ?? 0));
  const width = scale(middle + (halfWidth ?? 0)) - left;
  const line = markup`<i class="w${best}" style="left:${percent(left)};width:${percent(width)}"></i>`;
  const dotted = markup`<i class="d${hollow}${best}" style="${at(scale, middle)}"></i>`;
  return markup`<span class="track" aria-hidden="true">${ground(scale, style)}${mark}${line}${dotted}</span>`;
}

/** Places under a row chart, by per cent of its width. */
export function axisLabels(labels: readonly (readonly [number, string])[]): Markup {
  const spans = labels.map(([place, text]) => markup`<span style="left:${percent(place)}">${text}</span>`);
  return markup`<div class="axis" aria-hidden="true">${spans}</div>`;
}

const keyShapes = {
  sure: markup`<path d="M2 7h40" stroke="${ink}" stroke-width="3"/><circle cx="22" cy="7" r="6" fill="${ink}"/>`,
  unsure: markup`<path d="M2 7h40" stroke="${ink}" stroke-width="3"/><circle cx="22" cy="7" r="5" fill="#fff" stroke="${ink}" stroke-width="2"/>`,
  line: markup`<path d="M22 0v14" stroke="${ink}" stroke-width="2"/>`,
  cross: markup`<path d="M17 2l10 10m0-10L17 12" stroke="#8a4b08" stroke-width="2"/>`,
} as const;

/** A mark for the key of a row chart; its words stand beside it. */
export function keyMark(kind: keyof typeof keyShapes): Markup {
  return markup`<svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true">${keyShapes[kind]}</svg>`;
}
