import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { noSurge } from '../../src/domain/resources/surge.ts';
import type { Language } from '../../src/domain/text.ts';
import type { TriageChoice } from '../../src/domain/triage.ts';
import { read } from '../../src/report/reading.ts';
import { syntheticReport } from '../support/summary.ts';

/** Names of the first two plans of a made-up study in which the plans triage so. */
function namesOf(language: Language, ...ways: readonly TriageChoice[]): string[] {
  const input = syntheticReport({ plans: ways.length });
  const plans = input.study.plans.map((plan, at) => ({ ...plan, triage: ways[at] ?? 'START' }));
  return read({ ...input, language, study: { ...input.study, plans } }).plans.map(({ name }) => name);
}

describe('the name of a plan', () => {
  test('does not tell of triage while all plans triage alike', () => {
    expect(namesOf('en', 'SALT', 'SALT').join()).not.toMatch(/triage|SALT/);
  });

  test('tells how each plan triages when they differ, in both languages', () => {
    expect(namesOf('en', 'START', { confusion: 'MPTT-24' })).toEqual([
      expect.stringMatching(/, triage START$/),
      expect.stringMatching(/, triage MPTT-24 by its accuracy figures$/),
    ]);
    expect(namesOf('sv', 'START', { confusion: 'MPTT-24' })).toEqual([
      expect.stringMatching(/, triage START$/),
      expect.stringMatching(/, triage MPTT-24 efter dess träffsäkerhet$/),
    ]);
  });
});

describe('the name of a plan that differs in resources', () => {
  const named = (change: (plan: Plan, at: number) => Partial<Plan>, plans = 2): string[] => {
    const input = syntheticReport({ plans });
    const changed = input.study.plans.map((plan, at) => ({ ...plan, ...change(plan, at) }));
    return read({ ...input, language: 'en', study: { ...input.study, plans: changed } }).plans.map(
      ({ name }) => name,
    );
  };

  test('is its surge plan where all keys are the same, and key and surge plan where they are not', () => {
    const key = syntheticReport({ plans: 1 }).study.plans[0]!.key;
    const slow = { ...noSurge, id: 'slow', title: { sv: 'Sen', en: 'Slow' } };
    const surge = (at: number) => ({ surge: at === 0 ? noSurge : slow });
    expect(named((_, at) => ({ key, ...surge(at) }))).toEqual(['No measures', 'Slow']);
    expect(named((_, at) => surge(at))).toEqual([
      expect.stringMatching(/, No measures$/),
      expect.stringMatching(/, Slow$/),
    ]);
  });
});
