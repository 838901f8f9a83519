import type { Minutes } from '../../domain/time.ts';

/**
 * Whether casualty A leaves the scene before casualty B: higher category first (red 0 before yellow 1 before green 2
 * before black 3), first come first within it. Equal on both: neither is before the other.
 */
export function before(tagA: number, readySinceA: Minutes, tagB: number, readySinceB: Minutes): boolean {
  return tagA < tagB || (tagA === tagB && readySinceA < readySinceB);
}
