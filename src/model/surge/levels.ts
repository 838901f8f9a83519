import { alarmOf } from '../coordination/alarm.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { callIn, sendHome } from '../staff/call-in.ts';
import { leverAt } from './levers.ts';
import { signal } from './surge-plan.ts';

/** Severe casualties count as announced for so long after the last of them was. */
const announcedFor = 15;

/** Numbers behind the care standards. */
const standardCode = { conventional: 0, contingency: 1, crisis: 2 } as const;

/** Red and yellow that a hospital has been told of or has met, whichever is more. */
export function severeAt(incident: Incident, hospital: number): number {
  const { sentTo, received } = incident.state;
  return (
    Math.max(sentTo[hospital * 4]!, received[hospital * 4]!) +
    Math.max(sentTo[hospital * 4 + 1]!, received[hospital * 4 + 1]!)
  );
}

/** Persons in the places of a pool or waiting for them, per ordinary place. */
function loadPer(incident: Incident, kind: number, hospital: number, places: number): number {
  const { inUse, waiting } = incident.machine.columns.views;
  const at = incident.compiled.poolKinds[kind]!.base + hospital;
  const persons = inUse[at]! + waiting[at]!;
  return places > 0 ? persons / places : 0;
}

/** A hospital reads those of its signals that some trigger watches. */
function readSignals(incident: Incident, hospital: number): void {
  const { setting, state, now, signals, compiled } = incident;
  const { icu, ward, teams } = setting.hospitals[hospital]!;
  const { watched } = compiled.surge;
  signals[signal.alarm] = now >= alarmOf(incident, hospital) ? 1 : 0;
  if (watched[signal['severe-per-team']])
    signals[signal['severe-per-team']] =
      now - state.severeNoted[hospital]! <= announcedFor
        ? severeAt(incident, hospital) / Math.max(1, teams.at30min)
        : 0;
  if (watched[signal['icu-load']]) signals[signal['icu-load']] = loadPer(incident, pool.icu, hospital, icu);
  if (watched[signal['ward-load']])
    signals[signal['ward-load']] = loadPer(incident, pool.ward, hospital, ward);
}

/** Whether a trigger has fired: its signal has been above the value for its time. */
function hasFired(incident: Incident, hospital: number, trigger: number): boolean {
  const { surge } = incident.compiled;
  const { aboveSince } = incident.state;
  const at = hospital * surge.signals.length + trigger;
  if (!(incident.signals[surge.signals[trigger]!]! > surge.over[trigger]!)) {
    aboveSince[at] = Infinity;
    return false;
  }
  if (aboveSince[at] === Infinity) aboveSince[at] = incident.now;
  return incident.now - aboveSince[at]! >= surge.for[trigger]!;
}

/** A hospital looks at its signals, sets its readiness level, and starts and undoes exactly the measures of that level. */
export function reviewSurge(incident: Incident, hospital: number): void {
  const { state, now, cell, compiled } = incident;
  const { signals, raisesTo } = compiled.surge;
  if (signals.length === 0) return;
  readSignals(incident, hospital);
  let wanted = 0;
  for (let trigger = 0; trigger < raisesTo.length; trigger++)
    if (hasFired(incident, hospital, trigger)) wanted = raisesTo[trigger]!;
  const before = state.level[hospital]!;
  if (wanted >= before && wanted > 0) state.levelUntil[hospital] = now + cell.plan.surge.fallAfter;
  if (wanted > before || now >= state.levelUntil[hospital]!) state.level[hospital] = wanted;
  if (state.level[hospital] !== before) state.levelSince[hospital] = now;
  moveLevers(incident, hospital);
}

function moveLevers(incident: Incident, hospital: number): void {
  const { state, now, compiled } = incident;
  const { ofLevel, signals, raisesTo, undo } = compiled.surge;
  const isOfLevel = ofLevel[state.level[hospital]!]!;
  for (let at = 0; at < undo.length; at++) {
    const lever = hospital * undo.length + at;
    const trigger = raisesTo.length + at;
    const fired = signals[trigger]! >= 0 && hasFired(incident, hospital, trigger);
    const isOn = state.leverFrom[lever]! < Infinity;
    if (fired || isOfLevel[at]!) {
      state.leverWanted[lever] = now;
      if (!isOn && hasWhatItRequires(incident, hospital, at)) start(incident, hospital, at);
    } else if (isOn && now - state.leverWanted[lever]! >= undo[at]!) stop(incident, hospital, at);
  }
}

function hasWhatItRequires(incident: Incident, hospital: number, at: number): boolean {
  const { requires, lead } = incident.compiled.surge;
  for (const required of requires[at]!) {
    const from = incident.state.leverFrom[leverAt(incident, hospital, required)]!;
    if (!(from + lead[required]! <= incident.now)) return false;
  }
  return true;
}

function start(incident: Incident, hospital: number, at: number): void {
  const { state, now, cell } = incident;
  const { settings, lead } = cell.plan.surge.measures[at]!;
  state.leverFrom[leverAt(incident, hospital, at)] = now;
  if (settings.kind === 'call-in') callIn(incident, hospital, now + lead);
}

function stop(incident: Incident, hospital: number, at: number): void {
  const { state, now, cell } = incident;
  const lever = leverAt(incident, hospital, at);
  state.leverMinutes[lever]! += now - state.leverFrom[lever]!;
  state.leverFrom[lever] = Infinity;
  if (cell.plan.surge.measures[at]!.settings.kind === 'call-in') sendHome(incident, hospital);
}

/** Care standard in force at a hospital by its measures. */
export function standardAt(incident: Incident, hospital: number): number {
  const { ofKind, lead } = incident.compiled.surge;
  let standard = 0;
  for (const at of ofKind['care-standard']) {
    const { settings } = incident.cell.plan.surge.measures[at]!;
    if (settings.kind !== 'care-standard') continue;
    const from = incident.state.leverFrom[leverAt(incident, hospital, at)]!;
    if (incident.now - from >= lead[at]!) standard = Math.max(standard, standardCode[settings.standard]);
  }
  return standard;
}
