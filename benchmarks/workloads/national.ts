import { fileURLToPath } from 'node:url';
import type { Cell } from '../../src/domain/plan.ts';
import type { Site } from '../../src/domain/scenario.ts';
import { openSimulation } from '../../src/model/simulate.ts';
import { loadKey, loadScenario, loadSurge } from '../../src/scenario/load.ts';
import { siteJourneys } from '../../src/scenario/roads.ts';

/** A run that can be stopped and put back: what the snapshot benchmark needs of an incident. */
export interface Restorable {
  snapshot(): Uint8Array;
  restore(snapshot: Uint8Array): void;
}

const shipped = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Places of the sites: Stockholm, Göteborg, Malmö, Linköping, Umeå. */
const places: readonly (readonly [id: string, latitude: number, longitude: number, region: string])[] = [
  ['goteborg', 57.7, 11.97, 'SE-O'],
  ['linkoping', 58.41, 15.62, 'SE-E'],
  ['malmo', 55.6, 13.0, 'SE-M'],
  ['stockholm', 59.33, 18.06, 'SE-AB'],
  ['umea', 63.82, 20.26, 'SE-AC'],
];
const casualtiesPerSite = 1000;
/** Minutes into the run: ambulances on the roads, hospitals full, reports under way. */
const inTheMiddle = 240;

/** Five attacks at once, 5 000 casualties, on the Swedish baseline. */
export async function nationalCell(): Promise<Cell> {
  const { scenario, system, parameters } = await loadScenario(
    `${shipped}types/violence-metropolitan-day.yaml`,
  );
  const surge = await loadSurge(`${shipped}surge/default.yaml`);
  const key = await loadKey(`${shipped}keys/load-balanced.yaml`);
  const [model] = scenario.sites;
  if (model === undefined) throw new RangeError('nationalCell: the scenario has no site');
  const sites = places.map(
    ([id, latitude, longitude, region]): Site => ({
      ...model,
      id,
      region,
      at: { latitude, longitude },
      casualties: casualtiesPerSite,
      journey: Array.from(
        siteJourneys(system.hospitals, { latitude, longitude }, 'swedish-road-rule', system.blueLightFactor),
      ),
    }),
  );
  const plan = {
    id: 'national',
    key,
    surge,
    lending: null,
    dispatch: 'by-category',
    triage: 'START',
  } as const;
  return { scenario: { ...scenario, id: 'national', sites }, system, parameters, plan };
}

/** A national incident in the middle of its run. */
export async function openNational(): Promise<Restorable> {
  const live = openSimulation(await nationalCell(), { seed: 'fordela', replication: 0 });
  live.runUntil(inTheMiddle);
  return live;
}
