import { isOfficeHours } from '../../domain/time.ts';
import { component, pool } from '../departments.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';

/**
 * Teams that a hospital has so long after its alarm: half of the 30-min figure at the alarm (at least one where that is
 * not none), straight lines to 30 min, 2 h and 8 h, then falling between 12 and 16 h. Fewer at night and at weekends
 * until the day staff have come. Source: Blimark 2020 for the three figures; the rest grade D.
 */
export function teamsAt(incident: Incident, hospital: number): number {
  const { parameters: p, setting, cell } = incident;
  const { at30min, at2h, at8h } = setting.hospitals[hospital]!.teams;
  const alarm = setting.alarm[hospital]!;
  const minutes = incident.now - alarm;
  const first = at30min * p.teamsAtAlarm;
  const { starts } = cell.scenario;
  const isDay = isOfficeHours(starts, alarm) || isOfficeHours(starts, incident.now);
  const factor = isDay || hasMetDay(incident, hospital) ? 1 : p.nightFactor;
  let teams: number;
  if (!incident.hasCasualties || minutes <= 0) teams = first;
  else if (minutes <= 30) teams = between(first, at30min, minutes / 30);
  else if (minutes <= 120) teams = between(at30min, at2h, (minutes - 30) / 90);
  else if (minutes <= 480) teams = between(at2h, at8h, (minutes - 120) / 360);
  else teams = at8h * (1 - (1 - p.teamsLateShare) * share(minutes, p.teamsFallFrom, p.teamsFallUntil));
  const whole = Math.floor(teams * factor + 0.5);
  return at30min > 0 ? Math.max(1, whole) : Math.max(0, whole);
}

function between(from: number, to: number, at: number): number {
  return from + (to - from) * at;
}

function share(value: number, from: number, until: number): number {
  return Math.min(1, Math.max(0, (value - from) / Math.max(1, until - from)));
}

/** Whether a morning at seven on a weekday has come since the alarm. */
function hasMetDay(incident: Incident, hospital: number): boolean {
  const { starts } = incident.cell.scenario;
  const alarm = incident.setting.alarm[hospital]!;
  for (let hour = 1; hour * 60 <= incident.now - alarm && hour <= 72; hour++) {
    if (isOfficeHours(starts, alarm + hour * 60)) return true;
  }
  return false;
}

/**
 * Intensive-care places beyond the ordinary ones, ramping up to what can be raised (Blimark 2020: 5.4 h and 1.8 h). They
 * are raised for casualties: no more than there are casualties, so that ordinary patients gain nothing from an incident.
 */
function extraIntensive(incident: Incident, hospital: number): number {
  const { parameters, setting } = incident;
  const { surgeIcu, icu, kind } = setting.hospitals[hospital]!;
  const full = kind === 'university' ? parameters.icuFullAfterUniversity : parameters.icuFullAfterCounty;
  const minutes = incident.now - setting.alarm[hospital]!;
  if (!incident.hasCasualties || minutes <= 0) return 0;
  const ordinarilyFree = icu * 0.035;
  const raised = Math.floor(Math.max(0, surgeIcu - ordinarilyFree) * Math.min(1, minutes / full));
  return Math.min(raised, incident.state.icuDemand[hospital]!);
}

/** One casualty more or fewer is in general intensive care or waiting for it. */
export function countIcuDemand(incident: Incident, hospital: number, by: 1 | -1): void {
  incident.state.icuDemand[hospital]! += by;
  postStaff(incident, hospital);
}

/** Posts teams and intensive-care staff by the curves of this minute, less escorts on the road. */
export function postStaff(incident: Incident, hospital: number): void {
  const { setting, state } = incident;
  const away = state.escortsAway[hospital]!;
  setLimit(incident, pool.team, hospital, component.staff, Math.max(0, teamsAt(incident, hospital) - away));
  const icu = setting.hospitals[hospital]!.icu + extraIntensive(incident, hospital);
  setLimit(incident, pool.icu, hospital, component.premises, icu);
  setLimit(incident, pool.icu, hospital, component.staff, Math.max(0, icu - away));
}

/** Sets a limit and lets in who waits. */
export function setLimit(incident: Incident, kind: number, place: number, part: number, value: number): void {
  const { machine, compiled } = incident;
  const at = compiled.poolKinds[kind]!.base + place;
  machine.pools.setLimit(at, part, value, incident.now);
  machine.admitAll(at);
}

/** A hospital's staffed capacity follows its curve: looked at often while it is steep, hourly later. */
export function followCurve(incident: Incident, hospital: number): void {
  const { setting, parameters, state, compiled } = incident;
  postStaff(incident, hospital);
  const minutes = incident.now - setting.alarm[hospital]!;
  const premises = compiled.premises[hospital]!;
  if (minutes >= parameters.deconSetUp)
    openDecontamination(incident, hospital, premises.decon, premises.litter);
  if (minutes >= parameters.bloodResupplyAfter && state.blood[hospital]! < premises.blood)
    state.blood[hospital] = premises.blood;
  if (minutes >= 1440) return;
  const next = minutes < 120 ? 15 : minutes < 480 ? 30 : 60;
  incident.plan(compiled.slots.clocks + hospital, code.readinessChanges, hospital, next);
}

function openDecontamination(incident: Incident, hospital: number, lines: number, litter: number): void {
  if (!incident.cell.scenario.sites.some((site) => site.contamination !== undefined)) return;
  const { capacity } = incident.machine.columns.views;
  if (capacity[incident.compiled.poolKinds[pool.disrobe]!.base + hospital]! > 0) return;
  for (const kind of [pool.disrobe, pool.wash, pool.robe])
    setLimit(incident, kind, hospital, component.premises, lines);
  setLimit(incident, pool.litter, hospital, component.premises, litter);
}
