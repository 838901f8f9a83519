import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { injuryClassIds } from '../../src/domain/injury.ts';
import { injuryClasses } from '../../src/domain/injury-classes.ts';
import { defaultParameters, type ParameterId, parameterCatalogue } from '../../src/domain/parameters.ts';
import { code, triageTools, type Vitals } from '../../src/domain/triage.ts';
import { emptyVitals, fillVitals, type SignLuck } from '../../src/model/casualty/vitals.ts';
import { triageTool } from '../../src/policy/triage/catalogue.ts';
import { confusionMatrix, tagAt } from '../../src/policy/triage/confusion.ts';

const quantile = fc.double({ min: 0, max: 1, noNaN: true });
const normal = fc.double({ min: -4, max: 4, noNaN: true });
const luck = fc.record({
  breathing: normal,
  pulse: normal,
  radial: quantile,
  walking: quantile,
  bleeding: quantile,
  obeying: quantile,
  rate: quantile,
  isVariant: fc.boolean(),
}) satisfies fc.Arbitrary<SignLuck>;

/** Signs that the model can show, of anybody at any severity. */
const shown: fc.Arbitrary<Vitals> = fc
  .record({
    id: fc.constantFrom(...injuryClassIds),
    x: fc.double({ min: -2, max: 12, noNaN: true }),
    age: fc.double({ min: 0, max: 95, noNaN: true }),
    isLifted: fc.boolean(),
    luck,
    seemsLost: fc.boolean(),
  })
  .map(({ id, x, age, isLifted, luck: own, seemsLost }) => {
    const vitals = emptyVitals();
    fillVitals(vitals, injuryClasses[id], x, age, isLifted, own);
    if (seemsLost && !vitals.canWalk) vitals.isLikelyToSurvive = false;
    return vitals;
  });

/** Any combination of signs, also those that no body shows. */
const whatever: fc.Arbitrary<Vitals> = fc.record({
  ageYears: fc.integer({ min: 0, max: 110 }),
  respiratoryRate: fc.integer({ min: 0, max: 50 }),
  heartRate: fc.integer({ min: 0, max: 180 }),
  hasRadialPulse: fc.boolean(),
  breathesAfterAirwayOpening: fc.boolean(),
  respondsToVoice: fc.boolean(),
  obeys: fc.boolean(),
  talks: fc.boolean(),
  canWalk: fc.boolean(),
  hasSevereBleeding: fc.boolean(),
  hasPenetratingTorsoInjury: fc.boolean(),
  hasSevereNerveSigns: fc.boolean(),
  hasSlowCapillaryRefill: fc.boolean(),
  isUnconscious: fc.boolean(),
  movesPurposefully: fc.boolean(),
  hasRespiratoryDistress: fc.boolean(),
  isMajorBleedingControlled: fc.boolean(),
  hasOnlyMinorInjuries: fc.boolean(),
  isLikelyToSurvive: fc.boolean(),
  breathesAfterRescueBreaths: fc.boolean(),
  hasInhaledSmokeOrWater: fc.boolean(),
});

describe.each(triageTools)('%s', (id) => {
  const tool = triageTool(id);

  test('has an answer to every combination of signs, the same when asked twice, and changes none of them', () => {
    fc.assert(
      fc.property(fc.oneof(whatever, shown), (vitals) => {
        const before = structuredClone(vitals);
        const answer = tool(vitals);
        expect(Object.values(code)).toContain(answer);
        expect(tool(Object.freeze(vitals))).toBe(answer);
        expect(vitals).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('calls nobody black who walks', () => {
    fc.assert(
      fc.property(shown, (vitals) => {
        fc.pre(vitals.canWalk);
        expect(tool(vitals)).not.toBe(code.black);
      }),
      { numRuns: 500 },
    );
  });

  test('gives each of the four colours to somebody', () => {
    const given = new Set<number>();
    fc.assert(
      fc.property(whatever, (vitals) => {
        given.add(tool(vitals));
      }),
      { numRuns: 3000 },
    );
    expect([...given].sort()).toEqual(Object.values(code));
  });

  test('has a confusion whose shares are shares and sum to 1, at the ends of every range too', () => {
    const ids = Object.keys(parameterCatalogue).filter((name) =>
      /^(sensitivity|specificity|confusion)/.test(name),
    ) as ParameterId[];
    const values = fc.record(
      Object.fromEntries(ids.map((name) => [name, fc.constantFrom(...parameterCatalogue[name].range)])),
    );
    fc.assert(
      fc.property(values, (changed) => {
        for (const row of confusionMatrix(id, { ...defaultParameters, ...changed })) {
          for (const share of row) expect(share).toBeGreaterThanOrEqual(0);
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test('by confusion, a lower draw never gives a lower colour', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), quantile, quantile, (need, one, other) => {
        const row = confusionMatrix(id, defaultParameters)[need]!;
        expect(tagAt(row, Math.min(one, other))).toBeLessThanOrEqual(tagAt(row, Math.max(one, other)));
      }),
    );
  });
});

test('no two tools are the same rule', () => {
  const answers = new Map<string, string[]>();
  const sample = fc.sample(whatever, { numRuns: 3000, seed: 6 });
  for (const id of triageTools)
    answers.set(
      id,
      sample.map((vitals) => String(triageTool(id)(vitals))),
    );
  expect(new Set([...answers.values()].map((given) => given.join(''))).size).toBe(triageTools.length);
});
