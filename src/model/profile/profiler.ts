import {
  deathClasses,
  followedNeeds,
  lookEvery,
  lookUntil,
  needsTaken,
  type ProfileLayout,
  reachEdges,
  reachWidth,
} from '../../domain/profile.ts';
import { flag } from '../columns.ts';
import type { Incident } from '../incident.ts';
import { threeOutcomes } from '../stock.ts';
import { layoutOf } from './layout.ts';
import { Needs } from './needs.ts';
import { Waits } from './waits.ts';

const thousandths = 1000;

/** Adds the tallies of one replication after another; see domain/profile. */
export class Profiler {
  readonly layout: ProfileLayout;
  readonly #incident: Incident;
  readonly #waits: Waits;
  readonly #needs: Needs;
  readonly #reached = new Int32Array(followedNeeds.length * (reachEdges.length + 1));
  readonly #persons = new Int32Array(followedNeeds.length);
  readonly #dead = new Int32Array(deathClasses.length * 2);

  constructor(incident: Incident) {
    this.#incident = incident;
    this.layout = layoutOf(incident.setting, incident.cell);
    this.#waits = new Waits(incident, this.layout);
    this.#needs = new Needs(incident, this.layout.needs);
  }

  /** Runs a begun incident to its horizon and looks at it on the way. */
  watch(run: (until: number) => void, into: Float64Array, at: number): void {
    const { horizon } = this.#incident.cell.scenario;
    this.#waits.clear();
    this.#needs.clear();
    const { every, points } = this.layout.needs;
    for (let minute = lookEvery; minute <= Math.min(lookUntil, horizon); minute += lookEvery) {
      run(minute);
      this.#waits.look(minute, into, at);
      if (minute % every === 0) this.#needs.look(minute / every - 1, into, at);
    }
    for (let point = Math.floor(lookUntil / every); point < points; point++) {
      run((point + 1) * every);
      this.#needs.look(point, into, at);
    }
    run(horizon);
    this.#waits.finish(into, at);
    this.#needs.finish(into, at);
    into[at + this.layout.replications]!++;
    this.#countCasualties(into, at);
    this.#countLoads(into, at);
  }

  #countCasualties(into: Float64Array, at: number): void {
    const { casualties } = this.#incident;
    this.#reached.fill(0);
    this.#persons.fill(0);
    this.#dead.fill(0);
    for (let casualty = 0; casualty < casualties; casualty++) {
      this.#countReach(casualty);
      this.#countDeath(casualty);
      this.#countPlaces(casualty, into, at);
    }
    this.#addReach(into, at + this.layout.reach);
    for (let index = 0; index < this.#dead.length; index++) {
      const persons = this.#dead[index]!;
      into[at + this.layout.deaths + 2 * index]! += persons;
      into[at + this.layout.deaths + 2 * index + 1]! += persons * persons;
    }
  }

  #countReach(casualty: number): void {
    const { state } = this.#incident;
    const need = state.need[casualty]!;
    if (need >= followedNeeds.length) return;
    this.#persons[need]!++;
    const minutes = state.definitive[casualty]! - state.injured[casualty]!;
    this.#reached[need * (reachEdges.length + 1) + edgeOf(minutes)]!++;
  }

  #addReach(into: Float64Array, from: number): void {
    for (let need = 0; need < followedNeeds.length; need++) {
      const persons = this.#persons[need]!;
      const at = from + need * reachWidth;
      into[at]! += persons;
      into[at + 1]! += persons * persons;
      let reached = 0;
      for (let edge = 0; edge < reachEdges.length; edge++) {
        reached += this.#reached[need * (reachEdges.length + 1) + edge]!;
        into[at + 2 + 3 * edge]! += reached;
        into[at + 3 + 3 * edge]! += reached * reached;
        into[at + 4 + 3 * edge]! += reached * persons;
      }
    }
  }

  #countDeath(casualty: number): void {
    const outcomes = threeOutcomes(this.#incident, casualty);
    if (!outcomes.inTheRun) return;
    const deathClass = outcomes.atOnce ? 0 : outcomes.withFreeFlow ? 1 : 2;
    const isInside = (this.#incident.state.flags[casualty]! & flag.reachedHospital) !== 0;
    this.#dead[2 * deathClass + (isInside ? 1 : 0)]!++;
  }

  /** First hospital reached, and the one moved to. */
  #countPlaces(casualty: number, into: Float64Array, at: number): void {
    const { state, machine, setting } = this.#incident;
    const { taken, moved, hospitals } = this.layout;
    const { length } = setting.hospitals;
    const hasReached = (state.flags[casualty]! & flag.reachedHospital) !== 0;
    const first = hasReached ? state.firstAt[casualty]! : length;
    const row = state.site[casualty]! * (length + 1) + first;
    into[at + taken + row * needsTaken + state.need[casualty]!]!++;
    if (!hasReached) return;
    const last = machine.place[casualty]!;
    if (last !== first) into[at + moved + first * hospitals.length + last]!++;
  }

  #countLoads(into: Float64Array, at: number): void {
    const { peakLoad } = this.#incident.state;
    for (let hospital = 0; hospital < this.layout.hospitals.length; hospital++) {
      const load = Math.round(peakLoad[hospital]! * thousandths);
      const tally = at + this.layout.load + 3 * hospital;
      into[tally]! += load;
      into[tally + 1]! += load * load;
      if (load > thousandths) into[tally + 2]!++;
    }
  }
}

/** First edge at or after so many minutes; one past the last for never. */
function edgeOf(minutes: number): number {
  let low = 0;
  let high: number = reachEdges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reachEdges[middle]! < minutes) low = middle + 1;
    else high = middle;
  }
  return low;
}
