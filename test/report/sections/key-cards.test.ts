import { describe, expect, test } from 'vitest';
import type { KeySettings, Plan } from '../../../src/domain/plan.ts';
import { languages } from '../../../src/domain/text.ts';
import { findCatchment } from '../../../src/policy/catchment.ts';
import { quotaBounds } from '../../../src/policy/distribution/quota-table.ts';
import { cardsOf } from '../../../src/report/cards/card.ts';
import { ordersOf } from '../../../src/report/cards/rules.ts';
import type { ReportInput } from '../../../src/report/html.ts';
import { read } from '../../../src/report/reading.ts';
import { cardSentence, keyCards } from '../../../src/report/sections/key-cards.ts';
import { cardTexts } from '../../../src/report/text/key-cards.ts';
import { cellOf, everyKey, sweden } from '../../support/cells.ts';
import { syntheticWithProfiles } from '../../support/placed-profiles.ts';

type Quotas = Extract<KeySettings, { kind: 'quota-table' }>;

const preset: Quotas = {
  kind: 'quota-table',
  firstWave: 'preset',
  secondWave: 'preset',
  regions: [],
  overflow: 'load-balanced',
  stop: { whenSmall: 'concentrate', below: 12 },
};
const own: Quotas = {
  ...preset,
  firstWave: [
    { hospital: 'norrsjukhuset', red: 3, yellow: 7, green: 0 },
    { hospital: 'soderlasarettet', red: 2, yellow: 41, green: 9 },
  ],
  secondWave: [{ hospital: 'norrsjukhuset', red: 3, yellow: 7, green: 0 }],
};

/** A study in which every plan has these settings. */
function withKeys(input: ReportInput, ...all: readonly KeySettings[]): ReportInput {
  const plans = all.flatMap((settings, at): Plan[] => {
    const plan = input.study.plans[at];
    return plan ? [{ ...plan, key: { ...plan.key, id: `key-${at}`, settings } }] : [];
  });
  return { ...input, study: { ...input.study, plans } };
}

describe('key cards', () => {
  test('show exactly the bounds that the key keeps for the hospitals in reach', () => {
    for (const settings of [preset, own]) {
      const input = withKeys(syntheticWithProfiles({ types: ['burns'] }), settings);
      const [card] = cardsOf(read(input));
      const { ground } = findCatchment(input.study.systems[0]!, input.study.scenarios[0]!.sites);
      const [first = [], last = []] = quotaBounds(settings, ground.hospitals);
      expect(card?.table?.rows.length).toBeGreaterThan(0);
      for (const row of card?.table?.rows ?? []) {
        const at = ground.hospitals.indexOf(row.hospital);
        expect(ground.reachable).toContain(at);
        expect(row.first).toEqual(first.map((bound) => bound[at]));
        expect(row.first.map((persons, tag) => persons + (row.second[tag] ?? 0))).toEqual(
          last.map((bound) => bound[at]),
        );
      }
    }
  });

  test('have one box for every patient of the first wave, and a line where boxes are too many or without end', () => {
    const { html } = keyCards(read(withKeys(syntheticWithProfiles({ types: ['burns'] }), own)));
    expect(html.match(/<u><\/u>/g)).toHaveLength(3 + 7 + 2 + 9);
    expect(html.match(/class="line"/g)).toHaveLength(1);
    expect(html).toContain('<b>41</b>');
    expect(html).toMatch(
      /Summa första vågen<\/th><td class="q">5<\/td><td class="q">48<\/td><td class="q">9<\/td>/,
    );
    expect(html).toContain('Inga rutor');
    expect(html).toContain('Västlasarettet');
  });

  test('are one for each key, and one for each place where its quotas differ', () => {
    const input = withKeys(syntheticWithProfiles({ types: ['burns', 'cbrn'], system: sweden }), preset, {
      kind: 'nearest',
    });
    expect(cardsOf(read(input)).map(({ table, scenarios }) => [table !== null, scenarios.length])).toEqual([
      [true, 2],
      [false, 2],
    ]);
    const [, other] = input.study.scenarios;
    const far = cellOf({ system: sweden }).scenario.sites.map((site) => ({
      ...site,
      journey: site.journey.map((minutes, at) =>
        sweden.hospitals[at]?.region === 'SE-BD' ? 10 : minutes + 300,
      ),
    }));
    const study = { ...input.study, scenarios: [input.study.scenarios[0]!, { ...other!, sites: far }] };
    const cards = cardsOf(read({ ...input, study }));
    expect(cards.map(({ isOneOfSeveral, scenarios }) => [isOneOfSeveral, scenarios.length])).toEqual([
      [true, 1],
      [true, 1],
      [false, 2],
    ]);
    expect(keyCards(read({ ...input, study })).html).toContain(cardTexts.sv.otherSheets);
  });

  test('two plans with one key share a card', () => {
    const input = syntheticWithProfiles({ types: ['burns'], plans: 2 });
    const key = input.study.plans[0]!.key;
    const plans = input.study.plans.map((plan) => ({ ...plan, key }));
    expect(cardsOf(read({ ...input, study: { ...input.study, plans } }))).toHaveLength(1);
  });

  test('a key without a table gets three to five orders in both languages', () => {
    for (const language of languages) {
      for (const settings of everyKey) {
        if (settings.kind === 'quota-table') continue;
        const orders = ordersOf(settings, language);
        expect(orders.length).toBeGreaterThanOrEqual(3);
        expect(orders.length).toBeLessThanOrEqual(5);
        expect(orders.every((order) => /^\p{Lu}.*\.$/u.test(order))).toBe(true);
      }
    }
  });

  test('carry notice, owner, validity and lines for dates, whatever the key', () => {
    for (const language of languages) {
      const whole = read({ ...withKeys(syntheticWithProfiles({ types: ['burns'] }), ...everyKey), language });
      const cards = keyCards(whole).html.split('<article').slice(1);
      expect(cards).toHaveLength(everyKey.length);
      for (const card of cards) {
        expect(card).toContain(whole.words.notice);
        expect(card).toContain(cardTexts[language].validFor);
        expect(card).toContain('____-__-__');
        expect(card).toContain(whole.words.fictionalMark);
      }
      expect(cardSentence(whole)).toContain('7');
    }
  });

  test('say when not to use the table, and what follows it', () => {
    const { html } = keyCards(read(withKeys(syntheticWithProfiles({ types: ['burns'] }), preset)));
    expect(html).toContain('Färre än 12 drabbade');
    expect(html).toContain('minst belastade öppna sjukhus');
    expect(html).toContain('först Norrsjukhuset');
    const always = keyCards(
      read(
        withKeys(syntheticWithProfiles({ types: ['burns'] }), {
          ...preset,
          stop: { whenSmall: 'concentrate', below: 0 },
        }),
      ),
    );
    expect(always.html).not.toContain('Färre än');
  });

  test('say what other regions take when both waves are out', () => {
    const regions = [{ region: 'SE-C', red: 4, yellow: 8, green: 0 }];
    const input = withKeys(syntheticWithProfiles({ types: ['burns'] }), { ...own, regions });
    expect(keyCards(read(input)).html).toContain('tar 4 röda, 8 gula och 0 gröna');
    expect(keyCards(read(withKeys(input, own))).html).not.toContain(cardTexts.sv.otherRegions);
  });

  test('hostile names stay text', () => {
    const rude = { sv: '<script>x</script>', en: '<script>x</script>' };
    const { html } = keyCards(read(syntheticWithProfiles({ types: ['burns'], titles: { key: rude } })));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});
