import { fileURLToPath } from 'node:url';
import type { Cell } from '../../src/domain/plan.ts';
import { loadKey, loadScenario, loadSurge } from '../../src/scenario/load.ts';

const shipped = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The shipped uneven load: 60 days, all 21 regions of the Swedish baseline, ordinary patients, no loans. */
export async function unevenLoadCell(): Promise<Cell> {
  const { scenario, system, parameters } = await loadScenario(`${shipped}types/uneven-load-waves.yaml`);
  const plan = {
    id: 'uneven-load',
    key: await loadKey(`${shipped}keys/nearest.yaml`),
    surge: await loadSurge(`${shipped}surge/default.yaml`),
    lending: null,
    dispatch: 'by-category',
    triage: 'START',
  } as const;
  return { scenario, system, parameters, plan };
}
