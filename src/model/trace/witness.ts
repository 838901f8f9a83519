import type { RequestTarget } from '../../domain/resources/lending.ts';

/** Who looks at a casualty: helpers at the scene, somebody at the door, a look while waiting, a doctor. */
export type Look = 'scene' | 'door' | 'waiting' | 'doctor';

/** Told of what passes within one happening to casualties. */
export interface CasualtyWitness {
  /** The key has chosen a hospital; the picture is still the one it was chosen on. */
  decided(casualty: number, hospital: number): void;
  /** Somebody has tagged a casualty. */
  looked(casualty: number, by: Look): void;
}

/** Told of requests for staff and equipment, and of loans. */
export interface LendingWitness {
  /** A region has asked for persons of a competence, of whom so many were not offered by anybody. */
  requested(region: number, competence: number, persons: number, notOffered: number): void;
  /** A region's request to such a lender lacked a condition: index into `preconditions`. */
  refused(region: number, target: RequestTarget, lacks: number): void;
  /** A loan has been agreed, or has come to its next stage. */
  loanMoved(loan: number): void;
}

/**
 * Told of what leaves no trace in the columns once the happening is over. Absent in batches; must change nothing.
 */
export interface Witness extends CasualtyWitness, LendingWitness {}
