import { differenceFrom, leadMeasure, type PlanName, type Reading, type ScenarioReading } from './reading.ts';

/** How one plan stands against the reference over some scenarios. */
export interface Standing {
  readonly plan: PlanName;
  readonly better: number;
  readonly worse: number;
  readonly unsure: number;
}

/** In how many of the scenarios each other plan is surely better or worse than the reference on red in time. */
export function standingsIn(
  { others, reference }: Pick<Reading, 'others' | 'reference'>,
  scenarios: readonly ScenarioReading[],
): Standing[] {
  return others.map((plan) => {
    const verdicts = scenarios.map(
      (scenario) => differenceFrom(scenario, leadMeasure, plan.id, reference.id).verdict,
    );
    const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
    return { plan, better: count('better'), worse: count('worse'), unsure: count('unsure') };
  });
}

/** Which of two standings leads: more surely better net of surely worse, then fewer surely worse. */
const byLead = (one: Standing, other: Standing): number =>
  other.better - other.worse - (one.better - one.worse) || one.worse - other.worse;

/** The plans that lead: alike among themselves, in study order. Nobody leads who is nowhere surely better. */
export function leadersIn(all: readonly Standing[]): Standing[] {
  const able = all.filter(({ better }) => better > 0).sort(byLead);
  const [first] = able;
  return first === undefined ? [] : able.filter((other) => byLead(first, other) === 0);
}

/** All scenarios of the study in which anybody red could be counted. */
export function countedScenarios({ types }: Pick<Reading, 'types'>): ScenarioReading[] {
  return types.flatMap(({ scenarios }) => scenarios.filter(({ places }) => places.length > 0));
}

/** The plans that figures draw. */
export interface ShownPlans {
  /**
   * The plan in the answer: first of those that lead; where nobody is surely better, the other plan that most often may be
   * best; the only plan where there is one. In case of a tie the study's order decides.
   */
  readonly chosen: PlanName;
  readonly reference: PlanName;
  /** The plan most often surely worse than the reference, where there is one beside the two. */
  readonly third: PlanName | undefined;
}

/** Chooses the plans that figures draw; tables have them all. */
export function shownPlans(reading: Pick<Reading, 'types' | 'others' | 'reference'>): ShownPlans {
  const { reference, others } = reading;
  const scenarios = countedScenarios(reading);
  const all = standingsIn(reading, scenarios);
  const mayBeBest = (plan: string): number =>
    scenarios.filter(({ places }) => places.some((place) => place.plan === plan && place.from === 1)).length;
  const [often] = [...others].sort((a, b) => mayBeBest(b.id) - mayBeBest(a.id));
  const chosen = leadersIn(all)[0]?.plan ?? often ?? reference;
  const [third] = all
    .filter(({ plan, worse }) => worse > 0 && plan.id !== chosen.id)
    .sort((a, b) => b.worse - a.worse);
  return { chosen, reference, third: third?.plan };
}

/** The two plans that timelines and loads are drawn for, each once. */
export function twoPlans({
  shown,
}: Pick<Reading, 'shown'>): readonly (readonly ['chosen' | 'reference', PlanName])[] {
  const { chosen, reference } = shown;
  const one = [['chosen', chosen] as const];
  return chosen.id === reference.id ? one : [...one, ['reference', reference] as const];
}
