import { describe, expect, test } from 'vitest';
import { defaultParameters } from '../../../src/domain/parameters.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Reporting } from '../../../src/domain/reporting.ts';
import { byAge } from '../../../src/report/information/by-age.ts';
import { informationAnswer } from '../../../src/report/information/information-answer.ts';
import type { ComparisonSummary } from '../../../src/results/summary.ts';
import { cellOf } from '../../support/cells.ts';

function planOf(id: string, kind: 'nearest' | 'least-time', values?: Reporting): Plan {
  const { plan } = cellOf({ key: { kind } });
  return { ...plan, id, ...(values && { reports: { id: null, values } }) };
}

const late = (minutes: number): Reporting => ({ statusDelayMin: minutes, statusDelayMax: minutes });
const plans = [
  planOf('time-slow', 'least-time', late(120)),
  planOf('near', 'nearest'),
  planOf('time-fast', 'least-time', late(0)),
  planOf('time-usual', 'least-time'),
];

function pair(difference: number | null, halfWidth: number, verdict: ComparisonSummary['verdict']) {
  return {
    scenario: 's',
    measure: 'inTimeRed',
    a: 'time-slow',
    b: 'time-fast',
    difference,
    halfWidth,
    n: 40,
    verdict,
  } as const;
}

const say = (one: ComparisonSummary, language: 'sv' | 'en' = 'en') =>
  informationAnswer({
    plans,
    pairs: [one],
    parameters: defaultParameters,
    language,
    nameOf: (id) => id,
  })[0]?.replace(/\s/g, ' ');

describe('plans that differ in nothing but how they report', () => {
  test('are grouped from the freshest picture to the oldest; a plan alone is no group', () => {
    const [group, ...more] = byAge(plans, defaultParameters);
    expect(more).toEqual([]);
    expect(group!.map(({ plan, age }) => [plan.id, age])).toEqual([
      ['time-fast', 7.5],
      ['time-usual', 35],
      ['time-slow', 127.5],
    ]);
  });

  test('that report alike in other words are not compared', () => {
    expect(byAge([planOf('a', 'nearest'), planOf('b', 'nearest', {})], defaultParameters)).toEqual([]);
  });
});

describe('what faster reports are worth', () => {
  test('is said surely only when it is sure, as the freshest against the oldest', () => {
    expect(say(pair(-0.041, 0.019, 'worse'))).toBe(
      'Faster reports are worth something: time-fast (picture 7.5 min old on average) surely gives 4.1 ± 1.9 percentage points more red in time than time-slow (picture 128 min old on average).',
    );
    expect(say(pair(-0.041, 0.019, 'worse'), 'sv')).toMatch(
      /^Snabbare rapporter är värda något: .* säkert 4,1 ± 1,9/,
    );
  });

  test('is not sure where the interval holds 0, and then the interval is said', () => {
    const said = say(pair(-0.01, 0.03, 'unsure'));
    expect(said).toMatch(/^Not sure that faster reports are worth anything: time-fast/);
    expect(said).toContain('−2.0 to +4.0');
    expect(said).not.toMatch(/surely/);
  });

  test('may be harm, and that is said too', () => {
    expect(say(pair(0.05, 0.02, 'better'))).toMatch(
      /surely gave fewer red in time here: time-fast .*−5.0 ± 2.0/,
    );
  });

  test('is nothing at all where the numbers are the same in every replication', () => {
    expect(say(pair(0, 0, 'unsure'))).toMatch(/no difference at all/);
  });

  test('is unknown where nobody red could be counted', () => {
    expect(say(pair(null, 0, 'unsure'))).toMatch(/^Nobody red to count/);
  });

  test('is not asked where every plan reports alike, and says what it leans on where it is', () => {
    const asked = {
      pairs: [],
      parameters: defaultParameters,
      language: 'en',
      nameOf: (id: string) => id,
    } as const;
    expect(informationAnswer({ ...asked, plans: [planOf('near', 'nearest')] })).toEqual([]);
    expect(informationAnswer({ ...asked, plans }).at(-1)).toMatch(
      /statusCadence.*statusLoss.*statusRounding/,
    );
  });
});
