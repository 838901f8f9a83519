import { tableStride } from './chance/table.ts';
import { queueClasses } from './machine-columns.ts';
import { purpose } from './random.ts';
import { type Distribution, type DistributionTable, DistributionTableBuilder } from './sampling.ts';

/**
 * What a subject can be told to do next. One short switch over these in `machine.ts` is the whole interpreter; field
 * words live in the programs, not here.
 */
export const operation = {
  leave: 0,
  delay: 1,
  seize: 2,
  release: 3,
  branch: 4,
  call: 5,
  route: 6,
  spawn: 7,
  mark: 8,
  byClass: 9,
  emit: 10,
  classify: 11,
  seizeOr: 12,
} as const;

/** Which distribution or share applies: the same for all, by place, or by class of the subject. */
export type By = 'all' | 'place' | 'class';
const byCode = { all: 0, place: 1, class: 2 } as const satisfies Record<By, number>;

/**
 * Where the numbers of an instruction stand in its row of `Program.code`: what to do, with what, chosen by what, where to
 * go on, where else; the name of the draw as two words; the visit counter of a draw that can come again, −1 where it
 * cannot.
 */
export const field = {
  operation: 0,
  a: 1,
  by: 2,
  next: 3,
  otherwise: 4,
  purposeHi: 5,
  purposeLo: 6,
  counter: 7,
} as const;

/** The row of instruction `pc` starts at `pc << rowShift`. */
export const rowShift = 3;

/** A pathway program as flat tables. */
export interface Program {
  /** Instructions, one row of eight numbers each (see `field`): one table, so that its address is looked up once. */
  readonly code: Int32Array;
  /** Visit counters a slot needs. */
  readonly counters: number;
  readonly distributions: DistributionTable;
  /** Shares, and cumulative weights of routes, by row. */
  readonly shares: Float64Array;
  readonly poolNames: readonly string[];
  readonly callNames: readonly string[];
  readonly markNames: readonly string[];
  readonly emitNames: readonly string[];
  readonly entries: Readonly<Record<string, number>>;
}

interface Row {
  op: number;
  a: number;
  by: number;
  next: string | number;
  otherwise: string | number;
  purpose: string;
}

/** Names seen so far, each with its number. */
class Names {
  readonly list: string[] = [];

  numberOf(name: string): number {
    const at = this.list.indexOf(name);
    return at >= 0 ? at : this.list.push(name) - 1;
  }
}

/**
 * Writes pathway programs: instruction after instruction, `at` names a point that others can go to.
 *
 * @example
 * const program = new ProgramBuilder();
 * program.at('customer').seize('server').delay('service', [exponential(1)]).release('server').leave();
 */
export class ProgramBuilder {
  private readonly rows: Row[] = [];
  private readonly labels = new Map<string, number>();
  private readonly distributions = new DistributionTableBuilder();
  /** Row of each distribution in the order named: what a delay lists by place or class must stand side by side. */
  private readonly listed: number[] = [];
  private readonly shares: number[] = [];
  private readonly pools = new Names();
  private readonly calls = new Names();
  private readonly marks = new Names();
  private readonly emits = new Names();

  /** Pools are numbered in the order given, then in the order of first use. */
  constructor(pools: readonly string[] = []) {
    for (const pool of pools) this.pools.numberOf(pool);
  }

  at(label: string): this {
    if (this.labels.has(label)) throw new RangeError(`ProgramBuilder.at: "${label}" is named twice`);
    this.labels.set(label, this.rows.length);
    return this;
  }

  /** Stays for a time drawn by `purpose`; one distribution, or one by place or class. */
  delay(purpose: string, distributions: readonly Distribution[], by: By = 'all'): this {
    if (distributions.length === 0)
      throw new RangeError(`ProgramBuilder.delay: "${purpose}" has no distribution`);
    const first = this.listed.length;
    for (const distribution of distributions) this.listed.push(this.distributions.add(distribution));
    return this.put(operation.delay, first, by, purpose);
  }

  /** Takes one unit of a pool at the subject's place, or waits for it in its queue class. */
  seize(pool: string): this {
    return this.put(operation.seize, this.pools.numberOf(pool));
  }

  /** Takes one unit of a pool if one is free, else goes to `otherwise` at once. */
  seizeOr(pool: string, otherwise: string): this {
    return this.put(operation.seizeOr, this.pools.numberOf(pool), 'all', '', otherwise);
  }

  release(pool: string): this {
    return this.put(operation.release, this.pools.numberOf(pool));
  }

  /** Goes on with probability `shares` (one, or one by place or class), else to `otherwise`. */
  branch(purpose: string, shares: readonly number[], otherwise: string, by: By = 'all'): this {
    return this.put(operation.branch, this.addShares(shares), by, purpose, otherwise);
  }

  /** Hands the subject to an action of the model, which answers next, otherwise, or waits. */
  call(action: string, otherwise?: string): this {
    return this.put(operation.call, this.calls.numberOf(action), 'all', '', otherwise);
  }

  /** Chooses a place by weights. */
  route(purpose: string, weights: readonly number[]): this {
    return this.put(operation.route, this.addShares(cumulative(weights)), 'all', purpose);
  }

  /** Chooses a class by weights; the class is also the queue class. */
  classify(purpose: string, weights: readonly number[]): this {
    if (weights.length > queueClasses) {
      throw new RangeError(
        `ProgramBuilder.classify: ${weights.length} classes, but queues know ${queueClasses}`,
      );
    }
    return this.put(operation.classify, this.addShares(cumulative(weights)), 'all', purpose);
  }

  /** Starts a companion with the same luck and place at `label`, who takes over the units named, and goes on. */
  spawn(label: string, takesOver: readonly string[] = []): this {
    const mask = takesOver.reduce((bits, pool) => bits | (1 << this.pools.numberOf(pool)), 0);
    return this.put(operation.spawn, mask, 'all', '', label);
  }

  /** Adds minutes since birth to a mark, by class. */
  mark(name: string): this {
    return this.put(operation.mark, this.marks.numberOf(name));
  }

  /** Goes to `otherwise` when the class is among `classes`. */
  byClass(classes: readonly number[], otherwise: string): this {
    return this.put(
      operation.byClass,
      classes.reduce((mask, one) => mask | (1 << one), 0),
      'all',
      '',
      otherwise,
    );
  }

  /** A source: waits by `interval`, starts a subject at `label`, and again for as long as the machine is told to go on. */
  emit(source: string, interval: Distribution, label: string): this {
    this.delay(`${source}: interval`, [interval]);
    const wait = this.rows.length - 1;
    this.put(operation.emit, this.emits.numberOf(source), 'all', '', label);
    return this.goto(wait);
  }

  goto(label: string | number): this {
    const row = this.rows.at(-1);
    if (row === undefined) throw new RangeError('ProgramBuilder.goto: no instruction to leave from');
    row.next = label;
    return this;
  }

  leave(): this {
    return this.put(operation.leave, 0);
  }

  build(): Program {
    const to = (target: string | number): number => {
      if (typeof target === 'number') return target;
      const at = this.labels.get(target);
      if (at === undefined) throw new RangeError(`ProgramBuilder.build: nothing is named "${target}"`);
      return at;
    };
    const code = new Int32Array(this.rows.length << rowShift);
    for (const [pc, { op, a, by, next, otherwise, purpose }] of this.rows.entries()) {
      code.set([op, a, by, to(next), to(otherwise), ...wordsOf(purpose), -1], pc << rowShift);
    }
    return {
      code,
      counters: countRepeats(code),
      distributions: inOrder(this.distributions.build(), this.listed),
      shares: Float64Array.from(this.shares),
      poolNames: this.pools.list,
      callNames: this.calls.list,
      markNames: this.marks.list,
      emitNames: this.emits.list,
      entries: Object.fromEntries(this.labels),
    };
  }

  private addShares(shares: readonly number[]): number {
    return this.shares.push(...shares) - shares.length;
  }

  private put(op: number, a: number, by: By = 'all', name = '', otherwise: string | number = -1): this {
    const next = this.rows.length + 1;
    this.rows.push({ op, a, by: byCode[by], next, otherwise, purpose: name });
    return this;
  }
}

function wordsOf(name: string): [number, number] {
  const { hi, lo } = purpose(name);
  return [hi, lo];
}

/** The table with one row for each of `rows`, in that order. */
function inOrder(table: DistributionTable, rows: readonly number[]): DistributionTable {
  const parameter = new Float64Array(rows.length * tableStride);
  for (const [at, row] of rows.entries()) {
    parameter.set(table.parameter.subarray(row * tableStride, (row + 1) * tableStride), at * tableStride);
  }
  return { kind: Uint8Array.from(rows, (row) => table.kind[row]!), parameter, points: table.points };
}

/** Running sum of weights, scaled so that the last is 1. */
function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError(`ProgramBuilder: weights must sum to more than 0, found ${total}`);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum / total;
  });
}

const draws: readonly number[] = [operation.delay, operation.branch, operation.route, operation.classify];

/** Gives a visit counter to every drawing instruction that lies on a cycle, so that its second draw is a new one. */
function countRepeats(code: Int32Array): number {
  let counters = 0;
  for (let row = 0; row < code.length; row += 1 << rowShift) {
    if (draws.includes(code[row]!) && comesAgain(row, code)) code[row + field.counter] = counters++;
  }
  return counters;
}

function comesAgain(row: number, code: Int32Array): boolean {
  const seen = new Set<number>();
  const open = exits(row, code);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === row) return true;
    if (seen.has(at) || code[at] === undefined) continue;
    seen.add(at);
    open.push(...exits(at, code));
  }
  return false;
}

/** Rows that a subject itself can go on to. */
function exits(row: number, code: Int32Array): number[] {
  const op = code[row];
  if (op === operation.leave) return [];
  const next = code[row + field.next]! << rowShift;
  return op === operation.spawn || op === operation.emit
    ? [next]
    : [next, code[row + field.otherwise]! << rowShift];
}
