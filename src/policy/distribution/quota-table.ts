import { z } from 'zod';
import type { KeySettings, Quota } from '../../domain/plan.ts';
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

export const quotaTableSettings = z.strictObject({
  kind: z.literal('quota-table'),
  table: z.union([z.literal('preset'), z.strictObject({ firstWave: wave, secondWave: wave })]),
  concentrateBelow: persons,
  overflow: z.enum(['load-balanced', 'nearest-capable']),
}) satisfies z.ZodType<Settings>;

/** Ids in an explicit table that the system does not know, in the table's order; empty for the preset. */
export function unknownQuotaHospitals(
  { table }: Settings,
  hospitals: readonly Hospital[],
): readonly string[] {
  if (table === 'preset') return [];
  const known = new Set(hospitals.map((hospital) => hospital.id));
  const named = new Set([...table.firstWave, ...table.secondWave].map((row) => row.hospital));
  return [...named].filter((id) => !known.has(id));
}

/** Upper bounds on persons sent by the end of each wave: `bounds[wave][tag][hospital]`. */
export type QuotaBounds = readonly (readonly Readonly<Float64Array>[])[];

/**
 * Default rule (our own, grade D; no published key was found): red in the first wave one per surgical team at 30 min, by
 * the end of the second one per team at 2 h, none where there is no trauma role; yellow twice that; green without a
 * bound, but never at a trauma centre.
 */
function presetBounds(hospitals: readonly Hospital[]): QuotaBounds {
  const red = (teams: (hospital: Hospital) => number): Float64Array =>
    Float64Array.from(hospitals, (hospital) => (hasTraumaRole(hospital) ? teams(hospital) : 0));
  const green = Float64Array.from(hospitals, (hospital) => (isTraumaCentre(hospital) ? 0 : Infinity));
  const first = red(({ teams }) => teams.at30min);
  const second = red(({ teams }) => Math.max(teams.at2h, teams.at30min));
  return [first, second].map((bound) => [bound, bound.map((persons) => 2 * persons), green]);
}

function tableBounds(
  table: Exclude<Settings['table'], 'preset'>,
  hospitals: readonly Hospital[],
): QuotaBounds {
  const rows = (wave: readonly Quota[]): ReadonlyMap<string, Quota> =>
    new Map(wave.map((row) => [row.hospital, row]));
  const first = rows(table.firstWave);
  const second = rows(table.secondWave);
  const bound = (tag: 'red' | 'yellow' | 'green', isLast: boolean): Float64Array =>
    Float64Array.from(
      hospitals,
      ({ id }) => (first.get(id)?.[tag] ?? 0) + (isLast ? (second.get(id)?.[tag] ?? 0) : 0),
    );
  return [false, true].map((isLast) => [
    bound('red', isLast),
    bound('yellow', isLast),
    bound('green', isLast),
  ]);
}

/** The bounds a key of these settings keeps. */
export function quotaBounds({ table }: Settings, hospitals: readonly Hospital[]): QuotaBounds {
  return table === 'preset' ? presetBounds(hospitals) : tableBounds(table, hospitals);
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

const waves: readonly Reason[] = ['first-wave', 'second-wave'];

/**
 * Fills prepared quotas in order of journey, first wave before second; a guessed special need goes before journey within
 * a wave. Both full → the overflow rule on the picture. A small incident (by the last report) is concentrated instead.
 */
export function quotaTableRule(settings: Settings, ground: Ground): Rule {
  const unknown = unknownQuotaHospitals(settings, ground.hospitals);
  if (unknown.length > 0) throw new RangeError(`quotaTable: no hospital ${unknown.join(', ')} in the system`);
  const costs = quotaBounds(settings, ground.hospitals).map(journeyWithin);
  const byNeed = reachableByNeed(ground);
  const concentrate = nearestCapableRule(ground);
  const overflow = settings.overflow === 'load-balanced' ? loadBalancedRule(ground) : concentrate;
  const { concentrateBelow } = settings;

  return (picture, casualty, allClosed): Choice => {
    const { tag } = casualty;
    if (picture.casualtiesReported < concentrateBelow) {
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
