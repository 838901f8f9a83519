import { describe, expect, it } from 'vitest';
import { entityKey, nameWords, rootKey } from '../../src/kernel/random.ts';
import { sharedKeys } from '../../src/verify/generator/draws.ts';

const root = rootKey('fordela');
const [hallHi, hallLo] = nameWords('hall');
const key = new Int32Array(2);

describe('keys', () => {
  it('are not shared among 4 million casualties of 2000 replications', () => {
    expect(sharedKeys('fordela', 2000, 2000)).toBe(0);
  });

  it('are not shared between entities of different names', () => {
    const seen = new Set<string>();
    for (let name = 0; name < 300; name += 1) {
      const [hi, lo] = nameWords(`hospital-${name}`);
      for (let ordinal = 0; ordinal < 300; ordinal += 1) {
        entityKey(root, 1, hi, lo, ordinal, key, 0);
        seen.add(`${key[0]} ${key[1]}`);
      }
    }
    expect(seen.size).toBe(90_000);
  });

  it('are written where asked and nowhere else', () => {
    const out = new Int32Array(6);
    entityKey(root, 3, hallHi, hallLo, 17, out, 2);
    expect([out[0], out[1], out[4], out[5]]).toEqual([0, 0, 0, 0]);
    expect(out[2]).not.toBe(0);
  });

  it('differ with the seed, in every word', () => {
    for (const seed of ['fordela2', 'Fordela', 'a', 'å']) {
      const other = rootKey(seed);
      for (let word = 0; word < 4; word += 1) expect(other[word]).not.toBe(root[word]);
    }
  });

  it('differ between seeds that seedrandom alone takes for the same', () => {
    for (const [one, other] of [
      ['1', '11'],
      ['ab', 'abab'],
      ['0', 'а'],
      ['å', 'ǥ'],
    ] as const) {
      expect([...rootKey(one)]).not.toEqual([...rootKey(other)]);
    }
  });

  it('demand a seed', () => {
    expect(() => rootKey('')).toThrow(new RangeError('rootKey: the seed is empty; give any text'));
  });
});

describe('names', () => {
  it('that differ in one letter have unrelated words', () => {
    let changed = 0;
    for (let k = 0; k < 2000; k += 1) {
      const [hi, lo] = nameWords(`site-${k}`);
      const [otherHi, otherLo] = nameWords(`site-${k + 1}`);
      for (let bit = 0; bit < 32; bit += 1)
        changed += (((hi ^ otherHi) >>> bit) & 1) + (((lo ^ otherLo) >>> bit) & 1);
    }
    expect(Math.abs(changed / 2000 / 64 - 0.5)).toBeLessThan(0.01);
  });

  it('have words that differ even for short, long and empty names', () => {
    const names = [
      '',
      'a',
      'b',
      'aa',
      'ab',
      'ba',
      'å',
      'a\u030a',
      '\0',
      '\0\0',
      'x'.repeat(1000),
      'x'.repeat(1001),
    ];
    expect(new Set(names.map((name) => nameWords(name).join(' '))).size).toBe(names.length);
  });

  it('have no shared words among 200 000', () => {
    const words = new Set<string>();
    for (let k = 0; k < 200_000; k += 1) words.add(nameWords(`ambulance-${k}`).join(' '));
    expect(words.size).toBe(200_000);
  });
});
