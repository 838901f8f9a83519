import { type MeasureId, measureIds } from '../../domain/measures.ts';
import type { Cell } from '../../domain/plan.ts';
import type { Trace, TraceEvent } from '../../domain/trace.ts';
import { begin } from '../history.ts';
import { takeLoanStock } from '../lending/loan-stock.ts';
import { openIncident, runToHorizon, twinWaiting, waitingWithoutLoans } from '../runner.ts';
import { takeStock } from '../stock.ts';
import { CasualtyWatch } from './casualty-watch.ts';
import { CoordinationWatch } from './coordination-watch.ts';
import { LendingWatch } from './lending-watch.ts';
import { tracedCasualties } from './people.ts';
import { alarms, SystemWatch } from './system-watch.ts';
import { UnitWatch } from './unit-watch.ts';

/**
 * Runs one replication again and writes down everything that happens in it. The measures are those of the batch's row,
 * to the last bit: watching changes nothing.
 *
 * @throws ImpossibleError when an invariant of the model breaks
 */
export function traceCell(cell: Cell, seed: string, replication: number): Trace {
  const incident = openIncident(cell, seed);
  const waiting = twinWaiting(incident, replication);
  const without = waitingWithoutLoans(incident, replication);
  begin(incident, replication, true);
  const told: TraceEvent[] = [];
  const tell = (event: TraceEvent) => void told.push(event);
  const casualties = new CasualtyWatch(incident, tell);
  const system = new SystemWatch(incident, tell);
  const units = new UnitWatch(incident, tell);
  const people = tracedCasualties(incident);
  const before: TraceEvent[] = [...casualties.injuries(), ...alarms(incident)];
  const lending = new LendingWatch(incident, tell);
  const coordination = new CoordinationWatch(incident, tell);
  incident.witness = {
    decided: (casualty, hospital) => casualties.decided(casualty, hospital),
    looked: (casualty, by) => casualties.looked(casualty, by),
    requested: (...request) => lending.requested(...request),
    refused: (...refusal) => lending.refused(...refusal),
    loanMoved: (loan) => lending.loanMoved(loan),
    levelAsked: (level, load) => coordination.levelAsked(level, load),
    levelDeclined: (level, region) => coordination.levelDeclined(level, region),
    levelInForce: (level) => coordination.levelInForce(level),
    levelLeft: (level) => coordination.levelLeft(level),
    abroadAsked: (...level) => coordination.abroadAsked(...level),
    alarmRaised: (...alarm) => coordination.alarmRaised(...alarm),
  };
  incident.machine.observe = () => {
    system.look();
    units.look();
    casualties.look();
  };
  runToHorizon(incident);
  const row = new Float64Array(measureIds.length);
  takeStock(incident, waiting, row, 0, takeLoanStock(incident, without));
  return {
    scenario: cell.scenario.id,
    plan: cell.plan.id,
    key: cell.plan.key.id,
    seed,
    replication,
    horizon: cell.scenario.horizon,
    measures: namedMeasures(row),
    hospitals: incident.setting.hospitals.map(({ id }) => id),
    casualties: people,
    // A stable sort: at equal minutes what was settled before, then what happened in its order, last how it ended.
    events: [...before, ...told, ...casualties.endings()].sort((a, b) => a.minute - b.minute),
  };
}

function namedMeasures(row: Float64Array): Record<MeasureId, number | null> {
  const named = measureIds.map((id, at) => [id, Number.isNaN(row[at]!) ? null : row[at]!]);
  return Object.fromEntries(named) as Record<MeasureId, number | null>;
}
