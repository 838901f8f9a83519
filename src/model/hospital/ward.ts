import { minutesPerHour } from '../../domain/time.ts';
import { scalar } from '../columns.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { extentOf, minutesOf } from '../surge/levers.ts';

/**
 * Share of occupied ward beds that may have been freed so long after early discharge began: straight lines between the
 * parameters, less those whom municipal care does not take.
 */
function freedShare(incident: Incident, hospital: number): number {
  const hours = minutesOf(incident, hospital, 'reverse-triage') / minutesPerHour;
  return sharedOut(incident, hours) * extentOf(incident, hospital, 'reverse-triage');
}

function sharedOut({ parameters }: Incident, hours: number): number {
  const { wardFreedAt2h, wardFreedAt6h, wardFreedAt24h } = parameters;
  if (!(hours > 0)) return 0;
  if (hours <= 2) return (wardFreedAt2h * hours) / 2;
  if (hours <= 6) return wardFreedAt2h + ((wardFreedAt6h - wardFreedAt2h) * (hours - 2)) / 4;
  return wardFreedAt6h + ((wardFreedAt24h - wardFreedAt6h) * Math.min(18, hours - 6)) / 18;
}

/** Sends an ordinary patient home early when a casualty would wait for a bed, as far as the curve allows (reverse triage). */
export function makeRoomInWard(incident: Incident, hospital: number): void {
  const { state, machine, parameters, setting } = incident;
  const { inUse, capacity } = machine.columns.views;
  const ward = incident.compiled.poolKinds[pool.ward]!.base + hospital;
  if (inUse[ward]! < capacity[ward]!) return;
  const allowed = Math.floor(freedShare(incident, hospital) * setting.hospitals[hospital]!.ward);
  if (state.inWard[hospital]! < 1 || state.earlyDischarged[hospital]! >= allowed) return;
  state.earlyDischarged[hospital]!++;
  state.inWard[hospital]!--;
  state.scalars[scalar.earlyDischarges]!++;
  state.scalars[scalar.lostBedHours]! += parameters.earlyDischargeHours;
  machine.giveBack(ward);
}
