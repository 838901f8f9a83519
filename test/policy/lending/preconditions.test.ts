import { describe, expect, test } from 'vitest';
import {
  type Precondition,
  preconditions,
  type RequestTarget,
  requestTargets,
} from '../../../src/domain/resources/lending.ts';
import {
  missingPrecondition,
  refusalTexts,
  type Standing,
} from '../../../src/policy/lending/preconditions.ts';
import { exampleStrategy } from '../../support/lending/regions.ts';

const ready: Standing = { ownSurgeUsed: true, usualPartnersAsked: true, agreement: 'active' };

function missing(
  change: Partial<Standing>,
  target: RequestTarget = 'other-region',
  strategy: Partial<typeof exampleStrategy> = {},
): Precondition | undefined {
  return preconditions[
    missingPrecondition({ ...exampleStrategy, ...strategy }, { ...ready, ...change }, target)
  ];
}

test('a region that has done everything may ask anybody', () => {
  for (const target of requestTargets) expect(missing({}, target)).toBeUndefined();
});

test('own measures come first, whoever is asked and whatever the mandate', () => {
  for (const target of requestTargets) {
    expect(missing({ ownSurgeUsed: false }, target)).toBe('own-surge-used');
    expect(missing({ ownSurgeUsed: false }, target, { mandate: 'ordered' })).toBe('own-surge-used');
  }
});

test('usual partners are asked before others, but not before themselves', () => {
  const change = { usualPartnersAsked: false };
  expect(missing(change, 'usual-partner')).toBeUndefined();
  expect(missing(change, 'other-region')).toBe('usual-partners-asked');
  expect(missing(change, 'national-team')).toBe('usual-partners-asked');
});

describe('the crisis agreement', () => {
  test('is in force before anybody is lent between regions', () => {
    for (const target of ['usual-partner', 'other-region'] as const) {
      expect(missing({ agreement: 'none' }, target)).toBe('agreement-active');
      expect(missing({ agreement: 'requested' }, target)).toBe('agreement-active');
    }
  });

  test('is at least asked for before a national team is', () => {
    expect(missing({ agreement: 'none' }, 'national-team')).toBe('agreement-active');
    expect(missing({ agreement: 'requested' }, 'national-team')).toBeUndefined();
  });
});

test('an order waits neither for partners nor for the agreement', () => {
  expect(
    missing({ usualPartnersAsked: false, agreement: 'none' }, 'other-region', { mandate: 'ordered' }),
  ).toBeUndefined();
});

test('a strategy that names no preconditions asks for none', () => {
  const nothing: Standing = { ownSurgeUsed: false, usualPartnersAsked: false, agreement: 'none' };
  expect(missing(nothing, 'other-region', { preconditions: [] })).toBeUndefined();
  expect(missing(nothing, 'other-region', { preconditions: ['agreement-active'] })).toBe('agreement-active');
});

test('the reason is the first one missing, whatever the order in the file', () => {
  const reversed = { preconditions: [...exampleStrategy.preconditions].reverse() };
  expect(missing({ ownSurgeUsed: false, agreement: 'none' }, 'other-region', reversed)).toBe(
    'own-surge-used',
  );
});

test('every refusal is explained in both languages', () => {
  const texts = preconditions.flatMap((condition) => [
    refusalTexts[condition].sv,
    refusalTexts[condition].en,
  ]);
  expect(new Set(texts).size).toBe(2 * preconditions.length);
});
