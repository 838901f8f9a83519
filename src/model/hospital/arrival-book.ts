import type { Minutes } from '../../domain/time.ts';

/**
 * When ordinary patients of one replication come, as far as somebody has reckoned it. It depends on the replication and the
 * hospitals alone, so the plans of a scenario and their no-incident twin share one book and each arrival is reckoned once.
 */
export class ArrivalBook {
  #replication = -1;
  readonly #minutes: Float64Array[];
  readonly #sums: Float64Array[];
  readonly #known: Int32Array;

  constructor(streams: number) {
    this.#minutes = Array.from({ length: streams }, () => new Float64Array(64));
    this.#sums = Array.from({ length: streams }, () => new Float64Array(64));
    this.#known = new Int32Array(streams);
  }

  /** Opens the book at a replication; what is written about another one is gone. */
  open(replication: number): void {
    if (replication === this.#replication) return;
    this.#replication = replication;
    this.#known.fill(0);
  }

  /** Whether the arrival of this number, from 0, is written down for a stream. */
  has(stream: number, number: number): boolean {
    return number < this.#known[stream]!;
  }

  minute(stream: number, number: number): Minutes {
    return this.#minutes[stream]![number]!;
  }

  /** Expected arrivals that have passed by then. */
  sum(stream: number, number: number): number {
    return this.#sums[stream]![number]!;
  }

  /** Writes down the next arrival of a stream; one that would leave a gap is not written. */
  write(stream: number, number: number, minute: Minutes, sum: number): void {
    if (number !== this.#known[stream]) return;
    if (number === this.#minutes[stream]!.length) {
      this.#minutes[stream] = doubled(this.#minutes[stream]!);
      this.#sums[stream] = doubled(this.#sums[stream]!);
    }
    this.#minutes[stream]![number] = minute;
    this.#sums[stream]![number] = sum;
    this.#known[stream] = number + 1;
  }
}

function doubled(values: Float64Array): Float64Array {
  const more = new Float64Array(2 * values.length);
  more.set(values);
  return more;
}
