import { readinessLevels, type SurgeTrigger } from '../../domain/resources/surge.ts';
import type { Hospital } from '../../domain/system.ts';
import { pool } from '../departments.ts';
import type { Incident } from '../incident.ts';
import { callIn, sendHome } from '../staff/call-in.ts';
import { leverAt } from './levers.ts';

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

/** What a hospital sees of itself. */
function signalAt(incident: Incident, hospital: number, { signal }: SurgeTrigger): number {
  const { setting, state, now } = incident;
  const { icu, ward, teams } = setting.hospitals[hospital]!;
  switch (signal) {
    case 'alarm':
      return now >= setting.alarm[hospital]! ? 1 : 0;
    case 'severe-per-team':
      return now - state.severeNoted[hospital]! <= announcedFor
        ? severeAt(incident, hospital) / Math.max(1, teams.at30min)
        : 0;
    case 'icu-load':
      return loadPer(incident, pool.icu, hospital, icu);
    case 'ward-load':
      return loadPer(incident, pool.ward, hospital, ward);
  }
}

/** Whether a trigger has fired: its signal has been above the value for its time. */
function hasFired(incident: Incident, hospital: number, trigger: SurgeTrigger, number: number): boolean {
  const { aboveSince } = incident.state;
  const at = hospital * incident.compiled.triggers + number;
  if (!(signalAt(incident, hospital, trigger) > trigger.over)) {
    aboveSince[at] = Infinity;
    return false;
  }
  if (aboveSince[at] === Infinity) aboveSince[at] = incident.now;
  return incident.now - aboveSince[at]! >= trigger.for;
}

/** Number of triggers of a plan: those of its levels, then those of its measures. */
export function countTriggers(plan: Incident['cell']['plan']['surge']): number {
  const ofLevels = Object.values(plan.raise).reduce((sum, list) => sum + list.length, 0);
  return ofLevels + plan.measures.length;
}

/** Severe casualties above which a plan may do something at a hospital; Infinity when it never does. */
export function severeThatMatter(plan: Incident['cell']['plan']['surge'], { teams }: Hospital): number {
  const triggers = [
    ...Object.values(plan.raise).flat(),
    ...plan.measures.flatMap(({ trigger }) => trigger ?? []),
  ];
  const least = Math.min(
    ...triggers.flatMap(({ signal, over }) => (signal === 'severe-per-team' ? [over] : [])),
  );
  return least * Math.max(1, teams.at30min);
}

/** Whether each measure belongs to each level, by level and measure. */
export function leversByLevel(plan: Incident['cell']['plan']['surge']): readonly (readonly boolean[])[] {
  return readinessLevels.map((level) => plan.measures.map(({ id }) => plan.levels[level].includes(id)));
}

/** A hospital looks at its signals, sets its readiness level, and starts and undoes exactly the measures of that level. */
export function reviewSurge(incident: Incident, hospital: number): void {
  const { state, now, cell } = incident;
  const { surge } = cell.plan;
  if (surge.measures.length === 0 && countTriggers(surge) === 0) return;
  let number = 0;
  let wanted = 0;
  for (let level = 1; level < readinessLevels.length; level++) {
    for (const trigger of surge.raise[readinessLevels[level] as keyof typeof surge.raise]) {
      if (hasFired(incident, hospital, trigger, number++)) wanted = level;
    }
  }
  const before = state.level[hospital]!;
  if (wanted >= before && wanted > 0) state.levelUntil[hospital] = now + surge.fallAfter;
  if (wanted > before || now >= state.levelUntil[hospital]!) state.level[hospital] = wanted;
  if (state.level[hospital] !== before) state.levelSince[hospital] = now;
  moveLevers(incident, hospital, number);
}

function moveLevers(incident: Incident, hospital: number, firstTrigger: number): void {
  const { state, now, cell } = incident;
  const { surge } = cell.plan;
  const ofLevel = incident.compiled.levers[state.level[hospital]!]!;
  for (let at = 0; at < surge.measures.length; at++) {
    const measure = surge.measures[at]!;
    const lever = leverAt(incident, hospital, at);
    const fired =
      measure.trigger !== undefined && hasFired(incident, hospital, measure.trigger, firstTrigger + at);
    const isWanted = fired || ofLevel[at]!;
    const isOn = state.leverFrom[lever]! < Infinity;
    if (isWanted) state.leverWanted[lever] = now;
    if (isWanted && !isOn && hasWhatItRequires(incident, hospital, measure.requires))
      start(incident, hospital, at);
    else if (!isWanted && isOn && measure.undo !== null && now - state.leverWanted[lever]! >= measure.undo)
      stop(incident, hospital, at);
  }
}

function hasWhatItRequires(incident: Incident, hospital: number, required: readonly string[]): boolean {
  const { measures } = incident.cell.plan.surge;
  return required.every((id) => {
    const at = measures.findIndex((measure) => measure.id === id);
    const from = incident.state.leverFrom[leverAt(incident, hospital, at)]!;
    return from + measures[at]!.lead <= incident.now;
  });
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
  const { measures } = incident.cell.plan.surge;
  let standard = 0;
  for (let at = 0; at < measures.length; at++) {
    const { settings, lead } = measures[at]!;
    if (settings.kind !== 'care-standard') continue;
    const from = incident.state.leverFrom[leverAt(incident, hospital, at)]!;
    if (incident.now - from >= lead) standard = Math.max(standard, standardCode[settings.standard]);
  }
  return standard;
}
