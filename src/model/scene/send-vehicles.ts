import { isInflow } from '../../domain/scenario.ts';
import { draws } from '../chance.ts';
import type { Incident } from '../incident.ts';
import { isLaterWave } from './later-wave.ts';
import { ambulancesWanted } from './later-waves.ts';
import { vehicleState } from './stretcher.ts';

/**
 * Sends the ambulances that are free and not kept in reserve, nearest first, as many as people appear to need; the rest
 * of the free ones stand idle at their stations for transfers.
 */
export function sendVehicles(incident: Incident): void {
  const { state, machine, compiled, setting, parameters } = incident;
  const wanted = setting.sites.map((site, at) =>
    isInflow(site) || isLaterWave(site, setting.sites) ? 0 : ambulancesWanted(incident, at),
  );
  setting.vehicles.forEach((plan, vehicle) => {
    const slot = compiled.slots.vehicles + vehicle;
    state.aboard[2 * vehicle] = -1;
    state.aboard[2 * vehicle + 1] = -1;
    machine.place[slot] = plan.station;
    const isBusy = incident.luck(slot, draws.busy) < parameters.busyAtAlarm;
    state.idle[vehicle] = isBusy ? vehicleState.notSent : vehicleState.idle;
    machine.pc[slot] = compiled.program.entries['fetches']!;
    if (isBusy || incident.luck(slot, draws.reserve) < parameters.reserveShare) return;
    const site = closestInNeed(plan.toSite, wanted);
    if (site < 0) return;
    wanted[site]!--;
    state.serves[vehicle] = site;
    state.idle[vehicle] = vehicleState.busy;
    machine.pc[slot] = compiled.program.entries['vehicle']!;
    const starts = setting.sites[site]!.starts + parameters.regionAlarmAfter;
    machine.plan(slot, starts);
  });
}

function closestInNeed(toSite: readonly number[], wanted: readonly number[]): number {
  let best = -1;
  for (let site = 0; site < wanted.length; site++) {
    if (wanted[site]! > 0 && (best < 0 || toSite[site]! < toSite[best]!)) best = site;
  }
  return best;
}
