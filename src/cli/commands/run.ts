import { join } from 'node:path';
import type { BatchOptions, BatchResult } from '../../experiment/batch.ts';
import type { ScenarioTable } from '../../results/tables.ts';
import { RunStopped } from '../errors.ts';
import { exit } from '../exit.ts';
import { type CommonOptions, UsageError } from '../options.ts';
import { type RunRequest, readRequest, refuseContradictions } from '../request.ts';
import type { Surroundings } from '../surroundings.ts';
import { listenForInterrupt } from '../terminal/interrupt.ts';
import { openProgress } from '../terminal/progress.ts';
import { quoted } from '../words/quoted.ts';

const shardText = ({ index, count }: { index: number; count: number }): string => `${index}/${count}`;

/** The command that goes on with this run. */
function resumeCommand(folder: string, { shard }: CommonOptions): string {
  const part = shard ? ` --shard ${shardText(shard)}` : '';
  return `fordela run --resume ${quoted(folder)}${part}`;
}

/** A wish without its measure when the study's own is meant. */
function ofMeasure<T extends { readonly measure: string | null }>({ measure, ...size }: T) {
  return measure === null ? size : { ...size, measure };
}

function batchOptions(request: RunRequest, options: CommonOptions): BatchOptions {
  const { replications, precision, select } = request.options;
  return {
    seed: request.seed,
    ...(replications === null ? {} : { replications }),
    ...(precision && { precision: ofMeasure(precision) }),
    ...(select && { select: ofMeasure(select) }),
    ...(options.workers === undefined ? {} : { workers: options.workers }),
    ...(options.shard ? { shard: options.shard } : {}),
  };
}

/** Computes what is missing; tells progress and listens for Ctrl-C meanwhile. */
async function compute(
  request: RunRequest,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<BatchResult & { readonly isStopped: boolean }> {
  const { doors, screen, texts } = surroundings;
  const [{ runBatch }, { openChunks }, { resultFiles }] = await Promise.all([
    import('../../experiment/batch.ts'),
    import('../../results/chunks.ts'),
    import('../../results/folder.ts'),
  ]);
  const store = await openChunks(join(request.folder, resultFiles.chunks), options.fresh !== true);
  const progress = await openProgress(surroundings, options.quiet === true);
  const resume = resumeCommand(request.folder, options);
  const tellStopped = () => screen.note(`\n${texts.interrupted(resume)}\n`);
  const interrupt = listenForInterrupt(() => screen.note(`\n${texts.stopping}\n`), tellStopped);
  const pool = doors.openPool ? { openPool: doors.openPool } : {};
  try {
    const batch = { ...batchOptions(request, options), store, signal: interrupt.signal, ...pool };
    const result = await runBatch(request.study, batch, { onProgress: progress.update });
    return { ...result, isStopped: interrupt.signal.aborted };
  } catch (error) {
    throw new RunStopped(error, { seed: request.seed, resume });
  } finally {
    interrupt.close();
    progress.close();
  }
}

/** Writes the results folder and prints the answer. */
async function finish(
  request: RunRequest,
  tables: readonly ScenarioTable[],
  options: CommonOptions,
  { doors, screen, language, texts }: Surroundings,
): Promise<number> {
  const { study, folder, seed } = request;
  const [
    { replicationsUsed, summarise },
    { resultFiles, summaryText, writeResults },
    manifest,
    { answer },
    { spreadsOf },
  ] = await Promise.all([
    import('../../results/summary.ts'),
    import('../../results/folder.ts'),
    import('../../results/manifest.ts'),
    import('../words/answer.ts'),
    import('../../results/profile/spread.ts'),
  ]);
  const summary = summarise(study, seed, tables);
  const replications = tables.map(replicationsUsed);
  const profiles = await doors.readProfiles(study, tables);
  const asked = request.options;
  const spreads = spreadsOf(tables, 'timeToLoanEffect');
  const report = await doors.renderReport({
    summary,
    study,
    language,
    replications,
    profiles,
    spreads,
    asked,
  });
  await writeResults(folder, tables, summary, profiles, report);
  await manifest.writeManifest(folder, manifest.describeRun(study, seed, request.options, replications));
  if (options.json) screen.out(summaryText(summary));
  else if (!options.quiet) {
    screen.out(
      answer(study, summary, replications, language, screen.isOutTerminal && !process.env['NO_COLOR']),
    );
    screen.out(`${texts.reportAt(join(folder, resultFiles.report))}\n`);
  }
  return exit.done;
}

/** A shard gives chunks, no answer: that is for whoever puts them together. */
function tellShard(
  request: RunRequest,
  { computed, reused }: BatchResult,
  shard: { index: number; count: number },
  options: CommonOptions,
  { screen, texts }: Surroundings,
): number {
  const name = shardText(shard);
  const { study, seed, folder } = request;
  if (options.json) {
    screen.out(`${JSON.stringify({ format: 1, study: study.id, seed, shard: name, computed, reused })}\n`);
  } else if (!options.quiet) {
    screen.out(`${texts.shardDone(name, String(computed), String(reused))}\n`);
    screen.out(`${texts.shardNext(resumeCommand(folder, {}))}\n`);
  }
  return exit.done;
}

/** `fordela run`: computes what is missing, writes the results folder, prints the answer. */
export async function run(
  file: string | undefined,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { screen, texts } = surroundings;
  refuseContradictions(options, surroundings);
  const request = await readRequest(file, options, surroundings);
  if (options.shard && request.options.replications === null) throw new UsageError(texts.shardNeedsFixed);
  const { describeRun, writeManifest } = await import('../../results/manifest.ts');
  const { openFolder } = await import('../../results/files.ts');
  await openFolder(request.folder);
  await writeManifest(request.folder, describeRun(request.study, request.seed, request.options));
  if (request.before && !isSameInput(request) && !options.quiet) screen.note(`${texts.inputsChanged}\n`);
  const result = await compute(request, options, surroundings);
  const tables = result.tables.filter((table) => table !== undefined);
  const isWhole = tables.length === result.tables.length;
  if (result.isStopped && (options.shard || !isWhole)) {
    screen.note(`${texts.interrupted(resumeCommand(request.folder, options))}\n`);
    return exit.interrupted;
  }
  if (options.shard) return tellShard(request, result, options.shard, options, surroundings);
  try {
    return await finish(request, tables, options, surroundings);
  } catch (error) {
    throw new RunStopped(error, { seed: request.seed, resume: resumeCommand(request.folder, options) });
  }
}

function isSameInput({ before, study }: RunRequest): boolean {
  const hashes = (inputs: readonly { readonly sha256: string }[] = []) =>
    inputs.map(({ sha256 }) => sha256).sort();
  return hashes(before?.inputs).join() === hashes(study.inputs).join();
}
