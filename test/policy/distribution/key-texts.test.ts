import { expect, test } from 'vitest';
import { keyKinds } from '../../../src/domain/plan.ts';
import { languages } from '../../../src/domain/text.ts';
import { keyTexts } from '../../../src/policy/distribution/key-texts.ts';

test.each(languages)('every kind of key is told in full in %s', (language) => {
  for (const kind of keyKinds) {
    for (const [part, text] of Object.entries(keyTexts[kind])) {
      expect(text[language], `${kind}: ${part}`).toMatch(/\p{L}/u);
    }
  }
});

test.each(languages)('in %s the short names are a word or two, and no two kinds share one', (language) => {
  const names = keyKinds.map((kind) => keyTexts[kind].short[language]);
  expect(new Set(names).size).toBe(keyKinds.length);
  for (const name of names) expect(name.split(' ').length, name).toBeLessThanOrEqual(2);
});
