import fc from 'fast-check';
import type { KeySettings, Quota } from '../../src/domain/plan.ts';
import { edSizes, type Hospital, traumaRoles } from '../../src/domain/system.ts';
import type { Glimpse } from '../../src/policy/picture.ts';
import { hospitalOf, type Status } from './picture.ts';

/** A hospital with what is reported of it and whether it can be reached. */
export interface Place {
  readonly hospital: Hospital;
  readonly status: Status;
  readonly isReachable: boolean;
}

const few = fc.integer({ min: 0, max: 6 });
const teams = fc
  .tuple(few, few, few)
  .map(([at30min, more, later]) => ({ at30min, at2h: at30min + more, at8h: at30min + more + later }));

const hospital = (id: string): fc.Arbitrary<Hospital> =>
  fc
    .record({
      traumaRole: fc.constantFrom(...traumaRoles),
      edSize: fc.constantFrom(...edSizes),
      burnCentre: fc.boolean(),
      neurosurgery: fc.boolean(),
      burnIcu: few,
      icu: few,
      teams,
    })
    .map((change) => hospitalOf(id, change));

const counts = (most: number): fc.Arbitrary<[number, number, number]> => {
  const count = fc.integer({ min: 0, max: most });
  return fc.tuple(count, count, count);
};
const unknown: [number, number, number] = [Number.NaN, Number.NaN, Number.NaN];

/** Journeys on a coarse grid, so that ties are common. */
const journey = fc.integer({ min: 1, max: 12 }).map((steps) => 10 * steps);

const status: fc.Arbitrary<Status> = fc
  .record({
    journey,
    age: fc.integer({ min: 1, max: 60 }),
    isKnown: fc.boolean(),
    open: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    capacity: counts(6),
    load: counts(12),
    committed: counts(6),
    sent: counts(12),
  })
  .map(({ isKnown, ...rest }) =>
    isKnown ? rest : { ...rest, age: Number.NaN, capacity: unknown, load: unknown },
  );

/** One to seven places with distinct ids, sorted by id. */
export const places: fc.Arbitrary<readonly Place[]> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.tuple(
    ...Array.from({ length: size }, (_, at) =>
      fc.record({
        hospital: hospital(`h${at}`),
        status,
        isReachable: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
      }),
    ),
  ),
);

export const casualty: fc.Arbitrary<Glimpse> = fc.record({
  tag: fc.integer({ min: 0, max: 3 }),
  seemsBurnCentre: fc.boolean(),
  seemsNeurosurgery: fc.boolean(),
  luck: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
});

/** Total reported casualties; NaN before the first report. */
export const casualtiesReported = fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 0, max: 40 }));

const wave = (ids: readonly string[]): fc.Arbitrary<Quota[]> =>
  fc
    .tuple(...ids.map((id) => fc.record({ hospital: fc.constant(id), red: few, yellow: few, green: few })))
    .chain((rows) => fc.subarray(rows));

/** Settings of a quota table over the given hospitals. */
export const quotaSettings = (
  ids: readonly string[],
): fc.Arbitrary<Extract<KeySettings, { kind: 'quota-table' }>> =>
  fc.record({
    kind: fc.constant('quota-table' as const),
    firstWave: fc.oneof(fc.constant('preset' as const), wave(ids)),
    secondWave: fc.oneof(
      fc.constant('preset' as const),
      wave(ids),
      fc.record({ after: fc.constant('first' as const), factor: fc.constantFrom(0, 0.5, 1, 2.5) }),
    ),
    regions: fc.constantFrom([], [{ region: 'R1', red: 2, yellow: 3, green: 0 }]),
    stop: fc.record({
      whenSmall: fc.constant('concentrate' as const),
      below: fc.integer({ min: 0, max: 20 }),
    }),
    overflow: fc.constantFrom('load-balanced' as const, 'nearest-capable' as const),
  });

/** Settings of any key in the catalogue. */
export const settings = (ids: readonly string[]): fc.Arbitrary<KeySettings> => {
  const byKind: { readonly [K in KeySettings['kind']]: fc.Arbitrary<Extract<KeySettings, { kind: K }>> } = {
    nearest: fc.constant({ kind: 'nearest' }),
    'nearest-capable': fc.constant({ kind: 'nearest-capable' }),
    'trauma-centre': fc.constant({ kind: 'trauma-centre' }),
    proportional: fc.constant({ kind: 'proportional' }),
    'quota-table': quotaSettings(ids),
    'load-balanced': fc.constant({ kind: 'load-balanced' }),
    'least-time': fc.constant({ kind: 'least-time' }),
    'burn-centres-first': fc.record({
      kind: fc.constant('burn-centres-first'),
      otherwise: fc.constantFrom('nearest-capable', 'load-balanced'),
    }),
  };
  return fc.oneof(...Object.values<fc.Arbitrary<KeySettings>>(byKind));
};
