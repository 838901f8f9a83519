import type { FixedVitals, InjuryClass, RunningVitals } from '../../domain/injury.ts';
import type { Vitals } from '../../domain/triage.ts';

/** A person's fixed quantiles behind their signs: signs move smoothly as severity falls, never by a new draw. */
export interface SignLuck {
  /** Standard normal quantiles of breathing and pulse. */
  breathing: number;
  pulse: number;
  /** Uniforms: radial pulse, walking, severe bleeding, obeying. */
  radial: number;
  walking: number;
  bleeding: number;
  obeying: number;
  /** Uniform behind breathing rates outside the normal band. */
  rate: number;
  /** Apnoeic severe nerve agent, or burnt and inhaled: the class's second set of signs. */
  isVariant: boolean;
}

/** Order in which points are lost from R4 P4 M4 (grade D). */
const letterOrder = {
  bleed: 'PRPRMPRMPRMM',
  chest: 'RPRPMRPMRPMM',
  head: 'MMRMPRMPRPRP',
} as const satisfies Record<RunningVitals['letters'], string>;

/** Share without a radial pulse at severity 12, 11, … 4 (grade D). */
const noRadialFrom12 = [0.02, 0.08, 0.15, 0.3, 0.5, 0.65, 0.8, 0.9, 0.97];

const codes = { respiration: 4, motor: 4 };

/** Points of respiration and motor response left at severity `x`; the object returned is reused. */
function codesAt(letters: RunningVitals['letters'], x: number): { respiration: number; motor: number } {
  codes.respiration = 4;
  codes.motor = 4;
  const keepsBreathing = x > 0.5;
  let lost = 12 - Math.min(12, Math.max(0, Math.round(x)));
  for (const letter of letterOrder[letters]) {
    if (lost === 0) break;
    if (letter === 'R' && codes.respiration === 1 && keepsBreathing) continue;
    if (letter === 'R') codes.respiration--;
    if (letter === 'M') codes.motor--;
    lost--;
  }
  return codes;
}

/** A life-saving intervention lifts the lower of respiration and motor response by 2 (motor on a tie), each at most 4. */
function lift(points: { respiration: number; motor: number }): void {
  if (points.respiration < points.motor) points.respiration = Math.min(4, points.respiration + 2);
  else points.motor = Math.min(4, points.motor + 2);
}

/** Triangular 25–35 with mode 27, by quantile. */
function fastRate(u: number): number {
  return u < 0.2 ? 25 + Math.sqrt(u * 20) : 35 - Math.sqrt((1 - u) * 80);
}

function respiratoryRate(respiration: number, luck: SignLuck): number {
  if (respiration === 4) return Math.min(24, Math.max(10, 18 + 2.5 * luck.breathing));
  if (respiration === 3) return fastRate(luck.rate);
  if (respiration === 2) return 36 + 8 * luck.rate;
  return respiration === 1 ? 4 + 5 * luck.rate : 0;
}

function heartRate(letters: RunningVitals['letters'], x: number, z: number): number {
  const steady = 86 + 7 * (12 - x) + 12 * z;
  const failing = (149 + 12 * z) * Math.max(0.25, x / 3);
  const rate = letters === 'head' ? 88 - 2 * (12 - x) + 14 * z : x >= 3 ? steady : failing;
  return Math.min(170, Math.max(35, rate));
}

/** Share without a radial pulse at severity `x`, between the published grid points. */
export function noRadialShare(x: number): number {
  const position = Math.min(8, Math.max(0, 12 - x));
  const low = Math.min(7, Math.floor(position));
  const share = position - low;
  return noRadialFrom12[low]! * (1 - share) + noRadialFrom12[low + 1]! * share;
}

function fillRunning(
  into: Vitals,
  running: RunningVitals,
  x: number,
  isLifted: boolean,
  luck: SignLuck,
): void {
  const points = codesAt(running.letters, x);
  if (isLifted) lift(points);
  into.respiratoryRate = respiratoryRate(points.respiration, luck);
  into.heartRate = heartRate(running.letters, x, luck.pulse);
  into.hasRadialPulse = luck.radial >= noRadialShare(x) * running.noRadialScale;
  into.respondsToVoice = points.motor >= 3;
  into.obeys = points.motor === 4;
  into.talks = into.obeys && points.respiration >= 2;
  into.canWalk = into.obeys && x >= 7 && luck.walking < running.walks;
  into.hasSevereBleeding = luck.bleeding < running.severeBleeding;
  into.hasPenetratingTorsoInjury = running.penetratingTorso;
  into.breathesAfterAirwayOpening = x > 0.5;
  into.movesPurposefully = points.motor >= 3;
  // Pressure and tourniquets stop a bleeding limb, not a bleeding torso.
  into.isMajorBleedingControlled = !into.hasSevereBleeding || (isLifted && !running.penetratingTorso);
}

function fillFixed(into: Vitals, fixed: FixedVitals, luck: SignLuck): void {
  const [rate, spread] = fixed.respiratoryRate;
  into.respiratoryRate = rate === 0 ? 0 : Math.max(4, rate + spread * luck.breathing);
  into.heartRate = Math.max(30, fixed.heartRate[0] + fixed.heartRate[1] * luck.pulse);
  into.hasRadialPulse = luck.radial >= fixed.noRadial;
  into.obeys = luck.obeying < fixed.obeys;
  into.respondsToVoice = into.obeys;
  into.talks = into.obeys;
  into.canWalk = into.obeys && luck.walking < fixed.walksIfObeys;
  into.hasSevereBleeding = false;
  into.hasPenetratingTorsoInjury = false;
  into.breathesAfterAirwayOpening = rate > 0;
  into.movesPurposefully = into.obeys;
  into.isMajorBleedingControlled = true;
}

/**
 * Signs that only some tools ask for, from those already filled in (all grade D): slow refill goes with a missing radial
 * pulse, as in START's own rule; unconscious is no response to voice; distress is breathing outside the Sieve's band of
 * 10–30; minor only is what is received at minor injuries; rescue breaths give nothing that an open airway does not.
 */
function fillDerived(into: Vitals, injury: InjuryClass, luck: SignLuck): void {
  into.hasSlowCapillaryRefill = !into.hasRadialPulse;
  into.isUnconscious = !into.respondsToVoice;
  into.hasRespiratoryDistress = into.respiratoryRate < 10 || into.respiratoryRate > 30;
  into.hasOnlyMinorInjuries = injury.treatment.door === 'minor';
  into.breathesAfterRescueBreaths = into.breathesAfterAirwayOpening;
  into.hasInhaledSmokeOrWater = injury.id === 'I1' || (injury.outcome.model === 'burn' && luck.isVariant);
  into.isLikelyToSurvive = true;
}

/**
 * Fills in what is seen of a casualty at severity `x` (RPM scale; classes without one: any). All values grade D.
 * `isLifted` after a life-saving intervention: it lifts the signs, never the severity. Everybody is thought likely to
 * survive: the judgement that SALT asks for is the observer's.
 */
export function fillVitals(
  into: Vitals,
  injury: InjuryClass,
  x: number,
  ageYears: number,
  isLifted: boolean,
  luck: SignLuck,
): void {
  into.ageYears = ageYears;
  into.hasSevereNerveSigns = injury.outcome.model === 'nerve-severe';
  if (injury.vitals.kind === 'running') fillRunning(into, injury.vitals.running, x, isLifted, luck);
  else
    fillFixed(
      into,
      luck.isVariant ? (injury.vitals.variant ?? injury.vitals.usual) : injury.vitals.usual,
      luck,
    );
  fillDerived(into, injury, luck);
}

/** An object to fill in. */
export function emptyVitals(): Vitals {
  return {
    ageYears: 0,
    respiratoryRate: 0,
    heartRate: 0,
    hasRadialPulse: true,
    breathesAfterAirwayOpening: true,
    respondsToVoice: true,
    obeys: true,
    talks: true,
    canWalk: true,
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
    breathesAfterRescueBreaths: true,
    hasInhaledSmokeOrWater: false,
  };
}
