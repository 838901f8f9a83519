import { expect } from 'vitest';
import { type MeasureId, measureIds, measures } from '../../src/domain/measures.ts';
import type { Cell } from '../../src/domain/plan.ts';
import { scalar, stage } from '../../src/model/columns.ts';
import { begin } from '../../src/model/history.ts';
import { openIncident, runToHorizon, twinWaiting } from '../../src/model/runner.ts';
import { noLoans, takeStock } from '../../src/model/stock.ts';
import { loadStudy } from '../../src/scenario/load.ts';
import { formatProblem, ScenarioError } from '../../src/scenario/problems.ts';
import { fc, test } from '../support/chance/property.ts';
import { at, memoryDisk } from '../support/files.ts';
import { randomFiles } from '../support/random-files.ts';

/** Ten thousand where time is set aside for it, fewer at a developer's desk. */
const files = process.env['CI'] === undefined ? 400 : 10_000;

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

function checkMeasures(cell: Cell, found: Record<MeasureId, number>): void {
  const casualties = cell.scenario.sites.reduce((sum, site) => sum + site.casualties, 0);
  expect(found.casualties).toBe(casualties);
  for (const id of measureIds) {
    const value = found[id];
    if (measures[id].unit === 'share' && !Number.isNaN(value)) {
      expect(value, id).toBeGreaterThanOrEqual(0);
      expect(value, id).toBeLessThanOrEqual(1);
    } else if (measures[id].unit === 'persons') expect(value, id).toBeGreaterThanOrEqual(0);
    expect(value === Infinity || value === -Infinity, id).toBe(false);
  }
  expect(found.deaths).toBe(found.deathsInHospital + found.deathsOutOfHospital);
  expect(found.deaths).toBeLessThanOrEqual(casualties);
  expect(found.preventableDeaths).toBeLessThanOrEqual(found.deaths);
  expect(found.needRed + found.needYellow).toBeLessThanOrEqual(casualties);
}

test.prop([randomFiles], {
  numRuns: files,
  interruptAfterTimeLimit: 13 * 60_000,
  markInterruptAsFailure: true,
})(
  'a random file that is right is read, runs to its horizon and breaks no law',
  async (random) => {
    const study = await loadStudy(at.study, { disk: memoryDisk(random) }).catch((error: unknown) => {
      if (!(error instanceof ScenarioError)) throw error;
      throw new Error(error.problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
    });
    for (const cell of study.cells) checkMeasures(cell, tryOut(cell));
  },
  14 * 60_000,
);

test.prop(
  [randomFiles, fc.nat(), fc.constantFrom('sites', 'horizon', 'type', 'starts', 'system', 'title', 'format')],
  {
    numRuns: files / 10,
  },
)(
  'without one of the parts it must have, it is refused with that part named',
  async (random, _spot, part) => {
    const scenario = JSON.parse(String(random[at.scenario])) as Record<string, unknown>;
    const { [part]: _gone, ...rest } = scenario;
    const broken = { ...random, [at.scenario]: JSON.stringify(rest) };
    const error = await loadStudy(at.study, { disk: memoryDisk(broken) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ScenarioError);
    expect((error as ScenarioError).problems.some(({ path }) => path === part || path === '.')).toBe(true);
  },
  4 * 60_000,
);
