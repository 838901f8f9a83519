import { describe, expect } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { openRunner } from '../../src/model/runner.ts';
import { openSimulation } from '../../src/model/simulate.ts';
import { bitsOf, isSameAfterSnapshot, peopleOf } from '../../src/verify/laws/sameness.ts';
import { cellOf, everyKey, exempelregion, mixes, sweden, withHospitals } from '../support/cells.ts';
import { fc, test } from '../support/chance/property.ts';

const bits = (cell: Cell, replication = 0) => bitsOf(cell, 'bits', replication);

describe('same files, same seed, same numbers to the last bit', () => {
  test('a replication does not depend on what the incident ran before', () => {
    const cells = everyKey.slice(0, 3).map((key) => cellOf({ key, casualties: 30 }));
    const runner = openRunner(cells, 'bits');
    const row = new Float64Array(measureIds.length);
    for (const replication of [4, 0, 2]) {
      for (const plan of [2, 0, 1]) {
        runner.run(plan, replication, row, 0);
        expect(Array.from(row, (value) => (Number.isNaN(value) ? 'none' : value))).toEqual(
          bits(cells[plan]!, replication),
        );
      }
    }
  });

  test('reordering hospitals and regions after loading is impossible to notice: the loader sorts them by id', () => {
    const ids = sweden.hospitals.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(sweden.regions.map(({ id }) => id)).toEqual(sweden.regions.map(({ id }) => id).sort());
  });

  test("an unreachable hospital far away shifts nobody's luck", () => {
    const cell = cellOf({ system: sweden, casualties: 40, key: { kind: 'least-time' } });
    const far = sweden.hospitals.findIndex(({ id }) => id === 'kiruna');
    const without = withoutHospital(cell, far);
    expect(bits(without)).toEqual(bits(cell));
  });

  test.prop(
    [
      fc.constantFrom(...everyKey),
      fc.integer({ min: 1, max: 600 }),
      fc.constantFrom(...Object.values(mixes)),
    ],
    { numRuns: 12 },
  )('a snapshot continued equals the run that was never stopped', (key, minute, mix) => {
    const cell = cellOf({ casualties: 40, key, mix });
    expect(isSameAfterSnapshot(cell, 'snap', minute, 1440)).toBe(true);
  });

  test('a snapshot of another cell is refused and nothing is changed', () => {
    const one = openSimulation(cellOf({ casualties: 10 }), { seed: 'a', replication: 0 });
    const other = openSimulation(cellOf({ casualties: 11 }), { seed: 'a', replication: 0 });
    one.runUntil(30);
    expect(() => one.restore(other.snapshot())).toThrow(RangeError);
    expect(one.now).toBe(30);
  });

  test('so is one of the same cell with other staff at a hospital, though it is laid out alike', () => {
    const cell = cellOf({ casualties: 10 });
    const teams = { at30min: 9, at2h: 9, at8h: 9 };
    const manned = withHospitals(cell.system, (one) => ({
      teams: one.id === cell.system.hospitals[0]!.id ? teams : one.teams,
    }));
    const options = { seed: 'a', replication: 0 };
    const one = openSimulation(cell, options);
    const other = openSimulation({ ...cell, system: manned }, options);
    expect(() => one.restore(other.snapshot())).toThrow(RangeError);
  });

  test('the same people meet every plan: casualties, needs and the free-flow ceiling do not depend on the key', () => {
    const ceiling = new Set(everyKey.map((key) => peopleOf(cellOf({ key, casualties: 50 }), 'same', 7)));
    expect(ceiling.size).toBe(1);
  });

  test('command does not see the truth: a door that closes unreported changes no picture until a crew or a report tells', () => {
    const cell = cellOf({ system: exempelregion, key: { kind: 'load-balanced' }, casualties: 40 });
    const [open, shut] = [0, 1].map(() => openSimulation(cell, { seed: 'leak', replication: 0 }));
    shut!.command({ kind: 'close', hospital: 'soderlasarettet' });
    open!.runUntil(18);
    shut!.runUntil(18);
    expect(shut!.picture('EX-1')).toEqual(open!.picture('EX-1'));
    open!.runUntil(120);
    shut!.runUntil(120);
    expect(shut!.picture('EX-1')).not.toEqual(open!.picture('EX-1'));
  });
});

/** The cell with one hospital taken out of the system, roads and journeys with it. */
function withoutHospital(cell: Cell, out: number): Cell {
  const { system, scenario } = cell;
  const count = system.hospitals.length;
  const kept = system.hospitals.map((_, at) => at).filter((at) => at !== out);
  return {
    ...cell,
    system: {
      ...system,
      hospitals: kept.map((at) => system.hospitals[at]!),
      road: Float64Array.from(kept.flatMap((from) => kept.map((to) => system.road[from * count + to]!))),
    },
    scenario: {
      ...scenario,
      sites: scenario.sites.map((site) => ({ ...site, journey: kept.map((at) => site.journey[at]!) })),
    },
  };
}
