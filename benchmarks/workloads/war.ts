import { fileURLToPath } from 'node:url';
import type { Cell } from '../../src/domain/plan.ts';
import { minutesPerDay } from '../../src/domain/time.ts';
import { loadKey, loadScenario, loadSurge } from '../../src/scenario/load.ts';

const shipped = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const casualties = 5000;

/** The shipped war, made 5 000 casualties in ten days, with the hospitals of all 21 regions followed and their ordinary patients. */
export async function warCell(): Promise<Cell> {
  const { scenario, system, parameters } = await loadScenario(`${shipped}types/war.yaml`);
  const shippedSize = scenario.sites.reduce((sum, site) => sum + site.casualties, 0);
  const sites = scenario.sites.map((site) => ({
    ...site,
    casualties: Math.round((site.casualties * casualties) / shippedSize),
  }));
  const plan = {
    id: 'war',
    key: await loadKey(`${shipped}keys/least-time.yaml`),
    surge: await loadSurge(`${shipped}surge/default.yaml`),
    lending: null,
    dispatch: 'by-category',
    triage: 'START',
  } as const;
  return {
    scenario: { ...scenario, sites, horizon: 10 * minutesPerDay },
    system,
    parameters,
    plan,
    followsAll: true,
  };
}
