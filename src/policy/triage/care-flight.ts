import { code, type Vitals } from '../../domain/triage.ts';

/**
 * CareFlight, nothing counted, first match wins: walks → green · obeys: radial pulse → yellow, none → red · does not obey:
 * breathes with an open airway → red, else black. Source: medical notes 1.2 (from memory).
 */
export function careFlight(vitals: Readonly<Vitals>): number {
  if (vitals.canWalk) return code.green;
  if (vitals.obeys) return vitals.hasRadialPulse ? code.yellow : code.red;
  return vitals.respiratoryRate > 0 || vitals.breathesAfterAirwayOpening ? code.red : code.black;
}
