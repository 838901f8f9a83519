import { stage } from '../columns.ts';
import { code, kindSpan } from '../happenings.ts';
import { losesPatience, ordinaryFlock, watchPatience } from '../hospital/ordinary.ts';
import type { Incident } from '../incident.ts';
import { assess } from './triage.ts';

/** Whether a casualty's signs change while they wait: only then is another look worth planning. */
function changes(incident: Incident, casualty: number): boolean {
  const { outcome } = incident.injuryOf(casualty);
  return (
    outcome.model === 'rpm' &&
    outcome.clock * incident.parameters.clockFactor > 0 &&
    incident.state.definitive[casualty] === Infinity
  );
}

function planLook(incident: Incident, casualty: number): void {
  const { machine, parameters } = incident;
  machine.kind[casualty] = code.lookedAgain;
  machine.tie[casualty] = code.lookedAgain * kindSpan + machine.order[casualty]!;
  machine.plan(casualty, parameters.retriageEvery);
}

/** Somebody begins to wait: casualties in hospital are looked at again on a grid, ordinary patients have their patience. */
export function beginsToWait(incident: Incident, slot: number): void {
  if (slot < incident.casualties) {
    const isInHospital = incident.state.stages[slot]! >= stage.door;
    if (isInHospital && changes(incident, slot)) planLook(incident, slot);
  } else if (incident.machine.flock[slot] === ordinaryFlock) watchPatience(incident, slot);
}

/** A planned look: a new tag moves a casualty to the end of its class; an ordinary patient has waited long enough. */
export function lookAgain(incident: Incident, slot: number): void {
  const { machine, state } = incident;
  if (slot >= incident.casualties) {
    losesPatience(incident, slot);
    return;
  }
  assess(incident, slot, 'waiting');
  const tag = state.tag[slot]!;
  if (tag !== machine.priority[slot]) machine.pools.requeue(slot, tag);
  planLook(incident, slot);
}
