import type { Study } from '../domain/plan.ts';
import { profileLayout } from '../model/profile/layout.ts';
import type { CellProfile } from '../results/profile/profile.ts';
import { readProfile } from '../results/profile/read-profile.ts';
import type { ScenarioTable } from '../results/tables.ts';
import { cellsOf } from './chunks/jobs.ts';

/** What the report draws of each scenario under each plan, in study order; `tables` in the study's order of scenarios. */
export function profilesOf(study: Study, tables: readonly ScenarioTable[]): CellProfile[] {
  return tables.flatMap((table, scenario) => {
    const [cell] = cellsOf(study, scenario);
    if (cell === undefined) return [];
    const layout = profileLayout(cell);
    return table.plans.map((plan, which) =>
      readProfile({ scenario: table.scenario, plan }, layout, table.tallies, which),
    );
  });
}
