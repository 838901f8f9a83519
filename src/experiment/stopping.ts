import { type MeasureId, measureIds } from '../domain/measures.ts';
import type { Study } from '../domain/plan.ts';
import type { StopReason } from '../results/summary.ts';
import { interval } from '../stats/interval.ts';

/** When a scenario has replications enough. */
export type StoppingRule =
  | { readonly kind: 'fixed'; readonly replications: number }
  | {
      readonly kind: 'precision';
      readonly measure: MeasureId;
      readonly halfWidth: number;
      readonly min: number;
      readonly max: number;
    };

/** A precision asked for instead of the study's own. */
export interface PrecisionWish {
  readonly measure?: string;
  readonly halfWidth: number;
}

/**
 * The rule for a study: a fixed number when asked for, else its precision.
 *
 * @throws RangeError when a number or the measure makes no sense
 */
export function stoppingRule(study: Study, replications?: number, wish?: PrecisionWish): StoppingRule {
  if (replications !== undefined) {
    if (!Number.isInteger(replications) || replications < 1) {
      throw new RangeError(
        `stoppingRule: replications must be a whole number of at least 1, was ${replications}`,
      );
    }
    return { kind: 'fixed', replications };
  }
  const { min, max } = study.precision;
  const name = wish?.measure ?? study.precision.measure;
  const halfWidth = wish?.halfWidth ?? study.precision.halfWidth;
  const measure = measureIds.find((id) => id === name);
  if (measure === undefined) throw new RangeError(`stoppingRule: there is no measure "${name}"`);
  if (!(halfWidth > 0)) throw new RangeError(`stoppingRule: halfWidth must be above 0, was ${halfWidth}`);
  return { kind: 'precision', measure, halfWidth, min, max };
}

/** Replications that will be needed whatever they show: the first point at which a decision may fall. */
export function surelyNeeded(rule: StoppingRule, chunk: number): number {
  if (rule.kind === 'fixed') return rule.replications;
  return Math.min(rule.max, Math.ceil(rule.min / chunk) * chunk);
}

/** What the replications so far say about going on. */
export interface Decision {
  /** Why it is enough, or `undefined` to go on with the next chunk. */
  readonly stop?: StopReason;
  /** About how many will be used in all; for the estimate of time only. */
  readonly expected: number;
}

/**
 * Decides when replications 0 … `complete` − 1 are there for all plans, at a multiple of the chunk size (or at the most
 * allowed). It sees nothing else, so it falls the same for any number of workers.
 *
 * @param byPlan the rule's measure, one column per plan
 */
export function decide(
  rule: StoppingRule,
  complete: number,
  chunk: number,
  byPlan: readonly ArrayLike<number>[],
): Decision {
  if (rule.kind === 'fixed') return { stop: 'fixed', expected: rule.replications };
  const own = byPlan.map((values) => interval(Array.from(values)));
  if (own.every(({ n }) => n === 0)) return { stop: 'nothing-to-count', expected: complete };
  const widths = own.filter(({ n }) => n > 0).map(({ halfWidth }) => halfWidth ?? Number.POSITIVE_INFINITY);
  const widest = Math.max(...widths);
  if (widest <= rule.halfWidth) return { stop: 'precise', expected: complete };
  if (complete >= rule.max) return { stop: 'max', expected: complete };
  const wanted = complete * (widest / rule.halfWidth) ** 2;
  return { expected: Math.min(rule.max, Math.max(complete + chunk, Math.ceil(wanted / chunk) * chunk)) };
}
