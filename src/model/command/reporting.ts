import { burnsToReport } from '../abroad/waiting.ts';
import { draws } from '../chance.ts';
import { scalar } from '../columns.ts';
import { pool } from '../departments.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { isOpenTo, lastReceived, reportAt, reported, underWayAt } from './picture.ts';

/** Before any report a hospital counts as open and nothing else is known, and nothing is under way. */
export function forgetReports(incident: Incident): void {
  const { machine, compiled, state } = incident;
  const { reports } = state;
  const { slots, ring } = compiled;
  for (let at = 0; at < ring * incident.setting.hospitals.length; at++)
    machine.settle(slots.reports + at, 0, at);
  for (let at = slots.words; at < slots.scenes; at++) machine.settle(at, 0, at - slots.words);
  for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
    const at = reportAt(hospital, lastReceived);
    reports[at + reported.written] = -Infinity;
    for (let tag = 0; tag < 3; tag++) {
      reports[at + reported.doorToldAt + tag] = -Infinity;
      reports[at + reported.isOpen + tag] = 1;
    }
  }
}

/** Persons in the places of a pool or waiting for them. */
export function loadOf(incident: Incident, kind: number, hospital: number): number {
  const { inUse, waiting } = incident.machine.columns.views;
  const at = incident.compiled.poolKinds[kind]!.base + hospital;
  return inUse[at]! + waiting[at]!;
}

/** Capacity of a pool now. */
export function capacityOf(incident: Incident, kind: number, hospital: number): number {
  return incident.machine.columns.views.capacity[incident.compiled.poolKinds[kind]!.base + hospital]!;
}

/** Persons who need a team now: in the bays, waiting for a bay, or waiting for a team in theatre. */
export function teamLoad(incident: Incident, hospital: number): number {
  const { inUse, waiting } = incident.machine.columns.views;
  const { poolKinds } = incident.compiled;
  const team = poolKinds[pool.team]!.base + hospital;
  const bay = poolKinds[pool.bay]!.base + hospital;
  return inUse[team]! + waiting[team]! + waiting[bay]!;
}

/**
 * A hospital writes down how it stands; the report reaches command later, or is lost. Reports come often while somebody is left at
 * a scene, and then about daily to the horizon.
 */
export function writeReport(incident: Incident, hospital: number): void {
  const { state, compiled, parameters } = incident;
  const clock = compiled.slots.clocks + 2 * incident.setting.hospitals.length + hospital;
  const number = state.reportCount[hospital]!++;
  if (parameters.statusLoss === 0 || incident.luck(clock, draws.reportLost, number) >= parameters.statusLoss)
    sendReport(incident, hospital, number, clock);
  const isCalm = state.scalars[scalar.atScene] === 0;
  incident.plan(
    clock,
    code.reportWritten,
    hospital,
    isCalm ? parameters.statusCadenceCalm : parameters.statusCadence,
  );
}

function sendReport(incident: Incident, hospital: number, number: number, clock: number): void {
  const { compiled, chances, machine } = incident;
  const place = number % compiled.ring;
  const slot = compiled.slots.reports + hospital * compiled.ring + place;
  if (machine.minute[slot] !== Infinity)
    throw incident.impossible('a status report is written before there is room for it in the ring');
  fillReport(incident, hospital, underWayAt(incident, hospital, place));
  if (compiled.lending !== undefined) reportPosts(incident, hospital, place);
  const minutes = incident.sample(chances.reportDelay, clock, draws.reportDelay, number);
  incident.plan(slot, code.reportReceived, slot, minutes);
}

/**
 * A number as it is told: to the nearest step. What is too small to be told in steps is told as it stands, so that rounding never
 * turns somebody into nobody.
 *
 * @example told(23, 5) // 25
 * @example told(2, 5) // 2
 */
export function told(number: number, step: number): number {
  if (step === 1) return number;
  const rounded = Math.round(number / step) * step;
  return rounded === 0 ? number : rounded;
}

function fillReport(incident: Incident, hospital: number, at: number): void {
  const { reportsUnderWay: reports, sentArrived, doorClosed, movedIn } = incident.state;
  const { statusRounding: step } = incident.parameters;
  reports[at + reported.written] = incident.now;
  reports[at + reported.capacity] = told(capacityOf(incident, pool.team, hospital), step);
  reports[at + reported.capacity + 1] = told(capacityOf(incident, pool.emergency, hospital), step);
  reports[at + reported.capacity + 2] = told(capacityOf(incident, pool.minor, hospital), step);
  reports[at + reported.load] = told(teamLoad(incident, hospital), step);
  reports[at + reported.load + 1] = told(loadOf(incident, pool.emergency, hospital), step);
  reports[at + reported.load + 2] = told(loadOf(incident, pool.minor, hospital), step);
  reports[at + reported.icuStaffed] = told(capacityOf(incident, pool.icu, hospital), step);
  reports[at + reported.icuNeeded] = told(loadOf(incident, pool.icu, hospital), step);
  reports[at + reported.movedIn] = movedIn[hospital]!;
  if (incident.setting.abroad !== undefined) {
    const { free, waiting } = burnsToReport(incident, hospital);
    reports[at + reported.burnFree] = told(free, step);
    reports[at + reported.burnsWaiting] = told(waiting, step);
  }
  for (let tag = 0; tag < 3; tag++) {
    reports[at + reported.arrived + tag] = sentArrived[hospital * 4 + tag]!;
    reports[at + reported.isOpen + tag] = isOpenTo(doorClosed[hospital]!, tag);
  }
}

/**
 * Writes down how many posts of each competence own people fill, as if nobody were on loan: loans are known to those who agreed them
 * from the hour, and a report up to a day old must not contradict them.
 */
function reportPosts({ state, cell, compiled }: Incident, hospital: number, place: number): void {
  const { length } = cell.system.staffing.competences;
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++)
    state.postsUnderWay[roster * compiled.ring + place] =
      state.atWork[roster]! + state.lentPosts[roster]! - state.borrowed[roster]!;
}

function receivePosts({ state, cell, compiled }: Incident, hospital: number, place: number): void {
  const { length } = cell.system.staffing.competences;
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++)
    state.reportPosts[roster] = state.postsUnderWay[roster * compiled.ring + place]!;
}

/**
 * A report reaches command; an older one than that already there changes nothing, nor does its word of a door that the hospital
 * or a refused crew has told of since it was written.
 */
export function receiveReport(incident: Incident, slot: number): void {
  const { reports, reportsUnderWay } = incident.state;
  const { ring, slots, lending } = incident.compiled;
  const index = slot - slots.reports;
  const hospital = Math.floor(index / ring);
  const from = underWayAt(incident, hospital, index % ring);
  const into = reportAt(hospital, lastReceived);
  const written = reportsUnderWay[from]!;
  if (written <= reports[into]!) return;
  for (let field = 0; field < reported.doorToldAt; field++) {
    const tag = field - reported.isOpen;
    const isDoor = tag >= 0 && tag < 3;
    if (isDoor && written < reports[into + reported.doorToldAt + tag]!) continue;
    reports[into + field] = reportsUnderWay[from + field]!;
  }
  if (lending !== undefined) receivePosts(incident, hospital, index % ring);
}
