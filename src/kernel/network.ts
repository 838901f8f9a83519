import { i32 } from './columns.ts';
import { type Call, Machine } from './machine.ts';
import { components } from './machine-columns.ts';
import { type Program, ProgramBuilder } from './program.ts';
import { nameWords, rootKey } from './random.ts';
import type { Distribution } from './sampling.ts';
import type { PoolKind } from './slots.ts';

export { answer } from './machine.ts';

/** Beside the machine's own state: whose luck those to come have. */
const networkSchema = { replication: i32('one') } as const;

/** The machine of a network. */
export type NetworkMachine = Machine<typeof networkSchema>;

interface PoolPlan {
  readonly name: string;
  readonly capacity: readonly number[];
}

interface SourcePlan {
  readonly name: string;
  readonly count: number;
}

/** Decides where a subject goes on: `answer.next`, `answer.otherwise`, `answer.wait`, or an instruction's number. */
export type NetworkAction = (machine: NetworkMachine, slot: number) => number;

/** How a network is run. */
export interface NetworkOptions {
  /** Text that all luck descends from. */
  readonly seed: string;
  /** Classes of subjects at most; marks are kept for each. */
  readonly classes?: number;
  /** Calendar behind the machine. Results are the same; the heap cannot grow, so it needs `slots` for everybody. */
  readonly queue?: 'calendar' | 'heap';
  /** Room for subjects at the start; it grows by itself. */
  readonly slots?: number;
}

/**
 * A queueing network written as data: pools, pathways and sources. It is what the kernel can do with medicine off, for
 * theory tests, benchmarks and researchers' own small models.
 *
 * @example
 * const bank = new Network();
 * bank.pool('teller', 1);
 * bank.pathway.at('customer').seize('teller').delay('service', [exponential(1)]).release('teller').mark('stay').leave();
 * bank.source('customer', exponential(1 / 0.9), 100_000);
 * const run = bank.open({ seed: 'demo' });
 * run.toEnd(0);
 * run.mean('stay'); // about 10
 */
export class Network {
  readonly pathway = new ProgramBuilder();
  private readonly pools: PoolPlan[] = [];
  private readonly sources: SourcePlan[] = [];
  private readonly actions = new Map<string, NetworkAction>();

  /** A pool everybody shares (one number) or one pool for each place (one number a place). */
  pool(name: string, capacity: number | readonly number[]): this {
    const list = typeof capacity === 'number' ? [capacity] : capacity;
    for (const units of list) {
      if (!(Number.isInteger(units) && units >= 0)) {
        throw new RangeError(`Network.pool: "${name}" cannot hold ${units} units`);
      }
    }
    this.pools.push({ name, capacity: list });
    return this;
  }

  /** Subjects that start at the pathway's point of the same name, `count` of them, each `interval` after the last. */
  source(name: string, interval: Distribution, count: number): this {
    if (!(Number.isInteger(count) && count >= 0)) {
      throw new RangeError(`Network.source: "${name}" cannot send ${count} subjects`);
    }
    this.pathway.at(`${name}: source`).emit(name, interval, name);
    this.sources.push({ name, count });
    return this;
  }

  /** What the pathway's `call` of this name does. */
  action(name: string, action: NetworkAction): this {
    this.actions.set(name, action);
    return this;
  }

  /** Compiles the network. Later additions do not change what was opened before. */
  open(options: NetworkOptions): NetworkRun {
    const program = this.pathway.build();
    return new NetworkRun(program, options, {
      pools: program.poolNames.map((name) =>
        defined(
          this.pools.find((pool) => pool.name === name),
          'pool',
          name,
        ),
      ),
      sources: program.emitNames.map((name) =>
        defined(
          this.sources.find((one) => one.name === name),
          'source',
          name,
        ),
      ),
      actions: program.callNames.map((name) => defined(this.actions.get(name), 'action', name)),
    });
  }
}

interface Parts {
  readonly pools: readonly PoolPlan[];
  readonly sources: readonly SourcePlan[];
  readonly actions: readonly NetworkAction[];
}

/** One network, run as often as wanted. */
export class NetworkRun {
  readonly machine: NetworkMachine;
  private readonly program: Program;
  private readonly parts: Parts;
  private readonly kinds: readonly PoolKind[];
  /** Names of the sources' subjects, and of the sources themselves, as words. */
  private readonly subjectNames: readonly (readonly [number, number])[];
  private readonly sourceNames: readonly (readonly [number, number])[];
  private readonly classes: number;
  private readonly root: Int32Array;

  constructor(program: Program, options: NetworkOptions, parts: Parts) {
    const { seed, classes = 4, queue = 'calendar', slots = 1024 } = options;
    this.program = program;
    this.parts = parts;
    this.classes = classes;
    this.root = rootKey(seed);
    this.subjectNames = parts.sources.map(({ name }) => nameWords(name));
    this.sourceNames = parts.sources.map(({ name }) => nameWords(`source: ${name}`));
    let base = 0;
    this.kinds = parts.pools.map(({ capacity }) => {
      const kind: PoolKind = { base, stride: capacity.length > 1 ? 1 : 0 };
      base += capacity.length;
      return kind;
    });
    this.machine = new Machine({
      program,
      poolKinds: this.kinds,
      schema: networkSchema,
      slots: Math.max(slots, parts.sources.length + 128),
      pools: base,
      classes,
      sizes: {},
      queue,
    });
    this.machine.emit = (source, entry) => this.start(source, entry);
    this.machine.calls = parts.actions.map(
      (action): Call =>
        (slot) =>
          action(this.machine, slot),
    );
  }

  /** Runs one replication until nobody is left. */
  toEnd(replication: number): void {
    this.begin(replication);
    this.machine.run(Infinity);
  }

  /** Makes everything as new and starts the sources. */
  begin(replication: number): void {
    const { machine, parts } = this;
    machine.clear(parts.sources.length);
    machine.columns.views.replication[0] = replication;
    for (const [kind, { capacity }] of parts.pools.entries()) {
      for (const [place, units] of capacity.entries()) {
        machine.pools.setLimit(this.kinds[kind]!.base + place, 0, units, 0);
      }
    }
    for (const [source, { name, count }] of parts.sources.entries()) {
      if (count === 0) continue;
      machine.settle(source, this.program.entries[`${name}: source`]!, -1 - source);
      machine.bless(source, this.root, replication, this.sourceNames[source]!, 0);
      machine.advance(source);
    }
  }

  /** Mean minutes from birth to a mark, of a class or of all. NaN when nobody came there. */
  mean(mark: string, cls?: number): number {
    const n = this.passed(mark, cls);
    return n === 0 ? Number.NaN : this.overClasses(this.machine.markSum, mark, cls) / n;
  }

  /** How many have come to a mark, of a class or of all. */
  passed(mark: string, cls?: number): number {
    return this.overClasses(this.machine.markCount, mark, cls);
  }

  /** Time-average units in use and persons waiting of a pool, up to now. */
  average(pool: string, place = 0): { readonly inUse: number; readonly waiting: number } {
    const { machine } = this;
    const kind = numberOf(this.program.poolNames, 'pool', pool);
    const at = this.kinds[kind]!.base + place;
    machine.pools.touch(at, machine.now);
    const { busy, waited } = machine.columns.views;
    let sum = 0;
    for (let part = 0; part < components.length; part++) sum += waited[at * components.length + part]!;
    return { inUse: busy[at]! / machine.now, waiting: sum / machine.now };
  }

  private overClasses(column: Float64Array | Int32Array, mark: string, cls?: number): number {
    const from = numberOf(this.program.markNames, 'mark', mark) * this.classes;
    if (cls !== undefined) return column[from + cls]!;
    let sum = 0;
    for (let at = from; at < from + this.classes; at++) sum += column[at]!;
    return sum;
  }

  private start(source: number, entry: number): boolean {
    const { machine } = this;
    const number = machine.emitted[source]!++;
    const slot = machine.enter(entry, source * 2 ** 32 + number);
    machine.bless(slot, this.root, machine.columns.views.replication[0]!, this.subjectNames[source]!, number);
    machine.place[slot] = 0;
    machine.cls[slot] = 0;
    machine.priority[slot] = 0;
    machine.advance(slot);
    return number + 1 < this.parts.sources[source]!.count;
  }
}

function defined<T>(part: T | undefined, what: string, name: string): T {
  if (part === undefined)
    throw new RangeError(`Network.open: the pathway uses the ${what} "${name}", which is not defined`);
  return part;
}

function numberOf(names: readonly string[], what: string, name: string): number {
  const at = names.indexOf(name);
  if (at < 0) throw new RangeError(`NetworkRun: no pathway uses a ${what} named "${name}"`);
  return at;
}
