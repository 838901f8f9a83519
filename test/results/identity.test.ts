import { expect, test } from 'vitest';
import { cellsOf } from '../../src/experiment/chunks/jobs.ts';
import { canonical, chunkName, scenarioHash } from '../../src/results/identity.ts';
import { fakeStudy } from '../experiment/fake-study.ts';

test('one value has one text, whatever the order of its keys', () => {
  expect(canonical({ b: [1, 'x'], a: new Float64Array([0.5]) })).toBe(
    '{"a":{"Float64Array":[0.5]},"b":[1,"x"]}',
  );
  expect(canonical({ a: undefined, b: null })).toBe(canonical({ b: null }));
});

test('numbers that JSON cannot tell apart are told apart', () => {
  const texts = [0, -0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(canonical);
  expect(new Set(texts).size).toBe(5);
  expect(canonical(new Float64Array([1]))).not.toBe(canonical([1]));
});

test('the hash of a scenario follows its plans, their order and every number in it', () => {
  const cells = cellsOf(fakeStudy(), 0);
  const [first, second, third] = cells as [(typeof cells)[0], (typeof cells)[0], (typeof cells)[0]];
  const hash = scenarioHash(cells);
  expect(scenarioHash(structuredClone(cells))).toBe(hash);
  expect(scenarioHash([second!, first!, third!])).not.toBe(hash);
  expect(scenarioHash([first!, second!])).not.toBe(hash);
  const slower = { ...first!, parameters: { ...first!.parameters, clockFactor: 1.01 } };
  expect(scenarioHash([slower, second!, third!])).not.toBe(hash);
});

test('a chunk is named after engine, scenario, seed and range', () => {
  const identity = { engine: 'e', scenario: 's', seed: 'x', from: 0, to: 10 };
  const names = [
    identity,
    { ...identity, engine: 'f' },
    { ...identity, scenario: 't' },
    { ...identity, seed: 'y' },
    { ...identity, from: 1 },
    { ...identity, to: 11 },
  ].map(chunkName);
  expect(new Set(names).size).toBe(6);
  expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
});
