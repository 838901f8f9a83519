import { createHash } from 'node:crypto';
import { measureIds } from '../domain/measures.ts';
import { type ScenarioTable, valueAt } from './tables.ts';

/** Every missing value has these bits, whatever NaN the processor made. */
const missingBits = 0x7ff8_0000_0000_0000n;

/** The values of one plan: by replication, then measure. */
function planBytes(table: ScenarioTable, plan: number): DataView {
  const bytes = new DataView(new ArrayBuffer(table.replications * measureIds.length * 8));
  for (let replication = 0; replication < table.replications; replication += 1) {
    for (const measure of measureIds.keys()) {
      const at = (replication * measureIds.length + measure) * 8;
      const value = valueAt(table, plan, replication, measure);
      if (Number.isNaN(value)) bytes.setBigUint64(at, missingBits, true);
      else bytes.setFloat64(at, value + 0, true);
    }
  }
  return bytes;
}

/**
 * SHA-256 over the float64 bits (little endian) of every value in order scenario, plan, replication, measure, with −0
 * as 0 and one NaN. Nothing else goes in: no estimates, paths, times or versions. Equal results, equal fingerprint.
 */
export function fingerprint(tables: readonly ScenarioTable[]): string {
  const hash = createHash('sha256');
  for (const table of tables) {
    for (const plan of table.plans.keys()) hash.update(planBytes(table, plan));
  }
  return hash.digest('hex');
}
