import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BelievedPlaces, Sending, SendingGroup } from '../../../src/domain/sending.ts';
import { bestSending } from '../../../src/experiment/bound/best-sending.ts';
import { MissingPackageError, openSolver } from '../../../src/experiment/bound/solver.ts';
import { fc, test as property } from '../../support/chance/property.ts';

const hospitals = ['a-1', 'b-2', 'c-3'] as const;
const none: BelievedPlaces = { there: 1, ahead: 0, heldMinutes: 90 };

const places = fc.record({
  there: fc.integer({ min: 0, max: 3 }),
  ahead: fc.integer({ min: 0, max: 4 }),
  heldMinutes: fc.constantFrom(10, 45),
});

/** Up to three casualties who look alike, who may go to some of three hospitals, and where a key would have them. */
const group: fc.Arbitrary<SendingGroup> = fc
  .record({
    persons: fc.integer({ min: 1, max: 3 }),
    ways: fc.subarray([...hospitals], { minLength: 1 }),
    minutes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
    turn: fc.nat(2),
  })
  .map(({ persons, ways, minutes, turn }) => ({
    site: 'square',
    tag: 'red' as const,
    seemsNeurosurgery: false,
    seemsBurnCentre: false,
    isContaminated: false,
    persons,
    untagged: 0,
    ways: ways.map((hospital, at) => ({
      hospital,
      minutes: minutes[at]!,
      byKey: at === turn % ways.length ? persons : 0,
    })),
  }));

const sendings: fc.Arbitrary<Sending> = fc
  .record({
    red: fc.tuple(places, places, places),
    groups: fc.array(group, { minLength: 1, maxLength: 2 }),
  })
  .map(({ red, groups }) => ({
    minute: 60,
    isKeyInForce: true,
    hospitals: hospitals.map((hospital, at) => ({
      hospital,
      isKnown: true,
      places: { red: red[at]!, yellow: none, green: none },
    })),
    groups,
    unknown: 0,
  }));

/** Waiting of as many at a hospital, with one more free place or not: written out, person by person. */
function waiting({ there, ahead, heldMinutes }: BelievedPlaces, persons: number, more: number): number {
  const free = Math.max(0, Math.floor(there - ahead));
  let sum = 0;
  for (let one = free + more + 1; one <= persons; one++)
    sum += (Math.max(0, ahead + one - more - there) * heldMinutes) / Math.max(there, 1);
  return sum;
}

/** The least over every way to send everybody, one by one. */
function byTrial({ hospitals: all, groups }: Sending, withMoreAt?: string): number {
  const people = groups.flatMap(({ ways, persons }) => Array.from({ length: persons }, () => ways));
  const sent = new Map<string, number>();
  let least = Infinity;
  const place = (at: number, journeys: number): void => {
    if (at === people.length) {
      const waits = all.map(({ hospital, places: { red } }) =>
        waiting(red, sent.get(hospital) ?? 0, hospital === withMoreAt ? 1 : 0),
      );
      least = Math.min(
        least,
        waits.reduce((sum, each) => sum + each, journeys),
      );
      return;
    }
    for (const { hospital, minutes } of people[at]!) {
      sent.set(hospital, (sent.get(hospital) ?? 0) + 1);
      place(at + 1, journeys + minutes);
      sent.set(hospital, sent.get(hospital)! - 1);
    }
  };
  place(0, 0);
  return least;
}

/** Started once: to start it takes longer than to solve. */
const solver = openSolver();
const open = async () => await solver;

describe('the bound of sending', () => {
  property.prop([sendings], { numRuns: 60 })(
    'is the least of every way to send everybody, and the key is never below it',
    async (sending) => {
      const { tags } = await bestSending(sending, open);
      expect(tags.red.least).toBeCloseTo(byTrial(sending), 6);
      expect(tags.red.byKey).toBeGreaterThanOrEqual(tags.red.least - 1e-6);
    },
  );

  property.prop([sendings], { numRuns: 60 })(
    'one more free place is worth what every way to send everybody gains by it, and places not named are worth nothing',
    async (sending) => {
      const { worths } = await bestSending(sending, open);
      const without = byTrial(sending);
      for (const hospital of hospitals) {
        const worth = worths.find((each) => each.hospital === hospital)?.worth ?? 0;
        expect(worth).toBeCloseTo(without - byTrial(sending, hospital), 6);
      }
      expect(worths.map(({ worth }) => worth)).toEqual(
        worths.map(({ worth }) => worth).toSorted((a, b) => b - a),
      );
    },
  );

  test('tags share no places: yellow who fill a hospital cost the red nothing', async () => {
    const way = { hospital: 'a-1', minutes: 10, byKey: 1 };
    const red: SendingGroup = {
      site: 'square',
      tag: 'red',
      seemsNeurosurgery: false,
      seemsBurnCentre: false,
      isContaminated: false,
      persons: 1,
      untagged: 0,
      ways: [way],
    };
    const yellow: SendingGroup = { ...red, tag: 'yellow', persons: 3, ways: [{ ...way, byKey: 3 }] };
    const full = { there: 1, ahead: 0, heldMinutes: 30 };
    const sending: Sending = {
      minute: 0,
      isKeyInForce: true,
      hospitals: [{ hospital: 'a-1', isKnown: true, places: { red: full, yellow: full, green: full } }],
      groups: [red, yellow],
      unknown: 0,
    };
    const { tags, worths } = await bestSending(sending, open);
    // One red: 10 min. Three yellow: 10 each, the second waits 30, the third 60.
    expect(tags.red).toEqual({ persons: 1, byKey: 10, least: 10 });
    expect(tags.yellow).toEqual({ persons: 3, byKey: 120, least: 120 });
    expect(tags.green).toEqual({ persons: 0, byKey: 0, least: 0 });
    // With a second free place they wait 0, 0 and 30.
    expect(worths).toEqual([{ hospital: 'a-1', tag: 'yellow', worth: 60 }]);
  });
});

describe('HiGHS is optional', () => {
  test('when it is not installed, the line that installs the version we build with is told', async () => {
    const missing = Object.assign(new Error("Cannot find package 'highs'"), { code: 'ERR_MODULE_NOT_FOUND' });
    const opening = openSolver(async () => await Promise.reject(missing));
    await expect(opening).rejects.toThrow(MissingPackageError);
    const { devDependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    await expect(opening).rejects.toThrow(`npm install highs@${peerDependencies.highs}`);
    expect(devDependencies.highs).toBe(peerDependencies.highs);
    expect(peerDependenciesMeta.highs).toEqual({ optional: true });
  });

  test('another fault in loading it is not taken for its absence', async () => {
    await expect(openSolver(async () => await Promise.reject(new Error('out of memory')))).rejects.toThrow(
      'out of memory',
    );
  });

  test('a program that nobody can obey is told as such, not given a number', async () => {
    const solve = await openSolver();
    expect(() => solve('Minimize\n c: x\nSubject To\n r: x <= -1\nEnd\n')).toThrow(/Infeasible/);
  });
});
