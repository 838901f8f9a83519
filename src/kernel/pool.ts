import { ImpossibleError } from './impossible.ts';
import { components, queueClasses, unlimited } from './machine-columns.ts';

// Copies: the engine folds a module's own constant into the code, but looks an imported one up at every use.
const parts = components.length;
const classes = queueClasses;

/** Columns that the pools work on. */
export interface PoolViews {
  readonly capacity: Int32Array;
  readonly inUse: Int32Array;
  readonly waiting: Int32Array;
  readonly limit: Int32Array;
  readonly binding: Uint8Array;
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly busy: Float64Array;
  readonly waited: Float64Array;
  readonly since: Float64Array;
  readonly priority: Uint8Array;
  readonly waitingAt: Int32Array;
  readonly waitingSince: Float64Array;
  readonly flock: Uint8Array;
  readonly waitedBy: Float64Array;
  readonly ahead: Int32Array;
  readonly behind: Int32Array;
}

/**
 * Counted resources with queues: capacity is the least of staff, premises and equipment; who waits stands first come
 * within a queue class; use and waiting are summed over time, waiting by the component that bound at the time.
 */
export class Pools {
  declare private capacity: Int32Array;
  declare private inUse: Int32Array;
  declare private waiting: Int32Array;
  declare private limit: Int32Array;
  declare private binding: Uint8Array;
  declare private head: Int32Array;
  declare private tail: Int32Array;
  declare private busy: Float64Array;
  declare private waited: Float64Array;
  declare private since: Float64Array;
  declare private priority: Uint8Array;
  declare private waitingAt: Int32Array;
  declare private waitingSince: Float64Array;
  declare private flock: Uint8Array;
  declare private waitedBy: Float64Array;
  declare private ahead: Int32Array;
  declare private behind: Int32Array;

  constructor(views: PoolViews) {
    this.bind(views);
  }

  bind(views: PoolViews): void {
    this.capacity = views.capacity;
    this.inUse = views.inUse;
    this.waiting = views.waiting;
    this.limit = views.limit;
    this.binding = views.binding;
    this.head = views.head;
    this.tail = views.tail;
    this.busy = views.busy;
    this.waited = views.waited;
    this.since = views.since;
    this.priority = views.priority;
    this.waitingAt = views.waitingAt;
    this.waitingSince = views.waitingSince;
    this.flock = views.flock;
    this.waitedBy = views.waitedBy;
    this.ahead = views.ahead;
    this.behind = views.behind;
  }

  /** Empty pools without limits: capacity must be set before anybody comes. */
  clear(): void {
    this.capacity.fill(0);
    this.inUse.fill(0);
    this.waiting.fill(0);
    this.limit.fill(unlimited);
    this.binding.fill(0);
    this.head.fill(-1);
    this.tail.fill(-1);
    this.busy.fill(0);
    this.waited.fill(0);
    this.since.fill(0);
    this.waitingAt.fill(-1);
  }

  /** Sums use and waiting up to `now`; called before every change. */
  touch(pool: number, now: number): void {
    const minutes = now - this.since[pool]!;
    if (minutes <= 0) return;
    this.since[pool] = now;
    this.busy[pool]! += this.inUse[pool]! * minutes;
    const queue = this.waiting[pool]!;
    if (queue > 0) this.waited[pool * parts + this.binding[pool]!]! += queue * minutes;
  }

  /** Takes a unit if one is free. */
  take(pool: number, now: number): boolean {
    if (this.inUse[pool]! >= this.capacity[pool]!) return false;
    this.touch(pool, now);
    this.inUse[pool]!++;
    return true;
  }

  /** Gives a unit back. */
  giveBack(pool: number, now: number): void {
    this.touch(pool, now);
    if (--this.inUse[pool]! < 0) throw new ImpossibleError(`pool ${pool} was given back more than was taken`);
  }

  /** Puts a slot last in its class. */
  enqueue(pool: number, slot: number, now: number): void {
    this.touch(pool, now);
    this.waiting[pool]!++;
    this.waitingAt[slot] = pool;
    this.waitingSince[slot] = now;
    this.append(pool, slot);
  }

  /** First in line when a unit is free for them, which they then hold; else −1. */
  admit(pool: number, now: number): number {
    if (this.waiting[pool] === 0 || this.inUse[pool]! >= this.capacity[pool]!) return -1;
    const from = pool * classes;
    for (let at = from; at < from + classes; at++) {
      const slot = this.head[at]!;
      if (slot < 0) continue;
      this.leaveQueue(slot, now);
      this.inUse[pool]!++;
      return slot;
    }
    throw new ImpossibleError(`pool ${pool} counts somebody waiting, but its queue is empty`);
  }

  /** Takes the first in line out of the queue without giving a unit: for lists of those who wait for somebody. */
  takeFirst(pool: number, now: number): number {
    if (this.waiting[pool] === 0) return -1;
    const from = pool * classes;
    for (let at = from; at < from + classes; at++) {
      const slot = this.head[at]!;
      if (slot < 0) continue;
      this.leaveQueue(slot, now);
      return slot;
    }
    return -1;
  }

  /** First in line of one class, or −1. */
  firstOf(pool: number, queueClass: number): number {
    return this.head[pool * classes + queueClass]!;
  }

  /** Takes a slot out of the queue it stands in. */
  leaveQueue(slot: number, now: number): void {
    const pool = this.waitingAt[slot]!;
    this.touch(pool, now);
    this.detach(pool, slot);
    this.waiting[pool]!--;
    this.waitingAt[slot] = -1;
    this.waitedBy[this.flock[slot]!]! += now - this.waitingSince[slot]!;
  }

  /** Moves a waiting slot to the end of another class. */
  requeue(slot: number, priority: number): void {
    const pool = this.waitingAt[slot]!;
    this.detach(pool, slot);
    this.priority[slot] = priority;
    this.append(pool, slot);
  }

  /** Sets one component's limit; the least one binds (staff before premises before equipment when equal). */
  setLimit(pool: number, component: number, value: number, now: number): void {
    this.touch(pool, now);
    const from = pool * parts;
    this.limit[from + component] = value;
    let binding = 0;
    for (let at = 1; at < parts; at++) {
      if (this.limit[from + at]! < this.limit[from + binding]!) binding = at;
    }
    this.binding[pool] = binding;
    this.capacity[pool] = this.limit[from + binding]!;
  }

  private append(pool: number, slot: number): void {
    const queue = pool * classes + this.priority[slot]!;
    const last = this.tail[queue]!;
    this.ahead[slot] = last;
    this.behind[slot] = -1;
    if (last < 0) this.head[queue] = slot;
    else this.behind[last] = slot;
    this.tail[queue] = slot;
  }

  private detach(pool: number, slot: number): void {
    const queue = pool * classes + this.priority[slot]!;
    const ahead = this.ahead[slot]!;
    const behind = this.behind[slot]!;
    if (ahead < 0) this.head[queue] = behind;
    else this.behind[ahead] = behind;
    if (behind < 0) this.tail[queue] = ahead;
    else this.ahead[behind] = ahead;
  }
}
