import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { MeasureId } from '../../../src/domain/measures.ts';
import type { Language } from '../../../src/domain/text.ts';
import { lendingAnswer } from '../../../src/report/lending/lending-answer.ts';
import type { ComparisonSummary, Verdict } from '../../../src/results/summary.ts';
import { loadLending } from '../../../src/scenario/load.ts';
import { syntheticReport } from '../../support/summary.ts';

const strategies = await Promise.all(
  ['neighbours-first', 'national-team-one'].map((name) =>
    loadLending(fileURLToPath(new URL(`../../../scenarios/lending/${name}.yaml`, import.meta.url))),
  ),
);
const { study, summary } = syntheticReport({ types: ['uneven-load'], lending: [null, ...strategies] });
const [none, regional, national] = study.plans.map(({ id }) => id) as [string, string, string];

type Difference = readonly [difference: number, halfWidth: number];

/** A pair whose interval of the difference is given; less waiting is better, more in time is better. */
function pair(
  measure: MeasureId,
  a: string,
  b: string,
  [difference, halfWidth]: Difference,
): ComparisonSummary {
  const isBetter = measure === 'icuWaiting' ? difference < 0 : difference > 0;
  const verdict: Verdict = Math.abs(difference) <= halfWidth ? 'unsure' : isBetter ? 'better' : 'worse';
  return { scenario: 'made', measure, a, b, difference, halfWidth, n: 30, verdict };
}

interface Outcome {
  readonly regional: Difference;
  readonly national: Difference;
  readonly between: Difference;
  readonly red?: Difference;
}

/** Differences of waiting from the plan without loans, and of the regional plan from the national one. */
function answerTo(
  { regional: r, national: n, between, red = [0, 0.01] }: Outcome,
  language: Language = 'en',
): string {
  const flipped = ([difference, halfWidth]: Difference): Difference => [0 - difference, halfWidth];
  const cells = summary.cells.map((cell) => {
    const measured = (estimate: number, halfWidth: number, unit: 'kronor' | 'patient-hours') => ({
      estimate,
      halfWidth,
      n: 30,
      unit,
    });
    return {
      ...cell,
      measures: {
        ...cell.measures,
        lendingCost: measured(12_000_000, 1, 'kronor'),
        lenderHarm: measured(cell.plan === regional ? 5000 : 0, 1000, 'patient-hours'),
      },
    };
  });
  return lendingAnswer({
    plans: study.plans,
    cells,
    pairs: [
      pair('icuWaiting', none, regional, flipped(r)),
      pair('icuWaiting', none, national, flipped(n)),
      pair('icuWaiting', regional, national, between),
      pair('inTimeRed', none, regional, [0, 0.01]),
      pair('inTimeRed', none, national, flipped(red)),
      pair('inTimeRed', regional, national, [0, 0.01]),
    ],
    provenance: { 'staffing.calledFor': { grade: 'D', source: 'none' } },
    language,
    nameOf: (plan) => ({ [none]: 'None', [regional]: 'Neighbours', [national]: 'Teams' })[plan] ?? plan,
  })
    .join('\n')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
}

describe('the answer about loans', () => {
  test('says most helps what is surely less waiting than without loans and than every other plan, and who pays for it', () => {
    const said = answerTo({ regional: [-4000, 500], national: [-900, 300], between: [-3100, 600] });
    expect(said).toContain('Neighbours helps most: surely 4 000 ± 500 patient-hours less waiting');
    expect(said).toContain('The price with Neighbours');
    expect(said).toContain('5 000 ± 1 000 patient-hours longer');
  });

  test('names all that may be best when they are not surely apart, and calls none of them best', () => {
    const said = answerTo({ regional: [-4000, 500], national: [-3900, 600], between: [-100, 700] });
    expect(said).toContain('Neighbours (4 000 ± 500) and Teams (3 900 ± 600)');
    expect(said).toContain('No plan surely gives less waiting than all others');
    expect(said).not.toContain('helps most');
  });

  test('does not call a plan surely better than one that it is not surely apart from', () => {
    // Both surely help; the regional plan is surely better than none of the rest but the one without loans.
    const said = answerTo({ regional: [-4000, 500], national: [-3000, 600], between: [-1000, 1100] });
    expect(said).not.toContain('helps most');
    expect(said).toContain('No plan surely gives less waiting than all others');
  });

  test('names those that surely help though another plan, not surely better than none, is surely better than they', () => {
    // Paired intervals are not passed on: the national plan beats the regional one, but is not surely apart from none.
    const said = answerTo({ regional: [-500, 400], national: [-900, 1000], between: [400, 300] });
    expect(said).toContain('Neighbours is the only one that surely helps: 500 ± 400');
    expect(said).not.toContain('No plan that lends surely');
  });

  test('says that nothing surely helps, and what comes nearest with its interval', () => {
    const said = answerTo({ regional: [-100, 500], national: [-200, 300], between: [100, 700] });
    expect(said).toContain('No plan that lends surely lessens the waiting');
    expect(said).toContain('Nearest comes Teams: −200 ± 300 patient-hours');
    expect(said).toContain('it is not shown to be worth its cost');
  });

  test('prices a national team that surely helps by hour of waiting, at both ends of the interval', () => {
    const said = answerTo({ regional: [-100, 500], national: [-900, 300], between: [800, 600] });
    // 12 million kronor over 1 200 and over 600 patient-hours.
    expect(said).toContain('it costs 12 million SEK, so 10 000 SEK to 20 000 SEK for each patient-hour');
    expect(said).toContain('Teams (6 teams, 48 persons; standing by 25 million SEK a year)');
    expect(said).toContain('−900 ± 300 patient-hours (sure)');
    expect(said).toContain('Teams is the only one that surely helps');
  });

  test('says that a team which surely harms on one measure is not worth its cost', () => {
    const said = answerTo({
      regional: [0, 1],
      national: [-900, 300],
      between: [900, 300],
      red: [-0.05, 0.01],
    });
    expect(said).toContain('Surely fewer red in time: Teams.');
    expect(said).toContain('it does harm on at least one');
    expect(said).not.toContain('for each patient-hour');
  });

  test('names the placeholders that it leans on, in both languages', () => {
    const outcome: Outcome = { regional: [0, 1], national: [0, 1], between: [0, 1] };
    const said = answerTo(outcome);
    expect(said).toMatch(
      /leans on placeholders \(grade D\): in the strategies \d+ values on .*what a region can spare/,
    );
    expect(said).toContain('calledFor');
    expect(said).toContain('loanEndsAfter');
    expect(answerTo(outcome, 'sv')).toMatch(
      /Svaret vilar på antaganden \(grad D\): i strategierna \d+ värden/,
    );
  });

  test('is silent where no plan lends, or none has the same plan without loans beside it', () => {
    const { plans } = study;
    const results = {
      cells: summary.cells,
      pairs: [],
      provenance: {},
      language: 'en' as const,
      nameOf: String,
    };
    expect(lendingAnswer({ ...results, plans: plans.slice(0, 1) })).toEqual([]);
    expect(lendingAnswer({ ...results, plans: plans.slice(1) })).toEqual([]);
  });
});
