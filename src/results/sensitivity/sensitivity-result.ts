import type { Grade } from '../../domain/grade.ts';
import { type MeasureId, type MeasureUnit, measureIds, measures } from '../../domain/measures.ts';
import type { Study } from '../../domain/plan.ts';
import type { ScenarioType } from '../../domain/scenario.ts';
import type { Text } from '../../domain/text.ts';
import type { Better } from '../../stats/paired.ts';
import { type Effect, type SensitivityAnswer, sensitivity, strongest } from '../../stats/sensitivity.ts';
import { engineVersion } from '../engine.ts';
import { fingerprint } from '../fingerprint.ts';
import { column, type ScenarioTable } from '../tables.ts';

/** An assumption that was tried: its ends, what is in force, and how well the range is known. */
export interface TriedAssumption {
  readonly id: string;
  readonly title: Text;
  /** What the numbers of an end are, in order, with their unit. */
  readonly values: Text;
  readonly low: Text;
  readonly high: Text;
  /** Null where it is not known what a path leads to. */
  readonly shipped: Text | null;
  readonly range: { readonly source: Text; readonly grade: Grade };
  /** Settings of each end, as for `--set`; none where every site is changed by itself. */
  readonly set: { readonly low: readonly string[]; readonly high: readonly string[] };
}

/** An assumption of the list that was not tried, and why. */
export interface UntriedAssumption {
  readonly id: string;
  readonly title: Text;
  readonly because: Text;
}

/** What an assumption does to the answer in one scenario: the stronger of its two ends. */
export interface AssumptionEffect {
  readonly assumption: string;
  readonly effect: Effect | null;
}

export interface ScenarioSensitivity extends SensitivityAnswer {
  readonly scenario: string;
  readonly type: ScenarioType;
  readonly title: Text;
  readonly effects: readonly AssumptionEffect[];
}

/** What was asked for, so that it can be done again. */
export interface SensitivityOptions {
  readonly file: string;
  readonly set: readonly string[];
  readonly vary: readonly string[];
  /** Null: all of the list. */
  readonly only: readonly string[] | null;
}

/** The `--json` object of `fordela sensitivity`, also written as sensitivity.json. */
export interface SensitivityResult {
  readonly format: 1;
  readonly engine: string;
  readonly study: string;
  readonly title: Text;
  /** Of every value at the shipped values and then at every end, in order. */
  readonly fingerprint: string;
  readonly seed: string;
  readonly replications: number;
  readonly measure: MeasureId;
  readonly unit: MeasureUnit;
  readonly better: Better;
  readonly options: SensitivityOptions;
  readonly inputs: Study['inputs'];
  readonly fictional: boolean;
  readonly assumptions: readonly TriedAssumption[];
  readonly notTried: readonly UntriedAssumption[];
  readonly scenarios: readonly ScenarioSensitivity[];
}

/** The tables of one end, in the study's order of scenarios. */
export interface EndTables {
  readonly assumption: string;
  readonly end: 'low' | 'high';
  readonly tables: readonly ScenarioTable[];
}

/** All that an answer is made from. */
export interface SensitivityMaterial {
  readonly study: Study;
  readonly seed: string;
  readonly measure: MeasureId;
  readonly options: SensitivityOptions;
  readonly assumptions: readonly TriedAssumption[];
  readonly notTried: readonly UntriedAssumption[];
  readonly shipped: readonly ScenarioTable[];
  readonly ends: readonly EndTables[];
}

function valuesIn(table: ScenarioTable, measure: MeasureId) {
  const at = measureIds.indexOf(measure);
  return table.plans.map((plan, position) => ({ plan, values: column(table, position, at) }));
}

function answerScenario(material: SensitivityMaterial, at: number): ScenarioSensitivity[] {
  const { study, measure, shipped, ends, assumptions } = material;
  const scenario = study.scenarios[at];
  const table = shipped[at];
  if (scenario === undefined || table === undefined) return [];
  const given = ends.flatMap(({ assumption, end, tables }) => {
    const changed = tables[at];
    return changed === undefined ? [] : [{ assumption, end, plans: valuesIn(changed, measure) }];
  });
  const answer = sensitivity(valuesIn(table, measure), given, measures[measure].better);
  const effects = assumptions.map(({ id }) => ({
    assumption: id,
    effect: strongest(answer.ends.filter(({ assumption }) => assumption === id).map(({ effect }) => effect)),
  }));
  return [{ scenario: scenario.id, type: scenario.type, title: scenario.title, effects, ...answer }];
}

/** Answers which assumptions change who is best, scenario by scenario. */
export function describeSensitivity(material: SensitivityMaterial): SensitivityResult {
  const { study, seed, measure, options, assumptions, notTried, shipped, ends } = material;
  return {
    format: 1,
    engine: engineVersion,
    study: study.id,
    title: study.title,
    fingerprint: fingerprint([...shipped, ...ends.flatMap(({ tables }) => tables)]),
    seed,
    replications: Math.max(0, ...shipped.map(({ replications }) => replications)),
    measure,
    unit: measures[measure].unit,
    better: measures[measure].better,
    options,
    inputs: study.inputs,
    fictional: study.systems.some(({ fictional }) => fictional),
    assumptions,
    notTried,
    scenarios: study.scenarios.flatMap((_, at) => answerScenario(material, at)),
  };
}
