import { nameWords } from '../../kernel/random.ts';
import { draws } from '../chance.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { nobody, vehicleState } from '../scene/stretcher.ts';
import { matchTransfers } from '../scene/transfer.ts';
import { slotOfOther } from './availability.ts';
import { callUnits, clearSites } from './scene-units.ts';

/** How often units at base are looked over: often enough that nobody waits long for weather that has lifted (grade D). */
const reviewEvery = 15;

/** Puts every unit at its base, or out on an ordinary mission from which it comes back. Nothing is planned where there is none. */
export function startUnits(incident: Incident): void {
  const { setting, state, machine, compiled, root, replication, parameters } = incident;
  const { others, vehicles, sites } = setting;
  if (others.length === 0) return;
  state.aboard.fill(nobody, 2 * vehicles.length);
  for (const [other, { unit, station }] of others.entries()) {
    const slot = slotOfOther(incident, other);
    machine.place[slot] = station;
    machine.pc[slot] = compiled.program.entries['unit is home']!;
    state.serves[vehicles.length + other] = nobody;
    const isOut = incident.luck(slot, draws.busy) < unit.busy;
    state.idle[vehicles.length + other] = isOut ? vehicleState.busy : vehicleState.idle;
    if (isOut) machine.plan(slot, unit.busyFor);
  }
  const alarms = sites.flatMap((site, at) =>
    setting.inflows[at] === undefined ? [site.starts + parameters.regionAlarmAfter] : [],
  );
  const { transport } = compiled.slots;
  machine.settle(transport, 0, 0);
  machine.bless(transport, root, replication, nameWords('transport'), 0);
  incident.plan(transport, code.transportReviewed, 0, alarms.length > 0 ? Math.min(...alarms) : 0);
}

/** Looks units over: home from empty sites, out to sites in need, to patients who wait where weather or hours forbade it. */
export function reviewUnits(incident: Incident): void {
  clearSites(incident);
  callUnits(incident);
  matchTransfers(incident);
  incident.plan(incident.compiled.slots.transport, code.transportReviewed, 0, reviewEvery);
}
