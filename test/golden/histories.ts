import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MeasureId } from '../../src/domain/measures.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { simulate } from '../../src/model/simulate.ts';
import { loadKey, loadScenario, loadSurge } from '../../src/scenario/load.ts';

const shipped = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** File that holds the stored outcomes. Changed only by `npm run golden:update`. */
export const goldenFile = fileURLToPath(new URL('./outcomes.json', import.meta.url));

/** Keys and measures that are stored: few enough for a difference to be read. */
const keys = ['nearest', 'proportional', 'least-time'];
const kept: readonly MeasureId[] = [
  'inTimeRed',
  'inTimeYellow',
  'deaths',
  'preventableDeaths',
  'displacedCare',
  'transfers',
  'medianRed',
  'walkIns',
];

/** Every shipped scenario file, by name. */
export const goldenScenarios: readonly string[] = readdirSync(`${shipped}types`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace('.yaml', ''))
  .sort();

/** One replication of a scenario under each kept key, as text: numbers to their last digit, `none` where nobody counted. */
export async function outcomesOf(scenarioId: string): Promise<Record<string, Record<string, string>>> {
  const { scenario, system, parameters } = await loadScenario(`${shipped}types/${scenarioId}.yaml`);
  const surge = await loadSurge(`${shipped}surge/default.yaml`);
  const outcomes: Record<string, Record<string, string>> = {};
  for (const id of keys) {
    const key = await loadKey(`${shipped}keys/${id}.yaml`);
    const plan = {
      id,
      key,
      surge,
      lending: null,
      dispatch: 'by-category',
      triage: 'START',
    } as const;
    const cell: Cell = { scenario, system, parameters, plan };
    const { measures } = simulate(cell, { seed: 'golden', replication: 0 });
    outcomes[id] = Object.fromEntries(kept.map((measure) => [measure, textOf(measures[measure]!)]));
  }
  return outcomes;
}

function textOf(value: number): string {
  return Number.isNaN(value) ? 'none' : String(value);
}
