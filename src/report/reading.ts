import type { MeasureId } from '../domain/measures.ts';
import type { Plan, Study } from '../domain/plan.ts';
import type { Scenario, ScenarioType } from '../domain/scenario.ts';
import type { System } from '../domain/system.ts';
import type { Language } from '../domain/text.ts';
import { triageText } from '../domain/triage-texts.ts';
import type { RunOptions } from '../results/manifest.ts';
import type { CellProfile } from '../results/profile/profile.ts';
import type { Spread } from '../results/profile/spread.ts';
import type { ScenarioSelection } from '../results/selection.ts';
import type {
  CellSummary,
  ComparisonSummary,
  ReplicationsUsed,
  Summary,
  Verdict,
} from '../results/summary.ts';
import { type PlaceRange, places } from '../stats/ranking.ts';
import { informationWords } from './information/information-words.ts';
import { selectionOf } from './selection.ts';
import { type ShownPlans, shownPlans } from './shown.ts';
import { coordinationWords } from './telling/coordination-words.ts';
import { illTexts } from './text/ill.ts';
import { type ReportTexts, texts } from './text/texts.ts';

/** What a report is drawn from. */
export interface ReportInput {
  readonly summary: Summary;
  readonly study: Study;
  readonly language: Language;
  /** How many replications each scenario got, and why. */
  readonly replications: readonly ReplicationsUsed[];
  /** Curves, waiting, loads, flows and deaths by class of each scenario under each plan, in study order. */
  readonly profiles: readonly CellProfile[];
  /** How outcomes spread over replications, where they were kept. */
  readonly spreads?: readonly Spread[];
  /** What the run was asked for; absent where nobody knows, and then the report says what the study asks for. */
  readonly asked?: RunOptions;
}

/** The measure that leads the answer. */
export const leadMeasure: MeasureId = 'inTimeRed';

/** Measures of the tables: process first, model quantities last. */
export const tableMeasures = [
  'inTimeRed',
  'inTimeYellow',
  'displacedCare',
  'transfers',
  'preventableDeaths',
  'deaths',
] as const satisfies readonly MeasureId[];

/** A plan with the name that people read, unique within the study. */
export interface PlanName {
  readonly id: string;
  readonly name: string;
}

/** Everything the summary says of one scenario. */
export interface ScenarioReading {
  readonly scenario: Scenario;
  readonly system: System;
  /** Address within the page. */
  readonly anchor: string;
  readonly title: string;
  /** Plans in study order. */
  readonly cells: readonly CellSummary[];
  readonly pairs: readonly ComparisonSummary[];
  readonly used: ReplicationsUsed;
  /** Where the best plan was looked for. */
  readonly selection: ScenarioSelection | undefined;
  /** Places on the lead measure, of the plans that could be counted. */
  readonly places: readonly PlaceRange[];
}

/** The scenarios of one standard type, in study order. */
export interface TypeReading {
  readonly type: ScenarioType;
  readonly title: string;
  readonly anchor: string;
  readonly scenarios: readonly ScenarioReading[];
}

/** The whole report before it becomes a page. */
export interface Reading {
  readonly input: ReportInput;
  readonly language: Language;
  readonly words: ReportTexts;
  readonly plans: readonly PlanName[];
  /** The first plan of the study: all others are compared with it. */
  readonly reference: PlanName;
  readonly others: readonly PlanName[];
  /** The plans that figures draw. */
  readonly shown: ShownPlans;
  readonly types: readonly TypeReading[];
}

/**
 * What tells the plans apart in words: the key, and beside it the triage, surge plan, lending strategy and coordination where those
 * differ.
 * Where all keys are the same and one of the others is not, the key is left out.
 */
function tellPlan(plans: readonly Plan[], language: Language): (plan: Plan) => string {
  const { withoutLoans } = texts[language];
  const { asUsual, own } = informationWords[language];
  const parts: readonly ((plan: Plan) => string)[] = [
    ({ surge }) => surge.title[language],
    ({ lending }) => lending?.title[language] ?? withoutLoans,
    ({ coordination }) => coordination?.title[language] ?? coordinationWords[language].usual,
    ({ triage }) => triageText(triage)[language],
    ({ reports }) => (reports === undefined ? asUsual : (reports.id ?? own)),
  ];
  const differs = (part: (plan: Plan) => string): boolean => new Set(plans.map(part)).size > 1;
  const key = ({ key: { title } }: Plan): string => title[language];
  const [surge, lending, coordination, triage, reports] = parts.map((part) => (differs(part) ? [part] : []));
  const resources = [...(surge ?? []), ...(lending ?? []), ...(coordination ?? [])];
  const told = [
    ...(differs(key) || resources.length === 0 ? [key] : []),
    ...resources,
    ...(triage ?? []),
    ...(reports ?? []),
  ];
  return (plan) => {
    const name = told.map((part) => part(plan)).join(', ');
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}

/** Names of the plans; the plan's id is added where two would have the same. */
function planNames(plans: readonly Plan[], language: Language): PlanName[] {
  const titles = plans.map(tellPlan(plans, language));
  return plans.map(({ id }, at) => {
    const title = titles[at] ?? id;
    const isShared = titles.filter((other) => other === title).length > 1;
    return { id, name: isShared ? `${title} (${id})` : title };
  });
}

function readScenario(input: ReportInput, scenario: Scenario, at: number): ScenarioReading {
  const { summary, replications, language, study } = input;
  const system = study.systems[at];
  if (system === undefined) throw new RangeError(`read: no system for scenario ${scenario.id}`);
  const cells = summary.cells.filter((cell) => cell.scenario === scenario.id);
  const pairs = summary.comparisons.filter((pair) => pair.scenario === scenario.id);
  const counted = cells.filter((cell) => cell.measures[leadMeasure].n > 0).map(({ plan }) => plan);
  const judged = pairs.filter(({ measure }) => measure === leadMeasure);
  return {
    scenario,
    system,
    anchor: `scenario-${at + 1}`,
    title: scenario.title[language],
    cells,
    pairs,
    used: replications.find((used) => used.scenario === scenario.id) ?? {
      scenario: scenario.id,
      n: summary.replications,
      why: 'fixed',
    },
    selection: selectionOf(summary, scenario.id),
    places: places(counted, judged),
  };
}

/** Sorts what the summary says by standard type, scenario and plan. */
export function read(input: ReportInput): Reading {
  const { study, language } = input;
  const isIll = study.scenarios.every(({ type }) => type === 'uneven-load');
  const words = isIll ? { ...texts[language], ...illTexts[language] } : texts[language];
  const plans = planNames(study.plans, language);
  const [reference, ...others] = plans;
  if (reference === undefined) throw new RangeError('read: a study needs at least one plan');
  const scenarios = study.scenarios.map((scenario, at) => readScenario(input, scenario, at));
  const types = [...new Set(study.scenarios.map(({ type }) => type))].map((type, at) => ({
    type,
    title: words.types[type],
    anchor: `type-${at + 1}`,
    scenarios: scenarios.filter(({ scenario }) => scenario.type === type),
  }));
  const shown = shownPlans({ types, others, reference });
  return { input, language, words, plans, reference, others, shown, types };
}

/** A plan minus another, with the verdict on the first of the two. */
export interface PlanDifference {
  readonly difference: number | null;
  readonly halfWidth: number | null;
  readonly n: number;
  readonly verdict: Verdict;
}

const opposite: Readonly<Record<Verdict, Verdict>> = { better: 'worse', worse: 'better', unsure: 'unsure' };

/** `plan` minus `from` in a scenario, whichever of them the summary names first. */
export function differenceFrom(
  reading: Pick<ScenarioReading, 'pairs'>,
  measure: MeasureId,
  plan: string,
  from: string,
): PlanDifference {
  const pair = reading.pairs.find(
    ({ measure: id, a, b }) => id === measure && ((a === plan && b === from) || (a === from && b === plan)),
  );
  if (pair === undefined) return { difference: null, halfWidth: null, n: 0, verdict: 'unsure' };
  if (pair.a === plan) return pair;
  const { difference, halfWidth, n, verdict } = pair;
  return {
    difference: difference === null ? null : 0 - difference,
    halfWidth,
    n,
    verdict: opposite[verdict],
  };
}

/** The name that people read of a plan. */
export function nameOf(reading: Reading, plan: string): string {
  return reading.plans.find(({ id }) => id === plan)?.name ?? plan;
}

/** Every scenario of the study, type by type. */
export function allScenarios({ types }: Reading): readonly ScenarioReading[] {
  return types.flatMap(({ scenarios }) => scenarios);
}

/** People injured at the start, alive. */
export function casualtiesOf({ scenario }: ScenarioReading): number {
  return scenario.sites.reduce((sum, site) => sum + site.casualties, 0);
}

/** A name for a narrow column: a long compound may break, with a hyphen, before its last word. */
export function breakable(name: string): string {
  return name.replace(/(\p{L}{5,})(centrum|sjukhus|nyckel)/giu, '$1\u00ad$2');
}
