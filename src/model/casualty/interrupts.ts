import { giveUpAbroad } from '../abroad/leaving.ts';
import { flag, stage } from '../columns.ts';
import { pool } from '../departments.ts';
import { countIcuDemand } from '../hospital/posting.ts';
import { endWayToPlace } from '../hospital/waited.ts';
import type { Incident } from '../incident.ts';
import { oneFewerAtScene } from '../scene/scene.ts';
import { leaveVehicle } from '../scene/stretcher.ts';
import { recordDeath } from './fate.ts';

/**
 * Table of interrupts: what a death, or the loss of a hospital with its evacuation (`hospital/loss`), means by where the casualty
 * is. What they hold is recorded, so an interrupted activity always releases it. Closure of a door turns away but ends nothing
 * under way.
 *
 * | stage | death: released, when | vehicle or room | loss of the hospital |
 * | --- | --- | --- | --- |
 * | trapped, scene | place in the queue or in the hands of a helper, at once | – | – |
 * | walking in | – | – | sees it and goes on to the nearest that stands; where none does, waits in the yard |
 * | loading, transport | – | drives on, hands over the body, returns | turned away at the door, drives on; handed over in the yard when already there |
 * | door, washing | queue or line, at once | a vehicle held at the door may go | the same, then an ambulance to the nearest hospital that stands |
 * | in care, in theatre | bay, team, theatre: at once | next in line is let in | the same; begins again at the door of another |
 * | in intensive care, on the ward | place, at once | next in line is let in | the same; goes on to intensive care or a ward of another |
 * | waiting for a transfer | place, at once | a vehicle on its way turns round when it comes | waits on, and is fetched |
 * | on a transfer to it | – | – | brought there, and on to another |
 * | waiting for a flight abroad | place, at once; the place abroad is offered anew | an aircraft on its way turns round when it comes | waits on, and is fetched |
 * | in the air, abroad | – | lands, flies home | – |
 */
export function dies(incident: Incident, casualty: number): void {
  const { state } = incident;
  const before = state.stages[casualty]!;
  recordDeath(incident, casualty);
  releaseAll(incident, casualty);
  if (before === stage.trapped || before === stage.scene) oneFewerAtScene(incident, state.site[casualty]!);
  if (before === stage.decontamination) leaveVehicle(incident, casualty);
  if (state.abroad[casualty]! >= 0) {
    if (before !== stage.transfer && before !== stage.abroad) giveUpAbroad(incident, casualty);
    else endWayToPlace(incident, casualty);
  }
  if (state.bound[casualty]! >= 0 && (state.flags[casualty]! & flag.moved) !== 0) {
    state.booked[state.bound[casualty]!] = Math.max(0, state.booked[state.bound[casualty]!]! - 1);
    state.flags[casualty]! &= ~flag.moved;
    endWayToPlace(incident, casualty);
  }
}

/** Lets go of every queue, place and helper of somebody who has died. */
function releaseAll(incident: Incident, casualty: number): void {
  const { machine } = incident;
  const isInIntensiveCare = ((machine.held[casualty]! >> pool.icu) & 1) === 1;
  const isInQueue = machine.waitingAt[casualty]! >= 0;
  // Fewer places are raised before one is given back, so that it does not go to somebody it was not raised for; but whoever still
  // stands in the queue must leave it first, or could be let in by their own death.
  if (isInIntensiveCare && !isInQueue) countIcuDemand(incident, machine.place[casualty]!, -1);
  if (isInQueue || machine.minute[casualty]! < Infinity || machine.held[casualty] !== 0)
    machine.interrupt(casualty);
  if (isInIntensiveCare && isInQueue) countIcuDemand(incident, machine.place[casualty]!, -1);
  machine.kind[casualty] = 0;
}
