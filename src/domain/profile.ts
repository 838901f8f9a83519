import { type Minutes, minutesPerDay, minutesPerHour } from './time.ts';

/**
 * What a report draws of a plan beside its measures: how soon casualties reach care, what they wait for and where, how
 * hard hospitals are loaded, where people are taken, and how the dead divide. It is kept as **tallies**: sums of whole
 * numbers over replications, which come out the same to the last bit in whatever order they are added.
 */

/** What red and yellow casualties may wait for; the letter is the PLUS component (personal, lokaler, utrustning, styrning). */
export const holdups = {
  hands: 'P',
  loading: 'L',
  vehicle: 'U',
  handover: 'L',
  undressing: 'L',
  decontamination: 'L',
  bay: 'L',
  team: 'P',
  emergency: 'L',
  minor: 'L',
  scanner: 'U',
  theatre: 'L',
  postop: 'L',
  'intensive-place': 'L',
  'intensive-staff': 'P',
  'burn-place': 'L',
  ward: 'L',
  transport: 'U',
} as const satisfies Readonly<Record<string, 'P' | 'L' | 'U' | 'S'>>;
export type Holdup = keyof typeof holdups;
export const holdupIds = Object.keys(holdups) as readonly Holdup[];

/** Needs whose time to definitive care is followed. */
export const followedNeeds = ['red', 'yellow', 'green'] as const;
export type FollowedNeed = (typeof followedNeeds)[number];

const steps = (from: Minutes, until: Minutes, step: Minutes): Minutes[] =>
  Array.from({ length: Math.round((until - from) / step) }, (_, at) => from + (at + 1) * step);

/** Minutes from injury at which it is counted who has reached definitive care: denser early. */
export const reachEdges: readonly Minutes[] = [
  ...steps(0, 6 * minutesPerHour, 15),
  ...steps(6 * minutesPerHour, minutesPerDay, minutesPerHour),
  ...steps(minutesPerDay, 3 * minutesPerDay, 6 * minutesPerHour),
];

/** How often it is looked who waits, and for how long from the start. Shorter waits between two looks are not seen. */
export const lookEvery: Minutes = 10;
export const lookUntil: Minutes = minutesPerDay;
/** One box of the timeline. */
export const boxMinutes: Minutes = 30;
export const boxes = lookUntil / boxMinutes;

/** At most so many points of time at which it is looked where the needs are. */
export const mostNeedPoints = 240;
/** Staff are looked at once for so many looks at places. */
export const looksPerPosts = 4;
/** Posts are kept in hundredths, since a place may take a part of a post. */
export const hundredth = 100;

/**
 * How often it is looked what each region needs: every six hours, more seldom in a run so long that there would be too many
 * looks.
 *
 * @example needsEvery(60 * minutesPerDay) // 360
 */
export function needsEvery(horizon: Minutes): Minutes {
  const least = 6 * minutesPerHour;
  return least * Math.max(1, Math.ceil(horizon / (least * mostNeedPoints)));
}

/** How deaths divide on the same luck; see the measures of the same names. */
export const deathClasses = ['unsalvageable', 'lostToAccess', 'preventable'] as const;
export type DeathClass = (typeof deathClasses)[number];

/** Where people can wait: at a site, in a hospital, in any hospital of a region. */
export interface WaitingPlace {
  readonly kind: 'site' | 'hospital' | 'region';
  readonly id: string;
}

/** Where the tallies of what regions need stand. */
export interface NeedLayout {
  /** Regions with a hospital that may receive, in order of id. */
  readonly regions: readonly string[];
  readonly competences: readonly string[];
  /** Minutes between two looks at places, and how many looks there are. */
  readonly every: Minutes;
  readonly points: number;
  /** Looks at posts, one for every `looksPerPosts` at places. */
  readonly postPoints: number;
  /** By region and point: see `needTally`. */
  readonly places: number;
  /** By region: places short summed over the points of a replication, its square. */
  readonly totals: number;
  /** By region, competence and point of posts: hundredths of posts short, its square. */
  readonly posts: number;
}

/** What is kept of the intensive care of a region at a point of time; each but the last is followed by its square. */
export const needTally = { needed: 0, staffed: 2, short: 4, replicationsShort: 6, width: 7 } as const;

/** Where each tally of one plan stands. */
export interface ProfileLayout {
  readonly sites: readonly string[];
  /** Hospitals that may receive, in order of id. */
  readonly hospitals: readonly string[];
  /** Sites, then hospitals, then regions. */
  readonly places: readonly WaitingPlace[];
  /** Replications added up. */
  readonly replications: number;
  /** By need: persons, persons², then per edge: reached, reached², reached × persons. */
  readonly reach: number;
  /** By class, then out of and in hospital: persons, persons². */
  readonly deaths: number;
  /** By hospital: highest load in thousandths, its square, replications above capacity. */
  readonly load: number;
  /** By site, hospital (one more: reached none) and need (red, yellow, green, black): persons. */
  readonly taken: number;
  /** By hospital moved from, and to: persons. */
  readonly moved: number;
  /** By place and holdup: replications in which somebody was seen waiting, first minute, its square. */
  readonly shortages: number;
  /** By place, box and holdup: replications in which it held up most of those waiting then. */
  readonly timeline: number;
  readonly needs: NeedLayout;
  /** Tallies of one plan. */
  readonly length: number;
}

export const reachWidth = 2 + 3 * reachEdges.length;
export const needsTaken = 4;

/**
 * Lays the tallies of a scenario out.
 *
 * @param competences of the staff whose posts are looked at
 * @param horizon of the run
 * @example layOutProfile(['hall'], ['a', 'b'], ['SE-X'], [], 4320).places.length // 4
 */
export function layOutProfile(
  sites: readonly string[],
  hospitals: readonly string[],
  regions: readonly string[],
  competences: readonly string[],
  horizon: Minutes,
): ProfileLayout {
  const places: WaitingPlace[] = [
    ...sites.map((id) => ({ kind: 'site' as const, id })),
    ...hospitals.map((id) => ({ kind: 'hospital' as const, id })),
    ...regions.map((id) => ({ kind: 'region' as const, id })),
  ];
  let end = 1;
  const take = (length: number): number => {
    end += length;
    return end - length;
  };
  const reach = take(followedNeeds.length * reachWidth);
  const deaths = take(deathClasses.length * 2 * 2);
  const load = take(hospitals.length * 3);
  const taken = take(sites.length * (hospitals.length + 1) * needsTaken);
  const moved = take(hospitals.length * hospitals.length);
  const shortages = take(places.length * holdupIds.length * 3);
  const timeline = take(places.length * boxes * holdupIds.length);
  const every = needsEvery(horizon);
  const points = Math.floor(horizon / every);
  const postPoints = Math.floor(points / looksPerPosts);
  const needs = {
    regions,
    competences,
    every,
    points,
    postPoints,
    places: take(regions.length * points * needTally.width),
    totals: take(regions.length * 2),
    posts: take(regions.length * competences.length * postPoints * 2),
  };
  return {
    sites,
    hospitals,
    places,
    replications: 0,
    reach,
    deaths,
    load,
    taken,
    moved,
    shortages,
    timeline,
    needs,
    length: end,
  };
}
