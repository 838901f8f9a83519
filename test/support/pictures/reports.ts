import type { Cell } from '../../../src/domain/plan.ts';
import type { Reporting } from '../../../src/domain/reporting.ts';
import { begin } from '../../../src/model/history.ts';
import type { Incident } from '../../../src/model/incident.ts';
import { openIncident } from '../../../src/model/runner.ts';

/** A cell whose plan reports in its own way, as a study would make it. */
export function reporting(cell: Cell, values: Reporting): Cell {
  return {
    ...cell,
    plan: { ...cell.plan, id: `${cell.plan.id}-own`, reports: { id: null, values } },
    parameters: { ...cell.parameters, ...values },
  };
}

/** A replication that has begun. */
export function begun(cell: Cell, replication = 0): Incident {
  const incident = openIncident(cell, 'reports');
  begin(incident, replication, true);
  return incident;
}
