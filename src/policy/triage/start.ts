import { code, type Vitals } from '../../domain/triage.ts';

/**
 * START (Simple Triage and Rapid Treatment) for adults, first match wins: walks → green · not breathing: breathes once
 * the airway is opened → red, else black · over 30 breaths a minute → red · no radial pulse → red · does not obey → red ·
 * else yellow. Source: medical notes 1.2.
 */
export function start(vitals: Readonly<Vitals>): number {
  if (vitals.canWalk) return code.green;
  if (vitals.respiratoryRate <= 0) return vitals.breathesAfterAirwayOpening ? code.red : code.black;
  if (vitals.respiratoryRate > 30) return code.red;
  if (!vitals.hasRadialPulse) return code.red;
  if (!vitals.obeys) return code.red;
  return code.yellow;
}
