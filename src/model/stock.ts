import type { InjuryClass } from '../domain/injury.ts';
import { type MeasureId, measureIds } from '../domain/measures.ts';
import { flyingKinds, type TransportKind, transportKinds } from '../domain/resources/transport.ts';
import { minutesPerDay, minutesPerHour } from '../domain/time.ts';
import { code as category } from '../domain/triage.ts';
import { takeAbroadStock } from './abroad/stock.ts';
import { isDoomed } from './casualty/fate.ts';
import { freeFlowUntreated } from './casualty/free-flow.ts';
import { flag, scalar } from './columns.ts';
import { takeCoordinationStock } from './coordination/coordination-stock.ts';
import { pool } from './departments.ts';
import { ordinaryFlock } from './hospital/ordinary.ts';
import { waitedAt } from './hospital/waited.ts';
import type { Incident } from './incident.ts';
import { workedByCalled } from './staff/called-shifts.ts';

/** Person-minutes that ordinary patients have waited so far, those still waiting and operations put off included. */
export function ordinaryWaiting(incident: Incident): number {
  const { machine, state } = incident;
  let minutes = machine.waitedBy[ordinaryFlock]! + state.scalars[scalar.postponedMinutes]!;
  const { length } = machine.waitingAt;
  for (let slot = incident.compiled.slots.newcomers; slot < length; slot++) {
    if (machine.waitingAt[slot]! >= 0 && machine.flock[slot] === ordinaryFlock) {
      minutes += incident.now - machine.waitingSince[slot]!;
    }
  }
  return minutes;
}

/** Sums over casualties; one object, reused. */
interface Count {
  red: number;
  redInTime: number;
  redFromReach: number;
  redFreeFlow: number;
  redWithTeam: number;
  yellow: number;
  yellowInTime: number;
  deaths: number;
  preventable: number;
  unsalvageable: number;
  lostToAccess: number;
  outOfHospital: number;
  severeBurns: number;
  burnsInTime: number;
}

function noCount(): Count {
  return {
    red: 0,
    redInTime: 0,
    redFromReach: 0,
    redFreeFlow: 0,
    redWithTeam: 0,
    yellow: 0,
    yellowInTime: 0,
    deaths: 0,
    preventable: 0,
    unsalvageable: 0,
    lostToAccess: 0,
    outOfHospital: 0,
    severeBurns: 0,
    burnsInTime: 0,
  };
}

/** Time limit of a casualty's class counted from a minute. */
function isWithin(injury: InjuryClass, from: number, minute: number): boolean {
  return injury.limit !== null && minute - from <= injury.limit;
}

/**
 * The measures of one replication at the horizon, in the order of `measureIds`; definitions in casualty-model 4.
 * `twinWaiting` is the waiting of the same ordinary patients in the no-incident twin, in minutes.
 */
export function takeStock(
  incident: Incident,
  twinWaiting: number,
  into: Float64Array,
  at: number,
  loans: LoanStock,
): void {
  const { state } = incident;
  const count = noCount();
  const redTimes: number[] = [];
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    countNeed(incident, casualty, count, redTimes);
    countFate(incident, casualty, count);
  }
  const waited = (ordinaryWaiting(incident) - twinWaiting) / minutesPerHour;
  const values: Record<MeasureId, number> = {
    inTimeRed: share(count.redInTime, count.red),
    inTimeYellow: share(count.yellowInTime, count.yellow),
    deaths: count.deaths,
    preventableDeaths: count.preventable,
    displacedCare: waited + state.scalars[scalar.lostBedHours]!,
    transfers: state.scalars[scalar.transfers]!,
    casualties: incident.casualties,
    needRed: withNeed(incident, category.red),
    needYellow: withNeed(incident, category.yellow),
    inTimeRedFromReach: share(count.redFromReach, count.red),
    freeFlowRed: share(count.redFreeFlow, count.red),
    teamWithin60Red: share(count.redWithTeam, count.red),
    medianRed: medianOf(redTimes, count.red),
    burnCareInTime: share(count.burnsInTime, count.severeBurns),
    unsalvageable: count.unsalvageable,
    lostToAccess: count.lostToAccess,
    deathsOutOfHospital: count.outOfHospital,
    deathsInHospital: count.deaths - count.outOfHospital,
    transferMishaps: state.scalars[scalar.mishaps]!,
    walkIns: state.scalars[scalar.walkIns]!,
    peakLoad: maximum(state.peakLoad),
    loadGini: giniOfLoad(incident),
    operationsPostponed: state.scalars[scalar.postponed]!,
    earlyDischarges: state.scalars[scalar.earlyDischarges]!,
    icuWaiting: overHospitals(incident, (hospital) => waitedAt(incident, pool.icu, hospital)),
    icuStretched: state.scalars[scalar.ordinaryStretched]!,
    notOffered: state.scalars[scalar.notOffered]!,
    calledHours: overHospitals(incident, (hospital) => workedByCalled(incident, hospital) / minutesPerHour),
    fillingInHours: overHospitals(incident, (hospital) => filledIn(incident, hospital) / minutesPerHour),
    ...takeCoordinationStock(incident),
    ...loans,
    movedByAir: movedBy(incident, (kind) => flyingKinds.includes(kind)),
    movedByBus: movedBy(incident, (kind) => !flyingKinds.includes(kind)),
    ...takeAbroadStock(incident),
  };
  for (let measure = 0; measure < measureIds.length; measure++)
    into[at + measure] = values[measureIds[measure]!];
}

/** What loans came to in one replication. */
export type LoanStock = Readonly<
  Record<
    | 'lentHours'
    | 'loansRefused'
    | 'refusedOwnMeasures'
    | 'refusedPartners'
    | 'refusedAgreement'
    | 'timeToLoanEffect'
    | 'borrowerGain'
    | 'lenderHarm'
    | 'lenderNet'
    | 'lenderWorst'
    | 'lendingCost',
    number
  >
>;

/** Nobody lends: nothing is gained, harmed or paid. */
export const noLoans: LoanStock = {
  lentHours: 0,
  loansRefused: 0,
  refusedOwnMeasures: 0,
  refusedPartners: 0,
  refusedAgreement: 0,
  timeToLoanEffect: Number.NaN,
  borrowerGain: 0,
  lenderHarm: 0,
  lenderNet: 0,
  lenderWorst: 0,
  lendingCost: 0,
};

/** Journeys of patients by kinds of vehicle beside the ambulances. */
function movedBy({ state }: Incident, isCounted: (kind: TransportKind) => boolean): number {
  return transportKinds.reduce((sum, kind, at) => sum + (isCounted(kind) ? state.movedBy[at]! : 0), 0);
}

function overHospitals({ setting }: Incident, of: (hospital: number) => number): number {
  let sum = 0;
  for (let hospital = 0; hospital < setting.hospitals.length; hospital++) sum += of(hospital);
  return sum;
}

/** Minutes worked so far by staff who fill in at a hospital. */
function filledIn({ state, now }: Incident, hospital: number): number {
  return state.fillingIn[hospital]! + state.filledNow[hospital]! * (now - state.postedAt[hospital]!);
}

function withNeed(incident: Incident, need: number): number {
  let persons = 0;
  for (const one of incident.state.need) if (one === need) persons++;
  return persons;
}

function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

function countNeed(incident: Incident, casualty: number, count: Count, redTimes: number[]): void {
  const { state } = incident;
  const injury = incident.injuryOf(casualty);
  const care = state.definitive[casualty]!;
  const injured = state.injured[casualty]!;
  const released = state.released[casualty]!;
  if (injury.treatment.needsBurnCentre) {
    count.severeBurns++;
    if (state.burnCared[casualty]! - injured <= minutesPerDay) count.burnsInTime++;
  }
  if (injury.limit === null || state.died[casualty]! <= released) return;
  const from = injury.limitFrom === 'release' ? released : injured;
  if (state.need[casualty] === category.yellow) {
    count.yellow++;
    if (isWithin(injury, from, care)) count.yellowInTime++;
  }
  if (state.need[casualty] !== category.red) return;
  count.red++;
  redTimes.push(care - injured);
  if (isWithin(injury, from, care)) count.redInTime++;
  if (isWithin(injury, released, care)) count.redFromReach++;
  if (isWithin(injury, from, state.freeFlow[casualty]!)) count.redFreeFlow++;
  if (state.teamed[casualty]! - injured <= 60) count.redWithTeam++;
}

/** Whether somebody dies in each of three outcomes on the same luck. */
export interface ThreeOutcomes {
  /** Treated at the injury, without penalties. */
  readonly atOnce: boolean;
  /** Judged without penalties at the free-flow time or the run's own, whichever is less. */
  readonly withFreeFlow: boolean;
  readonly inTheRun: boolean;
}

/** D0, D1 and D2 of a casualty: who dies in an earlier one dies in a later one, once the fate is closed. */
export function threeOutcomes(incident: Incident, casualty: number): ThreeOutcomes {
  const noReturn = incident.state.noReturn[casualty]!;
  const atOnce = noReturn === 0;
  return {
    atOnce,
    withFreeFlow: atOnce || diesWithFreeFlow(incident, casualty, noReturn),
    inTheRun: isDoomed(incident, casualty),
  };
}

function countFate(incident: Incident, casualty: number, count: Count): void {
  const { atOnce, withFreeFlow, inTheRun } = threeOutcomes(incident, casualty);
  if (atOnce) count.unsalvageable++;
  else if (withFreeFlow) count.lostToAccess++;
  if (!inTheRun) return;
  count.deaths++;
  if ((incident.state.flags[casualty]! & flag.reachedHospital) === 0) count.outOfHospital++;
  if (!withFreeFlow) count.preventable++;
}

function diesWithFreeFlow(incident: Incident, casualty: number, noReturn: number): boolean {
  if (noReturn === Infinity) return false;
  const { state } = incident;
  const free = freeFlowUntreated(incident, casualty, incident.injuryOf(casualty));
  const run = state.definitive[casualty]! < Infinity ? state.untreatedAtCare[casualty]! : Infinity;
  return Math.min(free, run) >= noReturn;
}

/** Median over all with the need, those who never reach care counted as never; NaN when that is the median. */
function medianOf(minutes: number[], all: number): number {
  if (all === 0) return Number.NaN;
  const sorted = Float64Array.from(minutes).sort();
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]!;
  return middle < Infinity ? middle : Number.NaN;
}

function maximum(values: Float64Array): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** Gini coefficient of red and yellow received per team at 8 h, over the hospitals within reach. */
function giniOfLoad(incident: Incident): number {
  const { state, setting } = incident;
  const loads = setting.ground.reachable.map((hospital) => {
    const received = state.received[hospital * 4]! + state.received[hospital * 4 + 1]!;
    return received / Math.max(1, setting.hospitals[hospital]!.teams.at8h);
  });
  const sum = loads.reduce((all, load) => all + load, 0);
  if (sum === 0) return 0;
  let spread = 0;
  for (const one of loads) for (const other of loads) spread += Math.abs(one - other);
  return spread / (2 * loads.length * sum);
}
