import { geoTransverseMercator } from 'd3-geo';
import type { Position } from '../../domain/place.ts';

/** A point of a drawing, in its own units from the upper left. */
export type Point = readonly [x: number, y: number];

/** A frame that shows a piece of the earth. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly project: (position: Position) => Point;
  /** Units of the drawing per unit of the projection, and where its origin falls. */
  readonly scale: number;
  readonly origin: Point;
  /** The same for equal views, so that their land is drawn once. */
  readonly key: string;
}

/** Kilometres of a degree of latitude. */
const perDegree = 111.2;

/** Corners of a square round a position. */
function around({ latitude, longitude }: Position, km: number): [number, number][] {
  const up = km / 2 / perDegree;
  const across = up / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return [-1, 1].flatMap((south) =>
    [-1, 1].map((west): [number, number] => [longitude + west * across, latitude + south * up]),
  );
}

function middleOf(positions: readonly Position[]): Position {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return {
    latitude: middle(positions.map(({ latitude }) => latitude)),
    longitude: middle(positions.map(({ longitude }) => longitude)),
  };
}

/**
 * A frame in which all the positions are seen with a margin, at least `leastKm` across. Transverse Mercator about 15° E,
 * as Swedish maps are.
 *
 * @throws RangeError when there is no position
 */
export function viewOf(
  positions: readonly Position[],
  size: { readonly width: number; readonly height: number; readonly margin: number },
  leastKm: number,
): View {
  if (positions.length === 0) throw new RangeError('viewOf: a view needs at least one position');
  const { width, height, margin } = size;
  const coordinates = [
    ...positions.map(({ latitude, longitude }): [number, number] => [longitude, latitude]),
    ...around(middleOf(positions), leastKm),
  ];
  const projection = geoTransverseMercator()
    .rotate([-15, 0])
    .precision(0)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPoint', coordinates },
    );
  const project = ({ latitude, longitude }: Position): Point => {
    const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
    return [x, y];
  };
  const [scale, origin] = [projection.scale(), projection.translate()];
  const numbers = [width, height, scale, ...origin];
  return { width, height, project, scale, origin, key: numbers.map((value) => value.toFixed(2)).join(' ') };
}

/** Where a point of one view falls in another; they differ in scale and origin only. */
export function carried([x, y]: Point, from: View, to: View): Point {
  const ratio = to.scale / from.scale;
  return [(x - from.origin[0]) * ratio + to.origin[0], (y - from.origin[1]) * ratio + to.origin[1]];
}
