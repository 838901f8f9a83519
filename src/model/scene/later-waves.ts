import { answer } from '../../kernel/machine.ts';
import { draws } from '../chance.ts';
import { pool } from '../departments.ts';
import { code, kindSpan } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { isLaterWave } from './later-wave.ts';
import { countHands, sitePool } from './scene.ts';
import { vehicleState } from './stretcher.ts';
import { matchTransfers } from './transfer.ts';
import { tripNoise, vehicleOf } from './transport.ts';

/** Entities above these are alarms of later sites, by site. */
const firstName = 2 ** 33 + 2 ** 22;

/** Plans the alarms of the sites that come later; the others are known from the start. */
export function planLaterWaves(incident: Incident): void {
  const { machine, setting, state, parameters } = incident;
  state.alarmed.fill(1);
  for (const [at, site] of setting.sites.entries()) {
    if (!isLaterWave(site, setting.sites)) continue;
    state.alarmed[at] = 0;
    const slot = machine.enter(0, firstName + at);
    machine.kind[slot] = code.siteAlarmed;
    machine.subject[slot] = at;
    machine.tie[slot] = code.siteAlarmed * kindSpan + machine.order[slot]!;
    machine.plan(slot, site.starts + parameters.regionAlarmAfter);
  }
}

/** Ambulances that people at a site appear to need, the commanding one among them. */
export function ambulancesWanted({ setting, parameters }: Incident, site: number): number {
  return 1 + Math.ceil(parameters.ambulancesPerCasualty * setting.sites[site]!.casualties);
}

/** Ambulances that were on ordinary calls when the first wave was alarmed may be free by now: drawn anew at each later alarm. */
function freeFromCalls(incident: Incident, site: number): void {
  const { state, compiled, setting, parameters } = incident;
  for (let vehicle = 0; vehicle < setting.vehicles.length; vehicle++) {
    if (state.idle[vehicle] !== vehicleState.notSent) continue;
    const slot = compiled.slots.vehicles + vehicle;
    const isBusy = incident.luckTowards(slot, draws.busy, setting.siteNames[site]!) < parameters.busyAtAlarm;
    if (!isBusy) state.idle[vehicle] = vehicleState.idle;
  }
}

/** A later site is alarmed: idle ambulances are sent from where they stand, nearest first; others come when they are free. */
export function alarmSite(incident: Incident, site: number): void {
  const { state, machine, compiled } = incident;
  state.alarmed[site] = 1;
  freeFromCalls(incident, site);
  for (let sent = 0; sent < ambulancesWanted(incident, site); sent++) {
    const vehicle = nearestToSend(incident, site);
    if (vehicle < 0) break;
    const slot = compiled.slots.vehicles + vehicle;
    state.idle[vehicle] = vehicleState.busy;
    state.serves[vehicle] = site;
    state.trips[vehicle]!++;
    machine.pc[slot] = compiled.program.entries['sent']!;
    machine.advance(slot);
  }
  // Ambulances free from their calls and not sent may fetch who waits to be moved.
  matchTransfers(incident);
}

/** Idle vehicle nearest to a site, among those near enough to help; −1 when there is none. */
function nearestToSend(incident: Incident, site: number): number {
  const { state, machine, compiled, setting, parameters } = incident;
  let best = -1;
  let closest = parameters.helpWithin;
  for (let vehicle = 0; vehicle < setting.vehicles.length; vehicle++) {
    if (state.idle[vehicle] !== vehicleState.idle) continue;
    const minutes = incident.siteJourney(site, machine.place[compiled.slots.vehicles + vehicle]!);
    if (minutes > closest || (minutes === closest && best >= 0)) continue;
    best = vehicle;
    closest = minutes;
  }
  return best;
}

/** Whether nobody is left at a scene while there are more waves to come, so that ambulances are needed elsewhere. */
export function isCleared({ state, setting }: Incident, site: number): boolean {
  return state.toLeave[site] === 0 && setting.hasLaterWaves;
}

/** A scene is cleared: the commanding ambulance and those that stand in line there are free again. */
export function leaveCleared(incident: Incident, site: number): void {
  if (!isCleared(incident, site)) return;
  const { state, machine, compiled } = incident;
  const line = sitePool(incident, pool.line, site);
  for (let slot = nextInLine(incident, line); slot >= 0; slot = nextInLine(incident, line)) {
    machine.pc[slot] = compiled.program.entries['leaves scene']!;
    machine.advance(slot);
  }
  // Who has yet to look round and report goes on after that.
  const command = state.command[site]!;
  if (command >= 0 && machine.minute[command] === Infinity) machine.advance(command);
}

function nextInLine({ machine }: Incident, line: number): number {
  return machine.columns.views.waiting[line]! > 0 ? machine.pools.takeFirst(line, machine.clock[0]!) : -1;
}

/** What ambulances of later waves do, by name in the pathways. */
export const laterWaveActions = {
  setsOutAgain(incident: Incident, slot: number): number {
    const { state, machine, parameters } = incident;
    const site = state.serves[vehicleOf(incident, slot)]!;
    state.heading[site]!++;
    const minutes = incident.siteJourney(site, machine.place[slot]!) * tripNoise(incident, slot);
    return machine.hold(slot, parameters.mobilisation + minutes);
  },

  leavesScene(incident: Incident, slot: number): number {
    const site = incident.machine.place[slot]!;
    incident.state.present[site]!--;
    countHands(incident, site);
    return answer.next;
  },

  /** Drives from the cleared scene towards the nearest hospital, to be sent from there. */
  drivesFromScene(incident: Incident, slot: number): number {
    const { machine, setting } = incident;
    const site = machine.place[slot]!;
    const hospital = setting.nearest[site]![0]!;
    machine.place[slot] = hospital;
    return machine.hold(slot, incident.siteJourney(site, hospital) * tripNoise(incident, slot));
  },
} as const;
