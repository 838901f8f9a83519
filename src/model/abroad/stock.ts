import type { AbroadLevel } from '../../domain/resources/abroad.ts';
import { isInflow } from '../../domain/scenario.ts';
import { stage } from '../columns.ts';
import type { Incident } from '../incident.ts';

/** What places abroad came to in one replication, and who was never at a burn centre. */
export interface AbroadStock {
  readonly movedAbroad: number;
  readonly timeToNordicLevel: number;
  readonly timeToEuLevel: number;
  readonly burnsWithoutCentre: number;
}

/** Minutes from the first incident until a level was in force; NaN where it never was. */
function timeTo({ setting, state, now }: Incident, level: AbroadLevel): number {
  const at = setting.abroad?.levels.findIndex((one) => one.level === level) ?? -1;
  if (at < 0 || state.abroadFrom[at]! > now) return Number.NaN;
  const starts = setting.sites.filter((site) => !isInflow(site)).map((site) => site.starts);
  return state.abroadFrom[at]! - (starts.length === 0 ? 0 : Math.min(...starts));
}

/** Counted under every plan, so that plans with places abroad can be compared with those without. */
export function takeAbroadStock(incident: Incident): AbroadStock {
  const { state } = incident;
  let movedAbroad = 0;
  let burnsWithoutCentre = 0;
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    if (state.abroad[casualty]! >= 0 && state.stages[casualty]! >= stage.transfer) movedAbroad++;
    const isLarge = incident.injuryOf(casualty).treatment.needsBurnCentre;
    if (isLarge && state.burnCared[casualty] === Infinity) burnsWithoutCentre++;
  }
  return {
    movedAbroad,
    timeToNordicLevel: timeTo(incident, 'nordic'),
    timeToEuLevel: timeTo(incident, 'eu'),
    burnsWithoutCentre,
  };
}
