import type { Outlines } from '../../domain/outline.ts';
import type { Position } from '../../domain/place.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Hospital, System } from '../../domain/system.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { type DrawnFrame, drawFrame } from './frame.ts';
import type { LandShelf } from './land.ts';
import { inLines, mapName } from './names.ts';
import type { Arrivals, FlowTally } from './tally.ts';
import { carried, type View, viewOf } from './view.ts';

/** Fewer persons than this on average are told in words and the table, not drawn. */
export const leastDrawn = 0.5;
/** Hospitals drawn in one frame. */
const mostDrawn = 12;
/** Kilometres across a frame, at least. */
const leastWithin = 12;
const leastBetween = 150;
/** Widest line of a map. */
const widest = 12;

const mapWidth = 400;
const frameHeight = 236;
const gutter = 10;
const narrow = 150;
const locatorHeight = 56;

/** What is written on a map. */
export interface MapWords {
  readonly between: string;
  readonly within: string;
  /** In a frame that nothing is drawn in: because nobody is taken there, or too few. */
  readonly noFlows: string;
  readonly tooFew: string;
  /** What the box in the locator means. */
  readonly locator: string;
  readonly countOf: (persons: number) => string;
}

/** Frames that the maps of one scenario share, so that plans are read against each other. */
export interface MapPlan {
  readonly between: View | null;
  readonly within: View;
  /** The whole system with a box; absent when there is nothing beyond the map. */
  readonly locator: View | null;
  /** Width of a line per person, the same for all plans. */
  readonly perPerson: number;
}

/** Arrivals that a map draws, in its two frames. */
export function drawn(tally: FlowTally): { readonly home: Arrivals[]; readonly away: Arrivals[] } {
  const enough = tally.arrivals.filter(({ persons }) => persons >= leastDrawn);
  return {
    home: enough.filter(({ isHome }) => isHome).slice(0, mostDrawn),
    away: enough.filter(({ isHome }) => !isHome).slice(0, mostDrawn),
  };
}

const uniqueOf = (lists: readonly Arrivals[][]): Hospital[] => [
  ...new Set(lists.flat().map(({ hospital }) => hospital)),
];

function cornersOf({ bounds }: System): Position[] {
  const { south, north, west, east } = bounds;
  return [south, north].flatMap((latitude) => [west, east].map((longitude) => ({ latitude, longitude })));
}

/** Chooses frames in which every arrival of any of the plans is seen. */
export function planMap(system: System, { sites }: Scenario, tallies: readonly FlowTally[]): MapPlan {
  const shown = tallies.map(drawn);
  const home = uniqueOf(shown.map((each) => each.home));
  const away = uniqueOf(shown.map((each) => each.away));
  const at = sites.map((site) => site.at);
  const regions = new Set(sites.map(({ region }) => region));
  const hasOthers = system.regions.some(({ id }) => !regions.has(id));
  const most = Math.max(
    1,
    ...tallies.flatMap(({ arrivals }) =>
      arrivals.flatMap(({ bySite }) => bySite.map(({ persons }) => persons)),
    ),
  );
  const perPerson = widest / most;
  const margin = 26;
  if (!hasOthers) {
    const size = { width: mapWidth, height: frameHeight, margin };
    const within = viewOf([...at, ...home.map((each) => each.at)], size, leastWithin);
    return { between: null, within, locator: null, perPerson };
  }
  const isMostlyAway = away.length > home.length;
  const wide = mapWidth - gutter - narrow;
  const height = frameHeight - locatorHeight;
  const between = viewOf(
    [...at, ...away.map((each) => each.at)],
    { width: isMostlyAway ? wide : narrow, height, margin },
    leastBetween,
  );
  const within = viewOf(
    [...at, ...home.map((each) => each.at)],
    { width: isMostlyAway ? narrow : wide, height: frameHeight, margin },
    leastWithin,
  );
  const locator = viewOf(cornersOf(system), { width: 44, height: locatorHeight - 4, margin: 1 }, 1);
  return { between, within, locator, perPerson };
}

/** All that one map is made of. */
export interface MapScene {
  readonly system: System;
  readonly outlines: Outlines | undefined;
  readonly scenario: Scenario;
  readonly tally: FlowTally;
  readonly plan: MapPlan;
  readonly words: MapWords;
  /** Said to who cannot see the map. */
  readonly label: string;
  /** Whether it is the plan that all others are compared with. */
  readonly isReference: boolean;
}

/** A map drawn, and the arrivals that found no room for a label. */
export interface DrawnMap {
  readonly markup: Markup;
  readonly unlabelled: readonly Arrivals[];
}

function titled(title: string, x: number, width: number, rows: number): Markup {
  const lines = inLines(title, Math.floor(width / 8));
  const spans = lines.map(
    (line, at) => markup`<tspan x="${x}" y="${15 * (at + 1 + rows - lines.length) - 3}">${line}</tspan>`,
  );
  return markup`<text class="t">${spans}</text>`;
}

function placed(frame: DrawnFrame, view: View, x: number, y: number): Markup {
  return markup`<svg x="${x}" y="${y}" width="${view.width}" height="${view.height}">${frame.markup}</svg>`;
}

function drawLocator(shelf: LandShelf, { outlines, plan, words }: MapScene, top: number): Markup {
  const { locator, between } = plan;
  if (locator === null || between === null || outlines === undefined) return nothing;
  const [left, upper] = carried([0, 0], between, locator);
  const [right, lower] = carried([between.width, between.height], between, locator);
  const number = (value: number) => value.toFixed(1);
  const box = markup`<rect class="box" x="${number(left)}" y="${number(upper)}" width="${number(right - left)}" height="${number(lower - upper)}"/>`;
  const lines = inLines(words.locator, 14);
  const spans = lines.map(
    (line, at) =>
      markup`<tspan x="50" y="${top + locator.height / 2 + 15 * (at - lines.length / 2) + 11}">${line}</tspan>`,
  );
  return markup`<svg class="locator" x="0" y="${top}" width="${locator.width}" height="${locator.height}">${shelf.use(outlines, locator)}${box}</svg><text class="m">${spans}</text>`;
}

/** Draws where a plan takes the casualties: between regions, and inside the region of the sites. */
export function drawMap(scene: MapScene, shelf: LandShelf): DrawnMap {
  const { system, outlines, tally, scenario, plan, words } = scene;
  const { between, within } = plan;
  const { home, away } = drawn(tally);
  const isAny = (isHome: boolean) => tally.arrivals.some((each) => each.isHome === isHome);
  const draw = (view: View, arrivals: readonly Arrivals[], isHome: boolean) =>
    drawFrame({
      view,
      land: shelf.use(outlines, view),
      sites: scenario.sites,
      arrivals,
      perPerson: plan.perPerson,
      nameOf: (hospital) => mapName(hospital, system.hospitals),
      countOf: words.countOf,
      noFlows: isAny(isHome) ? words.tooFew : words.noFlows,
    });
  const inner = draw(within, home, true);
  const outer = between === null ? null : draw(between, away, false);
  const left = between === null ? 0 : between.width + gutter;
  const rows = Math.max(
    inLines(words.within, Math.floor(within.width / 8)).length,
    between === null ? 0 : inLines(words.between, Math.floor(between.width / 8)).length,
  );
  const top = rows * 15 + 4;
  const outside =
    between === null || outer === null
      ? nothing
      : markup`${titled(words.between, 0, between.width, rows)}${placed(outer, between, 0, top)}${drawLocator(shelf, scene, top + between.height + 4)}`;
  const tone = scene.isReference ? ' ref' : '';
  return {
    markup: markup`<svg class="flowmap${tone}" viewBox="0 0 ${mapWidth} ${top + frameHeight}" role="img" aria-label="${scene.label}">${outside}${titled(words.within, left, within.width, rows)}${placed(inner, within, left, top)}</svg>`,
    unlabelled: [...(outer?.unlabelled ?? []), ...inner.unlabelled],
  };
}
