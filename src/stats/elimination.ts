/**
 * KN, the fully sequential selection of the best of several plans with an indifference zone: S.-H. Kim & B. L. Nelson (2001), “A fully
 * sequential procedure for indifference-zone selection in simulation”, ACM TOMACS 11(3), 251–273, with c = 1. Replications
 * are paired (common random numbers), which the procedure allows.
 *
 * **What it promises**: when the best plan is better than every other by at least the smallest difference, it is the one left
 * with at least the confidence asked for. Assumes that paired differences are about normal.
 *
 * Only + − × ÷ are used, so that plans fall out at the same place on every machine.
 */

/** What is looked for. */
export interface SelectionAim {
  /** The smallest difference that matters (δ), in the measure's unit; above 0. */
  readonly smallestDifference: number;
  /** Chance of keeping the best plan when it leads by that much; between 0 and 1. */
  readonly confidence: number;
  /** Which direction of the measure is better. */
  readonly better: 'higher' | 'lower';
  /** Replications that the spread is estimated from (n₀), the first at which a plan may fall out; at least 2. */
  readonly first: number;
  /** Plans at the start (k), those that have fallen out included. */
  readonly plans: number;
}

/** Where the contest stands after a look. */
export interface Screening {
  /** Positions of the columns that stay, in order; never none. */
  readonly left: readonly number[];
  /** Whether more replications would change nothing: one stays, or those that stay are level and the zone is closed. */
  readonly isDecided: boolean;
}

function wholePower(value: number, exponent: number): number {
  let power = 1;
  for (let times = 0; times < exponent; times += 1) power *= value;
  return power;
}

/**
 * η of Kim & Nelson for c = 1: ½ [(2α / (k − 1))^(−2 / (n₀ − 1)) − 1]. The root is found by bisection, because powers of fractions
 * are not the same to the last bit everywhere.
 *
 * @param first n₀, at least 2
 * @param plans k, at least 2
 * @example continuation(20, 8, 0.95) // 0.28204…
 */
export function continuation(first: number, plans: number, confidence: number): number {
  const share = (plans - 1) / (2 * (1 - confidence));
  let low = 1;
  let high = Math.max(1, share * share);
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return (middle - 1) / 2;
    if (wholePower(middle, first - 1) < share * share) low = middle;
    else high = middle;
  }
}

function sampleVariance(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}

/** Two plans, replication by replication. */
interface Pair {
  /** Mean of the first minus the second. */
  readonly lead: number;
  /** How far behind a plan may be and stay (W of Kim & Nelson); 0 once the zone is closed. */
  readonly slack: number;
}

/** @param early how many of the differences the spread is estimated from: n₀ less the replications left out */
function weigh(differences: readonly number[], early: number, aim: SelectionAim): Pair {
  const { smallestDifference: delta, plans, confidence } = aim;
  const r = differences.length;
  const hSquare = 2 * continuation(early, plans, confidence) * (early - 1);
  const reach = (hSquare * sampleVariance(differences.slice(0, early))) / (delta * delta);
  return {
    lead: differences.reduce((sum, value) => sum + value, 0) / r,
    slack: Math.max(0, (delta / (2 * r)) * (reach - r)),
  };
}

function checkAim(aim: SelectionAim, columns: readonly ArrayLike<number>[]): void {
  const { smallestDifference, confidence, first, plans } = aim;
  const isRight = smallestDifference > 0 && confidence > 0 && confidence < 1 && first >= 2;
  if (!isRight || columns.length < 1 || plans < columns.length) {
    throw new RangeError(
      `screen: smallestDifference must be above 0, confidence between 0 and 1, first at least 2, and plans at least the ${columns.length} columns; were ${smallestDifference}, ${confidence}, ${first}, ${plans}`,
    );
  }
  if (columns.some((column) => column.length !== columns[0]?.length)) {
    throw new RangeError('screen: plans that are still in must have the same replications');
  }
}

/** Positions of the columns that have anything to count, and the replications that all of these have. */
function countedOf(columns: readonly ArrayLike<number>[]): { plans: number[]; replications: number[] } {
  const plans = [...columns.keys()].filter((at) => Array.from(columns[at] ?? []).some(Number.isFinite));
  const all = Array.from({ length: columns[0]?.length ?? 0 }, (_, replication) => replication);
  const replications = all.filter((replication) =>
    plans.every((at) => Number.isFinite(columns[at]?.[replication])),
  );
  return { plans, replications };
}

function pairsOf(plans: readonly number[]): (readonly [number, number])[] {
  return plans.flatMap((i) => plans.filter((j) => j > i).map((j) => [i, j] as const));
}

/**
 * One look at the plans still in: who stays. A plan falls out when another is ahead of it by more than the slack that their
 * spread and the number of replications leave. A replication in which a plan still in has nobody to count is left out for all,
 * so that leads add up and the plan ahead of all others always stays. A plan without any value stays, undecided.
 *
 * @param columns one per plan still in, replications 0 … r − 1 in order, the same for all
 * @throws RangeError when the aim makes no sense or the columns are not of equal length
 * @example screen([[1, 2, 3, 2], [5, 6, 8, 7]], { smallestDifference: 1, confidence: 0.95, better: 'higher', first: 4, plans: 2 }).left // [1]
 */
export function screen(columns: readonly ArrayLike<number>[], aim: SelectionAim): Screening {
  checkAim(aim, columns);
  const all = [...columns.keys()];
  const counted = countedOf(columns);
  const early = counted.replications.filter((replication) => replication < aim.first).length;
  if (early < 2) return { left: all, isDecided: all.length === 1 };
  const pairs = pairsOf(counted.plans).map(([i, j]) => {
    const differences = counted.replications.map((at) => (columns[i]?.[at] ?? 0) - (columns[j]?.[at] ?? 0));
    return { i, j, ...weigh(differences, early, aim) };
  });
  const out = pairs.flatMap(({ i, j, lead, slack }) => {
    if (Math.abs(lead) <= slack) return [];
    return lead > 0 === (aim.better === 'higher') ? [j] : [i];
  });
  const left = all.filter((at) => !out.includes(at));
  const isOpen = pairs.some(({ i, j, slack }) => slack > 0 && left.includes(i) && left.includes(j));
  const isKnown = left.length === 1 || left.every((at) => counted.plans.includes(at));
  return { left, isDecided: isKnown && !isOpen };
}

/** A plan that fell out, and the number of replications it then had. */
export interface FallenOut {
  readonly plan: number;
  readonly at: number;
}

/** How a whole contest went. */
export interface Contest {
  /** Positions of the plans still in at the end. */
  readonly left: readonly number[];
  /** In the order in which they fell out. */
  readonly eliminated: readonly FallenOut[];
  /** Replications of those still in. */
  readonly used: number;
  /** `false` when the replications ended before the contest did. */
  readonly isDecided: boolean;
}

/**
 * The whole procedure over columns that are already there, looking after every `every` replications from the first look on.
 * A batch that runs only who is still in comes to the same.
 *
 * @param columns one per plan, equally long; their length is the most that may be used
 * @throws RangeError as `screen`
 */
export function holdContest(
  columns: readonly ArrayLike<number>[],
  aim: Omit<SelectionAim, 'plans'>,
  every: number,
): Contest {
  const most = columns[0]?.length ?? 0;
  const eliminated: FallenOut[] = [];
  let left: readonly number[] = [...columns.keys()];
  for (let used = Math.min(aim.first, most); ; used = Math.min(most, used + every)) {
    const seen = left.map((plan) => Array.from(columns[plan] ?? []).slice(0, used));
    const found = screen(seen, { ...aim, plans: columns.length });
    const stay = left.filter((_, at) => found.left.includes(at));
    eliminated.push(...left.filter((plan) => !stay.includes(plan)).map((plan) => ({ plan, at: used })));
    left = stay;
    if (found.isDecided || used === most) return { left, eliminated, used, isDecided: found.isDecided };
  }
}
