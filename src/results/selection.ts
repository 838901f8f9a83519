import type { MeasureId } from '../domain/measures.ts';
import { pairCount } from '../stats/paired.ts';

/** How the best plan of a scenario was looked for, and what came of it. */
export interface Selection {
  readonly measure: MeasureId;
  /** Lead at which the promise holds, in the measure's unit. */
  readonly smallestDifference: number;
  /** Chance, at least, that the best plan is kept when it leads by that much. */
  readonly confidence: number;
  /**
   * Points at which plans could fall out and the scenario could end. Differences are read at the one where it did, which their own
   * size decided; so their intervals are widened to hold at all of them.
   */
  readonly looks: number;
  /** Plans that fell out, in that order, and how many replications they then had. */
  readonly eliminated: readonly { readonly plan: string; readonly at: number }[];
  /** Plans still in at the end, in study order. */
  readonly left: readonly string[];
  /** The plan chosen; `null` when several are left, level or undecided. */
  readonly best: string | null;
}

/** A selection with the scenario that it is of. */
export interface ScenarioSelection extends Selection {
  readonly scenario: string;
}

/** Number of intervals of one scenario and measure that hold together: all pairs, at every point where it could have ended. */
export function judgedTogether(plans: number, selection: Selection | undefined): number {
  return pairCount(plans) * (selection?.looks ?? 1);
}

/** Replications that a plan got: those of the scenario, or fewer when it fell out. */
export function replicationsGot(
  scenario: { readonly replications: number; readonly selection?: Selection },
  plan: string | undefined,
): number {
  const out = scenario.selection?.eliminated.find((each) => each.plan === plan);
  return out?.at ?? scenario.replications;
}
