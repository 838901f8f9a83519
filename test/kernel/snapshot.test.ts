import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mci20 } from '../../benchmarks/workloads/mci-20.ts';
import { Network, type NetworkRun } from '../../src/kernel/network.ts';
import { exponential, lognormal } from '../../src/kernel/sampling.ts';

const header = { engine: '1.0.0', plan: 'mci-20' };
const isSame = (one: NetworkRun, other: NetworkRun): boolean =>
  Buffer.from(one.machine.columns.buffer).equals(Buffer.from(other.machine.columns.buffer));

/** Run to a minute in one go. */
function runTo(run: NetworkRun, replication: number, minute: number): void {
  run.begin(replication);
  run.machine.run(minute);
}

describe('a run restored from a snapshot', () => {
  test('goes on identically, at whatever minute it was taken', () => {
    const [original, copy] = [mci20({ scale: 0.1 }), mci20({ scale: 0.1 })];
    fc.assert(
      fc.property(fc.nat(3), fc.double({ min: 0, max: 25_000, noNaN: true }), (replication, minute) => {
        runTo(original, replication, minute);
        const snapshot = original.machine.snapshot(header);
        original.machine.run(Infinity);
        copy.begin(9);
        copy.machine.restore(snapshot, header);
        copy.machine.run(Infinity);
        expect(isSame(copy, original)).toBe(true);
      }),
      { numRuns: 25, seed: 5 },
    );
  });

  test('goes on identically after growth', () => {
    const crowd = (): NetworkRun => {
      const network = new Network();
      network.pool('door', 1);
      network.pathway
        .at('guest')
        .seize('door')
        .delay('pass', [lognormal(2, 1)])
        .release('door')
        .mark('in')
        .leave();
      network.source('guest', exponential(1), 3_000);
      return network.open({ seed: 'crowd' });
    };
    const [original, copy] = [crowd(), crowd()];
    runTo(original, 0, 2_500);
    expect(original.machine.columns.sizes['slots']).toBeGreaterThan(1_024);
    const snapshot = original.machine.snapshot(header);
    copy.machine.restore(snapshot, header);
    for (const run of [original, copy]) run.machine.run(Infinity);
    expect(isSame(copy, original)).toBe(true);
    expect(copy.passed('in')).toBe(3_000);
  });

  test('can be rewound as often as wanted', () => {
    const run = mci20({ scale: 0.1 });
    runTo(run, 1, 100);
    const snapshot = run.machine.snapshot(header);
    const ends = [0, 1, 2].map(() => {
      run.machine.restore(snapshot, header);
      run.machine.run(Infinity);
      return run.mean('definitive');
    });
    expect(new Set(ends).size).toBe(1);
  });

  test('is the same as one stopped and continued at many minutes', () => {
    const [whole, steps] = [mci20({ scale: 0.1 }), mci20({ scale: 0.1 })];
    whole.toEnd(2);
    steps.begin(2);
    for (let minute = 0; minute < 3_000; minute += 7) steps.machine.run(minute);
    steps.machine.run(Infinity);
    expect(steps.machine.now).toBe(whole.machine.now);
    expect([...steps.machine.markSum]).toEqual([...whole.machine.markSum]);
  });
});

describe('a snapshot is refused', () => {
  const run = mci20({ scale: 0.1 });
  runTo(run, 0, 50);
  const snapshot = run.machine.snapshot(header);

  test.each([
    ['engine', { ...header, engine: '2.0.0' }],
    ['plan', { ...header, plan: 'another' }],
  ])('when it is of another %s', (part, expected) => {
    expect(() => run.machine.restore(snapshot, expected)).toThrow(`the snapshot's ${part} is`);
  });

  test('by a heap: only the calendar queue lies in the buffer', () => {
    const heap = mci20({ scale: 0.1, queue: 'heap' });
    expect(() => heap.machine.restore(heap.machine.snapshot(header), header)).toThrow(
      'only the calendar queue',
    );
  });
});
