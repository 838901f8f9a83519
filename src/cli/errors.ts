import { ImpossibleError } from '../kernel/impossible.ts';
import { engineVersion } from '../results/engine.ts';
import { OutputError } from '../results/files.ts';
import type { FolderProblem } from '../results/reading/results-folder.ts';
import type { Problem } from '../scenario/problems.ts';
import { compareTexts } from './compare/texts.ts';
import { exit } from './exit.ts';
import { UsageError } from './options.ts';
import type { Surroundings } from './surroundings.ts';

const hasProblems = (error: unknown): error is Error & { problems: readonly Problem[] } =>
  error instanceof Error &&
  error.name === 'ScenarioError' &&
  'problems' in error &&
  Array.isArray(error.problems);

/** By name and not by class, so that only who reads results folders loads their reader. */
const hasFolders = (error: unknown): error is Error & { problems: readonly FolderProblem[] } =>
  error instanceof Error &&
  error.name === 'FolderError' &&
  'problems' in error &&
  Array.isArray(error.problems);

/** By name too: only who needs an optional package loads what asks for it. */
const isMissingPackage = (error: unknown): error is Error & { installLine: string } =>
  error instanceof Error && error.name === 'MissingPackageError' && 'installLine' in error;

/** Prints problems one a line, in the user's language. */
export async function tellProblems(
  problems: readonly Problem[],
  { screen, language }: Surroundings,
): Promise<void> {
  const { formatProblem } = await import('../scenario/problems.ts');
  for (const problem of problems) screen.note(`${formatProblem(problem, language)}\n`);
}

/** What of a run is worth saying beside an error: its seed, and how to go on. */
export interface RunInWords {
  readonly seed: string;
  readonly resume: string;
}

/** Wraps whatever stopped a run once it had begun, so that seed and resume command are told with it. */
export class RunStopped extends Error {
  readonly run: RunInWords;

  constructor(cause: unknown, run: RunInWords) {
    super('run stopped', { cause });
    this.name = 'RunStopped';
    this.run = run;
  }
}

/** What an error says, without a stack that somebody put into its message. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = error instanceof ImpossibleError ? error.what : error.message;
  const lines = said.split('\n').filter((line) => !/^\s+at /.test(line));
  return [...new Set(lines)].join('\n');
}

function tellBug(error: unknown, run: RunInWords | undefined, { screen, texts }: Surroundings): number {
  const point = error instanceof ImpossibleError ? error.point : undefined;
  screen.note(`${texts.bug(wordsOf(error))}\n`);
  if (point) screen.note(`${texts.bugPoint(point.seed, point.replication, point.minute.toFixed(2))}\n`);
  else if (run) screen.note(`${texts.bugRun(run.seed)}\n`);
  if (run) screen.note(`${texts.kept(run.resume)}\n`);
  screen.note(`${texts.bugReport(engineVersion)}\n`);
  if (process.env['FORDELA_DEBUG'] && error instanceof Error) screen.note(`${error.stack}\n`);
  return exit.bug;
}

/** Tells what went wrong and gives the exit code: 2 when the input or the disk is at fault, 1 when we are. */
export async function tellError(thrown: unknown, surroundings: Surroundings): Promise<number> {
  const { screen, texts } = surroundings;
  const run = thrown instanceof RunStopped ? thrown.run : undefined;
  const error = thrown instanceof RunStopped ? thrown.cause : thrown;
  if (hasProblems(error)) {
    await tellProblems(error.problems, surroundings);
    return exit.badInput;
  }
  if (hasFolders(error)) {
    const { fault } = compareTexts[surroundings.language];
    for (const problem of error.problems) {
      screen.note(`${fault(problem.folder, problem.fault, problem.detail)}\n`);
    }
    return exit.badInput;
  }
  if (error instanceof OutputError) {
    screen.note(`${texts.fault(error.path, error.fault, error.detail)}\n`);
    if (run) screen.note(`${texts.kept(run.resume)}\n`);
    return exit.badInput;
  }
  if (isMissingPackage(error)) {
    screen.note(`${texts.missingPackage(error.installLine)}\n`);
    return exit.badInput;
  }
  if (error instanceof UsageError) {
    screen.note(`${error.message}\n`);
    return exit.badInput;
  }
  return tellBug(error, run, surroundings);
}
