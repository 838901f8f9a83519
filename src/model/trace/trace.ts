import { type MeasureId, measureIds } from '../../domain/measures.ts';
import type { Cell } from '../../domain/plan.ts';
import type { Trace, TraceEvent } from '../../domain/trace.ts';
import { begin } from '../history.ts';
import { openIncident, runToHorizon, twinWaiting } from '../runner.ts';
import { takeStock } from '../stock.ts';
import { CasualtyWatch } from './casualty-watch.ts';
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
  begin(incident, replication, true);
  const told: TraceEvent[] = [];
  const tell = (event: TraceEvent) => void told.push(event);
  const casualties = new CasualtyWatch(incident, tell);
  const system = new SystemWatch(incident, tell);
  const units = new UnitWatch(incident, tell);
  const people = tracedCasualties(incident);
  const before: TraceEvent[] = [...casualties.injuries(), ...alarms(incident)];
  incident.witness = casualties;
  incident.machine.observe = () => {
    system.look();
    units.look();
    casualties.look();
  };
  runToHorizon(incident);
  const row = new Float64Array(measureIds.length);
  takeStock(incident, waiting, row, 0);
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
