import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/html.ts';
import type { ReportInput } from '../../src/report/reading.ts';
import { runsSentence, selectionRule, selectionSentences } from '../../src/report/selection.ts';
import { tellStudy } from '../../src/report/telling/files.ts';
import type { Selection } from '../../src/results/selection.ts';
import type { ComparisonSummary } from '../../src/results/summary.ts';
import { syntheticReport } from '../support/summary.ts';

const selection: Selection = {
  measure: 'inTimeRed',
  smallestDifference: 0.025,
  confidence: 0.95,
  looks: 10,
  eliminated: [
    { plan: 'c', at: 20 },
    { plan: 'b', at: 60 },
  ],
  left: ['a'],
  best: 'a',
};
const pair = (a: string, b: string, verdict: ComparisonSummary['verdict']): ComparisonSummary => ({
  scenario: 'here',
  measure: 'inTimeRed',
  a,
  b,
  difference: 0.01,
  halfWidth: 0.02,
  n: 60,
  verdict,
});
const pairs = [pair('a', 'b', 'unsure'), pair('a', 'c', 'better'), pair('b', 'c', 'unsure')];
const name = (plan: string) => plan.toUpperCase();

test('the plan left is chosen with what that promises, and only what the intervals clear is surely worse', () => {
  const used = { scenario: 'here', n: 60, why: 'selected' } as const;
  expect(selectionSentences(selection, used, pairs, name, 'en')).toEqual([
    'Chosen: A (right in at least 95 of 100 such studies if the best leads by at least 2.5\u00a0percentage points, red in time).',
    'Fell out on the way: C (after 20) and B (after 60). Surely worse than one that was still in: C.',
  ]);
  expect(selectionSentences(selection, used, [], name, 'sv')).toEqual([
    'Vald: A (rätt i minst 95 av 100 sådana studier om den bästa leder med minst 2,5\u00a0procentenheter, röda i tid).',
    'Föll bort på vägen: C (efter 20) och B (efter 60). Ingen av dem är säkert sämre vid den här precisionen.',
  ]);
  expect(runsSentence(selection, used, 'en')).toMatch(/^140 runs; .* 180\.$/);
});

test('plans that are level are named together, and undecided ones with what would settle them', () => {
  const open: Selection = { ...selection, eliminated: [], left: ['a', 'b', 'c'], best: null };
  const alike = { scenario: 'here', n: 40, why: 'alike' } as const;
  expect(selectionSentences(open, alike, pairs, name, 'en')).toEqual([
    'Chosen: A, B and C, which came out level (red in time).',
  ]);
  const undecided = { ...alike, why: 'undecided' } as const;
  expect(selectionSentences(open, undecided, pairs, name, 'en')).toEqual([
    'No choice: A, B and C were still in when the replications ended.',
    expect.stringMatching(/^About \d+ replications would settle between A and B\.$/),
  ]);
  expect(selectionSentences(open, { ...alike, why: 'nothing-to-count' }, pairs, name, 'en')).toEqual([]);
});

test('the report gives the choice, the rule and why so many replications, in both languages', () => {
  const input = syntheticReport({ types: ['burns'], plans: 3 });
  const plans = input.study.plans.map(({ id }) => id);
  const [first = '', ...others] = plans;
  const eliminated = others.map((plan) => ({ plan, at: 60 }));
  const found = {
    ...selection,
    left: [first],
    best: first,
    eliminated,
    scenario: input.study.scenarios[0]!.id,
  };
  const chosen: ReportInput = {
    ...input,
    summary: { ...input.summary, selection: [found] },
    replications: input.replications.map((used) => ({ ...used, why: 'selected' })),
  };
  const english = renderReport({ ...chosen, language: 'en' });
  expect(english).toContain('Chosen: Nearest hospital');
  expect(english).toContain('60, one plan was left');
  expect(english).toContain(selectionRule(found, 20, 'en').slice(0, 60).replaceAll('&', '&amp;'));
  const swedish = renderReport({ ...chosen, language: 'sv' });
  expect(swedish).toContain('Vald: ');
  expect(swedish).toContain('60, en plan var kvar');
});

test('check tells that the best plan is looked for, not a precision that will not decide', () => {
  const { study } = syntheticReport({ types: ['burns'], plans: 3 });
  const select = { measure: 'deaths', smallestDifference: 0.5, confidence: 0.95, first: 20, max: 400 };
  expect(tellStudy(study, 'en').join()).toContain('known to within');
  const told = tellStudy({ ...study, select }, 'en').join();
  expect(told).toContain('The best plan by deaths (model quantity) is looked for');
  expect(told).toContain('0.5\u00a0persons');
  expect(told).not.toContain('known to within');
});
