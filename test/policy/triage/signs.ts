import type { Vitals } from '../../../src/domain/triage.ts';

/** Lies down, otherwise well: yellow by every tool. */
export const lying: Vitals = {
  ageYears: 30,
  respiratoryRate: 18,
  heartRate: 90,
  hasRadialPulse: true,
  breathesAfterAirwayOpening: true,
  respondsToVoice: true,
  obeys: true,
  talks: true,
  canWalk: false,
  hasSevereBleeding: false,
  hasPenetratingTorsoInjury: false,
  hasSevereNerveSigns: false,
  hasSlowCapillaryRefill: false,
  isUnconscious: false,
  movesPurposefully: true,
  hasRespiratoryDistress: false,
  isMajorBleedingControlled: true,
  hasOnlyMinorInjuries: false,
  isLikelyToSurvive: true,
  breathesAfterRescueBreaths: false,
  hasInhaledSmokeOrWater: false,
};

/** Does not breathe until the airway is opened. */
export const apnoea = { respiratoryRate: 0, talks: false } as const;

/** Does not breathe even then. */
export const shutAirway = { ...apnoea, breathesAfterAirwayOpening: false } as const;
