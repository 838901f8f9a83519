import type { InjuryClassId } from '../../domain/injury.ts';
import type { Cell } from '../../domain/plan.ts';
import { code } from '../../domain/triage.ts';
import { begin } from '../history.ts';
import { openIncident } from '../runner.ts';

/** Need at first possible contact, in shares of a class, and how many people were drawn to tell. */
export interface NeedShares {
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  readonly drawn: number;
}

/**
 * Draws about `people` casualties of one class as the sites of a cell would have them, and counts their true need. Sites
 * share them as they share the class.
 *
 * @throws RangeError when no site has the class
 */
export function needShares(cell: Cell, injury: InjuryClassId, people: number, seed: string): NeedShares {
  const expected = cell.scenario.sites.map((site) => site.casualties * (site.mix[injury] ?? 0));
  const all = expected.reduce((sum, one) => sum + one, 0);
  if (all === 0) throw new RangeError(`needShares: no site has casualties of class ${injury}`);
  const sites = cell.scenario.sites.flatMap((site, at) => {
    const casualties = Math.floor((people * expected[at]!) / all + 0.5);
    return casualties === 0 ? [] : [{ ...site, casualties, mix: { [injury]: 1 } }];
  });
  const incident = openIncident({ ...cell, scenario: { ...cell.scenario, sites } }, seed);
  begin(incident, 0, true);
  const counts = [0, 0, 0];
  for (const need of incident.state.need) counts[need]! += 1;
  const share = (need: number) => counts[need]! / incident.casualties;
  return {
    red: share(code.red),
    yellow: share(code.yellow),
    green: share(code.green),
    drawn: incident.casualties,
  };
}
