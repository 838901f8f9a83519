import { expect, test } from 'vitest';
import { profilesText } from '../../src/results/folder.ts';
import { syntheticReport } from '../support/summary.ts';

test('profiles.json has what regions need as columns of the same length, to the thousandth, unknown as null', () => {
  const { profiles } = syntheticReport({ types: ['uneven-load'], plans: 1, replications: 1 });
  const { needs } = (JSON.parse(profilesText(profiles)) as { profiles: { needs: Column[] }[] }).profiles[0]!;
  const [first] = profiles[0]!.needs;
  const [written] = needs;
  expect(written!.region).toBe(first!.region);
  expect(written!.points.minute).toEqual(first!.points.map(({ minute }) => minute));
  expect(written!.points.needed.estimate[2]).toBe(Number(first!.points[2]!.needed.estimate!.toFixed(3)));
  expect(written!.points.short.halfWidth).toEqual(first!.points.map(() => null));
  expect(written!.points.shortShare).toHaveLength(first!.points.length);
});

interface Column {
  readonly region: string;
  readonly points: {
    readonly minute: readonly number[];
    readonly needed: { readonly estimate: readonly (number | null)[] };
    readonly short: { readonly halfWidth: readonly (number | null)[] };
    readonly shortShare: readonly (number | null)[];
  };
}
