import { describe, expect } from 'vitest';
import { type Language, languages } from '../../../src/domain/text.ts';
import { allScenarios, type Reading, read } from '../../../src/report/reading.ts';
import {
  byShortage,
  dayOf,
  mayLackAsMuch,
  sureSpan,
  worstPoint,
} from '../../../src/report/shortage/ranking.ts';
import { shortageSection } from '../../../src/report/shortage/shortage-section.ts';
import { placesText, regionName, shortageSentence } from '../../../src/report/shortage/shortage-sentence.ts';
import { shortageTexts } from '../../../src/report/shortage/shortage-texts.ts';
import { needStrip } from '../../../src/report/shortage/strip.ts';
import type { NeedPoint, RegionNeed } from '../../../src/results/profile/profile.ts';
import { fc, test } from '../../support/chance/property.ts';
import { syntheticReport } from '../../support/summary.ts';

const level = (estimate: number) => ({ estimate, halfWidth: 1 });

/** Needed and staffed at looks six hours apart, and how often places were short. */
function need(
  region: string,
  average: number | null,
  looks: readonly (readonly [needed: number, staffed: number, share: number])[] = [],
): RegionNeed {
  return {
    region,
    average: { estimate: average, halfWidth: average === null ? null : 1, n: 8 },
    points: looks.map(
      ([needed, staffed, shortShare], at): NeedPoint => ({
        minute: (at + 1) * 360,
        needed: level(needed),
        staffed: level(staffed),
        short: level(Math.max(0, needed - staffed)),
        shortShare,
      }),
    ),
    posts: [],
  };
}

describe('where the needs are greatest', () => {
  test('a hot spot stands first, ties by id, and a region of which nothing is known stands last', () => {
    const order = byShortage({
      needs: [need('D', null), need('C', 2), need('A', 0), need('B', 2), need('E', 9)],
    });
    expect(order.map(({ region }) => region)).toEqual(['E', 'B', 'C', 'A', 'D']);
  });

  test('the greatest is only sure when no other interval reaches it', () => {
    expect(mayLackAsMuch([need('A', 9), need('B', 6.9), need('C', 2)])).toEqual([]);
    expect(mayLackAsMuch([need('A', 9), need('B', 7), need('C', null)]).map(({ region }) => region)).toEqual([
      'B',
    ]);
  });

  test('the worst look is the first of the greatest shortage, and the sure span is the longest run of sure looks', () => {
    const one = need('A', 2, [
      [5, 4, 1],
      [9, 4, 0.5],
      [9, 4, 0.95],
      [8, 4, 1],
      [3, 4, 0],
    ]);
    expect(worstPoint(one)?.minute).toBe(720);
    expect(sureSpan(one)).toEqual([1080, 1440]);
    expect([0, 1, 1440, 1441].map(dayOf)).toEqual([1, 1, 1, 2]);
  });

  test('a strip is filled where the shortage is sure, hollow where it is not, empty where nothing was short', () => {
    const strip = (share: number) => needStrip(need('A', 1, [[5, 4, share]]), 'A').html;
    expect(strip(0.95)).toMatch(/<rect class="s"/);
    expect(strip(0.94)).toMatch(/<rect class="q"/);
    expect(strip(0)).not.toContain('<rect');
  });
});

function reading(seed: number, replications: number, language: Language): Reading {
  return read({ ...syntheticReport({ types: ['uneven-load'], plans: 3, seed, replications }), language });
}

describe('the chapter', () => {
  test.prop([fc.nat(500), fc.constantFrom(1, 2, 30), fc.constantFrom<Language>(...languages)], {
    numRuns: 20,
  })(
    'the sentence names the region that heads the figure and the table, with the same number',
    (seed, replications, language) => {
      const whole = reading(seed, replications, language);
      const [scenario] = allScenarios(whole);
      const { chosen } = whole.shown;
      const profile = whole.input.profiles.find(({ plan }) => plan === chosen.id)!;
      const [first] = byShortage(profile);
      const said = shortageSentence(whole, scenario!, chosen);
      const { html } = shortageSection(whole);
      const words = shortageTexts[language];
      if (first!.average.estimate === 0) {
        expect(said).toBe(words.none(chosen.name));
        return;
      }
      expect(said).toContain(`${regionName(first!.region, scenario!)} `.trim());
      expect(said).toContain(placesText(first!.average, whole));
      expect(said).toContain(placesText(worstPoint(first!)!.short, whole));
      expect(html).toContain(said);
      const heads = [...html.matchAll(/<tbody><tr><th scope="row">([^<]*)</g)].map(([, name]) => name);
      expect(new Set(heads)).toEqual(new Set([regionName(first!.region, scenario!)]));
      expect(html.match(/<ul class="tl strips"><li><div class="h"><b>([^<]*)</)?.[1]).toBe(heads[0]);
    },
  );

  test('one outcome makes no region surely the worst', () => {
    const whole = reading(3, 1, 'en');
    const [scenario] = allScenarios(whole);
    for (const plan of whole.plans)
      expect(shortageSentence(whole, scenario!, plan)).not.toContain('surely lacked most');
  });

  test('a run that kept no tallies says so', () => {
    const input = syntheticReport({ types: ['uneven-load'], hasProfiles: false });
    expect(shortageSection(read({ ...input, language: 'en' })).html).toContain('did not keep');
  });
});
