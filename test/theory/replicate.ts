import { expect } from 'vitest';
import type { NetworkRun } from '../../src/kernel/network.ts';

/** Replications of every theory test. */
export const replications = 16;

/** Student's t for a two-sided interval of 99.9 % with 15 degrees of freedom (tables). */
const t = 4.073;

/**
 * Expects that theory's value lies in the 99.9 % interval of independent replications. Runs start empty; they are long
 * enough for the bias of that to be far below the interval's half-width. The seeds are fixed, so a test that passes
 * always passes.
 */
export function expectInInterval(values: readonly number[], theory: number): void {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const halfWidth = t * Math.sqrt(variance / n);
  // An interval that says nothing would pass too: it must be within 15 % of the value.
  expect(halfWidth).toBeLessThan(0.15 * theory);
  expect(Math.abs(mean - theory)).toBeLessThan(halfWidth);
}

/** Values of a measure, one a replication. */
export function replicate(run: NetworkRun, measure: (run: NetworkRun) => number): number[] {
  return Array.from({ length: replications }, (_, replication) => {
    run.toEnd(replication);
    return measure(run);
  });
}
