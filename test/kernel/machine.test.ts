import { describe, expect, test } from 'vitest';
import { ImpossibleError } from '../../src/kernel/impossible.ts';
import { answer, Machine } from '../../src/kernel/machine.ts';
import { ProgramBuilder } from '../../src/kernel/program.ts';
import { constant } from '../../src/kernel/sampling.ts';

/** A machine whose pools all have `units` units, one pool a kind, and no sources. */
function machineOf(builder: ProgramBuilder, units = 1, slots = 128): Machine {
  const program = builder.build();
  const poolKinds = program.poolNames.map((_, kind) => ({ base: kind, stride: 0 as const }));
  const machine = new Machine({
    program,
    poolKinds,
    schema: {},
    slots,
    pools: Math.max(1, poolKinds.length),
    classes: 1,
    sizes: {},
    queue: 'calendar',
  });
  machine.clear(0);
  for (const { base } of poolKinds) machine.pools.setLimit(base, 0, units, 0);
  return machine;
}

const use = (): ProgramBuilder =>
  new ProgramBuilder()
    .at('use')
    .seize('a')
    .delay('stay', [constant(10)])
    .seize('b')
    .delay('more', [constant(10)])
    .release('b')
    .release('a')
    .leave();

function start(machine: Machine, order: number): number {
  const slot = machine.enter(0, order);
  machine.advance(slot);
  return slot;
}

describe('an interruption', () => {
  test('gives back what is held and lets the next one in', () => {
    const machine = machineOf(use());
    const [first, second] = [start(machine, 0), start(machine, 1)];
    machine.run(5);
    expect(machine.waitingAt[second]).toBe(0);
    machine.interrupt(first);
    expect(machine.held[first]).toBe(0);
    expect(machine.minute[first]).toBe(Infinity);
    expect(machine.waitingAt[second]).toBe(-1);
    expect(machine.minute[second]).toBe(15);
    expect(machine.columns.views.inUse[0]).toBe(1);
  });

  test('takes somebody who waits out of the queue, keeping no unit of it', () => {
    const machine = machineOf(use(), 1);
    machine.pools.setLimit(1, 0, 0, 0);
    const [first, second] = [start(machine, 0), start(machine, 1)];
    machine.run(12); // first holds a and waits for b; second waits for a
    expect(machine.waitingAt[first]).toBe(1);
    machine.interrupt(first);
    const { inUse, waiting } = machine.columns.views;
    expect([inUse[0], inUse[1], waiting[0], waiting[1]]).toEqual([1, 0, 0, 0]);
    expect(machine.minute[second]).toBe(22);
  });

  test('of somebody without anything changes nothing', () => {
    const machine = machineOf(use());
    const slot = machine.enter(0, 0);
    machine.interrupt(slot);
    expect(machine.calendar.size).toBe(0);
    machine.leave(slot);
  });
});

describe('capacity', () => {
  test('that rises lets in as many as find room', () => {
    const machine = machineOf(use(), 1);
    const slots = [0, 1, 2, 3].map((order) => start(machine, order));
    machine.run(1);
    machine.pools.setLimit(0, 0, 3, 1);
    machine.admitAll(0);
    expect(slots.map((slot) => machine.waitingAt[slot])).toEqual([-1, -1, -1, 0]);
  });

  test('that falls below use lets running activities finish', () => {
    const machine = machineOf(use(), 2);
    const slots = [0, 1, 2].map((order) => start(machine, order));
    machine.pools.setLimit(0, 0, 1, 0);
    machine.run(10);
    expect(slots.map((slot) => machine.held[slot])).toEqual([3, 3, 1]);
    machine.run(20); // both give back at 20: only the second lets the third in
    expect(machine.columns.views.inUse[0]).toBe(1);
    expect(machine.minute[slots[2]!]).toBe(30);
  });
});

describe('an action', () => {
  test('can hold the slot for a time of its own', () => {
    const machine = machineOf(new ProgramBuilder().call('wait').mark('done').leave());
    machine.calls = [(slot) => machine.hold(slot, 7)];
    const slot = start(machine, 0);
    expect([machine.began[slot], machine.activity[slot], machine.scale[slot]]).toEqual([0, -1, 7]);
    machine.run(Infinity);
    expect(machine.now).toBe(7);
    expect(machine.markSum[0]).toBe(7);
  });

  test('can send the slot to another instruction', () => {
    const builder = new ProgramBuilder()
      .call('jump', 'b')
      .at('a')
      .mark('a')
      .leave()
      .at('b')
      .mark('b')
      .leave()
      .at('c')
      .mark('c')
      .leave();
    const { entries } = builder.build();
    const machine = machineOf(builder);
    for (const said of [answer.next, answer.otherwise, entries['c']!]) {
      machine.calls = [() => said];
      start(machine, said);
    }
    expect([...machine.markCount]).toEqual([1, 1, 1]);
  });

  test('of another kind is done for its subject, not for the program', () => {
    const machine = machineOf(use());
    const seen: [number, number][] = [];
    machine.actions = [() => {}, (subject) => seen.push([subject, machine.now])];
    const slot = machine.enter(0, 0);
    machine.kind[slot] = 1;
    machine.subject[slot] = 42;
    machine.plan(slot, 3);
    machine.run(10);
    expect(seen).toEqual([[42, 3]]);
    expect(machine.now).toBe(10);
  });

  test('planned for somebody who waits is forgotten when the wait is over', () => {
    const machine = machineOf(use());
    let looks = 0;
    machine.actions = [() => {}, () => looks++];
    machine.whenWaiting = (slot) => {
      machine.kind[slot] = 1;
      machine.plan(slot, 100);
    };
    start(machine, 0);
    const second = start(machine, 1);
    machine.run(Infinity);
    expect(looks).toBe(0);
    expect(machine.kind[second]).toBe(0);
    expect(machine.now).toBe(40);
  });

  test('planned for somebody who waits is forgotten when they are interrupted', () => {
    const machine = machineOf(use());
    machine.whenWaiting = (slot) => {
      machine.kind[slot] = 1;
      machine.plan(slot, 100);
    };
    start(machine, 0);
    const second = start(machine, 1);
    machine.interrupt(second);
    expect(machine.kind[second]).toBe(0);
    expect(machine.tie[second]).toBe(machine.order[second]);
  });
});

describe('the machine', () => {
  test('keeps the time it was asked to run to, and nothing later has happened', () => {
    const machine = machineOf(use());
    start(machine, 0);
    machine.run(9.5);
    expect([machine.now, machine.happenings]).toEqual([9.5, 0]);
    machine.run(10);
    expect([machine.now, machine.happenings]).toEqual([10, 1]);
  });

  test('knows factor and row of a running activity', () => {
    const machine = machineOf(use());
    const slot = start(machine, 0);
    expect([machine.began[slot], machine.activity[slot], machine.scale[slot]]).toEqual([0, 0, 1]);
  });

  test('refuses that somebody leaves with a unit', () => {
    const machine = machineOf(new ProgramBuilder().seize('a').leave());
    expect(() => start(machine, 0)).toThrow(ImpossibleError);
  });

  test('refuses newcomers beyond its slots within one happening', () => {
    const machine = machineOf(use(), 1, 2);
    start(machine, 0);
    start(machine, 1);
    expect(() => start(machine, 2)).toThrow('no slot is free');
  });

  test('refuses more pool kinds than what a slot holds can tell apart', () => {
    const builder = new ProgramBuilder(Array.from({ length: 32 }, (_, kind) => `pool ${kind}`)).leave();
    expect(() => machineOf(builder)).toThrow('32 pool kinds');
  });
});
