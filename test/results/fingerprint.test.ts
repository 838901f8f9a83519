import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import { fingerprint } from '../../src/results/fingerprint.ts';
import type { ScenarioTable } from '../../src/results/tables.ts';

const measures = measureIds.length;

function table(
  plans: readonly string[],
  rows: readonly number[],
  why: ScenarioTable['why'] = 'fixed',
): ScenarioTable {
  const values = Float64Array.from(
    { length: rows.length * measures },
    (_, at) => rows[Math.floor(at / measures)]!,
  );
  const tallies = new Float64Array(0);
  return { scenario: 's', plans, replications: rows.length / plans.length, why, values, tallies };
}

/** The contract written out: every value's bits, by scenario, plan, replication, measure. */
function expected(values: readonly number[]): string {
  const hash = createHash('sha256');
  for (const value of values) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(value);
    for (let measure = 0; measure < measures; measure += 1) hash.update(bytes);
  }
  return hash.digest('hex');
}

test('it is the SHA-256 of the float64 bits by plan, then replication, then measure', () => {
  // rows stand by replication, then plan: (0, a) (0, b) (1, a) (1, b)
  expect(fingerprint([table(['a', 'b'], [1, 2, 3, 4])])).toBe(expected([1, 3, 2, 4]));
});

test('a known table has a known fingerprint', () => {
  const one = { ...table(['a'], [0]), values: Float64Array.from({ length: measures }, (_, at) => at / 4) };
  const hash = createHash('sha256');
  for (let at = 0; at < measures; at += 1) {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleLE(at / 4);
    hash.update(bytes);
  }
  expect(fingerprint([one])).toBe(hash.digest('hex'));
  expect(fingerprint([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('minus zero is zero and every NaN is one', () => {
  expect(fingerprint([table(['a'], [-0])])).toBe(fingerprint([table(['a'], [0])]));
  const odd = table(['a'], [0]);
  new DataView(odd.values.buffer).setBigUint64(0, 0xfff8_0000_dead_beefn, true);
  const even = table(['a'], [0]);
  even.values[0] = Number.NaN;
  expect(fingerprint([odd])).toBe(fingerprint([even]));
});

test('names, reasons and versions do not enter it', () => {
  const renamed = { ...table(['b'], [1, 2], 'max'), scenario: 'other' };
  expect(fingerprint([renamed])).toBe(fingerprint([table(['a'], [1, 2])]));
});
