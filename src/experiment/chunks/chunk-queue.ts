import type { Chunk } from './jobs.ts';

/** Chunks waiting for a worker. Ends by itself when none waits and none under way can ask for more. */
export class ChunkQueue {
  readonly #waiting: Chunk[] = [];
  #underWay = 0;
  #isClosed = false;
  #wake: (() => void)[] = [];

  add(chunks: readonly Chunk[]): void {
    this.#waiting.push(...chunks);
    this.#wakeAll();
  }

  /** The next chunk, or `undefined` when there will be no more. */
  async take(): Promise<Chunk | undefined> {
    while (!this.#isClosed) {
      const next = this.#waiting.shift();
      if (next) {
        this.#underWay += 1;
        return next;
      }
      if (this.#underWay === 0) return undefined;
      await new Promise<void>((resolve) => this.#wake.push(resolve));
    }
    return undefined;
  }

  /** A taken chunk is finished and has asked for all that it asks for. */
  done(): void {
    this.#underWay -= 1;
    this.#wakeAll();
  }

  /** Gives nothing more out; what is under way may finish. */
  close(): void {
    this.#isClosed = true;
    this.#wakeAll();
  }

  /** Chunks waiting or under way. */
  get open(): number {
    return this.#waiting.length + this.#underWay;
  }

  #wakeAll(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const resolve of wake) resolve();
  }
}
