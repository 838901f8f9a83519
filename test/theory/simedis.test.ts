import { describe, expect, test } from 'vitest';
import { injuryClasses } from '../../src/domain/injury-classes.ts';
import { defaultParameters } from '../../src/domain/parameters.ts';
import { untreatedMinutes, untreatedSurvival } from '../../src/model/casualty/untreated.ts';

/**
 * Untreated time to death of SIMEDIS in minutes, by injury severity score: 43 500 · ISS^−1.95, fitted to the times of those
 * who died. Benhassine, De Rouck, Debacker, Hubloue, Dhondt & Van Utterbeeck 2023, Simulating victim health state evolution
 * from physical and chemical injuries in mass casualty incidents, New Trends in Computer Sciences 1(2), 113–125, equation 3.
 */
const minutesToDeath = (iss: number): number => 43_500 * iss ** -1.95;

/** Health from 20 (well) to 0 (dead), equation 2 there: a − (a − a·exp(−exp(b − c·t)))^γ with a = 20. */
const health = (t: number, b: number, c: number, gamma = 1): number =>
  20 - (20 - 20 * Math.exp(-Math.exp(b - c * t))) ** gamma;

describe('the untreated time to death of SIMEDIS', () => {
  test.each([
    [9, 599.42],
    [16, 195.19],
    [25, 81.76],
    [36, 40.15],
    [50, 21.16],
    [75, 9.6],
  ])('for a severity score of %i is %f min', (iss, minutes) => {
    expect(minutesToDeath(iss)).toBeCloseTo(minutes, 1);
  });

  test.each([
    [-10, -0.03, 423.94],
    [-10, -0.08, 158.98],
    [-5, -0.03, 257.28],
  ])('is where health comes to nothing: b %f, c %f, (b − e)/c = %f min', (b, c, minutes) => {
    const death = (b - Math.E) / c;
    expect(death).toBeCloseTo(minutes, 1);
    // 20·exp(−e^e), the same for every b and c.
    expect(health(death, b, c)).toBeCloseTo(20 * Math.exp(-Math.exp(Math.E)), 12);
    expect(health(death, b, c)).toBeLessThan(1e-5);
    expect(health(0, b, c)).toBeGreaterThan(19.8);
    // With γ below 1 nobody dies: health stays above 20 − 20^γ.
    expect(health(10 * death, b, c, 0.8)).toBeCloseTo(20 - 20 ** 0.8, 9);
  });
});

/**
 * Our model has no severity score, so the formula can be no equal of ours: it is held against the order of size. Median
 * minute of death of those of a class who die untreated within twelve hours and were not beyond help at the injury.
 */
function medianUntreated(id: 'H1' | 'H2' | 'C1'): number {
  const young = { kind: 'bands', under55: 1, from55to74: 0, from75: 0 } as const;
  const alive = untreatedSurvival(injuryClasses[id], { ages: young }, defaultParameters);
  const last = alive.at(-1) ?? 0;
  const half = (1 + last) / 2;
  const at = alive.findIndex((share) => share <= half);
  return untreatedMinutes[at] ?? Infinity;
}

describe('our untreated deaths against it', () => {
  test('torso bleeding kills in the time of scores 9 to 36: hours, neither minutes nor days', () => {
    for (const id of ['H1', 'H2', 'C1'] as const) {
      expect(medianUntreated(id)).toBeGreaterThan(minutesToDeath(36));
      expect(medianUntreated(id)).toBeLessThan(minutesToDeath(9));
    }
  });
});
