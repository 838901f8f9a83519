import type { Incident } from '../incident.ts';

/** No casualty, no vehicle, no place. */
export const nobody = -1;

/** States of a vehicle in the `idle` column. */
export const vehicleState = { busy: 0, idle: 1, heldAtDoor: 2, notSent: 3, standsBy: 4 } as const;

/** A casualty is off the stretcher; a vehicle held at the door for it may go. */
export function leaveVehicle(incident: Incident, casualty: number): void {
  const { state, machine, compiled, setting } = incident;
  const vehicle = state.carrier[casualty]!;
  if (vehicle < 0) return;
  state.carrier[casualty] = nobody;
  if (vehicle >= setting.vehicles.length) {
    leaveSeat(incident, vehicle, casualty);
    return;
  }
  for (let seat = 0; seat < 2; seat++) {
    if (state.aboard[2 * vehicle + seat] === casualty) state.aboard[2 * vehicle + seat] = nobody;
  }
  const isEmpty = state.aboard[2 * vehicle]! < 0 && state.aboard[2 * vehicle + 1]! < 0;
  if (!isEmpty || state.idle[vehicle] !== vehicleState.heldAtDoor) return;
  state.idle[vehicle] = vehicleState.busy;
  machine.advance(compiled.slots.vehicles + vehicle);
}

/** Gives up a place in an aircraft or a bus, none of which is held at a door: nobody contaminated is taken aboard. */
function leaveSeat({ state, setting }: Incident, vehicle: number, casualty: number): void {
  const { seatFrom, places } = setting.others[vehicle - setting.vehicles.length]!;
  for (let seat = seatFrom; seat < seatFrom + places; seat++) {
    if (state.aboard[seat] === casualty) state.aboard[seat] = nobody;
  }
}
