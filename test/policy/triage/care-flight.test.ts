import { describe, expect, test } from 'vitest';
import { code, type Vitals } from '../../../src/domain/triage.ts';
import { careFlight } from '../../../src/policy/triage/care-flight.ts';
import { apnoea, lying, shutAirway } from './signs.ts';

describe('CareFlight', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    ['who walks is green', { canWalk: true }, 'green'],
    ['who walks is green even bleeding', { canWalk: true, hasSevereBleeding: true }, 'green'],
    ['who obeys with a radial pulse is yellow', {}, 'yellow'],
    ['who obeys without one is red', { hasRadialPulse: false }, 'red'],
    ['who does not obey but breathes is red', { obeys: false }, 'red'],
    ['who does not obey and breathes only with an open airway is red', { ...apnoea, obeys: false }, 'red'],
    ['who does not obey and does not breathe is black', { ...shutAirway, obeys: false }, 'black'],
    ['without obeying the pulse is not felt for', { obeys: false, hasRadialPulse: false }, 'red'],
    ['nothing is counted', { respiratoryRate: 40, heartRate: 180 }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(careFlight({ ...lying, ...change })).toBe(code[answer]);
  });
});
