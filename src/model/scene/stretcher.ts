import type { Incident } from '../incident.ts';

/** No casualty, no vehicle, no place. */
export const nobody = -1;

/** States of a vehicle in the `idle` column. */
export const vehicleState = { busy: 0, idle: 1, heldAtDoor: 2, notSent: 3 } as const;

/** A casualty is off the stretcher; a vehicle held at the door for it may go. */
export function leaveVehicle(incident: Incident, casualty: number): void {
  const { state, machine, compiled } = incident;
  const vehicle = state.carrier[casualty]!;
  if (vehicle < 0) return;
  state.carrier[casualty] = nobody;
  for (let seat = 0; seat < 2; seat++) {
    if (state.aboard[2 * vehicle + seat] === casualty) state.aboard[2 * vehicle + seat] = nobody;
  }
  const isEmpty = state.aboard[2 * vehicle]! < 0 && state.aboard[2 * vehicle + 1]! < 0;
  if (!isEmpty || state.idle[vehicle] !== vehicleState.heldAtDoor) return;
  state.idle[vehicle] = vehicleState.busy;
  machine.advance(compiled.slots.vehicles + vehicle);
}
