import { z } from 'zod';
import type { KeySettings } from '../../domain/plan.ts';
import type { Hospital } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';
import { code } from '../../domain/triage.ts';
import type { Choice, DistributionKey, Ground, Picture } from '../picture.ts';
import { choose } from '../picture.ts';
import { edSizeWeight } from '../prepared.ts';
import {
  hasTraumaRole,
  isTraumaCentre,
  keyOf,
  noneOfMine,
  type Rule,
  reachableOnes,
  takes,
} from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'proportional' }>;

export const proportionalSettings = z.strictObject({
  kind: z.literal('proportional'),
}) satisfies z.ZodType<Settings>;

/** A hospital farther away than this counts half. Both grade D. */
export const farAway: Minutes = 60;
const farWeight = 0.5;

/**
 * A hospital's weight for a tag. Red: teams at 2 h, none where there is no trauma role. Yellow: 2 × teams at 2 h + weight
 * of the emergency department. Green: weight of the emergency department, none at trauma centres. Grade D.
 */
function weightOf(hospital: Hospital, tag: number): number {
  if (tag === code.red) return hasTraumaRole(hospital) ? hospital.teams.at2h : 0;
  if (tag === code.yellow) return 2 * hospital.teams.at2h + edSizeWeight(hospital);
  return isTraumaCentre(hospital) ? 0 : edSizeWeight(hospital);
}

/** Hospitals in order of journey. Owned by one key and refilled at each decision, so that a decision allocates nothing. */
class JourneyOrder {
  /** Position among the candidates, nearest first. */
  readonly order: Int32Array;
  /** Minutes, by position among the candidates. */
  readonly journey: Float64Array;

  constructor(size: number) {
    this.order = Int32Array.from({ length: size }, (_, at) => at);
    this.journey = new Float64Array(size);
  }

  /** Insertion sort by (journey, order of id): a total order, so what stood here before does not matter. */
  fill(picture: Picture, candidates: Readonly<Int32Array>): void {
    const { order, journey } = this;
    for (let at = 0; at < candidates.length; at++) journey[at] = picture.journey(candidates[at]!);
    for (let at = 1; at < order.length; at++) {
      const moving = order[at]!;
      let hole = at;
      while (hole > 0 && this.#isBefore(moving, order[hole - 1]!)) {
        order[hole] = order[hole - 1]!;
        hole--;
      }
      order[hole] = moving;
    }
  }

  #isBefore(a: number, b: number): boolean {
    const difference = this.journey[a]! - this.journey[b]!;
    return difference < 0 || (difference === 0 && a < b);
  }

  /** Weight of a candidate here and now: halved when far away. */
  weight(at: number, weights: Float64Array): number {
    return this.journey[at]! > farAway ? weights[at]! * farWeight : weights[at]!;
  }

  /** Rank, nearest first, at which the casualty's luck falls when shares are laid end to end; −1 when all weights are 0. */
  rankAt(luck: number, weights: Float64Array): number {
    const { order } = this;
    let total = 0;
    for (let rank = 0; rank < order.length; rank++) total += this.weight(order[rank]!, weights);
    let left = luck * total;
    let last = -1;
    for (let rank = 0; rank < order.length; rank++) {
      const weight = this.weight(order[rank]!, weights);
      if (weight <= 0) continue;
      last = rank;
      if (left < weight) break;
      left -= weight;
    }
    return last;
  }
}

/**
 * Shares in proportion to weight, laid end to end in order of journey and read at the casualty's own luck, so that a small
 * change of shares moves few casualties. A closed hospital's casualty goes to the next in order of journey, round to the nearest.
 */
export function proportionalRule(ground: Ground): Rule {
  const all = reachableOnes(ground);
  const weights = [code.red, code.yellow, code.green].map((tag) =>
    Float64Array.from(all, (hospital) => weightOf(ground.hospitals[hospital]!, tag)),
  );
  const byJourney = new JourneyOrder(all.length);

  return (picture, { tag, luck }, allClosed): Choice => {
    byJourney.fill(picture, all);
    const own = byJourney.rankAt(luck, weights[tag]!);
    if (own < 0) return noneOfMine;
    for (let step = 0; step < all.length; step++) {
      const at = byJourney.order[(own + step) % all.length]!;
      const hospital = all[at]!;
      if (weights[tag]![at]! <= 0 || !takes(picture, hospital, tag, allClosed)) continue;
      return choose(hospital, step === 0 ? 'share' : 'overflow');
    }
    return noneOfMine;
  };
}

export function proportional(_settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, proportionalRule(ground));
}
