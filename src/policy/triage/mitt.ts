import { code, type Vitals } from '../../domain/triage.ts';

/** Below this age rescue breaths come first after smoke or water. */
const breathsUnder = 12;

/** Children of up to 2 completed years who do not walk are red whatever their signs. */
const infantUnder = 3;

/**
 * NHS Major Incident Triage Tool (2023, all ages), first match wins: catastrophic bleeding → red · walks → green · not
 * breathing with an open airway → black, but under 12 years after smoke or water only when rescue breaths fail too · no
 * response to voice, at most 2 years old, under 12 or over 23 breaths a minute, or 100 and more beats → red · else yellow.
 * A slow pulse is not scored. Who breathes only with help counts as under 12. Source: medical notes 1.2.
 */
export function mitt(vitals: Readonly<Vitals>): number {
  if (vitals.hasSevereBleeding) return code.red;
  if (vitals.canWalk) return code.green;
  if (!breathes(vitals)) return code.black;
  if (!vitals.respondsToVoice || vitals.ageYears < infantUnder) return code.red;
  if (vitals.respiratoryRate < 12 || vitals.respiratoryRate > 23) return code.red;
  return vitals.heartRate >= 100 ? code.red : code.yellow;
}

function breathes(vitals: Readonly<Vitals>): boolean {
  if (vitals.respiratoryRate > 0 || vitals.breathesAfterAirwayOpening) return true;
  const getsBreaths = vitals.ageYears < breathsUnder && vitals.hasInhaledSmokeOrWater;
  return getsBreaths && vitals.breathesAfterRescueBreaths;
}
