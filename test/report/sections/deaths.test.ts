import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../../src/report/reading.ts';
import { deathSentence, deaths, planDeaths } from '../../../src/report/sections/deaths.ts';
import { deathTexts } from '../../../src/report/text/deaths.ts';
import { formatEstimateBare, formatNumber } from '../../../src/results/format.ts';
import { syntheticWithProfiles } from '../../support/placed-profiles.ts';

const input = syntheticWithProfiles({ types: ['burns', 'cbrn'] });
const whole: Reading = read(input);

describe('deaths by class', () => {
  test('are called a model quantity before any number', () => {
    const { html } = deaths(whole);
    expect(html.indexOf(deathTexts.sv.chip)).toBeGreaterThan(0);
    expect(html.indexOf(deathTexts.sv.chip)).toBeLessThan(html.search(/\d<|class="stack"/));
  });

  test('stand in study order with the numbers of the profile, never ranked', () => {
    for (const { scenarios } of whole.types) {
      for (const scenario of scenarios) {
        const rows = planDeaths(whole, scenario);
        expect(rows.map((row) => row?.plan.id)).toEqual(whole.plans.map(({ id }) => id));
        for (const row of rows) {
          const profile = input.profiles.find(
            (each) => each.plan === row?.plan.id && each.scenario === scenario.scenario.id,
          );
          const all = (profile?.deaths ?? []).reduce(
            (sum, each) => sum + (each.outOfHospital.estimate ?? 0) + (each.inHospital.estimate ?? 0),
            0,
          );
          expect(row?.all).toBeCloseTo(all, 9);
          expect(row?.preventable.estimate).toBeCloseTo(row?.means.preventable ?? -1, 9);
        }
      }
    }
    const [head = ''] = deaths(whole).html.split('</ul></div>');
    const names = [...deaths(whole).html.matchAll(/<div class="l"><b>([^<]*)<\/b>/g)].map(([, name]) => name);
    expect(names.slice(0, whole.plans.length)).toEqual(whole.plans.map(({ name }) => name));
    expect(head).not.toContain('b0121b');
  });

  test('the bar is as long as the numbers say, its whisker as wide as the interval', () => {
    const { html } = deaths(whole);
    const [bar = ''] = html.match(/<span class="stack".*?<\/span>/s) ?? [];
    const parts = [...bar.matchAll(/class="(\w)" style="left:([\d.]+)%;width:([\d.]+)%"/g)];
    const width = (mark: string) => Number(parts.find(([, name]) => name === mark)?.[3]);
    const [row] = planDeaths(whole, whole.types[0]!.scenarios[0]!);
    expect(parts.map(([, mark]) => mark)).toEqual(['u', 'a', 'p', 'w']);
    const left = (mark: string) => Number(parts.find(([, name]) => name === mark)?.[2]);
    expect(left('u')).toBe(0);
    expect(left('a')).toBeCloseTo(width('u'), 1);
    expect(left('p')).toBeCloseTo(width('u') + width('a'), 1);
    expect(left('w') + width('w') / 2).toBeCloseTo(left('p') + width('p'), 1);
    expect(width('u') / width('a')).toBeCloseTo(2.4 / 0.6, 1);
    expect(width('p') / width('u')).toBeCloseTo((row?.means.preventable ?? 0) / 2.4, 1);
    expect(width('w') / width('u')).toBeCloseTo((2 * (row?.preventable.halfWidth ?? 0)) / 2.4, 1);
  });

  test('each row and the table say the estimate, the sum and the part out of hospital', () => {
    const { html } = deaths(whole);
    for (const row of planDeaths(whole, whole.types[0]!.scenarios[0]!)) {
      if (row === null) throw new RangeError('no deaths');
      expect(html).toContain(formatEstimateBare(row.preventable, 'persons', 'sv'));
      expect(html).toContain(
        deathTexts.sv.all(formatNumber(row.all, -1, 'sv'), formatNumber(row.outside, -1, 'sv')),
      );
    }
  });

  test('the sentence counts the verdicts of the summary', () => {
    const verdicts = input.summary.comparisons.filter(
      ({ measure, a }) => measure === 'preventableDeaths' && a === whole.reference.id,
    );
    const count = (wanted: string) => String(verdicts.filter(({ verdict }) => verdict === wanted).length);
    const said = deathTexts.sv.tally(
      count('worse'),
      count('better'),
      count('unsure'),
      String(verdicts.length),
      whole.reference.name,
    );
    expect(deathSentence(whole)).toBe(`${said} ${deathTexts.sv.sameOthers}`);
    expect(Number(count('worse')) + Number(count('better'))).toBeGreaterThan(0);
  });

  test('classes that do differ between plans are not called equal', () => {
    const profiles = input.profiles.map((profile, at) => ({
      ...profile,
      deaths: profile.deaths.map((each) => ({
        ...each,
        inHospital: { ...each.inHospital, estimate: (each.inHospital.estimate ?? 0) + (at % 2) },
      })),
    }));
    expect(deathSentence(read({ ...input, profiles }))).toContain(deathTexts.sv.otherOthers);
  });

  test('a plan without a profile keeps its row with a dash, never a zero', () => {
    const profiles = input.profiles.filter(({ plan }) => plan !== 'nearest-capable');
    const { html } = deaths(read({ ...input, profiles }));
    expect(html).toContain(`– ${deathTexts.sv.missing('Närmaste lämpliga sjukhus')}`);
    expect(deathSentence(read({ ...input, profiles: [] }))).toBe(deathTexts.sv.noProfiles);
  });
});
