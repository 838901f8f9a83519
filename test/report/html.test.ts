import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/domain/text.ts';
import { renderReport } from '../../src/report/html.ts';
import { curveTexts } from '../../src/report/text/curves.ts';
import { componentTexts, holdupTexts } from '../../src/report/text/holdups.ts';
import { loadTexts } from '../../src/report/text/load.ts';
import { texts } from '../../src/report/text/texts.ts';
import { timelineTexts } from '../../src/report/text/timeline.ts';
import { type SyntheticStudy, syntheticReport } from '../support/summary.ts';

const report = (shape: SyntheticStudy, language: Language = 'sv'): string =>
  renderReport({ ...syntheticReport(shape), language });

const standardTypes = [
  ...Array.from({ length: 4 }, () => 'burns' as const),
  ...Array.from({ length: 4 }, () => 'ongoing-lethal-violence' as const),
  ...Array.from({ length: 8 }, () => 'cbrn' as const),
];

/** Every word and function of a dictionary, called or not, by name. */
function shape(part: unknown, name = ''): string[] {
  if (typeof part !== 'object' || part === null) return [`${name}: ${typeof part}`];
  if (Array.isArray(part)) return [`${name}: ${part.length} lines`];
  return Object.entries(part).flatMap(([key, value]) => shape(value, `${name}.${key}`));
}

describe('the page', () => {
  test('stands on its own: no script, no request to anywhere', () => {
    const html = report({});
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to = '']) => to.startsWith('#'))).toBe(true);
  });

  test('every link within it leads somewhere, and no address is used twice', () => {
    const html = report({ types: standardTypes });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...html.matchAll(/href="#([^"]*)"/g), ...html.matchAll(/aria-labelledby="([^"]*)"/g)].map(
      ([, id = '']) => id,
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the notice is the first and the last thing on it', () => {
    for (const language of languages) {
      const html = report({}, language);
      const { notice } = texts[language];
      expect(html.indexOf(notice)).toBeLessThan(html.indexOf('<h1>'));
      expect(html.lastIndexOf(notice)).toBeGreaterThan(html.indexOf('</main>'));
    }
  });

  test('text from files cannot become markup', () => {
    const rude = { sv: '</style><script>x</script>"\'&', en: '</style><script>x</script>"\'&' };
    const html = report({ titles: { study: rude, scenario: rude, key: rude } });
    expect(html).not.toContain('<script>');
    expect(html.split('</style>').length).toBe(2);
  });

  test('says seed, fingerprint, engine and why so many replications', () => {
    const { summary, study, replications, profiles } = syntheticReport({ types: ['burns'] });
    const html = renderReport({ summary, study, replications, profiles, language: 'en' });
    expect(html).toContain(summary.fingerprint);
    expect(html).toContain(`Seed: ${summary.seed}`);
    expect(html).toContain(`Version: ${summary.engine}`);
    expect(html).toContain('60, the precision was reached by every plan');
  });

  test('a value changed in the study is marked, with the shipped one beside it', () => {
    const html = report({ types: ['burns'], parameters: { keyDecision: 12 } }, 'en');
    expect(html).toContain('changed in this study; shipped: 5');
  });

  test('long names are kept whole', () => {
    const long = 'Brännskadecentrumssamverkansöverenskommelsen för sjukvårdsregionerna '.repeat(3).trim();
    const html = report({ types: ['burns'], titles: { key: { sv: long, en: long } } });
    expect(html).toContain(`${long} (nearest)`);
    expect(html).not.toContain('text-overflow:ellipsis');
  });

  test('plans with the same key are told apart by their id', () => {
    const html = report({ types: ['burns'], plans: 9 });
    expect(html).toContain('Närmaste sjukhus (nearest-8)');
  });

  test('deaths are called a model quantity and stand after the process measures', () => {
    const html = report({ types: ['burns'] }, 'en');
    const head = html.match(/<table class="plans">.*?<\/thead>/s)?.[0] ?? '';
    expect(head.indexOf('Red in time')).toBeLessThan(head.indexOf('Displaced care'));
    expect(head.indexOf('Displaced care')).toBeLessThan(head.indexOf('Deaths'));
    expect(head.split('model quantity').length).toBe(3);
  });

  test('one plan alone is not compared', () => {
    const html = report({ types: ['burns'], plans: 1 }, 'en');
    expect(html).toContain('There is one plan only');
    expect(html).not.toContain('<ul class="rows forest">');
  });
});

describe('what is missing', () => {
  test('a run that kept no profiles says so where they would be drawn, and the rest is there', () => {
    for (const language of languages) {
      const html = report({ types: ['burns', 'cbrn'], hasProfiles: false }, language);
      expect(html.split(texts[language].notKept).length - 1).toBe(3);
      expect(html).toContain('<ul class="rows forest">');
      expect(html).not.toContain('<svg class="chart"');
    }
  });

  test('a profile missing of one plan leaves the others drawn', () => {
    const input = syntheticReport({ types: ['burns'], plans: 2 });
    const profiles = input.profiles.filter(({ plan }) => plan !== 'nearest');
    expect(renderReport({ ...input, profiles })).toContain('<ul class="tl">');
  });

  test('names of hospitals and regions cannot become markup', () => {
    const html = report({ types: ['burns'], placeName: '<img src=x onerror="x">&' });
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=&quot;x&quot;&gt;&amp;');
  });

  test('one plan alone has curves, timeline and loads, and no comparison in them', () => {
    const html = report({ types: ['burns'], plans: 1 }, 'en');
    expect(html).toContain('<ul class="tl">');
    expect(html).toContain('<svg class="chart"');
    expect(html).not.toContain('the comparison');
    expect(html).not.toContain('id="differences"');
  });
});

describe('what cannot be closed', () => {
  test('mark, draft and notice stand first, and in the foot of every sheet', () => {
    for (const language of languages) {
      const html = report({}, language);
      const { draft, fictionalMark, notice } = texts[language];
      const before = html.slice(html.indexOf('</style>'), html.indexOf('<main'));
      for (const words of [draft, fictionalMark, notice]) expect(before).toContain(words);
      expect(html).toContain(`@bottom-left{content:"${fictionalMark} · ${draft} · ${notice}"`);
    }
  });

  test('a real system without a class is marked as such, not left unmarked', () => {
    const input = syntheticReport({ types: ['burns'] });
    const systems = input.study.systems.map((system) => ({ ...system, fictional: false }));
    const html = renderReport({ ...input, study: { ...input.study, systems } });
    expect(html).toContain(`<span class="mark">${texts.sv.noMark}</span>`);
  });
});

describe('how to do it again', () => {
  const asked = { file: 'studies/mine.yaml', set: ['hospitals.a.icu=3'], replications: null };

  test('the rule in force is the one the run was asked for', () => {
    const precision = { measure: 'deaths', halfWidth: 0.5 };
    const input = { ...syntheticReport({ types: ['burns'] }), language: 'en' as const };
    const html = renderReport({ ...input, asked: { ...asked, precision } });
    expect(html).toContain('half-width of deaths (model quantity) is at most 0.5\u00a0persons');
    expect(html).toContain(
      'fordela run studies/mine.yaml --seed fordela --precision deaths=0.5 --set hospitals.a.icu=3 --lang en',
    );
    expect(renderReport({ ...input, asked: { ...asked, precision: null } })).toContain('the study’s own');
  });

  test('an option that a shell would read is quoted', () => {
    const input = syntheticReport({ types: ['burns'] });
    const html = renderReport({ ...input, asked: { ...asked, set: ['a=b c'], precision: null } });
    expect(html).toContain('--set &#39;a=b c&#39;');
  });
});

test('the questions come in the order a reader asks them', () => {
  const html = report({ types: ['burns', 'cbrn'] });
  const order = [...html.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id);
  expect(order).toEqual([
    'answer',
    'plans',
    'differences',
    'curves',
    'timeline',
    'load',
    'flows',
    'deaths',
    'key-cards',
    'assumptions',
    'method',
  ]);
});

test('both languages have the same words to say', () => {
  for (const words of [texts, curveTexts, timelineTexts, loadTexts, holdupTexts, componentTexts]) {
    expect(shape(words.en)).toEqual(shape(words.sv));
  }
});

/** Invented boxes hardly ever merge, so this is larger than a real run: the standard study made 2.7 MB of the 3 allowed. */
test('sixteen scenarios under eight plans stay near 3 MB', () => {
  const input = syntheticReport({ types: standardTypes, plans: 8 });
  expect(Buffer.byteLength(renderReport(input))).toBeLessThan(3_200_000);
});
