import type { BelievedPlaces } from '../../domain/sending.ts';
import type { Minutes } from '../../domain/time.ts';

/** What it costs to send one casualty more and one more still to the places of one kind at a hospital. */
export interface PlaceCosts {
  /** Places that stand free: whoever is sent to them waits for nobody. */
  readonly free: number;
  /** Minutes that the first one beyond them waits, and the second, and so on: ever more. */
  waits(beyond: number): Minutes;
}

/**
 * How long casualties would wait at places, as the key `least-time` reckons: persons beyond the places × the time that one
 * casualty holds a place ÷ places. `beyond` is counted from 1.
 *
 * @example placeCosts({ there: 4, ahead: 3, heldMinutes: 40 }) // 1 free; the first beyond it waits 10 min, the second 20
 */
export function placeCosts({ there, ahead, heldMinutes }: BelievedPlaces): PlaceCosts {
  const free = Math.max(0, Math.floor(there - ahead));
  return {
    free,
    waits: (beyond) => (Math.max(0, ahead + free + beyond - there) * heldMinutes) / Math.max(there, 1),
  };
}

/** Waiting of `persons` sent to the same places, summed over them. */
export function waitingOf({ free, waits }: PlaceCosts, persons: number): Minutes {
  let sum = 0;
  for (let beyond = 1; beyond <= persons - free; beyond++) sum += waits(beyond);
  return sum;
}
