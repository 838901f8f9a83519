import { z } from 'zod';
import type { KeySettings, Quota, RegionQuota, SecondWaveRule } from '../../domain/plan.ts';
import type { Hospital } from '../../domain/system.ts';
import { code } from '../../domain/triage.ts';
import type { Choice, DistributionKey, Ground, Reason } from '../picture.ts';
import { choose } from '../picture.ts';
import { loadBalancedRule } from './load-balanced.ts';
import { nearestCapableRule } from './nearest-capable.ts';
import {
  type Cost,
  cheapestOpen,
  guessedNeed,
  hasTraumaRole,
  isTraumaCentre,
  keyOf,
  type Rule,
  reachableByNeed,
  reachableOnes,
  withReason,
} from './reach.ts';

type Settings = Extract<KeySettings, { kind: 'quota-table' }>;

const persons = z.int().nonnegative();

const quota = z.strictObject({
  hospital: z.string(),
  red: persons,
  yellow: persons,
  green: persons,
}) satisfies z.ZodType<Quota>;

const wave = z.array(quota).refine((rows) => new Set(rows.map((row) => row.hospital)).size === rows.length, {
  error: 'the same hospital stands twice in one wave; give it one row',
});

const again = z.strictObject({
  after: z.literal('first'),
  factor: z.number().min(0).max(100),
}) satisfies z.ZodType<SecondWaveRule>;

const regionQuota = z.strictObject({
  region: z.string(),
  red: persons,
  yellow: persons,
  green: persons.default(0),
}) satisfies z.ZodType<RegionQuota>;

export const quotaTableSettings = z.strictObject({
  kind: z.literal('quota-table'),
  firstWave: z.union([z.literal('preset'), wave]),
  secondWave: z.union([z.literal('preset'), wave, again]).default({ after: 'first', factor: 1 }),
  regions: z.array(regionQuota).default([]),
  overflow: z.enum(['load-balanced', 'nearest-capable']),
  stop: z
    .strictObject({ whenSmall: z.literal('concentrate'), below: persons })
    .default({ whenSmall: 'concentrate', below: 0 }),
}) satisfies z.ZodType<Settings>;

/** The rows that a wave states itself; none where a rule gives them. */
function statedRows(stated: Settings['firstWave'] | Settings['secondWave']): readonly Quota[] {
  return typeof stated === 'object' && !('after' in stated) ? stated : [];
}

/** Ids in an explicit table that the system does not know, in the table's order; empty for the preset. */
export function unknownQuotaHospitals(
  { firstWave, secondWave }: Settings,
  hospitals: readonly Hospital[],
): readonly string[] {
  const known = new Set(hospitals.map((hospital) => hospital.id));
  const named = new Set([...statedRows(firstWave), ...statedRows(secondWave)].map((row) => row.hospital));
  return [...named].filter((id) => !known.has(id));
}

/** Persons by tag, then hospital. */
type Wave = readonly Readonly<Float64Array>[];

/** Upper bounds on persons sent by the end of each wave: `bounds[wave][tag][hospital]`. */
export type QuotaBounds = readonly Wave[];

/**
 * Default rule (our own, grade D; no published key was found): red in the first wave one per surgical team at 30 min, by
 * the end of the second one per team at 2 h, none where there is no trauma role; yellow twice that; green without a
 * bound, but never at a trauma centre.
 */
function presetWave(hospitals: readonly Hospital[], teams: (hospital: Hospital) => number): Wave {
  const red = Float64Array.from(hospitals, (hospital) => (hasTraumaRole(hospital) ? teams(hospital) : 0));
  const green = Float64Array.from(hospitals, (hospital) => (isTraumaCentre(hospital) ? 0 : Infinity));
  return [red, red.map((persons) => 2 * persons), green];
}

function statedWave(rows: readonly Quota[], hospitals: readonly Hospital[]): Wave {
  const byHospital = new Map(rows.map((row) => [row.hospital, row]));
  return (['red', 'yellow', 'green'] as const).map((tag) =>
    Float64Array.from(hospitals, ({ id }) => byHospital.get(id)?.[tag] ?? 0),
  );
}

function firstWaveOf({ firstWave }: Settings, hospitals: readonly Hospital[]): Wave {
  return firstWave === 'preset'
    ? presetWave(hospitals, ({ teams }) => teams.at30min)
    : statedWave(firstWave, hospitals);
}

/** What the second wave adds to the first. */
function secondWaveOf({ secondWave }: Settings, first: Wave, hospitals: readonly Hospital[]): Wave {
  if (secondWave === 'preset') {
    return presetWave(hospitals, ({ teams }) => Math.max(0, teams.at2h - teams.at30min));
  }
  if (!('after' in secondWave)) return statedWave(secondWave, hospitals);
  return first.map((bound) => bound.map((persons) => wholeOf(secondWave.factor, persons)));
}

/** Whole persons of a share of a bound; none of nobody, however large the factor. */
function wholeOf(factor: number, persons: number): number {
  return persons === 0 || factor === 0 ? 0 : Math.floor(factor * persons);
}

/** The bounds a key of these settings keeps. */
export function quotaBounds(settings: Settings, hospitals: readonly Hospital[]): QuotaBounds {
  const first = firstWaveOf(settings, hospitals);
  const second = secondWaveOf(settings, first, hospitals);
  const both = first.map((bound, tag) => bound.map((persons, at) => persons + second[tag]![at]!));
  return [first, both];
}

/** Persons of each colour that a hospital takes without being asked, in the first wave and then in the second. */
export interface QuotaRow {
  readonly hospital: Hospital;
  /** By tag: red, yellow, green; `Infinity` = without a bound. */
  readonly first: readonly number[];
  /** Beyond the first wave; 0 where the first has no bound. */
  readonly second: readonly number[];
}

/** The bounds as a person reads them: one row for each hospital that the key may send to, in order of id. */
export function quotaRows(settings: Settings, ground: Ground): readonly QuotaRow[] {
  const [first = [], last = []] = quotaBounds(settings, ground.hospitals);
  return Array.from(reachableOnes(ground), (at): QuotaRow => {
    const ends = last.map((bound) => bound[at]!);
    const starts = first.map((bound) => bound[at]!);
    const second = ends.map((end, tag) => (starts[tag] === Infinity ? 0 : end - starts[tag]!));
    return { hospital: ground.hospitals[at]!, first: starts, second };
  });
}

/** Journey to a hospital that has been sent fewer than its bound. */
const journeyWithin =
  (bounds: QuotaBounds[number]): Cost =>
  (picture, { tag }, hospital) =>
    picture.sent(hospital, tag) < bounds[tag]![hospital]! ? picture.journey(hospital) : Number.NaN;

const waves: readonly Reason[] = ['first-wave', 'second-wave', 'region-wave'];

/** Journey to a hospital of a region that as a whole has been sent fewer than its quota. */
function journeyToRegion(regions: readonly RegionQuota[], { hospitals }: Ground): Cost {
  const inRegion = (id: string) => hospitals.flatMap(({ region }, at) => (region === id ? [at] : []));
  const members = new Map(regions.map(({ region }) => [region, inRegion(region)]));
  const limits = new Map(
    regions.map(({ region, red, yellow, green }) => [region, [red, yellow, green] as const]),
  );
  return (picture, { tag }, hospital) => {
    const { region } = hospitals[hospital]!;
    const limit = limits.get(region)?.[tag as 0 | 1 | 2] ?? 0;
    let sent = 0;
    for (const other of members.get(region) ?? []) sent += picture.sent(other, tag);
    return sent < limit ? picture.journey(hospital) : Number.NaN;
  };
}

/**
 * Fills prepared quotas in order of journey, first wave before second; a guessed special need goes before journey within
 * a wave. Both full → what other regions have said they take, nearest first; then the overflow rule on the picture. A small incident (by the last report) is concentrated instead.
 */
export function quotaTableRule(settings: Settings, ground: Ground): Rule {
  const unknown = unknownQuotaHospitals(settings, ground.hospitals);
  if (unknown.length > 0) throw new RangeError(`quotaTable: no hospital ${unknown.join(', ')} in the system`);
  const costs = quotaBounds(settings, ground.hospitals).map(journeyWithin);
  if (settings.regions.length > 0) costs.push(journeyToRegion(settings.regions, ground));
  const byNeed = reachableByNeed(ground);
  const concentrate = nearestCapableRule(ground);
  const overflow = settings.overflow === 'load-balanced' ? loadBalancedRule(ground) : concentrate;
  const { below } = settings.stop;

  return (picture, casualty, allClosed): Choice => {
    const { tag } = casualty;
    if (picture.casualtiesReported < below) {
      return withReason(concentrate(picture, casualty, allClosed), 'concentrated');
    }
    const need = tag === code.green ? 0 : guessedNeed(casualty);
    for (let wave = 0; wave < costs.length; wave++) {
      const cost = costs[wave]!;
      const special = need > 0 ? cheapestOpen(picture, casualty, byNeed[need]!, allClosed, cost) : -1;
      if (special >= 0) return choose(special, 'special-need');
      const near = cheapestOpen(picture, casualty, byNeed[0], allClosed, cost);
      if (near >= 0) return choose(near, waves[wave]!);
    }
    return withReason(overflow(picture, casualty, allClosed), 'overflow');
  };
}

export function quotaTable(settings: Settings, ground: Ground): DistributionKey {
  return keyOf(ground, quotaTableRule(settings, ground));
}
