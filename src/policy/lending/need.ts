import type { LendingStrategy } from '../../domain/resources/lending.ts';
import { personsToFill } from './hours.ts';
import type { RegionGround } from './region-ground.ts';
import type { RegionPicture } from './region-picture.ts';

/**
 * What a region may be short of: intensive-care places (0), ventilators (1), then the competences in their order. Places and
 * ventilators are counted in patients, competences in posts.
 */
export type Resource = number;

export const icuPlaces: Resource = 0;
export const ventilators: Resource = 1;

const fixedResources = 2;

/** The resource that a competence is. */
export function competenceResource(competence: number): Resource {
  return fixedResources + competence;
}

/** How many resources are looked at. */
export function resourceCount({ competences }: RegionGround): number {
  return fixedResources + competences.length;
}

/** Posts or places that own patients need now; NaN when unknown. */
export function neededOf(picture: RegionPicture, region: number, resource: Resource): number {
  if (resource === icuPlaces) return picture.icuNeeded(region);
  if (resource === ventilators) return picture.ventilatorsNeeded(region);
  return picture.demand(region, resource - fixedResources);
}

/** Posts filled, or places there are; NaN when unknown. */
export function filledOf(picture: RegionPicture, region: number, resource: Resource): number {
  if (resource === icuPlaces) return picture.icuStaffed(region);
  if (resource === ventilators) return picture.ventilators(region);
  return picture.onDuty(region, resource - fixedResources);
}

/** Needed − filled: below 0 = to spare; NaN when unknown. */
export function shortageOf(picture: RegionPicture, region: number, resource: Resource): number {
  return neededOf(picture, region, resource) - filledOf(picture, region, resource);
}

/** Part of a need that is unmet; 0 where nothing is needed; NaN when unknown. */
function unmetShare(needed: number, shortage: number): number {
  if (Number.isNaN(shortage)) return Number.NaN;
  return needed === 0 ? 0 : Math.max(0, shortage) / needed;
}

/**
 * Where the need of one resource is greatest: the regions by shortage, then by the share of their need that is unmet, then by
 * id. Regions that nobody knows about stand last, in order of id, and have no rank: unknown is not 0 (S20). Refilled at each
 * look; nothing is allocated.
 */
export class NeedRanking {
  /** Regions, greatest need first; from `known` on those that are unknown. */
  readonly order: Int32Array;
  /** Needed − filled, by region; NaN = unknown. */
  readonly shortage: Float64Array;
  /** Part of the need that is unmet, 0–1, by region; 0 where nothing is needed; NaN = unknown. */
  readonly share: Float64Array;
  /** How many regions are known. */
  known = 0;
  readonly #ground: RegionGround;

  constructor(ground: RegionGround) {
    this.#ground = ground;
    this.order = new Int32Array(ground.regions.length);
    this.shortage = new Float64Array(ground.regions.length);
    this.share = new Float64Array(ground.regions.length);
  }

  /**
   * Looks at one resource on the picture as it is now.
   *
   * @example
   * ranking.fill(picture, icuPlaces); // needed 12, 30 and unknown; staffed 10, 20, 8: order 1, 0, 2; known 2
   */
  fill(picture: RegionPicture, resource: Resource): void {
    this.known = 0;
    for (let region = 0; region < this.order.length; region++) {
      const needed = neededOf(picture, region, resource);
      const shortage = needed - filledOf(picture, region, resource);
      this.shortage[region] = shortage;
      this.share[region] = unmetShare(needed, shortage);
      if (!Number.isNaN(shortage)) this.known++;
      this.#insert(region, region);
    }
  }

  /** Puts a region where it belongs among the first `count`. */
  #insert(region: number, count: number): void {
    let hole = count;
    while (hole > 0 && this.#isBefore(region, this.order[hole - 1]!)) {
      this.order[hole] = this.order[hole - 1]!;
      hole--;
    }
    this.order[hole] = region;
  }

  #isBefore(a: number, b: number): boolean {
    const { shortage, share } = this;
    const isKnown = !Number.isNaN(shortage[a]!);
    if (isKnown === Number.isNaN(shortage[b]!)) return isKnown;
    if (isKnown && shortage[a]! !== shortage[b]!) return shortage[a]! > shortage[b]!;
    if (isKnown && share[a]! !== share[b]!) return share[a]! > share[b]!;
    return this.#ground.rank[a]! < this.#ground.rank[b]!;
  }
}

/** One line of the list of needs. */
export interface Need {
  readonly region: number;
  readonly resource: Resource;
  /** 1 = greatest need of this resource; null = unknown. */
  readonly rank: number | null;
  /** Posts or places; NaN = unknown. */
  readonly shortage: number;
  /** Part of the need that is unmet; NaN = unknown. */
  readonly share: number;
}

/** Every region × resource by rank within the resource, for a report or a map. It allocates: not for every happening. */
export function listNeeds(picture: RegionPicture, ground: RegionGround): readonly Need[] {
  const ranking = new NeedRanking(ground);
  return Array.from({ length: resourceCount(ground) }, (_, resource) => {
    ranking.fill(picture, resource);
    return Array.from(ranking.order, (region, at) => ({
      region,
      resource,
      rank: at < ranking.known ? at + 1 : null,
      shortage: ranking.shortage[region]!,
      share: ranking.share[region]!,
    }));
  }).flat();
}

/**
 * Persons of a competence that a borrower asks for: as many as fill what is short and not already coming, each with the effect
 * and weekly hours of a loan. Nobody when nothing is short, and nobody for a shortage that is unknown.
 *
 * @example
 * // 2 posts short, nobody coming, 48 h a week at effect .85: 2 ÷ 0.2429 = 8.2, so 9 persons
 */
export function personsToAsk(
  picture: RegionPicture,
  borrower: number,
  competence: number,
  { hours, effect }: Pick<LendingStrategy, 'hours' | 'effect'>,
): number {
  const shortage = shortageOf(picture, borrower, competenceResource(competence));
  const open = shortage - picture.coming(borrower, competence);
  return Number.isNaN(open) ? 0 : personsToFill(open, hours.weekly, effect);
}
