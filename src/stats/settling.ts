import { replicationsToSettle } from './paired.ts';

/** A pair that is not sure: its difference, the simultaneous half-width and how many replications they rest on. */
export interface OpenPair {
  readonly difference: number | null;
  readonly halfWidth: number | null;
  readonly n: number;
}

/**
 * What would settle between plans that are not surely different: about how many replications the nearest pair needs; or that one
 * replication settles nothing, that they never differed, or that it is too far (more than 100 000).
 */
export type Settling<Pair extends OpenPair> =
  | { readonly kind: 'about'; readonly replications: number; readonly pair: Pair }
  | { readonly kind: 'one-replication' | 'never-differ' | 'too-far' };

/**
 * The pair that is nearest to being settled, and what it needs. The first of equals.
 *
 * @param open pairs without a sure verdict, at least one
 * @param comparisons number of intervals that hold together, as when the half-widths were made
 */
export function nearestToSettling<Pair extends OpenPair>(
  open: readonly Pair[],
  comparisons: number,
): Settling<Pair> {
  if (open.every(({ n }) => n < 2)) return { kind: 'one-replication' };
  if (open.every(({ difference, halfWidth }) => difference === 0 && halfWidth === 0)) {
    return { kind: 'never-differ' };
  }
  const [nearest] = open
    .flatMap((pair) => {
      const replications = replicationsToSettle(pair.difference, pair.halfWidth, pair.n, comparisons);
      return replications === null ? [] : [{ kind: 'about' as const, replications, pair }];
    })
    .sort((one, other) => one.replications - other.replications);
  return nearest ?? { kind: 'too-far' };
}
