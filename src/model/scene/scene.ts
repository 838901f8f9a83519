import type { WalkIn } from '../../domain/scenario.ts';
import { categories } from '../../domain/triage.ts';
import { answer } from '../../kernel/machine.ts';
import { assess, interveneOnce, isAgentKnown } from '../casualty/triage.ts';
import { draws } from '../chance.ts';
import { flag, scalar, stage } from '../columns.ts';
import { component, pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { matchOthers } from '../transport/boarding.ts';
import { hospitalOfNeed } from './inflow.ts';
import { leaveCleared } from './later-waves.ts';

/** Pool of a kind at a site. */
export function sitePool(incident: Incident, kind: number, site: number): number {
  return incident.compiled.poolKinds[kind]!.base + site;
}

/** Hands at a site: rescue service, the commanding crew, and a share of every ambulance there. */
export function countHands(incident: Incident, site: number): void {
  const { state, machine, parameters } = incident;
  const crew = state.command[site]! >= 0 ? 2 : 0;
  const ambulances = Math.floor(parameters.handsPerAmbulance * state.present[site]!);
  const hands = sitePool(incident, pool.hands, site);
  machine.pools.setLimit(hands, component.staff, crew + ambulances + state.rescue[site]!, incident.now);
  machine.admitAll(hands);
}

/** Casualties and vehicles that wait for each other at a site go on together, one loading each. */
export function match(incident: Incident, site: number): void {
  const { state, machine, setting } = incident;
  if (setting.others.length > 0) matchOthers(incident, site);
  const { waiting } = machine.columns.views;
  const line = sitePool(incident, pool.line, site);
  const ready = sitePool(incident, pool.ready, site);
  while (waiting[line]! > 0 && waiting[ready]! > state.claims[site]!) {
    const vehicle = machine.pools.takeFirst(line, incident.now);
    state.claims[site]!++;
    machine.advance(vehicle);
  }
}

/** One fewer at the site to be carried: loaded, gone on their own, or dead. */
export function oneFewerAtScene(incident: Incident, site: number): void {
  incident.state.toLeave[site]!--;
  incident.state.scalars[scalar.atScene]!--;
  leaveCleared(incident, site);
}

/** What casualties do at the scene, by name in the pathways. */
export const sceneActions = {
  /** Freed or out of the hot zone: stays for the ambulances, or leaves on their own, as everybody does who has no scene. */
  comesFree(incident: Incident, casualty: number): number {
    const { state } = incident;
    const site = state.site[casualty]!;
    if (incident.setting.inflows[site] !== undefined) {
      state.flags[casualty]! |= flag.walksIn;
      return answer.otherwise;
    }
    state.stages[casualty] = stage.scene;
    const share = incident.setting.sites[site]!.walkIn[categories[state.need[casualty]!] as keyof WalkIn];
    if (incident.luck(casualty, draws.walksIn) >= share) return answer.next;
    state.flags[casualty]! |= flag.walksIn;
    oneFewerAtScene(incident, site);
    return answer.otherwise;
  },

  /** Walks or is driven by others, mostly to the nearest hospital, before any key is in force. */
  walksOut(incident: Incident, casualty: number): number {
    const { state, chances, cell } = incident;
    state.stages[casualty] = stage['walking-in'];
    const site = state.site[casualty]!;
    const inflow = incident.setting.inflows[site];
    if (inflow !== undefined) {
      // The curve counts people at the door, so no journey is added.
      state.bound[casualty] = hospitalOfNeed(inflow, incident.luck(casualty, draws.walkTo));
      return answer.next;
    }
    const hospital = chosenByWalkIn(incident, casualty, site);
    state.bound[casualty] = hospital;
    const leaves = incident.sample(chances.walkOut, casualty, draws.walkOut);
    const ordinaryRoad = incident.siteJourney(site, hospital) / cell.system.blueLightFactor;
    return incident.machine.hold(
      casualty,
      leaves + ordinaryRoad * incident.journeyNoise(casualty, draws.journey, hospital),
    );
  },

  waitsForTriage(incident: Incident, casualty: number): number {
    incident.machine.priority[casualty] = 0;
    return answer.next;
  },

  isTriaged(incident: Incident, casualty: number): number {
    return incident.machine.hold(casualty, incident.sample(incident.chances.triage, casualty, draws.triage));
  },

  /** Gets a life-saving intervention and a tag. */
  isTagged(incident: Incident, casualty: number): number {
    const { state } = incident;
    const site = state.site[casualty]!;
    interveneOnce(incident, casualty, () => {
      if (!isAgentKnown(incident, casualty) || state.doses[site]! < 1) return false;
      state.doses[site]!--;
      return true;
    });
    assess(incident, casualty, 'scene');
    return answer.next;
  },

  /** Undresses at the scene when somebody is there to help; otherwise goes contaminated. */
  undressesHere(incident: Incident, casualty: number): number {
    const lines = sitePool(incident, pool.undress, incident.state.site[casualty]!);
    const isContaminated = (incident.state.flags[casualty]! & flag.contaminated) !== 0;
    return isContaminated && incident.machine.columns.views.capacity[lines]! > 0
      ? answer.next
      : answer.otherwise;
  },

  undresses(incident: Incident, casualty: number): number {
    return incident.machine.hold(casualty, incident.parameters.deconDisrobe);
  },

  /** A gas leaves with the clothes; a liquid must be washed off at the hospital. */
  isUndressed(incident: Incident, casualty: number): number {
    const site = incident.setting.sites[incident.state.site[casualty]!]!;
    if (site.contamination?.cleaning === 'disrobe') incident.state.flags[casualty]! &= ~flag.contaminated;
    return answer.next;
  },

  /** Lies ready at the loading place until a vehicle takes them. */
  waitsForVehicle(incident: Incident, casualty: number): number {
    const site = incident.state.site[casualty]!;
    incident.machine.pools.enqueue(sitePool(incident, pool.ready, site), casualty, incident.now);
    match(incident, site);
    return answer.wait;
  },
} as const;

/** Nearest, second nearest, or one of the next three. */
function chosenByWalkIn(incident: Incident, casualty: number, site: number): number {
  const { walkInNearest, walkInSecond } = incident.parameters;
  const order = incident.setting.nearest[site]!;
  const u = incident.luck(casualty, draws.walkTo);
  if (u < walkInNearest || order.length === 1) return order[0]!;
  if (u < walkInNearest + walkInSecond || order.length === 2) return order[1]!;
  const share = (u - walkInNearest - walkInSecond) / Math.max(1e-9, 1 - walkInNearest - walkInSecond);
  return order[2 + Math.floor(share * Math.min(3, order.length - 2))]!;
}
