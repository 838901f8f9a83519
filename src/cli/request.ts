import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Study } from '../domain/plan.ts';
import { defaultSeed } from '../experiment/batch.ts';
import { type Manifest, type RunOptions, readManifest } from '../results/manifest.ts';
import { type CommonOptions, UsageError } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** A run as it will be done: the study, where results go, and the options that decide them. */
export interface RunRequest {
  readonly study: Study;
  readonly folder: string;
  readonly seed: string;
  readonly options: RunOptions;
  /** Of the run that is gone on with. */
  readonly before: Manifest | undefined;
}

/** Options that do not go together. */
export function refuseContradictions(options: CommonOptions, { texts }: Surroundings): void {
  if (options.queue !== undefined) throw new UsageError(texts.noQueue);
  if (options.fresh && options.resume !== undefined) throw new UsageError(texts.freshAndResume);
  const rules = (['replications', 'precision', 'select'] as const).filter(
    (name) => options[name] !== undefined,
  );
  if (rules.length > 1) throw new UsageError(texts.oneRule(rules.map((name) => `--${name}`).join(', ')));
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** What is given on the command line counts; what is not, the earlier run decides. */
function mergedOptions(file: string, options: CommonOptions, before: Manifest | undefined): RunOptions {
  const { replications, precision, select } = options;
  const isAsked = replications !== undefined || precision !== undefined || select !== undefined;
  return {
    file,
    set: options.set ?? before?.options.set ?? [],
    replications: isAsked ? (replications ?? null) : (before?.options.replications ?? null),
    precision: isAsked ? (precision ?? null) : (before?.options.precision ?? null),
    select: isAsked ? (select ?? null) : (before?.options.select ?? null),
  };
}

const defaultFolder = (study: Study): string => join('results', study.id);

/** A run that starts from its study's file. */
async function fromStudy(file: string, options: CommonOptions, { doors }: Surroundings): Promise<RunRequest> {
  const study = await doors.loadStudy(file, options.set ?? []);
  const folder = options.out ?? defaultFolder(study);
  const seed = options.seed ?? defaultSeed;
  return { study, folder, seed, options: mergedOptions(file, options, undefined), before: undefined };
}

/** A run that goes on from what stands in its results folder. */
async function fromManifest(
  file: string | undefined,
  folder: string,
  options: CommonOptions,
  { doors }: Surroundings,
): Promise<RunRequest> {
  const before = await readManifest(folder);
  const merged = mergedOptions(file ?? before.options.file, options, before);
  const study = await doors.loadStudy(merged.file, merged.set);
  return { study, folder: options.out ?? folder, seed: options.seed ?? before.seed, options: merged, before };
}

/**
 * Reads what is asked for. `--resume` without a folder means the study's own; a file after it is the study.
 *
 * @throws UsageError, ScenarioError, OutputError
 */
export async function readRequest(
  file: string | undefined,
  options: CommonOptions,
  surroundings: Surroundings,
): Promise<RunRequest> {
  const { texts, doors } = surroundings;
  const named = typeof options.resume === 'string' ? options.resume : undefined;
  const isNamedFile = named !== undefined && file === undefined && (await isFile(named));
  const path = isNamedFile ? named : file;
  if (options.resume === undefined) {
    if (path === undefined) throw new UsageError(texts.needStudy);
    return await fromStudy(path, options, surroundings);
  }
  const folder = isNamedFile ? options.out : (named ?? options.out);
  if (folder !== undefined) return await fromManifest(path, folder, options, surroundings);
  if (path === undefined) throw new UsageError(texts.needStudy);
  const study = await doors.loadStudy(path, options.set ?? []);
  return await fromManifest(path, defaultFolder(study), options, surroundings);
}
