import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LoadedStudy, loadStudy, openSimulation, runStudy, simulate } from '../../src/index.ts';

let study: LoadedStudy;
beforeAll(async () => {
  study = await loadStudy(fileURLToPath(new URL('../../scenarios/studies/example.yaml', import.meta.url)));
});

describe('the library', () => {
  test('names its cells by id, in study order', () => {
    expect(study.cells.map(({ scenario, plan }) => [scenario, plan])).toEqual([
      ['exempel-olycka', 'nearest'],
      ['exempel-olycka', 'proportional'],
    ]);
    expect(study.cell({ scenario: 'exempel-olycka', plan: 'proportional' })).toBe(study.cells[1]);
  });

  test('says what was probably meant by an unknown plan', () => {
    expect(() => study.cell({ scenario: 'exempel-olycka', plan: 'proportionl' })).toThrow(
      /did you mean "proportional"/,
    );
  });

  test('refuses a cell that was not loaded, and a replication that is not a whole number', () => {
    const [cell] = study.cells;
    expect(() => simulate({ ...cell! }, { seed: 'demo', replication: 0 })).toThrow(TypeError);
    expect(() => simulate(cell!, { seed: 'demo', replication: 0.5 })).toThrow(RangeError);
  });

  test("a replication alone gives the same measures as in a batch, and tells every casualty's story", async () => {
    const [cell] = study.cells;
    const one = simulate(cell!, { seed: 'demo', replication: 1 });
    for await (const row of runStudy(study, { workers: 1, replications: 2, seed: 'demo' })) {
      if (row.plan !== 'nearest' || row.replication !== 1) continue;
      expect(row.inTimeRed).toBe(one.measures['inTimeRed']);
      expect(row.displacedCare).toBe(one.measures['displacedCare']);
    }
    const log = one.log();
    expect(new Set(log.map((entry) => entry.casualty)).size).toBe(24);
    expect([...log].sort((a, b) => a.minute - b.minute)).toEqual(log);
  });

  test('a live simulation shows what command knows, with its age, and unknown is not 0', () => {
    const live = openSimulation(study.cells[0]!, { seed: 'demo', replication: 0 });
    live.runUntil(6);
    expect(live.picture('EX-1').every((row) => row.ageMinutes === null && row.free.red === null)).toBe(true);
    live.runUntil(90);
    expect(live.picture('EX-1').some((row) => row.ageMinutes !== null && row.ageMinutes >= 15)).toBe(true);
    const copy = live.snapshot();
    live.runUntil(200);
    live.restore(copy);
    expect(live.now).toBe(90);
  });
});
