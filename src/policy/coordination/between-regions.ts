import type { BetweenRegions } from '../../domain/resources/coordination.ts';
import { code } from '../../domain/triage.ts';
import type { Choice, DistributionKey, Glimpse, Ground, Picture } from '../picture.ts';
import { preparedByTag } from '../prepared.ts';

/** A region with the hospitals in it that may be sent to, and the key prepared on them. */
interface Part {
  readonly hospitals: readonly number[];
  readonly key: DistributionKey;
}

/** What a rule reads of a region for one casualty; nothing is kept between decisions. */
type Worth = (picture: Picture, tag: number, part: Part) => number;

function nearestOpenMinutes(picture: Picture, tag: number, { hospitals }: Part): number {
  let least = Infinity;
  for (const hospital of hospitals)
    if (picture.isOpen(hospital, tag)) least = Math.min(least, picture.journey(hospital));
  return least;
}

/** Capacity of the open hospitals of a region as last reported; what has not been heard from counts as prepared. */
function openCapacity(prepared: readonly Float64Array[]): Worth {
  return (picture, tag, { hospitals }) => {
    let sum = 0;
    for (const hospital of hospitals) {
      if (!picture.isOpen(hospital, tag)) continue;
      sum += picture.isKnown(hospital) ? picture.capacity(hospital, tag) : prepared[tag]![hospital]!;
    }
    return sum;
  };
}

/** Persons in the open hospitals of a region, on the way to them and this one. */
const openLoad: Worth = (picture, tag, { hospitals }) => {
  let sum = 1;
  for (const hospital of hospitals) {
    if (!picture.isOpen(hospital, tag)) continue;
    sum += picture.committed(hospital, tag) + (picture.isKnown(hospital) ? picture.load(hospital, tag) : 0);
  }
  return sum;
};

/** Index of the part that a cost is least for; the shorter journey, then the order of id, decides between equals; −1 = none. */
function leastOf(picture: Picture, tag: number, parts: readonly Part[], cost: Worth): number {
  let best = -1;
  let least = Infinity;
  let nearest = Infinity;
  for (let at = 0; at < parts.length; at++) {
    const minutes = nearestOpenMinutes(picture, tag, parts[at]!);
    if (minutes === Infinity) continue;
    const price = cost(picture, tag, parts[at]!);
    if (!(price < least || (price === least && minutes < nearest))) continue;
    best = at;
    least = price;
    nearest = minutes;
  }
  return best;
}

/** Where luck falls when shares are laid end to end, and the luck that is left for the key within the share. */
interface Drawn {
  at: number;
  rest: number;
}

function drawPart(
  picture: Picture,
  { tag, luck }: Glimpse,
  parts: readonly Part[],
  share: Worth,
  into: Drawn,
): void {
  let total = 0;
  for (const part of parts) total += share(picture, tag, part);
  into.at = -1;
  let left = luck * total;
  for (let at = 0; at < parts.length; at++) {
    const own = share(picture, tag, parts[at]!);
    if (!(own > 0)) continue;
    into.at = at;
    into.rest = Math.min(left / own, 1 - 2 ** -53);
    if (left < own) return;
    left -= own;
  }
}

/** Regions in order of id, so that no order in a file decides. */
function partsOf(ground: Ground, prepare: (ground: Ground) => DistributionKey): readonly Part[] {
  const ids = [...new Set(ground.reachable.map((at) => ground.hospitals[at]!.region))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  return ids.map((id) => {
    const hospitals = ground.reachable.filter((at) => ground.hospitals[at]!.region === id);
    return { hospitals, key: prepare({ ...ground, reachable: hospitals }) };
  });
}

/**
 * A key of two levels: first a region, then the plan's key among its hospitals. `nearest`: the region of the nearest open
 * hospital · `least-loaded`: persons in need and on the way over capacity, as reported, least first · `proportional`: shares by
 * capacity as reported, at the casualty's own luck. Only hospitals that say they are open for the tag count for their region;
 * where none is in any, the key of one level decides.
 */
export function betweenRegions(
  kind: BetweenRegions,
  ground: Ground,
  prepare: (ground: Ground) => DistributionKey,
): DistributionKey {
  const parts = partsOf(ground, prepare);
  const whole = prepare(ground);
  const prepared = preparedByTag(ground.hospitals);
  const capacity = openCapacity(prepared);
  const perCapacity: Worth = (picture, tag, part) =>
    openLoad(picture, tag, part) / capacity(picture, tag, part);
  const drawn: Drawn = { at: -1, rest: 0 };
  const own = { tag: 0, seemsBurnCentre: false, seemsNeurosurgery: false, luck: 0 };

  return (picture, casualty): Choice => {
    const tag = Math.min(casualty.tag, code.green);
    if (kind !== 'proportional') {
      const cost = kind === 'nearest' ? nearestOpenMinutes : perCapacity;
      const at = leastOf(picture, tag, parts, cost);
      return (at < 0 ? whole : parts[at]!.key)(picture, casualty);
    }
    own.tag = tag;
    own.luck = casualty.luck;
    drawPart(picture, own, parts, capacity, drawn);
    if (drawn.at < 0) return whole(picture, casualty);
    own.tag = casualty.tag;
    own.seemsBurnCentre = casualty.seemsBurnCentre;
    own.seemsNeurosurgery = casualty.seemsNeurosurgery;
    own.luck = drawn.rest;
    return parts[drawn.at]!.key(picture, own);
  };
}
