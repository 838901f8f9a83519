import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Key, Study } from '../domain/plan.ts';
import type { Coordination } from '../domain/resources/coordination.ts';
import type { LendingStrategy } from '../domain/resources/lending.ts';
import type { SurgePlan } from '../domain/resources/surge.ts';
import type { Transport } from '../domain/resources/transport.ts';
import type { System } from '../domain/system.ts';
import type { Text } from '../domain/text.ts';
import type { ValidationEvent } from '../domain/validation.ts';
import { readKey } from './assemble/key.ts';
import { readLending } from './assemble/lending.ts';
import { type ReadOrdinary, readOrdinary } from './assemble/ordinary.ts';
import { type ReadScenario, readScenario } from './assemble/scenario.ts';
import { type ReadStaffing, readStaffing } from './assemble/staffing.ts';
import { readStudy } from './assemble/study.ts';
import { readSurge } from './assemble/surge.ts';
import { readSystem } from './assemble/system.ts';
import { readTransport } from './assemble/transport.ts';
import { readCoordination } from './coordination/read.ts';
import { type Counts, countsOf } from './counts.ts';
import { type Problem, ScenarioError } from './problems.ts';
import type { Disk, Kind, Library } from './reading/library.ts';
import { type Format, formatOf, openSession, type Session } from './reading/session.ts';
import { stepInto } from './reading/source.ts';
import { readValidation } from './validation/read-validation.ts';

/** How files are read. */
export interface LoadOptions {
  /** Changes on top of the files, each `path=value`: `hospitals.ks-solna.icu=30`. */
  readonly set?: readonly string[] | undefined;
  /** Another file system than the real one. */
  readonly disk?: Disk | undefined;
}

const inPosix = (path: string): string => (sep === '/' ? path : path.split(sep).join('/'));

function kindOf(path: string): Kind {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'nothing';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}

/** The path as the user would write it from here; the whole path for what lies elsewhere. */
function showPath(path: string): string {
  const here = relative(process.cwd(), path);
  return inPosix(here === '' || here.startsWith('..') || isAbsolute(here) ? path : here);
}

/** The real file system. */
export const realDisk: Disk = {
  kind: kindOf,
  size: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
  list: (path) => readdirSync(path),
  show: showPath,
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  shipped: inPosix(fileURLToPath(new URL('../../scenarios', import.meta.url))),
};

function begin(
  path: string,
  { set = [], disk = realDisk }: LoadOptions,
  known?: Library,
): [session: Session, path: string] {
  return [openSession(disk, set, known), inPosix(resolve(path))];
}

/** What was read, when nothing is wrong; otherwise every problem at once. */
function finish<T>({ findings }: Session, read: T | undefined): T {
  if (findings.count > 0) throw new ScenarioError(findings.list());
  if (read === undefined) throw new TypeError('load: nothing was read, and nothing was found wrong');
  return read;
}

/**
 * Reads a study, the scenarios, systems and keys it names, and checks them all.
 *
 * @throws ScenarioError with every problem of every file
 * @example (await loadStudy('scenarios/studies/example.yaml')).cells.length // 2
 */
export async function loadStudy(path: string, options: LoadOptions = {}): Promise<Study> {
  const [session, file] = begin(path, options);
  return finish(session, readStudy(session, file));
}

/**
 * Reads a study as it is under each of several lists of settings. Files are read once.
 *
 * @throws ScenarioError with every problem of the first list that is wrong
 * @example (await loadVariants('scenarios/studies/example.yaml', [[], ['parameters.betaShift=0.5']])).length // 2
 */
export async function loadVariants(
  path: string,
  sets: readonly (readonly string[])[],
  options: Omit<LoadOptions, 'set'> = {},
): Promise<readonly Study[]> {
  const studies: Study[] = [];
  let known: Library | undefined;
  for (const set of sets) {
    const [session, file] = begin(path, { ...options, set }, known);
    studies.push(finish(session, readStudy(session, file)));
    known = session.library;
  }
  return studies;
}

/**
 * Reads a scenario with its system and the parameters in force.
 *
 * @throws ScenarioError with every problem
 */
export async function loadScenario(path: string, options: LoadOptions = {}): Promise<ReadScenario> {
  const [session, file] = begin(path, options);
  const reading = readScenario(session, file);
  session.settings.reportUnused();
  return finish(session, reading?.read);
}

/**
 * Reads a system with its roads and ordinary care.
 *
 * @throws ScenarioError with every problem
 */
export async function loadSystem(path: string, options: LoadOptions = {}): Promise<System> {
  const [session, file] = begin(path, options);
  const read = readSystem(session, file);
  session.settings.reportUnused();
  return finish(session, read?.system);
}

/**
 * Reads a distribution key.
 *
 * @throws ScenarioError with every problem
 */
export async function loadKey(path: string, options: LoadOptions = {}): Promise<Key> {
  const [session, file] = begin(path, options);
  const read = readKey(session, file);
  session.settings.reportUnused();
  return finish(session, read?.key);
}

/**
 * Reads coefficients of ordinary care.
 *
 * @throws ScenarioError with every problem
 */
export async function loadOrdinary(path: string, options: LoadOptions = {}): Promise<ReadOrdinary> {
  const [session, file] = begin(path, options);
  const read = readOrdinary(session, file);
  session.settings.reportUnused();
  return finish(session, read);
}

/**
 * Reads a surge plan.
 *
 * @throws ScenarioError with every problem
 */
export async function loadSurge(path: string, options: LoadOptions = {}): Promise<SurgePlan> {
  const [session, file] = begin(path, options);
  const read = readSurge(session, file);
  session.settings.reportUnused();
  return finish(session, read?.surge);
}

/**
 * Reads a lending strategy.
 *
 * @throws ScenarioError with every problem
 */
export async function loadLending(path: string, options: LoadOptions = {}): Promise<LendingStrategy> {
  const [session, file] = begin(path, options);
  const read = readLending(session, file);
  session.settings.reportUnused();
  return finish(session, read?.lending);
}

/**
 * Reads a form of coordination.
 *
 * @throws ScenarioError with every problem
 */
export async function loadCoordination(path: string, options: LoadOptions = {}): Promise<Coordination> {
  const [session, file] = begin(path, options);
  const read = readCoordination(session, file);
  session.settings.reportUnused();
  return finish(session, read?.coordination);
}

/**
 * Reads what moves people beside the road ambulances.
 *
 * @throws ScenarioError with every problem
 */
export async function loadTransport(path: string, options: LoadOptions = {}): Promise<Transport> {
  const [session, file] = begin(path, options);
  const read = readTransport(session, file);
  session.settings.reportUnused();
  return finish(session, read?.transport);
}

/**
 * Reads who works in hospitals.
 *
 * @throws ScenarioError with every problem
 */
export async function loadStaffing(path: string, options: LoadOptions = {}): Promise<ReadStaffing> {
  const [session, file] = begin(path, options);
  const read = readStaffing(session, file);
  session.settings.reportUnused();
  return finish(session, read);
}

/**
 * Reads a published event with the figures to hold the model against.
 *
 * @throws ScenarioError with every problem
 */
export async function loadValidation(path: string, options: LoadOptions = {}): Promise<ValidationEvent> {
  const [session, file] = begin(path, options);
  const read = readValidation(session, file);
  session.settings.reportUnused();
  return finish(session, read);
}

/** A file that is right, in short. */
export interface FileSummary {
  readonly format: Format;
  readonly id: string;
  readonly title: Text;
  readonly counts: Counts;
}

/** What a look at a file gives: its problems, or when there are none a summary. */
export interface Inspection {
  readonly problems: readonly Problem[];
  readonly summary?: FileSummary;
}

/** Looks at a file of any format and at every file it refers to. */
export async function inspectFile(path: string, options: LoadOptions = {}): Promise<Inspection> {
  const [session, file] = begin(path, options);
  const source = session.library.yaml(file);
  const format = source && formatOf(source, session.findings);
  const counts = format && countsOf[format](session, file);
  session.settings.reportUnused();
  const problems = session.findings.list();
  if (problems.length > 0 || !source || !format || !counts) return { problems };
  const id = String(stepInto(source.value, 'id'));
  return { problems, summary: { format, id, title: stepInto(source.value, 'title') as Text, counts } };
}

/** Every problem of a file and of the files it refers to; none when all is right. */
export async function checkFile(path: string, options: LoadOptions = {}): Promise<readonly Problem[]> {
  return (await inspectFile(path, options)).problems;
}
