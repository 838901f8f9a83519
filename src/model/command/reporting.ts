import { draws } from '../chance.ts';
import { reportFields, reportRing, scalar } from '../columns.ts';
import { pool } from '../departments.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { lastReceived, reportAt, reported } from './picture.ts';

/** Before any report a hospital counts as open and nothing else is known. */
export function forgetReports(incident: Incident): void {
  const { reports } = incident.state;
  for (let hospital = 0; hospital < incident.setting.hospitals.length; hospital++) {
    const at = reportAt(hospital, lastReceived);
    reports[at + reported.written] = -Infinity;
    for (let tag = 0; tag < 3; tag++) reports[at + reported.isOpen + tag] = 1;
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
 * A hospital writes down how it stands; the report reaches command later, or not at all while many are under way. Reports
 * come often while somebody is left at a scene, and then about daily to the horizon.
 */
export function writeReport(incident: Incident, hospital: number): void {
  const { state, machine, compiled, parameters } = incident;
  const number = state.reportCount[hospital]!++;
  const ring = number % reportRing;
  const slot = compiled.slots.reports + hospital * reportRing + ring;
  if (machine.minute[slot] === Infinity) {
    fillReport(incident, hospital, reportAt(hospital, ring));
    if (compiled.lending !== undefined) reportPosts(incident, hospital, ring);
    const clock = compiled.slots.clocks + 2 * incident.setting.hospitals.length + hospital;
    incident.plan(
      slot,
      code.reportReceived,
      slot,
      incident.sample(incident.chances.reportDelay, clock, draws.reportDelay, number),
    );
  }
  const isCalm = state.scalars[scalar.atScene] === 0;
  incident.plan(
    compiled.slots.clocks + 2 * incident.setting.hospitals.length + hospital,
    code.reportWritten,
    hospital,
    isCalm ? parameters.statusCadenceCalm : parameters.statusCadence,
  );
}

function fillReport(incident: Incident, hospital: number, at: number): void {
  const { reports, received, doorClosed } = incident.state;
  reports[at + reported.written] = incident.now;
  reports[at + reported.capacity] = capacityOf(incident, pool.team, hospital);
  reports[at + reported.capacity + 1] = capacityOf(incident, pool.emergency, hospital);
  reports[at + reported.capacity + 2] = capacityOf(incident, pool.minor, hospital);
  reports[at + reported.load] = teamLoad(incident, hospital);
  reports[at + reported.load + 1] = loadOf(incident, pool.emergency, hospital);
  reports[at + reported.load + 2] = loadOf(incident, pool.minor, hospital);
  reports[at + reported.icuStaffed] = capacityOf(incident, pool.icu, hospital);
  reports[at + reported.icuNeeded] = loadOf(incident, pool.icu, hospital);
  reports[at + reported.movedIn] = incident.state.movedIn[hospital]!;
  for (let tag = 0; tag < 3; tag++) {
    reports[at + reported.arrived + tag] = received[hospital * 4 + tag]!;
    reports[at + reported.isOpen + tag] =
      doorClosed[hospital] === 2 || (doorClosed[hospital] === 1 && tag === 0) ? 0 : 1;
  }
}

/**
 * Writes down how many posts of each competence own people fill, as if nobody were on loan: loans are known to those who agreed them
 * from the hour, and a report up to a day old must not contradict them. A report received keeps the posts at `lastReceived`.
 */
function reportPosts({ state, cell }: Incident, hospital: number, ring: number): void {
  const { length } = cell.system.staffing.competences;
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++)
    state.reportPosts[roster * (reportRing + 1) + ring] =
      state.atWork[roster]! + state.lentPosts[roster]! - state.borrowed[roster]!;
}

function receivePosts({ state, cell }: Incident, hospital: number, ring: number): void {
  const { length } = cell.system.staffing.competences;
  for (let roster = hospital * length; roster < (hospital + 1) * length; roster++) {
    const at = roster * (reportRing + 1);
    state.reportPosts[at + lastReceived] = state.reportPosts[at + ring]!;
  }
}

/** A report reaches command; an older one than that already there changes nothing. */
export function receiveReport(incident: Incident, slot: number): void {
  const { reports } = incident.state;
  const index = slot - incident.compiled.slots.reports;
  const hospital = Math.floor(index / reportRing);
  const from = reportAt(hospital, index % reportRing);
  const into = reportAt(hospital, lastReceived);
  if (reports[from]! <= reports[into]!) return;
  for (let field = 0; field < reportFields; field++) reports[into + field] = reports[from + field]!;
  if (incident.compiled.lending !== undefined) receivePosts(incident, hospital, index % reportRing);
}

/** A hospital that turned a vehicle away is known to be closed at once: the crew says so. */
export function noteRefusal(incident: Incident, hospital: number, tag: number): void {
  incident.state.reports[reportAt(hospital, lastReceived) + reported.isOpen + Math.min(2, tag)] = 0;
}
