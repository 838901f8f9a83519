import { describe, expect, test } from 'vitest';
import { code, type Vitals } from '../../../src/domain/triage.ts';
import { sieve } from '../../../src/policy/triage/sieve.ts';
import { apnoea, lying, shutAirway } from './signs.ts';

describe('Triage Sieve', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    ['catastrophic bleeding is red', { hasSevereBleeding: true }, 'red'],
    [
      'catastrophic bleeding is red before walking is looked at',
      { hasSevereBleeding: true, canWalk: true },
      'red',
    ],
    ['who walks is green however fast the breathing', { canWalk: true, respiratoryRate: 40 }, 'green'],
    ['who breathes only with an opened airway is red', apnoea, 'red'],
    ['who does not breathe even then is black', shutAirway, 'black'],
    ['unconscious is red', { isUnconscious: true }, 'red'],
    ['9 breaths a minute is red', { respiratoryRate: 9 }, 'red'],
    ['10 breaths a minute is not', { respiratoryRate: 10 }, 'yellow'],
    ['30 breaths a minute is not', { respiratoryRate: 30 }, 'yellow'],
    ['31 breaths a minute is red', { respiratoryRate: 31 }, 'red'],
    ['120 beats a minute is not', { heartRate: 120 }, 'yellow'],
    ['121 beats a minute is red', { heartRate: 121 }, 'red'],
    ['a slow pulse is not scored', { heartRate: 40 }, 'yellow'],
    ['refill over 2 s is red', { hasSlowCapillaryRefill: true }, 'red'],
    ['everybody else is yellow', {}, 'yellow'],
    ['the radial pulse is not felt for', { hasRadialPulse: false }, 'yellow'],
    ['who is awake but does not obey is yellow', { obeys: false }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(sieve({ ...lying, ...change })).toBe(code[answer]);
  });
});
