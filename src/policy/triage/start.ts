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

/** JumpSTART is for children of about 1 to 8 years. */
const childUnder = 9;

/**
 * JumpSTART for children, first match wins: walks → green · not breathing: breathes once the airway is opened → red, else
 * black · under 15 or over 45 breaths a minute → red · no peripheral pulse → red · does not respond to voice → red · else
 * yellow. Vital signs here tell neither what five rescue breaths would give nor whether a response to pain is appropriate:
 * a child who needs the breaths counts as black, one who answers only to pain as red. Source: medical notes 1.2.
 */
export function jumpStart(vitals: Readonly<Vitals>): number {
  if (vitals.canWalk) return code.green;
  if (vitals.respiratoryRate <= 0) return vitals.breathesAfterAirwayOpening ? code.red : code.black;
  if (vitals.respiratoryRate < 15 || vitals.respiratoryRate > 45) return code.red;
  if (!vitals.hasRadialPulse) return code.red;
  if (!vitals.respondsToVoice) return code.red;
  return code.yellow;
}

/** START for adults, JumpSTART for children: the rule that also settles true need. */
export function startByAge(vitals: Readonly<Vitals>): number {
  return vitals.ageYears < childUnder ? jumpStart(vitals) : start(vitals);
}
