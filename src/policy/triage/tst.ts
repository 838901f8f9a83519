import { code, type Vitals } from '../../domain/triage.ts';

/**
 * Ten Second Triage, no vital signs counted, first match wins: walks → green, whatever the injury · severe bleeding → red ·
 * talks: penetrating torso injury → red, else yellow · breathes (airway opened) → red · not breathing → black, which the
 * tool itself calls "not breathing" rather than dead. Source: medical notes 1.2.
 */
export function tenSecondTriage(vitals: Readonly<Vitals>): number {
  if (vitals.canWalk) return code.green;
  if (vitals.hasSevereBleeding) return code.red;
  if (vitals.talks) return vitals.hasPenetratingTorsoInjury ? code.red : code.yellow;
  return vitals.respiratoryRate > 0 || vitals.breathesAfterAirwayOpening ? code.red : code.black;
}
