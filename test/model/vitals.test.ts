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

describe('signs that only some tools ask for', () => {
  const seen = (id: keyof typeof injuryClasses, x: number, isLifted: boolean, own = luck) => {
    const vitals = emptyVitals();
    fillVitals(vitals, injuryClasses[id], x, 30, isLifted, own);
    return vitals;
  };

  test('slow refill goes with a missing radial pulse', () => {
    for (const radial of [0.001, 0.5, 0.999]) {
      const vitals = seen('H2', 8, false, { ...luck, radial });
      expect(vitals.hasSlowCapillaryRefill).toBe(!vitals.hasRadialPulse);
    }
    expect(seen('H2', 8, false, { ...luck, radial: 0.1 }).hasSlowCapillaryRefill).toBe(true);
  });

  test('who withdraws from pain is unconscious and moves without purpose; who localises it is and does not', () => {
    // Head injury loses motor points first: at 10 points are left R4 P4 M2, at 9.5 the same as at 10.
    expect(seen('N1', 11, false)).toMatchObject({
      isUnconscious: false,
      movesPurposefully: true,
      obeys: false,
    });
    expect(seen('N1', 10, false)).toMatchObject({ isUnconscious: true, movesPurposefully: false });
  });

  test('distress is breathing outside 10–30 a minute', () => {
    for (const x of [12, 10, 8, 6, 4, 2, 0]) {
      const { respiratoryRate, hasRespiratoryDistress } = seen('C1', x, false);
      expect([x, hasRespiratoryDistress]).toEqual([x, respiratoryRate < 10 || respiratoryRate > 30]);
    }
    expect(seen('C1', 8, false).hasRespiratoryDistress).toBe(true);
    expect(seen('C1', 12, false).hasRespiratoryDistress).toBe(false);
  });

  test('a limb that bleeds is controlled by the intervention, a torso is not', () => {
    const bleeding = { ...luck, bleeding: 0.1 };
    expect(seen('H3', 9, false, bleeding)).toMatchObject({
      hasSevereBleeding: true,
      isMajorBleedingControlled: false,
    });
    expect(seen('H3', 9, true, bleeding).isMajorBleedingControlled).toBe(true);
    expect(seen('H1', 9, true, bleeding).isMajorBleedingControlled).toBe(false);
    expect(seen('H2', 9, false, bleeding).isMajorBleedingControlled).toBe(true);
  });

  test('minor only is what minor injuries receive', () => {
    const minor = Object.values(injuryClasses).filter(({ id }) => seen(id, 12, false).hasOnlyMinorInjuries);
    expect(minor.map(({ id }) => id).sort()).toEqual(['G1', 'K3', 'L2', 'W0']);
  });

  test('smoke was inhaled by those with inhalation injury, burnt or not', () => {
    expect(seen('I1', 12, false).hasInhaledSmokeOrWater).toBe(true);
    expect(seen('B2', 12, false).hasInhaledSmokeOrWater).toBe(false);
    expect(seen('B2', 12, false, { ...luck, isVariant: true }).hasInhaledSmokeOrWater).toBe(true);
    expect(seen('K1', 12, false, { ...luck, isVariant: true }).hasInhaledSmokeOrWater).toBe(false);
  });
});

describe('red shares by START on generated signs (face targets of the casualty model)', () => {
  test('burns, nerve agent and chlorine', () => {
    expect(redShare({ B1: 0.4, B2: 0.16, B3: 0.08, I1: 0.21, G1: 0.15 })).toBeCloseTo(0.22, 1);
    expect(redShare({ K1: 0.02, K2: 0.1, K3: 0.28, W0: 0.6 })).toBeLessThan(0.05);
    expect(redShare({ L1: 0.12, L2: 0.88 })).toBeLessThan(0.05);
  });
});
