import { describe, expect } from 'vitest';
import { type Language, languages } from '../../src/domain/text.ts';
import { loadVerdict } from '../../src/report/profile/loads.ts';
import { profileOf } from '../../src/report/profile/waiting.ts';
import { allScenarios, type Reading, read, type ScenarioReading } from '../../src/report/reading.ts';
import { losers } from '../../src/report/sections/answer.ts';
import { curvesSection, curvesSentence } from '../../src/report/sections/curves.ts';
import { differencesSection, differencesSentence } from '../../src/report/sections/differences.ts';
import { loadSection, loadSentence } from '../../src/report/sections/load.ts';
import { bestCounts, plansSection, plansSentence } from '../../src/report/sections/plans.ts';
import { timelineSection, timelineSentence } from '../../src/report/sections/timeline.ts';
import { curveTexts } from '../../src/report/text/curves.ts';
import { holdupTexts } from '../../src/report/text/holdups.ts';
import { loadTexts } from '../../src/report/text/load.ts';
import { formatEstimate, formatMinutes } from '../../src/results/format.ts';
import type { CellProfile } from '../../src/results/profile/profile.ts';
import { fc, test } from '../support/chance/property.ts';
import { type SyntheticStudy, syntheticReport } from '../support/summary.ts';

const aLanguage = fc.constantFrom<Language>(...languages);

const aStudy = fc.record({
  types: fc.constantFrom<NonNullable<SyntheticStudy['types']>>(['burns'], ['burns', 'burns', 'cbrn']),
  plans: fc.integer({ min: 1, max: 4 }),
  replications: fc.constantFrom(1, 2, 30),
  effect: fc.constantFrom(0, 0.3),
  seed: fc.nat(1000),
});

const numRuns = 25;

function reading(shape: SyntheticStudy, language: Language = 'sv'): Reading {
  return read({ ...syntheticReport(shape), language });
}

/** The profile of the plan in the answer, which the figures draw. */
function chosenProfile(whole: Reading, scenario: ScenarioReading): CellProfile {
  const profile = profileOf(whole, scenario, whole.shown.chosen);
  if (profile === undefined) throw new Error(`no profile of ${scenario.title}`);
  return profile;
}

const count = (html: string, what: string | RegExp): number => html.split(what).length - 1;

/** Text of an element of the page, entities read. */
const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replaceAll('&#39;', "'");

describe('curves', () => {
  test.prop([aStudy, aLanguage], { numRuns })(
    'the times in the sentence are those of the table, and a plan said never to get there has a dash',
    (shape, language) => {
      const whole = reading({ ...shape, types: ['burns'] }, language);
      const [scenario] = allScenarios(whole);
      if (scenario === undefined) throw new Error('no scenario');
      const sentence = curvesSentence(whole, scenario);
      const { html } = curvesSection(whole);
      const words = curveTexts[language];
      const plans = [whole.shown.chosen, whole.shown.reference];
      for (const plan of plans) {
        const row = html.match(new RegExp(`<th scope="row">${plan.name}</th>(.*?)</tr>`))?.[1] ?? '';
        const [half = ''] = [...row.matchAll(/<td class="n">(.*?)<\/td>/g)].map(([, text = '']) => text);
        if (half.startsWith('–')) continue;
        expect(sentence).toContain(half);
      }
      const red = chosenProfile(whole, scenario).reach.find(({ need }) => need === 'red');
      if (red === undefined || red.persons === 0) {
        expect(sentence).toContain(words.nobodyNeed.red);
        return;
      }
      const last = red.points.at(-1)?.share;
      expect(sentence).toContain(
        formatEstimate(last ?? { estimate: null, halfWidth: null }, 'share', language),
      );
      if (red.median === null)
        expect(sentence).toMatch(language === 'sv' ? /färre än hälften/ : /fewer than half/);
      else expect(sentence).toContain(formatMinutes(red.median));
    },
  );

  test.each([
    [24, 'Inom 24 h'],
    [72, 'Inom 72 h'],
    [96, 'Inom 72 h'],
  ])('replications of %i h are never said to have followed anybody for longer: %s', (hours, said) => {
    const input = syntheticReport({ types: ['burns'], plans: 2, replications: 30, effect: 0.3, seed: 1 });
    const scenarios = input.study.scenarios.map((each) => ({ ...each, horizon: hours * 60 }));
    const whole = read({ ...input, study: { ...input.study, scenarios }, language: 'sv' });
    const [scenario] = allScenarios(whole);
    if (scenario === undefined) throw new Error('no scenario');
    expect(curvesSentence(whole, scenario).replaceAll('\u00a0', ' ')).toContain(said);
    const heads = curvesSection(whole).html.replaceAll('\u00a0', ' ');
    expect(heads).toContain(`<th scope="col" class="n">${said.replace('I', 'i')}</th>`);
  });

  test.prop([aStudy], { numRuns })(
    'a line ends where the share is, so those who never reach care stay in',
    (shape) => {
      const whole = reading({ ...shape, types: ['burns'] });
      const [scenario] = allScenarios(whole);
      if (scenario === undefined) throw new Error('no scenario');
      const { html } = curvesSection(whole);
      const drawn = chosenProfile(whole, scenario).reach.filter(({ persons }) => persons > 0);
      const lines = [...html.matchAll(/<path d="([^"]*)" fill="none" stroke="#0b5470" stroke-width="3"\/>/g)]
        .map(([, path = '']) => path)
        .filter((path) => path.startsWith('M46'));
      expect(lines).toHaveLength(drawn.length);
      for (const [at, { points }] of drawn.entries()) {
        const path = lines[at] ?? '';
        const ends = path.split('L').map((pair) => Number(pair.split(' ')[1]));
        const shown = points[ends.length - 2]?.share.estimate ?? Number.NaN;
        expect(ends.at(-1)).toBeCloseTo(184 - 172 * shown, 0);
      }
    },
  );

  test('a need that nobody has is a dash with its reason, not a curve along zero', () => {
    const input = syntheticReport({ types: ['burns'], plans: 2 });
    const none = input.profiles.map((profile) => ({
      ...profile,
      reach: profile.reach.map((curve) => ({ ...curve, persons: 0, median: null, ninety: null })),
    }));
    const { html } = curvesSection(read({ ...input, profiles: none }));
    expect(html).not.toContain('<svg class="chart"');
    expect(count(html, '<p class="absent">– ')).toBe(3);
  });
});

describe('what breaks first', () => {
  test.prop([aStudy, aLanguage], { numRuns })(
    'the sentence names the earliest of what ran short in at least 95 % of the replications',
    (shape, language) => {
      const whole = reading({ ...shape, replications: 30 }, language);
      for (const scenario of allScenarios(whole)) {
        const profile = chosenProfile(whole, scenario);
        const sure = profile.waiting
          .filter(({ place }) => place.kind === 'hospital')
          .flatMap(({ shortages }) => shortages.filter(({ share }) => share >= 0.95))
          .sort((a, b) => (a.first.estimate ?? 0) - (b.first.estimate ?? 0));
        const sentence = timelineSentence(whole, scenario, whole.shown.chosen);
        const first = sure[0];
        const isSure = !(language === 'sv' ? /På sjukhus brister inget/ : /In hospital nothing/).test(
          sentence,
        );
        expect(isSure).toBe(first !== undefined);
        if (first !== undefined) expect(sentence).toContain(holdupTexts[language][first.holdup].name);
      }
    },
  );

  test.prop([aStudy], { numRuns })('a box is full exactly where 95 % of the replications agree', (shape) => {
    const whole = reading({ ...shape, types: ['burns'], plans: 1 });
    const [scenario] = allScenarios(whole);
    if (scenario === undefined) throw new Error('no scenario');
    const { html } = timelineSection(whole);
    const { waiting, replications } = chosenProfile(whole, scenario);
    const charts = html.match(/<ul class="tl">.*?<\/ul>/s)?.[0] ?? '';
    const full = count(charts, /<i class="[PLUS](?: lg)?"/);
    const isAnySure = waiting.some(({ boxes }) => boxes.some(({ share }) => share >= 0.95));
    if (replications === 1) expect(full).toBe(0);
    else expect(full > 0).toBe(isAnySure);
    const minutes = (sure: boolean): number =>
      [...charts.matchAll(/<i class="(\w)(?: lg)?" style="left:[\d.]+%;width:([\d.]+)%"/g)]
        .filter(([, look]) => (look === 'q') !== sure)
        .reduce((sum, [, , width]) => sum + Math.round((Number(width) * 48) / 100), 0);
    const places = waiting.filter(
      ({ place, boxes }) => place.kind === 'site' || boxes.some(({ share }) => share >= 0.2),
    );
    const wanted = (from: number, to: number): number =>
      places
        .filter((each) => {
          if (each.place.kind !== 'region') return true;
          return !waiting.some(
            (other) =>
              other.place.kind === 'hospital' && JSON.stringify(other.boxes) === JSON.stringify(each.boxes),
          );
        })
        .reduce((sum, { boxes }) => sum + boxes.filter(({ share }) => share >= from && share < to).length, 0);
    if (replications > 1) {
      expect(minutes(true)).toBe(wanted(0.95, 2));
      expect(minutes(false)).toBe(wanted(0.2, 0.95));
    }
  });

  test('every hospital without a row is named in words', () => {
    const whole = reading({ types: ['burns'], plans: 2, seed: 5 });
    const text = plain(timelineSection(whole).html);
    for (const name of ['Norrsjukhuset', 'Söderlasarettet', 'Västlasarettet']) expect(text).toContain(name);
  });
});

describe('loads', () => {
  test.prop([aStudy, aLanguage], { numRuns })(
    'the hospitals said to be surely over are those marked so, with the same numbers',
    (shape, language) => {
      const whole = reading({ ...shape, types: ['burns'] }, language);
      const [scenario] = allScenarios(whole);
      if (scenario === undefined) throw new Error('no scenario');
      const { html } = loadSection(whole);
      const words = loadTexts[language];
      const rows = [...html.matchAll(/<li><div class="l"><b>(.*?)<\/b>.*?<\/li>/gs)];
      const marked = rows.filter(([row]) => row.includes(`</svg>${words.over}</span>`));
      const sentence = loadSentence(whole);
      const over = chosenProfile(whole, scenario).loads.filter(
        ({ highest }) => loadVerdict(highest) === 'over',
      );
      expect(marked.map(([, name]) => name).sort()).toHaveLength(over.length);
      for (const [row, name = ''] of marked) {
        const load = row.match(/<span class="nw">(.*?)<\/span>/)?.[1] ?? '';
        expect(sentence).toContain(words.hospital(name, load));
      }
      if (over.length === 0) expect(sentence).toContain(words.none(whole.shown.chosen.name));
      expect(count(html, 'class="d h')).toBe(count(html, `</svg>${words.unsure}</span>`));
    },
  );
});

describe('over all scenarios', () => {
  const many: SyntheticStudy['types'] = ['burns', 'burns', 'cbrn', 'cbrn', 'cbrn'];

  test.prop([fc.nat(1000), aLanguage], { numRuns: 15 })(
    'the counts are the marks of the overview',
    (seed, language) => {
      const whole = reading({ types: many, plans: 4, effect: 0.3, seed }, language);
      const { html } = differencesSection(whole);
      const overview = html.match(/<table class="plans matrix">.*?<\/table>/s)?.[0] ?? '';
      const marks = (verdict: 'better' | 'worse' | 'unsure') =>
        String(count(overview, `${whole.words[verdict]}</span>`));
      expect(differencesSentence(whole)).toBe(
        whole.words.pairsTally('15', whole.reference.name, marks('better'), marks('worse'), marks('unsure')),
      );
      const charts = html.match(/<figure.*?<\/figure>/s)?.[0] ?? '';
      expect(String(count(charts, 'class="v better"'))).toBe(marks('better'));
    },
  );

  test.prop([fc.nat(1000)], { numRuns: 15 })(
    'the plans that most often may be best are those with the bar',
    (seed) => {
      const whole = reading({ types: many, plans: 4, effect: 0.3, seed });
      const { html } = plansSection(whole);
      const table = html.match(/<table class="plans standings">.*?<\/table>/s)?.[0] ?? '';
      const barred = [
        ...table.matchAll(/<tr class="best"><th scope="row">(.*?)<\/th><td class="n"><b>(\d+)/g),
      ];
      const most = Math.max(...bestCounts(whole).map(({ n }) => n));
      expect(barred.map(([, , n]) => Number(n))).toEqual(barred.map(() => most));
      const names = bestCounts(whole).filter(({ n }) => n === most);
      expect(barred).toHaveLength(names.length);
      expect(plansSentence(whole)).toContain(`${most} av 5`);
    },
  );

  test.prop([fc.nat(1000)], { numRuns: 15 })('who loses is counted from the paired intervals', (seed) => {
    const whole = reading({ types: many, plans: 3, effect: 0.3, seed }, 'en');
    const { chosen, reference } = whole.shown;
    const worse = allScenarios(whole).filter(({ pairs }) =>
      pairs.some(
        ({ measure, a, b, verdict }) =>
          measure === 'inTimeYellow' &&
          ((a === chosen.id && b === reference.id && verdict === 'worse') ||
            (b === chosen.id && a === reference.id && verdict === 'better')),
      ),
    );
    expect(losers(whole)).toContain(`yellow in time surely worse in ${worse.length} of 5 scenarios`);
  });
});
