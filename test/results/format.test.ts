import { expect, test } from 'vitest';
import {
  formatDifference,
  formatEstimate,
  formatMinutes,
  formatNumber,
  formatRange,
  roundedUp,
} from '../../src/results/format.ts';

const plain = (text: string) => text.replaceAll('\u202f', '~').replaceAll('\u00a0', '_');

test('decimals, thousands and minus follow the language', () => {
  expect(plain(formatNumber(-1480.25, -1, 'sv'))).toBe('−1~480,3');
  expect(plain(formatNumber(-1480.25, -1, 'en'))).toBe('−1~480.3');
  expect(plain(formatNumber(1234567, 0, 'en'))).toBe('1~234~567');
  expect(formatNumber(-0.0001, -1, 'en')).toBe('0.0');
});

test('an interval ends where its half-width does', () => {
  const share = { estimate: 0.62431, halfWidth: 0.01812 };
  expect(plain(formatEstimate(share, 'share', 'sv'))).toBe('62,4~±~1,8_%');
  expect(plain(formatEstimate(share, 'share', 'en'))).toBe('62.4~±~1.8%');
  expect(plain(formatEstimate({ estimate: 14_837, halfWidth: 1234 }, 'patient-hours', 'sv'))).toBe(
    '14~800~±~1~200_patienttimmar',
  );
  expect(plain(formatEstimate({ estimate: 4.4, halfWidth: 9.96 }, 'persons', 'en'))).toBe('4~±~10_persons');
});

test('what is unknown is never zero, and one replication is called one outcome', () => {
  expect(formatEstimate({ estimate: null, halfWidth: null }, 'share', 'sv')).toBe('–');
  expect(plain(formatEstimate({ estimate: 3, halfWidth: null }, 'persons', 'sv'))).toBe(
    '3_personer (ett utfall)',
  );
});

test('a difference always has its sign, and shares differ in percentage points', () => {
  const value = { difference: 0.145, halfWidth: 0.0251 };
  expect(plain(formatDifference(value, 'share', 'sv'))).toBe('+14,5~±~2,5_procentenheter');
  expect(plain(formatDifference({ difference: -3, halfWidth: 0 }, 'persons', 'en'))).toBe('−3~±~0_persons');
  expect(plain(formatRange({ difference: 0.025, halfWidth: 0.027 }, 'share', 'sv'))).toBe(
    '−0,2 till +5,2_procentenheter',
  );
});

test('times are read in hours and minutes', () => {
  expect(plain(formatMinutes(36))).toBe('36_min');
  expect(plain(formatMinutes(132))).toBe('2_h_12_min');
  expect(plain(formatMinutes(120))).toBe('2_h');
  expect(plain(formatMinutes(0))).toBe('0_min');
});

test('an estimated number of replications is rounded up to two digits', () => {
  expect([87.2, 241, 1_203, 100].map(roundedUp)).toEqual([88, 250, 1_300, 100]);
});
