import { code, type Vitals } from '../../domain/triage.ts';

/**
 * Triage Sieve, NARU 2013, first match wins: catastrophic bleeding → red · walks → green · not breathing: breathes once
 * the airway is opened → red, else black · unconscious → red · under 10 or over 30 breaths a minute → red · over 120
 * beats a minute or capillary refill over 2 s → red · else yellow. Source: medical notes 1.2 (from memory, consistent
 * with abstracts read).
 */
export function sieve(vitals: Readonly<Vitals>): number {
  if (vitals.hasSevereBleeding) return code.red;
  if (vitals.canWalk) return code.green;
  if (vitals.respiratoryRate <= 0) return vitals.breathesAfterAirwayOpening ? code.red : code.black;
  if (vitals.isUnconscious) return code.red;
  if (vitals.respiratoryRate < 10 || vitals.respiratoryRate > 30) return code.red;
  if (vitals.heartRate > 120 || vitals.hasSlowCapillaryRefill) return code.red;
  return code.yellow;
}
