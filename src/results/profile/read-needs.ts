import { hundredth, looksPerPosts, needTally, type ProfileLayout } from '../../domain/profile.ts';
import { intervalFromSums } from '../../stats/from-sums.ts';
import type { Interval } from '../../stats/interval.ts';
import type { NeedPoint, PostShortage, RegionNeed } from './profile.ts';

/** Sums of one plan, and how many replications they are over. */
export interface Sums {
  readonly layout: ProfileLayout;
  readonly n: number;
  at(index: number): number;
}

function readPoints({ layout, n, at }: Sums, region: number): NeedPoint[] {
  const { points, every, places } = layout.needs;
  return Array.from({ length: points }, (_, point) => {
    const from = places + (region * points + point) * needTally.width;
    const read = (tally: number): Interval => intervalFromSums(n, at(from + tally), at(from + tally + 1));
    return {
      minute: (point + 1) * every,
      needed: read(needTally.needed),
      staffed: read(needTally.staffed),
      short: read(needTally.short),
      shortShare: at(from + needTally.replicationsShort) / Math.max(1, n),
    };
  });
}

function readPosts({ layout, n, at }: Sums, region: number): PostShortage[] {
  const { competences, postPoints, every, posts } = layout.needs;
  return competences.map((competence, one) => ({
    competence,
    points: Array.from({ length: postPoints }, (_, point) => {
      const tally = posts + ((region * competences.length + one) * postPoints + point) * 2;
      const short = intervalFromSums(n, at(tally) / hundredth, at(tally + 1) / (hundredth * hundredth));
      return { minute: (point + 1) * looksPerPosts * every, short };
    }),
  }));
}

/** What each region needed and had. */
export function readNeeds(sums: Sums): RegionNeed[] {
  return sums.layout.needs.regions.map((region, which) => ({
    region,
    points: readPoints(sums, which),
    posts: readPosts(sums, which),
  }));
}
