/** Costs within this of each other are equal: noise of the arithmetic decides nothing, and no round of it can go on for ever. */
const hair = 1e-9;

/**
 * Shares out patients of several hospitals over free places in others: as many as can be moved, then in the least total time.
 * A small transportation problem, solved by shortest augmenting paths (Busacker and Gowen 1961; Ford and Fulkerson 1962); working
 * memory is taken once, and equally good answers are told apart by the order of the hospitals alone.
 *
 * @example
 * const assignment = new LeastTotalTime(2);
 * assignment.solve([1, 1, 0, 0], [0, 0, 1, 1], (from, to) => minutes[from]![to]!); // 2 moved
 */
export class LeastTotalTime {
  /** Patients moved, `from * hospitals + to`; of the last solution. */
  readonly moved: Int32Array;
  readonly #hospitals: number;
  readonly #minutes: Float64Array;
  readonly #left: Int32Array;
  readonly #room: Int32Array;
  /** Least time so far to each sender, then to each receiver, and the hospital that it comes by. */
  readonly #reached: Float64Array;
  readonly #by: Int32Array;

  /** @throws RangeError unless there is a whole number of hospitals, at least one */
  constructor(hospitals: number) {
    if (!Number.isInteger(hospitals) || hospitals < 1)
      throw new RangeError(`LeastTotalTime: hospitals must be a whole number from 1, found ${hospitals}`);
    this.#hospitals = hospitals;
    this.moved = new Int32Array(hospitals * hospitals);
    this.#minutes = new Float64Array(hospitals * hospitals);
    this.#left = new Int32Array(hospitals);
    this.#room = new Int32Array(hospitals);
    this.#reached = new Float64Array(2 * hospitals);
    this.#by = new Int32Array(2 * hospitals);
  }

  /**
   * How many can be moved; who goes where stands in `moved`. `patients` and `places` are by hospital; `minutes` is Infinity where
   * nobody may be moved, and is asked once for each pair with patients and places.
   */
  solve(
    patients: ArrayLike<number>,
    places: ArrayLike<number>,
    minutes: (from: number, to: number) => number,
  ): number {
    this.#begin(patients, places, minutes);
    let all = 0;
    for (;;) {
      const last = this.#shortest();
      if (last < 0) return all;
      all += this.#push(last);
    }
  }

  #begin(
    patients: ArrayLike<number>,
    places: ArrayLike<number>,
    minutes: (from: number, to: number) => number,
  ): void {
    const n = this.#hospitals;
    this.moved.fill(0);
    for (let at = 0; at < n; at++) {
      this.#left[at] = Math.max(0, patients[at] ?? 0);
      this.#room[at] = Math.max(0, places[at] ?? 0);
    }
    for (let from = 0; from < n; from++) {
      for (let to = 0; to < n; to++) {
        const isOpen = this.#left[from]! > 0 && this.#room[to]! > 0;
        this.#minutes[from * n + to] = isOpen ? minutes(from, to) : Infinity;
      }
    }
  }

  /** Receiver with room at the end of the shortest way from a sender with patients left; −1 when there is none. */
  #shortest(): number {
    const n = this.#hospitals;
    for (let at = 0; at < n; at++) {
      this.#reached[at] = this.#left[at]! > 0 ? 0 : Infinity;
      this.#reached[n + at] = Infinity;
    }
    this.#by.fill(-1);
    for (let round = 0; round < 2 * n && this.#relax(); round++);
    let best = -1;
    for (let to = 0; to < n; to++) {
      if (this.#room[to]! <= 0 || this.#reached[n + to] === Infinity) continue;
      if (best < 0 || this.#reached[n + to]! < this.#reached[n + best]! - hair) best = to;
    }
    return best;
  }

  /** One round: on from senders to receivers, and back along those who could be sent elsewhere. Whether anything got shorter. */
  #relax(): boolean {
    const n = this.#hospitals;
    let isShorter = false;
    for (let from = 0; from < n; from++) {
      for (let to = 0; to < n; to++) {
        const minutes = this.#minutes[from * n + to]!;
        if (minutes === Infinity) continue;
        if (this.#reached[from]! + minutes < this.#reached[n + to]! - hair) {
          this.#reached[n + to] = this.#reached[from]! + minutes;
          this.#by[n + to] = from;
          isShorter = true;
        }
        if (this.moved[from * n + to]! <= 0) continue;
        if (this.#reached[n + to]! - minutes < this.#reached[from]! - hair) {
          this.#reached[from] = this.#reached[n + to]! - minutes;
          this.#by[from] = to;
          isShorter = true;
        }
      }
    }
    return isShorter;
  }

  /** Moves along the way that ends at a receiver as many as it bears. */
  #push(last: number): number {
    const n = this.#hospitals;
    let amount = this.#room[last]!;
    let first = this.#by[n + last]!;
    for (let via = this.#by[first]!; via >= 0; via = this.#by[first]!) {
      amount = Math.min(amount, this.moved[first * n + via]!);
      first = this.#by[n + via]!;
    }
    amount = Math.min(amount, this.#left[first]!);
    for (let to = last; ; ) {
      const from = this.#by[n + to]!;
      this.moved[from * n + to]! += amount;
      to = this.#by[from]!;
      if (to < 0) break;
      this.moved[from * n + to]! -= amount;
    }
    this.#room[last]! -= amount;
    this.#left[first]! -= amount;
    return amount;
  }
}
