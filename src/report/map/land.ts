import { type GeoPath, geoIdentity, geoPath } from 'd3-geo';
import type { OutlineRing, Outlines } from '../../domain/outline.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import type { Point, View } from './view.ts';

/** Corners of outlines are moved to a grid of this size, the same for both sides of a border, and doubles dropped. */
const grid = 0.75;
/** Islands smaller than this, in square units, are not drawn. */
const leastArea = 1.5;

function snapped(ring: OutlineRing, { project }: View): Point[] {
  const points: Point[] = [];
  for (const [longitude, latitude] of ring) {
    const [x, y] = project({ longitude, latitude });
    const next: Point = [Math.round(x / grid) * grid, Math.round(y / grid) * grid];
    const last = points.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  return points;
}

function areaOf(points: readonly Point[]): number {
  let twice = 0;
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1], points[at]];
    if (a && b) twice += a[0] * b[1] - b[0] * a[1];
  }
  return Math.abs(twice) / 2;
}

/** Path of all land that a view shows, cut at its edges; empty where there is none. */
function landPath({ regions }: Outlines, view: View, edge: number): string {
  const plane = geoIdentity().clipExtent([
    [-edge, -edge],
    [view.width + edge, view.height + edge],
  ]);
  const path: GeoPath = geoPath(plane).digits(2);
  return regions
    .flatMap(({ polygons }) => polygons)
    .map((polygon) => {
      const rings = polygon
        .map((ring) => snapped(ring, view))
        .filter((ring) => ring.length > 3 && areaOf(ring) >= leastArea)
        .map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
      return rings.length === 0 ? '' : (path({ type: 'Polygon', coordinates: rings }) ?? '');
    })
    .join('');
}

/** Land drawn once for the whole page and used by every map with the same view. */
export class LandShelf {
  readonly #ids = new Map<string, string>();
  readonly #drawn: Markup[] = [];
  /** Systems are told apart by their outlines. */
  readonly #systems = new Map<Outlines, number>();

  /** The land of a view as a part of a drawing. */
  use(outlines: Outlines | undefined, view: View): Markup {
    if (outlines === undefined || outlines.regions.length === 0) return nothing;
    const system = this.#systems.get(outlines) ?? this.#systems.size;
    this.#systems.set(outlines, system);
    const key = `${system} ${view.key}`;
    const id = this.#ids.get(key) ?? this.#draw(outlines, view);
    this.#ids.set(key, id);
    return markup`<use href="#${id}" class="land"/>`;
  }

  #draw(outlines: Outlines, view: View): string {
    const id = `land-${this.#drawn.length + 1}`;
    this.#drawn.push(markup`<path id="${id}" d="${landPath(outlines, view, 3)}"/>`);
    return id;
  }

  /** Everything drawn, out of sight; put it on the page once. */
  definitions(): Markup {
    if (this.#drawn.length === 0) return nothing;
    return markup`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${this.#drawn}</defs></svg>`;
  }
}
