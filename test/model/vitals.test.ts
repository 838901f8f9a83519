import { describe, expect, test } from 'vitest';
import { injuryClasses } from '../../src/domain/injury-classes.ts';
import type { Mix } from '../../src/domain/scenario.ts';
import { code } from '../../src/domain/triage.ts';
import { emptyVitals, fillVitals, noRadialShare } from '../../src/model/casualty/vitals.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import { cellOf } from '../support/cells.ts';

/** Share with red need among many casualties of a mix. */
function redShare(mix: Mix): number {
  const incident = openIncident(cellOf({ mix, casualties: 4000, horizonHours: 1 }), 'vitals');
  begin(incident, 0, true);
  return incident.state.need.filter((need) => need === code.red).length / incident.casualties;
}

const luck = {
  breathing: 0,
  pulse: 0,
  radial: 0.5,
  walking: 0.99,
  bleeding: 0.5,
  obeying: 0.5,
  rate: 0.5,
  isVariant: false,
};

describe('signs', () => {
  test('the share without a radial pulse meets its grid and is straight between', () => {
    expect(noRadialShare(12)).toBe(0.02);
    expect(noRadialShare(4)).toBe(0.97);
    expect(noRadialShare(3)).toBe(0.97);
    expect(noRadialShare(10.5)).toBeCloseTo(0.115, 10);
  });

  test('a bleeding casualty loses pulse, breathing, pulse, breathing and then motor response', () => {
    const vitals = emptyVitals();
    fillVitals(vitals, injuryClasses.H1, 12, 30, false, luck);
    expect(vitals.respiratoryRate).toBe(18);
    expect(vitals.obeys).toBe(true);
    fillVitals(vitals, injuryClasses.H1, 10, 30, false, luck);
    expect(vitals.respiratoryRate).toBeGreaterThanOrEqual(25);
    fillVitals(vitals, injuryClasses.H1, 7, 30, false, luck);
    expect(vitals.obeys).toBe(false);
    expect(vitals.respondsToVoice).toBe(true);
  });

  test('a life-saving intervention lifts the signs by two points, never the severity', () => {
    const vitals = emptyVitals();
    fillVitals(vitals, injuryClasses.N1, 9, 30, true, luck);
    expect(vitals.obeys).toBe(true);
    fillVitals(vitals, injuryClasses.N1, 9, 30, false, luck);
    expect(vitals.obeys).toBe(false);
  });

  test('pulse stays within 35 and 170 whatever the severity', () => {
    const vitals = emptyVitals();
    for (const id of ['H1', 'N1', 'C1'] as const) {
      for (let x = -5; x <= 12; x += 0.25) {
        fillVitals(vitals, injuryClasses[id], x, 30, false, { ...luck, pulse: 3 });
        expect(vitals.heartRate).toBeGreaterThanOrEqual(35);
        expect(vitals.heartRate).toBeLessThanOrEqual(170);
      }
    }
  });
});

describe('red shares by START on generated signs (face targets of the casualty model)', () => {
  test('burns, nerve agent and chlorine', () => {
    expect(redShare({ B1: 0.4, B2: 0.16, B3: 0.08, I1: 0.21, G1: 0.15 })).toBeCloseTo(0.22, 1);
    expect(redShare({ K1: 0.02, K2: 0.1, K3: 0.28, W0: 0.6 })).toBeLessThan(0.05);
    expect(redShare({ L1: 0.12, L2: 0.88 })).toBeLessThan(0.05);
  });
});
