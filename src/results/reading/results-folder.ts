import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { valueBytes } from '../fingerprint.ts';
import { resultFiles } from '../folder.ts';
import { type Manifest, manifestName, parseManifest } from '../manifest.ts';
import type { Summary } from '../summary.ts';
import { rowKeys } from '../tables.ts';

/**
 * Why a folder's results cannot be read: there is none · it is not a results folder of this program · its run was never finished · its
 * files do not belong together (half written, or changed by hand).
 */
export type FolderFault = 'missing' | 'foreign' | 'unfinished' | 'torn';

/** One folder that cannot be read. */
export interface FolderProblem {
  readonly folder: string;
  readonly fault: FolderFault;
  /** The file or figure that gave it away. */
  readonly detail: string;
}

/** Results cannot be read; every folder at fault at once. */
export class FolderError extends Error {
  readonly problems: readonly FolderProblem[];

  constructor(problems: readonly FolderProblem[]) {
    super(problems.map(({ folder, fault, detail }) => `${folder}: ${fault} (${detail})`).join('\n'));
    this.name = 'FolderError';
    this.problems = problems;
  }
}

/** One row of replications.csv; values in the order of `measures`, NaN where nobody could be counted. */
export interface StoredRow {
  readonly scenario: string;
  readonly plan: string;
  readonly replication: number;
  readonly values: readonly number[];
}

/** A finished run as its folder holds it. */
export interface StoredResults {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly summary: Summary;
  /** Ids of the measures, as in the head of the file; another version may have others than this. */
  readonly measures: readonly string[];
  readonly rows: readonly StoredRow[];
}

function refuse(folder: string, fault: FolderFault, detail: string): never {
  throw new FolderError([{ folder, fault, detail }]);
}

function readRows(folder: string, text: string): Pick<StoredResults, 'measures' | 'rows'> {
  const [head = [], ...lines] = csvParseRows(text);
  if (rowKeys.some((key, at) => head[at] !== key)) refuse(folder, 'torn', resultFiles.csv);
  const measures = head.slice(rowKeys.length);
  const rows = lines.map(([scenario = '', plan = '', replication = '', ...values]): StoredRow => {
    if (values.length !== measures.length) refuse(folder, 'torn', resultFiles.csv);
    const numbers = values.map((value) => (value === '' ? Number.NaN : Number(value)));
    return { scenario, plan, replication: Number(replication), values: numbers };
  });
  return { measures, rows };
}

/** The fingerprint of stored rows: they stand in its order. */
function fingerprintOf(rows: readonly StoredRow[]): string {
  const hash = createHash('sha256');
  for (const { values } of rows) hash.update(valueBytes(values));
  return hash.digest('hex');
}

function parseSummary(text: string): Summary | undefined {
  try {
    const value = JSON.parse(text) as Partial<Summary>;
    return value.format === 1 && Array.isArray(value.cells) ? (value as Summary) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a results folder and makes sure that its files are of one finished run: the rows give the fingerprint of the summary.
 *
 * @throws FolderError when it is missing, not of this program, unfinished, or torn
 */
export async function readResults(folder: string): Promise<StoredResults> {
  const text = (name: string) => readFile(join(folder, name), 'utf8').catch(() => undefined);
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) refuse(folder, 'missing', folder);
  const written = await text(manifestName);
  const manifest = written === undefined ? undefined : parseManifest(written);
  if (manifest === undefined) refuse(folder, 'foreign', manifestName);
  if (manifest.replications === null) refuse(folder, 'unfinished', manifestName);
  const [about, csv] = [await text(resultFiles.summary), await text(resultFiles.csv)];
  if (about === undefined) refuse(folder, 'unfinished', resultFiles.summary);
  if (csv === undefined) refuse(folder, 'unfinished', resultFiles.csv);
  const summary = parseSummary(about);
  if (summary === undefined || summary.seed !== manifest.seed) refuse(folder, 'torn', resultFiles.summary);
  const { measures, rows } = readRows(folder, csv);
  if (fingerprintOf(rows) !== summary.fingerprint) refuse(folder, 'torn', resultFiles.csv);
  return { folder, manifest, summary, measures, rows };
}

/**
 * Reads several results folders.
 *
 * @throws FolderError with the problem of every folder at fault, not only of the first
 */
export async function readAllResults(folders: readonly string[]): Promise<StoredResults[]> {
  const ended = await Promise.allSettled(folders.map(readResults));
  const problems: FolderProblem[] = [];
  const results: StoredResults[] = [];
  for (const end of ended) {
    if (end.status === 'fulfilled') results.push(end.value);
    else if (end.reason instanceof FolderError) problems.push(...end.reason.problems);
    else throw end.reason;
  }
  if (problems.length > 0) throw new FolderError(problems);
  return results;
}
