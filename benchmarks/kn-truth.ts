/**
 * `npx tsx benchmarks/kn-truth.ts [replications]`: what the best plans of the standard study are by many replications on a
 * seed of its own. Writes golden/kn-truth.json, against which the `kn` benchmark counts right and wrong choices.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MeasureId, measureIds } from '../src/domain/measures.ts';
import { runBatch } from '../src/experiment/batch.ts';
import { engineVersion } from '../src/results/engine.ts';
import { column } from '../src/results/tables.ts';
import { loadStudy } from '../src/scenario/load.ts';
import { interval } from '../src/stats/interval.ts';

const measure: MeasureId = 'inTimeRed';
const seed = 'large sample';
const replications = Number(process.argv[2] ?? 1_000);
const study = await loadStudy(fileURLToPath(new URL('../scenarios/studies/standard.yaml', import.meta.url)));
const { tables } = await runBatch(study, { seed, replications });
const at = measureIds.indexOf(measure);
const scenarios = Object.fromEntries(
  tables.flatMap((table) => {
    if (table === undefined) return [];
    const means = table.plans.map((plan, position) => {
      const { estimate, halfWidth, n } = interval(column(table, position, at));
      return [plan, { mean: estimate, halfWidth, n }] as const;
    });
    return [[table.scenario, Object.fromEntries(means)]];
  }),
);
const kept = { measure, seed, replications, engine: engineVersion, scenarios };
await writeFile(new URL('golden/kn-truth.json', import.meta.url), `${JSON.stringify(kept, null, 1)}\n`);
