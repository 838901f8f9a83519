import type { Cell } from '../../domain/plan.ts';
import type { Coordination } from '../../domain/resources/coordination.ts';
import { isInflow } from '../../domain/scenario.ts';
import { code } from '../../domain/triage.ts';
import { type LevelGround, levelGrounds } from '../../policy/coordination/level-ground.ts';
import { preparedCapacity } from '../../policy/prepared.ts';
import type { Setting } from '../setting.ts';

/** A form of coordination laid out on a cell's hospitals. */
export interface CoordinationPlan {
  readonly form: Coordination;
  /** From the region up; empty when hospitals within reach are sent to whatever their region. */
  readonly levels: readonly LevelGround[];
  /**
   * Place among the levels from which on the nation is in force; Infinity where the form does not name it. A nation that adds no
   * region to the level below is in force with it. 0 where there are no levels.
   */
  readonly nationFrom: number;
  /** Region of each hospital, as its place among the system's regions. */
  readonly regionOf: readonly number[];
  /** Hospitals of each region, in order of id. */
  readonly hospitalsOf: readonly (readonly number[])[];
  /** 1 for each region that is hit. */
  readonly isHit: Readonly<Uint8Array>;
  /** Burn centres, wherever they are; none where there is no burns alarm or no other region. */
  readonly burnCentres: readonly number[];
  /** Teams that each hospital is prepared to have before it has reported. */
  readonly prepared: Readonly<Float64Array>;
}

/** Lays out a plan's form of coordination; undefined where it has none, or where it could change nothing. */
export function planCoordination(
  { plan, system, scenario }: Cell,
  { hospitals, sites, fromSite, abroad }: Setting,
): CoordinationPlan | undefined {
  const { coordination: form } = plan;
  const incidents = sites.flatMap((site, at) => (isInflow(site) ? [] : [at]));
  if (form === undefined) return undefined;
  const hit = [...new Set(incidents.map((at) => scenario.sites[at]!.region))];
  const closest = hospitals.map((_, hospital) =>
    Math.min(...incidents.map((site) => fromSite[site * hospitals.length + hospital]!)),
  );
  const { regions } = system;
  const levels = incidents.length === 0 ? [] : levelGrounds({ regions, hospitals, closest, hit }, form);
  const hasOthers = regions.length > 1;
  if (levels.length === 0 && !hasOthers && abroad === undefined) return undefined;
  const regionOf = hospitals.map(({ region }) => regions.findIndex(({ id }) => id === region));
  const all = hospitals.map((_, at) => at);
  return {
    form,
    levels,
    nationFrom: nationFrom(form, levels),
    regionOf,
    hospitalsOf: regions.map((_, region) => all.filter((at) => regionOf[at] === region)),
    isHit: Uint8Array.from(regions, ({ id }) => (hit.includes(id) ? 1 : 0)),
    burnCentres:
      hasOthers && form.alarms.burns !== undefined && incidents.length > 0
        ? all.filter((at) => hospitals[at]!.burnCentre)
        : [],
    prepared: preparedCapacity(hospitals, code.red),
  };
}

function nationFrom({ levels: named }: Coordination, levels: readonly LevelGround[]): number {
  if (levels.length === 0) return 0;
  // Nothing wider than the nation is ever laid out.
  return named.nation === undefined ? Infinity : levels.length - 1;
}
