import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openIncident } from '../../../src/model/runner.ts';
import { simulate } from '../../../src/model/simulate.ts';
import { loadLending, loadStudy } from '../../../src/scenario/load.ts';
import { cellOf, mixes, sweden } from '../../support/cells.ts';

const lending = await loadLending(
  fileURLToPath(new URL('../../../scenarios/lending/neighbours-first.yaml', import.meta.url)),
);
const alone = cellOf({ system: sweden, casualties: 30, mix: mixes.violence, horizonHours: 48 });
const together = { ...alone, followsAll: true };
const lends = { ...together, plan: { ...alone.plan, lending } };

const loanMeasures = new Set([
  'lentHours',
  'loansRefused',
  'timeToLoanEffect',
  'borrowerGain',
  'lenderHarm',
  'lendingCost',
]);

describe('plans of a study where some plan lends follow the same hospitals', () => {
  test('a plan that had no reason to lend has the measures of one that never lends, to the bit', () => {
    const without = simulate(together, { seed: 'same', replication: 0 }).measures;
    const within = simulate(lends, { seed: 'same', replication: 0 }).measures;
    expect(within['lentHours']).toBe(0);
    for (const [measure, value] of Object.entries(without))
      if (!loanMeasures.has(measure)) expect([measure, within[measure]]).toEqual([measure, value]);
  });

  test('a study file with a plan that lends has them all followed, and one without does not', async () => {
    const followed = async (name: string) => {
      const path = fileURLToPath(new URL(`../../../scenarios/studies/${name}.yaml`, import.meta.url));
      return new Set((await loadStudy(path)).cells.map(({ followsAll }) => followsAll));
    };
    expect(await followed('lending')).toEqual(new Set([true]));
    expect(await followed('example')).toEqual(new Set([false]));
  });

  test('hospitals that the incident does not touch are not alarmed, and nobody is called in there', () => {
    const near = openIncident(alone, 'same').setting;
    const all = openIncident(lends, 'same').setting;
    expect(all.hospitals.length).toBe(sweden.hospitals.length);
    expect(all.isTouched.reduce((sum, one) => sum + one, 0)).toBe(near.hospitals.length);
    for (const [at, { id }] of all.hospitals.entries())
      expect(all.alarm[at]! < Infinity).toBe(near.hospitals.some((one) => one.id === id));
    const hours = (cell: typeof alone) =>
      simulate(cell, { seed: 'same', replication: 0 }).measures['calledHours']!;
    expect(hours(lends)).toBeCloseTo(hours(alone), 6);
  });
});
