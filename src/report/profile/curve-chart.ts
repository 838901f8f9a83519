import { scaleLinear } from 'd3-scale';
import type { Language } from '../../domain/text.ts';
import type { Minutes } from '../../domain/time.ts';
import type { ReachPoint } from '../../results/profile/profile.ts';
import { type Markup, markup, nothing } from '../markup.ts';

/** Which of the three a line is: by colour, width and dash, and by the name at its end. */
export type LineRole = 'chosen' | 'reference' | 'third';

interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash: string;
}

const lineStyles: Readonly<Record<LineRole, LineStyle>> = {
  chosen: { colour: '#0b5470', width: 3, dash: '' },
  reference: { colour: '#14202b', width: 2.2, dash: '9 4' },
  third: { colour: '#8a4b08', width: 2.6, dash: '2 4' },
};

/** One plan's curve. */
export interface CurveLine {
  readonly role: LineRole;
  /** Short name at the line's end. */
  readonly name: string;
  readonly points: readonly ReachPoint[];
}

/** A chart of curves of one need. */
export interface CurveChart {
  readonly label: string;
  readonly lines: readonly CurveLine[];
  /** Minutes across. */
  readonly until: Minutes;
  /** Smallest and largest time limit among the classes of injury; `undefined` where no limit exists. */
  readonly limits: readonly [Minutes, Minutes] | undefined;
  readonly limitsWord: string;
  readonly language: Language;
}

const [width, height] = [360, 216];
const [left, right, bottom, top] = [46, 112, 32, 12];
/** Least distance between names at line ends. */
const nameGap = 14;

/** Hours between the marks of the time axis. */
const tickHours: Readonly<Record<number, number>> = { 3: 1, 6: 1, 12: 3, 24: 6, 48: 12, 72: 24 };
/** Time axes to choose among, in hours. */
export const axisHours = [3, 6, 12, 24, 48, 72] as const;

const tenth = (value: number): string => String(Number(value.toFixed(1)));
const down = scaleLinear([0, 1], [height - bottom, top]);

function across(until: Minutes) {
  return scaleLinear([0, until], [left, width - right]);
}

function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** From nobody at the injury to what is known within the axis. */
function drawn(
  points: readonly ReachPoint[],
  until: Minutes,
): { minute: number; middle: number; half: number }[] {
  const known = points
    .filter(({ minute, share }) => minute <= until && share.estimate !== null)
    .map(({ minute, share }) => ({ minute, middle: share.estimate ?? 0, half: share.halfWidth ?? 0 }));
  return [{ minute: 0, middle: 0, half: 0 }, ...known];
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

function lineMarkup(
  { role, points }: CurveLine,
  until: Minutes,
): { readonly band: Markup; readonly path: Markup; readonly end: number } {
  const x = across(until);
  const { colour, width: thick, dash } = lineStyles[role];
  const all = drawn(points, until);
  const upper = all.map(({ minute, middle, half }) => [x(minute), down(within(middle + half))] as const);
  const lower = all.map(({ minute, middle, half }) => [x(minute), down(within(middle - half))] as const);
  const outline = `${pathOf([...upper, ...lower.toReversed()])}Z`;
  const dashed = dash === '' ? nothing : markup` stroke-dasharray="${dash}"`;
  return {
    band: markup`<path d="${outline}" fill="${colour}" opacity=".13"/>`,
    path: markup`<path d="${pathOf(all.map(({ minute, middle }) => [x(minute), down(middle)] as const))}" fill="none" stroke="${colour}" stroke-width="${thick}"${dashed}/>`,
    end: down(all.at(-1)?.middle ?? 0),
  };
}

/** Names at the line ends, moved apart. */
function names(lines: readonly { readonly line: CurveLine; readonly end: number }[]): Markup[] {
  let above = Number.NEGATIVE_INFINITY;
  const sorted = [...lines].sort((a, b) => a.end - b.end);
  const lowest = height - bottom - nameGap * (sorted.length - 1);
  return sorted.map(({ line, end }, at) => {
    const y = Math.max(Math.min(end, lowest + nameGap * at), above + nameGap);
    above = y;
    const { colour } = lineStyles[line.role];
    return markup`<path d="M${width - right} ${tenth(end)}l5 ${tenth(y - end)}" stroke="${colour}" fill="none"/><text x="${width - right + 7}" y="${tenth(y + 4)}" fill="${colour}" font-weight="600">${line.name}</text>`;
  });
}

function limitsMarkup({ limits, until, limitsWord }: CurveChart): Markup {
  const x = across(until);
  const y = height - bottom - 6;
  if (limits === undefined || limits[0] > until)
    return markup`<text x="${width - right - 3}" y="${y}" text-anchor="end" font-size="11" fill="#44525f">${limitsWord}</text>`;
  const [from, to] = [limits[0], Math.min(limits[1], until)];
  const edges = limits
    .filter((limit) => limit <= until)
    .map(
      (limit) =>
        markup`<path d="M${tenth(x(limit))} ${top}V${height - bottom}" stroke="#6b7884" stroke-dasharray="3 3"/>`,
    );
  return markup`<rect x="${tenth(x(from))}" y="${top}" width="${tenth(Math.max(0, x(to) - x(from)))}" height="${height - bottom - top}" fill="#eef2f5"/>${edges}<text x="${width - right - 3}" y="${y}" text-anchor="end" font-size="11" fill="#44525f">${limitsWord}</text>`;
}

function axes(until: Minutes, language: Language): Markup {
  const x = across(until);
  const hours = until / 60;
  const every = tickHours[hours] ?? hours;
  const marks = Array.from({ length: hours / every + 1 }, (_, at) => at * every);
  const percent = language === 'sv' ? '\u00a0%' : '%';
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      markup`<path d="M${left} ${down(share)}H${width - right}" stroke="${share > 0 ? '#c8d0d7' : '#14202b'}"/><text x="${left - 6}" y="${down(share) + 4}" text-anchor="end" fill="#44525f">${share * 100}${share === 1 ? percent : ''}</text>`,
  );
  const time = marks.map(
    (hour) =>
      markup`<text x="${tenth(x(hour * 60))}" y="${height - bottom + 16}" text-anchor="middle" fill="#44525f">${hour}${hour === hours ? '\u00a0h' : ''}</text>`,
  );
  return markup`${grid}${time}`;
}

/** Curves of one need as SVG, 360 units wide so that its text stays readable in the narrowest column. */
export function curveChart(chart: CurveChart): Markup {
  const { label, lines, until, language } = chart;
  const parts = lines.map((line) => ({ line, ...lineMarkup(line, until) }));
  return markup`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="inherit" font-size="12" fill="#14202b">${limitsMarkup(chart)}${axes(until, language)}${parts.map(({ band }) => band)}${parts.map(({ path }) => path)}${names(parts)}</svg>`;
}

/** The mark of a line for the key. */
export function lineMark(role: LineRole): Markup {
  const { colour, width: thick, dash } = lineStyles[role];
  const dashed = dash === '' ? nothing : markup` stroke-dasharray="${dash}"`;
  return markup`<svg width="44" height="14" viewBox="0 0 44 14" aria-hidden="true"><path d="M0 7h44" stroke="${colour}" stroke-width="${thick}"${dashed}/></svg>`;
}
