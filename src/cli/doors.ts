import type { Cell, Study } from '../domain/plan.ts';
import type { Situation } from '../domain/situation.ts';
import type { Language } from '../domain/text.ts';
import type { Trace } from '../domain/trace.ts';
import type { BatchOptions } from '../experiment/batch.ts';
import type { RunOptions } from '../results/manifest.ts';
import type { CellProfile } from '../results/profile/profile.ts';
import type { Spread } from '../results/profile/spread.ts';
import type { ReplicationsUsed, Summary } from '../results/summary.ts';
import type { ScenarioTable } from '../results/tables.ts';
import type { Problem } from '../scenario/problems.ts';
import type { Description } from './proof/describe-file.ts';

/** What a report is drawn from. */
export interface ReportInput {
  readonly summary: Summary;
  readonly study: Study;
  readonly language: Language;
  readonly replications: readonly ReplicationsUsed[];
  /** Curves, waiting, loads, flows and deaths by class of each scenario under each plan, in study order. */
  readonly profiles: readonly CellProfile[];
  /** How outcomes spread over replications. */
  readonly spreads?: readonly Spread[];
  /** What the run was asked for. */
  readonly asked?: RunOptions;
}

/** The heavy parts of the program, opened when a command needs them and not before, so that help is instant. */
export interface Doors {
  loadStudy(path: string, set: readonly string[]): Promise<Study>;
  /** The study under each of several lists of settings. */
  loadVariants(path: string, sets: readonly (readonly string[])[]): Promise<readonly Study[]>;
  /** Every problem of a file; none when it is right. */
  checkFile(path: string, set: readonly string[]): Promise<readonly Problem[]>;
  /** What a file that is right says, in plain sentences. */
  describeFile(path: string, set: readonly string[], language: Language): Promise<Description>;
  renderReport(input: ReportInput): Promise<string>;
  /** What the tallies of finished scenarios say. */
  readProfiles(study: Study, tables: readonly ScenarioTable[]): Promise<readonly CellProfile[]>;
  /** One replication run again and told. */
  trace(cell: Cell, seed: string, replication: number): Promise<Trace>;
  /** What command believed at a minute of one replication, run again up to there. */
  situation(cell: Cell, seed: string, replication: number, minute: number): Promise<Situation>;
  /** What computes; worker threads running the model unless given. */
  readonly openPool?: BatchOptions['openPool'];
}

export const realDoors: Doors = {
  async loadStudy(path, set) {
    const { loadStudy } = await import('../scenario/load.ts');
    return await loadStudy(path, { set });
  },
  async loadVariants(path, sets) {
    const { loadVariants } = await import('../scenario/load.ts');
    return await loadVariants(path, sets);
  },
  async checkFile(path, set) {
    const { checkFile } = await import('../scenario/load.ts');
    return await checkFile(path, { set });
  },
  async describeFile(path, set, language) {
    const { describeFile } = await import('./proof/describe-file.ts');
    return await describeFile(path, language, { set });
  },
  async renderReport(input) {
    const { renderReport } = await import('../report/html.ts');
    return renderReport(input);
  },
  async readProfiles(study, tables) {
    const { profilesOf } = await import('../experiment/profiles.ts');
    return profilesOf(study, tables);
  },
  async trace(cell, seed, replication) {
    const { traceCell } = await import('../model/trace/trace.ts');
    return traceCell(cell, seed, replication);
  },
  async situation(cell, seed, replication, minute) {
    const { openSimulation } = await import('../model/simulate.ts');
    const live = openSimulation(cell, { seed, replication });
    live.runUntil(minute);
    return live.situation();
  },
};
