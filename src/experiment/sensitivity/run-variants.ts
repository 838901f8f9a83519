import type { Study } from '../../domain/plan.ts';
import type { ScenarioTable } from '../../results/tables.ts';
import { type BatchOptions, type BatchProgress, runBatch } from '../batch.ts';

/**
 * Replications at the study's values and at every end when nobody says otherwise: what keeps the standard study (8 assumptions, so 17
 * times 16 scenarios × 8 plans) within about four minutes on two processors.
 */
export const usualReplications = 20;

/** Cells that are run in one batch: as many as the standard study holds, so that no more is kept in memory than by a run of it. */
const mostCells = 128;

/** What the variants of a study are run with. */
export interface VariantOptions extends Omit<BatchOptions, 'precision' | 'select' | 'shard'> {
  readonly replications: number;
}

/** Studies that fit into one batch together; a large one stands alone. */
function grouped(studies: readonly Study[]): readonly (readonly Study[])[] {
  const groups: Study[][] = [];
  let cells = 0;
  for (const study of studies) {
    const group = groups.at(-1);
    if (group !== undefined && cells + study.cells.length <= mostCells) {
      group.push(study);
      cells += study.cells.length;
    } else {
      groups.push([study]);
      cells = study.cells.length;
    }
  }
  return groups;
}

/** Studies with the same plans as one, scenario after scenario. */
function together(studies: readonly Study[]): Study | undefined {
  const [first] = studies;
  return (
    first && {
      ...first,
      scenarios: studies.flatMap(({ scenarios }) => scenarios),
      systems: studies.flatMap(({ systems }) => systems),
      parameters: studies.flatMap(({ parameters }) => parameters),
      cells: studies.flatMap(({ cells }) => cells),
    }
  );
}

const runsOf = ({ cells }: Study, { replications }: VariantOptions): number => cells.length * replications;

/**
 * Runs studies that differ in an assumption each, on the same luck and with the same fixed number of replications. All have the same
 * plans and number of scenarios.
 *
 * @returns tables of each study; undefined when it was stopped before all were finished
 * @throws as `runBatch`; what was finished is kept
 */
export async function runVariants(
  studies: readonly Study[],
  options: VariantOptions,
  onProgress: (progress: BatchProgress) => void = () => undefined,
): Promise<readonly (readonly ScenarioTable[])[] | undefined> {
  const expected = studies.reduce((sum, study) => sum + runsOf(study, options), 0);
  const all: (readonly ScenarioTable[])[] = [];
  let before = 0;
  for (const group of grouped(studies)) {
    const study = together(group);
    if (study === undefined || options.signal?.aborted) return undefined;
    const start = before;
    const { tables } = await runBatch(study, options, {
      onProgress: ({ done }) => onProgress({ done: start + done, expected }),
    });
    const whole = tables.filter((table) => table !== undefined);
    if (whole.length < tables.length) return undefined;
    // A variant is asked for a measure of each replication and for nothing else, so its tallies need not be held.
    const bare = whole.map((table) => ({ ...table, tallies: new Float64Array(0) }));
    const each = study.scenarios.length / group.length;
    all.push(...group.map((_, at) => bare.slice(at * each, (at + 1) * each)));
    before += runsOf(study, options);
  }
  return all;
}
