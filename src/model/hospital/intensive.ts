import { expectedSurvival } from '../casualty/fate.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { rationedBelow } from '../surge/levers.ts';

/** Standard of intensive care given to somebody who begins it now: stretched in a raised place or by staff who fill in. */
export function standardOfCare(incident: Incident, hospital: number, slot: number): number {
  const { state, setting, machine } = incident;
  const inUse = machine.columns.views.inUse[machine.poolOf(pool.icu, slot)]!;
  const isStretched = inUse > setting.hospitals[hospital]!.icu || state.filledNow[hospital]! >= 1;
  return Math.max(state.standard[hospital]!, isStretched ? 1 : 0);
}

/** Whether intensive care is withheld by a declared rule: expected to live less likely than the rule allows. */
export function isRationed(incident: Incident, casualty: number): boolean {
  const hospital = incident.machine.place[casualty]!;
  const below = rationedBelow(incident, hospital);
  return below > 0 && expectedSurvival(incident, casualty) < below;
}

/** Whether general intensive care has a place that nobody waits for. */
export function hasIntensivePlace({ machine }: Incident, casualty: number): boolean {
  const { capacity, inUse, waiting } = machine.columns.views;
  const unit = machine.poolOf(pool.icu, casualty);
  return inUse[unit]! < capacity[unit]! && waiting[unit] === 0;
}
