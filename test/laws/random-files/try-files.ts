import { expect } from 'vitest';
import { type MeasureId, measureIds, measures } from '../../../src/domain/measures.ts';
import type { Cell } from '../../../src/domain/plan.ts';
import { scalar, stage } from '../../../src/model/columns.ts';
import { begin } from '../../../src/model/history.ts';
import { openIncident, runToHorizon, twinWaiting } from '../../../src/model/runner.ts';
import { noLoans, takeStock } from '../../../src/model/stock.ts';
import { loadStudy } from '../../../src/scenario/load.ts';
import { formatProblem, ScenarioError } from '../../../src/scenario/problems.ts';
import { at, type Files, memoryDisk } from '../../support/files.ts';

/** Ten thousand where time is set aside for it, fewer at a developer's desk. */
export const files = process.env['CI'] === undefined ? 400 : 10_000;

/** Runs a replication and gives its measures; every law that must hold at the end is tried. */
function tryOut(cell: Cell): Record<MeasureId, number> {
  const incident = openIncident(cell, 'random files');
  const row = new Float64Array(measureIds.length);
  // The twin without an incident is a second run of the same files: every fourth of them will do.
  const waiting = incident.casualties % 4 === 0 ? twinWaiting(incident, 0) : 0;
  begin(incident, 0, true);
  runToHorizon(incident);
  takeStock(incident, waiting, row, 0, noLoans);
  const { stages } = incident.state;
  const dead = Array.from(stages).filter((one) => one === stage.dead).length;
  expect(dead).toBe(incident.casualties - incident.state.scalars[scalar.living]!);
  const { inUse, waiting: queue } = incident.machine.columns.views;
  expect(Math.min(...inUse, ...queue)).toBeGreaterThanOrEqual(0);
  return Object.fromEntries(measureIds.map((id, measure) => [id, row[measure]!])) as Record<
    MeasureId,
    number
  >;
}

/** Whether a measure may have a value: NaN is nobody to count. */
function isPossible(id: MeasureId, value: number): boolean {
  const { unit } = measures[id];
  if (unit === 'persons') return value >= 0 && value !== Infinity;
  if (unit === 'share' && !Number.isNaN(value)) return value >= 0 && value <= 1;
  return value !== Infinity && value !== -Infinity;
}

function checkMeasures(cell: Cell, found: Record<MeasureId, number>): void {
  const casualties = cell.scenario.sites.reduce((sum, site) => sum + site.casualties, 0);
  expect(found.casualties).toBe(casualties);
  // One expectation for all of them: each takes vitest longer than a measure takes to look at.
  expect(Object.entries(found).filter(([id, value]) => !isPossible(id as MeasureId, value))).toEqual([]);
  expect(found.deaths).toBe(found.deathsInHospital + found.deathsOutOfHospital);
  expect(found.deaths).toBeLessThanOrEqual(casualties);
  expect(found.preventableDeaths).toBeLessThanOrEqual(found.deaths);
  expect(found.needRed + found.needYellow).toBeLessThanOrEqual(casualties);
}

/** Reads files that are right and runs each plan of theirs to its horizon. @throws Error at the first law that breaks */
export async function tryFiles(random: Files): Promise<void> {
  const study = await loadStudy(at.study, { disk: memoryDisk(random) }).catch((error: unknown) => {
    if (!(error instanceof ScenarioError)) throw error;
    throw new Error(error.problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
  });
  for (const cell of study.cells) checkMeasures(cell, tryOut(cell));
}

/** How the law is tried on one half of the files; each half draws its own. */
export const half = {
  numRuns: files / 2,
  interruptAfterTimeLimit: 30 * 60_000,
  markInterruptAsFailure: true,
} as const;
