import { writeFileSync } from 'node:fs';
import { goldenFile, goldenScenarios, outcomesOf } from './histories.ts';

/** Stores today's outcomes. Say in CHANGELOG under "Results" what moved, by how much and why. */
async function update(): Promise<void> {
  const all: Record<string, unknown> = {};
  for (const id of goldenScenarios) all[id] = await outcomesOf(id);
  writeFileSync(goldenFile, `${JSON.stringify(all, null, 2)}\n`);
}

await update();
