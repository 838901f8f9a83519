import { code, type Vitals } from '../../domain/triage.ts';

/**
 * MPTT-24 (Modified Physiological Triage Tool, 2017), first match wins: catastrophic bleeding → red · walks → green · not
 * breathing with an open airway → black · does not respond to voice → red · under 12, or 24 and more, breaths a minute →
 * red · 100 and more beats a minute → red · else yellow. Who breathes only with an opened airway counts as under 12.
 * Source: medical notes 1.2.
 */
export function mptt24(vitals: Readonly<Vitals>): number {
  if (vitals.hasSevereBleeding) return code.red;
  if (vitals.canWalk) return code.green;
  if (vitals.respiratoryRate <= 0 && !vitals.breathesAfterAirwayOpening) return code.black;
  if (!vitals.respondsToVoice) return code.red;
  if (vitals.respiratoryRate < 12 || vitals.respiratoryRate >= 24) return code.red;
  return vitals.heartRate >= 100 ? code.red : code.yellow;
}
