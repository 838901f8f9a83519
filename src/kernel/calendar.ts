import { ImpossibleError } from './impossible.ts';

/** What the machine needs of an event calendar: one pending minute per slot, taken out in order of (minute, tie). */
export interface Calendar {
  /** Slots pending. */
  readonly size: number;
  /** Plans `slot` at `minute`; its tie must be in `ties[slot]`. The slot must not be pending. */
  push(slot: number, minute: number): void;
  /** Plans `slot` at the minute that stands in `minute[slot]` already. */
  add(slot: number): void;
  /** Minute of the slot last taken out. */
  readonly takenAt: number;
  /** Takes out the earliest slot whose minute is at most `limit`, or −1. */
  pop(limit: number): number;
  /** Takes `slot` out before its time; nothing happens when it is not pending. */
  cancel(slot: number): void;
  /** Forgets everything planned. */
  clear(): void;
}

/** Columns that a calendar works on. They belong to the machine's buffer, so a snapshot holds the calendar too. */
export interface CalendarViews {
  /** Planned minute by slot; Infinity when not pending. */
  readonly minute: Float64Array;
  /** Order at equal minutes by slot: smaller first. Unique among pending slots. */
  readonly tie: Float64Array;
  /** Next slot in the same bucket, or position in the bag of far ends. */
  readonly link: Int32Array;
  /** First and last slot by bucket; −1 = empty. Length = number of buckets, a power of two. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Slots beyond the window, unsorted. */
  readonly bag: Int32Array;
  /** Window start, bucket width, 1 / width, minute last taken out. */
  readonly span: Float64Array;
  /** Current bucket, slots in buckets, slots in bag, taken out since the last turn, steps walked, patience. */
  readonly count: Int32Array;
}

const START = 0;
const WIDTH = 1;
const INVERSE = 2;
const TAKEN_AT = 3;

const CURRENT = 0;
const NEAR = 1;
const FAR = 2;
const TAKEN = 3;
const WALKED = 4;
const PATIENCE = 5;

/** Least width in minutes: far below the clock's own resolution at 90 days. */
const leastWidth = 1e-7;
const mostWidth = 1e6;

/**
 * Calendar queue after Brown (1988): sorted lists by bucket over a moving window, with a bag for what lies beyond the
 * window. Widths tune themselves to about one slot a bucket: at each turn of the window, and at once when inserting has
 * become slow. A far, sparse end costs one jump, not a walk over empty buckets.
 *
 * The order is (minute, tie) whatever the widths, so tuning never changes a result.
 */
export class CalendarQueue implements Calendar {
  declare private minute: Float64Array;
  declare private tie: Float64Array;
  declare private link: Int32Array;
  declare private first: Int32Array;
  declare private last: Int32Array;
  declare private bag: Int32Array;
  declare private span: Float64Array;
  declare private count: Int32Array;
  private buckets = 0;

  constructor(views: CalendarViews) {
    this.bind(views);
    if (this.span[WIDTH] === 0) this.clear();
  }

  /** Works on other views from now on, after growth or restoring. */
  bind(views: CalendarViews): void {
    this.minute = views.minute;
    this.tie = views.tie;
    this.link = views.link;
    this.first = views.first;
    this.last = views.last;
    this.bag = views.bag;
    this.span = views.span;
    this.count = views.count;
    this.buckets = views.first.length;
  }

  get size(): number {
    return this.count[NEAR]! + this.count[FAR]!;
  }

  get takenAt(): number {
    return this.span[TAKEN_AT]!;
  }

  clear(): void {
    this.minute.fill(Infinity);
    this.span[TAKEN_AT] = 0;
    this.first.fill(-1);
    this.last.fill(-1);
    this.count.fill(0);
    this.count[PATIENCE] = 4 * this.buckets + 256;
    this.openWindow(0, 1);
  }

  push(slot: number, minute: number): void {
    this.minute[slot] = minute;
    this.add(slot);
  }

  add(slot: number): void {
    const minute = this.minute[slot]!;
    const position = (minute - this.span[START]!) * this.span[INVERSE]!;
    if (position < this.buckets) this.insert(slot, minute, bucketOf(position));
    else if (minute < Infinity) this.setAside(slot);
    else throw new ImpossibleError(`slot ${slot} is planned at minute ${minute}`);
    if (this.count[WALKED]! > this.count[PATIENCE]!) this.narrow();
  }

  pop(limit: number): number {
    const { first, count } = this;
    for (;;) {
      let bucket = count[CURRENT]!;
      while (bucket < this.buckets) {
        const slot = first[bucket]!;
        if (slot >= 0) {
          count[CURRENT] = bucket;
          const minute = this.minute[slot]!;
          if (minute > limit) return -1;
          this.span[TAKEN_AT] = minute;
          this.minute[slot] = Infinity;
          this.takeFirst(slot, bucket);
          return slot;
        }
        bucket++;
      }
      count[CURRENT] = this.buckets;
      if (count[FAR] === 0) return -1;
      this.turn();
    }
  }

  cancel(slot: number): void {
    const minute = this.minute[slot]!;
    if (minute === Infinity) return;
    this.minute[slot] = Infinity;
    const position = (minute - this.span[START]!) * this.span[INVERSE]!;
    if (position < this.buckets) this.unlink(slot, Math.max(bucketOf(position), this.count[CURRENT]!));
    else this.takeFromBag(slot);
  }

  private takeFirst(slot: number, bucket: number): void {
    const next = this.link[slot]!;
    this.first[bucket] = next;
    if (next < 0) this.last[bucket] = -1;
    this.count[NEAR]!--;
    this.count[TAKEN]!++;
  }

  /** Puts a slot in its place in a bucket's list. A bucket already passed is the current one: its list is sorted too. */
  private insert(slot: number, minute: number, position: number): void {
    const { link, first, last, count } = this;
    let bucket = position;
    if (bucket < count[CURRENT]!) {
      bucket = Math.min(count[CURRENT]!, this.buckets - 1);
      count[CURRENT] = bucket;
    }
    count[NEAR]!++;
    const tail = last[bucket]!;
    if (tail < 0) {
      first[bucket] = slot;
      last[bucket] = slot;
      link[slot] = -1;
    } else if (this.isBefore(tail, slot, minute)) {
      link[tail] = slot;
      link[slot] = -1;
      last[bucket] = slot;
    } else this.insertInside(slot, minute, bucket);
  }

  private insertInside(slot: number, minute: number, bucket: number): void {
    const { link, first } = this;
    let before = -1;
    let here = first[bucket]!;
    let steps = 0;
    while (this.isBefore(here, slot, minute)) {
      before = here;
      here = link[here]!;
      steps++;
    }
    this.count[WALKED]! += steps;
    link[slot] = here;
    if (before < 0) first[bucket] = slot;
    else link[before] = slot;
  }

  private isBefore(other: number, slot: number, minute: number): boolean {
    const otherMinute = this.minute[other]!;
    return otherMinute < minute || (otherMinute === minute && this.tie[other]! < this.tie[slot]!);
  }

  private unlink(slot: number, bucket: number): void {
    const { link, first, last } = this;
    let before = -1;
    let here = first[bucket]!;
    while (here !== slot) {
      before = here;
      here = link[here]!;
    }
    if (before < 0) first[bucket] = link[slot]!;
    else link[before] = link[slot]!;
    if (last[bucket] === slot) last[bucket] = before;
    this.count[NEAR]!--;
  }

  private setAside(slot: number): void {
    const at = this.count[FAR]!++;
    this.bag[at] = slot;
    this.link[slot] = at;
  }

  private takeFromBag(slot: number): void {
    const at = this.link[slot]!;
    const moved = this.bag[--this.count[FAR]!]!;
    this.bag[at] = moved;
    this.link[moved] = at;
  }

  private openWindow(start: number, width: number): void {
    this.span[START] = start;
    this.span[WIDTH] = width;
    this.span[INVERSE] = 1 / width;
    this.count[CURRENT] = 0;
    this.count[TAKEN] = 0;
    this.count[WALKED] = 0;
  }

  /** The window is empty: opens the next one at the earliest far end, as wide as the last one was busy. */
  private turn(): void {
    let earliest = Infinity;
    for (let at = 0; at < this.count[FAR]!; at++) earliest = Math.min(earliest, this.minute[this.bag[at]!]!);
    const busy = Math.max(1, this.count[TAKEN]!) / this.buckets;
    const factor = Math.min(8, Math.max(0.125, 1 / busy));
    this.openWindow(earliest, Math.min(mostWidth, Math.max(leastWidth, this.span[WIDTH]! * factor)));
    this.count[PATIENCE] = 4 * this.buckets + 256;
    this.fillWindow();
  }

  private fillWindow(): void {
    const start = this.span[START]!;
    const inverse = this.span[INVERSE]!;
    for (let at = this.count[FAR]! - 1; at >= 0; at--) {
      const slot = this.bag[at]!;
      const minute = this.minute[slot]!;
      const position = (minute - start) * inverse;
      if (position >= this.buckets) continue;
      this.takeFromBag(slot);
      this.insert(slot, minute, bucketOf(position));
    }
  }

  /** Inserting has become slow: makes the buckets eight times narrower. Patience doubles, for ties no width can part. */
  private narrow(): void {
    const { first, link, count } = this;
    let earliest = Infinity;
    for (let bucket = count[CURRENT]!; bucket < this.buckets; bucket++) {
      let slot = first[bucket]!;
      while (slot >= 0) {
        const next = link[slot]!;
        earliest = Math.min(earliest, this.minute[slot]!);
        this.setAside(slot);
        slot = next;
      }
    }
    first.fill(-1);
    this.last.fill(-1);
    count[NEAR] = 0;
    const patience = Math.min(1 << 29, 2 * count[PATIENCE]!);
    this.openWindow(earliest, Math.max(leastWidth, this.span[WIDTH]! / 8));
    count[PATIENCE] = patience;
    this.fillWindow();
  }
}

/** Bucket of a position below the window's end. A look ahead can open a window later than now: what is planned before it lies far below 0, where `| 0` would wrap around. */
function bucketOf(position: number): number {
  return position > 0 ? position | 0 : 0;
}
