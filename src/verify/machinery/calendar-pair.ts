import { CalendarQueue, type CalendarViews } from '../../kernel/calendar.ts';
import { HeapCalendar } from '../../kernel/heap.ts';

/** Columns of a calendar of its own. */
export function viewsFor(members: number, buckets: number): CalendarViews {
  return {
    minute: new Float64Array(members),
    tie: Float64Array.from({ length: members }, (_, slot) => (slot * 7919) % 10_007),
    link: new Int32Array(members),
    first: new Int32Array(buckets),
    last: new Int32Array(buckets),
    bag: new Int32Array(members),
    span: new Float64Array(4),
    count: new Int32Array(6),
  };
}

/** One thing done to both calendars. */
export interface Step {
  readonly do: 'push' | 'pop' | 'cancel';
  readonly amount: number;
}

/** The shipped calendar and a binary heap side by side: everything is done to both, and what they answer must agree. */
export class CalendarPair {
  readonly views: CalendarViews;
  readonly queue: CalendarQueue;
  readonly oracle: HeapCalendar;
  private readonly free = new Set<number>();
  private readonly pending = new Set<number>();
  now = 0;
  /** How often the two have answered differently. */
  disagreements = 0;
  pops = 0;

  constructor(members: number, buckets: number) {
    this.views = viewsFor(members, buckets);
    this.queue = new CalendarQueue(this.views);
    this.oracle = new HeapCalendar({ minute: new Float64Array(members), tie: this.views.tie });
    this.oracle.clear();
    for (let slot = 0; slot < members; slot++) this.free.add(slot);
  }

  push(delay: number): void {
    const [slot] = this.free;
    if (slot === undefined) return;
    this.free.delete(slot);
    this.pending.add(slot);
    this.queue.push(slot, this.now + delay);
    this.oracle.push(slot, this.now + delay);
  }

  cancel(pick: number): void {
    const list = [...this.pending];
    const slot = list[pick % Math.max(1, list.length)];
    if (slot === undefined) return;
    this.queue.cancel(slot);
    this.oracle.cancel(slot);
    this.settle(slot);
  }

  pop(limit: number): number {
    const slot = this.queue.pop(limit);
    this.pops++;
    this.compare(slot === this.oracle.pop(limit) && this.queue.size === this.oracle.size);
    if (slot < 0) {
      if (limit < Infinity) this.now = limit;
      return slot;
    }
    this.compare(this.queue.takenAt === this.oracle.takenAt && this.views.minute[slot] === Infinity);
    this.now = this.queue.takenAt;
    this.settle(slot);
    return slot;
  }

  follow(step: Step): void {
    if (step.do === 'push') this.push(step.amount);
    else if (step.do === 'cancel') this.cancel(step.amount);
    else this.pop(this.now + step.amount);
  }

  popAll(): void {
    while (this.pop(Infinity) >= 0);
  }

  private compare(agree: boolean): void {
    if (!agree) this.disagreements++;
  }

  private settle(slot: number): void {
    this.pending.delete(slot);
    this.free.add(slot);
  }
}
