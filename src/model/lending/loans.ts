import type { Minutes } from '../../domain/time.ts';
import { postsAtHome, postsOnLoan } from '../../policy/lending/hours.ts';
import { travelMinutes } from '../../policy/lending/region-ground.ts';
import { scalar } from '../columns.ts';
import { component, pool } from '../departments.ts';
import { code, kindSpan } from '../happenings.ts';
import { postStaff, setLimit } from '../hospital/posting.ts';
import type { Incident } from '../incident.ts';
import type { LendingPlan } from './lending-plan.ts';

/** Stages of a loan: agreed and not yet left, on the way, introduced, serving, home and resting. */
export const loanStage = {
  none: 0,
  agreed: 1,
  travelling: 2,
  introduced: 3,
  serving: 4,
  resting: 5,
} as const;

/** The nation lends, not a region. */
export const nation = -1;

/** What a loan is of: persons of a competence from a region (or a base of the nation) to a hospital. */
export interface LoanTerms {
  /** Region, or `nation`. */
  readonly from: number;
  /** Hospital that they set out from; −1 for a region's own people. */
  readonly base: number;
  /** National teams, or sets of equipment, that come and go with this loan. */
  readonly teams: number;
  readonly sets: number;
  readonly to: number;
  readonly competence: number;
  readonly persons: number;
  /** Minutes until they leave. */
  readonly leavesAfter: Minutes;
  /** Longest stay at the place. */
  readonly stays: Minutes;
}

function planOf(incident: Incident): LendingPlan {
  const { lending } = incident.compiled;
  if (lending === undefined) throw incident.impossible('a loan moves where nobody lends');
  return lending;
}

function rosterOf(incident: Incident, hospital: number, competence: number): number {
  return hospital * incident.cell.system.staffing.competences.length + competence;
}

/** Posts that persons on loan fill when they know the place. */
function fullPosts({ strategy }: LendingPlan, persons: number): number {
  return persons * postsOnLoan(strategy.hours.weekly, strategy.effect);
}

/** Agrees a loan: the persons are promised from now on, and leave when decided and ready. */
export function openLoan(incident: Incident, terms: LoanTerms): void {
  const { state, machine } = incident;
  const plan = planOf(incident);
  const loan = state.scalars[scalar.loans]!++;
  if (loan >= plan.loans) throw incident.impossible(`more than ${plan.loans} loans in one run`);
  state.loanStages[loan] = loanStage.agreed;
  state.loanFrom[loan] = terms.from;
  state.loanBase[loan] = terms.base;
  state.loanTeams[loan] = terms.teams;
  state.loanSets[loan] = terms.sets;
  state.loanTo[loan] = terms.to;
  state.loanOf[loan] = terms.competence;
  state.loanPersons[loan] = terms.persons;
  state.loanStays[loan] = terms.stays;
  const promised = rosterOf(incident, terms.to, terms.competence);
  state.promisedTo[promised]! += fullPosts(plan, terms.persons);
  if (terms.from !== nation) {
    state.personsAway[regionalOf(incident, terms.from, terms.competence)]! += terms.persons;
    state.hasLent[terms.from] = 1;
  }
  state.hasBorrowed[plan.regionOf[terms.to]!] = 1;
  const slot = machine.enter(0, 2 ** 36 + loan);
  machine.place[slot] = terms.to;
  state.loanSlot[loan] = slot;
  planMove(incident, loan, terms.leavesAfter);
  if (incident.witness !== undefined) incident.witness.loanMoved(loan);
}

function regionalOf(incident: Incident, region: number, competence: number): number {
  return region * incident.cell.system.staffing.competences.length + competence;
}

function planMove(incident: Incident, loan: number, minutes: Minutes): void {
  const { machine } = incident;
  const slot = incident.state.loanSlot[loan]!;
  machine.calendar.cancel(slot);
  machine.kind[slot] = code.loanMoves;
  machine.subject[slot] = loan;
  machine.tie[slot] = code.loanMoves * kindSpan + machine.order[slot]!;
  machine.plan(slot, minutes);
}

/** Minutes by road from the lender to the place. */
function journeyOf(incident: Incident, loan: number): Minutes {
  const { state } = incident;
  const plan = planOf(incident);
  const to = state.loanTo[loan]!;
  const base = state.loanBase[loan]!;
  if (base >= 0) return incident.journeyBetween(base, to) / incident.cell.system.blueLightFactor;
  return travelMinutes(plan.ground, state.loanFrom[loan]!, plan.regionOf[to]!);
}

/** A loan comes to its next stage. */
export function moveLoan(incident: Incident, loan: number): void {
  const { loanStages } = incident.state;
  const { strategy } = planOf(incident);
  switch (loanStages[loan]) {
    case loanStage.agreed:
      leave(incident, loan);
      planMove(incident, loan, journeyOf(incident, loan));
      break;
    case loanStage.travelling:
      beginService(incident, loan);
      // An introduction longer than the stay ends with it: nobody is away longer than the hours allow.
      planMove(incident, loan, Math.min(strategy.delays.induction, incident.state.loanStays[loan]!));
      break;
    case loanStage.introduced:
      loanStages[loan] = loanStage.serving;
      becomeUseful(incident, loan, strategy.inductionEffect, strategy.effect);
      planMove(incident, loan, Math.max(0, incident.state.loanStays[loan]! - strategy.delays.induction));
      break;
    case loanStage.serving:
      endService(incident, loan);
      planMove(incident, loan, Math.max(strategy.hours.rest, journeyOf(incident, loan)));
      break;
    case loanStage.resting:
      comeBack(incident, loan);
      break;
    default:
      throw incident.impossible(`loan ${loan} moves at stage ${loanStages[loan]}`);
  }
  if (incident.witness !== undefined) incident.witness.loanMoved(loan);
}

/** The lender's rota has them no longer. */
function leave(incident: Incident, loan: number): void {
  const { state } = incident;
  state.loanStages[loan] = loanStage.travelling;
  changeHome(incident, loan, 1);
}

/** Takes persons off the lender's rota, or gives them back; spread over its hospitals as its people are. */
function changeHome(incident: Incident, loan: number, sign: 1 | -1): void {
  const { state } = incident;
  const plan = planOf(incident);
  const from = state.loanFrom[loan]!;
  if (from === nation) return;
  const competence = state.loanOf[loan]!;
  const posts = state.loanPersons[loan]! * postsAtHome(plan.ground.personsPerPost[competence]!);
  for (const hospital of plan.hospitalsOf[from]!) {
    const roster = rosterOf(incident, hospital, competence);
    state.lentPosts[roster]! += sign * posts * plan.partOfRegion[roster]!;
    postStaff(incident, hospital);
  }
}

function beginService(incident: Incident, loan: number): void {
  const { state } = incident;
  const plan = planOf(incident);
  state.loanStages[loan] = loanStage.introduced;
  state.loanSince[loan] = incident.now;
  setUp(incident, loan, 1);
  becomeUseful(incident, loan, 0, plan.strategy.inductionEffect);
}

/** Sets up equipment at the place, or takes it down: places and ventilators, which need staff to be of use. */
function setUp(incident: Incident, loan: number, sign: 1 | -1): void {
  const { state, compiled } = incident;
  const sets = state.loanSets[loan]!;
  const equipment = planOf(incident).strategy.equipment;
  if (sets === 0 || equipment === undefined) return;
  const hospital = state.loanTo[loan]!;
  state.lentPlaces[hospital]! += sign * sets * equipment.icuPlaces;
  state.lentVentilators[hospital]! += sign * sets * equipment.ventilators;
  const ventilators = compiled.staff.ventilators[hospital]! + state.lentVentilators[hospital]!;
  setLimit(incident, pool.icu, hospital, component.equipment, ventilators);
}

/** A loan's persons fill more than before, of what was promised of them. */
function becomeUseful(incident: Incident, loan: number, before: number, after: number): void {
  const { state } = incident;
  const { weekly } = planOf(incident).strategy.hours;
  const posts = state.loanPersons[loan]! * (postsOnLoan(weekly, after) - postsOnLoan(weekly, before));
  state.promisedTo[rosterOf(incident, state.loanTo[loan]!, state.loanOf[loan]!)]! -= posts;
  fill(incident, loan, before, after);
}

/** Changes what a loan's persons fill at the place they serve. */
function fill(incident: Incident, loan: number, before: number, after: number): void {
  const { state } = incident;
  const { weekly } = planOf(incident).strategy.hours;
  const hospital = state.loanTo[loan]!;
  const persons = state.loanPersons[loan]!;
  const roster = rosterOf(incident, hospital, state.loanOf[loan]!);
  const posts = persons * (postsOnLoan(weekly, after) - postsOnLoan(weekly, before));
  state.borrowed[roster] = Math.max(0, state.borrowed[roster]! + posts);
  postStaff(incident, hospital);
}

function endService(incident: Incident, loan: number): void {
  const { state } = incident;
  const { strategy } = planOf(incident);
  fill(incident, loan, strategy.effect, 0);
  setUp(incident, loan, -1);
  countMinutes(incident, loan, state.lentTo, state.lentFrom);
  state.loanStages[loan] = loanStage.resting;
}

/** Adds the minutes on duty of a loan to those of its borrower and its lender; those of the nation's people stand last in both. */
export function countMinutes(
  incident: Incident,
  loan: number,
  borrower: Float64Array,
  lender: Float64Array,
): void {
  const { state, now } = incident;
  const plan = planOf(incident);
  const onDuty = state.loanPersons[loan]! * postsOnLoan(plan.strategy.hours.weekly, 1);
  const minutes = (now - state.loanSince[loan]!) * onDuty;
  const from = state.loanFrom[loan]!;
  const last = lender.length - 1;
  borrower[from === nation ? last : plan.regionOf[state.loanTo[loan]!]!]! += minutes;
  lender[from === nation ? last : from]! += minutes;
}

function comeBack(incident: Incident, loan: number): void {
  const { state, machine } = incident;
  const from = state.loanFrom[loan]!;
  if (from === nation) {
    state.teamsOut[state.loanBase[loan]!]! -= state.loanTeams[loan]!;
    state.setsOut[state.loanBase[loan]!]! -= state.loanSets[loan]!;
    state.setsTo[planOf(incident).regionOf[state.loanTo[loan]!]!]! -= state.loanSets[loan]!;
  } else {
    state.personsAway[regionalOf(incident, from, state.loanOf[loan]!)]! -= state.loanPersons[loan]!;
    changeHome(incident, loan, -1);
  }
  state.loanStages[loan] = loanStage.none;
  machine.leave(state.loanSlot[loan]!);
}

/** Sends home everybody who serves in a region whose need is over; whoever is on the way still comes. */
export function recallLoans(incident: Incident, region: number): void {
  const { state } = incident;
  const { regionOf } = planOf(incident);
  for (let loan = 0; loan < state.scalars[scalar.loans]!; loan++) {
    if (state.loanStages[loan] === loanStage.serving && regionOf[state.loanTo[loan]!] === region)
      planMove(incident, loan, 0);
  }
}
