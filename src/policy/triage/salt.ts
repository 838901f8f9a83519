import { code, type Vitals } from '../../domain/triage.ts';
import { childUnder } from './start-by-age.ts';

/**
 * SALT (Sort, Assess, Life-saving interventions, Treatment or transport), after the interventions, first match wins: not
 * breathing (a child after two breaths) → black · obeys or moves with purpose, has a peripheral pulse, no respiratory
 * distress and major bleeding controlled: minor injuries only → green, else yellow · likely to survive → red · else
 * expectant. Walking settles only who is looked at first. There is no grey here: the expectant are black, last in every
 * order, and a later look can lift them. Source: medical notes 1.2.
 */
export function salt(vitals: Readonly<Vitals>): number {
  if (!breathes(vitals)) return code.black;
  const isStable =
    (vitals.obeys || vitals.movesPurposefully) &&
    vitals.hasRadialPulse &&
    !vitals.hasRespiratoryDistress &&
    vitals.isMajorBleedingControlled;
  if (isStable) return vitals.hasOnlyMinorInjuries ? code.green : code.yellow;
  return vitals.isLikelyToSurvive ? code.red : code.black;
}

function breathes(vitals: Readonly<Vitals>): boolean {
  if (vitals.respiratoryRate > 0 || vitals.breathesAfterAirwayOpening) return true;
  return vitals.ageYears < childUnder && vitals.breathesAfterRescueBreaths;
}
