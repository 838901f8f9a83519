import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { measureIds } from '../../src/domain/measures.ts';
import type { Study } from '../../src/domain/plan.ts';
import { openRunner } from '../../src/model/runner.ts';
import { loadStudy } from '../../src/scenario/load.ts';

let study: Study;
beforeAll(async () => {
  study = await loadStudy(fileURLToPath(new URL('../../scenarios/studies/face-check.yaml', import.meta.url)));
});

const replications = 24;

/** Means over replications under the nearest and the least-time key. */
function meansOf(scenario: string): (measure: (typeof measureIds)[number]) => readonly number[] {
  const cells = study.cells.filter(
    (cell) => cell.scenario.id === scenario && ['nearest', 'least-time'].includes(cell.plan.id),
  );
  const runner = openRunner(cells, 'face');
  const row = new Float64Array(measureIds.length);
  const sums = cells.map(() => new Float64Array(measureIds.length));
  for (let replication = 0; replication < replications; replication++) {
    for (const plan of cells.keys()) {
      runner.run(plan, replication, row, 0);
      for (const [at, value] of row.entries()) sums[plan]![at]! += value / replications;
    }
  }
  return (measure) => sums.map((sum) => sum[measureIds.indexOf(measure)]!);
}

describe('face targets of the casualty model, Stockholm', () => {
  const targets = [
    { scenario: 'face-violence-40', red: [0.35, 0.45], deaths: [0.02, 0.06] },
    { scenario: 'bombing-open', red: [0.1, 0.15], deaths: [0.005, 0.02] },
    { scenario: 'bombing-confined', red: [0.2, 0.3], deaths: null },
    { scenario: 'face-bus-60', red: [0.12, 0.18], deaths: null },
  ] as const;
  for (const { scenario, red, deaths } of targets) {
    test(`${scenario}: share of red by START and hospital deaths per arrival are of the right size`, () => {
      const of = meansOf(scenario);
      const people = of('casualties')[0]!;
      // A standard error of the share over these replications is at most 0.02.
      expect(of('needRed')[0]! / people).toBeGreaterThan(red[0] - 0.02);
      expect(of('needRed')[0]! / people).toBeLessThan(red[1] + 0.02);
      if (deaths === null) return;
      of('deathsInHospital').forEach((dead, plan) => {
        const perArrival = dead / (people - of('deathsOutOfHospital')[plan]!);
        expect(perArrival).toBeGreaterThan(deaths[0]);
        expect(perArrival).toBeLessThan(deaths[1]);
      });
    });
  }

  test('burns: deaths of all casualties are 3–6 %', () => {
    const of = meansOf('burns-metropolitan-night');
    for (const dead of of('deaths')) {
      expect(dead / of('casualties')[0]!).toBeGreaterThan(0.03);
      expect(dead / of('casualties')[0]!).toBeLessThan(0.065);
    }
  });
});
