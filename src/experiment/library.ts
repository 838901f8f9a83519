import type { Cell, Study } from '../domain/plan.ts';
import type { ScenarioType } from '../domain/scenario.ts';
import type { Trace } from '../domain/trace.ts';
import {
  openSimulation as openCell,
  type Replication,
  type RunOptions,
  type Simulation,
  simulate as simulateCell,
  trace as traceCell,
} from '../model/simulate.ts';
import type { Row } from '../results/tables.ts';
import { type LoadOptions, loadStudy as readStudy } from '../scenario/load.ts';
import { nearest } from '../scenario/near.ts';
import { runStudy as runChecked, type StudyOptions } from './run-study.ts';

/** One scenario under one plan, by id. What it stands for was checked when the study was loaded. */
export interface StudyCell {
  readonly scenario: string;
  readonly type: ScenarioType;
  readonly plan: string;
  readonly key: string;
  readonly lending: string;
}

/** A checked study as a library's user sees it. */
export interface LoadedStudy {
  readonly id: string;
  /** In study order: scenario by scenario, plans in the file's order. */
  readonly cells: readonly StudyCell[];
  /** @throws RangeError when the study has no such scenario or plan. */
  cell(which: { readonly scenario: string; readonly plan: string }): StudyCell;
}

const checkedCells = new WeakMap<StudyCell, Cell>();
const checkedStudies = new WeakMap<LoadedStudy, Study>();

function nameCell(cell: Cell): StudyCell {
  const named: StudyCell = Object.freeze({
    scenario: cell.scenario.id,
    type: cell.scenario.type,
    plan: cell.plan.id,
    key: cell.plan.key.id,
    lending: cell.plan.lending?.id ?? 'none',
  });
  checkedCells.set(named, cell);
  return named;
}

function unknown(what: string, id: string, known: Iterable<string>): RangeError {
  const near = nearest(id, known);
  return new RangeError(
    `study.cell: there is no ${what} "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
}

/**
 * Loads a study with everything it names, and checks it whole.
 *
 * @throws ScenarioError with every problem at once: file, line, column, path, what was found and allowed, how to fix it.
 * @example const study = await loadStudy('scenarios/studies/standard.yaml');
 */
export async function loadStudy(path: string, options: LoadOptions = {}): Promise<LoadedStudy> {
  const study = await readStudy(path, options);
  const cells = study.cells.map(nameCell);
  const loaded: LoadedStudy = Object.freeze({
    id: study.id,
    cells,
    cell({ scenario, plan }: { readonly scenario: string; readonly plan: string }): StudyCell {
      const inScenario = cells.filter((cell) => cell.scenario === scenario);
      if (inScenario.length === 0)
        throw unknown(
          'scenario',
          scenario,
          cells.map((cell) => cell.scenario),
        );
      const found = inScenario.find((cell) => cell.plan === plan);
      if (found === undefined)
        throw unknown(
          'plan',
          plan,
          inScenario.map((cell) => cell.plan),
        );
      return found;
    },
  });
  checkedStudies.set(loaded, study);
  return loaded;
}

function checked<K extends object, V>(map: WeakMap<K, V>, caller: string, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new TypeError(`${caller}: takes what loadStudy gave, not a copy of it`);
  return found;
}

/**
 * Runs one replication of a cell: pure and synchronous.
 *
 * @throws RangeError when the replication is not a whole number of 0 or more; TypeError when the cell is not of a loaded study.
 * @example simulate(study.cell({ scenario: 'burns-rural-day', plan: 'nearest' }), { seed: 'demo', replication: 0 }).measures
 */
export function simulate(cell: StudyCell, options: RunOptions): Replication {
  return simulateCell(checked(checkedCells, 'simulate', cell), options);
}

/**
 * Runs one replication of a cell again and tells everything that happened in it. Throws as `simulate` does.
 *
 * @example trace(study.cell({ scenario: 'burns-rural-day', plan: 'nearest' }), { seed: 'demo', replication: 0 }).events.length
 */
export function trace(cell: StudyCell, options: RunOptions): Trace {
  return traceCell(checked(checkedCells, 'trace', cell), options);
}

/** Opens a replication of a cell that is stepped from outside. Throws as `simulate` does. */
export function openSimulation(cell: StudyCell, options: RunOptions): Simulation {
  return openCell(checked(checkedCells, 'openSimulation', cell), options);
}

/**
 * Runs a study and gives one tidy row per scenario × plan × replication, in that order.
 *
 * @throws RangeError when `workers` is not a whole number of 1 or more; TypeError when the study was not loaded here.
 * @example for await (const row of runStudy(study, { workers: 2, replications: 200 })) console.log(row.inTimeRed);
 */
export function runStudy(
  study: LoadedStudy,
  options: StudyOptions = {},
): AsyncGenerator<Row, void, undefined> {
  const { workers } = options;
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1)) {
    throw new RangeError(`runStudy: workers must be a whole number of 1 or more, found ${workers}`);
  }
  return runChecked(checked(checkedStudies, 'runStudy', study), options);
}
