import type { Cell } from '../../domain/plan.ts';
import { openSimulation, simulate } from '../../model/simulate.ts';

/** Measures of one replication, comparable to the last bit. */
export function bitsOf(cell: Cell, seed: string, replication = 0): readonly (number | 'none')[] {
  return Object.values(simulate(cell, { seed, replication }).measures).map((value) =>
    Number.isNaN(value) ? 'none' : value,
  );
}

/** Whether two lists hold the same values, −0 and 0 told apart. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}

/** Whether a run taken up from a snapshot at a minute ends, at another, in the very state of the run never stopped. */
export function isSameAfterSnapshot(cell: Cell, seed: string, minute: number, end: number): boolean {
  const options = { seed, replication: 1 };
  const whole = openSimulation(cell, options);
  const stopped = openSimulation(cell, options);
  stopped.runUntil(minute);
  const taken = openSimulation(cell, options);
  taken.restore(stopped.snapshot());
  taken.runUntil(end);
  whole.runUntil(end);
  const same = Buffer.from(taken.snapshot()).equals(Buffer.from(whole.snapshot()));
  return same && taken.happenings === whole.happenings;
}

/** What no plan can change of a replication: who there is, what they need, what could be saved. */
export function peopleOf(cell: Cell, seed: string, replication: number): string {
  const { measures } = simulate(cell, { seed, replication });
  return JSON.stringify([measures['freeFlowRed'], measures['unsalvageable'], measures['walkIns']]);
}
