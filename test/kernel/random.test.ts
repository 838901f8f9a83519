import { describe, expect, it } from 'vitest';
import { entityKey, uniform } from '../../src/kernel/random.ts';
import {
  casualtyOf,
  deviate,
  luckOf,
  neighbours,
  pairDeviates,
  replicationOf,
} from '../../src/verify/generator/draws.ts';
import { answersHere, knownAnswers } from '../../src/verify/generator/known-answers.ts';

const luck = luckOf('fordela');
const next = neighbours(luck);
const key = new Int32Array(2);
const many = 400_000;

describe('uniform', () => {
  it('lies strictly between 0 and 1, on odd multiples of 2^-53', () => {
    for (let k = 0; k < 10_000; k += 1) {
      const u = luck(k, 0);
      expect(u > 0 && u < 1 && (u * 2 ** 53) % 2 === 1).toBe(true);
    }
  });

  it('is even over 4096 cells, in its first and in its last bits', () => {
    const first = new Int32Array(4096);
    const last = new Int32Array(4096);
    const between = new Int32Array(4096);
    for (let k = 0; k < 2_000_000; k += 1) {
      const u = luck(replicationOf(k), casualtyOf(k));
      first[Math.floor(u * 4096)]! += 1;
      last[((u * 2 ** 53 - 1) / 2) % 4096]! += 1;
      between[Math.floor(u * 2 ** 32) % 4096]! += 1;
    }
    for (const counts of [first, last, between]) expect(Math.abs(deviate(counts))).toBeLessThan(4);
  });

  it('has the mean, variance, skewness and extremes of a uniform number', () => {
    let sum = 0;
    let square = 0;
    let cube = 0;
    let least = 1;
    for (let k = 0; k < 2_000_000; k += 1) {
      const u = luck(replicationOf(k), casualtyOf(k));
      sum += u - 0.5;
      square += (u - 0.5) ** 2;
      cube += (u - 0.5) ** 3;
      least = Math.min(least, u);
    }
    const n = 2_000_000;
    expect(Math.abs(sum) / Math.sqrt(n / 12)).toBeLessThan(4);
    expect(Math.abs(square - n / 12) / Math.sqrt(n / 180)).toBeLessThan(4);
    expect(Math.abs(cube) / Math.sqrt(n / 448)).toBeLessThan(4);
    expect(least * n).toBeGreaterThan(1e-4);
    expect(least * n).toBeLessThan(10);
  });

  it.each([
    ['the next casualty', next.casualty],
    ['the next replication', next.replication],
    ['another purpose', next.purpose],
    ['the next visit', next.visit],
    [
      'the casualty 64 further on',
      (k: number) => [luck(replicationOf(k), casualtyOf(k)), luck(replicationOf(k), casualtyOf(k) + 64)],
    ],
    [
      'casualty and replication exchanged',
      (k: number) => [
        luck(replicationOf(k), casualtyOf(k) + 1000),
        luck(casualtyOf(k) + 1000, replicationOf(k)),
      ],
    ],
    ['raw keys that differ by one', (k: number) => [uniform(0, k, 0, 0, 0), uniform(0, k + 1, 0, 0, 0)]],
    [
      'raw keys that differ in the other word',
      (k: number) => [uniform(k, 0, 0, 0, 0), uniform(k + 1, 0, 0, 0, 0)],
    ],
    [
      'key and purpose changed by the same bits',
      (k: number) => [uniform(k, 5, 6, 9, 0), uniform(k ^ 3, 4, 5, 8, 0)],
    ],
    ['raw purposes that differ by one', (k: number) => [uniform(k, 7, 0, 3, 0), uniform(k, 7, 0, 4, 0)]],
  ] satisfies readonly (readonly [string, (k: number) => readonly [number, number]])[])(
    'is independent of the draw of %s',
    (_, pair) => {
      for (const z of pairDeviates(many, pair)) {
        expect(Math.abs(z)).toBeLessThan(4.5);
      }
    },
  );

  it('is independent over three neighbours at once', () => {
    const counts = new Int32Array(16 * 16 * 16);
    for (let k = 0; k < many; k += 1) {
      const [a, b, c] = [0, 1, 2].map((step) =>
        Math.floor(luck(replicationOf(k), casualtyOf(k) + step) * 16),
      );
      counts[(a! * 16 + b!) * 16 + c!]! += 1;
    }
    expect(Math.abs(deviate(counts))).toBeLessThan(4.5);
  });

  it('has runs between small values of the right lengths', () => {
    // The gap test: the number of draws between two below 1/8 is geometric.
    const gaps = new Int32Array(24);
    let gap = 0;
    let found = 0;
    for (let k = 0; k < many; k += 1) {
      if (luck(replicationOf(k), casualtyOf(k)) >= 0.125) {
        gap += 1;
        continue;
      }
      gaps[Math.min(gap, 23)]! += 1;
      found += 1;
      gap = 0;
    }
    let chi = 0;
    for (let length = 0; length < 24; length += 1) {
      const expected = found * (length < 23 ? 0.125 : 1) * 0.875 ** length;
      chi += (gaps[length]! - expected) ** 2 / expected;
    }
    expect((chi - 23) / Math.sqrt(46)).toBeLessThan(4);
  });
});

describe('mixing', () => {
  type Mix = (words: Int32Array) => readonly [number, number];
  const rounds = 4000;

  /** How often each of the 64 output bits changes when one input bit does, over many addresses. */
  function changes(inputs: number, bit: number, mix: Mix): Int32Array {
    const changed = new Int32Array(64);
    const words = new Int32Array(inputs);
    for (let round = 0; round < rounds; round += 1) {
      // Small numbers, as replications, ordinals and visits are.
      for (let word = 0; word < inputs; word += 1) words[word] = Math.imul(round + 1, 2 * word + 1) & 0xfff;
      const [hi, lo] = mix(words);
      words[bit >> 5]! ^= 1 << (bit & 31);
      const [otherHi, otherLo] = mix(words);
      for (let out = 0; out < 32; out += 1) {
        changed[out]! += ((hi ^ otherHi) >>> out) & 1;
        changed[32 + out]! += ((lo ^ otherLo) >>> out) & 1;
      }
    }
    return changed;
  }

  /** Largest distance from one half of the share of changes, over every input bit and the shown output bits. */
  function worstShare(inputs: number, mix: Mix): number {
    let worst = 0;
    for (let bit = 0; bit < 32 * inputs; bit += 1) {
      const shown = changes(inputs, bit, mix).filter((_, out) => (out & 31) >= 6);
      for (const count of shown) worst = Math.max(worst, Math.abs(count / rounds - 0.5));
    }
    return worst;
  }

  // Five standard deviations of such a share: the worst of some ten thousand shares lies near 4.2.
  const tolerated = (5 * 0.5) / Math.sqrt(rounds);

  it('changes every bit of a draw with probability one half when any one input bit changes', () => {
    const share = worstShare(5, (word) => {
      const whole = uniform(word[0]!, word[1]!, word[2]!, word[3]!, word[4]!) * 2 ** 52 - 0.5;
      const hi = Math.floor(whole / 2 ** 26);
      return [hi << 6, (whole - hi * 2 ** 26) << 6];
    });
    expect(share).toBeLessThan(tolerated);
  });

  it('changes every bit of an entity key with probability one half when any one input bit changes', () => {
    const four = new Int32Array(4);
    const share = worstShare(8, (word) => {
      four.set(word.subarray(0, 4));
      entityKey(four, word[4]!, word[5]!, word[6]!, word[7]!, key, 0);
      return [key[0]!, key[1]!];
    });
    expect(share).toBeLessThan(tolerated);
  });
});

describe('the addresses', () => {
  it('keep their draws from one version to the next', () => {
    expect(answersHere()).toEqual(knownAnswers);
  });
});
