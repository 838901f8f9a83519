import type { Minutes } from '../../domain/time.ts';
import { postsAtHome } from '../../policy/lending/hours.ts';
import type { RegionPicture } from '../../policy/lending/region-picture.ts';
import { lastReceived, reportAt, reported } from '../command/picture.ts';
import type { Incident } from '../incident.ts';
import type { LendingPlan } from './lending-plan.ts';

/**
 * What regions have reported, and what has been agreed with them: never the truth. A region's figures are the sums of what
 * is known of its hospitals; one of whose hospitals nothing is known is unknown. Reports come about daily; loans are known from
 * the hour they are agreed, so that nobody asks again for those who came, or lends those who left, since the last report.
 */
export class ReportedRegions implements RegionPicture {
  readonly #incident: Incident;
  readonly #plan: LendingPlan;

  constructor(incident: Incident, plan: LendingPlan) {
    this.#incident = incident;
    this.#plan = plan;
  }

  get now(): Minutes {
    return this.#incident.now;
  }

  isKnown(region: number): boolean {
    const hospitals = this.#plan.hospitalsOf[region]!;
    if (hospitals.length === 0) return false;
    for (const hospital of hospitals) if (!this.#incident.picture.isKnown(hospital)) return false;
    return true;
  }

  age(region: number): Minutes {
    let age = Number.NaN;
    for (const hospital of this.#plan.hospitalsOf[region]!) {
      const one = this.#incident.picture.age(hospital);
      if (!(one <= age)) age = one;
    }
    return age;
  }

  load(region: number): number {
    const staffed = this.icuStaffed(region);
    return staffed > 0 ? this.icuNeeded(region) / staffed : Number.NaN;
  }

  icuNeeded(region: number): number {
    return this.#sum(region, reported.icuNeeded);
  }

  icuStaffed(region: number): number {
    return this.#sum(region, reported.icuStaffed);
  }

  ventilatorsNeeded(region: number): number {
    return this.icuNeeded(region);
  }

  ventilators(region: number): number {
    if (!this.isKnown(region)) return Number.NaN;
    const { ventilators } = this.#incident.compiled.staff;
    return this.#plan.hospitalsOf[region]!.reduce((sum, hospital) => sum + ventilators[hospital]!, 0);
  }

  demand(region: number, competence: number): number {
    const { icuPosts, otherPosts, hospitalsOf } = this.#plan;
    let posts = this.icuNeeded(region) * icuPosts[competence]!;
    for (const hospital of hospitalsOf[region]!) posts += otherPosts[this.#roster(hospital, competence)]!;
    return posts;
  }

  onDuty(region: number, competence: number): number {
    const { borrowed, reportPosts } = this.#incident.state;
    if (!this.isKnown(region)) return Number.NaN;
    const perPost = this.#plan.ground.personsPerPost[competence]!;
    let posts = -this.away(region, competence) * postsAtHome(perPost);
    for (const hospital of this.#plan.hospitalsOf[region]!) {
      const roster = this.#roster(hospital, competence);
      posts += reportPosts[roster]! + borrowed[roster]!;
    }
    return posts;
  }

  coming(region: number, competence: number): number {
    let posts = 0;
    for (const hospital of this.#plan.hospitalsOf[region]!)
      posts += this.#incident.state.promisedTo[this.#roster(hospital, competence)]!;
    return posts;
  }

  employed(region: number, competence: number): number {
    return this.#plan.employed[this.#regional(region, competence)]!;
  }

  away(region: number, competence: number): number {
    return this.#incident.state.personsAway[this.#regional(region, competence)]!;
  }

  #roster(hospital: number, competence: number): number {
    return hospital * this.#plan.ground.competences.length + competence;
  }

  #regional(region: number, competence: number): number {
    return region * this.#plan.ground.competences.length + competence;
  }

  #sum(region: number, field: number): number {
    if (!this.isKnown(region)) return Number.NaN;
    let sum = 0;
    for (const hospital of this.#plan.hospitalsOf[region]!)
      sum += this.#incident.state.reports[reportAt(hospital, lastReceived) + field]!;
    return sum;
  }
}
