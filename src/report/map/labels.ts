import type { Point } from './view.ts';

/** A rectangle of a drawing, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that wants to stand by a point. */
export interface LabelWish {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** Room left between labels, and between a label and the edge of the frame. */
const gap = 2;
/** Step of the grid on which free room is looked for. */
const step = 4;
/** How far a label costs as much as covering one point of a line. */
const lineCost = 4;

/** Whether two boxes come nearer each other than `room`. */
export function overlap(a: Box, b: Box, room = 0): boolean {
  return (
    a.x < b.x + b.width + room &&
    b.x < a.x + a.width + room &&
    a.y < b.y + b.height + room &&
    b.y < a.y + a.height + room
  );
}

/** The point of a box that is nearest to a point. */
export function nearestPoint({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

/** Length from a point to a box; 0 within it. */
export function distanceTo(box: Box, at: Point): number {
  const [x, y] = nearestPoint(box, at);
  return Math.hypot(x - at[0], y - at[1]);
}

/** What labels must keep clear of. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Marks that no label may cover. */
  readonly marks: readonly Box[];
  /** Points along lines, which labels cover only where there is no better room. */
  readonly lines: readonly Point[];
}

/** Edge of the squares in which points of lines are counted. */
const cell = 2;

/** How many points of lines lie in a box, about: summed over squares once, then read at four corners. */
function lineCounter({ width, height, lines }: Ground): (box: Box) => number {
  const [across, down] = [Math.ceil(width / cell) + 1, Math.ceil(height / cell) + 1];
  const sums = new Int32Array(across * down);
  for (const [x, y] of lines) {
    const [column, row] = [Math.floor(x / cell) + 1, Math.floor(y / cell) + 1];
    if (column <= 0 || row <= 0 || column >= across || row >= down) continue;
    const at = row * across + column;
    sums[at] = (sums[at] ?? 0) + 1;
  }
  for (let at = across; at < sums.length; at++) {
    const corner = at % across === 0 ? 0 : (sums[at - 1] ?? 0) - (sums[at - across - 1] ?? 0);
    sums[at] = (sums[at] ?? 0) + corner + (sums[at - across] ?? 0);
  }
  const upTo = (x: number, y: number): number => {
    const column = Math.min(across - 1, Math.max(0, Math.round(x / cell)));
    const row = Math.min(down - 1, Math.max(0, Math.round(y / cell)));
    return sums[row * across + column] ?? 0;
  };
  return ({ x, y, width: wide, height: high }) =>
    upTo(x + wide, y + high) - upTo(x, y + high) - upTo(x + wide, y) + upTo(x, y);
}

/** How close a label stands to its point. */
const beside = 8;
/** Beside, over or under its point a label is read as the point's own; elsewhere it costs this much more. */
const apart = 8;

function* candidates({ at: [x, y], width, height }: LabelWish, frame: Ground): Generator<Box> {
  yield { x: x + beside, y: y - height / 2, width, height };
  yield { x: x - beside - width, y: y - height / 2, width, height };
  yield { x: x - width / 2, y: y - beside - height, width, height };
  yield { x: x - width / 2, y: y + beside, width, height };
  for (let top = gap; top + height <= frame.height - gap; top += step) {
    for (let left = gap; left + width <= frame.width - gap; left += step) {
      yield { x: left, y: top, width, height };
    }
  }
}

function isFree(box: Box, frame: Ground, placed: readonly Box[]): boolean {
  if (box.x < gap || box.y < gap) return false;
  if (box.x + box.width > frame.width - gap || box.y + box.height > frame.height - gap) return false;
  return !placed.some((other) => overlap(box, other, gap)) && !frame.marks.some((mark) => overlap(box, mark));
}

function bestPlace(
  wish: LabelWish,
  frame: Ground,
  placed: readonly Box[],
  linesIn: (box: Box) => number,
): Box | null {
  let best: Box | null = null;
  let least = Infinity;
  let tried = 0;
  for (const box of candidates(wish, frame)) {
    const far = distanceTo(box, wish.at) + (tried < 4 ? 0 : apart);
    tried += 1;
    if (far >= least || !isFree(box, frame, placed)) continue;
    const price = far + lineCost * linesIn(box);
    if (price >= least) continue;
    best = box;
    least = price;
  }
  return best;
}

/**
 * Gives each label the free room nearest to its point, in the order given: none overlaps another or a mark, all stand
 * within the frame. `null` for a label that finds no room; what it says must then be said elsewhere.
 */
export function placeLabels(wishes: readonly LabelWish[], frame: Ground): readonly (Box | null)[] {
  const placed: Box[] = [];
  const linesIn = lineCounter(frame);
  return wishes.map((wish) => {
    const box = bestPlace(wish, frame, placed, linesIn);
    if (box !== null) placed.push(box);
    return box;
  });
}
