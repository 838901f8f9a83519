import { judgedMeasureIds, type MeasureId, measureIds, measures } from '../domain/measures.ts';
import type { Precision, Selecting, Study } from '../domain/plan.ts';
import type { StopReason } from '../results/summary.ts';
import { screen } from '../stats/elimination.ts';
import { interval } from '../stats/interval.ts';

/** The best plan is looked for: others fall out until one is left. */
type SelectionRule = { readonly kind: 'selection'; readonly measure: MeasureId } & Omit<Selecting, 'measure'>;

/** When a scenario has replications enough. */
export type StoppingRule =
  | { readonly kind: 'fixed'; readonly replications: number }
  | ({ readonly kind: 'precision'; readonly measure: MeasureId } & Omit<Precision, 'measure'>)
  | SelectionRule;

/** A precision asked for instead of the study's own. */
export interface PrecisionWish {
  readonly measure?: string;
  readonly halfWidth: number;
}

/** The best plan asked for, by the smallest difference that matters. */
export interface SelectionWish {
  readonly measure?: string;
  readonly smallestDifference: number;
}

/** What of the options of a run decides its replications. The first that is given counts. */
export interface StoppingWish {
  readonly replications?: number;
  readonly precision?: PrecisionWish;
  readonly select?: SelectionWish;
}

/** Where a study has no selection of its own. First: enough to know a spread by, and one chunk of usual size. */
const usualConfidence = 0.95;
const usualFirst = 20;

function knownMeasure(name: string, ids: readonly MeasureId[]): MeasureId {
  const measure = ids.find((id) => id === name);
  if (measure === undefined) throw new RangeError(`stoppingRule: there is no measure "${name}"`);
  return measure;
}

function fixedRule(replications: number): StoppingRule {
  if (Number.isInteger(replications) && replications >= 1) return { kind: 'fixed', replications };
  throw new RangeError(
    `stoppingRule: replications must be a whole number of at least 1, was ${replications}`,
  );
}

function precisionRule({ precision }: Study, wish?: PrecisionWish): StoppingRule {
  const { min, max } = precision;
  const halfWidth = wish?.halfWidth ?? precision.halfWidth;
  const measure = knownMeasure(wish?.measure ?? precision.measure, measureIds);
  if (!(halfWidth > 0)) throw new RangeError(`stoppingRule: halfWidth must be above 0, was ${halfWidth}`);
  return { kind: 'precision', measure, halfWidth, min, max };
}

function selectionRule({ precision, select: own }: Study, wish: SelectionWish | Selecting): StoppingRule {
  const { smallestDifference } = wish;
  const { max } = own ?? precision;
  const { confidence = usualConfidence, first = Math.min(usualFirst, max) } = own ?? {};
  const measure = knownMeasure(wish.measure ?? own?.measure ?? precision.measure, judgedMeasureIds);
  if (!(smallestDifference > 0)) {
    throw new RangeError(`stoppingRule: smallestDifference must be above 0, was ${smallestDifference}`);
  }
  return { kind: 'selection', measure, smallestDifference, confidence, first, max };
}

/**
 * The rule for a study: a fixed number when asked for, else a precision or a selection asked for, else the study's own selection, else its
 * precision.
 *
 * @throws RangeError when a number or the measure makes no sense; a selection needs a measure with a better direction
 */
export function stoppingRule(study: Study, wish: StoppingWish = {}): StoppingRule {
  if (wish.replications !== undefined) return fixedRule(wish.replications);
  if (wish.precision) return precisionRule(study, wish.precision);
  const select = wish.select ?? study.select;
  return select ? selectionRule(study, select) : precisionRule(study);
}

/** Replications that will be needed whatever they show: the first point at which a decision may fall. */
export function surelyNeeded(rule: StoppingRule, chunk: number): number {
  if (rule.kind === 'fixed') return rule.replications;
  const least = rule.kind === 'precision' ? rule.min : rule.first;
  return Math.min(rule.max, Math.ceil(least / chunk) * chunk);
}

/** Points at which a selection may end, the last allowed one included. */
export function countLooks(rule: SelectionRule, chunk: number): number {
  return 1 + Math.ceil((rule.max - surelyNeeded(rule, chunk)) / chunk);
}

/** What the replications so far say about going on. */
export interface Decision {
  /** Why it is enough, or `undefined` to go on with the next chunk. */
  readonly stop?: StopReason;
  /** About how many will be used in all; for the estimate of time only. */
  readonly expected: number;
  /** Of a selection: positions, among those asked about, of the plans that stay. */
  readonly left?: readonly number[];
}

/** Who stays, and whether that is enough. The spread is that of the first look, whole chunks. */
function decideSelection(
  rule: SelectionRule,
  complete: number,
  chunk: number,
  byPlan: readonly ArrayLike<number>[],
  plans: number,
): Decision {
  const { smallestDifference, confidence, measure, max } = rule;
  const { better } = measures[measure];
  if (better === 'neither') throw new RangeError(`stoppingRule: ${measure} has no better direction`);
  const first = surelyNeeded(rule, chunk);
  if (byPlan.every((values) => !Array.from(values).some(Number.isFinite))) {
    return { stop: 'nothing-to-count', expected: complete };
  }
  if (first < 2) return { stop: 'undecided', expected: complete };
  const { left, isDecided } = screen(byPlan, { smallestDifference, confidence, better, first, plans });
  if (isDecided) return { stop: left.length === 1 ? 'selected' : 'alike', expected: complete, left };
  if (complete >= max) return { stop: 'undecided', expected: complete, left };
  return { expected: max, left };
}

/**
 * Decides when replications 0 … `complete` − 1 are there for all plans, at a multiple of the chunk size (or at the most
 * allowed). It sees nothing else, so it falls the same for any number of workers.
 *
 * @param byPlan the rule's measure, one column per plan still in
 * @param plans number of plans at the start
 */
export function decide(
  rule: StoppingRule,
  complete: number,
  chunk: number,
  byPlan: readonly ArrayLike<number>[],
  plans = byPlan.length,
): Decision {
  if (rule.kind === 'fixed') return { stop: 'fixed', expected: rule.replications };
  if (rule.kind === 'selection') return decideSelection(rule, complete, chunk, byPlan, plans);
  const own = byPlan.map((values) => interval(Array.from(values)));
  if (own.every(({ n }) => n === 0)) return { stop: 'nothing-to-count', expected: complete };
  const widths = own.filter(({ n }) => n > 0).map(({ halfWidth }) => halfWidth ?? Number.POSITIVE_INFINITY);
  const widest = Math.max(...widths);
  if (widest <= rule.halfWidth) return { stop: 'precise', expected: complete };
  if (complete >= rule.max) return { stop: 'max', expected: complete };
  const wanted = complete * (widest / rule.halfWidth) ** 2;
  return { expected: Math.min(rule.max, Math.max(complete + chunk, Math.ceil(wanted / chunk) * chunk)) };
}
