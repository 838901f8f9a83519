import type { AbroadKind } from '../../domain/resources/abroad.ts';
import type { CoordinationAlarm } from '../../domain/resources/coordination.ts';
import type { RequestTarget } from '../../domain/resources/lending.ts';
import type { Minutes } from '../../domain/time.ts';

/** Who looks at a casualty: helpers at the scene, somebody at the door, a look while waiting, a doctor. */
export type Look = 'scene' | 'door' | 'waiting' | 'doctor';

/** Told of what passes within one happening to casualties. */
export interface CasualtyWitness {
  /** The key has chosen a hospital, for somebody or for one they ride with; the picture is still the one it was chosen on. */
  decided(casualty: number, hospital: number, ridesWith?: number): void;
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

/** Told of levels and alarms of coordination: levels by their place among those laid out, regions by theirs in the system. */
export interface CoordinationWitness {
  /** A level has been asked on such a load: NaN when it was not known. */
  levelAsked(level: number, load: number): void;
  levelDeclined(level: number, region: number): void;
  levelInForce(level: number): void;
  levelLeft(level: number): void;
  /** A level abroad, by its place among those laid out, has been asked for places of a kind: so many wait for one on the picture. */
  abroadAsked(level: number, kind: AbroadKind, waiting: number): void;
  /** An alarm is in force from such a minute; the region that is helped, −1 when it is nobody's own. */
  alarmRaised(alarm: CoordinationAlarm, region: number, from: Minutes): void;
}

/**
 * Told of what leaves no trace in the columns once the happening is over. Absent in batches; must change nothing.
 */
export interface Witness extends CasualtyWitness, LendingWitness, CoordinationWitness {}
