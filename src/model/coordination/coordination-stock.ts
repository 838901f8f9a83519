import { coordinationLevels } from '../../domain/resources/coordination.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { coordinating } from './columns.ts';

/** What coordination came to in one replication; counted under every plan, so that forms can be compared with none. */
export function takeCoordinationStock(incident: Incident): {
  readonly treatedElsewhere: number;
  readonly timeToNationalLevel: number;
} {
  const { state, setting, compiled } = incident;
  let treatedElsewhere = 0;
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    if ((state.flags[casualty]! & flag.reachedHospital) === 0) continue;
    const home = setting.sites[state.site[casualty]!]!.region;
    if (setting.hospitals[state.firstAt[casualty]!]!.region !== home) treatedElsewhere++;
  }
  const levels = compiled.coordination?.levels ?? [];
  if (levels.length === 0) return { treatedElsewhere, timeToNationalLevel: Number.NaN };
  const { coordination } = state;
  const first = coordination[coordinating.firstInForce]!;
  const national = coordination[coordinating.firstInForce + coordinationLevels.indexOf('nation')]!;
  return { treatedElsewhere, timeToNationalLevel: national < Infinity ? national - first : Number.NaN };
}
