import { createHash } from 'node:crypto';
import { measureIds } from '../domain/measures.ts';
import { replicationsOf, type ScenarioTable, valueAt } from './tables.ts';

/** Every missing value has these bits, whatever NaN the processor made. */
const missingBits = 0x7ff8_0000_0000_0000n;

/** The bits of values in order, as the fingerprint counts them: little endian, −0 as 0, one NaN. */
export function valueBytes(values: readonly number[]): DataView {
  const bytes = new DataView(new ArrayBuffer(values.length * 8));
  for (const [at, value] of values.entries()) {
    if (Number.isNaN(value)) bytes.setBigUint64(at * 8, missingBits, true);
    else bytes.setFloat64(at * 8, value + 0, true);
  }
  return bytes;
}

/**
 * SHA-256 over the float64 bits (little endian) of every value in order scenario, plan, replication, measure, with −0
 * as 0 and one NaN; of a plan that fell out, those it got. Nothing else goes in: no estimates, paths, times or versions. Equal results, equal fingerprint.
 */
export function fingerprint(tables: readonly ScenarioTable[]): string {
  const hash = createHash('sha256');
  for (const table of tables) {
    for (const plan of table.plans.keys()) {
      for (let replication = 0; replication < replicationsOf(table, plan); replication += 1) {
        hash.update(valueBytes(measureIds.map((_, measure) => valueAt(table, plan, replication, measure))));
      }
    }
  }
  return hash.digest('hex');
}
