import type { Parameters } from '../../domain/parameters.ts';
import type { Plan } from '../../domain/plan.ts';
import { pictureAge } from '../../domain/reporting.ts';
import { isSameBesides } from '../lending/same-without.ts';

/** A plan and how old its command's picture is on average while reports come often. */
export interface AgedPlan {
  readonly plan: Plan;
  readonly age: number;
}

/** Average age of the picture under a plan: what the plan says of its reports, else what the scenario does. */
export function ageUnder(plan: Plan, parameters: Parameters): number {
  return pictureAge({ ...parameters, ...plan.reports?.values });
}

/** Plans that are the same but for how they report, two or more, in study order of the first; each group from fresh to stale. */
export function byAge(plans: readonly Plan[], parameters: Parameters): readonly (readonly AgedPlan[])[] {
  const firsts = plans.filter(
    (plan, at) => plans.findIndex((other) => isSameBesides(plan, other, 'reports')) === at,
  );
  return firsts
    .map((first) =>
      plans
        .filter((plan) => isSameBesides(first, plan, 'reports'))
        .map((plan): AgedPlan => ({ plan, age: ageUnder(plan, parameters) }))
        .toSorted((a, b) => a.age - b.age),
    )
    .filter(([fresh, ...rest]) => fresh !== undefined && (rest.at(-1)?.age ?? fresh.age) > fresh.age);
}
