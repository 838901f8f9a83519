import { fileURLToPath } from 'node:url';
import { describe, expect } from 'vitest';
import { measures } from '../../../src/domain/measures.ts';
import { type Language, languages } from '../../../src/domain/text.ts';
import { renderReport } from '../../../src/report/html.ts';
import { priceText } from '../../../src/report/lending/amounts.ts';
import { designsSentence } from '../../../src/report/lending/designs.ts';
import { lendingSection } from '../../../src/report/lending/lending-section.ts';
import {
  effectSentence,
  lendingSentence,
  worthSentence,
} from '../../../src/report/lending/lending-sentence.ts';
import { lendingTexts } from '../../../src/report/lending/lending-texts.ts';
import { loanPairs } from '../../../src/report/lending/same-without.ts';
import { worthOf } from '../../../src/report/lending/worth.ts';
import { allScenarios, differenceFrom, type Reading, read } from '../../../src/report/reading.ts';
import { formatDifference, formatEstimateBare, formatNumber } from '../../../src/results/format.ts';
import { loadLending } from '../../../src/scenario/load.ts';
import { fc, test } from '../../support/chance/property.ts';
import { type SyntheticStudy, syntheticReport } from '../../support/summary.ts';

const strategies = await Promise.all(
  ['neighbours-first', 'national-team-one', 'national-teams-distributed', 'field-hospital'].map((name) =>
    loadLending(fileURLToPath(new URL(`../../../scenarios/lending/${name}.yaml`, import.meta.url))),
  ),
);
const aLanguage = fc.constantFrom<Language>(...languages);
const aStudy = fc.record({
  replications: fc.constantFrom(1, 2, 30),
  effect: fc.constantFrom(0, 0.3),
  seed: fc.nat(1000),
});

function reading(shape: SyntheticStudy, language: Language = 'en'): Reading {
  const lending = [null, ...strategies];
  return read({ ...syntheticReport({ types: ['uneven-load'], lending, ...shape }), language });
}

/** The only scenario. */
function only(whole: Reading) {
  const [scenario] = allScenarios(whole);
  if (scenario === undefined) throw new Error('no scenario');
  return scenario;
}

const plain = (html: string): string => html.replace(/<[^>]+>/g, '').replaceAll('&#39;', "'");

describe('loans in the report', () => {
  test.prop([aStudy, aLanguage], { numRuns: 20 })(
    'the sentence names each plan under the verdict that the paired intervals give it, and no other',
    (shape, language) => {
      const whole = reading(shape, language);
      const scenario = only(whole);
      const words = lendingTexts[language];
      const said = lendingSentence(whole, scenario);
      const pairs = loanPairs(whole);
      for (const [measure, verdicts] of [
        ['icuWaiting', { better: words.lessWaiting, worse: words.moreWaiting, unsure: words.sameWaiting }],
        ['inTimeRed', { better: words.moreRed, worse: words.fewerRed, unsure: words.sameRed }],
      ] as const) {
        for (const verdict of ['better', 'worse', 'unsure'] as const) {
          const plans = pairs.filter(
            ({ name, without }) =>
              differenceFrom(scenario, measure, name.id, without?.id ?? '').verdict === verdict,
          );
          const claim = verdicts[verdict]('', plans.length);
          // A claim about all of them begins the sentence, and then with a capital.
          expect(said.toLowerCase().includes(claim.toLowerCase()), claim).toBe(plans.length > 0);
        }
      }
    },
  );

  test.prop([aStudy, aLanguage], { numRuns: 20 })(
    'a price is only said when more red in time is sure, and its ends come from the same numbers as the figure',
    (shape, language) => {
      const whole = reading(shape, language);
      const scenario = only(whole);
      for (const pair of loanPairs(whole)) {
        const { name, without } = pair;
        const difference = differenceFrom(scenario, 'inTimeRed', name.id, without!.id);
        const worth = worthOf(scenario, pair);
        expect(worth.kind === 'priced').toBe(difference.verdict === 'better');
        if (worth.kind !== 'priced') continue;
        const mine = scenario.cells.find(({ plan }) => plan === name.id)!.measures;
        const red = mine.needRed.estimate!;
        const most = red * (difference.difference! + difference.halfWidth!);
        expect(worth.from).toBeCloseTo(mine.lendingCost.estimate! / most, 6);
        expect(worth.to).toBeGreaterThan(worth.from);
        const said = worthSentence(whole, scenario, pair);
        for (const price of [worth.from, worth.to]) expect(said).toContain(priceText(price, whole));
      }
    },
  );

  test('what the row charts and the table show are the paired differences and the means of the summary', () => {
    for (const language of languages) {
      const whole = reading({ effect: 0.3 }, language);
      const scenario = only(whole);
      const html = plain(lendingSection(whole).html);
      for (const { name, without } of loanPairs(whole)) {
        for (const measure of ['icuWaiting', 'inTimeRed'] as const) {
          const value = differenceFrom(scenario, measure, name.id, without!.id);
          expect(html).toContain(formatDifference(value, measures[measure].unit, language));
        }
        const mine = scenario.cells.find(({ plan }) => plan === name.id)!.measures;
        for (const measure of ['borrowerGain', 'lenderHarm', 'lentHours', 'loansRefused'] as const)
          expect(html).toContain(formatEstimateBare(mine[measure], mine[measure].unit, language));
      }
    }
  });

  test('the conditions that requests lacked stand beside the staff refused, and one that nobody lacked does not', () => {
    for (const language of languages) {
      const whole = reading({ effect: 0.3, empty: ['refusedPartners'] }, language);
      const html = plain(lendingSection(whole).html);
      const { lacking } = lendingTexts[language];
      for (const { name } of loanPairs(whole)) {
        const mine = only(whole).cells.find(({ plan }) => plan === name.id)!.measures;
        for (const [measure, condition] of [
          ['refusedOwnMeasures', 'own-surge-used'],
          ['refusedAgreement', 'agreement-active'],
        ] as const) {
          const count = formatNumber(mine[measure].estimate!, 1, language);
          expect(html).toContain(plain(lacking[condition](count)));
        }
      }
      expect(html).not.toContain(lacking['usual-partners-asked']('').trim());
    }
  });

  test('without an extra patient there is a dash with its reason, never a zero', () => {
    const whole = reading({ empty: ['timeToLoanEffect', 'lendingCost'] });
    const [pair] = loanPairs(whole);
    expect(effectSentence(whole, only(whole), pair!)).toBe(
      'With Neighbours first the loans got no extra patient to care in any replication.',
    );
    const html = lendingSection(whole).html;
    expect(html).toContain('–<small class="few">no loan gave an extra patient</small>');
    expect(html).toContain('–<small class="few">the cost is not known</small>');
    expect(plain(html)).toMatch(/cost is not known/);
  });

  test('what is nothing in every replication is said to be so, and is not called unsure', () => {
    const input = syntheticReport({ types: ['uneven-load'], lending: [null, ...strategies], effect: 0 });
    const nothing = { estimate: 0, halfWidth: 0, n: 60 };
    const cells = input.summary.cells.map((cell) => ({
      ...cell,
      measures: {
        ...cell.measures,
        lenderHarm: { ...cell.measures.lenderHarm, ...nothing },
        lendingCost: { ...cell.measures.lendingCost, ...nothing },
      },
    }));
    const whole = read({ ...input, language: 'en', summary: { ...input.summary, cells } });
    const { html } = lendingSection(whole);
    expect(html.split('zero in every replication').length - 1).toBe(strategies.length);
    expect(plain(html)).toMatch(/no loan cost anything in pay or standing by/);
  });

  test('of resources it says how many pairs surely differ, and which gives less waiting', () => {
    const whole = reading({ effect: 0.3, seed: 1 });
    const scenario = only(whole);
    const said = designsSentence(whole, scenario);
    expect(said).toMatch(/^Of 3 pairs of resources \d surely differ/);
    const ids = ['national-team-one', 'national-teams-distributed', 'field-hospital'];
    const sure = ids.flatMap((a, at) =>
      ids.slice(at + 1).filter((b) => differenceFrom(scenario, 'icuWaiting', a, b).verdict !== 'unsure'),
    );
    expect(said).toContain(`${sure.length} surely differ`);
    expect(said.split('surely gives less waiting').length - 1).toBe(sure.length);
  });

  test('a plan is compared with the same plan without loans, not with another surge plan', () => {
    const input = syntheticReport({ types: ['uneven-load'], lending: [null, ...strategies] });
    const plans = input.study.plans.map((plan, at) =>
      at === 0 ? { ...plan, surge: { ...plan.surge, id: 'other' } } : plan,
    );
    const whole = read({ ...input, language: 'en', study: { ...input.study, plans } });
    expect(loanPairs(whole).map(({ without }) => without)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(lendingSentence(whole, only(whole))).toBe(lendingTexts.en.noTwin);
    expect(worthSentence(whole, only(whole), loanPairs(whole)[0]!)).toMatch(/no like plan without loans/);
  });

  test('who pays, the spread of the times and the grades of the figures stand on the page', () => {
    const input = syntheticReport({ types: ['uneven-load'], lending: [null, ...strategies] });
    const spread = {
      scenario: 'uneven-load-0',
      plan: 'neighbours-first',
      measure: 'timeToLoanEffect',
    } as const;
    const spreads = [{ ...spread, n: 60, median: 3_600, ninety: 7_200 }];
    const html = plain(renderReport({ ...input, language: 'en', spreads }));
    expect(html).toContain('paid by the state');
    expect(html).toContain('half within 60\u00a0h, nine in ten within 120\u00a0h');
    expect(html).toMatch(/Neighbours first: values of grade C and D \(\d+\)/);
  });

  test('the chapter is not there when nobody lends in an incident, and says so when many fall ill', () => {
    const incident = renderReport({ ...syntheticReport({}), language: 'en' });
    expect(incident).not.toContain('id="lending"');
    expect(incident).not.toContain('id="needs"');
    const ill = renderReport({ ...syntheticReport({ types: ['uneven-load'] }), language: 'en' });
    expect(plain(ill)).toContain(lendingTexts.en.nobodyLends);
    expect(plain(ill)).toContain('people who fall ill');
    expect(plain(ill)).not.toMatch(/more red casualties to care|get most casualties/);
  });
});
