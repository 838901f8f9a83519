import type { Cell, Study } from '../domain/plan.ts';
import type { Language } from '../domain/text.ts';
import type { Trace } from '../domain/trace.ts';
import type { BatchOptions } from '../experiment/batch.ts';
import type { ReplicationsUsed, Summary } from '../results/summary.ts';
import type { Problem } from '../scenario/problems.ts';

/** What a report is drawn from. */
export interface ReportInput {
  readonly summary: Summary;
  readonly study: Study;
  readonly language: Language;
  readonly replications: readonly ReplicationsUsed[];
}

/** The heavy parts of the program, opened when a command needs them and not before, so that help is instant. */
export interface Doors {
  loadStudy(path: string, set: readonly string[]): Promise<Study>;
  /** Every problem of a file; none when it is right. */
  checkFile(path: string, set: readonly string[]): Promise<readonly Problem[]>;
  renderReport(input: ReportInput): Promise<string>;
  /** One replication run again and told. */
  trace(cell: Cell, seed: string, replication: number): Promise<Trace>;
  /** What computes; worker threads running the model unless given. */
  readonly openPool?: BatchOptions['openPool'];
}

export const realDoors: Doors = {
  async loadStudy(path, set) {
    const { loadStudy } = await import('../scenario/load.ts');
    return await loadStudy(path, { set });
  },
  async checkFile(path, set) {
    const { checkFile } = await import('../scenario/load.ts');
    return await checkFile(path, { set });
  },
  async renderReport(input) {
    const { renderReport } = await import('../report/html.ts');
    return renderReport(input);
  },
  async trace(cell, seed, replication) {
    const { traceCell } = await import('../model/trace/trace.ts');
    return traceCell(cell, seed, replication);
  },
};
