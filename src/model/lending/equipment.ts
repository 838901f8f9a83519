import { scalar } from '../columns.ts';
import { lastReceived, reportAt, reported } from '../command/picture.ts';
import type { Incident } from '../incident.ts';
import type { LendingPlan } from './lending-plan.ts';
import { loanStage, nation, openLoan } from './loans.ts';
import { isNearer, isRefused, neediest, type Review } from './review.ts';

/** Sets of equipment from the nearest base that has one, as long as the region lacks the places of another set. */
export function askEquipment(review: Review, region: number): void {
  const { incident, plan } = review;
  const { equipment, hours } = plan.strategy;
  const { state } = incident;
  if (equipment === undefined) return;
  while (placesLacking(review, region, equipment.icuPlaces) > 0) {
    const to = neediest(review, region, plan.asked[0] ?? 0);
    const base = baseWithSet(incident, plan, to, equipment.sets);
    if (base < 0 || isRefused(review, region, 'national-team')) return;
    state.setsOut[base]!++;
    state.setsTo[region]!++;
    const terms = { from: nation, base, teams: 0, to, leavesAfter: equipment.notice, stays: hours.longest };
    openLoan(incident, { ...terms, sets: 1, competence: 0, persons: 0 });
    for (let competence = 0; competence < plan.ground.competences.length; competence++) {
      const persons = equipment.staff[plan.ground.competences[competence]!] ?? 0;
      if (persons > 0) openLoan(incident, { ...terms, sets: 0, competence, persons });
    }
  }
}

/**
 * Places that a region lacks beside the sets on their way or set up. Where staff suffice, reports count the places of a set set up
 * before they were written, so those are not taken off twice; where staff bind they never do, and premises are what is reckoned.
 */
function placesLacking({ incident, plan, picture }: Review, region: number, ofSet: number): number {
  const { state, setting } = incident;
  let ordinary = 0;
  for (const hospital of plan.hospitalsOf[region]!) ordinary += setting.hospitals[hospital]!.icu;
  const sets = state.setsTo[region]!;
  const staffed = picture.icuStaffed(region) + (sets - setsReported(incident, plan, region)) * ofSet;
  return picture.icuNeeded(region) - Math.max(staffed, ordinary + sets * ofSet);
}

/** Sets that stood in a region when its last reports were written. */
function setsReported({ state }: Incident, plan: LendingPlan, region: number): number {
  let sets = 0;
  for (let loan = 0; loan < state.scalars[scalar.loans]!; loan++) {
    const stage = state.loanStages[loan];
    const to = state.loanTo[loan]!;
    if (state.loanSets[loan] === 0 || plan.regionOf[to] !== region) continue;
    if (stage !== loanStage.introduced && stage !== loanStage.serving) continue;
    if (state.loanSince[loan]! <= state.reports[reportAt(to, lastReceived) + reported.written]!)
      sets += state.loanSets[loan]!;
  }
  return sets;
}

/** Nearest base with a set left; −1 when there is none. Sets are shared out over bases in their order. */
function baseWithSet(incident: Incident, plan: LendingPlan, to: number, sets: number): number {
  const { length } = plan.equipmentBases;
  let best = -1;
  for (let at = 0; at < length; at++) {
    const base = plan.equipmentBases[at]!;
    const own = Math.floor(sets / length) + (at < sets % length ? 1 : 0);
    if (base < 0 || incident.state.setsOut[base]! >= own) continue;
    if (isNearer(incident, base, best, to)) best = base;
  }
  return best;
}
