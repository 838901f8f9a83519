import {
  boxes,
  boxMinutes,
  deathClasses,
  followedNeeds,
  holdupIds,
  holdups,
  needsTaken,
  type ProfileLayout,
  reachEdges,
  reachWidth,
} from '../../domain/profile.ts';
import type { Minutes } from '../../domain/time.ts';
import { categories } from '../../domain/triage.ts';
import { intervalFromSums, ratioFromSums } from '../../stats/from-sums.ts';
import type {
  CellProfile,
  DeathCount,
  Flow,
  HospitalLoad,
  Move,
  PlaceWaiting,
  ReachCurve,
  ReachPoint,
  Shortage,
  WaitingBox,
} from './profile.ts';
import { readNeeds, type Sums } from './read-needs.ts';

/** Thousandths, in which loads are kept. */
const thousand = 1000;
const holdupCount = holdupIds.length;

/** Minute at which the curve first comes to a share, on the straight line between two edges. */
function minuteAt(points: readonly ReachPoint[], share: number): Minutes | null {
  let before = { minute: 0, share: 0 };
  for (const point of points) {
    const now = point.share.estimate ?? 0;
    if (now >= share) {
      const step = now - before.share;
      const part = step === 0 ? 1 : (share - before.share) / step;
      return before.minute + part * (point.minute - before.minute);
    }
    before = { minute: point.minute, share: now };
  }
  return null;
}

function readReach({ layout, n, at }: Sums): ReachCurve[] {
  return followedNeeds.map((need, which) => {
    const from = layout.reach + which * reachWidth;
    const [whole, wholeSquared] = [at(from), at(from + 1)];
    const points = reachEdges.map((minute, edge): ReachPoint => {
      const tally = from + 2 + 3 * edge;
      const sums = { part: at(tally), partSquared: at(tally + 1), product: at(tally + 2) };
      return { minute, share: ratioFromSums(n, { ...sums, whole, wholeSquared }) };
    });
    return {
      need,
      persons: n === 0 ? 0 : whole / n,
      points,
      median: minuteAt(points, 0.5),
      ninety: minuteAt(points, 0.9),
    };
  });
}

function readShortages({ layout, n, at }: Sums, place: number): Shortage[] {
  const found = holdupIds.map((holdup, which): Shortage => {
    const tally = layout.shortages + 3 * (place * holdupCount + which);
    return {
      holdup,
      component: holdups[holdup],
      share: at(tally) / Math.max(1, n),
      first: intervalFromSums(at(tally), at(tally + 1), at(tally + 2)),
    };
  });
  return found
    .filter(({ share }) => share > 0)
    .sort((a, b) => (a.first.estimate ?? 0) - (b.first.estimate ?? 0));
}

function readBoxes({ layout, n, at }: Sums, place: number): WaitingBox[] {
  return Array.from({ length: boxes }, (_, box) => {
    const from = layout.timeline + (place * boxes + box) * holdupCount;
    const counts = holdupIds.map((_id, which) => at(from + which));
    const worst = counts.indexOf(Math.max(...counts));
    const holdup = holdupIds[worst] ?? 'team';
    return {
      from: box * boxMinutes,
      to: (box + 1) * boxMinutes,
      holdup,
      component: holdups[holdup],
      share: (counts[worst] ?? 0) / Math.max(1, n),
    };
  }).filter(({ share }) => share > 0);
}

function readWaiting(sums: Sums): PlaceWaiting[] {
  return sums.layout.places.map((place, which) => ({
    place,
    shortages: readShortages(sums, which),
    boxes: readBoxes(sums, which),
  }));
}

function readLoads({ layout, n, at }: Sums): HospitalLoad[] {
  return layout.hospitals.map((hospital, which) => {
    const tally = layout.load + 3 * which;
    const highest = intervalFromSums(n, at(tally) / thousand, at(tally + 1) / (thousand * thousand));
    return { hospital, highest, overShare: at(tally + 2) / Math.max(1, n) };
  });
}

function readFlows({ layout, n, at }: Sums): Flow[] {
  const places = [...layout.hospitals, null];
  return layout.sites.flatMap((site, which) =>
    places.flatMap((hospital, to): Flow[] => {
      const from = layout.taken + (which * places.length + to) * needsTaken;
      const [red = 0, yellow = 0, green = 0, black = 0] = categories.map(
        (_, need) => at(from + need) / Math.max(1, n),
      );
      return red + yellow + green + black === 0
        ? []
        : [{ site, hospital, persons: { red, yellow, green, black } }];
    }),
  );
}

function readMoves({ layout, n, at }: Sums): Move[] {
  const { hospitals, moved } = layout;
  return hospitals.flatMap((from, a) =>
    hospitals.flatMap((to, b): Move[] => {
      const persons = at(moved + a * hospitals.length + b) / Math.max(1, n);
      return persons === 0 ? [] : [{ from, to, persons }];
    }),
  );
}

function readDeaths({ layout, n, at }: Sums): DeathCount[] {
  return deathClasses.map((deathClass, which) => {
    const [outside = layout.deaths, inside = layout.deaths] = [0, 1].map(
      (place) => layout.deaths + 2 * (2 * which + place),
    );
    return {
      deathClass,
      outOfHospital: intervalFromSums(n, at(outside), at(outside + 1)),
      inHospital: intervalFromSums(n, at(inside), at(inside + 1)),
    };
  });
}

/**
 * What the tallies of one plan say.
 *
 * @param tallies of all plans of the scenario, one after another
 * @param which plan's, by position
 * @throws RangeError when the tallies are not of this layout
 */
export function readProfile(
  names: { readonly scenario: string; readonly plan: string },
  layout: ProfileLayout,
  tallies: Float64Array,
  which: number,
): CellProfile {
  const from = which * layout.length;
  if (tallies.length < from + layout.length) {
    throw new RangeError(`readProfile: ${tallies.length} tallies do not hold plan ${which}`);
  }
  const at = (index: number): number => tallies[from + index] ?? 0;
  const sums: Sums = { layout, n: at(layout.replications), at };
  return {
    ...names,
    replications: sums.n,
    reach: readReach(sums),
    waiting: readWaiting(sums),
    loads: readLoads(sums),
    flows: readFlows(sums),
    moves: readMoves(sums),
    deaths: readDeaths(sums),
    needs: readNeeds(sums),
  };
}
