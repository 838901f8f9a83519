import type { Awaited, BindingComponent } from '../../domain/trace.ts';
import { components } from '../../kernel/machine-columns.ts';
import { stage } from '../columns.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { awaitedOf } from './naming.ts';

/** One wait, at its beginning or its end. */
export interface Wait {
  readonly awaited: Awaited;
  readonly component: BindingComponent | null;
  readonly minutes: number;
}

const nowhere = -1;

/**
 * Who waits for what, and which component bound for how long: compared after every happening with how it was before.
 * Somebody in a vehicle that waits at the door waits with it.
 */
export class WaitWatch {
  private readonly incident: Incident;
  /** Kind of each pool, by pool. */
  private readonly kinds: Uint8Array;
  private readonly pools: Int32Array;
  private readonly since: Float64Array;
  private readonly binding: Uint8Array;
  private readonly boundSince: Float64Array;
  private readonly bound: Float64Array;

  constructor(incident: Incident) {
    const { casualties } = incident;
    this.incident = incident;
    this.kinds = kindsOfPools(incident);
    this.pools = new Int32Array(casualties).fill(nowhere);
    this.since = new Float64Array(casualties);
    this.binding = new Uint8Array(casualties);
    this.boundSince = new Float64Array(casualties);
    this.bound = new Float64Array(casualties * components.length);
  }

  /** The wait that has ended since the last look; the component that bound the longest is its own. */
  ended(casualty: number): Wait | undefined {
    const before = this.pools[casualty]!;
    if (before === nowhere) return undefined;
    if (this.poolOf(casualty) === before && this.sinceOf(casualty) === this.since[casualty]) {
      this.follow(casualty, before);
      return undefined;
    }
    this.count(casualty);
    this.pools[casualty] = nowhere;
    return this.describe(casualty, before, this.longest(casualty));
  }

  /** The wait that has begun since the last look. Ask after `ended`. */
  begun(casualty: number): Wait | undefined {
    const now = this.poolOf(casualty);
    if (now === nowhere || this.pools[casualty] !== nowhere) return undefined;
    const { binding } = this.incident.machine.columns.views;
    this.pools[casualty] = now;
    this.since[casualty] = this.sinceOf(casualty);
    this.binding[casualty] = binding[now]!;
    this.boundSince[casualty] = this.incident.now;
    this.bound.fill(0, casualty * components.length, (casualty + 1) * components.length);
    return this.describe(casualty, now, this.binding[casualty]!);
  }

  private describe(casualty: number, at: number, part: number): Wait {
    const kind = this.kinds[at]!;
    const awaited = awaitedOf(kind);
    if (awaited === null) throw this.incident.impossible(`a casualty waits in pool ${at}, where none should`);
    const isList = kind === pool.ready || kind === pool.transferList;
    return {
      awaited,
      component: isList ? null : components[part]!,
      minutes: this.incident.now - this.since[casualty]!,
    };
  }

  /** Notices when another component begins to bind. */
  private follow(casualty: number, at: number): void {
    const part = this.incident.machine.columns.views.binding[at]!;
    if (part === this.binding[casualty]) return;
    this.count(casualty);
    this.binding[casualty] = part;
  }

  private count(casualty: number): void {
    const { now } = this.incident;
    this.bound[casualty * components.length + this.binding[casualty]!]! += now - this.boundSince[casualty]!;
    this.boundSince[casualty] = now;
  }

  private longest(casualty: number): number {
    const from = casualty * components.length;
    let most = this.binding[casualty]!;
    for (let part = 0; part < components.length; part++)
      if (this.bound[from + part]! > this.bound[from + most]!) most = part;
    return most;
  }

  /** Slot that stands in a queue for a casualty: their own, or that of the vehicle they lie in at a door. */
  private slotOf(casualty: number): number {
    const { machine, state, compiled } = this.incident;
    if (machine.waitingAt[casualty]! >= 0) return casualty;
    const at = state.stages[casualty]!;
    const vehicle = state.carrier[casualty]!;
    if (vehicle < 0 || (at !== stage.transport && at !== stage.transfer)) return nowhere;
    const slot = compiled.slots.vehicles + vehicle;
    const waited = machine.waitingAt[slot]!;
    return waited >= 0 && this.kinds[waited] === pool.handover ? slot : nowhere;
  }

  private poolOf(casualty: number): number {
    const slot = this.slotOf(casualty);
    return slot === nowhere ? nowhere : this.incident.machine.waitingAt[slot]!;
  }

  private sinceOf(casualty: number): number {
    const slot = this.slotOf(casualty);
    return slot === nowhere ? Number.NaN : this.incident.machine.waitingSince[slot]!;
  }
}

function kindsOfPools({ compiled }: Incident): Uint8Array {
  const { poolKinds, blueprint } = compiled;
  const kinds = new Uint8Array(blueprint.pools);
  for (const [kind, { base }] of poolKinds.entries()) kinds.fill(kind, base);
  return kinds;
}
