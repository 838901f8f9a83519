import type { RequestTarget } from '../../domain/resources/lending.ts';
import { missingPrecondition } from '../../policy/lending/preconditions.ts';
import { scalar } from '../columns.ts';
import { lastReceived, reportAt, reported } from '../command/picture.ts';
import type { Incident } from '../incident.ts';
import type { LendingPlan } from './lending-plan.ts';
import type { ReportedRegions } from './region-view.ts';

/** Who asks, in one review: reused, so that a review allocates nothing. */
export interface Review {
  readonly incident: Incident;
  readonly plan: LendingPlan;
  readonly picture: ReportedRegions;
  readonly standing: {
    ownSurgeUsed: boolean;
    usualPartnersAsked: boolean;
    agreement: 'none' | 'requested' | 'active';
  };
  readonly lenders: Int32Array;
  readonly parts: Float64Array;
}

/** Whether a region's request lacks a condition; then it is refused, and counted by the condition. */
export function isRefused(
  { incident, plan, standing }: Review,
  region: number,
  target: RequestTarget,
): boolean {
  const lacks = missingPrecondition(plan.strategy, standing, target);
  if (lacks < 0) return false;
  incident.state.scalars[scalar.refusedFor + lacks]!++;
  if (incident.witness !== undefined) incident.witness.refused(region, target, lacks);
  return true;
}

/** Posts that a hospital lacks of a competence, by its last report and the loans agreed: its part of what the region lacks. */
export function shortageAt({ incident, plan }: Review, hospital: number, competence: number): number {
  const { reports, reportPosts, borrowed, lentPosts, promisedTo } = incident.state;
  const places = reports[reportAt(hospital, lastReceived) + reported.icuNeeded]!;
  const roster = hospital * plan.ground.competences.length + competence;
  const needed = places * plan.icuPosts[competence]! + plan.otherPosts[roster]!;
  const own = reportPosts[roster]! - lentPosts[roster]!;
  return needed - own - borrowed[roster]! - promisedTo[roster]!;
}

/** Whether a region has intensive care of its own: places raised for an incident alone are not what loans are for. */
export function hasIntensiveCare({ incident, plan }: Review, region: number): boolean {
  for (const hospital of plan.hospitalsOf[region]!)
    if (incident.setting.hospitals[hospital]!.icu > 0) return true;
  return false;
}

/** Hospital of a region that lacks most posts of a competence; the first by id when equal. */
export function neediest(review: Review, region: number, competence: number): number {
  let best = -1;
  for (const hospital of review.plan.hospitalsOf[region]!) {
    if (review.incident.setting.hospitals[hospital]!.icu === 0) continue;
    if (best < 0 || shortageAt(review, hospital, competence) > shortageAt(review, best, competence))
      best = hospital;
  }
  if (best < 0) throw review.incident.impossible('a region without intensive care asks for its staff');
  return best;
}

/** Whether a base is nearer than the best so far (−1 = none yet); by id when equal, so that the order in a file decides nothing. */
export function isNearer(incident: Incident, base: number, best: number, to: number): boolean {
  if (best < 0) return true;
  const nearer = incident.journeyBetween(best, to) - incident.journeyBetween(base, to);
  return nearer > 0 || (nearer === 0 && base < best);
}
