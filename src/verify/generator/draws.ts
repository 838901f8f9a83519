import { entityKey, nameWords, type Purpose, purpose, rootKey, uniform } from '../../kernel/random.ts';

const [hallHi, hallLo] = nameWords('hall');

/** Purposes that the trials of the generator draw for. */
export const frailty = purpose('frailty');
export const travel = purpose('travel');

/** Draws of the casualties of one site, by address. */
export type Luck = (replication: number, ordinal: number, of?: Purpose, visit?: number) => number;

/** The draws that descend from a seed. */
export function luckOf(seed: string): Luck {
  const root = rootKey(seed);
  const key = new Int32Array(2);
  return (replication, ordinal, of = frailty, visit = 0) => {
    entityKey(root, replication, hallHi, hallLo, ordinal, key, 0);
    return uniform(key[0]!, key[1]!, of.hi, of.lo, visit);
  };
}

/** Pearson's chi-square of counts against equal shares, as a standard normal deviate. */
export function deviate(counts: Int32Array): number {
  const share = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const chi = counts.reduce((sum, count) => sum + (count - share) ** 2 / share, 0);
  const freedom = counts.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

/** Two draws for each number. */
export type Pair = (k: number) => readonly [number, number];

/** Deviates of a pair of draws: of their joint counts on a 64 × 64 grid, and of their correlation. */
export function pairDeviates(count: number, pair: Pair): readonly [grid: number, correlation: number] {
  const counts = new Int32Array(64 * 64);
  let product = 0;
  for (let k = 0; k < count; k += 1) {
    const [a, b] = pair(k);
    counts[Math.floor(a * 64) * 64 + Math.floor(b * 64)]! += 1;
    product += (a - 0.5) * (b - 0.5);
  }
  return [deviate(counts), (12 * product) / Math.sqrt(count)];
}

/** Casualty and replication of the k-th address: 500 casualties a replication. */
export const casualtyOf = (k: number): number => k % 500;
export const replicationOf = (k: number): number => Math.floor(k / 500);

/** Pairs of draws at neighbouring addresses, which must know nothing of each other. */
export function neighbours(
  luck: Luck,
): Readonly<Record<'casualty' | 'replication' | 'purpose' | 'visit', Pair>> {
  const at = (k: number) => luck(replicationOf(k), casualtyOf(k));
  return {
    casualty: (k) => [at(k), luck(replicationOf(k), casualtyOf(k) + 1)],
    replication: (k) => [at(k), luck(replicationOf(k) + 1, casualtyOf(k))],
    purpose: (k) => [at(k), luck(replicationOf(k), casualtyOf(k), travel)],
    visit: (k) => [
      luck(0, k % 100, frailty, Math.floor(k / 100)),
      luck(0, k % 100, frailty, Math.floor(k / 100) + 1),
    ],
  };
}

/** How many of the keys of casualties, so many in each replication, are shared with another. */
export function sharedKeys(seed: string, replications: number, casualties: number): number {
  const root = rootKey(seed);
  const words = new Int32Array(2 * replications * casualties);
  for (let replication = 0; replication < replications; replication += 1) {
    for (let casualty = 0; casualty < casualties; casualty += 1) {
      entityKey(
        root,
        replication,
        hallHi,
        hallLo,
        casualty,
        words,
        2 * (replication * casualties + casualty),
      );
    }
  }
  const sorted = new BigUint64Array(words.buffer).sort();
  let shared = 0;
  for (let k = 1; k < sorted.length; k += 1) if (sorted[k] === sorted[k - 1]) shared += 1;
  return shared;
}
