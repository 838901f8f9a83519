import { readFile } from 'node:fs/promises';
import { arch, availableParallelism, platform } from 'node:os';
import { join } from 'node:path';
import type { Study } from '../domain/plan.ts';
import { engineVersion } from './engine.ts';
import { OutputError, replaceFile } from './files.ts';
import type { ReplicationsUsed } from './summary.ts';

/** What a run was asked for; enough to ask for it again. */
export interface RunOptions {
  /** The study's file, relative to the folder the command was given in. */
  readonly file: string;
  /** Overrides in the order given, `path=value`. */
  readonly set: readonly string[];
  /** Fixed number of replications; `null` = the study's precision decides. */
  readonly replications: number | null;
  /** The precision aimed at; `null` = the study's own. */
  readonly precision: { readonly measure: string | null; readonly halfWidth: number } | null;
  /** The best plan looked for; `null` = the study's own way. Manifests of before there was a choice have none. */
  readonly select?: { readonly measure: string | null; readonly smallestDifference: number } | null;
}

/** manifest.json: what was run, from what, where. */
export interface Manifest {
  readonly format: 1;
  readonly engine: string;
  readonly study: string;
  readonly seed: string;
  /** The measure that the answer is about: the one whose precision, or whose best plan, was looked for. */
  readonly measure: string;
  /** Files read, with the SHA-256 of their content. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly options: RunOptions;
  readonly environment: { readonly node: string; readonly os: string; readonly cpus: number };
  /** How many replications each scenario got, and why; `null` until the run is finished. */
  readonly replications: readonly ReplicationsUsed[] | null;
}

/** The measure that a run's replications were decided by. */
function measureOf({ precision, select }: Study, options: RunOptions): string {
  if (options.replications !== null) return precision.measure;
  if (options.precision) return options.precision.measure ?? precision.measure;
  return options.select?.measure ?? select?.measure ?? precision.measure;
}

/** The manifest of a run on this machine. */
export function describeRun(
  study: Study,
  seed: string,
  options: RunOptions,
  replications: readonly ReplicationsUsed[] | null = null,
): Manifest {
  return {
    format: 1,
    engine: engineVersion,
    study: study.id,
    seed,
    measure: measureOf(study, options),
    inputs: study.inputs,
    options,
    environment: {
      node: process.version,
      os: `${platform()} ${arch()}`,
      cpus: availableParallelism(),
    },
    replications,
  };
}

export const manifestName = 'manifest.json';

/** @throws OutputError when it cannot be written */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await replaceFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { format, seed, options } = value as Partial<Manifest>;
  if (format !== 1 || typeof seed !== 'string' || typeof options !== 'object' || options === null)
    return false;
  return typeof options.file === 'string' && Array.isArray(options.set);
}

/**
 * The manifest of an earlier run.
 *
 * @throws OutputError when the folder holds none that can be read
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new OutputError(path, 'no-run', 'not found');
  const manifest = parseManifest(text);
  if (manifest === undefined) throw new OutputError(path, 'no-run', 'not a manifest of this version');
  return manifest;
}

/** The manifest in a file's text; `undefined` when it is not one of this version. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
