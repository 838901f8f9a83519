import { flag, stage } from '../columns.ts';
import { pool } from '../departments.ts';
import { countIcuDemand } from '../hospital/posting.ts';
import { endWayToPlace } from '../hospital/waited.ts';
import type { Incident } from '../incident.ts';
import { oneFewerAtScene } from '../scene/scene.ts';
import { leaveVehicle } from '../scene/stretcher.ts';
import { recordDeath } from './fate.ts';

/**
 * What a death (the only interrupt of this version; closure of a door turns away but ends nothing under way) means by
 * where the casualty is. What they hold is recorded, so an interrupted activity always releases it.
 *
 * | stage | released, when | vehicle or room |
 * | --- | --- | --- |
 * | trapped, scene | place in the queue or in the hands of a helper, at once | – |
 * | walking in | – | – |
 * | loading, transport | – | drives on, hands over the body, returns |
 * | door, washing | queue or line, at once | a vehicle held at the door may go |
 * | in care, in theatre, in intensive care, on the ward | bay, team, theatre, place: at once | next in line is let in |
 * | waiting for a transfer | place, at once | a vehicle on its way turns round when it comes |
 */
export function dies(incident: Incident, casualty: number): void {
  const { state, machine } = incident;
  const before = state.stages[casualty]!;
  const isInIntensiveCare = ((machine.held[casualty]! >> pool.icu) & 1) === 1;
  recordDeath(incident, casualty);
  if (isInIntensiveCare) countIcuDemand(incident, machine.place[casualty]!, -1);
  if (
    machine.waitingAt[casualty]! >= 0 ||
    machine.minute[casualty]! < Infinity ||
    machine.held[casualty] !== 0
  ) {
    machine.interrupt(casualty);
  }
  machine.kind[casualty] = 0;
  if (before === stage.trapped || before === stage.scene) oneFewerAtScene(incident, state.site[casualty]!);
  if (before === stage.decontamination) leaveVehicle(incident, casualty);
  if (state.bound[casualty]! >= 0 && (state.flags[casualty]! & flag.moved) !== 0) {
    state.booked[state.bound[casualty]!] = Math.max(0, state.booked[state.bound[casualty]!]! - 1);
    state.flags[casualty]! &= ~flag.moved;
    endWayToPlace(incident, casualty);
  }
}
