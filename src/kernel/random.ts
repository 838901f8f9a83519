/**
 * Addressed luck: a draw is a pure function of (seed, replication, entity, purpose, visit), never "the next number".
 * Nothing is stored, so no draw can shift another, and the same casualty keeps their luck under every plan.
 *
 * An address is mixed in two 32-bit lanes by rounds of "join the other lane, fold, multiply by an odd number". Every step
 * can be undone, so different addresses stay different. Folds and multipliers: finaliser of MurmurHash3 (Appleby 2011),
 * lowbias32 of Hash Prospector (Wellons 2018) and the golden ratio. `test/kernel/random.test.ts` holds the quality.
 */
import seedrandom from 'seedrandom';

/**
 * The four 32-bit words every draw of a study descends from: seedrandom (ARC4) of the seed text and its own hash. The
 * hash is there because seedrandom alone cannot tell "1" from "11" (ARC4 repeats its key) or "0" from a Cyrillic "а"
 * (it reads the low byte of each code unit).
 *
 * @throws RangeError if the seed is empty: luck nobody can name cannot be repeated.
 * @example rootKey('fordela') // Int32Array [656770913, -911711860, 1190940943, -1415608980]
 */
export function rootKey(seed: string): Int32Array {
  if (seed.length === 0) throw new RangeError('rootKey: the seed is empty; give any text');
  const draw = seedrandom(`${seed} ${nameWords(seed).join(' ')}`);
  return Int32Array.of(draw.int32(), draw.int32(), draw.int32(), draw.int32());
}

const { imul } = Math;

/** The lanes of the key being mixed; keys are made one at a time and nothing of them stays here. */
const lanes = new Int32Array(2);

function mixLanes(): void {
  let hi = lanes[0]!;
  let lo = lanes[1]!;
  hi = (hi + lo) | 0;
  hi = imul(hi ^ (hi >>> 16), 0x7feb352d);
  lo ^= hi;
  lo = imul(lo ^ (lo >>> 15), 0x846ca68b);
  hi = (hi + lo) | 0;
  hi = imul(hi ^ (hi >>> 16), 0x9e3779b1);
  lo ^= hi;
  lo = imul(lo ^ (lo >>> 15), 0x85ebca6b);
  lanes[0] = hi + lo;
  lanes[1] = lo;
}

/**
 * A 64-bit hash of a stable name (of a site, a hospital, a purpose), as two 32-bit words, high then low. Over UTF-16
 * code units, so "å" and "a" followed by a combining ring are two names.
 *
 * @example nameWords('hall') // [1134057358, -164179712]
 */
export function nameWords(name: string): readonly [number, number] {
  lanes[0] = 0x243f6a88;
  lanes[1] = name.length;
  for (let at = 0; at < name.length; at += 1) {
    mixLanes();
    lanes[1] = lanes[1]! ^ name.charCodeAt(at);
  }
  mixLanes();
  mixLanes();
  return [lanes[0]!, lanes[1]!];
}

/** The address of a purpose of drawing, e.g. "frailty" or "travel". */
export interface Purpose {
  readonly hi: number;
  readonly lo: number;
}

/**
 * The address of a purpose by its stable name. Made once, when a program is compiled.
 *
 * @example purpose('frailty').hi // -1847472958
 */
export function purpose(name: string): Purpose {
  const [hi, lo] = nameWords(name);
  return { hi, lo };
}

/**
 * Writes the 64-bit key of an entity (e.g. casualty 17 of the site "hall" in replication 3) into `out[at]` and
 * `out[at + 1]`. Under one root and name no two (replication, ordinal) pairs share a key; across names a shared key has
 * probability 2^-64 a pair. Replication and ordinal are whole numbers below 2^32.
 *
 * @example entityKey(rootKey('fordela'), 3, ...nameWords('hall'), 17, out, 0) // out[0] = -920905359
 */
export function entityKey(
  root: Int32Array,
  replication: number,
  nameHi: number,
  nameLo: number,
  ordinal: number,
  out: Int32Array,
  at: number,
): void {
  lanes[0] = root[0]! ^ ordinal;
  lanes[1] = root[1]! ^ replication;
  mixLanes();
  lanes[0] = lanes[0]! ^ nameHi;
  lanes[1] = lanes[1]! ^ nameLo;
  mixLanes();
  lanes[0] = lanes[0]! ^ root[2]!;
  lanes[1] = lanes[1]! ^ root[3]!;
  mixLanes();
  out[at] = lanes[0]!;
  out[at + 1] = lanes[1]!;
}

/**
 * The uniform number of one address: an odd multiple of 2^-53, so strictly between 0 and 1, with a mean of exactly 1/2
 * over all of them. For one purpose and visit different keys never share their 64 mixed bits, of which 52 are shown.
 *
 * @param visit How often this entity has drawn for this purpose before; a whole number below 2^32.
 * @example uniform(1, 2, 3, 4, 0) // 0.2855175325844329
 */
export function uniform(
  keyHi: number,
  keyLo: number,
  purposeHi: number,
  purposeLo: number,
  visit: number,
): number {
  let lo = ((keyLo ^ purposeLo) + imul(visit, 0x9e3779b1)) | 0;
  let hi = ((keyHi ^ purposeHi) + lo) | 0;
  hi = imul(hi ^ (hi >>> 16), 0x7feb352d);
  lo ^= hi;
  lo = imul(lo ^ (lo >>> 15), 0x846ca68b);
  // Once more, or two addresses whose key and purpose differ by the same bits would be one.
  hi = (hi + purposeHi + lo) | 0;
  hi = imul(hi ^ (hi >>> 16), 0x9e3779b1);
  lo ^= purposeLo ^ hi;
  lo = imul(lo ^ (lo >>> 15), 0x85ebca6b);
  hi = (hi + lo) | 0;
  hi ^= hi >>> 15;
  lo ^= hi;
  lo ^= lo >>> 16;
  return ((hi >>> 6) * 67108864 + (lo >>> 6) + 0.5) * 2.220446049250313e-16;
}
