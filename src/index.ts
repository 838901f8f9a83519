export { type Measure, type MeasureId, type MeasureUnit, measureIds, measures } from './domain/measures.ts';
export type { BestSending, Sending } from './domain/sending.ts';
export type { Situation } from './domain/situation.ts';
export type { Trace, TraceEvent } from './domain/trace.ts';
export { bestSending } from './experiment/bound/best-sending.ts';
export { type CompareOptions, compare, type PlanComparison } from './experiment/compare.ts';
export {
  type LoadedStudy,
  loadStudy,
  openSimulation,
  runStudy,
  type StudyCell,
  simulate,
  trace,
} from './experiment/library.ts';
export type { StudyOptions } from './experiment/run-study.ts';
export { ImpossibleError, type RunPoint } from './kernel/impossible.ts';
export type {
  LiveCommand,
  LogEntry,
  PictureRow,
  Replication,
  RunOptions,
  Simulation,
} from './model/simulate.ts';
export type { CellSummary, ComparisonSummary, MeasureSummary, Summary, Verdict } from './results/summary.ts';
export type { Row } from './results/tables.ts';
export { type Problem, ScenarioError } from './scenario/problems.ts';
