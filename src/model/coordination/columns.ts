/** Places in the column `coordination`. */
export const coordinating = {
  /** Level in force, as its place among those laid out. */
  level: 0,
  /** Level that has been asked and not answered, −1 when none is. */
  asked: 1,
  /** Since when the load has been over the next level's threshold, and under that of relief; NaN = it is not. */
  overSince: 2,
  relievedSince: 3,
  /** Minute from which the burns alarm is in force; Infinity = it has not been raised. */
  burnsFrom: 4,
  /** Minutes at which each level by name was first in force, Infinity = never: as many as there are names, from here on. */
  firstInForce: 5,
} as const;

/** Figures in the column `coordination`. */
export const coordinationFields = 11;

/** What `joinedAt` says of a region that takes no part. */
export const notJoined = -1;
