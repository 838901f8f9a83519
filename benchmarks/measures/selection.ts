import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type MeasureId, measureIds } from '../../src/domain/measures.ts';
import type { Study } from '../../src/domain/plan.ts';
import { runBatch } from '../../src/experiment/batch.ts';
import { column, replicationsOf, type ScenarioTable } from '../../src/results/tables.ts';
import { loadStudy } from '../../src/scenario/load.ts';
import { interval } from '../../src/stats/interval.ts';
import { lineAgainst, lineOf, type Measure } from '../line.ts';

/** What the plans of the standard study are by many replications on a seed of its own: made by `benchmarks/kn-truth.ts`. */
interface Truth {
  readonly measure: MeasureId;
  readonly scenarios: Readonly<
    Record<string, Readonly<Record<string, { readonly mean: number; readonly halfWidth: number }>>>
  >;
}

const file = fileURLToPath(new URL('../../scenarios/studies/standard.yaml', import.meta.url));
const truthFile = new URL('../golden/kn-truth.json', import.meta.url);
const fixed = 200;
const smallestDifference = 0.02;

async function tablesOf(study: Study, options: Parameters<typeof runBatch>[1]): Promise<ScenarioTable[]> {
  const { tables } = await runBatch(study, options);
  return tables.filter((table) => table !== undefined);
}

const runsIn = (tables: readonly ScenarioTable[]): number =>
  tables.reduce(
    (sum, table) => sum + table.plans.reduce((runs, _, plan) => runs + replicationsOf(table, plan), 0),
    0,
  );

const meanOf = (table: ScenarioTable, plan: number, measure: MeasureId) =>
  interval(column(table, plan, measureIds.indexOf(measure)));

/** The plan chosen: the one left; of several left, the one ahead, as anybody would read the table. */
function choiceOf(table: ScenarioTable, measure: MeasureId): string {
  const left = table.selection?.left ?? table.plans;
  const ahead = left
    .map((plan) => ({ plan, mean: meanOf(table, table.plans.indexOf(plan), measure).estimate ?? 0 }))
    .sort((one, other) => other.mean - one.mean)[0];
  return ahead?.plan ?? '';
}

/** Share of scenarios in which the choice is within the smallest difference of the best plan. */
function shareRight(tables: readonly ScenarioTable[], { measure, scenarios }: Truth): number {
  const right = tables.filter((table) => {
    const truth = scenarios[table.scenario]!;
    const best = Math.max(...Object.values(truth).map(({ mean }) => mean));
    return truth[choiceOf(table, measure)]!.mean >= best - smallestDifference;
  });
  return right.length / tables.length;
}

/** @throws Error when a mean is so far from the stored one that the model must have changed: the truth is then to be made anew. */
function checkTruth(tables: readonly ScenarioTable[], { measure, scenarios }: Truth): void {
  for (const table of tables) {
    for (const [plan, id] of table.plans.entries()) {
      const { estimate, halfWidth } = meanOf(table, plan, measure);
      const truth = scenarios[table.scenario]?.[id];
      const tolerance = 2.5 * Math.hypot(halfWidth ?? 0, truth?.halfWidth ?? 0) + 1e-9;
      if (truth === undefined || Math.abs((estimate ?? 0) - truth.mean) > tolerance) {
        throw new Error(
          `kn: ${table.scenario}/${id} is ${estimate}, stored ${truth?.mean}: run npx tsx benchmarks/kn-truth.ts`,
        );
      }
    }
  }
}

/**
 * The standard study by elimination (KN, smallest difference 2 percentage points, at most 200) against all plans through 200 replications,
 * seed by seed: replications saved, and how often the choice of each is right. Counts, not times.
 */
export const kn: Measure = async ({ isQuick }) => {
  const truth = JSON.parse(await readFile(truthFile, 'utf8')) as Truth;
  const study = await loadStudy(file);
  const seeds = isQuick ? ['kn-1'] : ['kn-1', 'kn-2', 'kn-3'];
  const saved: number[] = [];
  const right = { kn: [] as number[], fixed: [] as number[] };
  const undecided: number[] = [];
  for (const seed of seeds) {
    const all = await tablesOf(study, { seed, replications: fixed });
    checkTruth(all, truth);
    const select = { measure: truth.measure, smallestDifference };
    const some = await tablesOf(study, { seed, select });
    saved.push(runsIn(all) / runsIn(some));
    right.kn.push(shareRight(some, truth));
    right.fixed.push(shareRight(all, truth));
    undecided.push(some.filter(({ why }) => why === 'undecided').length / some.length);
  }
  const one = seeds.map(() => 1);
  return [
    lineAgainst('kn', 'replications saved (×)', saved, `fixed ${fixed}`, one),
    lineAgainst('kn-right', 'share of choices', right.kn, `fixed ${fixed}`, right.fixed),
    lineOf('kn-right-fixed', 'share of choices', right.fixed),
    lineOf('kn-undecided', 'share of scenarios', undecided),
  ];
};
