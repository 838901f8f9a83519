import { type Calendar, CalendarQueue } from './calendar.ts';
import { Columns, type Schema, type SnapshotHeader } from './columns.ts';
import { HeapCalendar } from './heap.ts';
import { ImpossibleError } from './impossible.ts';
import { machineSchema } from './machine-columns.ts';
import { Pools } from './pool.ts';
import type { Program } from './program.ts';
import { entityKey } from './random.ts';

/** What a slot holds is one bit a pool kind, in a whole number that must stay positive. */
const mostPoolKinds = 31;

/** Columns that a machine has beside those of its model. */
export type MachineSchema = typeof machineSchema;

/** Pools of one kind: the first of them, and 1 where each place has its own, else 0. */
export interface PoolKind {
  readonly base: number;
  readonly stride: 0 | 1;
}

/** A machine's fixed parts. */
export interface Blueprint<S extends Schema> {
  readonly program: Program;
  readonly poolKinds: readonly PoolKind[];
  readonly schema: S;
  readonly slots: number;
  readonly pools: number;
  readonly classes: number;
  /** Sizes of the schema's own further groups. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Calendar behind push, pop, cancel. Either gives the same results; only the calendar queue can grow and be restored. */
  readonly queue: 'calendar' | 'heap';
}

/**
 * The machine's state: one buffer of columns, the slots in it, and its views as fields (a field is read several times
 * faster than a column looked up by name). Fields are `declare`d, so that none is undefined at first: the engine then
 * knows the type of each for good and does not check it at every use.
 */
export class Slots<S extends Schema> {
  declare readonly columns: Columns<MachineSchema & S>;
  declare readonly pools: Pools;
  declare readonly calendar: Calendar;
  /** Called after the buffer was replaced: a model's own views must be taken again. */
  afterRebind: () => void = () => {};

  declare kind: Uint8Array;
  declare subject: Int32Array;
  declare order: Float64Array;
  declare tie: Float64Array;
  declare pc: Int32Array;
  declare place: Int32Array;
  declare cls: Uint8Array;
  declare priority: Uint8Array;
  declare key: Int32Array;
  declare born: Float64Array;
  declare began: Float64Array;
  declare activity: Int32Array;
  declare scale: Float64Array;
  declare held: Int32Array;
  declare waitingAt: Int32Array;
  declare waitingSince: Float64Array;
  declare flock: Uint8Array;
  declare waitedBy: Float64Array;
  declare minute: Float64Array;
  declare visits: Int32Array;
  declare clock: Float64Array;
  declare tallies: Int32Array;
  declare emitted: Int32Array;
  declare markSum: Float64Array;
  declare markCount: Int32Array;
  declare private free: Int32Array;
  declare protected readonly program: Program;
  declare protected readonly blueprint: Blueprint<S>;

  constructor(blueprint: Blueprint<S>) {
    if (blueprint.poolKinds.length > mostPoolKinds) {
      throw new RangeError(
        `Slots: ${blueprint.poolKinds.length} pool kinds, but a slot can hold ${mostPoolKinds}`,
      );
    }
    this.blueprint = blueprint;
    this.program = blueprint.program;
    this.columns = new Columns({ ...machineSchema, ...blueprint.schema }, sizesOf(blueprint));
    this.bind();
    const { views } = this.columns;
    this.pools = new Pools(views);
    this.calendar = blueprint.queue === 'heap' ? new HeapCalendar(views) : new CalendarQueue(views);
  }

  /** Minutes since the start. */
  get now(): number {
    return this.clock[0]!;
  }

  /** Happenings since the start. */
  get happenings(): number {
    return this.clock[1]!;
  }

  /** Makes everything as new; slots from `firstFree` on are free for newcomers. */
  clear(firstFree: number): void {
    new Uint8Array(this.columns.buffer).fill(0);
    this.calendar.clear();
    this.pools.clear();
    this.stackFree(firstFree, this.columns.sizes['slots']!);
  }

  /** A free slot, born now, at an instruction, with the order of a new subject. Luck and place are the caller's to give. */
  enter(entry: number, order: number): number {
    if (this.tallies[0] === 0) throw new ImpossibleError('no slot is free for a newcomer');
    const slot = this.free[--this.tallies[0]!]!;
    this.settle(slot, entry, order);
    return slot;
  }

  /** Makes a slot a subject born now. */
  settle(slot: number, entry: number, order: number): void {
    this.pc[slot] = entry;
    this.born[slot] = this.clock[0]!;
    this.order[slot] = order;
    this.tie[slot] = order;
    this.held[slot] = 0;
    this.kind[slot] = 0;
    this.flock[slot] = 0;
    this.subject[slot] = slot;
    this.activity[slot] = -1;
    const { counters } = this.program;
    for (let at = slot * counters; at < (slot + 1) * counters; at++) this.visits[at] = 0;
  }

  /** Makes a slot free for a newcomer. */
  leave(slot: number): void {
    if (this.held[slot] !== 0) throw new ImpossibleError(`slot ${slot} leaves while it still holds a unit`);
    this.free[this.tallies[0]!++] = slot;
  }

  /** Gives a slot its own luck: the address of an entity by stable name and number. */
  bless(
    slot: number,
    root: Int32Array,
    replication: number,
    name: readonly [number, number],
    number: number,
  ): void {
    entityKey(root, replication, name[0], name[1], number, this.key, 2 * slot);
  }

  /** A copy of everything that the future depends on. */
  snapshot(header: Omit<SnapshotHeader, 'layout'>): Uint8Array {
    return this.columns.snapshot({ ...header, layout: this.columns.layout });
  }

  /** @throws RangeError when the snapshot belongs to another engine, plan or layout. */
  restore(snapshot: Uint8Array, header: Omit<SnapshotHeader, 'layout'>): void {
    this.columns.restore(snapshot, { ...header, layout: this.columns.layout });
    this.rebind();
  }

  /** Twice as many slots. Only between happenings. */
  protected grow(): void {
    const slots = this.columns.sizes['slots']!;
    this.columns.grow({ slots: 2 * slots, visits: 2 * slots * this.program.counters });
    this.rebind();
    this.minute.fill(Infinity, slots);
    this.waitingAt.fill(-1, slots);
    this.stackFree(slots, 2 * slots);
  }

  private stackFree(from: number, to: number): void {
    for (let slot = to - 1; slot >= from; slot--) this.free[this.tallies[0]!++] = slot;
  }

  private rebind(): void {
    this.bind();
    this.pools.bind(this.columns.views);
    if (this.calendar instanceof CalendarQueue) this.calendar.bind(this.columns.views);
    else throw new RangeError('Slots: only the calendar queue survives growth and restoring');
    this.afterRebind();
  }

  private bind(): void {
    const { views } = this.columns;
    this.kind = views.kind;
    this.subject = views.subject;
    this.order = views.order;
    this.tie = views.tie;
    this.pc = views.pc;
    this.place = views.place;
    this.cls = views.cls;
    this.priority = views.priority;
    this.key = views.key;
    this.born = views.born;
    this.began = views.began;
    this.activity = views.activity;
    this.scale = views.scale;
    this.held = views.held;
    this.waitingAt = views.waitingAt;
    this.waitingSince = views.waitingSince;
    this.flock = views.flock;
    this.waitedBy = views.waitedBy;
    this.minute = views.minute;
    this.visits = views.visits;
    this.clock = views.clock;
    this.tallies = views.tallies;
    this.emitted = views.emitted;
    this.markSum = views.markSum;
    this.markCount = views.markCount;
    this.free = views.free;
  }
}

function sizesOf<S extends Schema>(blueprint: Blueprint<S>): Readonly<Record<string, number>> {
  const { slots, program, classes } = blueprint;
  let buckets = 64;
  while (buckets < slots / 4 && buckets < 1 << 15) buckets *= 2;
  return {
    ...blueprint.sizes,
    slots,
    pools: blueprint.pools,
    buckets,
    one: 1,
    marks: Math.max(1, program.markNames.length) * classes,
    sources: Math.max(1, program.emitNames.length),
    visits: slots * program.counters,
  };
}
