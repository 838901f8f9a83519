import { minutesPerHour } from '../../domain/time.ts';
import { exp, normalQuantile } from '../../kernel/elementary.ts';
import { quantile } from '../../kernel/sampling.ts';
import { draws } from '../chance.ts';
import { fate, scalar, stage } from '../columns.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { severityAfter } from './severity.ts';
import { ageOffset, chance, diesAsBurnt, logit, survivalLogit } from './survival.ts';

/** A death after treatment is at most this far away: 60 days. */
const latestLateDeath = 86_400;
/** A burn does not kill before half a day. */
export const earliestBurnDeath = 720;

/** Plans everybody's point of no return, untreated. */
export function startFates(incident: Incident): void {
  const { state, machine, compiled } = incident;
  for (let casualty = 0; casualty < incident.casualties; casualty++) {
    const slot = compiled.slots.fates + casualty;
    machine.order[slot] = casualty;
    const minute = state.injured[casualty]! + state.noReturn[casualty]!;
    if (minute < Infinity) incident.plan(slot, code.fateCloses, casualty, minute - incident.now);
  }
}

/** Effective untreated minutes up to now. */
export function untreatedNow(incident: Incident, casualty: number): number {
  const { untreated, pace, clockedAt } = incident.state;
  return untreated[casualty]! + pace[casualty]! * Math.max(0, incident.now - clockedAt[casualty]!);
}

/** Severity on the RPM scale now; classes that do not run down: as drawn. */
export function severityNow(incident: Incident, casualty: number): number {
  const { outcome } = incident.injuryOf(casualty);
  const clock = outcome.model === 'rpm' ? outcome.clock * incident.parameters.clockFactor : 0;
  const until =
    incident.state.definitive[casualty]! < Infinity
      ? incident.state.untreatedAtCare[casualty]!
      : untreatedNow(incident, casualty);
  return severityAfter(incident.state.severity[casualty]!, clock * until);
}

/** Changes how fast a casualty's chance runs out, and moves the point of no return accordingly. */
export function setPace(incident: Incident, casualty: number, pace: number): void {
  const { state } = incident;
  if (state.pace[casualty] === pace) return;
  state.untreated[casualty] = untreatedNow(incident, casualty);
  state.clockedAt[casualty] = Math.max(incident.now, state.injured[casualty]!);
  state.pace[casualty] = pace;
  if (state.fates[casualty] !== fate.open || state.noReturn[casualty] === Infinity) return;
  const left = (state.noReturn[casualty]! - state.untreated[casualty]!) / pace;
  planFate(incident, casualty, Math.max(0, state.clockedAt[casualty]! - incident.now + left));
}

/** Plans or moves the one happening of a casualty's fate. */
function planFate(incident: Incident, casualty: number, minutes: number): void {
  const slot = incident.compiled.slots.fates + casualty;
  incident.machine.calendar.cancel(slot);
  incident.plan(slot, code.fateCloses, casualty, minutes);
}

/** A casualty's fate comes to its next point: the chance is lost, penalties break it, or death. */
export function closeFate(incident: Incident, casualty: number, dies: (casualty: number) => void): void {
  const { state } = incident;
  const now = state.fates[casualty];
  if (now === fate.open) lose(incident, casualty);
  else if (now === fate.held) fail(incident, casualty);
  else if (now === fate.lost || now === fate.failing) dies(casualty);
}

function lose(incident: Incident, casualty: number): void {
  const { state } = incident;
  state.fates[casualty] = fate.lost;
  state.lostAt[casualty] = state.stages[casualty]!;
  planFate(incident, casualty, lagMinutes(incident, casualty));
}

/** From the point of no return to death without care: none where the draw was the death itself; burns die late. */
function lagMinutes(incident: Incident, casualty: number): number {
  const { state, parameters } = incident;
  const injury = incident.injuryOf(casualty);
  if (state.noReturn[casualty]! > 0 && state.noReturn[casualty] === state.fatalAfter[casualty]) return 0;
  if (diesAsBurnt(injury)) return lateMinutes(incident, casualty);
  const z = normalQuantile(incident.luck(casualty, draws.lag));
  return injury.lagMedian * exp(parameters.lagSigma * z);
}

/** From failed care to death. */
function lateMinutes(incident: Incident, casualty: number): number {
  const { chances } = incident;
  const u = incident.luck(casualty, draws.late);
  const injury = incident.injuryOf(casualty);
  const { treatment, lagMedian } = injury;
  if (diesAsBurnt(injury)) {
    return Math.max(earliestBurnDeath, quantile(chances.table, chances.burnDeath, u));
  }
  // The short time of the injured is not theirs: the ill die as late with intensive care as without it (grade D).
  if (treatment.definitive === 'intensive-care')
    return Math.min(latestLateDeath, lagMedian * exp(incident.parameters.lagSigma * normalQuantile(u)));
  return Math.min(latestLateDeath, quantile(chances.table, chances.late, u));
}

function fail(incident: Incident, casualty: number): void {
  const { state } = incident;
  state.fates[casualty] = fate.failing;
  state.lostAt[casualty] = state.stages[casualty]!;
  planFate(incident, casualty, lateMinutes(incident, casualty));
}

/** Definitive care begins. In time, it holds as long as penalties stay below the margin; too late, death comes late. */
export function beginDefinitiveCare(incident: Incident, casualty: number): void {
  const { state } = incident;
  if (state.definitive[casualty]! < Infinity) return;
  state.definitive[casualty] = incident.now;
  state.untreatedAtCare[casualty] = untreatedNow(incident, casualty);
  if (state.fates[casualty] === fate.lost) {
    state.fates[casualty] = fate.failing;
    planFate(incident, casualty, lateMinutes(incident, casualty));
    return;
  }
  if (state.fates[casualty] !== fate.open) return;
  state.fates[casualty] = fate.held;
  incident.machine.calendar.cancel(incident.compiled.slots.fates + casualty);
  state.margin[casualty] = marginNow(incident, casualty);
  addPenalty(incident, casualty, fluidsPenalty(incident, casualty));
}

/** Chance of survival as a doctor would see it now: of the class, severity and age, without the person's own frailty. */
export function expectedSurvival(incident: Incident, casualty: number): number {
  const { state } = incident;
  const margin =
    state.definitive[casualty]! < Infinity ? state.margin[casualty]! : marginNow(incident, casualty);
  return margin === Infinity ? 1 : chance(margin + logit(state.frailty[casualty]!));
}

/** Margin above the frailty at the start of care; classes that waiting does not change keep what was drawn. */
function marginNow(incident: Incident, casualty: number): number {
  const { state, parameters } = incident;
  const { outcome } = incident.injuryOf(casualty);
  if (outcome.model !== 'rpm') return state.margin[casualty]!;
  const beta = outcome.beta + parameters.betaShift + ageOffset(state.age[casualty]!);
  return survivalLogit(severityNow(incident, casualty), beta) - logit(state.frailty[casualty]!);
}

/** Large burns lose by every hour without fluids after the first two. */
function fluidsPenalty(incident: Incident, casualty: number): number {
  if (incident.injuryOf(casualty).treatment.definitive !== 'airway-and-fluids') return 0;
  const { fluidsPenaltyPerHour, fluidsPenaltyCap } = incident.parameters;
  const hours = (incident.now - incident.state.injured[casualty]!) / minutesPerHour - 2;
  return Math.max(fluidsPenaltyCap, fluidsPenaltyPerHour * Math.max(0, hours));
}

/** A penalty that falls at once. Never forgiven. */
export function addPenalty(incident: Incident, casualty: number, logits: number): void {
  const { state } = incident;
  settlePenalty(incident, casualty);
  state.penalty[casualty]! += logits;
  watchPenalty(incident, casualty);
}

/** A penalty that grows from `from` on, by `fall` (negative) a minute, to at most `most` (negative). Stops the one before. */
export function runPenalty(
  incident: Incident,
  casualty: number,
  from: number,
  fall: number,
  most: number,
): void {
  const { state } = incident;
  settlePenalty(incident, casualty);
  state.penaltyFrom[casualty] = from;
  state.penaltyFall[casualty] = fall;
  state.penaltyMost[casualty] = most;
  watchPenalty(incident, casualty);
}

/** Ends the running penalty; what it came to stays. */
export function stopPenalty(incident: Incident, casualty: number): void {
  settlePenalty(incident, casualty);
  incident.state.penaltyFall[casualty] = 0;
  watchPenalty(incident, casualty);
}

/** Puts what the running penalty has come to into the settled one. */
function settlePenalty(incident: Incident, casualty: number): void {
  const { state } = incident;
  const fall = state.penaltyFall[casualty]!;
  const minutes = incident.now - state.penaltyFrom[casualty]!;
  if (fall === 0 || minutes <= 0) return;
  const part = Math.max(state.penaltyMost[casualty]!, fall * minutes);
  state.penalty[casualty]! += part;
  state.penaltyMost[casualty]! -= part;
  state.penaltyFrom[casualty] = incident.now;
  if (state.penaltyMost[casualty]! >= 0) state.penaltyFall[casualty] = 0;
}

/** Plans the minute at which penalties will break the margin, if they will. */
function watchPenalty(incident: Incident, casualty: number): void {
  const { state } = incident;
  if (state.fates[casualty] !== fate.held) return;
  const slot = incident.compiled.slots.fates + casualty;
  incident.machine.calendar.cancel(slot);
  const left = state.margin[casualty]! + state.penalty[casualty]!;
  if (left < 0) {
    fail(incident, casualty);
    return;
  }
  const fall = state.penaltyFall[casualty]!;
  if (fall === 0 || left + state.penaltyMost[casualty]! >= 0) return;
  const from = Math.max(0, state.penaltyFrom[casualty]! - incident.now);
  incident.plan(slot, code.fateCloses, casualty, from + left / -fall);
}

/** Somebody dies: recorded; what they held is released by the caller. */
export function recordDeath(incident: Incident, casualty: number): void {
  const { state } = incident;
  state.fates[casualty] = fate.dead;
  state.stages[casualty] = stage.dead;
  state.died[casualty] = incident.now;
  state.scalars[scalar.living]!--;
}

/** The penalty so far, the running one included. */
function penaltyNow({ state, now }: Incident, casualty: number): number {
  const minutes = Math.max(0, now - state.penaltyFrom[casualty]!);
  return (
    state.penalty[casualty]! + Math.max(state.penaltyMost[casualty]!, state.penaltyFall[casualty]! * minutes)
  );
}

/**
 * Whether the run's fate is death: closed as death at discharge or at the horizon. Who still waits for intensive care at the
 * horizon is judged by the penalty so far.
 */
export function isDoomed(incident: Incident, casualty: number): boolean {
  const { state } = incident;
  const now = state.fates[casualty];
  if (now === fate.lost || now === fate.failing || now === fate.dead) return true;
  if (now === fate.open && incident.injuryOf(casualty).treatment.definitive === 'intensive-care')
    return state.margin[casualty]! + penaltyNow(incident, casualty) < 0;
  if (now !== fate.open || incident.injuryOf(casualty).treatment.definitive !== 'airway-and-fluids')
    return false;
  const { fluidsPenaltyCap, burnCentrePenalty } = incident.parameters;
  const untreatedToTheEnd = incident.now - state.injured[casualty]! >= 4_320 - 60;
  return untreatedToTheEnd && state.margin[casualty]! + fluidsPenaltyCap + burnCentrePenalty < 0;
}
