import { describe, expect, test } from 'vitest';
import { code, type Vitals } from '../../../src/domain/triage.ts';
import { salt } from '../../../src/policy/triage/salt.ts';
import { apnoea, lying, shutAirway } from './signs.ts';

describe('SALT', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    ['who does not breathe after the airway is opened is black', shutAirway, 'black'],
    ['an adult is not given two breaths', { ...shutAirway, breathesAfterRescueBreaths: true }, 'black'],
    [
      'a child who breathes after two breaths is judged on',
      { ...shutAirway, ageYears: 8.9, breathesAfterRescueBreaths: true, hasRespiratoryDistress: true },
      'red',
    ],
    [
      'at 9 years nobody is a child',
      { ...shutAirway, ageYears: 9, breathesAfterRescueBreaths: true },
      'black',
    ],
    ['a child who does not breathe even then is black', { ...shutAirway, ageYears: 5 }, 'black'],
    [
      'who breathes with an opened airway, in distress, is red',
      { ...apnoea, hasRespiratoryDistress: true },
      'red',
    ],
    ['all four in order and minor injuries only is green', { hasOnlyMinorInjuries: true }, 'green'],
    ['all four in order and more than minor injuries is yellow', {}, 'yellow'],
    ['walking alone makes nobody green', { canWalk: true }, 'yellow'],
    ['who walks in distress is red', { canWalk: true, hasRespiratoryDistress: true }, 'red'],
    ['moving with purpose is as good as obeying', { obeys: false }, 'yellow'],
    ['obeying is as good as moving with purpose', { movesPurposefully: false }, 'yellow'],
    ['neither is red', { obeys: false, movesPurposefully: false }, 'red'],
    ['no peripheral pulse is red', { hasRadialPulse: false }, 'red'],
    ['respiratory distress is red', { hasRespiratoryDistress: true }, 'red'],
    [
      'bleeding that is not controlled is red',
      { hasSevereBleeding: true, isMajorBleedingControlled: false },
      'red',
    ],
    ['bleeding that was stopped is yellow', { hasSevereBleeding: true }, 'yellow'],
    [
      'minor injuries do not help who fails one of the four',
      { hasOnlyMinorInjuries: true, hasRadialPulse: false },
      'red',
    ],
    [
      'who fails one and is not likely to survive is expectant',
      { hasRadialPulse: false, isLikelyToSurvive: false },
      'black',
    ],
    ['who fails none is never expectant', { isLikelyToSurvive: false }, 'yellow'],
    ['breaths and beats are not counted', { respiratoryRate: 40, heartRate: 180 }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(salt({ ...lying, ...change })).toBe(code[answer]);
  });
});
