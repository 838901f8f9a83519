import type { BlockedRoad } from '../../domain/scenario.ts';
import { code, kindSpan } from '../happenings.ts';
import type { Incident } from '../incident.ts';

/** Entities above these are roads that change, by hospital, disturbance and end. */
const firstName = 2 ** 33 + 2 ** 21;

function blocksOf({ cell }: Incident): readonly BlockedRoad[] {
  return (cell.scenario.disturbances ?? []).filter((one) => one.kind === 'road-blocked');
}

/** Plans when roads of the scenario are blocked and open again. */
export function planRoads(incident: Incident): void {
  for (const [at, block] of blocksOf(incident).entries()) {
    const hospital = incident.setting.hospitals.findIndex(({ id }) => id === block.hospital);
    if (hospital < 0) continue;
    planChange(incident, hospital, 2 * at, block.at);
    planChange(incident, hospital, 2 * at + 1, block.at + block.lasts);
  }
}

function planChange(incident: Incident, hospital: number, number: number, minute: number): void {
  const { machine } = incident;
  const slot = machine.enter(0, firstName + number);
  machine.kind[slot] = code.roadsChange;
  machine.subject[slot] = hospital;
  machine.tie[slot] = code.roadsChange * kindSpan + machine.order[slot]!;
  machine.plan(slot, minute);
}

/**
 * Roads to and from a hospital are as the scenario says they are now. Blocks that overlap multiply. Whoever is under way is not
 * held up; command and crews know of it at once (grade D: no figure for how long that takes was found).
 */
export function changeRoads(incident: Incident, hospital: number): void {
  const { now, setting, state } = incident;
  const { id } = setting.hospitals[hospital]!;
  state.roadFactor[hospital] = blocksOf(incident)
    .filter(({ hospital: of, at, lasts }) => of === id && at <= now && now < at + lasts)
    .reduce((factor, block) => factor * block.factor, 1);
}
