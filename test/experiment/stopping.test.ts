import { expect, test } from 'vitest';
import { decide, type StoppingRule, stoppingRule, surelyNeeded } from '../../src/experiment/stopping.ts';
import { fakeStudy } from './fake-study.ts';

const rule: StoppingRule = { kind: 'precision', measure: 'inTimeRed', halfWidth: 0.1, min: 15, max: 45 };
const narrow = Array.from({ length: 20 }, (_, at) => 0.5 + (at % 2) * 0.01);
const wide = Array.from({ length: 20 }, (_, at) => at % 2);
const none = Array.from({ length: 20 }, () => Number.NaN);

test('the first decision falls at the first multiple of the chunk that is not under the minimum', () => {
  expect(surelyNeeded(rule, 10)).toBe(20);
  expect(surelyNeeded({ ...rule, min: 20 }, 10)).toBe(20);
  expect(surelyNeeded({ ...rule, max: 12 }, 10)).toBe(12);
  expect(surelyNeeded({ kind: 'fixed', replications: 7 }, 10)).toBe(7);
});

test('a scenario stops when every plan is precise enough, not when one is', () => {
  expect(decide(rule, 20, 10, [narrow, narrow]).stop).toBe('precise');
  expect(decide(rule, 20, 10, [narrow, wide]).stop).toBeUndefined();
});

test('the largest number allowed ends it, and says that it was that rule', () => {
  expect(decide(rule, 45, 10, [wide]).stop).toBe('max');
});

test('a plan that has nobody to count does not hold the others up, and nobody at all ends it', () => {
  expect(decide(rule, 20, 10, [narrow, none]).stop).toBe('precise');
  expect(decide(rule, 20, 10, [none, none]).stop).toBe('nothing-to-count');
});

test('one value has no width and is not precise', () => {
  const one = [0.5, ...none.slice(1)];
  expect(decide(rule, 20, 10, [one]).stop).toBeUndefined();
});

test('the estimate of what is to come stays between the next decision and the maximum', () => {
  expect(decide(rule, 20, 10, [wide]).expected).toBe(45);
  expect(decide({ ...rule, halfWidth: 0.23 }, 20, 10, [wide]).expected).toBe(30);
});

test('a precision asked for replaces the study’s own, and a number replaces both', () => {
  const study = fakeStudy();
  expect(stoppingRule(study)).toMatchObject({ measure: 'inTimeRed', halfWidth: 0.02, min: 20, max: 200 });
  expect(stoppingRule(study, { precision: { measure: 'deaths', halfWidth: 1 } })).toMatchObject({
    measure: 'deaths',
  });
  expect(stoppingRule(study, { replications: 12 })).toEqual({ kind: 'fixed', replications: 12 });
});

test('a number of replications or a measure that makes no sense is refused', () => {
  expect(() => stoppingRule(fakeStudy(), { replications: 0 })).toThrow(RangeError);
  expect(() => stoppingRule(fakeStudy(), { replications: 1.5 })).toThrow(RangeError);
  expect(() => stoppingRule(fakeStudy(), { precision: { measure: 'luck', halfWidth: 1 } })).toThrow(
    /no measure "luck"/,
  );
  expect(() => stoppingRule(fakeStudy(), { precision: { halfWidth: 0 } })).toThrow(RangeError);
});
