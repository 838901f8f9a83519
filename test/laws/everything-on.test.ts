import { expect } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { openIncident } from '../../src/model/runner.ts';
import { openSimulation } from '../../src/model/simulate.ts';
import { loadStudy } from '../../src/scenario/load.ts';
import { isSameAfterSnapshot } from '../../src/verify/laws/sameness.ts';
import {
  cleanDepartments,
  oneStageEach,
  oneVehicleEach,
  stocksLast,
  unitsAreHeld,
  type Watcher,
  watch,
} from '../../src/verify/laws/watchers.ts';
import { fc, test } from '../support/chance/property.ts';
import { at, type Files, memoryDisk } from '../support/files.ts';
import { randomFiles } from '../support/random-files.ts';

/** The study with reports, coordination, transport and lending in its second plan, whatever was drawn. */
function withAll(files: Files): Files {
  const study = JSON.parse(String(files[at.study])) as { plans: Record<string, unknown>[] };
  const [first, second] = study.plans;
  const all = {
    reports: {},
    ...second,
    coordination: 'national',
    transport: 'beside',
    lending: 'neighbours',
  };
  return { ...files, [at.study]: JSON.stringify({ ...study, plans: [first, all] }) };
}

async function cellOf(files: Files): Promise<Cell> {
  const { cells } = await loadStudy(at.study, { disk: memoryDisk(withAll(files)) });
  return cells[1]!;
}

const counted = [
  'present',
  'heading',
  'claims',
  'toLeave',
  'escortsAway',
  'booked',
  'sentTo',
  'received',
  'sentArrived',
  'movedIn',
  'onTheWay',
  'icuDemand',
  'lentPlaces',
  'teamsOut',
  'setsOut',
  'personsAway',
] as const;

/** Nothing that is counted is ever fewer than none: vehicles, escorts, places, persons on the way. */
const noneBelowNothing: Watcher = (incident) => {
  let broken = 0;
  return {
    look() {
      const { state, picture, setting } = incident;
      for (const column of counted) for (const count of state[column]) if (count < 0) broken++;
      for (let hospital = 0; hospital < setting.hospitals.length; hospital++)
        for (let tag = 0; tag < 3; tag++) if (picture.committed(hospital, tag) < 0) broken++;
    },
    broken: () => broken,
  };
};

const laws = [oneStageEach, unitsAreHeld, oneVehicleEach, cleanDepartments, stocksLast, noneBelowNothing];

test.prop([randomFiles, fc.integer({ min: 1, max: 99 })], { numRuns: 15 })(
  'with reports, coordination, transport and lending on, a snapshot at any minute goes on as the run never stopped',
  async (files, percent) => {
    const cell = await cellOf(files);
    const { horizon } = cell.scenario;
    expect(isSameAfterSnapshot(cell, 'all', Math.floor((horizon * percent) / 100), horizon)).toBe(true);
  },
);

test.prop([randomFiles, fc.integer({ min: 1, max: 99 })], { numRuns: 8 })(
  'a snapshot restored where the run has long gone on is as good: nothing of what came after is left',
  async (files, percent) => {
    const cell = await cellOf(files);
    const { horizon } = cell.scenario;
    const live = openSimulation(cell, { seed: 'all', replication: 1 });
    live.runUntil(Math.floor((horizon * percent) / 100));
    const taken = live.snapshot();
    live.runUntil(horizon);
    const end = live.snapshot();
    live.restore(taken);
    live.runUntil(horizon);
    expect(Buffer.from(live.snapshot()).equals(Buffer.from(end))).toBe(true);
  },
);

test.prop([randomFiles], { numRuns: 15 })(
  'with all of them on every law of a run holds, and nothing counted is fewer than none',
  async (files) => {
    const incident = openIncident(await cellOf(files), 'all');
    expect(watch(incident, laws)).toEqual(laws.map(() => 0));
  },
);
