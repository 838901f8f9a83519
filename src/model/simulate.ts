import { measureIds } from '../domain/measures.ts';
import type { Cell } from '../domain/plan.ts';
import type { Sending } from '../domain/sending.ts';
import type { Situation } from '../domain/situation.ts';
import type { Minutes } from '../domain/time.ts';
import type { Trace } from '../domain/trace.ts';
import { nameWords } from '../kernel/random.ts';
import { engineVersion } from '../kernel/version.ts';
import { tellDoor } from './command/door-words.ts';
import { lastReceived, reportAt, reported } from './command/picture.ts';
import { takeSending } from './command/sending.ts';
import { takeSituation } from './command/situation.ts';
import { begin } from './history.ts';
import type { Incident } from './incident.ts';
import { takeLoanStock } from './lending/loan-stock.ts';
import { openIncident, runToHorizon, twinWaiting, waitingWithoutLoans } from './runner.ts';
import { takeStock } from './stock.ts';
import { type LogEntry, logOf } from './trace/log.ts';
import { traceCell } from './trace/trace.ts';

export type { LogEntry } from './trace/log.ts';

/** Which replication, on which luck. */
export interface RunOptions {
  readonly seed: string;
  readonly replication: number;
}

/** One replication: its measures, and its story when asked for (the replication is then run again). */
export interface Replication {
  /** NaN where nobody could be counted. */
  readonly measures: Readonly<Record<string, number>>;
  log(): readonly LogEntry[];
}

/**
 * Runs one replication of a cell. Pure and synchronous: same cell, seed and replication, same numbers to the last bit.
 *
 * @throws RangeError when the replication is not a whole number of 0 or more.
 * @example
 * const one = simulate(study.cell({ scenario: 'burns-rural-day', plan: 'nearest' }), { seed: 'demo', replication: 0 });
 * one.measures.inTimeRed; // share between 0 and 1
 */
export function simulate(cell: Cell, options: RunOptions): Replication {
  checkReplication('simulate', options.replication);
  const incident = openIncident(cell, options.seed);
  const row = new Float64Array(measureIds.length);
  const waiting = twinWaiting(incident, options.replication);
  const without = waitingWithoutLoans(incident, options.replication);
  begin(incident, options.replication, true);
  runToHorizon(incident);
  takeStock(incident, waiting, row, 0, takeLoanStock(incident, without));
  return {
    measures: Object.fromEntries(measureIds.map((id, at) => [id, row[at]!])),
    log: () => logOf(traceCell(cell, options.seed, options.replication)),
  };
}

function checkReplication(caller: string, replication: number): void {
  if (!Number.isInteger(replication) || replication < 0 || replication >= 2 ** 32) {
    throw new RangeError(`${caller}: replication must be a whole number of 0 or more, found ${replication}`);
  }
}

/**
 * Runs one replication of a cell again and tells everything that happened in it: one outcome, with its measures.
 *
 * @throws RangeError when the replication is not a whole number of 0 or more.
 * @example
 * const told = trace(study.cell({ scenario: 'burns-rural-day', plan: 'nearest' }), { seed: 'demo', replication: 0 });
 * told.events.filter((event) => event.kind === 'decided'); // who was sent where, why, on a picture of what age
 */
export function trace(cell: Cell, { seed, replication }: RunOptions): Trace {
  checkReplication('trace', replication);
  return traceCell(cell, seed, replication);
}

/** What command knows of one hospital: never the truth. Missing figures are null, never 0. */
export interface PictureRow {
  readonly hospital: string;
  readonly ageMinutes: number | null;
  readonly free: {
    readonly red: number | null;
    readonly yellow: number | null;
    readonly green: number | null;
  };
  readonly committed: { readonly red: number; readonly yellow: number; readonly green: number };
  readonly isOpenToRed: boolean;
}

/** A change made while the incident runs: columns change, programs never do. */
export interface LiveCommand {
  readonly kind: 'close' | 'open';
  readonly hospital: string;
}

/** One incident under way, stepped from outside. */
export interface Simulation {
  readonly now: Minutes;
  readonly happenings: number;
  /** Runs to a minute and stands there. */
  runUntil(minute: Minutes): void;
  command(command: LiveCommand): void;
  /** What command knows about a region's hospitals within the catchment. */
  picture(region: string): readonly PictureRow[];
  /**
   * What command believes about the whole: hospitals, regions, nation and scenes, with the age and completeness of what is known
   * at each level. Plain data, kept by whoever asks.
   */
  situation(): Situation;
  /** Who is ready at the scenes to be sent now, and where they could go on command's picture. Plain data; changes nothing. */
  sending(): Sending;
  /** A copy of the state that `restore` of a simulation of the same cell, seed and engine takes. */
  snapshot(): Uint8Array;
  restore(snapshot: Uint8Array): void;
}

/**
 * Opens a replication that is stepped from outside.
 *
 * @throws RangeError on a replication that is not a whole number, an unknown hospital, a minute in the past, or a
 *   snapshot of another engine, cell or layout, or a command to a hospital that is lost.
 * @example
 * const live = openSimulation(cell, { seed: 'demo', replication: 0 });
 * live.runUntil(40);
 * live.picture('SE-AB'); // one row per hospital, with the age of what is known
 */
export function openSimulation(cell: Cell, options: RunOptions): Simulation {
  checkReplication('openSimulation', options.replication);
  const incident = openIncident(cell, options.seed);
  const header = { engine: engineVersion, plan: planHash(cell, options) };
  begin(incident, options.replication, true);
  return {
    get now() {
      return incident.now;
    },
    get happenings() {
      return incident.machine.happenings;
    },
    runUntil(minute) {
      if (!(minute >= incident.now))
        throw new RangeError(`runUntil: ${minute} is before now, ${incident.now}`);
      incident.machine.run(minute);
    },
    command: (command) => obey(incident, command),
    picture: (region) => show(incident, region),
    situation: () => takeSituation(incident),
    sending: () => takeSending(incident),
    snapshot: () => incident.machine.snapshot(header),
    restore: (snapshot) => incident.machine.restore(snapshot, header),
  };
}

function planHash(cell: Cell, { seed, replication }: RunOptions): string {
  const { scenario, plan, parameters, followsAll, system } = cell;
  // Roads are left out: they are many, and no setting of a run changes them but the factor. So is where figures come from.
  const { road: _, provenance: __, ...places } = system;
  const settled = [scenario, plan, parameters, places, followsAll, seed, replication];
  return nameWords(JSON.stringify(settled))
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');
}

function obey(incident: Incident, { kind, hospital }: LiveCommand): void {
  const at = incident.setting.hospitals.findIndex(({ id }) => id === hospital);
  if (at < 0) throw new RangeError(`command: "${hospital}" is not a hospital of this incident's catchment`);
  if (incident.state.lost[at] === 1)
    throw new RangeError(`command: "${hospital}" is lost; its door cannot be moved`);
  incident.state.doorClosed[at] = kind === 'close' ? 2 : 0;
  incident.state.doorSince[at] = incident.now;
  tellDoor(incident, at);
}

function show(incident: Incident, region: string): readonly PictureRow[] {
  const { picture, setting, state } = incident;
  const known = (value: number) => (Number.isNaN(value) ? null : value);
  return setting.hospitals.flatMap((hospital, at) =>
    hospital.region !== region
      ? []
      : [
          {
            hospital: hospital.id,
            ageMinutes: known(picture.age(at)),
            free: {
              red: known(picture.free(at, 0)),
              yellow: known(picture.free(at, 1)),
              green: known(picture.free(at, 2)),
            },
            committed: {
              red: picture.committed(at, 0),
              yellow: picture.committed(at, 1),
              green: picture.committed(at, 2),
            },
            // Not `picture.isOpen`: that is about the casualty whom the picture was last aimed at.
            isOpenToRed: state.reports[reportAt(at, lastReceived) + reported.isOpen] !== 0,
          },
        ],
  );
}
