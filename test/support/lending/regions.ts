import fc from 'fast-check';
import type { LendingStrategy } from '../../../src/domain/resources/lending.ts';
import type { Region } from '../../../src/domain/system.ts';
import type { RegionGround } from '../../../src/policy/lending/region-ground.ts';
import type { RegionPicture } from '../../../src/policy/lending/region-picture.ts';

/** A region of a small worked example, with what is reported of it. Every figure that is left out is unknown (NaN). */
export interface RegionRow {
  readonly id: string;
  readonly neighbours?: readonly string[];
  readonly healthcareRegion?: string;
  /** Minutes since the last report; left out = none has come. */
  readonly age?: number;
  readonly icuNeeded?: number;
  readonly icuStaffed?: number;
  readonly ventilatorsNeeded?: number;
  readonly ventilators?: number;
  /** By competence. */
  readonly demand?: readonly number[];
  readonly onDuty?: readonly number[];
  readonly coming?: readonly number[];
  readonly employed?: readonly number[];
  readonly away?: readonly number[];
}

export const competences = ['anaesthetist', 'icu-nurse'] as const;

function regionOf({ id, neighbours = [], healthcareRegion = 'H1' }: RegionRow): Region {
  return { id, name: id, healthcareRegion, civilArea: 'C1', population: 1000, neighbours, ambulances: 1 };
}

/** Ground of the rows in the order they stand, built by hand so that a test of `regionGround` does not test itself. */
export function groundOfRegions(rows: readonly RegionRow[]): RegionGround {
  const regions = rows.map(regionOf);
  const ids = regions.map(({ id }) => id).sort();
  const areas = regions.map(({ healthcareRegion }) => healthcareRegion);
  return {
    regions,
    rank: Int32Array.from(regions, ({ id }) => ids.indexOf(id)),
    border: Uint8Array.from(
      regions.flatMap((a) => regions.map((b) => (a.neighbours.includes(b.id) ? 1 : 0))),
    ),
    healthcareRegion: Int32Array.from(areas, (area) => areas.indexOf(area)),
    travel: new Float64Array(regions.length * regions.length).fill(60),
    competences,
    personsPerPost: Float64Array.of(5, 5.6),
  };
}

/** A picture read from rows in the same order as the ground. */
export function pictureOfRegions(rows: readonly RegionRow[], now = 600): RegionPicture {
  const row = (region: number): RegionRow => {
    const found = rows[region];
    if (found === undefined) throw new RangeError(`pictureOfRegions: no region ${region}`);
    return found;
  };
  const of = (figures: readonly number[] | undefined, competence: number): number =>
    figures?.[competence] ?? Number.NaN;
  const picture: RegionPicture = {
    now,
    isKnown: (region) => row(region).age !== undefined,
    age: (region) => row(region).age ?? Number.NaN,
    load: (region) => picture.icuNeeded(region) / picture.icuStaffed(region),
    icuNeeded: (region) => row(region).icuNeeded ?? Number.NaN,
    icuStaffed: (region) => row(region).icuStaffed ?? Number.NaN,
    ventilatorsNeeded: (region) => row(region).ventilatorsNeeded ?? Number.NaN,
    ventilators: (region) => row(region).ventilators ?? Number.NaN,
    demand: (region, competence) => of(row(region).demand, competence),
    onDuty: (region, competence) => of(row(region).onDuty, competence),
    coming: (region, competence) => row(region).coming?.[competence] ?? 0,
    employed: (region, competence) => of(row(region).employed, competence),
    away: (region, competence) => row(region).away?.[competence] ?? 0,
  };
  return Object.freeze(picture);
}

/** A strategy under the crisis agreement; every figure of it is an example. */
export const exampleStrategy: LendingStrategy = {
  id: 'example',
  owner: 'example',
  title: { sv: 'Exempel', en: 'Example' },
  mandate: 'agreed',
  trigger: { measure: 'icu-load', over: 0.95, for: 360 },
  preconditions: ['own-surge-used', 'usual-partners-asked', 'agreement-active'],
  lenders: { order: 'neighbours-unless-overloaded', floor: 0.9, decline: 0, share: 0.1 },
  competences,
  delays: { activation: 720, decision: 720, mobilise: 720, induction: 480 },
  inductionEffect: 0.5,
  effect: 0.85,
  hours: { weekly: 48, rest: 2160, longest: 80640 },
  movePatients: 'no',
  costs: { hourlyPay: 250, supplement: 1.3, payer: 'borrower' },
};

/** A change of who lends, on the example strategy. */
export function lendersOf(change: Partial<LendingStrategy['lenders']>): LendingStrategy {
  return { ...exampleStrategy, lenders: { ...exampleStrategy.lenders, ...change } };
}

const count = (max: number) => fc.integer({ min: 0, max });
/** Quarters of posts, so that floors fall between whole persons and ties are common. */
const posts = count(80).map((quarters) => quarters / 4);
const perCompetence = (figure: fc.Arbitrary<number>) => fc.tuple(figure, figure);

const known = fc.record({
  age: count(600),
  icuNeeded: count(12),
  icuStaffed: fc.integer({ min: 1, max: 8 }),
  ventilatorsNeeded: count(6),
  ventilators: count(6),
  demand: perCompetence(posts),
  onDuty: perCompetence(posts),
  coming: perCompetence(posts),
  employed: perCompetence(count(200)),
  away: perCompetence(count(12)),
});

const said = fc.oneof({ weight: 3, arbitrary: known }, { weight: 1, arbitrary: fc.constant({}) });

/** Two to seven regions in two healthcare regions, borders both ways, about a quarter of them never heard of. */
export const regionRows: fc.Arbitrary<readonly RegionRow[]> = fc
  .array(fc.tuple(said, fc.constantFrom('H1', 'H2')), { minLength: 2, maxLength: 7 })
  .chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.array(fc.boolean(), { minLength: all.length * all.length, maxLength: all.length * all.length }),
    ),
  )
  .map(([all, borders]) =>
    all.map(([report, healthcareRegion], at) => ({
      id: `R${at}`,
      healthcareRegion,
      neighbours: all.flatMap((_, other) =>
        other !== at && borders[Math.min(at, other) * all.length + Math.max(at, other)] ? [`R${other}`] : [],
      ),
      ...report,
    })),
  );
