import { hundredth, looksPerPosts, needTally, type ProfileLayout } from '../../domain/profile.ts';
import { intervalFromSums } from '../../stats/from-sums.ts';
import type { Interval } from '../../stats/interval.ts';
import type { Level, NeedPoint, PostShortage, RegionNeed } from './profile.ts';

/** Sums of one plan, and how many replications they are over. */
export interface Sums {
  readonly layout: ProfileLayout;
  readonly n: number;
  at(index: number): number;
}

function levelOf(n: number, sum: number, sumOfSquares: number): Level {
  const { estimate, halfWidth } = intervalFromSums(n, sum, sumOfSquares);
  return { estimate, halfWidth };
}

/** Places short on average over the looks; unknown where there was no look. */
function readAverage({ layout, n, at }: Sums, region: number): Interval {
  const { totals, points } = layout.needs;
  const tally = totals + 2 * region;
  return points === 0
    ? { estimate: null, halfWidth: null, n: 0 }
    : intervalFromSums(n, at(tally) / points, at(tally + 1) / (points * points));
}

function readPoints({ layout, n, at }: Sums, region: number): NeedPoint[] {
  const { points, every, places } = layout.needs;
  return Array.from({ length: points }, (_, point) => {
    const from = places + (region * points + point) * needTally.width;
    const read = (tally: number): Level => levelOf(n, at(from + tally), at(from + tally + 1));
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
  const all = competences.map((competence, one) => ({
    competence,
    points: Array.from({ length: postPoints }, (_, point) => {
      const tally = posts + ((region * competences.length + one) * postPoints + point) * 2;
      const short = levelOf(n, at(tally) / hundredth, at(tally + 1) / (hundredth * hundredth));
      return { minute: (point + 1) * looksPerPosts * every, short };
    }),
  }));
  return all.filter(({ points }) => points.some(({ short }) => short.estimate !== 0));
}

/** What each region needed and had. */
export function readNeeds(sums: Sums): RegionNeed[] {
  return sums.layout.needs.regions.map((region, which) => ({
    region,
    average: readAverage(sums, which),
    points: readPoints(sums, which),
    posts: readPosts(sums, which),
  }));
}
