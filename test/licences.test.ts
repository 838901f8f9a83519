import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptedLicences, installedPackages } from '../docs/licences.ts';

const packages = installedPackages();

test('every package that comes with Fördela has a licence that may be given on', () => {
  expect(packages.length).toBeGreaterThan(10);
  const odd = packages.filter(({ licence }) => !acceptedLicences.includes(licence));
  expect(odd).toEqual([]);
});

test('the list of parts for machines names the same packages; npm run sbom makes it anew', () => {
  const file = new URL('../docs/reference/sbom.cdx.json', import.meta.url);
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as {
    components: readonly { readonly name: string; readonly version: string }[];
  };
  const named = components.map(({ name, version }) => `${name}@${version}`).sort();
  expect(named).toEqual(packages.map(({ name, version }) => `${name}@${version}`).sort());
});
