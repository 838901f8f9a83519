import { describe, expect, test } from 'vitest';
import type { KeySettings } from '../../../src/domain/plan.ts';
import { distributionKey } from '../../../src/policy/distribution/catalogue.ts';
import {
  quotaBounds,
  quotaRows,
  quotaTableSettings,
  unknownQuotaHospitals,
} from '../../../src/policy/distribution/quota-table.ts';
import { green, groundOf, hospitalOf, red, yellow } from '../../support/picture.ts';
import { ask, centre, noRole, shut } from './ask.ts';

type QuotaTable = Extract<KeySettings, { kind: 'quota-table' }>;

const preset: QuotaTable = {
  kind: 'quota-table',
  firstWave: 'preset',
  secondWave: 'preset',
  regions: [],
  overflow: 'load-balanced',
  stop: { whenSmall: 'concentrate', below: 12 },
};
const table: QuotaTable = {
  ...preset,
  firstWave: [
    { hospital: 'near', red: 1, yellow: 2, green: 3 },
    { hospital: 'far', red: 2, yellow: 0, green: 0 },
  ],
  secondWave: [{ hospital: 'near', red: 2, yellow: 0, green: 0 }],
};
const at = (journey: number, sentRed: number) => ({ journey, sent: [sentRed, 0, 0] as const });

describe('an explicit table', () => {
  test.each([
    ['the first wave is filled in order of journey', 0, 0, 'near', 'first-wave'],
    ['a full hospital passes the first wave on to the next', 1, 1, 'far', 'first-wave'],
    ['the second wave opens when the first is full', 1, 2, 'near', 'second-wave'],
    ['the last place of the second wave is used', 2, 2, 'near', 'second-wave'],
    ['both waves full is overflow', 3, 2, 'far', 'overflow'],
  ] as const)('%s', (_, sentNear, sentFar, hospital, reason) => {
    const busyNear = { ...at(5, sentNear), committed: [sentNear, 0, 0] as const };
    expect(ask(table, { far: { says: at(20, sentFar) }, near: { says: busyNear } }, red)).toEqual([
      hospital,
      reason,
    ]);
  });

  test('a closed hospital gets nobody though it has quota left', () => {
    const rows = { far: { says: at(20, 0) }, near: { says: { ...at(5, 0), ...shut } } };
    expect(ask(table, rows, red)).toEqual(['far', 'first-wave']);
  });

  test('a suspected special need goes first to a capable hospital with quota left in the wave', () => {
    const rows = { far: { is: { neurosurgery: true }, says: at(20, 0) }, near: { says: at(5, 0) } };
    const head = { ...red, seemsNeurosurgery: true };
    expect(ask(table, rows, head)).toEqual(['far', 'special-need']);
    expect(ask(table, { ...rows, far: { ...rows.far, says: at(20, 2) } }, head)).toEqual([
      'near',
      'first-wave',
    ]);
  });

  test('a small reported incident is concentrated, an unreported one is spread', () => {
    const rows = { far: { says: at(20, 0) }, near: { is: noRole, says: at(5, 0) } };
    expect(ask(table, rows, red, 11)).toEqual(['far', 'concentrated']);
    expect(ask(table, rows, red, 12)).toEqual(['near', 'first-wave']);
    expect(ask(table, rows, red)).toEqual(['near', 'first-wave']);
  });

  test('ids that the system does not know are named, and refused by the key', () => {
    const hospitals = [hospitalOf('near')];
    expect(unknownQuotaHospitals(table, hospitals)).toEqual(['far']);
    expect(unknownQuotaHospitals(preset, hospitals)).toEqual([]);
    expect(() => distributionKey(table, groundOf(hospitals))).toThrow(/no hospital far in the system/);
  });

  test('the same hospital twice in a wave is an error of the file', () => {
    const row = { hospital: 'near', red: 1, yellow: 0, green: 0 };
    const twice = { ...table, firstWave: [row, row] };
    expect(quotaTableSettings.safeParse(twice).success).toBe(false);
  });
});

describe('a second wave that is the first again', () => {
  const again: QuotaTable = { ...table, secondWave: { after: 'first', factor: 1.5 } };
  const hospitals = [hospitalOf('far'), hospitalOf('near')];

  test('adds the first wave times the factor, in whole persons', () => {
    const [first, both] = quotaBounds(again, hospitals);
    expect(first!.map((bound) => [...bound])).toEqual([
      [2, 1],
      [0, 2],
      [0, 3],
    ]);
    expect(both!.map((bound) => [...bound])).toEqual([
      [5, 2],
      [0, 5],
      [0, 7],
    ]);
  });

  test('is what a file means that says nothing of the second wave', () => {
    const { secondWave: _, regions: __, stop: ___, ...short } = table;
    expect(quotaTableSettings.parse(short)).toMatchObject({
      secondWave: { after: 'first', factor: 1 },
      regions: [],
      stop: { whenSmall: 'concentrate', below: 0 },
    });
  });
});

describe('the table as a person reads it', () => {
  const hospitals = [hospitalOf('far'), hospitalOf('near', { teams: { at30min: 2, at2h: 5, at8h: 9 } })];
  const read = (settings: QuotaTable, ground = groundOf(hospitals)) =>
    quotaRows(settings, ground).map(({ hospital, first, second }) => [hospital.id, first, second]);

  test('says of each hospital what the first wave takes and what the second takes beyond it', () => {
    expect(read(table)).toEqual([
      ['far', [2, 0, 0], [0, 0, 0]],
      ['near', [1, 2, 3], [2, 0, 0]],
    ]);
  });

  test('has nothing in the second wave of a colour that the first takes without a bound', () => {
    expect(read(preset)).toEqual([
      ['far', [2, 4, Infinity], [2, 4, 0]],
      ['near', [2, 4, Infinity], [3, 6, 0]],
    ]);
  });

  test('leaves out a hospital that cannot be reached', () => {
    expect(read(table, { ...groundOf(hospitals), reachable: [1] }).map(([id]) => id)).toEqual(['near']);
  });
});

describe('quotas of other regions', () => {
  const withRegion: QuotaTable = {
    ...table,
    firstWave: [{ hospital: 'home', red: 1, yellow: 0, green: 0 }],
    secondWave: [],
    regions: [{ region: 'SE-C', red: 3, yellow: 0, green: 0 }],
  };
  const other = { is: { region: 'SE-C' } };
  const rows = (home: number, abroad: number, farther: number) => ({
    home: { says: { ...at(5, home), committed: [home, 0, 0] as const } },
    abroad: { ...other, says: at(60, abroad) },
    farther: { ...other, says: at(80, farther) },
  });

  test.each([
    ['wait until the own waves are full', 0, 0, 0, 'home', 'first-wave'],
    ['then take the nearest hospital of the region', 1, 0, 0, 'abroad', 'region-wave'],
    ['are one number for the whole region', 1, 1, 1, 'abroad', 'region-wave'],
  ] as const)('%s', (_, home, abroad, farther, hospital, reason) => {
    expect(ask(withRegion, rows(home, abroad, farther), red)).toEqual([hospital, reason]);
  });

  test('when they are used up the overflow rule takes over', () => {
    const [, reason] = ask(withRegion, rows(1, 2, 1), red);
    expect(reason).toBe('overflow');
  });

  test('say nothing of a tag they do not name', () => {
    const [, reason] = ask(withRegion, rows(1, 0, 0), yellow);
    expect(reason).toBe('overflow');
  });
});

describe('the default table', () => {
  const teams = { teams: { at30min: 2, at2h: 4, at8h: 6 } };
  const sent = (n: number) => ({ is: teams, says: { sent: [n, n, n] as const } });

  test.each([
    [1, 'first-wave'],
    [2, 'second-wave'],
    [3, 'second-wave'],
    [4, 'overflow'],
  ])('after %d red sent to teams of 2 then 4 the next is %s', (n, reason) => {
    expect(ask(preset, { only: sent(n) }, red)).toEqual(['only', reason]);
  });

  test.each([
    [3, 'first-wave'],
    [4, 'second-wave'],
    [7, 'second-wave'],
    [8, 'overflow'],
  ])('after %d yellow sent to teams of 2 then 4 the next is %s', (n, reason) => {
    expect(ask(preset, { only: sent(n) }, yellow)).toEqual(['only', reason]);
  });

  test('green goes without a bound to the nearest hospital outside the trauma centre', () => {
    const rows = { big: { is: centre, says: { journey: 5 } }, small: { ...sent(500), is: noRole } };
    expect(ask(preset, rows, green)).toEqual(['small', 'first-wave']);
  });

  test('a hospital without a trauma role has no red quota', () => {
    expect(ask(preset, { local: { is: noRole, says: { journey: 5 } }, unit: {} }, red)).toEqual([
      'unit',
      'first-wave',
    ]);
  });
});
