import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Files } from '../../support/files.ts';
import { tryFiles } from './try-files.ts';

/** Random files that once broke a law; shrunk, and tried again for ever. */
const folder = new URL('found/', import.meta.url);
const found = readdirSync(folder);

test.each(found)('the random files %s, which once broke a law, break none', async (name) => {
  await tryFiles(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Files);
});

test('there are random files that once broke a law', () => expect(found.length).toBeGreaterThan(0));
