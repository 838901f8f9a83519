import type { Cell, Study } from '../domain/plan.ts';
import type { BestSending, Sending } from '../domain/sending.ts';
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

/** Who is left to send at a minute, and the best that could be made of it, beside the situation. */
export interface Bound {
  readonly situation: Situation;
  readonly sending: Sending;
  readonly best: BestSending;
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
  /** How well those left at a minute of one replication could be sent, run again up to there. */
  bound(cell: Cell, seed: string, replication: number, minute: number): Promise<Bound>;
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
  async bound(cell, seed, replication, minute) {
    const [{ openSimulation }, { bestSending }] = await Promise.all([
      import('../model/simulate.ts'),
      import('../experiment/bound/best-sending.ts'),
    ]);
    const live = openSimulation(cell, { seed, replication });
    live.runUntil(minute);
    const sending = live.sending();
    return { situation: live.situation(), sending, best: await bestSending(sending) };
  },
};
