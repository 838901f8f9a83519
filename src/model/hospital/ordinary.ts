import {
  isOfficeHours,
  type Minutes,
  minuteOfDay,
  minutesPerDay,
  minutesPerHour,
} from '../../domain/time.ts';
import { arrivalTime, unitExponential } from '../../kernel/chance/arrivals.ts';
import { exp, normalQuantile } from '../../kernel/elementary.ts';
import { answer } from '../../kernel/machine.ts';
import { entityKey } from '../../kernel/random.ts';
import { draws } from '../chance.ts';
import { scalar } from '../columns.ts';
import { pool } from '../departments.ts';
import { code, kindSpan } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { hasRunFor } from '../surge/levers.ts';
import { keepOnly } from './care.ts';
import { streams } from './ordinary-flow.ts';

/** Whose waiting is summed: casualties are flock 0. */
export const ordinaryFlock = 1;

/** An ordinary patient who waits this long for intensive care is cared for elsewhere in the house (grade D). */
const patience = 12 * minutesPerHour;

/** Queue class of each stream. */
const streamClass = [1, 1, 3];

/** Stable order of ordinary patients at equal minutes: hospital, stream, number. */
function orderOf(hospital: number, stream: number, number: number): number {
  return 2 ** 34 + (hospital * 8 + stream) * 2 ** 26 + number;
}

/** A new ordinary patient with their own luck, at an instruction of the pathways. */
function enter(incident: Incident, hospital: number, stream: number, number: number, entry: number): number {
  const { machine, setting } = incident;
  const slot = machine.enter(entry, orderOf(hospital, stream, number));
  const name = setting.names[hospital]!;
  // The stream is part of the name; written without a new pair of words, since this runs for every patient.
  entityKey(
    incident.root,
    incident.replication,
    name[0] ^ (stream + 1),
    name[1],
    number,
    machine.key,
    2 * slot,
  );
  machine.place[slot] = hospital;
  machine.priority[slot] = streamClass[stream % streams.length]!;
  machine.flock[slot] = ordinaryFlock;
  machine.cls[slot] = 0;
  return slot;
}

function waitUntil(incident: Incident, source: number, minute: Minutes): number {
  return minute < Infinity ? incident.machine.hold(source, Math.max(0, minute - incident.now)) : answer.wait;
}

/** What ordinary patients and their sources do, by name in the pathways. */
export const ordinaryActions = {
  /** The next of a stream comes when the expected number of arrivals has grown by a unit exponential. */
  waitsForNext(incident: Incident, source: number): number {
    const { state, compiled, ordinary } = incident;
    const index = source - compiled.slots.sources;
    const number = state.streamCount[index]!;
    if (!ordinary.hasArrival(index, number)) {
      const stream = index % streams.length;
      const flow = compiled.flows[Math.floor(index / streams.length)]!;
      state.streamSum[index]! += unitExponential(incident.luck(source, draws.arrival, number));
      const sum = state.streamSum[index]!;
      const reckoned = arrivalTime(flow.arrivals[stream]!, flow.before[stream]! + sum) - flow.offset;
      ordinary.writeArrival(index, number, reckoned, sum);
      return waitUntil(incident, source, reckoned);
    }
    state.streamSum[index] = ordinary.arrivalSum(index, number);
    return waitUntil(incident, source, ordinary.arrivalMinute(index, number));
  },

  startsOrdinary(incident: Incident, source: number): number {
    const { state, machine, compiled } = incident;
    const index = source - compiled.slots.sources;
    const stream = index % streams.length;
    const number = state.streamCount[index]!++;
    machine.advance(
      enter(incident, Math.floor(index / streams.length), stream, number, compiled.streamEntries[stream]!),
    );
    return answer.next;
  },

  /** A planned operation is put off a day at a time while the hospital has stopped them. */
  isDue(incident: Incident, slot: number): number {
    const { state, machine, compiled, cell } = incident;
    const hospital = machine.place[slot]!;
    if (!hasRunFor(incident, hospital, 'cancel-elective', 0)) return answer.next;
    state.scalars[scalar.postponed]! += machine.cls[slot] === 0 ? 1 : 0;
    machine.cls[slot] = 1;
    state.scalars[scalar.postponedMinutes]! += Math.min(
      minutesPerDay,
      Math.max(0, cell.scenario.horizon - incident.now),
    );
    machine.pc[slot] = compiled.program.entries['elective']!;
    return machine.hold(slot, minutesPerDay);
  },

  /** Lies on a ward from now on: wards are counted, not followed. */
  becomesCount(incident: Incident, slot: number): number {
    const { state, machine } = incident;
    keepOnly(incident, slot, pool.ward);
    machine.held[slot] = 0;
    state.inWard[machine.place[slot]!]!++;
    return answer.next;
  },

  keepsNothing(incident: Incident, slot: number): number {
    keepOnly(incident, slot, 31);
    return answer.next;
  },
} as const;

/** An ordinary patient has waited long enough for intensive care and goes on to a ward. */
export function losesPatience(incident: Incident, slot: number): void {
  const { machine, compiled } = incident;
  machine.pools.leaveQueue(slot, incident.now);
  machine.held[slot]! &= ~(1 << pool.icu);
  machine.kind[slot] = 0;
  machine.tie[slot] = machine.order[slot]!;
  machine.pc[slot] = compiled.program.entries['ordinary ward']!;
  machine.advance(slot);
}

/** Plans the end of patience of an ordinary patient who begins to wait for intensive care. */
export function watchPatience(incident: Incident, slot: number): void {
  const { machine, compiled } = incident;
  const icu = compiled.poolKinds[pool.icu]!.base;
  const awaited = machine.waitingAt[slot]!;
  if (awaited < icu || awaited >= icu + incident.setting.hospitals.length) return;
  machine.kind[slot] = code.lookedAgain;
  machine.tie[slot] = code.lookedAgain * kindSpan + machine.order[slot]!;
  machine.plan(slot, patience);
}

/**
 * How much faster wards send home while others wait for their beds: a tenth for every hundredth of the beds waited for, a
 * half at most (grade D). This valve keeps ordinary care stationary; it works with and without an incident.
 */
function dischargePressure(waiting: number, beds: number): number {
  return 1 + Math.min(0.5, (10 * waiting) / Math.max(1, beds));
}

/** Patients who go home from the wards this hour: about the mean of the hour, spread like a Poisson number. */
export function wardHour(incident: Incident, hospital: number): void {
  const { state, machine, compiled, cell } = incident;
  const flow = compiled.flows[hospital]!;
  const clock = compiled.slots.clocks + incident.setting.hospitals.length + hospital;
  const hourOfDay = Math.floor(minuteOfDay(cell.scenario.starts, incident.now) / minutesPerHour);
  const ward = compiled.poolKinds[pool.ward]!.base + hospital;
  const { waiting, capacity } = machine.columns.views;
  const pressure = dischargePressure(waiting[ward]!, capacity[ward]!);
  const ordinarily =
    (state.inWard[hospital]! * minutesPerHour * flow.dischargePattern[hourOfDay]!) / flow.wardStay;
  const mean = ordinarily * pressure;
  const hour = Math.round(incident.now / minutesPerHour);
  const z = homegoing(incident, hospital, clock, hour);
  const leaving = Math.min(state.inWard[hospital]!, Math.max(0, Math.round(mean + Math.sqrt(mean) * z)));
  state.inWard[hospital]! -= leaving;
  for (let one = 0; one < leaving; one++) machine.giveBack(ward);
  incident.plan(clock, code.wardHour, hospital, minutesPerHour);
}

/** How far from its mean the number of those who go home is this hour, as a standard normal deviate. */
function homegoing(incident: Incident, hospital: number, clock: number, hour: number): number {
  const known = incident.ordinary.homegoing(hospital, hour);
  if (!Number.isNaN(known)) return known;
  const deviate = normalQuantile(incident.luck(clock, draws.discharges, hour));
  incident.ordinary.writeHomegoing(hospital, hour, deviate);
  return deviate;
}

/** Fills the hospitals as they are on an ordinary day at this hour, and starts the streams. */
export function startOrdinary(incident: Incident): void {
  const { machine, compiled, setting, root, replication } = incident;
  for (let hospital = 0; hospital < setting.hospitals.length; hospital++) {
    for (let stream = 0; stream < streams.length; stream++) {
      const source = compiled.slots.sources + hospital * streams.length + stream;
      machine.settle(source, compiled.program.entries['source']!, 2 ** 33 + 2 ** 32 + hospital * 8 + stream);
      const [hi, lo] = setting.names[hospital]!;
      machine.bless(source, root, replication, [hi, lo ^ (stream + 1)], 0);
      machine.advance(source);
    }
    fillHospital(incident, hospital);
  }
}

function fillHospital(incident: Incident, hospital: number): void {
  const { state, compiled, setting, cell } = incident;
  const { values, hourly } = cell.system.ordinary;
  const { ward, icu, burnIcu, theatres } = setting.hospitals[hospital]!;
  const flow = compiled.flows[hospital]!;
  const clock = compiled.slots.clocks + incident.setting.hospitals.length + hospital;
  const luck = (visit: number) => incident.luck(clock, draws.occupancy, visit);
  const inWard = Math.min(
    ward,
    Math.max(0, Math.round(values.wardOccupancy * ward + Math.sqrt(ward * 0.05) * normalQuantile(luck(0)))),
  );
  state.inWard[hospital] = inWard;
  occupy(incident, pool.ward, hospital, inWard);
  occupy(incident, pool.burnIcu, hospital, Math.floor(luck(1) * (burnIcu + 1)));
  const icuShare = values.icuOccupancyMin + luck(2) * (values.icuOccupancyMax - values.icuOccupancyMin);
  startStays(
    incident,
    hospital,
    3,
    Math.floor(icu * icuShare + luck(3)),
    pool.icu,
    values.icuStayMean,
    values.icuStaySigma,
  );
  const hour = Math.floor(minuteOfDay(cell.scenario.starts, 0) / minutesPerHour);
  const expected =
    ((values.edMajorArrivalsPerWardBedDay * ward) / minutesPerDay) *
    (hourly[hour] ?? 1) *
    flow.meanEmergencyStay;
  const inEmergency = Math.max(0, Math.round(expected + Math.sqrt(expected) * normalQuantile(luck(4))));
  const places = compiled.premises[hospital]!.emergency;
  startStays(
    incident,
    hospital,
    4,
    Math.min(places, inEmergency),
    pool.emergency,
    flow.meanEmergencyStay,
    values.edStaySigma,
  );
  const busy = isOfficeHours(cell.scenario.starts, 0) ? values.theatreBusyOffice : values.theatreBusyNight;
  startStays(
    incident,
    hospital,
    5,
    Math.min(theatres, Math.floor(theatres * busy + luck(5))),
    pool.theatre,
    flow.meanOperation,
    values.operationSigma,
  );
}

/** Takes places that nobody is followed in; more than are staffed where staff are short, since who lies there stays. */
function occupy(incident: Incident, kind: number, hospital: number, count: number): void {
  const { machine, compiled } = incident;
  const at = compiled.poolKinds[kind]!.base + hospital;
  machine.columns.views.inUse[at] = count;
}

/** Instruction after which somebody already in a place goes on when their residual stay ends. */
const afterStay: Readonly<Record<number, string>> = {
  [pool.icu]: 'ordinary ward',
  [pool.emergency]: 'after emergency',
  [pool.theatre]: 'after operation',
};

/**
 * People already in a place at minute 0, with what is left of their stay: for a lognormal stay, the length of a stay in
 * progress is lognormal with its log-mean moved by sigma², and a uniform share of it is left.
 */
function startStays(
  incident: Incident,
  hospital: number,
  group: number,
  count: number,
  kind: number,
  mean: number,
  sigma: number,
): void {
  const { machine, compiled } = incident;
  const at = compiled.poolKinds[kind]!.base + hospital;
  for (let number = 0; number < count; number++) {
    const slot = enter(incident, hospital, group, number, compiled.program.entries[afterStay[kind]!]!);
    if (!machine.pools.take(at, incident.now)) {
      machine.leave(slot);
      return;
    }
    machine.held[slot] = 1 << kind;
    const inProgress =
      mean * exp(sigma * sigma * 0.5 + sigma * normalQuantile(incident.luck(slot, draws.residualLength)));
    machine.hold(slot, inProgress * incident.luck(slot, draws.residual));
  }
}
