import type { Plan } from '../../domain/plan.ts';
import type { PlanName, Reading } from '../reading.ts';

/** A plan that lends, and the plan that is the same but for that. */
export interface LoanPair {
  readonly plan: Plan;
  readonly name: PlanName;
  /** `undefined` where the study has no such plan: then nothing can be said of what the loans give. */
  readonly without: PlanName | undefined;
}

/** Whether two plans are alike in all but one part. */
export function isSameBesides(a: Plan, b: Plan, part: 'lending' | 'reports'): boolean {
  return (
    a.key.id === b.key.id &&
    a.surge.id === b.surge.id &&
    a.dispatch === b.dispatch &&
    JSON.stringify(a.triage) === JSON.stringify(b.triage) &&
    (part === 'lending' || a.lending?.id === b.lending?.id) &&
    (part === 'reports' || JSON.stringify(a.reports?.values) === JSON.stringify(b.reports?.values))
  );
}

/** The plan of a study that is the same but lends nothing; `undefined` where there is none. */
export function withoutLoans(plan: Plan, all: readonly Plan[]): Plan | undefined {
  return all.find((other) => other.lending === null && isSameBesides(plan, other, 'lending'));
}

/** Every plan of the study that lends, in study order, each with the same plan without loans. */
export function loanPairs({ input, plans }: Pick<Reading, 'input' | 'plans'>): readonly LoanPair[] {
  const all = input.study.plans;
  const nameAt = (at: number): PlanName | undefined => plans[at];
  return all.flatMap((plan, at): LoanPair[] => {
    const name = nameAt(at);
    if (plan.lending === null || name === undefined) return [];
    const twin = withoutLoans(plan, all);
    return [{ plan, name, without: twin && nameAt(all.indexOf(twin)) }];
  });
}

/** Whether any plan of the study lends. */
export function isLending({ input }: Pick<Reading, 'input'>): boolean {
  return input.study.plans.some(({ lending }) => lending !== null);
}
