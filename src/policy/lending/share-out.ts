/**
 * Shares a whole number out in proportion to whole weights, in whole numbers that sum to it: everybody gets the whole part of their
 * quota, and what is left goes one each to the largest remainders (the method of largest remainders, Hamilton's); equal
 * remainders by place. With weights that sum to at least `total` nobody gets more than their weight. Nobody gets
 * anything when all weights are 0. Fills the first `count` of `into` and gives their sum; allocates nothing.
 *
 * @param remainder room to work in, as long as `count`
 * @example
 * shareOut(10, [5, 3, 1], 3, into, remainder); // into: 6, 3, 1
 */
export function shareOut(
  total: number,
  weights: ArrayLike<number>,
  count: number,
  into: Float64Array,
  remainder: Float64Array,
): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += weights[at]!;
  if (sum === 0) {
    into.fill(0, 0, count);
    return 0;
  }
  let given = 0;
  for (let at = 0; at < count; at++) {
    // Remainder in parts of `sum`, exact for whole numbers: as fractions, equal remainders would differ by rounding.
    const part = total * weights[at]!;
    remainder[at] = part % sum;
    into[at] = Math.round((part - remainder[at]!) / sum);
    given += into[at]!;
  }
  for (; given < total; given++) giveOne(count, into, remainder);
  return given;
}

function giveOne(count: number, into: Float64Array, remainder: Float64Array): void {
  let largest = 0;
  for (let at = 1; at < count; at++) if (remainder[at]! > remainder[largest]!) largest = at;
  into[largest]! += 1;
  remainder[largest] = -1;
}
