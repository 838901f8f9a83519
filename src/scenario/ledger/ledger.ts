import { type Grade, worstGrade } from '../../domain/grade.ts';
import type { Parameters } from '../../domain/parameters.ts';
import type { Key, Plan, Study } from '../../domain/plan.ts';
import { circumstancesOf, classesIn, parametersInForce } from '../../domain/reliance.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { System } from '../../domain/system.ts';
import {
  inspectFile,
  type LoadOptions,
  loadCoordination,
  loadKey,
  loadLending,
  loadOrdinary,
  loadScenario,
  loadStaffing,
  loadStudy,
  loadSurge,
  loadSystem,
  loadTransport,
  loadValidation,
} from '../load.ts';
import type { LedgerEntry } from './entry.ts';
import { keyEntries, ordinaryEntries, staffingEntries, systemEntries } from './figures.ts';
import { curveEntries, injuryEntries, mixEntries, parameterEntries } from './model.ts';
import { coordinationEntries, lendingEntries, surgeEntries, transportEntries } from './plan-figures.ts';

/** Values that something leans on. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Texts of the systems' sources by key. */
  readonly sources: Readonly<Record<string, string>>;
  /** Of a study or scenario: the worst grade among values that can move its outcome. */
  readonly output: Grade | null;
}

/** The model's own values: parameters, injury classes, default mixes. */
export function modelLedger(): Ledger {
  return { entries: [...parameterEntries(), ...injuryEntries(), ...mixEntries()], sources: {}, output: null };
}

interface Leaning {
  readonly scenarios: readonly Scenario[];
  readonly systems: readonly System[];
  readonly parameters: readonly Parameters[];
  readonly plans: readonly Plan[];
  readonly keys: readonly Key[];
}

/** Each plan or strategy once. */
function byPlan<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function ledgerOf({ scenarios, systems, parameters, plans, keys }: Leaning): Ledger {
  const distinct = [...new Map(systems.map((system) => [system.id, system])).values()];
  const mixes = scenarios.flatMap(({ sites }) => sites.map(({ mixId }) => mixId));
  const entries = [
    ...parameterEntries(parameters, circumstancesOf(scenarios, plans)),
    ...injuryEntries(classesIn(scenarios)),
    ...mixEntries(mixes),
    ...curveEntries(scenarios),
    ...keys.flatMap(keyEntries),
    ...byPlan(plans.map(({ surge }) => surge)).flatMap(surgeEntries),
    ...byPlan(plans.flatMap(({ lending }) => lending ?? [])).flatMap(lendingEntries),
    ...byPlan(plans.flatMap(({ coordination }) => coordination ?? [])).flatMap(coordinationEntries),
    ...byPlan(plans.flatMap(({ transport }) => transport ?? [])).flatMap(transportEntries),
    ...distinct.flatMap(systemEntries),
  ];
  const sources = Object.assign({}, ...distinct.map((system) => system.sources)) as Record<string, string>;
  const output = worstGrade(entries.filter(({ matters }) => matters).map(({ grade }) => grade));
  return { entries, sources, output };
}

/** Everything a study leans on, and its output grade. */
export function studyLedger(study: Study): Ledger {
  const { scenarios, systems, plans } = study;
  const keys = [...new Map(plans.map(({ key }) => [key.id, key])).values()];
  return ledgerOf({ scenarios, systems, parameters: parametersInForce(study), plans, keys });
}

/**
 * Everything that a file of any format leans on.
 *
 * @throws ScenarioError when the file is not right
 */
export async function fileLedger(path: string, options: LoadOptions = {}): Promise<Ledger> {
  const { summary } = await inspectFile(path, options);
  switch (summary?.format) {
    case 'scenario/1': {
      const { scenario, system, parameters } = await loadScenario(path, options);
      return ledgerOf({
        scenarios: [scenario],
        systems: [system],
        parameters: [parameters],
        plans: [],
        keys: [],
      });
    }
    case 'key/1':
      return { entries: keyEntries(await loadKey(path, options)), sources: {}, output: null };
    case 'system/1': {
      const system = await loadSystem(path, options);
      return { entries: systemEntries(system), sources: system.sources, output: null };
    }
    case 'surge/1':
      return { entries: surgeEntries(await loadSurge(path, options)), sources: {}, output: null };
    case 'lending/1':
      return { entries: lendingEntries(await loadLending(path, options)), sources: {}, output: null };
    case 'coordination/1': {
      const form = await loadCoordination(path, options);
      return { entries: coordinationEntries(form), sources: {}, output: null };
    }
    case 'transport/1':
      return { entries: transportEntries(await loadTransport(path, options)), sources: {}, output: null };
    case 'staffing/1': {
      const read = await loadStaffing(path, options);
      return { entries: staffingEntries(read), sources: read.sources, output: null };
    }
    case 'validation/1': {
      const { scenario, system, parameters, plan } = (await loadValidation(path, options)).cell;
      return ledgerOf({
        scenarios: [scenario],
        systems: [system],
        parameters: [parameters],
        plans: [plan],
        keys: [plan.key],
      });
    }
    case 'ordinary/1':
      return { entries: ordinaryEntries(await loadOrdinary(path, options)), sources: {}, output: null };
    default:
      return studyLedger(await loadStudy(path, options));
  }
}
