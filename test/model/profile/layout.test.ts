import { expect, test } from 'vitest';
import { profileLayout } from '../../../src/model/profile/layout.ts';
import { cellOf, exempelregion } from '../../support/cells.ts';

test('places where people can wait are the sites, then the hospitals, then each of their regions once, in order of id', () => {
  const [one, two, three] = ['SE-Z', 'SE-A', 'SE-Z'];
  const hospitals = exempelregion.hospitals.map((hospital, at) => ({
    ...hospital,
    region: [one, two, three][at % 3]!,
  }));
  const { places } = profileLayout(cellOf({ system: { ...exempelregion, hospitals }, sites: 2 }));
  const idsOf = (wanted: string) => places.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  expect(idsOf('site')).toEqual(['site-0', 'site-1']);
  expect(idsOf('hospital')).toEqual(hospitals.map(({ id }) => id));
  expect(idsOf('region')).toEqual(['SE-A', 'SE-Z']);
  expect(places.map(({ kind }) => kind)).toEqual([
    'site',
    'site',
    ...hospitals.map(() => 'hospital'),
    'region',
    'region',
  ]);
});
