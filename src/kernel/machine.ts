import type { Schema } from './columns.ts';
import { ImpossibleError } from './impossible.ts';
import { operation } from './program.ts';
import { uniform } from './random.ts';
import { type DistributionTable, quantile } from './sampling.ts';
import { type Blueprint, Slots } from './slots.ts';

/** What an action answers: go on, go to the instruction's `otherwise`, or wait until somebody or a timer wakes it. */
export const answer = { next: -1, otherwise: -2, wait: -3 } as const;

/** Does what a program's `call` names; may also answer the number of the instruction to go on with. */
export type Call = (slot: number) => number;
/** Does what a planned happening of another kind than a step's end means. */
export type Action = (subject: number) => void;
/** Starts a subject of a source at an instruction, and answers whether more are to come. */
export type Emit = (source: number, entry: number) => boolean;

/** Slots that must be free before each happening; no happening takes more. */
const spare = 64;

/**
 * Runs pathway programs: takes the earliest happening out of the calendar and either goes on with the subject's program
 * or lets the model act. It knows pools, draws and time, and no medicine.
 */
export class Machine<S extends Schema = Record<never, never>> extends Slots<S> {
  calls: readonly Call[] = [];
  /** By kind; kind 0, a step's end, is never asked. */
  actions: readonly Action[] = [];
  emit: Emit = (source) => {
    throw new ImpossibleError(`source ${source} has nobody to start its subjects`);
  };
  /** Told after every happening; for logs, never in batches. */
  observe: (() => void) | undefined = undefined;
  /** Told of everybody who starts to wait for a unit; may plan another kind of happening on the waiting slot. */
  whenWaiting: (slot: number) => void = () => {};
  private readonly distributions: DistributionTable;
  private readonly base: Int32Array;
  private readonly stride: Int32Array;
  private readonly op: Uint8Array;
  private readonly a: Int32Array;
  private readonly by: Uint8Array;
  private readonly next: Int32Array;
  private readonly otherwise: Int32Array;
  private readonly purpose: Int32Array;
  private readonly counter: Int32Array;
  private readonly shares: Float64Array;
  private readonly counters: number;

  constructor(blueprint: Blueprint<S>) {
    super(blueprint);
    const { program, poolKinds } = blueprint;
    this.distributions = program.distributions;
    this.base = Int32Array.from(poolKinds, (kind) => kind.base);
    this.stride = Int32Array.from(poolKinds, (kind) => kind.stride);
    this.op = program.op;
    this.a = program.a;
    this.by = program.by;
    this.next = program.next;
    this.otherwise = program.otherwise;
    this.purpose = program.purpose;
    this.counter = program.counter;
    this.shares = program.shares;
    this.counters = program.counters;
  }

  /** Runs until nothing is planned at or before `limit`, then stands at `limit` if it is finite. */
  run(limit: number): void {
    for (;;) {
      const slot = this.calendar.pop(limit);
      if (slot < 0) break;
      this.clock[0] = this.calendar.takenAt;
      this.clock[1]!++;
      const kind = this.kind[slot]!;
      if (kind === 0) this.advance(slot);
      else this.actions[kind]!(this.subject[slot]!);
      if (this.observe !== undefined) this.observe();
      if (this.tallies[0]! < spare) this.grow();
    }
    if (limit < Infinity) this.clock[0] = limit;
  }

  /** Plans the slot's next happening `minutes` from now. */
  plan(slot: number, minutes: number): void {
    this.calendar.push(slot, this.clock[0]! + minutes);
  }

  /** Gives the slot an activity of given length that its program waits for. */
  hold(slot: number, minutes: number): number {
    this.began[slot] = this.clock[0]!;
    this.activity[slot] = -1;
    this.scale[slot] = minutes;
    this.calendar.push(slot, this.clock[0]! + minutes);
    return answer.wait;
  }

  /** A uniform of the slot's luck for an instruction. */
  draw(slot: number, pc: number): number {
    const at = this.counter[pc]!;
    const visit = at < 0 ? 0 : this.visits[slot * this.counters + at]!++;
    return uniform(
      this.key[2 * slot]!,
      this.key[2 * slot + 1]!,
      this.purpose[2 * pc]!,
      this.purpose[2 * pc + 1]!,
      visit,
    );
  }

  /** Pool of a kind at the slot's place. */
  poolOf(kind: number, slot: number): number {
    return this.base[kind]! + this.stride[kind]! * this.place[slot]!;
  }

  /** Goes on with a slot's program until it waits or leaves. */
  advance(slot: number): void {
    let pc = this.pc[slot]!;
    for (;;) {
      switch (this.op[pc]) {
        case operation.delay:
          this.delay(slot, pc);
          return;
        case operation.seize: {
          const kind = this.a[pc]!;
          const pool = this.base[kind]! + this.stride[kind]! * this.place[slot]!;
          pc = this.next[pc]!;
          this.held[slot]! |= 1 << kind;
          if (this.pools.take(pool, this.clock[0]!)) break;
          this.pc[slot] = pc;
          this.pools.enqueue(pool, slot, this.clock[0]!);
          this.whenWaiting(slot);
          return;
        }
        case operation.seizeOr: {
          const kind = this.a[pc]!;
          const isFree = this.pools.take(this.poolOf(kind, slot), this.clock[0]!);
          if (isFree) this.held[slot]! |= 1 << kind;
          pc = isFree ? this.next[pc]! : this.otherwise[pc]!;
          break;
        }
        case operation.release: {
          const kind = this.a[pc]!;
          pc = this.next[pc]!;
          this.held[slot]! &= ~(1 << kind);
          this.giveBack(this.base[kind]! + this.stride[kind]! * this.place[slot]!);
          break;
        }
        case operation.branch: {
          const share = this.shares[this.a[pc]! + this.offset(slot, pc)]!;
          pc = this.draw(slot, pc) < share ? this.next[pc]! : this.otherwise[pc]!;
          break;
        }
        case operation.call: {
          this.pc[slot] = this.next[pc]!;
          const said = this.calls[this.a[pc]!]!(slot);
          if (said === answer.wait) return;
          pc = said === answer.next ? this.next[pc]! : said === answer.otherwise ? this.otherwise[pc]! : said;
          break;
        }
        case operation.byClass:
          pc = (this.a[pc]! >> this.cls[slot]!) & 1 ? this.otherwise[pc]! : this.next[pc]!;
          break;
        case operation.mark:
          this.mark(this.a[pc]!, slot);
          pc = this.next[pc]!;
          break;
        case operation.leave:
          this.leave(slot);
          return;
        case operation.emit:
          if (!this.emit(this.a[pc]!, this.otherwise[pc]!)) return;
          pc = this.next[pc]!;
          break;
        default:
          this.advanceRarely(slot, pc);
          pc = this.next[pc]!;
          break;
      }
    }
  }

  /** Gives a unit back and lets the first in line have it. */
  giveBack(pool: number): void {
    this.pools.giveBack(pool, this.clock[0]!);
    this.admitTo(pool);
  }

  /** Lets those waiting in while there is room, e.g. after capacity has grown. */
  admitAll(pool: number): void {
    while (this.admitTo(pool));
  }

  /** Gives back everything a slot holds and takes it out of queue and calendar. */
  interrupt(slot: number): void {
    const awaited = this.waitingAt[slot]!;
    if (awaited < 0) this.calendar.cancel(slot);
    else {
      this.pools.leaveQueue(slot, this.clock[0]!);
      if (this.minute[slot] !== Infinity) this.stopLooking(slot);
    }
    const held = this.held[slot]!;
    this.held[slot] = 0;
    for (let kind = 0; held >> kind !== 0; kind++) {
      if (((held >> kind) & 1) === 0) continue;
      const pool = this.poolOf(kind, slot);
      if (pool !== awaited) this.giveBack(pool);
    }
  }

  /** Row within an instruction's table: one for all, by place, or by class. */
  private offset(slot: number, pc: number): number {
    const by = this.by[pc]!;
    return by === 0 ? 0 : by === 1 ? this.place[slot]! : this.cls[slot]!;
  }

  private delay(slot: number, pc: number): void {
    const row = this.a[pc]! + this.offset(slot, pc);
    const minutes = quantile(this.distributions, row, this.draw(slot, pc));
    const now = this.clock[0]!;
    this.pc[slot] = this.next[pc]!;
    this.began[slot] = now;
    this.activity[slot] = row;
    this.scale[slot] = 1;
    this.calendar.push(slot, now + minutes);
  }

  private admitTo(pool: number): boolean {
    const slot = this.pools.admit(pool, this.clock[0]!);
    if (slot < 0) return false;
    if (this.minute[slot] !== Infinity) this.stopLooking(slot);
    this.advance(slot);
    return true;
  }

  /** Somebody who waited had a look planned; the wait is over, and the slot's next happening is a step's end again. */
  private stopLooking(slot: number): void {
    this.calendar.cancel(slot);
    this.kind[slot] = 0;
    this.tie[slot] = this.order[slot]!;
  }

  private advanceRarely(slot: number, pc: number): void {
    const op = this.op[pc];
    if (op === operation.route) this.place[slot] = pick(this.shares, this.a[pc]!, this.draw(slot, pc));
    else if (op === operation.classify) {
      this.cls[slot] = pick(this.shares, this.a[pc]!, this.draw(slot, pc));
      this.priority[slot] = this.cls[slot]!;
    } else if (op === operation.spawn) this.spawn(slot, this.otherwise[pc]!, this.a[pc]!);
    else throw new ImpossibleError(`instruction ${pc} has the unknown operation ${op}`);
  }

  private spawn(parent: number, entry: number, takesOver: number): void {
    const slot = this.enter(entry, this.order[parent]! + 0.5);
    this.key[2 * slot] = this.key[2 * parent]!;
    this.key[2 * slot + 1] = this.key[2 * parent + 1]!;
    this.place[slot] = this.place[parent]!;
    this.cls[slot] = this.cls[parent]!;
    this.priority[slot] = this.priority[parent]!;
    this.held[slot] = this.held[parent]! & takesOver;
    this.held[parent]! &= ~takesOver;
    this.advance(slot);
  }

  private mark(mark: number, slot: number): void {
    const at = mark * this.blueprint.classes + this.cls[slot]!;
    this.markSum[at]! += this.clock[0]! - this.born[slot]!;
    this.markCount[at]!++;
  }
}

function pick(shares: Float64Array, from: number, u: number): number {
  let at = from;
  while (u >= shares[at]!) at++;
  return at - from;
}
