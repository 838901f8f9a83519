import { expect, test } from 'vitest';
import { mandates } from '../../../src/domain/resources/lending.ts';
import { mandateTexts, offerTexts } from '../../../src/policy/lending/explain.ts';
import { offerReasons } from '../../../src/policy/lending/offer.ts';

test('every answer and mandate has its own words in both languages', () => {
  const texts = [
    ...offerReasons.map((reason) => offerTexts[reason]),
    ...mandates.map((mandate) => mandateTexts[mandate]),
  ];
  const words = texts.flatMap(({ sv, en }) => [sv, en]);
  expect(words).not.toContain('');
  expect(new Set(words).size).toBe(words.length);
});
