import type { Text } from './text.ts';
import type { Minutes } from './time.ts';

/** Injury classes. Values and sources: docs/explanation/model.md, after the project's casualty model page. */
export const injuryClassIds = [
  'H1', 'H2', 'H3', 'C1', 'N1', 'O1', 'M1', 'G1',
  'B1', 'B2', 'B3', 'I1',
  'K1', 'K2', 'K3', 'W0',
  'L1', 'L2',
  'P1',
] as const; // biome-ignore format: one row per family
export type InjuryClassId = (typeof injuryClassIds)[number];

/** How a casualty's chance runs down while nobody treats the injury. */
export type Outcome =
  /** Latent severity on the RPM scale drawn uniformly in `severity`, run down at `clock` × effective time; logit offset `beta`. */
  | {
      readonly model: 'rpm';
      readonly severity: readonly [number, number];
      readonly beta: number;
      readonly clock: number;
    }
  /** Chance fixed at the injury; waiting does not change it. */
  | { readonly model: 'fixed'; readonly survival: number }
  /** Revised Baux score of age, burnt surface and inhalation. */
  | { readonly model: 'burn'; readonly surface: readonly [number, number]; readonly inhalation: number }
  /** Severe nerve agent: apnoeic share, then untreated time to death; `survival` if treated before it. */
  | { readonly model: 'nerve-severe'; readonly survival: number; readonly apnoeic: number }
  /** Cannot die in the model. */
  | { readonly model: 'certain' };

/** Vital signs of a class that does not run down the RPM table: mean and standard deviation, shares. */
export interface FixedVitals {
  readonly respiratoryRate: readonly [number, number];
  readonly heartRate: readonly [number, number];
  readonly noRadial: number;
  readonly obeys: number;
  /** Share who walk among those who obey. */
  readonly walksIfObeys: number;
}

export interface RunningVitals {
  /** Order in which points are lost from respiration, pulse and motor response. */
  readonly letters: 'bleed' | 'chest' | 'head';
  readonly walks: number;
  /** Factor on the share without a radial pulse. */
  readonly noRadialScale: number;
  readonly severeBleeding: number;
  readonly penetratingTorso: boolean;
}

export type VitalSigns =
  | { readonly kind: 'running'; readonly running: RunningVitals }
  | { readonly kind: 'fixed'; readonly usual: FixedVitals; readonly variant?: FixedVitals };

/** What is done in hospital: shares of the class and durations. */
export interface Treatment {
  /**
   * Where definitive care starts for somebody not operated on; `resuscitation` and `assessment` give way to the knife.
   * Whom `intensive-care` decides for is ill, not hurt: seen at an emergency place whatever the tag, never by a trauma team.
   */
  readonly definitive:
    | 'resuscitation'
    | 'neurosurgical-admission'
    | 'airway-and-fluids'
    | 'antidote'
    | 'oxygen'
    | 'assessment'
    | 'intensive-care';
  /** First department: resuscitation bay with a team, an emergency-department place, or minor injuries. */
  readonly door: 'resuscitation' | 'emergency' | 'minor';
  readonly operation: number;
  readonly operationMinutes: readonly [min: Minutes, mode: Minutes, max: Minutes];
  readonly ct: number;
  readonly icu: number;
  readonly icuDays: number;
  readonly ventilated: number;
  readonly wardDays: number;
  /** Units of blood at resuscitation. */
  readonly blood: number;
  readonly needsNeurosurgery: boolean;
  readonly needsBurnCentre: boolean;
}

export interface InjuryClass {
  readonly id: InjuryClassId;
  readonly title: Text;
  readonly outcome: Outcome;
  readonly vitals: VitalSigns;
  /** Factor on the clock after a life-saving intervention at the scene; 1 = none. */
  readonly sceneFactor: number;
  /** Factor on the clock once a doctor-led team or blood works on the casualty; 1 = none. */
  readonly teamFactor: number;
  /** Minutes from injury (K1: from release) to definitive care for the measures in time; `null` = no limit. */
  readonly limit: Minutes | null;
  readonly limitFrom: 'injury' | 'release';
  /** Median minutes from the point of no return to an untreated death. */
  readonly lagMedian: Minutes;
  readonly treatment: Treatment;
}

/** Whether people of a class may have breathed smoke: the burnt, and those hurt by smoke alone. */
export function breathesSmoke({ id, outcome }: Pick<InjuryClass, 'id' | 'outcome'>): boolean {
  return outcome.model === 'burn' || id === 'I1';
}
