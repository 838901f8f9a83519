import { describe, expect, test } from 'vitest';
import { code, type Vitals } from '../../../src/domain/triage.ts';
import { mitt } from '../../../src/policy/triage/mitt.ts';
import { apnoea, lying, shutAirway } from './signs.ts';

describe('NHS MITT', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    [
      'catastrophic bleeding is red before walking is looked at',
      { hasSevereBleeding: true, canWalk: true },
      'red',
    ],
    ['who walks is green however fast the pulse', { canWalk: true, heartRate: 150 }, 'green'],
    ['a toddler who walks is green', { canWalk: true, ageYears: 2 }, 'green'],
    ['who does not breathe with an open airway is black', shutAirway, 'black'],
    [
      'so is a child without smoke or water',
      { ...shutAirway, ageYears: 8, breathesAfterRescueBreaths: true },
      'black',
    ],
    [
      'a child after smoke or water is given rescue breaths first',
      { ...shutAirway, ageYears: 11.9, hasInhaledSmokeOrWater: true, breathesAfterRescueBreaths: true },
      'red',
    ],
    [
      'and is black when they do not help',
      { ...shutAirway, ageYears: 8, hasInhaledSmokeOrWater: true },
      'black',
    ],
    [
      'at 12 years nobody is given them',
      { ...shutAirway, ageYears: 12, hasInhaledSmokeOrWater: true, breathesAfterRescueBreaths: true },
      'black',
    ],
    ['who breathes only with an open airway is red', apnoea, 'red'],
    ['no response to voice is red', { respondsToVoice: false }, 'red'],
    ['a child of 2 who does not walk is red', { ageYears: 2.9 }, 'red'],
    ['a child of 3 is not, by age', { ageYears: 3 }, 'yellow'],
    ['11 breaths a minute is red', { respiratoryRate: 11 }, 'red'],
    ['12 breaths a minute is not', { respiratoryRate: 12 }, 'yellow'],
    ['23 breaths a minute is not', { respiratoryRate: 23 }, 'yellow'],
    ['over 23 breaths a minute is red', { respiratoryRate: 23.5 }, 'red'],
    ['99 beats a minute is not', { heartRate: 99 }, 'yellow'],
    ['100 beats a minute is red', { heartRate: 100 }, 'red'],
    ['a slow pulse is not scored', { heartRate: 40 }, 'yellow'],
    ['everybody else is yellow', {}, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(mitt({ ...lying, ...change })).toBe(code[answer]);
  });
});
