import { describe, expect, test } from 'vitest';
import { mci20 } from '../../benchmarks/workloads/mci-20.ts';
import { answer, Network, type NetworkRun } from '../../src/kernel/network.ts';
import { constant, exponential, lognormal } from '../../src/kernel/sampling.ts';

/** Guests every 10 minutes, each served for 25 by `tellers` tellers. */
function bank(tellers: number, guests: number): NetworkRun {
  const network = new Network();
  network.pool('teller', tellers);
  network.pathway
    .at('guest')
    .seize('teller')
    .mark('served')
    .delay('service', [constant(25)])
    .release('teller')
    .mark('done')
    .leave();
  network.source('guest', constant(10), guests);
  return network.open({ seed: 'bank' });
}

describe('a network with settled times', () => {
  test('gives what a hand can count', () => {
    // One teller: guests come at 10, 20, 30 and are served at 10, 35, 60, done at 35, 60, 85.
    const run = bank(1, 3);
    run.toEnd(0);
    expect(run.machine.now).toBe(85);
    expect(run.passed('done')).toBe(3);
    expect(run.mean('served')).toBe((0 + 15 + 30) / 3);
    expect(run.mean('done')).toBe((25 + 40 + 55) / 3);
    expect(run.average('teller')).toEqual({ inUse: 75 / 85, waiting: 45 / 85 });
    // Three arrivals, three ends of service.
    expect(run.machine.happenings).toBe(6);
  });

  test('makes nobody wait when there are units enough', () => {
    const run = bank(3, 50);
    run.toEnd(0);
    expect(run.mean('served')).toBe(0);
    expect(run.machine.now).toBe(500 + 25);
  });

  test('settles ties as documented: sources before subjects, elder before younger', () => {
    const network = new Network();
    network.pool('desk', 1);
    const order: number[] = [];
    network.pathway
      .at('guest')
      .delay('walk', [constant(0)])
      .seize('desk')
      .call('note')
      .delay('talk', [constant(0)]);
    network.pathway.release('desk').leave();
    network.source('guest', constant(0), 4);
    network.action('note', (machine, slot) => {
      order.push(machine.order[slot]!);
      return answer.next;
    });
    network.open({ seed: 'ties' }).toEnd(0);
    expect(order).toEqual([0, 1, 2, 3]);
  });

  test('serves the first class first', () => {
    const network = new Network();
    network.pool('desk', 1);
    network.pathway.at('guest').classify('class', [0.5, 0.5]).seize('desk').mark('served');
    network.pathway
      .delay('talk', [constant(100)])
      .release('desk')
      .leave();
    network.source('guest', constant(1), 40);
    const run = network.open({ seed: 'classes', classes: 2 });
    run.toEnd(0);
    // Everybody is there long before the first few are done: all of class 0 go first.
    expect(run.passed('served', 0) + run.passed('served', 1)).toBe(40);
    expect(run.mean('served', 0)).toBeLessThan(run.mean('served', 1) - 1_000);
  });

  test('turns away who finds no unit free, where the pathway says so', () => {
    const network = new Network();
    network.pool('line', 2);
    network.pathway
      .at('call')
      .seizeOr('line', 'lost')
      .delay('talk', [constant(25)])
      .release('line')
      .mark('done')
      .leave();
    network.pathway.at('lost').mark('lost').leave();
    network.source('call', constant(10), 5);
    const run = network.open({ seed: 'loss' });
    run.toEnd(0);
    // Calls at 10 and 20 talk until 35 and 45, the one at 30 is lost, those at 40 and 50 talk.
    expect([run.passed('done'), run.passed('lost')]).toEqual([4, 1]);
    expect(run.average('line').inUse).toBe((4 * 25) / 75);
  });

  test('has a pool for each place where one number a place is given', () => {
    const network = new Network();
    network.pool('bed', [1, 2]);
    network.pathway
      .at('guest')
      .route('where', [0, 1])
      .seize('bed')
      .delay('stay', [constant(1), constant(5)], 'place');
    network.pathway.release('bed').mark('done').leave();
    network.source('guest', constant(1), 2);
    const run = network.open({ seed: 'places' });
    run.toEnd(0);
    expect(run.mean('done')).toBe(5);
    expect(run.average('bed', 0).inUse).toBe(0);
    expect(run.average('bed', 1).inUse).toBe(10 / 7);
  });

  test('takes the share of a branch by place', () => {
    const network = new Network();
    network.pathway
      .at('guest')
      .route('where', [0, 1])
      .branch('stays?', [0, 1], 'goes', 'place')
      .mark('stayed')
      .leave();
    network.pathway.at('goes').mark('went').leave();
    network.source('guest', constant(1), 10);
    const run = network.open({ seed: 'branch' });
    run.toEnd(0);
    expect([run.passed('stayed'), run.passed('went')]).toEqual([10, 0]);
  });

  test('lets a companion take over units', () => {
    const network = new Network();
    network.pool('car', 1);
    network.pathway
      .at('guest')
      .seize('car')
      .delay('ride', [constant(10)])
      .spawn('car returns', ['car'])
      .mark('there')
      .leave();
    network.pathway
      .at('car returns')
      .delay('return', [constant(10)])
      .release('car')
      .leave();
    network.source('guest', constant(1), 2);
    const run = network.open({ seed: 'cars' });
    run.toEnd(0);
    // Guests at 1 and 2; rides 1–11 and 21–31; the car is back at 21 and 41.
    expect(run.mean('there')).toBe((10 + 29) / 2);
    expect(run.machine.now).toBe(41);
  });

  test('starts nobody from a source without subjects', () => {
    const run = bank(1, 0);
    run.toEnd(0);
    expect(run.passed('done')).toBe(0);
    expect(run.mean('done')).toBeNaN();
  });

  test('grows when more are there than it was opened for', () => {
    const run = bank(1, 5_000);
    run.toEnd(0);
    expect(run.passed('done')).toBe(5_000);
    expect(run.machine.now).toBe(10 + 5_000 * 25);
    expect(run.machine.columns.sizes['slots']).toBeGreaterThan(1_024);
  });
});

describe('a network is refused', () => {
  test('when its pathway uses a pool, source or action that is not defined', () => {
    const network = new Network();
    network.pathway.at('guest').seize('chair').call('dance').leave();
    network.source('guest', constant(1), 1);
    expect(() => network.open({ seed: 'x' })).toThrow('the pool "chair", which is not defined');
    network.pool('chair', 1);
    expect(() => network.open({ seed: 'x' })).toThrow('the action "dance", which is not defined');
  });

  test('when a pool or a source has an impossible number', () => {
    expect(() => new Network().pool('x', 1.5)).toThrow('"x" cannot hold 1.5 units');
    expect(() => new Network().pool('x', [1, -1])).toThrow('cannot hold -1 units');
    expect(() => new Network().source('x', constant(1), Number.NaN)).toThrow('cannot send NaN subjects');
  });

  test('when it is asked about a mark or pool that it does not have', () => {
    const run = bank(1, 1);
    run.toEnd(0);
    expect(() => run.mean('dnoe')).toThrow('no pathway uses a mark named "dnoe"');
    expect(() => run.average('tellr')).toThrow('no pathway uses a pool named "tellr"');
  });
});

describe('luck', () => {
  /** All that a replication of MCI-20 leaves behind. */
  const trace = (run: NetworkRun, replication: number): unknown => {
    run.toEnd(replication);
    const { markSum, markCount, busy, waited, clock } = run.machine.columns.views;
    return structuredClone({ markSum, markCount, busy, waited, clock });
  };

  test('is the same to the last bit with the heap and with the calendar queue', () => {
    const [calendar, heap] = [mci20(), mci20({ queue: 'heap' })];
    for (const replication of [0, 1]) expect(trace(heap, replication)).toEqual(trace(calendar, replication));
  });

  test('does not depend on what was run before', () => {
    const run = mci20();
    const first = trace(run, 3);
    run.toEnd(7);
    expect(trace(run, 3)).toEqual(first);
    expect(trace(mci20(), 3)).toEqual(first);
    expect(trace(run, 4)).not.toEqual(first);
  });

  test('is not shifted by hospitals that get nobody', () => {
    const clinics = (weights: readonly number[]): NetworkRun => {
      const network = new Network();
      network.pool(
        'bed',
        weights.map(() => 3),
      );
      network.pathway
        .at('guest')
        .route('where', weights)
        .seize('bed')
        .delay('stay', [lognormal(60, 30)]);
      network.pathway
        .release('bed')
        .branch('again?', [0.3], 'goes')
        .goto('guest')
        .at('goes')
        .mark('done')
        .leave();
      network.source('guest', exponential(10), 300);
      return network.open({ seed: 'clinics' });
    };
    const [few, many] = [clinics([2, 1]), clinics([0, 2, 0, 1, 0])];
    few.toEnd(0);
    many.toEnd(0);
    expect(many.mean('done')).toBe(few.mean('done'));
    expect(many.average('bed', 3)).toEqual(few.average('bed', 1));
  });

  test('is new at every visit', () => {
    const network = new Network();
    const ends: number[] = [];
    network.pathway
      .at('guest')
      .delay('stay', [exponential(1)])
      .call('note', 'guest')
      .leave();
    network.source('guest', constant(1), 1);
    network.action('note', (machine) => (ends.push(machine.now) < 50 ? answer.otherwise : answer.next));
    network.open({ seed: 'visits' }).toEnd(0);
    const stays = ends.map((end, visit) => (end - (ends[visit - 1] ?? 1)).toFixed(9));
    expect(new Set(stays).size).toBe(50);
  });
});
