import { type Interval, interval } from './interval.ts';
import { type Better, pairCount, pairedDifference, type Verdict, verdict } from './paired.ts';
import { places } from './ranking.ts';

/** A measure under one plan, by replication; the same replication met the same people under every plan and at every end. */
export interface PlanValues {
  readonly plan: string;
  readonly values: ArrayLike<number>;
}

/** The same plans, in the same order, when one assumption stands at one of its ends. */
export interface End {
  readonly assumption: string;
  readonly end: 'low' | 'high';
  readonly plans: readonly PlanValues[];
}

/**
 * What an end does to the question which plan is best, the strongest first:
 * `flips` the plan that is surely best at the shipped values is surely worse than another here ·
 * `against` no plan is surely best at the shipped values, and the one in front there is surely worse than another here ·
 * `unsettles` a sure lead has surely shrunk and is no longer sure · `settles` one plan is surely best here, none was ·
 * `open` nothing sure can be said of a change · `keeps` the plan that was surely best still is.
 */
export const effects = ['flips', 'against', 'unsettles', 'settles', 'open', 'keeps'] as const;
export type Effect = (typeof effects)[number];

/** How plans stand with each other under one set of values. */
export interface Standing {
  /** Has the best estimate; the first of equals. Null when nobody could be counted. */
  readonly leader: string | null;
  /** Second best estimate, passing over plans that never differ from the leader where there are others. */
  readonly runnerUp: string | null;
  /** Surely better than every other plan. */
  readonly surelyBest: string | null;
  /** Plans that no other is surely better than, in study order. */
  readonly mayBeBest: readonly string[];
}

/** Plan a minus plan b with a verdict about a. */
export interface JudgedDifference {
  readonly a: string;
  readonly b: string;
  readonly difference: Interval;
  readonly verdict: Verdict;
}

/** What one end does. Leader and runner-up are those of the shipped values throughout. */
export interface EndAnswer {
  readonly assumption: string;
  readonly end: 'low' | 'high';
  readonly effect: Effect | null;
  readonly standing: Standing;
  /** Surely better than the leader here. */
  readonly overtakenBy: readonly string[];
  /** The leader's measure here minus at the shipped values. */
  readonly move: Interval;
  /** Leader minus runner-up here; null without a runner-up. */
  readonly lead: Interval | null;
  /** How much that differs from the shipped values; null without a runner-up. */
  readonly leadMove: Interval | null;
}

/** Answer for one scenario and measure. */
export interface SensitivityAnswer {
  readonly standing: Standing;
  readonly plans: readonly { readonly plan: string; readonly value: Interval }[];
  readonly pairs: readonly JudgedDifference[];
  readonly lead: Interval | null;
  /** Intervals that hold together: pairs at the shipped values · pairs at all ends · the measure of all plans at all ends. */
  readonly together: { readonly shipped: number; readonly ends: number; readonly moves: number };
  readonly ends: readonly EndAnswer[];
}

function judge(
  plans: readonly PlanValues[],
  comparisons: number,
  better: Better,
): readonly JudgedDifference[] {
  return plans.flatMap((a, at) =>
    plans.slice(at + 1).map((b) => {
      const difference = pairedDifference(a.values, b.values, comparisons);
      return { a: a.plan, b: b.plan, difference, verdict: verdict(difference, better) };
    }),
  );
}

function standingOf(
  plans: readonly PlanValues[],
  pairs: readonly JudgedDifference[],
  better: Better,
): Standing {
  const sign = better === 'lower' ? -1 : 1;
  const counted = plans.flatMap(({ plan, values }) => {
    const { estimate } = interval(Array.from(values));
    return estimate === null ? [] : [{ plan, score: sign * estimate }];
  });
  const [first, ...rest] = counted.toSorted((a, b) => b.score - a.score);
  const isTwin = (plan: string) =>
    pairs.some(
      ({ a, b, difference }) =>
        (a === plan || b === plan) &&
        (a === first?.plan || b === first?.plan) &&
        difference.estimate === 0 &&
        difference.halfWidth === 0,
    );
  // A lead over a plan that does the same in every replication says nothing.
  const second = rest.find(({ plan }) => !isTwin(plan)) ?? rest[0];
  const ranges = places(
    counted.map(({ plan }) => plan),
    pairs,
  );
  const isAlone = counted.length < 2;
  return {
    leader: first?.plan ?? null,
    runnerUp: second?.plan ?? null,
    surelyBest: isAlone ? null : (ranges.find(({ to }) => to === 1)?.plan ?? null),
    mayBeBest: ranges.filter(({ from }) => from === 1).map(({ plan }) => plan),
  };
}

/** Plans that the verdicts put surely before `plan`. */
const surelyBefore = (plan: string, pairs: readonly JudgedDifference[]): readonly string[] =>
  pairs.flatMap(({ a, b, verdict: said }) => {
    if (a === plan && said === 'worse') return [b];
    return b === plan && said === 'better' ? [a] : [];
  });

const surelyBehind = (plan: string, pairs: readonly JudgedDifference[]): readonly string[] =>
  pairs.flatMap(({ a, b, verdict: said }) => {
    if (a === plan && said === 'better') return [b];
    return b === plan && said === 'worse' ? [a] : [];
  });

const valuesOf = (plans: readonly PlanValues[], plan: string | null): ArrayLike<number> =>
  plans.find((each) => each.plan === plan)?.values ?? [];

/** Roundings of three subtractions, as a share of the largest of the numbers, and some to spare. */
const dust = 8 * Number.EPSILON;

/**
 * How much the lead of one plan over another changes between shipped values and an end. What is only rounding is 0: else a change
 * of nothing could look sure.
 */
function changeOfLead(
  shipped: readonly PlanValues[],
  end: readonly PlanValues[],
  [leader, other]: readonly [string, string],
  comparisons: number,
): Interval {
  const [ahead, behind] = [valuesOf(end, leader), valuesOf(end, other)];
  const [wasAhead, wasBehind] = [valuesOf(shipped, leader), valuesOf(shipped, other)];
  if (ahead.length !== wasAhead.length) {
    throw new RangeError(`sensitivity: ${ahead.length} and ${wasAhead.length} replications cannot be paired`);
  }
  const changes = Array.from(ahead, (value, replication) => {
    const all = [value, behind[replication], wasAhead[replication], wasBehind[replication]];
    const [a, b, c, d] = all.map((each) => each ?? Number.NaN) as [number, number, number, number];
    const change = a - b - (c - d);
    const largest = Math.max(...[a, b, c, d].map(Math.abs));
    return Math.abs(change) <= dust * largest ? 0 : change;
  });
  return interval(changes, comparisons);
}

/** Everything that an end is judged against. */
interface Ground {
  readonly shipped: readonly PlanValues[];
  readonly standing: Standing;
  readonly better: Better;
  readonly together: SensitivityAnswer['together'];
}

/**
 * A sure lead that is not sure at an end may only be told with fewer or wider intervals. It is said to be lost only if the lead over
 * somebody who is no longer surely behind has surely shrunk: that is no noise.
 */
function hasSurelyShrunk(
  ground: Ground,
  end: readonly PlanValues[],
  leader: string,
  pairs: readonly JudgedDifference[],
): boolean {
  const behind = surelyBehind(leader, pairs);
  return end.some(({ plan }) => {
    if (plan === leader || behind.includes(plan)) return false;
    const change = changeOfLead(ground.shipped, end, [leader, plan], ground.together.ends);
    return verdict(change, ground.better) === 'worse';
  });
}

const isSameAs = (shipped: readonly PlanValues[], end: readonly PlanValues[]): boolean =>
  shipped.every(({ values }, at) =>
    Array.from(values).every((value, replication) => Object.is(value, end[at]?.values[replication])),
  );

function effectOf(
  ground: Ground,
  end: readonly PlanValues[],
  pairs: readonly JudgedDifference[],
  standing: Standing,
): Effect | null {
  const { leader, surelyBest, runnerUp } = ground.standing;
  if (leader === null || runnerUp === null) return null;
  const isOvertaken = surelyBefore(leader, pairs).length > 0;
  if (surelyBest === null) {
    if (isOvertaken) return 'against';
    return standing.surelyBest === null ? 'open' : 'settles';
  }
  if (isOvertaken) return 'flips';
  // Nothing differs in any replication, so the sure lead stands although this end's wider intervals might not see it.
  if (isSameAs(ground.shipped, end)) return 'keeps';
  if (standing.surelyBest === surelyBest) return 'keeps';
  return hasSurelyShrunk(ground, end, leader, pairs) ? 'unsettles' : 'open';
}

function answerEnd(ground: Ground, { assumption, end, plans }: End): EndAnswer {
  const { shipped, better, together } = ground;
  const { leader, runnerUp } = ground.standing;
  const pairs = judge(plans, together.ends, better);
  const standing = standingOf(plans, pairs, better);
  const hasBoth = leader !== null && runnerUp !== null;
  return {
    assumption,
    end,
    effect: effectOf(ground, plans, pairs, standing),
    standing,
    overtakenBy: leader === null ? [] : surelyBefore(leader, pairs),
    move: pairedDifference(valuesOf(plans, leader), valuesOf(shipped, leader), together.moves),
    lead: hasBoth
      ? pairedDifference(valuesOf(plans, leader), valuesOf(plans, runnerUp), together.ends)
      : null,
    leadMove: hasBoth ? changeOfLead(shipped, plans, [leader, runnerUp], together.ends) : null,
  };
}

/**
 * Which ends of which assumptions change who is best, on common random numbers.
 *
 * Who leads and who comes second is chosen by looking, so intervals hold together over every pair that could have been chosen
 * (Bonferroni): 95 % over all pairs at the shipped values, as when plans are compared; 95 % over all pairs at all ends, and the same
 * for how leads change; 95 % over all plans at all ends for how the measure moves. Where nothing matters at all, a change of who is
 * best is said in at most 5 of 100 such answers.
 *
 * @param better direction of the measure; with `neither` nothing is ever sure
 * @throws RangeError when plans of a pair do not have the same number of replications
 * @example sensitivity([{ plan: 'a', values: [2, 3, 4] }, { plan: 'b', values: [1, 2, 3] }], [], 'higher').standing.surelyBest // 'a'
 */
export function sensitivity(
  shipped: readonly PlanValues[],
  ends: readonly End[],
  better: Better,
): SensitivityAnswer {
  const pairs = Math.max(1, pairCount(shipped.length));
  const together = {
    shipped: pairs,
    ends: pairs * Math.max(1, ends.length),
    moves: Math.max(1, shipped.length * ends.length),
  };
  const judged = judge(shipped, together.shipped, better);
  const standing = standingOf(shipped, judged, better);
  const { leader, runnerUp } = standing;
  const ground = { shipped, standing, better, together };
  return {
    standing,
    plans: shipped.map(({ plan, values }) => ({ plan, value: interval(Array.from(values)) })),
    pairs: judged,
    lead:
      leader === null || runnerUp === null
        ? null
        : pairedDifference(valuesOf(shipped, leader), valuesOf(shipped, runnerUp), together.shipped),
    together,
    ends: ends.map((end) => answerEnd(ground, end)),
  };
}

/** The stronger of two effects: what may be said of an assumption from what its ends do. */
export function strongest(all: readonly (Effect | null)[]): Effect | null {
  return effects.find((effect) => all.includes(effect)) ?? null;
}
