import type { AbroadKind } from '../../domain/resources/abroad.ts';
import { flag } from '../columns.ts';
import { endWayToPlace } from '../hospital/waited.ts';
import type { Incident } from '../incident.ts';
import { takenAt } from './places.ts';

/** What somebody would be flown abroad for. */
export function kindFor(incident: Incident, casualty: number): AbroadKind {
  return incident.injuryOf(casualty).treatment.needsBurnCentre ? 'burns' : 'intensive-care';
}

/** Somebody who was to be flown abroad dies before leaving: their place is offered to another. */
export function giveUpAbroad(incident: Incident, casualty: number): void {
  const { state } = incident;
  state.abroadTaken[takenAt(state.abroad[casualty]!, kindFor(incident, casualty))]!--;
  state.abroad[casualty] = -1;
  state.flags[casualty]! &= ~flag.moved;
  endWayToPlace(incident, casualty);
}
