import { describe, expect, test } from 'vitest';
import { code, type Vitals } from '../../../src/domain/triage.ts';
import { jumpStart } from '../../../src/policy/triage/jump-start.ts';
import { nerveOverlay } from '../../../src/policy/triage/nerve-overlay.ts';
import { start } from '../../../src/policy/triage/start.ts';
import { startByAge } from '../../../src/policy/triage/start-by-age.ts';
import { tenSecondTriage } from '../../../src/policy/triage/tst.ts';
import { apnoea, lying, shutAirway } from './signs.ts';

describe('START', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    ['who walks is green', { canWalk: true }, 'green'],
    ['who walks is green however fast the breathing', { canWalk: true, respiratoryRate: 40 }, 'green'],
    ['who breathes only with an opened airway is red', apnoea, 'red'],
    ['who does not breathe even then is black', shutAirway, 'black'],
    ['over 30 breaths a minute is red', { respiratoryRate: 30.1 }, 'red'],
    ['30 breaths a minute is not', { respiratoryRate: 30 }, 'yellow'],
    ['slow breathing is not scored', { respiratoryRate: 4 }, 'yellow'],
    ['no radial pulse is red', { hasRadialPulse: false }, 'red'],
    ['not obeying is red', { obeys: false }, 'red'],
    ['everybody else is yellow', {}, 'yellow'],
    ['severe bleeding is not asked about', { hasSevereBleeding: true }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(start({ ...lying, ...change })).toBe(code[answer]);
  });
});

describe('JumpSTART', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    ['who walks is green', { canWalk: true }, 'green'],
    ['who breathes only with an opened airway is red', apnoea, 'red'],
    ['who does not breathe even then is black', shutAirway, 'black'],
    ['under 15 breaths a minute is red', { respiratoryRate: 14.9 }, 'red'],
    ['over 45 breaths a minute is red', { respiratoryRate: 45.1 }, 'red'],
    ['15 breaths a minute is yellow', { respiratoryRate: 15 }, 'yellow'],
    ['45 breaths a minute is yellow', { respiratoryRate: 45 }, 'yellow'],
    ['no pulse is red', { hasRadialPulse: false }, 'red'],
    ['who breathes after rescue breaths is red', { ...shutAirway, breathesAfterRescueBreaths: true }, 'red'],
    [
      'without a pulse nobody gives rescue breaths: black',
      { ...shutAirway, breathesAfterRescueBreaths: true, heartRate: 0 },
      'black',
    ],
    [
      'neither response to voice nor appropriate to pain is red',
      { respondsToVoice: false, movesPurposefully: false },
      'red',
    ],
    ['who answers only to pain, but appropriately, is yellow', { respondsToVoice: false }, 'yellow'],
    [
      'slow refill and a fast pulse are not asked about',
      { hasSlowCapillaryRefill: true, heartRate: 180 },
      'yellow',
    ],
    ['a child who does not obey but responds is yellow', { obeys: false }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(jumpStart({ ...lying, ageYears: 5, ...change })).toBe(code[answer]);
  });

  test('is used up to and including 8 years', () => {
    const fast = { ...lying, respiratoryRate: 40 };
    expect(startByAge({ ...fast, ageYears: 8.9 })).toBe(code.yellow);
    expect(startByAge({ ...fast, ageYears: 9 })).toBe(code.red);
  });
});

describe('Ten Second Triage', () => {
  test.each<[string, Partial<Vitals>, keyof typeof code]>([
    ['who walks is green, even bleeding', { canWalk: true, hasSevereBleeding: true }, 'green'],
    ['severe bleeding is red', { hasSevereBleeding: true }, 'red'],
    ['who talks with a penetrating torso injury is red', { hasPenetratingTorsoInjury: true }, 'red'],
    ['who talks without one is yellow', {}, 'yellow'],
    ['who breathes but does not talk is red', { talks: false }, 'red'],
    ['who breathes only with an opened airway is red', apnoea, 'red'],
    ['who does not breathe is black', shutAirway, 'black'],
    ['breaths and pulse are not counted', { respiratoryRate: 40, hasRadialPulse: false }, 'yellow'],
  ])('%s', (_, change, answer) => {
    expect(tenSecondTriage({ ...lying, ...change })).toBe(code[answer]);
  });
});

describe('the nerve-agent overlay', () => {
  test('makes an apnoeic casualty with circulation red whom START leaves as black', () => {
    const vitals = { ...lying, ...shutAirway, obeys: false, hasSevereNerveSigns: true };
    expect(start(vitals)).toBe(code.black);
    expect(nerveOverlay(vitals, start(vitals))).toBe(code.red);
  });

  test.each(Object.values(code))('leaves answer %d alone without severe signs', (answer) => {
    expect(nerveOverlay(lying, answer)).toBe(answer);
  });
});
