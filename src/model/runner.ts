import type { Parameters } from '../domain/parameters.ts';
import type { Cell } from '../domain/plan.ts';
import { reportingParameters } from '../domain/reporting.ts';
import type { Minutes } from '../domain/time.ts';
import { ImpossibleError } from '../kernel/impossible.ts';
import { compile } from './compile.ts';
import { begin, connect } from './history.ts';
import { Incident } from './incident.ts';
import { takeLoanStock, waitingOf } from './lending/loan-stock.ts';
import { Profiler } from './profile/profiler.ts';
import { ordinaryWaiting, takeStock } from './stock.ts';

/**
 * Runs replications of one scenario under each of its plans. The no-incident twin of a replication is shared by the
 * plans, so ask for all plans of a replication before the next one.
 */
export interface ScenarioRunner {
  /** Tallies of one plan; see domain/profile. */
  readonly tallies: number;
  /**
   * Writes the measures of one replication (order of `measureIds`) into `into` from `at`; NaN = nobody to count. Adds
   * the replication to the plan's tallies from `tallyAt`, where they are asked for.
   */
  run(
    plan: number,
    replication: number,
    into: Float64Array,
    at: number,
    tallies?: Float64Array,
    tallyAt?: number,
  ): void;
}

/** Opens an incident on a cell, ready to begin. */
export function openIncident(cell: Cell, seed: string): Incident {
  const incident = new Incident(cell, seed, compile(cell));
  connect(incident);
  return incident;
}

/** Runs a begun incident to its horizon; what breaks on the way says where it was. */
export function runToHorizon(incident: Incident): void {
  runToMinute(incident, incident.cell.scenario.horizon);
}

/** Runs a begun incident to a minute and stands there; what breaks on the way says where it was. */
export function runToMinute(incident: Incident, minute: Minutes): void {
  try {
    incident.machine.run(minute);
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

/** What plans share of a replication: the waiting of its no-incident twin, −1 of none yet. */
interface SharedOrdinary {
  twinOf: number;
  waiting: number;
}

/** Parameters that ordinary care on a day without an incident may lean on: all but those of reports, which nobody writes then. */
function ordinaryParameters({ parameters }: Incident): string {
  const { ...rest }: Partial<Parameters> = parameters;
  for (const id of reportingParameters) delete rest[id];
  return JSON.stringify(rest);
}

/**
 * Ordinary care is the same under every plan that follows the same hospitals: when patients come, and how they wait when
 * nothing happens. A plan that lends follows all of them, and does not share with one that does not; plans that differ in
 * how they report do share.
 */
function shareOrdinary(incidents: readonly Incident[]): readonly SharedOrdinary[] {
  const byHospitals = new Map<string, SharedOrdinary & Pick<Incident, 'ordinary'>>();
  return incidents.map((incident) => {
    const hospitals = incident.setting.hospitals.map(({ id }) => id).join(' ');
    const same = `${hospitals} ${ordinaryParameters(incident)}`;
    const shared = byHospitals.get(same) ?? { twinOf: -1, waiting: 0, ordinary: incident.ordinary };
    byHospitals.set(same, shared);
    incident.ordinary = shared.ordinary;
    return shared;
  });
}

const nobodyLends = new Float64Array(0);

/** Waiting by region of a replication under the same plan with loans off; empty where the plan has none. */
export function waitingWithoutLoans(incident: Incident, replication: number): Float64Array {
  if (incident.compiled.lending === undefined) return nobodyLends;
  begin(incident, replication, true, false);
  runToHorizon(incident);
  return waitingOf(incident);
}

/**
 * Compiles the cells of one scenario (same scenario and system, and parameters but for those of reports; one cell per plan, in
 * study order).
 *
 * @throws ImpossibleError when an invariant breaks in a run; it names seed, replication and minute.
 */
export function openRunner(cells: readonly Cell[], seed: string): ScenarioRunner {
  const incidents = cells.map((cell) => openIncident(cell, seed));
  const profilers = incidents.map((incident) => new Profiler(incident));
  const ordinary = shareOrdinary(incidents);
  return {
    tallies: profilers[0]?.layout.length ?? 0,
    run(plan, replication, into, at, tallies, tallyAt = 0) {
      const incident = incidents[plan];
      const profiler = profilers[plan];
      if (incident === undefined || profiler === undefined)
        throw new RangeError(`openRunner.run: there is no plan ${plan}`);
      const shared = ordinary[plan]!;
      if (shared.twinOf !== replication) {
        shared.waiting = twinWaiting(incident, replication);
        shared.twinOf = replication;
      }
      const without = waitingWithoutLoans(incident, replication);
      begin(incident, replication, true);
      if (tallies === undefined) runToHorizon(incident);
      else profiler.watch((minute) => runToMinute(incident, minute), tallies, tallyAt);
      takeStock(incident, shared.waiting, into, at, takeLoanStock(incident, without));
    },
  };
}
