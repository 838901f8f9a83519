import { type Grade, grades, worstGrade } from './grade.ts';
import type { InjuryClassId } from './injury.ts';
import { injuryClasses } from './injury-classes.ts';
import { injuryGrades } from './injury-grades.ts';
import { type ParameterId, type Parameters, parameterCatalogue } from './parameters.ts';
import type { Plan, Study } from './plan.ts';
import type { Scenario } from './scenario.ts';

/**
 * Which values a result leans on, and the grade it gets by them. A value matters when it can move the outcome of a cell
 * of the study: parameters of injuries, agents and tools that no cell has do not, nor do names.
 */

/** How many values have each grade. */
export type Tally = Readonly<Record<Grade, number>>;

/** Counts values by grade. */
export function tallied(all: Iterable<Grade>): Tally {
  const tally: Record<Grade, number> = { A: 0, B: 0, C: 0, D: 0 };
  for (const grade of all) tally[grade] += 1;
  return tally;
}

/** The worst grade that is counted at all. */
export function worstOf(tally: Tally): Grade {
  return worstGrade(grades.filter((grade) => tally[grade] > 0));
}

/** What the cells of a study have that only some parameters are about. */
export interface Circumstances {
  readonly burns: boolean;
  readonly toxicSmoke: boolean;
  /** Somebody dies as late as the burnt do: of burns or of toxic smoke. */
  readonly lateSmokeDeaths: boolean;
  readonly severeNerve: boolean;
  readonly antidote: boolean;
  readonly contamination: boolean;
  readonly tst: boolean;
  readonly otherTool: boolean;
}

/** Injury classes that any of the scenarios has, in the order of the catalogue. */
export function classesIn(scenarios: readonly Scenario[]): readonly InjuryClassId[] {
  const sites = scenarios.flatMap((scenario) => scenario.sites);
  return (Object.keys(injuryClasses) as InjuryClassId[]).filter((id) =>
    sites.some(({ mix }) => (mix[id] ?? 0) > 0),
  );
}

/** What scenarios under plans have. */
export function circumstancesOf(scenarios: readonly Scenario[], plans: readonly Plan[]): Circumstances {
  const classes = classesIn(scenarios).map((id) => injuryClasses[id]);
  const burns = classes.some(({ outcome }) => outcome.model === 'burn');
  const toxicSmoke = scenarios.some(({ sites }) => sites.some(({ smoke }) => smoke === 'toxic'));
  return {
    burns,
    toxicSmoke,
    lateSmokeDeaths: burns || toxicSmoke,
    severeNerve: classes.some(({ outcome }) => outcome.model === 'nerve-severe'),
    antidote: classes.some(({ treatment }) => treatment.definitive === 'antidote'),
    contamination: scenarios.some(({ sites }) => sites.some((site) => site.contamination !== undefined)),
    tst: plans.some(({ triage }) => triage === 'TST'),
    otherTool: plans.length === 0 || plans.some(({ triage }) => triage !== 'TST'),
  };
}

/** Parameters that matter only in some circumstances, by the beginning of their id. All others always do. */
const onlyWhen: readonly (readonly [beginning: string, circumstance: keyof Circumstances])[] = [
  ['burnDeath', 'lateSmokeDeaths'],
  ['toxicSmoke', 'toxicSmoke'],
  ['burnCentre', 'burns'],
  ['burnTransfer', 'burns'],
  ['fluids', 'burns'],
  ['guess', 'burns'],
  ['obstruction', 'burns'],
  ['apnoeic', 'severeNerve'],
  ['convulsing', 'severeNerve'],
  ['antidote', 'antidote'],
  ['decon', 'contamination'],
  ['sceneDecon', 'contamination'],
  ['agentIdentified', 'contamination'],
  ['secondary', 'contamination'],
  ['triageMinutesTst', 'tst'],
];

/** Whether a parameter can move an outcome in these circumstances. */
export function parameterMatters(id: ParameterId, circumstances: Circumstances): boolean {
  if (id === 'triageMinutes') return circumstances.otherTool;
  const rule = onlyWhen.find(([beginning]) => id.startsWith(beginning));
  return rule === undefined || circumstances[rule[1]];
}

const describing = ['name', 'city', 'healthcareRegion', 'civilArea'];

/** Whether a figure of a system, by its dotted path, can move an outcome; a name cannot. */
export function figureMatters(path: string): boolean {
  return !describing.includes(path.split('.').at(-1) ?? '');
}

/** Grade of a parameter as it is in force: a changed one has no source, so it is a placeholder. */
export function gradeInForce(id: ParameterId, all: readonly Parameters[]): Grade {
  const { grade, value } = parameterCatalogue[id];
  return all.some((parameters) => parameters[id] !== value) ? 'D' : grade;
}

/** Every parameter set that some cell of a study runs with: those of its scenarios, and as its plans change them. */
export function parametersInForce({
  cells,
  parameters,
}: Pick<Study, 'cells' | 'parameters'>): readonly Parameters[] {
  return [...new Set([...parameters, ...cells.map((cell) => cell.parameters)])];
}

/** Grades of the figures of the plans' surge plans, lending strategies, transport files and forms of coordination, each file once. */
export function gradesOfPlans(plans: readonly Plan[]): readonly Grade[] {
  const surges = new Map(plans.map(({ surge }) => [surge.id, surge.provenance]));
  const lendings = new Map(plans.map(({ lending }) => [lending?.id, lending?.provenance]));
  const transports = new Map(plans.map(({ transport }) => [transport?.id, transport?.provenance]));
  const forms = new Map(plans.map(({ coordination }) => [coordination?.id, coordination?.provenance]));
  return [...surges.values(), ...lendings.values(), ...transports.values(), ...forms.values()]
    .flatMap((marks) => Object.values(marks ?? {}))
    .map(({ grade }) => grade);
}

/**
 * Grades of all values that can move the outcome of a study: parameters, injury classes, figures of the systems, of the
 * surge plans, of the lending strategies, of the transport files and of the forms of coordination.
 */
export function gradesThatMatter(study: Study): readonly Grade[] {
  const circumstances = circumstancesOf(study.scenarios, study.plans);
  const ids = Object.keys(parameterCatalogue) as ParameterId[];
  const systems = [...new Map(study.systems.map((system) => [system.id, system])).values()];
  const figures = systems.flatMap(({ provenance }) => Object.entries(provenance));
  return [
    ...ids
      .filter((id) => parameterMatters(id, circumstances))
      .map((id) => gradeInForce(id, parametersInForce(study))),
    ...classesIn(study.scenarios).map((id) => injuryGrades[id].grade),
    ...gradesOfPlans(study.plans),
    ...study.scenarios.flatMap(({ curves }) => (curves === undefined ? [] : [curves.grade])),
    ...figures.filter(([path]) => figureMatters(path)).map(([, { grade }]) => grade),
  ];
}

/** Output grade of a study's results: the worst grade among the values that can move its outcome. */
export function outputGrade(study: Study): Grade {
  return worstGrade(gradesThatMatter(study));
}
