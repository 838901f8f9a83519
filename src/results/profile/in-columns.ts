import type { Level, RegionNeed } from './profile.ts';

/** Digits behind the point of places and posts in a file. */
const thousand = 1000;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * thousand) / thousand;

/** Means and half-widths, each as one column. */
function levels(values: readonly Level[]) {
  return {
    estimate: values.map(({ estimate }) => rounded(estimate)),
    halfWidth: values.map(({ halfWidth }) => rounded(halfWidth)),
  };
}

/**
 * What a region needed as columns, one entry for each point of time, to the thousandth: a run of weeks has a hundred
 * thousand numbers, and as rows their names would be most of the file.
 */
export function inColumns({ region, average, points, posts }: RegionNeed) {
  return {
    region,
    average,
    points: {
      minute: points.map(({ minute }) => minute),
      needed: levels(points.map(({ needed }) => needed)),
      staffed: levels(points.map(({ staffed }) => staffed)),
      short: levels(points.map(({ short }) => short)),
      shortShare: points.map(({ shortShare }) => rounded(shortShare)),
    },
    posts: posts.map(({ competence, points: all }) => ({
      competence,
      points: {
        minute: all.map(({ minute }) => minute),
        short: levels(all.map(({ short }) => short)),
      },
    })),
  };
}
