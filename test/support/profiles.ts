import {
  boxes,
  boxMinutes,
  deathClasses,
  followedNeeds,
  type Holdup,
  holdupIds,
  holdups,
  reachEdges,
  type WaitingPlace,
} from '../../src/domain/profile.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import type { System } from '../../src/domain/system.ts';
import type {
  CellProfile,
  Flow,
  HospitalLoad,
  NeedPoint,
  PlaceWaiting,
  ReachCurve,
  RegionNeed,
  Shortage,
  WaitingBox,
} from '../../src/results/profile/profile.ts';

/** Numbers between 0 and 1. */
export type Luck = () => number;

const pick = <T>(from: readonly T[], luck: Luck, otherwise: T): T =>
  from[Math.floor(luck() * from.length)] ?? otherwise;

const width = (n: number, size: number): number | null => (n < 2 ? null : size);

/** Persons by need, the same under every plan; now and then nobody has one. */
export function somePersons(luck: Luck): readonly number[] {
  return followedNeeds.map(() => (luck() < 0.15 ? 0 : 1 + 20 * luck()));
}

/** A curve that rises towards an end below 1. */
function aCurve(need: ReachCurve['need'], persons: number, n: number, luck: Luck): ReachCurve {
  const [end, pace] = [0.3 + 0.7 * luck(), 60 + 400 * luck()];
  const share = (minute: number): number => end * (1 - Math.exp(-minute / pace));
  const whenAt = (wanted: number): number | null =>
    persons === 0 || wanted >= end ? null : -pace * Math.log(1 - wanted / end);
  const points = reachEdges.map((minute) => ({
    minute,
    share:
      persons === 0
        ? { estimate: null, halfWidth: null, n: 0 }
        : { estimate: share(minute), halfWidth: width(n, 0.02), n },
  }));
  return { need, persons, points, median: whenAt(0.5), ninety: whenAt(0.9) };
}

const shares = [0.01, 0.15, 0.5, 0.94, 0.95, 1] as const;

function aShortage(holdup: Holdup, n: number, luck: Luck): Shortage {
  const first = { estimate: 10 + 300 * luck(), halfWidth: width(n, 4), n };
  return { holdup, component: holdups[holdup], share: pick(shares, luck, 1), first };
}

/** What was waited for at a place; now and then nothing. */
function aPlace(place: WaitingPlace, n: number, luck: Luck): PlaceWaiting {
  const kinds = luck() < 0.25 ? [] : [...new Set([0, 1, 2].map(() => pick(holdupIds, luck, 'team')))];
  const shortages = kinds
    .map((holdup) => aShortage(holdup, n, luck))
    .sort((a, b) => (a.first.estimate ?? 0) - (b.first.estimate ?? 0));
  const all = Array.from({ length: boxes }, (_, box): WaitingBox => {
    const holdup = pick(kinds, luck, 'team');
    const share = kinds.length === 0 || luck() < 0.4 ? 0 : pick(shares, luck, 1);
    return { from: box * boxMinutes, to: (box + 1) * boxMinutes, holdup, component: holdups[holdup], share };
  });
  return { place, shortages, boxes: all.filter(({ share }) => share > 0) };
}

function aLoad(hospital: string, n: number, luck: Luck): HospitalLoad {
  const estimate = luck() < 0.2 ? 0 : 2 * luck();
  const overShare = Math.min(1, Math.max(0, estimate - 0.5));
  return { hospital, highest: { estimate, halfWidth: width(n, 0.2 * luck()), n }, overShare };
}

/** From the first site to every hospital, from the others to the first one: most sites are near one. */
function someFlows({ sites }: Scenario, hospitals: readonly string[], luck: Luck): Flow[] {
  return sites.flatMap(({ id }, site) =>
    (site === 0 ? [...hospitals, null] : hospitals.slice(0, 1)).map((hospital) => ({
      site: id,
      hospital,
      persons: { red: 4 * luck(), yellow: 5 * luck(), green: 8 * luck(), black: luck() },
    })),
  );
}

/** What every region needed, four looks a day over the run; now and then nothing was short. */
function someNeeds({ horizon }: Scenario, regions: readonly string[], n: number, plan: string): RegionNeed[] {
  // Luck of its own, so that what else is made up stays as it was.
  let state = plan.length * 7919;
  const luck: Luck = () => {
    state = (Math.imul(state + 1, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return regions.map((region) => {
    const [base, growth, staffed] = [4 + 20 * luck(), luck() < 0.2 ? 0 : 30 * luck(), 10 + 15 * luck()];
    const points = Array.from({ length: Math.floor(horizon / 360) }, (_, at): NeedPoint => {
      const minute = (at + 1) * 360;
      const needed = base + growth * Math.sin((Math.PI * minute) / horizon);
      const short = Math.max(0, needed - staffed);
      const level = (estimate: number) => ({ estimate, halfWidth: width(n, 1.5) });
      const shortShare = short === 0 ? 0 : pick(shares, luck, 1);
      return { minute, needed: level(needed), staffed: level(staffed), short: level(short), shortShare };
    });
    const sum = points.reduce((all, { short }) => all + (short.estimate ?? 0), 0);
    const average = { estimate: sum / Math.max(1, points.length), halfWidth: width(n, 2 * luck()), n };
    return { region, average, points, posts: [] };
  });
}

/** What might have been kept of a scenario under a plan. Every number of it is invented. */
export function syntheticProfile(
  scenario: Scenario,
  plan: string,
  system: System,
  persons: readonly number[],
  replications: number,
  luck: Luck,
): CellProfile {
  const hospitals = system.hospitals.map(({ id }) => id);
  const places: WaitingPlace[] = [
    ...scenario.sites.map(({ id }) => ({ kind: 'site' as const, id })),
    ...hospitals.map((id) => ({ kind: 'hospital' as const, id })),
    ...system.regions.map(({ id }) => ({ kind: 'region' as const, id })),
  ];
  const count = () => ({ estimate: 3 * luck(), halfWidth: width(replications, 0.3), n: replications });
  return {
    scenario: scenario.id,
    plan,
    replications,
    reach: followedNeeds.map((need, at) => aCurve(need, persons[at] ?? 0, replications, luck)),
    waiting: places.map((place) => aPlace(place, replications, luck)),
    loads: hospitals.map((hospital) => aLoad(hospital, replications, luck)),
    flows: someFlows(scenario, hospitals, luck),
    moves: hospitals.slice(1).map((to) => ({ from: hospitals[0] ?? to, to, persons: luck() })),
    deaths: deathClasses.map((deathClass) => ({
      deathClass,
      outOfHospital: count(),
      inHospital: count(),
    })),
    needs: someNeeds(
      scenario,
      system.regions.map(({ id }) => id),
      replications,
      plan,
    ),
  };
}
