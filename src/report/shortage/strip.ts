import { scaleLinear } from 'd3-scale';
import type { NeedPoint, RegionNeed } from '../../results/profile/profile.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { isSurelyShort } from './ranking.ts';

const [width, height] = [480, 56];

const tenth = (value: number): string => String(Number(value.toFixed(1)));
const neededAt = ({ needed }: NeedPoint): number => needed.estimate ?? 0;
const staffedAt = ({ staffed }: NeedPoint): number => staffed.estimate ?? 0;

/** Neighbouring looks at which it is alike sure, or not, that places are short. */
interface Run {
  readonly isSure: boolean;
  readonly points: readonly NeedPoint[];
}

function shortRuns(need: RegionNeed): readonly Run[] {
  const runs: { isSure: boolean; points: NeedPoint[]; end: number }[] = [];
  for (const [at, point] of need.points.entries()) {
    if (point.shortShare === 0) continue;
    const isSure = isSurelyShort(need, point);
    const last = runs.at(-1);
    if (last?.end === at - 1 && last.isSure === isSure) {
      last.points.push(point);
      last.end = at;
    } else runs.push({ isSure, points: [point], end: at });
  }
  return runs;
}

/**
 * Need against what is staffed over the run. It has no text and may be drawn to any width; a bar along the foot says when
 * places are short: filled is sure, hollow is not.
 */
export function needStrip(need: RegionNeed, label: string): Markup {
  const { points } = need;
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return nothing;
  const most = Math.max(1, ...points.flatMap((point) => [neededAt(point), staffedAt(point)]));
  const x = scaleLinear([0, last.minute], [0, width]);
  const y = scaleLinear([0, most], [height - 8, 2]);
  const path = (of: (point: NeedPoint) => number): string =>
    points
      .map((point, at) => `${at === 0 ? 'M' : 'L'}${tenth(x(point.minute))} ${tenth(y(of(point)))}`)
      .join('');
  const step = first.minute;
  const bars = shortRuns(need).map(({ isSure, points: run }) => {
    const from = x((run[0]?.minute ?? 0) - step);
    const to = x(run.at(-1)?.minute ?? 0);
    return markup`<rect class="${isSure ? 's' : 'q'}" x="${tenth(from)}" y="${height - 6}" width="${tenth(to - from)}" height="5"/>`;
  });
  // Before the first look nothing is known, so nothing is drawn.
  const area = `M${tenth(x(first.minute))} ${tenth(y(0))}${path(neededAt).replace('M', 'L')}L${width} ${tenth(y(0))}Z`;
  return markup`<svg class="need-strip" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${label}"><path class="area" d="${area}"/><path class="n" d="${path(neededAt)}"/><path class="f" d="${path(staffedAt)}"/>${bars}</svg>`;
}
