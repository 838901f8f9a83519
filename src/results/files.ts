import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Why results cannot be written or taken up: what the operating system said, or that no run is there (`no-run`). */
export type OutputFault = 'not-a-folder' | 'not-allowed' | 'full' | 'no-run' | 'other';

/** Results cannot be written there. The user's disk or path, not a fault of ours. */
export class OutputError extends Error {
  readonly path: string;
  readonly fault: OutputFault;
  /** What was said of it, without the path. */
  readonly detail: string;

  constructor(path: string, fault: OutputFault, detail: string) {
    super(`${path}: ${detail}`);
    this.name = 'OutputError';
    this.path = path;
    this.fault = fault;
    this.detail = detail;
  }
}

const faults: Readonly<Record<string, OutputFault>> = {
  EEXIST: 'not-a-folder',
  ENOTDIR: 'not-a-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

/** Wraps what the operating system said about a path. */
export function outputError(path: string, error: unknown): OutputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new OutputError(
    path,
    faults[code] ?? 'other',
    error instanceof Error ? error.message : String(error),
  );
}

/** The part of writing a file that can fail when a disk is full; replaced in tests. */
export type WriteWhole = (path: string, bytes: Uint8Array) => Promise<void>;

/** Writes a new file and waits until the disk has it. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const asideEnding = '.aside';

/** Makes the rename itself last through a power cut; not every system lets a folder be opened for this. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (handle === undefined) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

/**
 * Replaces a file in one step: readers see the old or the new one, never half of one, whenever we are killed.
 *
 * @throws OutputError when the disk is full or the folder cannot be written; the old file then stands
 */
export async function replaceFile(
  path: string,
  content: Uint8Array | string,
  write: WriteWhole = writeWhole,
): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}${asideEnding}`;
  try {
    await write(aside, typeof content === 'string' ? Buffer.from(content, 'utf8') : content);
    await rename(aside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw outputError(path, error);
  }
}

/** Half-written files of a killed run are younger than this while their writer may still live. */
const asideLifeMs = 60 * 60 * 1000;

/** Removes what killed runs left half-written. Another process may be writing here, so young files stay. */
export async function sweepAside(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(asideEnding)) continue;
    const path = join(folder, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > asideLifeMs) await rm(path, { force: true });
  }
}

/**
 * Makes a folder and those above it. Node's own recursive way never ends where a parent is there but takes no children
 * (/proc).
 */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    const made = await stat(path).catch(() => undefined);
    if (!made?.isDirectory()) throw error;
  });
}

/**
 * Makes a folder ready to write in.
 *
 * @throws OutputError when it is a file or cannot be made or written
 */
export async function openFolder(path: string): Promise<void> {
  try {
    await makeFolder(resolve(path));
    await access(path, constants.W_OK);
  } catch (error) {
    throw outputError(path, error);
  }
}
