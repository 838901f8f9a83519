/** Who looks at a casualty: helpers at the scene, somebody at the door, a look while waiting, a doctor. */
export type Look = 'scene' | 'door' | 'waiting' | 'doctor';

/**
 * Told of what leaves no trace in the columns once the happening is over. Absent in batches; must change nothing.
 */
export interface Witness {
  /** The key has chosen a hospital, for somebody or for one they ride with; the picture is still the one it was chosen on. */
  decided(casualty: number, hospital: number, ridesWith?: number): void;
  /** Somebody has tagged a casualty. */
  looked(casualty: number, by: Look): void;
}
