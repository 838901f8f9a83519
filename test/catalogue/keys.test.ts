import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type KeySettings, keyKinds } from '../../src/domain/plan.ts';
import { distributionKey, keySettings } from '../../src/policy/distribution/catalogue.ts';
import { quotaBounds, unknownQuotaHospitals } from '../../src/policy/distribution/quota-table.ts';
import {
  chosenHospital,
  chosenReason,
  type Glimpse,
  type Ground,
  type Picture,
  type Reason,
  reasons,
} from '../../src/policy/picture.ts';
import {
  casualtiesReported,
  casualty,
  type Place,
  places,
  quotaSettings,
  settings,
} from '../support/arbitrary-ground.ts';
import { hospitalOf, pictureOf } from '../support/picture.ts';

/** Everything that one decision depends on. */
interface Situation {
  readonly places: readonly Place[];
  readonly settings: KeySettings;
  readonly casualty: Glimpse;
  readonly reported: number;
}

const situation: fc.Arbitrary<Situation> = places.chain((here) =>
  fc.record({
    places: fc.constant(here),
    settings: settings(here.map(({ hospital }) => hospital.id)),
    casualty,
    reported: casualtiesReported,
  }),
);

const groundOf = (here: readonly Place[]): Ground => ({
  hospitals: here.map(({ hospital }) => hospital),
  reachable: here.flatMap(({ isReachable }, index) => (isReachable ? [index] : [])),
  region: 'R1',
});

const pictureFor = ({ places, reported }: Situation): Picture =>
  pictureOf(
    places.map(({ status }) => status),
    reported,
  );

interface Decision {
  readonly hospital: number;
  readonly id: string | undefined;
  readonly reason: Reason | undefined;
}

function decide(given: Situation): Decision {
  const ground = groundOf(given.places);
  const choice = distributionKey(given.settings, ground)(pictureFor(given), given.casualty);
  const hospital = chosenHospital(choice);
  return { hospital, id: ground.hospitals[hospital]?.id, reason: reasons[chosenReason(choice)] };
}

const openFor = ({ status }: Place, tag: number): boolean => status.open[tag > 2 ? 2 : tag] === true;

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

const always = (law: (given: Situation) => void): void => {
  fc.assert(fc.property(situation, law), { numRuns: 3000 });
};

describe('every distribution key', () => {
  test('has settings in the catalogue under its kind', () => {
    const kinds = keySettings.options.map((option) => option.shape.kind.value);
    expect([...kinds].sort()).toEqual([...keyKinds].sort());
  });

  test('decides the same when asked twice, also on a frozen ground, picture and casualty', () => {
    always((given) => {
      const once = decide(given);
      expect(decide(given)).toEqual(once);
      expect(decide(deepFreeze(given))).toEqual(once);
    });
  });

  test('decides equally on equal pictures, whatever it was asked in between', () => {
    fc.assert(
      fc.property(situation, fc.array(casualty, { maxLength: 4 }), places, (given, others, elsewhere) => {
        const key = distributionKey(given.settings, groundOf(given.places));
        const first = key(pictureFor(given), given.casualty);
        const otherStatuses = given.places.map(
          ({ status }, at) => elsewhere[at % elsewhere.length]?.status ?? status,
        );
        for (const other of others) key(pictureOf(otherStatuses, 7), other);
        expect(key(pictureFor(structuredClone(given)), { ...given.casualty })).toBe(first);
      }),
      { numRuns: 2000 },
    );
  });

  test('sends only to a reachable hospital, and to somebody whenever anybody is reachable', () => {
    always((given) => {
      const { reachable } = groundOf(given.places);
      const { hospital, reason } = decide(given);
      if (reachable.length === 0) {
        expect([hospital, reason]).toEqual([-1, 'nobody-fits']);
      } else {
        expect(reachable).toContain(hospital);
        expect(reason).not.toBe('nobody-fits');
      }
    });
  });

  test('sends nobody to a closed hospital while another within reach is open for the tag', () => {
    always((given) => {
      const { hospital, reason } = decide(given);
      const { tag } = given.casualty;
      const within = given.places.filter(({ isReachable }) => isReachable);
      const chosen = given.places[hospital];
      if (chosen === undefined) return;
      const isAnyOpen = within.some((place) => openFor(place, tag));
      expect(openFor(chosen, tag)).toBe(isAnyOpen);
      expect(reason === 'all-closed').toBe(!isAnyOpen);
    });
  });

  test('chooses the same hospital when hospitals and reachable stand in another order', () => {
    fc.assert(
      fc.property(
        situation.chain((given) =>
          fc
            .shuffledSubarray([...given.places], { minLength: given.places.length })
            .map((shuffled) => [given, { ...given, places: shuffled }] as const),
        ),
        ([given, shuffled]) => {
          const { id, reason } = decide(given);
          const again = decide(shuffled);
          expect([again.id, again.reason]).toEqual([id, reason]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('gives a reason from the list', () => {
    always((given) => {
      expect(reasons).toContain(decide(given).reason);
    });
  });
});

type QuotaSettings = Extract<KeySettings, { kind: 'quota-table' }>;

interface QuotaSituation extends Situation {
  readonly settings: QuotaSettings;
}

const spreading: fc.Arbitrary<QuotaSituation> = places.chain((here) =>
  fc.record({
    places: fc.constant(here),
    settings: quotaSettings(here.map(({ hospital }) => hospital.id)).map((own) => ({
      ...own,
      regions: [],
      stop: { whenSmall: 'concentrate' as const, below: 0 },
    })),
    casualty: casualty.filter(({ tag }) => tag <= 2),
    reported: casualtiesReported,
  }),
);

/** Indices of open and reachable places that have been sent fewer than the bound at the end of a wave. */
function withRoom({ places: here, casualty: { tag } }: Situation, bound: Readonly<Float64Array>): number[] {
  return here.flatMap((place, index) => {
    const isCandidate = place.isReachable && openFor(place, tag);
    return isCandidate && (place.status.sent[tag] ?? 0) < (bound[index] ?? 0) ? [index] : [];
  });
}

/** Where there is room at the end of the first and of the second wave. */
function roomByWave(given: QuotaSituation): readonly [number[], number[]] {
  const hospitals = given.places.map((place) => place.hospital);
  const [first, second] = quotaBounds(given.settings, hospitals).map((wave) => wave[given.casualty.tag]);
  if (first === undefined || second === undefined) throw new Error('roomByWave: a wave is missing');
  return [withRoom(given, first), withRoom(given, second)];
}

describe('a quota table', () => {
  test('never exceeds a quota in its wave and opens a wave only when the one before is full', () => {
    const waveOf: Partial<Record<Reason, (first: number[], second: number[]) => number[]>> = {
      'first-wave': (first) => first,
      'second-wave': (first, second) => (first.length === 0 ? second : []),
      'special-need': (first, second) => (first.length > 0 ? first : second),
    };
    fc.assert(
      fc.property(spreading, (given) => {
        const { hospital, reason } = decide(given);
        const room = reason === undefined ? undefined : waveOf[reason];
        if (room !== undefined) expect(room(...roomByWave(given))).toContain(hospital);
      }),
      { numRuns: 5000 },
    );
  });

  test('overflows only when no open hospital has quota left in either wave', () => {
    fc.assert(
      fc.property(spreading, (given) => {
        if (decide(given).reason === 'overflow') expect(roomByWave(given)).toEqual([[], []]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the key files', () => {
  const folder = new URL('../../scenarios/keys/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test('cover every kind', () => {
    const kinds = files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8')).kind);
    expect(new Set(kinds)).toEqual(new Set(keyKinds));
  });

  test('name only hospitals of the Swedish baseline', () => {
    const system = new URL('../../scenarios/systems/sweden/system.yaml', import.meta.url);
    const hospitals = Object.keys(parse(readFileSync(system, 'utf8')).hospitals).map((id) => hospitalOf(id));
    for (const name of files) {
      const { format, id, title, owner, valid, ...rest } = parse(readFileSync(new URL(name, folder), 'utf8'));
      const own = keySettings.parse(rest);
      expect(own.kind === 'quota-table' ? unknownQuotaHospitals(own, hospitals) : []).toEqual([]);
    }
  });

  test.each(files)(
    '%s has the settings of its kind, an id like its name and a title in both languages',
    (name) => {
      const { format, id, title, owner, valid, ...rest } = parse(readFileSync(new URL(name, folder), 'utf8'));
      expect(keySettings.safeParse(rest).error).toBeUndefined();
      expect({ format, id }).toEqual({ format: 'key/1', id: name.replace('.yaml', '') });
      expect(Object.keys(title).sort()).toEqual(['en', 'sv']);
      expect(owner).toMatch(/\S/);
      expect(Object.keys(valid).sort()).toEqual(['area', 'hours', 'types']);
    },
  );
});
