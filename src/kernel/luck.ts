import type { Schema } from './columns.ts';
import { field, rowShift } from './program.ts';
import { uniform } from './random.ts';
import { type DistributionTable, quantile } from './sampling.ts';
import { type Blueprint, Slots } from './slots.ts';

// Copies: the engine folds a module's own constants into the code, but looks imported ones up at every use.
const rowBits = rowShift;
const { a: A, by: BY, purposeHi: HI, purposeLo: LO, counter: COUNTER } = field;

/** Slots with a program: what its instructions draw for a slot, from the slot's own luck. */
export class Luck<S extends Schema> extends Slots<S> {
  /** Instructions of the program. */
  declare protected readonly code: Int32Array;
  declare private readonly distributions: DistributionTable;
  declare private readonly shares: Float64Array;
  declare private readonly counters: number;
  /** The draw under way: a number handed over here is not boxed, as it is when a function returns it. */
  private readonly drawn = new Float64Array(1);

  constructor(blueprint: Blueprint<S>) {
    super(blueprint);
    const { code, distributions, shares, counters } = blueprint.program;
    this.code = code;
    this.distributions = distributions;
    this.shares = shares;
    this.counters = counters;
  }

  /** A uniform of the slot's luck for an instruction. */
  draw(slot: number, pc: number): number {
    return this.drawFor(slot, pc << rowBits);
  }

  /** Starts an activity as long as the instruction says: its end stands in `minute[slot]`, not yet planned. */
  protected drawMinutes(slot: number, row: number): void {
    this.drawAside(slot, row);
    this.setEnd(slot, this.code[row + A]! + this.offset(slot, row));
  }

  /** Whether a branch's draw falls within its share. */
  protected isLucky(slot: number, row: number): boolean {
    return this.drawFor(slot, row) < this.shares[this.code[row + A]! + this.offset(slot, row)]!;
  }

  /** Number of the cumulative share that the draw falls below first. */
  protected choose(slot: number, row: number): number {
    const { shares } = this;
    const u = this.drawFor(slot, row);
    const from = this.code[row + A]!;
    let at = from;
    while (u >= shares[at]!) at++;
    return at - from;
  }

  private drawFor(slot: number, row: number): number {
    const { code, key } = this;
    const at = code[row + COUNTER]!;
    const visit = at < 0 ? 0 : this.visits[slot * this.counters + at]!++;
    return uniform(key[2 * slot]!, key[2 * slot + 1]!, code[row + HI]!, code[row + LO]!, visit);
  }

  private drawAside(slot: number, row: number): void {
    this.drawn[0] = this.drawFor(slot, row);
  }

  private setEnd(slot: number, distribution: number): void {
    const now = this.clock[0]!;
    this.began[slot] = now;
    this.activity[slot] = distribution;
    this.scale[slot] = 1;
    this.minute[slot] = now + quantile(this.distributions, distribution, this.drawn[0]!);
  }

  /** Row within an instruction's table: one for all, by place, or by class. */
  private offset(slot: number, row: number): number {
    const by = this.code[row + BY]!;
    return by === 0 ? 0 : by === 1 ? this.place[slot]! : this.cls[slot]!;
  }
}
