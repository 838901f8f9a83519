import { coordinationLevels } from '../../domain/resources/coordination.ts';
import { isInflow } from '../../domain/scenario.ts';
import { nameWords } from '../../kernel/random.ts';
import {
  declines,
  hasLasted,
  type LoadGround,
  loadOnPicture,
  reliefOf,
  spellOf,
} from '../../policy/coordination/escalation.ts';
import { reviewAbroad, startAbroad } from '../abroad/review.ts';
import { draws } from '../chance.ts';
import { flag } from '../columns.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { callUpon } from './alarm.ts';
import { coordinating, notJoined } from './columns.ts';
import type { CoordinationPlan } from './coordination-plan.ts';
import { reviewIntensiveCare } from './intensive-care.ts';

/** Where reviews, the answer of the level asked, and the regions' luck have their slots, from the first of them. */
const reviewSlot = 0;
const answerSlot = 1;
const luckSlots = 2;

/** Slots that a form of coordination takes. */
export function coordinationSlots(plan: CoordinationPlan | undefined): number {
  return plan === undefined ? 0 : luckSlots + plan.hospitalsOf.length;
}

/**
 * The regions that are hit are in force and nobody else has been asked. Own hospitals that today's rule would not reach are
 * alarmed like the others. The first review comes with the region's alarm.
 */
export function startCoordination(incident: Incident): void {
  const { compiled, state, machine, setting, parameters } = incident;
  const { coordination: plan, slots } = compiled;
  if (plan === undefined) return;
  const { coordination } = state;
  coordination.fill(Infinity, coordinating.burnsFrom);
  coordination[coordinating.asked] = -1;
  coordination[coordinating.overSince] = Number.NaN;
  coordination[coordinating.relievedSince] = Number.NaN;
  for (let region = 0; region < plan.hospitalsOf.length; region++)
    state.joinedAt[region] = plan.isHit[region] === 1 ? 0 : notJoined;
  state.icuOverSince.fill(Number.NaN);
  state.icuHelpFrom.fill(Infinity);
  startAbroad(incident);
  for (let slot = slots.coordination; slot < slots.coordination + luckSlots; slot++)
    machine.settle(slot, 0, slot - slots.coordination);
  giveLuck(incident);
  const starts = setting.sites.filter((site) => !isInflow(site)).map((site) => site.starts);
  const first = starts.length === 0 ? 0 : Math.min(...starts);
  if (plan.levels.length > 0) {
    coordination[coordinating.firstInForce] = first;
    for (const hospital of plan.levels[0]!.hospitals)
      state.calledUpon[hospital] =
        first +
        parameters.hospitalAlarmAfter +
        parameters.hospitalAlarmPerJourney * closest(incident, hospital);
  }
  const untilAlarm = starts.length === 0 ? 0 : first + parameters.regionAlarmAfter;
  incident.plan(slots.coordination + reviewSlot, code.coordinationReviewed, 0, untilAlarm);
}

/** Luck of each region's answers, by its stable name. */
function giveLuck({ compiled, machine, cell, root, replication }: Incident): void {
  cell.system.regions.forEach(({ id }, region) => {
    const slot = compiled.slots.coordination + luckSlots + region;
    machine.settle(slot, 0, luckSlots + region);
    machine.bless(slot, root, replication, nameWords(`coordination ${id}`), 0);
  });
}

function closest(incident: Incident, hospital: number): number {
  let least = Infinity;
  for (let site = 0; site < incident.setting.sites.length; site++)
    if (incident.setting.inflows[site] === undefined)
      least = Math.min(least, incident.siteJourney(site, hospital));
  return least;
}

/** Command looks at the picture: asks the next level, leaves the one in force, or raises an alarm. */
export function reviewCoordination(incident: Incident): void {
  const { coordination: plan, slots } = incident.compiled;
  if (plan === undefined) throw incident.impossible('coordination is reviewed where there is none');
  if (plan.levels.length > 0) reviewLevels(incident, plan);
  if (plan.burnCentres.length > 0) reviewBurns(incident, plan);
  reviewIntensiveCare(incident, plan);
  reviewAbroad(incident);
  incident.plan(slots.coordination + reviewSlot, code.coordinationReviewed, 0, plan.form.reviewEvery);
}

/** Nothing is asked or left while a level's answer is awaited: the threshold is counted anew on the ground that comes of it. */
function reviewLevels(incident: Incident, plan: CoordinationPlan): void {
  const { state, now } = incident;
  const { coordination } = state;
  const level = coordination[coordinating.level]!;
  if (coordination[coordinating.asked]! >= 0) return;
  const next = plan.levels[level + 1];
  if (next !== undefined && next.rule !== null) {
    const load = loadAt(incident, plan, level);
    const since = spellOf(load, next.rule.over, coordination[coordinating.overSince]!, now);
    coordination[coordinating.overSince] = since;
    const isFirst = coordination[firstOf(plan, level + 1)] === Infinity;
    const isDue = hasLasted(since, next.rule.for, now) || (next.rule.opens === 'at-alarm' && isFirst);
    if (isDue) {
      askLevel(incident, level + 1, next.rule.decision, load);
      return;
    }
  }
  if (level > 0) reviewRelief(incident, plan, level);
}

/** The level in force is left when the hospitals of the one below could bear the load. */
function reviewRelief(incident: Incident, plan: CoordinationPlan, level: number): void {
  const { coordination } = incident.state;
  const { below, for: lasting } = plan.form.relief;
  const load = loadAt(incident, plan, level - 1);
  const since = reliefOf(load, below, coordination[coordinating.relievedSince]!, incident.now);
  coordination[coordinating.relievedSince] = since;
  if (hasLasted(since, lasting, incident.now)) leaveLevel(incident, level);
}

/** Reused: whose load is looked at. */
const looked: { -readonly [K in keyof LoadGround]: LoadGround[K] } & { hospitals: number[] } = {
  hospitals: [],
  count: 0,
  prepared: new Float64Array(0),
};

/** Need over capacity on the picture at the hospitals of a level whose regions take part in it. */
export function loadAt(incident: Incident, plan: CoordinationPlan, level: number): number {
  const { hospitals } = plan.levels[level]!;
  looked.hospitals.length = 0;
  for (const hospital of hospitals) {
    const joined = incident.state.joinedAt[plan.regionOf[hospital]!]!;
    if (joined !== notJoined && joined <= level) looked.hospitals.push(hospital);
  }
  looked.count = plan.regionOf.length;
  looked.prepared = plan.prepared;
  return loadOnPicture(incident.picture, looked, plan.form);
}

function firstOf(plan: CoordinationPlan, level: number): number {
  return coordinating.firstInForce + coordinationLevels.indexOf(plan.levels[level]!.level);
}

function askLevel(incident: Incident, level: number, decision: number, load: number): void {
  const { state, compiled } = incident;
  state.coordination[coordinating.asked] = level;
  if (incident.witness !== undefined) incident.witness.levelAsked(level, load);
  incident.plan(compiled.slots.coordination + answerSlot, code.levelDecided, level, decision);
}

/** The regions asked have answered, each by its own luck at this level; the hospitals of those that take part are called upon. */
export function decideLevel(incident: Incident, level: number): void {
  const { state, compiled, now, witness } = incident;
  const plan = compiled.coordination!;
  const { coordination, joinedAt } = state;
  const { regions, rule, hospitals, level: name } = plan.levels[level]!;
  const visit = coordinationLevels.indexOf(name);
  for (let region = 0; region < regions.length; region++) {
    if (regions[region] === 0 || joinedAt[region] !== notJoined) continue;
    const slot = compiled.slots.coordination + luckSlots + region;
    if (!declines(rule!, incident.luck(slot, draws.declinesToReceive, visit))) joinedAt[region] = level;
    else if (witness !== undefined) witness.levelDeclined(level, region);
  }
  coordination[coordinating.level] = level;
  coordination[coordinating.asked] = -1;
  coordination[coordinating.overSince] = Number.NaN;
  coordination[coordinating.relievedSince] = Number.NaN;
  const first = firstOf(plan, level);
  if (coordination[first] === Infinity) coordination[first] = now;
  for (const hospital of hospitals)
    if (joinedAt[plan.regionOf[hospital]!] !== notJoined) callUpon(incident, hospital);
  if (witness !== undefined) witness.levelInForce(level);
}

/** Back to the level below, with those who took part in it; the hospitals called upon keep their readiness by their own plans. */
function leaveLevel(incident: Incident, level: number): void {
  const { coordination, joinedAt } = incident.state;
  for (let region = 0; region < joinedAt.length; region++)
    if (joinedAt[region]! >= level) joinedAt[region] = notJoined;
  coordination[coordinating.level] = level - 1;
  coordination[coordinating.overSince] = Number.NaN;
  coordination[coordinating.relievedSince] = Number.NaN;
  if (incident.witness !== undefined) incident.witness.levelLeft(level);
}

/** The burns alarm is raised when so many who have been tagged seem to need a burn centre, and is in force after the decision. */
function reviewBurns(incident: Incident, { form }: CoordinationPlan): void {
  const { state, now } = incident;
  const alarm = form.alarms.burns!;
  if (state.coordination[coordinating.burnsFrom]! < Infinity) return;
  let seem = 0;
  for (let casualty = 0; casualty < incident.casualties; casualty++)
    if (state.looks[casualty]! > 0 && (state.flags[casualty]! & flag.seemsBurn) !== 0) seem++;
  if (seem < alarm.persons) return;
  state.coordination[coordinating.burnsFrom] = now + alarm.decision;
  if (incident.witness !== undefined) incident.witness.alarmRaised('burns', -1, now + alarm.decision);
}
