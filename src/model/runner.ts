import type { Cell } from '../domain/plan.ts';
import { ImpossibleError } from '../kernel/impossible.ts';
import { compile } from './compile.ts';
import { begin, connect } from './history.ts';
import { Incident } from './incident.ts';
import { ordinaryWaiting, takeStock } from './stock.ts';

/**
 * Runs replications of one scenario under each of its plans. The no-incident twin of a replication is shared by the
 * plans, so ask for all plans of a replication before the next one.
 */
export interface ScenarioRunner {
  /** Writes the measures of one replication (order of `measureIds`) into `into` from `at`. NaN = nobody to count. */
  run(plan: number, replication: number, into: Float64Array, at: number): void;
}

/** Opens an incident on a cell, ready to begin. */
export function openIncident(cell: Cell, seed: string): Incident {
  const incident = new Incident(cell, seed, compile(cell));
  connect(incident);
  return incident;
}

/** Runs a begun incident to its horizon; what breaks on the way says where it was. */
export function runToHorizon(incident: Incident): void {
  try {
    incident.machine.run(incident.cell.scenario.horizon);
  } catch (error) {
    if (error instanceof ImpossibleError && error.point === undefined)
      throw incident.impossible(error.message, error);
    if (error instanceof ImpossibleError) throw error;
    throw incident.impossible(
      error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      error,
    );
  }
}

/** Ordinary waiting of a replication when nothing happens, minutes. */
export function twinWaiting(incident: Incident, replication: number): number {
  begin(incident, replication, false);
  runToHorizon(incident);
  return ordinaryWaiting(incident);
}

/**
 * Compiles the cells of one scenario (same scenario, system and parameters; one cell per plan, in study order).
 *
 * @throws ImpossibleError when an invariant breaks in a run; it names seed, replication and minute.
 */
export function openRunner(cells: readonly Cell[], seed: string): ScenarioRunner {
  const incidents = cells.map((cell) => openIncident(cell, seed));
  let twinOf = -1;
  let waiting = 0;
  return {
    run(plan, replication, into, at) {
      const incident = incidents[plan];
      if (incident === undefined) throw new RangeError(`openRunner.run: there is no plan ${plan}`);
      if (twinOf !== replication) {
        waiting = twinWaiting(incident, replication);
        twinOf = replication;
      }
      begin(incident, replication, true);
      runToHorizon(incident);
      takeStock(incident, waiting, into, at);
    },
  };
}
