import { code, type Vitals } from '../../domain/triage.ts';

/**
 * JumpSTART for children of about 1 to 8 years, first match wins: walks → green · not breathing: breathes once the airway
 * is opened → red; no pulse → black; five rescue breaths: breathes → red, else black · under 15 or over 45 breaths a
 * minute → red · no peripheral pulse → red · neither responds to voice nor appropriately to pain → red · else yellow.
 * The full assessment that an infant gets first is not here. Asked of adults it calls slow breathing red. Source: medical
 * notes 1.2.
 */
export function jumpStart(vitals: Readonly<Vitals>): number {
  if (vitals.canWalk) return code.green;
  if (vitals.respiratoryRate <= 0) return notBreathing(vitals);
  if (vitals.respiratoryRate < 15 || vitals.respiratoryRate > 45) return code.red;
  if (!vitals.hasRadialPulse) return code.red;
  if (!vitals.respondsToVoice && !vitals.movesPurposefully) return code.red;
  return code.yellow;
}

function notBreathing(vitals: Readonly<Vitals>): number {
  if (vitals.breathesAfterAirwayOpening) return code.red;
  if (vitals.heartRate <= 0) return code.black;
  return vitals.breathesAfterRescueBreaths ? code.red : code.black;
}
