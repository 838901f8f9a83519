import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/plan.ts';
import type { Situation } from '../../../src/domain/situation.ts';
import { openSimulation } from '../../../src/model/simulate.ts';
import { haveDocument } from '../../../src/results/situation/have.ts';
import { localDateTime } from '../../../src/results/situation/local-time.ts';
import { cellOf, sweden } from '../../support/cells.ts';
import { all, readXml, strays } from './have-draft.ts';

const cell = cellOf({ system: sweden, casualties: 120, key: { kind: 'nearest' } });

function written(minute: number, of: Cell = cell): { xml: string; situation: Situation } {
  const live = openSimulation(of, { seed: 'have', replication: 0 });
  live.runUntil(minute);
  const situation = live.situation();
  const dateTime = (at: number) => localDateTime(of.scenario.starts, at);
  return {
    situation,
    xml: haveDocument({ situation, cell: of, seed: 'have', replication: 0, engine: '1.2.3', dateTime }),
  };
}

describe('EDXL-HAVE of a situation', () => {
  test.each([3, 40, 90, 400])(
    'at minute %i: names, order, numbers and values are those of the draft',
    (minute) => {
      expect(strays(readXml(written(minute).xml))).toEqual([]);
    },
  );

  test('the check itself finds what is out of order, missing, doubled, or of another value', () => {
    const { xml } = written(90);
    const broken = [
      xml.replace(
        /(\s*<have:facilityID>.*?<\/have:facilityID>)(\s*<have:facilityName>.*?<\/have:facilityName>)/,
        '$2$1',
      ),
      xml.replace(/<have:facilityName>.*?<\/have:facilityName>/, ''),
      xml.replace(/(<have:isAvailable>true<\/have:isAvailable>)/, '$1$1'),
      xml.replace('<have:availability>Open', '<have:availability>Some'),
    ];
    for (const one of broken) expect(strays(readXml(one)).length).toBeGreaterThan(0);
  });

  test('a hospital that has not reported has no figure at all, and never 0', () => {
    const { xml, situation } = written(40);
    const silent = situation.hospitals.filter(({ report }) => report === null);
    expect(silent.length).toBeGreaterThan(1);
    expect(situation.nation.reported).toBeGreaterThan(1);
    const facilities = all(readXml(xml), 'have:facility');
    expect(facilities).toHaveLength(situation.nation.followed);
    for (const { hospital } of silent) {
      const one = facilities.find((each) => all(each, 'have:facilityID')[0]?.text === hospital)!;
      expect(all(one, 'have:serviceListItem')).toHaveLength(4);
      for (const name of ['availableCount', 'baselineCount', 'triageCountQuantity'])
        expect(all(one, `have:${name}`)).toEqual([]);
      // A crew that was turned away may have said that it is closed; nobody can have said that it is open.
      expect(all(one, 'have:isAvailable').filter(({ text }) => text === 'true')).toEqual([]);
      expect(all(one, 'have:commentText')[0]?.text).toContain('unknown, not none');
    }
  });

  test('the figures are those of the last report, with its time and age', () => {
    const { xml, situation } = written(90);
    const known = situation.hospitals.find(({ report }) => report !== null)!;
    const one = all(readXml(xml), 'have:facility').find(
      (each) => all(each, 'have:facilityID')[0]?.text === known.hospital,
    )!;
    const counts = (name: string) => all(one, `have:${name}`).map(({ text }) => Number(text));
    const { teams, emergencyPlaces, minorPlaces, intensiveCare, ageMinutes } = known.report!;
    const kinds = [teams, emergencyPlaces, minorPlaces, intensiveCare];
    expect(counts('availableCount')).toEqual(kinds.map(({ there, needed }) => there - needed));
    expect(counts('baselineCount')).toEqual(kinds.map(({ there }) => there));
    expect(all(one, 'have:capacityNote')[0]?.text).toContain(`${Math.round(ageMinutes)} min old`);
  });

  test('it says that it is simulated and not checked against the published schema', () => {
    const { xml } = written(90);
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<!-- .*not checked against the published schema/,
    );
    expect(all(readXml(xml), 'have:reportComment')[0]?.text).toMatch(/^SIMULATED: .*2026-03-04T15:30:00/);
  });

  test('signs of XML in a name stay in the name', () => {
    const [first, ...rest] = sweden.hospitals;
    const odd = { ...sweden, hospitals: [{ ...first!, name: 'A & B <"C">' }, ...rest] };
    const near = cellOf({ system: odd, casualties: 20 });
    const everywhere = { ...near, followsAll: true };
    expect(written(30, everywhere).xml).toContain('A &amp; B &lt;&quot;C&quot;&gt;');
  });
});

test('local time runs over midnight, months and leap years', () => {
  const start = { date: '2028-02-28', month: 2, weekday: 0, minuteOfDay: 1380 };
  expect(localDateTime(start, 59.9)).toBe('2028-02-28T23:59:00');
  expect(localDateTime(start, 60)).toBe('2028-02-29T00:00:00');
  expect(localDateTime(start, 60 + 1440)).toBe('2028-03-01T00:00:00');
});
