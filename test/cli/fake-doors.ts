import { readFile } from 'node:fs/promises';
import { type Doors, realDoors } from '../../src/cli/doors.ts';
import type { Study } from '../../src/domain/plan.ts';
import type { BatchOptions } from '../../src/experiment/batch.ts';
import { traceCell } from '../../src/model/trace/trace.ts';
import { problem, ScenarioError } from '../../src/scenario/problems.ts';
import { type FakeStudy, fakeStudy } from '../experiment/fake-study.ts';

/** `--set parameters.x=1` changes the parameter, as it does in a real study; other settings are not looked at. */
function withParameters(study: Study, set: readonly string[]): Study {
  const given = set.flatMap((each) => {
    const [, id, value] = /^parameters\.(\w+)=(.+)$/.exec(each) ?? [];
    return id === undefined ? [] : [[id, Number(value)] as const];
  });
  const changed = <T extends object>(parameters: T): T => ({ ...parameters, ...Object.fromEntries(given) });
  if (given.length === 0) return study;
  return {
    ...study,
    parameters: study.parameters.map(changed),
    cells: study.cells.map((cell) => ({ ...cell, parameters: changed(cell.parameters) })),
  };
}

/** The command line over the fake model: a study's file is JSON for `fakeStudy`, or the word `wrong`. */
async function loadFake(path: string, set: readonly string[] = []) {
  const text = await readFile(path, 'utf8').catch(() => 'wrong');
  if (text === 'wrong') {
    const place = { file: path, line: 3, column: 7, path: 'plans[0].key' };
    throw new ScenarioError([problem(place, 'file-missing')]);
  }
  return withParameters(fakeStudy(JSON.parse(text) as FakeStudy), set);
}

/** The product's doors with a model, a loader and a report of our own behind them. */
export const fakeDoors = (openPool: BatchOptions['openPool']): Doors => ({
  loadStudy: loadFake,
  loadVariants: async (path, sets) => await Promise.all(sets.map((set) => loadFake(path, set))),
  async checkFile(path) {
    try {
      await loadFake(path);
      return [];
    } catch (error) {
      if (error instanceof ScenarioError) return error.problems;
      throw error;
    }
  },
  describeFile: async () => ({ text: [], scenarios: [] }),
  renderReport: async ({ summary, language }) => `<html lang="${language}">${summary.fingerprint}</html>`,
  readProfiles: async () => [],
  trace: async (cell, seed, replication) => traceCell(cell, seed, replication),
  situation: realDoors.situation,
  bound: realDoors.bound,
  openPool,
});
