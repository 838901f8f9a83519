import type { Minutes } from '../../domain/time.ts';

/**
 * What is the luck of ordinary care in one replication, as far as somebody has reckoned it: when patients come, and how many
 * more or fewer than the mean go home each hour. It depends on the replication and the hospitals alone, so the plans of a
 * scenario and their no-incident twin share one book and each figure is reckoned once.
 */
export class OrdinaryBook {
  #replication = -1;
  readonly #minutes: Float64Array[];
  readonly #sums: Float64Array[];
  readonly #known: Int32Array;
  /** Standard normal deviates of those who go home, by hospital and hour; NaN when not reckoned. */
  readonly #deviates: Float64Array[];

  constructor(streams: number, hospitals: number) {
    this.#minutes = Array.from({ length: streams }, () => new Float64Array(64));
    this.#sums = Array.from({ length: streams }, () => new Float64Array(64));
    this.#known = new Int32Array(streams);
    this.#deviates = Array.from({ length: hospitals }, () => new Float64Array(32).fill(Number.NaN));
  }

  /** Opens the book at a replication; what is written about another one is gone. */
  open(replication: number): void {
    if (replication === this.#replication) return;
    this.#replication = replication;
    this.#known.fill(0);
    for (const deviates of this.#deviates) deviates.fill(Number.NaN);
  }

  /** Whether the arrival of this number, from 0, is written down for a stream. */
  hasArrival(stream: number, number: number): boolean {
    return number < this.#known[stream]!;
  }

  arrivalMinute(stream: number, number: number): Minutes {
    return this.#minutes[stream]![number]!;
  }

  /** Expected arrivals that have passed by then. */
  arrivalSum(stream: number, number: number): number {
    return this.#sums[stream]![number]!;
  }

  /** Writes down the next arrival of a stream; one that would leave a gap is not written. */
  writeArrival(stream: number, number: number, minute: Minutes, sum: number): void {
    if (number !== this.#known[stream]) return;
    if (number === this.#minutes[stream]!.length) {
      this.#minutes[stream] = doubled(this.#minutes[stream]!, 0);
      this.#sums[stream] = doubled(this.#sums[stream]!, 0);
    }
    this.#minutes[stream]![number] = minute;
    this.#sums[stream]![number] = sum;
    this.#known[stream] = number + 1;
  }

  /** Standard normal deviate of those who go home from a hospital in an hour; NaN when not written down. */
  homegoing(hospital: number, hour: number): number {
    const deviates = this.#deviates[hospital]!;
    return hour < deviates.length ? deviates[hour]! : Number.NaN;
  }

  writeHomegoing(hospital: number, hour: number, deviate: number): void {
    while (hour >= this.#deviates[hospital]!.length)
      this.#deviates[hospital] = doubled(this.#deviates[hospital]!, Number.NaN);
    this.#deviates[hospital]![hour] = deviate;
  }
}

function doubled(values: Float64Array, unknown: number): Float64Array {
  const more = new Float64Array(2 * values.length).fill(unknown, values.length);
  more.set(values);
  return more;
}
