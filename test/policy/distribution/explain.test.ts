import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyKinds } from '../../../src/domain/plan.ts';
import { languages } from '../../../src/domain/text.ts';
import { keysPage } from '../../../src/policy/distribution/explain.ts';
import { reasons } from '../../../src/policy/picture.ts';

test.each(languages)('the page in %s names every kind of key and every reason', (language) => {
  const page = keysPage(language);
  for (const name of [...keyKinds, ...reasons]) expect(page).toContain(`\`${name}\``);
});

test.each([
  ['en', '../../../docs/reference/keys.md'],
  ['sv', '../../../docs/sv/nycklar.md'],
] as const)('the stored page in %s is the one that the code makes', (language, path) => {
  expect(readFileSync(new URL(path, import.meta.url), 'utf8')).toBe(keysPage(language));
});
