import { describe, expect } from 'vitest';
import { measures } from '../../src/domain/measures.ts';
import { type Language, languages } from '../../src/domain/text.ts';
import { scenarioSentence, typeSentence } from '../../src/report/answer.ts';
import { renderReport } from '../../src/report/html.ts';
import { differenceFrom, leadMeasure, nameOf, type Reading, read } from '../../src/report/reading.ts';
import { standingsIn } from '../../src/report/shown.ts';
import { formatDifference } from '../../src/results/format.ts';
import { fc, test } from '../support/chance/property.ts';
import { type SyntheticStudy, syntheticReport } from '../support/summary.ts';

const aLanguage = fc.constantFrom<Language>(...languages);

const aStudy = fc.record({
  types: fc.constantFrom<NonNullable<SyntheticStudy['types']>>(
    ['burns'],
    ['burns', 'burns', 'cbrn'],
    ['cbrn', 'cbrn', 'cbrn', 'cbrn'],
  ),
  plans: fc.integer({ min: 1, max: 5 }),
  replications: fc.integer({ min: 1, max: 30 }),
  effect: fc.constantFrom(0, 0.05, 0.3),
  noise: fc.constantFrom(0, 0.3),
  empty: fc.constantFrom<NonNullable<SyntheticStudy['empty']>>([], ['inTimeRed'], ['inTimeYellow']),
  seed: fc.nat(1000),
});

function reading(shape: SyntheticStudy, language: Language = 'en'): Reading {
  return read({ ...syntheticReport(shape), language });
}

/** What stands on the page, as a reader sees and hears it. */
function textOf(html: string): string {
  return html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[^\S\u00a0\u202f]+/g, ' ');
}

describe('sentences and tables say the same', () => {
  test.prop([aStudy, aLanguage], { numRuns: 60 })(
    'a plan is said to be surely better exactly where the summary says so',
    (shape, language) => {
      const whole = reading(shape, language);
      const { words, types, reference } = whole;
      for (const type of types) {
        const sentence = typeSentence(whole, type);
        const says = language === 'sv' ? /ger säkert fler röda/ : /surely gets? more red/;
        const claims = says.test(sentence) && !sentence.startsWith(words.noneMore(reference.name));
        expect(claims).toBe(standingsIn(whole, type.scenarios).some(({ better }) => better > 0));
      }
    },
  );

  test.prop([aStudy, aLanguage], { numRuns: 60 })(
    'a plan named in the answer has the mark, and the mark the interval, that the sentence claims',
    (shape, language) => {
      const whole = reading(shape, language);
      for (const type of whole.types) {
        const sentence = typeSentence(whole, type);
        const claim = sentence.split(whole.words.surelyMore('', 2, whole.reference.name))[0] ?? '';
        if (claim === sentence) continue;
        const named = whole.others.filter(({ name }) => claim.includes(name));
        for (const { id } of named) {
          const differences = type.scenarios.map((scenario) =>
            differenceFrom(scenario, leadMeasure, id, whole.reference.id),
          );
          expect(differences.some(({ verdict }) => verdict === 'better')).toBe(true);
          for (const { difference, halfWidth, verdict } of differences) {
            if (verdict === 'better') expect((difference ?? 0) - (halfWidth ?? 0)).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  test.prop([aStudy, aLanguage], { numRuns: 40 })(
    'the counts in the sentence of a scenario are the marks in its row chart',
    (shape, language) => {
      const whole = reading({ ...shape, types: ['burns'], plans: Math.max(3, shape.plans) }, language);
      const scenario = whole.types[0]?.scenarios[0];
      if (scenario === undefined || scenario.places.length === 0) return;
      const html = renderReport(whole.input);
      const chart = html.match(/<ul class="rows forest">.*?<\/ul>/s)?.[0] ?? '';
      const marks = (verdict: string) => chart.split(`class="v ${verdict}"`).length - 1;
      const tally = whole.words.tally(
        String(marks('better')),
        String(marks('worse')),
        String(marks('unsure')),
        whole.reference.name,
      );
      expect(scenarioSentence(whole, scenario)).toContain(tally);
      expect(textOf(html)).toContain(tally);
      expect(chart.split('class="d h"').length).toBe(chart.split('class="v unsure"').length);
    },
  );

  test('a difference in the answer stands with the same digits in the chart and in the table of pairs', () => {
    for (const language of languages) {
      const whole = reading({ types: ['burns'], plans: 2, effect: 0.5, seed: 4 }, language);
      const scenario = whole.types[0]?.scenarios[0];
      if (scenario === undefined) throw new Error('no scenario');
      const [other] = whole.others;
      const value = differenceFrom(scenario, leadMeasure, other?.id ?? '', whole.reference.id);
      const text = formatDifference(value, measures[leadMeasure].unit, language);
      expect(value.verdict).not.toBe('unsure');
      const html = renderReport(whole.input);
      expect(scenarioSentence(whole, scenario)).toContain(text);
      const digits = text.split('\u00a0')[0] ?? '';
      expect(html.split(digits.replace(/^[+−]/, '')).length - 1).toBeGreaterThanOrEqual(4);
    }
  });

  test('places that begin at 1 are the plans that the sentence says may be best', () => {
    const whole = reading({ types: ['burns', 'burns', 'burns', 'cbrn'], seed: 9 });
    for (const scenario of whole.types.flatMap(({ scenarios }) => scenarios)) {
      const best = scenario.places.filter(({ from }) => from === 1);
      const sentence = scenarioSentence(whole, scenario);
      for (const { plan } of best)
        expect(sentence.includes(nameOf(whole, plan)) || sentence.includes(whole.words.allMayBeBest)).toBe(
          true,
        );
    }
  });
});

describe('what is not sure', () => {
  test.prop([aStudy, aLanguage], { numRuns: 40 })(
    '“better” is never said without “surely”',
    (shape, language) => {
      const text = textOf(renderReport({ ...syntheticReport(shape), language }));
      const word = language === 'sv' ? /(\S+) (?:bättre|sämre)/gi : /(\S+) (?:better|worse)/gi;
      for (const [, before = ''] of text.matchAll(word)) {
        expect(before.toLowerCase().replace(/[“”"]/g, '')).toMatch(
          language === 'sv' ? /^(säkert|är)$/ : /^surely$/,
        );
      }
    },
  );

  test('no difference at this precision says how many replications would settle it', () => {
    const { types, words } = reading({ types: ['burns'], effect: 0.01, replications: 20, seed: 2 });
    const [type] = types;
    if (type === undefined) throw new Error('no type');
    const sentence = typeSentence(
      reading({ types: ['burns'], effect: 0.01, replications: 20, seed: 2 }),
      type,
    );
    expect(sentence).toContain(words.noneSure('Nearest hospital'));
    expect(sentence).toMatch(/About [\d\u202f]+ replications would settle between .+ and Nearest hospital\./);
  });

  test('one replication settles nothing and is called one outcome', () => {
    const whole = reading({ types: ['burns'], replications: 1 });
    const [type] = whole.types;
    if (type === undefined) throw new Error('no type');
    expect(typeSentence(whole, type)).toContain(whole.words.oneReplication);
    expect(renderReport(whole.input)).toContain('(one outcome)');
  });

  test('nobody red to count is said, not counted as zero', () => {
    const whole = reading({ types: ['burns'], empty: ['inTimeRed'] });
    const [type] = whole.types;
    if (type === undefined) throw new Error('no type');
    expect(typeSentence(whole, type)).toBe(whole.words.noRed);
    expect(renderReport(whole.input)).toContain('n = 0');
  });
});
