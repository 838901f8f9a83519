import type { Calendar } from './calendar.ts';

/** Binary heap with the same order as the calendar queue: its oracle in tests, and a second queue for the machine. */
export class HeapCalendar implements Calendar {
  private readonly minute: Float64Array;
  private readonly tie: Float64Array;
  private readonly heap: number[] = [];
  takenAt = 0;

  constructor(views: { readonly minute: Float64Array; readonly tie: Float64Array }) {
    this.minute = views.minute;
    this.tie = views.tie;
  }

  get size(): number {
    return this.heap.length;
  }

  clear(): void {
    this.minute.fill(Infinity);
    this.heap.length = 0;
  }

  push(slot: number, minute: number): void {
    this.minute[slot] = minute;
    this.add(slot);
  }

  add(slot: number): void {
    this.heap.push(slot);
    this.rise(this.heap.length - 1);
  }

  pop(limit: number): number {
    const top = this.heap[0];
    if (top === undefined || this.minute[top]! > limit) return -1;
    this.removeAt(0);
    this.takenAt = this.minute[top]!;
    this.minute[top] = Infinity;
    return top;
  }

  cancel(slot: number): void {
    const at = this.heap.indexOf(slot);
    if (at >= 0) this.removeAt(at);
    this.minute[slot] = Infinity;
  }

  private removeAt(at: number): void {
    const moved = this.heap.pop()!;
    if (at >= this.heap.length) return;
    this.heap[at] = moved;
    this.rise(at);
    this.sink(at);
  }

  private isBefore(one: number, other: number): boolean {
    const difference = this.minute[one]! - this.minute[other]!;
    return difference < 0 || (difference === 0 && this.tie[one]! < this.tie[other]!);
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(this.heap[at]!, this.heap[parent]!)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.heap.length) return;
      if (child + 1 < this.heap.length && this.isBefore(this.heap[child + 1]!, this.heap[child]!)) child++;
      if (!this.isBefore(this.heap[child]!, this.heap[at]!)) return;
      this.swap(at, child);
      at = child;
    }
  }

  private swap(one: number, other: number): void {
    const kept = this.heap[one]!;
    this.heap[one] = this.heap[other]!;
    this.heap[other] = kept;
  }
}
