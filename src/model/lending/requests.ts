import { preconditions } from '../../domain/resources/lending.ts';
import { readinessLevels } from '../../domain/resources/surge.ts';
import { minutesPerDay } from '../../domain/time.ts';
import { uniform } from '../../kernel/random.ts';
import { personsToFill } from '../../policy/lending/hours.ts';
import { personsToAsk } from '../../policy/lending/need.ts';
import { offeredPersons } from '../../policy/lending/offer.ts';
import { missingPrecondition } from '../../policy/lending/preconditions.ts';
import { isUsualPartner, travelMinutes } from '../../policy/lending/region-ground.ts';
import { isTriggered, overloadedSince } from '../../policy/lending/trigger.ts';
import { draws } from '../chance.ts';
import { scalar } from '../columns.ts';
import { code } from '../happenings.ts';
import type { Incident } from '../incident.ts';
import { type PatientAssignment, patientAssignment } from './assign-patients.ts';
import { askEquipment } from './equipment.ts';
import type { LendingPlan } from './lending-plan.ts';
import { nation, openLoan, recallLoans } from './loans.ts';
import { movePatients } from './move-patients.ts';
import type { ReportedRegions } from './region-view.ts';
import { hasIntensiveCare, isNearer, isRefused, neediest, type Review, shortageAt } from './review.ts';

const reinforced = readinessLevels.indexOf('forstarkningslage');

/** Makes the review of an incident's regions, which is the same all the time. */
export function lendingReview(incident: Incident, plan: LendingPlan, picture: ReportedRegions): () => void {
  const { length } = plan.ground.regions;
  const review: Review = {
    incident,
    plan,
    picture,
    standing: { ownSurgeUsed: false, usualPartnersAsked: false, agreement: 'none' },
    lenders: new Int32Array(length),
    parts: new Float64Array(length),
  };
  const assignment =
    plan.strategy.assignment === 'least-total-time' ? patientAssignment(incident, plan, picture) : undefined;
  return () => {
    for (let region = 0; region < length; region++) reviewRegion(review, region, assignment);
    assignment?.settle();
    incident.plan(
      incident.compiled.slots.lending,
      code.lendingReviewed,
      0,
      incident.parameters.lendingReviewEvery,
    );
  };
}

/** A region that has been overloaded for long enough asks; one that has been relieved for long enough sends people home. */
function reviewRegion(review: Review, region: number, assignment: PatientAssignment | undefined): void {
  const { incident, plan, picture } = review;
  const { state, now, parameters } = incident;
  const { trigger, movePatients: moving } = plan.strategy;
  const since = overloadedSince(picture, region, trigger, state.overloadedSince[region]!);
  state.overloadedSince[region] = since;
  if (Number.isNaN(since)) {
    if (Number.isNaN(state.relievedSince[region]!)) state.relievedSince[region] = now;
    if (state.hasBorrowed[region] === 1 && now - state.relievedSince[region]! >= parameters.loanEndsAfter)
      recallLoans(incident, region);
    return;
  }
  state.relievedSince[region] = Number.NaN;
  if (!isTriggered(now, since, trigger)) return;
  if (moving !== 'no') move(review, region, assignment);
  if (moving === 'only' || !hasIntensiveCare(review, region)) return;
  take(review, region);
  askEquipment(review, region);
  let hasAsked = false;
  for (const competence of plan.asked) {
    const persons = personsToAsk(picture, region, competence, plan.strategy);
    if (persons === 0) continue;
    ask(review, region, competence, persons);
    hasAsked = true;
  }
  // Partners who were to be asked only when own measures are used have not been asked by a request made too early.
  const lacks = missingPrecondition(plan.strategy, review.standing, 'usual-partner');
  if (hasAsked && preconditions[lacks] !== 'own-surge-used') state.partnersAsked[region] = 1;
}

/** Moves patients of a region now, or with those of all others when the review is over. */
function move(
  { incident, plan, picture }: Review,
  region: number,
  assignment: PatientAssignment | undefined,
): void {
  if (assignment === undefined) movePatients(incident, plan, picture, region);
  else assignment.ask(region);
}

/** Settles how far a region has come on its own; asks for the crisis agreement where that is a condition. */
function take(review: Review, region: number): void {
  const { incident, plan, standing } = review;
  const { state, now, setting } = incident;
  const hospitals = plan.hospitalsOf[region]!;
  const hasMeasures = incident.cell.plan.surge.measures.length > 0;
  standing.ownSurgeUsed =
    !hasMeasures ||
    hospitals.every((one) => setting.hospitals[one]!.icu === 0 || state.level[one]! >= reinforced);
  standing.usualPartnersAsked = state.partnersAsked[region] === 1;
  if (state.askedAt[region] === Infinity) state.askedAt[region] = now;
  if (standing.ownSurgeUsed && state.agreementFrom[region] === Infinity)
    state.agreementFrom[region] = now + plan.strategy.delays.activation;
  const from = state.agreementFrom[region]!;
  standing.agreement = from === Infinity ? 'none' : now >= from ? 'active' : 'requested';
}

/** Asks the nation first, then regions. Whoever is asked for and not offered by anybody is counted once, however many said no. */
function ask(review: Review, region: number, competence: number, persons: number): void {
  const { incident } = review;
  let left = persons - askNation(review, region, competence, persons);
  if (left > 0 && review.plan.strategy.lenders.share > 0) left = askRegions(review, region, competence, left);
  left = Math.max(0, left);
  incident.state.scalars[scalar.refused]! += left;
  if (incident.witness !== undefined) incident.witness.requested(region, competence, persons, left);
}

/** National teams of which some have the competence: whole teams, from the base nearest with one ready. */
function askNation(review: Review, region: number, competence: number, persons: number): number {
  const { incident, plan } = review;
  const { nationalTeams } = plan.strategy;
  const id = plan.ground.competences[competence]!;
  const inTeam = nationalTeams?.mix[id] ?? 0;
  if (nationalTeams === undefined || inTeam === 0) return 0;
  let got = 0;
  while (got < persons) {
    const to = neediest(review, region, competence);
    const base = readyBase(incident, plan, to);
    if (base < 0 || isRefused(review, region, 'national-team')) break;
    sendTeam(incident, plan, base, to);
    got += inTeam;
  }
  return got;
}

/** Nearest base with a team ready; −1 when none has. */
function readyBase(incident: Incident, plan: LendingPlan, to: number): number {
  let best = -1;
  for (let at = 0; at < plan.teamBases.length; at++) {
    const base = plan.teamBases[at]!;
    if (base < 0 || incident.state.teamsOut[base]! >= plan.teamsAt[at]!) continue;
    if (isNearer(incident, base, best, to)) best = base;
  }
  return best;
}

function sendTeam(incident: Incident, plan: LendingPlan, base: number, to: number): void {
  const teams = plan.strategy.nationalTeams!;
  let isLead = true;
  incident.state.teamsOut[base]!++;
  incident.state.scalars[scalar.activations]!++;
  for (let competence = 0; competence < plan.ground.competences.length; competence++) {
    const persons = teams.mix[plan.ground.competences[competence]!] ?? 0;
    if (persons === 0) continue;
    const stays = Math.min(teams.endurance, plan.strategy.hours.longest);
    openLoan(incident, {
      from: nation,
      base,
      teams: isLead ? 1 : 0,
      sets: 0,
      to,
      competence,
      persons,
      leavesAfter: teams.notice,
      stays,
    });
    isLead = false;
  }
}

/** Asks the regions in their order, and says how many persons nobody offered. */
function askRegions(review: Review, region: number, competence: number, persons: number): number {
  const { plan, picture, lenders, parts } = review;
  const count = plan.ask(picture, region, lenders);
  if (plan.split !== undefined) plan.split(picture, competence, persons, lenders, count, parts);
  let left = persons;
  for (let at = 0; at < count && left > 0; at++) {
    const lender = lenders[at]!;
    const asked = plan.split === undefined ? left : Math.min(left, parts[at]!);
    if (asked <= 0 || Number.isNaN(travelMinutes(plan.ground, lender, region))) continue;
    const isPartner = isUsualPartner(plan.ground, region, lender);
    if (isRefused(review, region, isPartner ? 'usual-partner' : 'other-region')) continue;
    left -= borrow(review, region, lender, competence, asked);
  }
  return left;
}

/** One region asks another, which offers all, a part or nobody. */
function borrow(review: Review, region: number, lender: number, competence: number, asked: number): number {
  const { plan, picture } = review;
  const offer = plan.answer(picture, lender, competence, asked, luckOf(review, region, lender, competence));
  let left = offeredPersons(offer);
  const offered = left;
  const { delays, hours, effect } = plan.strategy;
  while (left > 0) {
    const to = neediest(review, region, competence);
    const fits = personsToFill(Math.max(0, shortageAt(review, to, competence)), hours.weekly, effect);
    const persons = Math.min(left, Math.max(1, fits));
    openLoan(review.incident, {
      from: lender,
      base: -1,
      teams: 0,
      sets: 0,
      to,
      competence,
      persons,
      leavesAfter: delays.decision + delays.mobilise,
      stays: hours.longest,
    });
    left -= persons;
  }
  return offered;
}

/** Luck of a request by who asks whom for what on which day: nobody else's draw moves when a region is added. */
function luckOf({ incident, plan }: Review, region: number, lender: number, competence: number): number {
  const slot = incident.compiled.slots.lending;
  const { key } = incident.machine;
  const [borrowerHi, borrowerLo] = plan.regionNames[region]!;
  const [lenderHi, lenderLo] = plan.regionNames[lender]!;
  const [hi, lo] = incident.compiled.staff.names[competence]!;
  return uniform(
    key[2 * slot]!,
    key[2 * slot + 1]!,
    draws.declines.hi ^ borrowerHi ^ lenderLo ^ hi,
    draws.declines.lo ^ borrowerLo ^ lenderHi ^ lo,
    Math.floor(incident.now / minutesPerDay),
  );
}
