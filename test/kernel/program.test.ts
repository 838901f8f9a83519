import { describe, expect, test } from 'vitest';
import { field, operation, type Program, ProgramBuilder, rowShift } from '../../src/kernel/program.ts';
import { constant, exponential, quantile } from '../../src/kernel/sampling.ts';

const minute = [constant(1)];

/** One number of every instruction. */
function column(program: Program, name: keyof typeof field): number[] {
  const rows = program.code.length >> rowShift;
  return Array.from({ length: rows }, (_, pc) => program.code[(pc << rowShift) + field[name]]!);
}

describe('a pathway program', () => {
  test('goes from instruction to instruction, and to labels named before or after', () => {
    const program = new ProgramBuilder()
      .at('start')
      .branch('lucky?', [0.5], 'end')
      .at('middle')
      .delay('wait', minute)
      .goto('start')
      .at('end')
      .leave()
      .build();
    expect(column(program, 'operation')).toEqual([operation.branch, operation.delay, operation.leave]);
    expect(program.entries).toEqual({ start: 0, middle: 1, end: 2 });
    expect(column(program, 'next').slice(0, 2)).toEqual([1, 0]);
    expect(column(program, 'otherwise')[0]).toBe(2);
  });

  test('numbers pools, calls and marks in the order of first use', () => {
    const program = new ProgramBuilder()
      .seize('b')
      .seize('a')
      .call('two')
      .call('one')
      .call('two')
      .release('b')
      .mark('m')
      .leave()
      .build();
    expect(program.poolNames).toEqual(['b', 'a']);
    expect(program.callNames).toEqual(['two', 'one']);
    expect(program.markNames).toEqual(['m']);
    expect(column(program, 'a').slice(2, 5)).toEqual([0, 1, 0]);
  });

  test('numbers pools given beforehand first', () => {
    expect(new ProgramBuilder(['x', 'y']).seize('y').leave().build().poolNames).toEqual(['x', 'y']);
  });

  test('keeps distributions listed together side by side, also when some are equal', () => {
    const program = new ProgramBuilder()
      .delay('first', [constant(3)])
      .delay('second', [constant(1), constant(3), constant(1), constant(2)], 'class')
      .leave()
      .build();
    const listed = [0, 1, 2, 3].map((cls) =>
      quantile(program.distributions, column(program, 'a')[1]! + cls, 0.5),
    );
    expect(listed).toEqual([1, 3, 1, 2]);
  });

  test('scales the weights of a route so that the last cumulative share is exactly 1', () => {
    const { shares } = new ProgramBuilder().route('where', [0.1, 0.2, 0.7, 1.1]).leave().build();
    expect(shares.at(-1)).toBe(1);
    expect(shares[0]).toBeCloseTo(0.1 / 2.1, 15);
  });
});

describe('a pathway program is refused', () => {
  test('when it goes to a label that nothing has', () => {
    const builder = new ProgramBuilder().branch('x', [0.5], 'nowhere').leave();
    expect(() => builder.build()).toThrow('nothing is named "nowhere"');
  });

  test('when a label is named twice', () => {
    expect(() => new ProgramBuilder().at('here').leave().at('here')).toThrow('"here" is named twice');
  });

  test('when it goes on from nothing', () => {
    expect(() => new ProgramBuilder().goto('here')).toThrow('no instruction to leave from');
  });

  test('when weights sum to nothing', () => {
    expect(() => new ProgramBuilder().route('where', [0, 0])).toThrow('weights must sum to more than 0');
  });

  test('when a delay has no distribution', () => {
    expect(() => new ProgramBuilder().delay('wait', [])).toThrow('"wait" has no distribution');
  });

  test('when there are more classes than queues know', () => {
    expect(() => new ProgramBuilder().classify('class', [1, 1, 1, 1, 1])).toThrow(
      '5 classes, but queues know 4',
    );
  });
});

describe('visits are counted', () => {
  test('only for draws that can come again', () => {
    const program = new ProgramBuilder()
      .delay('once', minute)
      .at('again')
      .delay('looping', minute)
      .seize('pool')
      .branch('more?', [0.5], 'done')
      .release('pool')
      .goto('again')
      .at('done')
      .delay('after', minute)
      .leave()
      .build();
    expect(program.counters).toBe(2);
    expect(column(program, 'counter')).toEqual([-1, 0, -1, 1, -1, -1, -1]);
  });

  test('for the interval of a source, but not for those it starts', () => {
    const program = new ProgramBuilder()
      .at('guest')
      .delay('stay', minute)
      .leave()
      .emit('guests', exponential(1), 'guest')
      .build();
    const op = column(program, 'operation');
    const counters = column(program, 'counter').filter((_, row) => op[row] === operation.delay);
    expect(counters).toEqual([-1, 0]);
  });

  test('not along a companion’s way: it has its own', () => {
    const { counters } = new ProgramBuilder().at('one').delay('wait', minute).spawn('one').leave().build();
    expect(counters).toBe(0);
  });
});
