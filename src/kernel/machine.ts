import type { Schema } from './columns.ts';
import { ImpossibleError } from './impossible.ts';
import { Luck } from './luck.ts';
import { field, operation, rowShift } from './program.ts';
import type { Blueprint } from './slots.ts';

/** What an action answers: go on, go to the instruction's `otherwise`, or wait until somebody or a timer wakes it. */
export const answer = { next: -1, otherwise: -2, wait: -3 } as const;

/** Does what a program's `call` names; may also answer the number of the instruction to go on with. */
export type Call = (slot: number) => number;
/** Does what a planned happening of another kind than a step's end means. */
export type Action = (subject: number) => void;
/** Starts a subject of a source at an instruction, and answers whether more are to come. */
export type Emit = (source: number, entry: number) => boolean;

// Copies: the engine folds a module's own constants into the code, but looks imported ones up at every use.
const does = { ...operation };
const rowBits = rowShift;
const { a: A, next: NEXT, otherwise: OTHERWISE } = field;

/** Slots that must be free before each happening; no happening takes more. */
const spare = 64;

/**
 * Runs pathway programs: takes the earliest happening out of the calendar and either goes on with the subject's program
 * or lets the model act. It knows pools, draws and time, and no medicine.
 */
export class Machine<S extends Schema = Record<never, never>> extends Luck<S> {
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
  declare private readonly base: Int32Array;
  declare private readonly stride: Int32Array;
  declare private readonly classes: number;

  constructor(blueprint: Blueprint<S>) {
    super(blueprint);
    const { poolKinds } = blueprint;
    this.base = Int32Array.from(poolKinds, (kind) => kind.base);
    this.stride = Int32Array.from(poolKinds, (kind) => kind.stride);
    this.classes = blueprint.classes;
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

  /** Pool of a kind at the slot's place. */
  poolOf(kind: number, slot: number): number {
    return this.base[kind]! + this.stride[kind]! * this.place[slot]!;
  }

  /** Goes on with a slot's program until it waits or leaves. */
  advance(slot: number): void {
    const { code } = this;
    let pc = this.pc[slot]!;
    while (pc >= 0) {
      const row = pc << rowBits;
      switch (code[row]) {
        case does.delay:
          this.delay(slot, row);
          return;
        case does.seize:
          pc = this.seize(slot, row);
          break;
        case does.release:
          this.release(slot, code[row + A]!);
          pc = code[row + NEXT]!;
          break;
        case does.branch:
          pc = code[row + (this.isLucky(slot, row) ? NEXT : OTHERWISE)]!;
          break;
        case does.call:
          pc = this.call(slot, row);
          break;
        case does.byClass:
          pc = code[row + ((code[row + A]! >> this.cls[slot]!) & 1 ? OTHERWISE : NEXT)]!;
          break;
        case does.mark:
          this.mark(code[row + A]!, slot);
          pc = code[row + NEXT]!;
          break;
        case does.leave:
          this.leave(slot);
          return;
        default:
          pc = this.advanceRarely(slot, row);
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

  private delay(slot: number, row: number): void {
    this.drawMinutes(slot, row);
    this.pc[slot] = this.code[row + NEXT]!;
    this.calendar.add(slot);
  }

  /** Instruction to go on with; −1 when the slot has to wait. */
  private seize(slot: number, row: number): number {
    const kind = this.code[row + A]!;
    const next = this.code[row + NEXT]!;
    const pool = this.poolOf(kind, slot);
    this.held[slot]! |= 1 << kind;
    if (this.pools.take(pool, this.clock[0]!)) return next;
    this.pc[slot] = next;
    this.pools.enqueue(pool, slot, this.clock[0]!);
    this.whenWaiting(slot);
    return -1;
  }

  private seizeOr(slot: number, row: number): number {
    const kind = this.code[row + A]!;
    if (!this.pools.take(this.poolOf(kind, slot), this.clock[0]!)) return this.code[row + OTHERWISE]!;
    this.held[slot]! |= 1 << kind;
    return this.code[row + NEXT]!;
  }

  private release(slot: number, kind: number): void {
    this.held[slot]! &= ~(1 << kind);
    this.giveBack(this.poolOf(kind, slot));
  }

  private call(slot: number, row: number): number {
    const next = this.code[row + NEXT]!;
    this.pc[slot] = next;
    const said = this.calls[this.code[row + A]!]!(slot);
    return said === answer.next ? next : said === answer.otherwise ? this.code[row + OTHERWISE]! : said;
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

  private advanceRarely(slot: number, row: number): number {
    const op = this.code[row];
    const next = this.code[row + NEXT]!;
    const otherwise = this.code[row + OTHERWISE]!;
    if (op === does.emit) return this.emit(this.code[row + A]!, otherwise) ? next : -1;
    if (op === does.seizeOr) return this.seizeOr(slot, row);
    if (op === does.route) this.place[slot] = this.choose(slot, row);
    else if (op === does.classify) {
      this.cls[slot] = this.choose(slot, row);
      this.priority[slot] = this.cls[slot]!;
    } else if (op === does.spawn) this.spawn(slot, otherwise, this.code[row + A]!);
    else throw new ImpossibleError(`instruction ${row >> rowBits} has the unknown operation ${op}`);
    return next;
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
    const at = mark * this.classes + this.cls[slot]!;
    this.markSum[at]! += this.clock[0]! - this.born[slot]!;
    this.markCount[at]!++;
  }
}
