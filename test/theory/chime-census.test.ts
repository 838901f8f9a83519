import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Network } from '../../src/kernel/network.ts';
import { constant } from '../../src/kernel/sampling.ts';
import { test as law } from '../support/chance/property.ts';

/**
 * Census from admissions and length of stay as the COVID-19 Hospital Impact Model for Epidemics reckons it (CHIME, Penn
 * Medicine 2020; `calculate_census` in src/penn_chime/model/sir.py of the public repository CodeForPhilly/chime): cumulative
 * admissions up to today less those up to `stay` days ago, so everybody admitted in the last `stay` days, today included.
 */
function chimeCensus(admissions: readonly number[], stay: number): number[] {
  const upTo = (day: number): number =>
    admissions.slice(0, Math.max(0, day + 1)).reduce((sum, one) => sum + one, 0);
  return admissions.map((_, day) => upTo(day) - upTo(day - stay));
}

/** People in bed in the middle of each day, when so many come at the start of each and each stays so long. */
function bedsInUse(admissions: readonly number[], stay: number, beds = 1_000): number[] {
  const network = new Network();
  network.pool('bed', beds);
  for (const [day, count] of admissions.entries()) {
    network.pathway
      .at(`admitted on day ${day}`)
      .delay(`until day ${day}`, [constant(day)])
      .seize('bed')
      .delay(`stay from day ${day}`, [constant(stay)])
      .release('bed')
      .leave();
    network.source(`admitted on day ${day}`, constant(0), count);
  }
  const run = network.open({ seed: 'census' });
  run.begin(0);
  return admissions.map((_, day) => {
    run.machine.run(day + 0.5);
    return run.machine.columns.views.inUse[0] ?? Number.NaN;
  });
}

describe('the census of CHIME', () => {
  test('is everybody admitted within the last length of stay, today included', () => {
    expect(chimeCensus([1, 2, 4, 8, 16], 2)).toEqual([1, 3, 6, 12, 24]);
    expect(chimeCensus([5, 0, 0, 0], 3)).toEqual([5, 5, 5, 0]);
  });

  test('is that of our beds, to the person, for a wave of 60 days with the stays of its three units', () => {
    const wave = Array.from({ length: 60 }, (_, day) => Math.round(40 * Math.exp(-(((day - 25) / 9) ** 2))));
    // Days in hospital, in intensive care and on a ventilator in CHIME's defaults.
    for (const stay of [7, 9, 10]) expect(bedsInUse(wave, stay)).toEqual(chimeCensus(wave, stay));
  });

  law.prop([
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 }),
    fc.integer({ min: 1, max: 14 }),
  ])('is that of our beds for any admissions and any whole stay', (admissions, stay) => {
    expect(bedsInUse(admissions, stay)).toEqual(chimeCensus(admissions, stay));
  });

  test('is an upper bound once beds run out: CHIME has no queue, ours waits', () => {
    const admissions = [10, 10, 10, 0, 0, 0, 0, 0];
    expect(Math.max(...chimeCensus(admissions, 3))).toBe(30);
    expect(bedsInUse(admissions, 3, 20)).toEqual([10, 20, 20, 20, 10, 10, 0, 0]);
  });
});
