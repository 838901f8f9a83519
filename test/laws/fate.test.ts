import { describe, expect } from 'vitest';
import { injuryClassIds } from '../../src/domain/injury.ts';
import { injuryClasses } from '../../src/domain/injury-classes.ts';
import { measureIds } from '../../src/domain/measures.ts';
import { defaultParameters } from '../../src/domain/parameters.ts';
import { code, type Vitals } from '../../src/domain/triage.ts';
import { severityAfter, untreatedUntil } from '../../src/model/casualty/severity.ts';
import {
  chance,
  marginAt,
  type Person,
  pointOfNoReturn,
  survivalLogit,
} from '../../src/model/casualty/survival.ts';
import { emptyVitals, fillVitals, type SignLuck } from '../../src/model/casualty/vitals.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident } from '../../src/model/runner.ts';
import { threeOutcomes } from '../../src/model/stock.ts';
import { start } from '../../src/policy/triage/start.ts';
import { betterThanFreeFlow, outOfOrder } from '../../src/verify/laws/people.ts';
import { cellOf, everyKey, mixes, sweden, withHospitals } from '../support/cells.ts';
import { fc, test } from '../support/chance/property.ts';

const person = fc.record({
  ageYears: fc.double({ min: 18, max: 90, noNaN: true }),
  frailty: fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
  severity: fc.double({ min: 0, max: 12, noNaN: true }),
  surface: fc.double({ min: 0, max: 80, noNaN: true }),
  inhaled: fc.boolean(),
  smoke: fc.constantFrom(0, -2.5),
  fatalAfter: fc.constantFrom(Number.POSITIVE_INFINITY, 90),
}) satisfies fc.Arbitrary<Person>;

const minutes = fc.double({ min: 0, max: 2000, noNaN: true });
const luck = fc.record({
  breathing: fc.double({ min: -3, max: 3, noNaN: true }),
  pulse: fc.double({ min: -3, max: 3, noNaN: true }),
  radial: fc.double({ min: 0, max: 1, noNaN: true }),
  walking: fc.double({ min: 0, max: 1, noNaN: true }),
  bleeding: fc.double({ min: 0, max: 1, noNaN: true }),
  obeying: fc.double({ min: 0, max: 1, noNaN: true }),
  rate: fc.double({ min: 0, max: 1, noNaN: true }),
  isVariant: fc.boolean(),
}) satisfies fc.Arbitrary<SignLuck>;

describe('severity and survival', () => {
  test('the table of Sacco et al. is met at its own nodes', () => {
    expect(severityAfter(8, 60)).toBe(7);
    expect(severityAfter(12, 360)).toBe(8);
    expect(severityAfter(5, 90)).toBe(1);
    expect(severityAfter(12, 390)).toBe(7);
    expect(severityAfter(3, 75)).toBe(-1);
    expect(severityAfter(8, 75)).toBe(6.5);
  });

  test('the logistic form meets the published survival table within 0.004', () => {
    const published = [0.052, 0.089, 0.15, 0.23, 0.35, 0.49, 0.63, 0.75, 0.84, 0.9, 0.94, 0.97, 0.98];
    published.forEach((survival, score) => {
      expect(Math.abs(chance(survivalLogit(score, 0)) - survival)).toBeLessThan(0.0045);
    });
  });

  test.prop([fc.double({ min: 0, max: 12, noNaN: true }), minutes, minutes])(
    'severity never rises while nobody intervenes',
    (severity, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      expect(severityAfter(severity, late)).toBeLessThanOrEqual(severityAfter(severity, early) + 1e-9);
    },
  );

  test.prop([fc.double({ min: 0, max: 12, noNaN: true }), fc.double({ min: -8, max: 12, noNaN: true })])(
    'the minute at which severity falls below a threshold is where it crosses it',
    (severity, threshold) => {
      const minute = untreatedUntil(severity, threshold);
      if (minute > 0)
        expect(severityAfter(severity, Math.max(0, minute - 1e-6))).toBeGreaterThanOrEqual(threshold - 1e-5);
      expect(severityAfter(severity, minute + 1e-6)).toBeLessThanOrEqual(threshold + 1e-5);
    },
  );

  test.prop([fc.constantFrom(...injuryClassIds), person])(
    'a chance never below 0 or above 1, and care before the point of no return bears no loss',
    (id, someone) => {
      const injury = injuryClasses[id];
      const noReturn = pointOfNoReturn(injury, someone, defaultParameters);
      const clock = injury.outcome.model === 'rpm' ? injury.outcome.clock : 0;
      if (noReturn === 0) return;
      const inTime = Math.min(noReturn, 5000) * 0.999;
      expect(
        marginAt(injury, someone, severityAfter(someone.severity, clock * inTime), defaultParameters),
      ).toBeGreaterThanOrEqual(-1e-6);
    },
  );

  test.prop([person, minutes, minutes])(
    'at equal penalty, earlier care never kills',
    (someone, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      for (const id of ['H1', 'C1', 'N1', 'O1'] as const) {
        const injury = injuryClasses[id];
        const clock = injury.outcome.model === 'rpm' ? injury.outcome.clock : 0;
        const at = (minute: number) =>
          marginAt(injury, someone, severityAfter(someone.severity, clock * minute), defaultParameters);
        expect(at(early)).toBeGreaterThanOrEqual(at(late) - 1e-9);
      }
    },
  );
});

describe('triage on generated signs', () => {
  test.prop([luck])('somebody who is well and walks is green by START, with observer error off', (signs) => {
    const vitals: Vitals = emptyVitals();
    fillVitals(vitals, injuryClasses.G1, 12, 30, false, { ...signs, walking: 0.1 });
    expect(start(vitals)).toBe(code.green);
  });
});

describe('three outcomes on the same luck', () => {
  for (const [name, mix] of Object.entries(mixes)) {
    test(`who dies when treated at once dies with free flow, and who dies with free flow dies in the run: ${name}`, () => {
      for (const key of everyKey) {
        const incident = openIncident(
          cellOf({
            system: sweden,
            casualties: 120,
            mix,
            key,
            horizonHours: 72,
            parameters: { walkOutMedian: 5 },
          }),
          'fate',
        );
        begin(incident, 3, true);
        incident.machine.run(incident.cell.scenario.horizon);
        expect(betterThanFreeFlow(incident)).toEqual([]);
        expect(outOfOrder(incident)).toEqual([]);
      }
    });
  }
});

test('whoever reaches care sooner than by free flow is not called lost to access', () => {
  // Teams at once, so that everybody who leaves on their own beats loading, journey and handover.
  const parameters = { walkOutMedian: 1, resuscitationBaysXL: 60, teamsAtAlarm: 1 };
  const system = withHospitals(sweden, () => ({ teams: { at30min: 60, at2h: 60, at8h: 60 } }));
  const cell = cellOf({
    system,
    casualties: 400,
    mix: { H2: 0.5, C1: 0.5 },
    walkIn: 1,
    horizonHours: 72,
    parameters,
  });
  const incident = openIncident(cell, 'fate');
  begin(incident, 0, true);
  incident.machine.run(cell.scenario.horizon);
  const everybody = Array.from({ length: incident.casualties }, (_, casualty) =>
    threeOutcomes(incident, casualty),
  );
  expect(everybody.filter(({ withFreeFlow, inTheRun }) => withFreeFlow && !inTheRun)).toEqual([]);
  const beaten = Array.from(incident.state.definitive).filter(
    (minute, at) => minute < incident.state.freeFlow[at]!,
  );
  expect(beaten.length).toBeGreaterThan(20);
});

test('every measure has a place in the row', () => {
  expect(new Set(measureIds).size).toBe(measureIds.length);
});
