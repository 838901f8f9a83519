import { minutesPerHour } from '../../domain/time.ts';
import { components } from '../../kernel/machine-columns.ts';
import { hospitalPools, pool } from '../departments.ts';
import type { Incident } from '../incident.ts';

/** Somebody leaves the queue for intensive care for a place elsewhere: they wait on, until they are there. */
export function beginWayToPlace({ state, machine, now }: Incident, casualty: number): void {
  const from = machine.place[casualty]!;
  state.movedFrom[casualty] = from;
  state.onTheWay[from]!++;
  state.waitedOnTheWay[from]! -= now;
}

/** Somebody has come to the place they were moved for, or has died before. */
export function endWayToPlace({ state, now }: Incident, casualty: number): void {
  const from = state.movedFrom[casualty]!;
  if (from < 0) return;
  state.movedFrom[casualty] = -1;
  state.onTheWay[from]!--;
  state.waitedOnTheWay[from]! += now;
}

/**
 * Person-hours that everybody has waited for a kind of place at a hospital so far, those still waiting included, and for
 * intensive care those on the way from there to a place elsewhere.
 */
export function waitedAt(incident: Incident, kind: number, hospital: number): number {
  const { waited, waiting, since } = incident.machine.columns.views;
  const at = incident.compiled.poolKinds[kind]!.base + hospital;
  let minutes = waiting[at]! * (incident.now - since[at]!);
  for (let part = 0; part < components.length; part++) minutes += waited[at * components.length + part]!;
  if (kind === pool.icu)
    minutes += incident.state.waitedOnTheWay[hospital]! + incident.state.onTheWay[hospital]! * incident.now;
  return minutes / minutesPerHour;
}

/** Person-hours that everybody treated in each region has waited, in the order of the system's regions. */
export function waitingByRegion(incident: Incident, into: Float64Array): void {
  const { hospitals } = incident.setting;
  into.fill(0);
  for (let hospital = 0; hospital < hospitals.length; hospital++) {
    const region = incident.compiled.regionOf[hospital]!;
    // Vehicles wait for a handover place, not people.
    for (let kind = 0; kind < hospitalPools.length; kind++)
      if (kind !== pool.handover) into[region]! += waitedAt(incident, kind, hospital);
  }
}
