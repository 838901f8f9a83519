import {
  type Coordination,
  type CoordinationLevel,
  coordinationLevels,
  type LevelRule,
  type OwnRegionRule,
  type WiderLevel,
  widerLevels,
} from '../../domain/resources/coordination.ts';
import type { Hospital, Region } from '../../domain/system.ts';
import type { Minutes } from '../../domain/time.ts';
import { byJourney } from '../catchment.ts';

/** Facts that levels are laid out on. Indices of hospitals are into `hospitals`, of regions into `regions`. */
export interface LevelFacts {
  readonly regions: readonly Region[];
  readonly hospitals: readonly Hospital[];
  /** Blue-light minutes from the nearest site to each hospital. */
  readonly closest: readonly Minutes[];
  /** Ids of the regions that are hit. */
  readonly hit: readonly string[];
}

/** A level as it is laid out: who belongs to it, and whom it may send to when all of them take part. */
export interface LevelGround {
  readonly level: CoordinationLevel;
  /** Null for the region. */
  readonly rule: LevelRule | null;
  /** 1 for each region of it. */
  readonly regions: Readonly<Uint8Array>;
  /** Hospitals within the level's reach, in order of id. */
  readonly hospitals: readonly number[];
}

/** Whether a region belongs to a level, seen from one that is hit. */
function isOf(level: WiderLevel, region: Region, hit: Region): boolean {
  if (level === 'healthcare-region') return region.healthcareRegion === hit.healthcareRegion;
  if (level === 'civil-area') return region.civilArea === hit.civilArea;
  return true;
}

/** Own hospitals by today's rule: within reach, the nearest few, and the nearest trauma centre (policy/catchment). */
function ownHospitals(facts: LevelFacts, { reach, atLeast }: OwnRegionRule): readonly number[] {
  const { hospitals, closest, hit } = facts;
  const own = byJourney(closest).filter((at) => hit.includes(hospitals[at]!.region));
  const withTrauma = own.find((at) => hospitals[at]!.traumaRole === 'trauma-centre');
  return own.filter((at, rank) => closest[at]! <= reach || rank < atLeast || at === withTrauma);
}

const inOrder = (all: Iterable<number>): readonly number[] => [...new Set(all)].sort((a, b) => a - b);

function widened(
  { regions, hospitals, closest, hit }: LevelFacts,
  below: LevelGround,
  level: WiderLevel,
  rule: LevelRule,
): LevelGround {
  const struck = regions.filter(({ id }) => hit.includes(id));
  const member = regions.map((region, at) =>
    below.regions[at] === 1 || struck.some((one) => isOf(level, region, one)) ? 1 : 0,
  );
  const ids = new Set(regions.flatMap(({ id }, at) => (member[at] === 1 ? [id] : [])));
  const near = hospitals.flatMap(({ region }, at) =>
    ids.has(region) && closest[at]! <= rule.reach ? [at] : [],
  );
  return { level, rule, regions: Uint8Array.from(member), hospitals: inOrder([...below.hospitals, ...near]) };
}

/**
 * Lays out the levels of a form of coordination, the region first. A level that adds no region is passed over, without decision
 * time: with one region in the system only the region is left, whatever a file names. Levels hold all of those below them, so
 * that going up never takes anybody away. Empty when the regions hit have no hospital, or no level is set.
 */
export function levelGrounds(facts: LevelFacts, coordination: Coordination): readonly LevelGround[] {
  const { region, levels } = coordination;
  if (region === null) return [];
  const first: LevelGround = {
    level: coordinationLevels[0],
    rule: null,
    regions: Uint8Array.from(facts.regions, ({ id }) => (facts.hit.includes(id) ? 1 : 0)),
    hospitals: inOrder(ownHospitals(facts, region)),
  };
  if (first.hospitals.length === 0) return [];
  const grounds = [first];
  for (const level of widerLevels) {
    const rule = levels[level];
    if (rule === undefined) continue;
    const below = grounds.at(-1)!;
    const wider = widened(facts, below, level, rule);
    if (count(wider.regions) > count(below.regions)) grounds.push(wider);
  }
  return grounds;
}

const count = (marks: Readonly<Uint8Array>): number => marks.reduce((sum, one) => sum + one, 0);
