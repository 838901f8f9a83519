import { describe, expect, test } from 'vitest';
import { code, type Vitals } from '../../../src/domain/triage.ts';
import { mptt24 } from '../../../src/policy/triage/mptt-24.ts';
import { apnoea, lying, shutAirway } from './signs.ts';

describe('MPTT-24', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    [
      'catastrophic bleeding is red before walking is looked at',
      { hasSevereBleeding: true, canWalk: true },
      'red',
    ],
    ['who walks is green however fast the pulse', { canWalk: true, heartRate: 150 }, 'green'],
    ['who does not breathe with an open airway is black', shutAirway, 'black'],
    ['who breathes only with an open airway is red', apnoea, 'red'],
    ['no response to voice is red', { respondsToVoice: false }, 'red'],
    ['11 breaths a minute is red', { respiratoryRate: 11 }, 'red'],
    ['12 breaths a minute is not', { respiratoryRate: 12 }, 'yellow'],
    ['23 breaths a minute is not', { respiratoryRate: 23 }, 'yellow'],
    ['24 breaths a minute is red', { respiratoryRate: 24 }, 'red'],
    ['99 beats a minute is not', { heartRate: 99 }, 'yellow'],
    ['100 beats a minute is red', { heartRate: 100 }, 'red'],
    ['everybody else is yellow', {}, 'yellow'],
    ['neither radial pulse nor obeying is asked about', { hasRadialPulse: false, obeys: false }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(mptt24({ ...lying, ...change })).toBe(code[answer]);
  });
});
