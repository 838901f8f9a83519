import { expect, test } from 'vitest';
import { stalePages } from '../../../docs/generate.ts';
import { keyKinds } from '../../../src/domain/plan.ts';
import { languages } from '../../../src/domain/text.ts';
import { keysPage } from '../../../src/policy/distribution/explain.ts';
import { reasons } from '../../../src/policy/picture.ts';

test.each(languages)('the page in %s names every kind of key and every reason', (language) => {
  const page = keysPage(language);
  for (const name of [...keyKinds, ...reasons]) expect(page).toContain(`\`${name}\``);
});

test('the stored pages are those that the code makes', () => {
  expect(stalePages()).toEqual([]);
});
