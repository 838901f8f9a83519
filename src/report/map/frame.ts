import type { Site } from '../../domain/scenario.ts';
import type { Hospital } from '../../domain/system.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { type Box, distanceTo, nearestPoint, placeLabels } from './labels.ts';
import { inLines } from './names.ts';
import type { Arrivals } from './tally.ts';
import type { Point, View } from './view.ts';

/** Size of text in a map: at least 11 px when a drawing 400 units wide is 340 px wide. */
export const mapText = 13;
const lineHeight = 14;
/** Width of a sign, generous, so that a label's box holds it in any system font. */
const signWidth = 7.6;

/** One frame of a map before it is drawn. */
export interface FrameScene {
  readonly view: View;
  readonly land: Markup;
  readonly sites: readonly Site[];
  readonly arrivals: readonly Arrivals[];
  /** Width of a line per person. */
  readonly perPerson: number;
  readonly nameOf: (hospital: Hospital) => string;
  readonly countOf: (persons: number) => string;
  /** What is written when nobody is taken anywhere in the frame. */
  readonly noFlows: string;
}

/** A frame drawn, and the hospitals whose labels found no room in it. */
export interface DrawnFrame {
  readonly markup: Markup;
  readonly unlabelled: readonly Arrivals[];
}

const short = (value: number): string => String(Number(value.toFixed(1)));

/** Points by which a line is kept clear of labels. */
const bends = 21;

/** Points of a gently bent line between two points. */
function bend([ax, ay]: Point, [bx, by]: Point): { control: Point; points: readonly Point[] } {
  const control: Point = [(ax + bx) / 2 + (by - ay) * 0.16, (ay + by) / 2 - (bx - ax) * 0.16];
  const points = Array.from({ length: bends }, (_, at): Point => {
    const t = at / (bends - 1);
    const [a, c, b] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * ax + c * control[0] + b * bx, a * ay + c * control[1] + b * by];
  });
  return { control, points };
}

/** A thick line is also kept clear of along its edges. */
const beside = (x: number, y: number, half: number): Point[] => [
  [x - half, y],
  [x + half, y],
  [x, y - half],
  [x, y + half],
];

/** Thinnest line that is seen in print. */
const thinnest = 0.8;

function flowLines({ arrivals, view, perPerson }: FrameScene): { drawn: Markup[]; points: Point[] } {
  const drawn: Markup[] = [];
  const points: Point[] = [];
  for (const { hospital, bySite } of arrivals) {
    for (const { site, persons } of bySite) {
      const [from, to] = [view.project(site.at), view.project(hospital.at)];
      const { control, points: along } = bend(from, to);
      const path = `M${short(from[0])} ${short(from[1])}Q${short(control[0])} ${short(control[1])} ${short(to[0])} ${short(to[1])}`;
      const width = Math.max(thinnest, persons * perPerson);
      drawn.push(
        markup`<path class="halo" d="${path}" stroke-width="${short(width + 2)}"/><path d="${path}" stroke-width="${Number(width.toFixed(2))}"/>`,
      );
      points.push(...along);
      if (width > 6) points.push(...along.flatMap(([x, y]) => beside(x, y, width / 2)));
    }
  }
  return { drawn, points };
}

/** Square: trauma centre. Diamond: burn centre. Diamond in a square: both. Circle: any other hospital. */
export function hospitalMark(
  { traumaRole, burnCentre }: Pick<Hospital, 'traumaRole' | 'burnCentre'>,
  [x, y]: Point,
): Markup {
  const diamond = (size: number) =>
    markup`<path d="M${short(x)} ${short(y - size)}l${size} ${size}-${size} ${size}-${size}-${size}z"/>`;
  const square = markup`<path d="M${short(x - 5)} ${short(y - 5)}h10v10h-10z"/>`;
  if (traumaRole === 'trauma-centre') return burnCentre ? markup`${square}${diamond(4)}` : square;
  return burnCentre ? diamond(6) : markup`<circle cx="${short(x)}" cy="${short(y)}" r="4.4"/>`;
}

/** The cross of a site, in ink: red is kept for a need. */
export function siteMark([x, y]: Point): Markup {
  const path = `M${short(x - 5)} ${short(y - 5)}l10 10m0-10l-10 10`;
  return markup`<path class="halo" d="${path}" stroke-width="6"/><path class="site" d="${path}"/>`;
}

const boxRound = ([x, y]: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

interface LabelText {
  readonly lines: readonly string[];
  readonly count: string;
  readonly width: number;
  readonly height: number;
}

function labelText(name: string, count: string): LabelText {
  const lines = inLines(name);
  const signs = lines.map((line, at) => line.length + (at === lines.length - 1 ? count.length + 1 : 0));
  return { lines, count, width: Math.max(...signs) * signWidth, height: lines.length * lineHeight + 2 };
}

function drawLabel({ lines, count }: LabelText, box: Box, at: Point): Markup {
  const isLeft = box.x + box.width <= at[0];
  const isRight = box.x >= at[0];
  const anchor = isLeft ? 'end' : isRight ? 'start' : 'middle';
  const x = isLeft ? box.x + box.width - 1 : isRight ? box.x + 1 : box.x + box.width / 2;
  const spans = lines.map((line, row) => {
    const y = box.y + (row + 1) * lineHeight - 3;
    const number = row === lines.length - 1 ? markup` <tspan class="n">${count}</tspan>` : nothing;
    return markup`<tspan x="${short(x)}" y="${short(y)}">${line}${number}</tspan>`;
  });
  return markup`<text text-anchor="${anchor}">${spans}</text>`;
}

function leader(box: Box, at: Point): Markup {
  if (distanceTo(box, at) < 10) return nothing;
  const [x, y] = nearestPoint(box, at);
  return markup`<path class="leader" d="M${short(at[0])} ${short(at[1])}L${short(x)} ${short(y)}"/>`;
}

/** Draws a frame: land, lines, hospitals, sites, and a label with its count beside every hospital. */
export function drawFrame(scene: FrameScene): DrawnFrame {
  const { view, sites, arrivals, nameOf, countOf } = scene;
  const { width, height } = view;
  const lines = flowLines(scene);
  const nodes = arrivals.map(({ hospital }) => view.project(hospital.at));
  const crosses = sites.map(({ at }) => view.project(at));
  const texts = arrivals.map(({ hospital, persons }) => labelText(nameOf(hospital), countOf(persons)));
  const marks = [...nodes, ...crosses].map((point) => boxRound(point, 6.5));
  const wishes = texts.map((text, at) => ({ ...text, at: nodes[at] ?? ([0, 0] as const) }));
  const boxes = placeLabels(wishes, { width, height, marks, lines: lines.points });
  const labelled = wishes.flatMap((wish, at) => {
    const box = boxes[at];
    return box ? [{ leader: leader(box, wish.at), text: drawLabel(wish, box, wish.at) }] : [];
  });
  const empty =
    arrivals.length === 0
      ? markup`<text text-anchor="middle" x="${width / 2}" y="${height - 12}">${scene.noFlows}</text>`
      : nothing;
  const shapes = arrivals.map(({ hospital }, at) => hospitalMark(hospital, nodes[at] ?? [0, 0]));
  return {
    markup: markup`<rect class="sea" width="${width}" height="${height}"/>${scene.land}<g class="flows">${lines.drawn}</g>${labelled.map((each) => each.leader)}<g class="nodes">${shapes}</g>${crosses.map(siteMark)}${labelled.map((each) => each.text)}${empty}<rect class="edge" x=".5" y=".5" width="${width - 1}" height="${height - 1}"/>`,
    unlabelled: arrivals.filter((_, at) => boxes[at] === null),
  };
}
