import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import { defaultMixes, mixIds, namedAges } from '../../src/scenario/mixes.ts';
import { nearest } from '../../src/scenario/near.ts';
import { formatProblem, groupDigits, problem } from '../../src/scenario/problems.ts';
import { fits, isPattern } from '../../src/scenario/reading/glob.ts';
import { rules } from '../../src/scenario/rules/catalogue.ts';
import { parseDuration, parseMoment } from '../../src/scenario/schemas/scalars.ts';

const blanks = (wording: object) => [...new Set(JSON.stringify(wording).match(/\{(\w+)\}/g))].sort();

describe('the messages', () => {
  it.each(Object.entries(rules))('of %s fill the same blanks in both languages', (_, rule) => {
    expect(blanks(rule.sv)).toEqual(blanks(rule.en));
    expect(rule.sv.guess === undefined).toBe(rule.en.guess === undefined);
  });

  it('differ between the languages', () => {
    for (const rule of Object.values(rules)) expect(rule.sv).not.toEqual(rule.en);
  });

  it('say found, allowed and fix after file, line, column and path', () => {
    const place = { file: 'a.yaml', line: 3, column: 7, path: 'horizon' };
    const wrong = problem(place, 'duration-unit', { found: '72', allowed: { sv: 'en tid', en: 'a time' } });
    expect(languages.map((language) => formatProblem(wrong, language))).toEqual([
      'a.yaml:3:7 horizon: fann 72 utan enhet, tillåtet: en tid, åtgärd: skriv 72 min, 72 h eller 72 d',
      'a.yaml:3:7 horizon: found 72 without a unit, allowed: a time, fix: write 72 min, 72 h or 72 d',
    ]);
  });

  it('leave what a user wrote as it is, also when it looks like a blank', () => {
    const wrong = problem({ file: 'a', line: 1, column: 1, path: '.' }, 'set-form', {
      found: '{found} $& $1',
    });
    expect(formatProblem(wrong)).toContain('found {found} $& $1,');
  });

  it('group digits from five on', () => {
    expect([200_000, 1234, 12_345.678, -20_000, 1e30].map(groupDigits)).toEqual([
      '200 000',
      '1234',
      '12 345.678',
      '-20 000',
      '1e+30',
    ]);
  });
});

describe('a suggestion', () => {
  it.each([
    ['ks-sona', 'ks-solna'],
    ['KS-SOLNA', 'ks-solna'],
    ['ks-slona', 'ks-solna'],
    ['so', 'sos'],
    ['quite-other', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
  ])('for %s is %s', (written, meant) => {
    expect(nearest(written, ['danderyd', 'ks-solna', 'sos'])).toBe(meant);
  });
});

describe('a pattern', () => {
  it.each([
    ['burns-*', 'burns-rural-day', true],
    ['*-day', 'burns-rural-day', true],
    ['*', 'anything', true],
    ['a*a', 'a', false],
    ['a*b*c', 'a-c-b-c', true],
    ['burns', 'burns-rural', false],
  ])('%s and the name %s: %s', (pattern, name, isFit) => {
    expect(fits(pattern, name)).toBe(isFit);
  });

  it('stays inside the folder', () => {
    expect(['types/a-*', 'a', '../a', '/a', 'a//b', '*/a', 'a\\b'].map(isPattern)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('times', () => {
  it.each([
    ['90 min', 90],
    ['90min', 90],
    ['1.5 h', 90],
    ['14 d', 20_160],
    ['0 min', 0],
    ['90', undefined],
    ['1,5 h', undefined],
    ['-3 h', undefined],
    ['3 hours', undefined],
    ['1e3 min', undefined],
  ])('%s is %s minutes', (written, minutes) => {
    expect(parseDuration(written)).toBe(minutes);
  });

  it.each([
    ['2026-02-14 22:40', { date: '2026-02-14', month: 2, weekday: 5, minuteOfDay: 1360 }],
    ['2024-02-29 00:00', { date: '2024-02-29', month: 2, weekday: 3, minuteOfDay: 0 }],
    ['2000-01-01 23:59', { date: '2000-01-01', month: 1, weekday: 5, minuteOfDay: 1439 }],
    ['2026-02-29 22:40', undefined],
    ['2026-13-01 22:40', undefined],
    ['2026-02-14 24:00', undefined],
    ['2026-02-14', undefined],
    ['14/2 2026 22:40', undefined],
  ])('%s is read as a local start', (written, start) => {
    expect(parseMoment(written)).toEqual(start);
  });

  it('have the weekday that the calendar gives, over a hundred years', () => {
    for (let day = 0; day < 36_525; day += 97) {
      const date = new Date(Date.UTC(1990, 0, 1 + day));
      const start = parseMoment(`${date.toISOString().slice(0, 10)} 12:00`);
      expect(start?.weekday).toBe((date.getUTCDay() + 6) % 7);
    }
  });
});

describe('the default mixes', () => {
  it.each(mixIds)('%s sums to 1', (id) => {
    const sum = Object.values(defaultMixes[id].mix).reduce<number>((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('have ages whose bands sum to 1', () => {
    const { under55, from55to74, from75 } = namedAges.adult;
    expect(under55 + from55to74 + from75).toBeCloseTo(1, 12);
  });
});
